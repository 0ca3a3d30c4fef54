import Notation
import TestSupport
import Testing
import TextModel

/// No byte is lost and nothing traps, whatever stands in the file.
@Suite struct CodebookHazardTests {
  private static let pieces: [[UInt8]] =
    [
      "#", "##", "# ", "#########", " ", "\t", "\n", "\r", "\r\n", "\n\n", "+ ", "- ", ">", "-", "---", "---\n", "%",
      ":", ": ", ",", "/", "\n# a: B", "\n## ", "\nalias: ", "color:", "type: tema", "note: ", "a", "Å", "a\u{30A}",
      "9",
      ".", "…", "»", "🙂", "👩‍🚒", "\u{301}", "\u{2028}", "\u{0}", "\u{FEFF}", "{+a}", "title: x\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xE2, 0x80]]

  /// The example, with a part of every other form below it.
  private static let dense = Array(
    (exampleCodebook
      + "% c\n \t\n#### Ny kode/sitat \n Tekst\r\n\ter her.\nnote: x\n  y\nalias:\n  a , b,\n>q\n-\n---\n")
      .utf8)

  @Test(arguments: 0..<20 as Range<UInt64>)
  func randomEdits(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var bytes = seed % 2 == 0 ? Self.dense : []
    var book = Codebook(Text(bytes))
    for _ in 0..<400 {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = min(start + (Bool.random(using: &random) ? 0 : Int.random(in: 0...12, using: &random)), bytes.count)
      let piece = Self.pieces.randomElement(using: &random) ?? []
      bytes.replaceSubrange(start..<end, with: piece)
      book.apply(ByteEdit(range: start..<end, replacement: piece))
      #expect(book.text.bytes == bytes)
      verify(book)
    }
    let fresh = Codebook(Text(bytes))
    #expect(book.entries == fresh.entries && book.problems == fresh.problems && book.tree() == fresh.tree())
  }

  @Test func everyPrefix() {
    for length in 0...Self.dense.count { verify(Codebook(Text(Array(Self.dense.prefix(length))))) }
  }

  @Test func everyTokenDropped() {
    let book = Codebook(Text(Self.dense))
    for node in placedNodes(book) {
      var bytes = Self.dense
      bytes.removeSubrange(node.range)
      verify(Codebook(Text(bytes)))
    }
  }

  @Test func everyTokenTwice() {
    let book = Codebook(Text(Self.dense))
    for node in placedNodes(book) {
      var bytes = Self.dense
      bytes.insert(contentsOf: bytes[node.range], at: node.range.upperBound)
      verify(Codebook(Text(bytes)))
    }
  }

  @Test func editsPastTheEndAreClamped() {
    var book = Codebook(Text("# a"))
    book.apply(ByteEdit(range: 2..<99, text: "b"))
    #expect(book.outline == ["# b"])
  }

  /// A thousand levels: one word about it, and every heading is there.
  @Test func headingsDeeperThanCodesGo() {
    let text = (1...1_000).map { String(repeating: "#", count: $0) + " a\($0)\n" }.joined()
    let book = Codebook(Text(text))
    #expect(book.entries.count == 1_000)
    #expect(book.entries.last?.depth == Codebook.deepest)
    #expect(book.problems.map(\.kind) == [.headingTooDeep])
    verify(book)
  }

  /// What one line can be long of. A quadratic step would not end.
  @Test(
    arguments: [
      ("# ", "#"), ("# ", "a"), ("# ", "/"), ("", "#"), ("# a\n", "-"), ("# a\n", "ø "), ("# a\nalias: ", ","),
      ("# a\nalias: ", "a,"), ("# a\nalias: a", "/b"), ("# a\n> ", "»"), ("# a\n", "\u{301}"), ("# a", "\u{301}"),
      ("# a\n", "% \n"), ("# a\n", "+ b\n"), ("# a\n+ b\n", " c\n"), ("# a\n", "b\n"), ("# a\n", "b:\n"), ("", "# a\n"),
      ("# a\n", "## b\n"), ("", "\r"), ("---\n", "title: x\n"), ("", "\u{0}"),
    ])
  func longOfOne(start: String, piece: String) {
    let count = 100_000 / piece.utf8.count
    let book = Codebook(Text(start + String(repeating: piece, count: count)))
    #expect(book.tree().length == start.utf8.count + count * piece.utf8.count)
    #expect(book.entries.allSatisfy { $0.id.utf8.count <= 256 })
    for entry in book.entries.prefix(3) {
      #expect(!book.entries(named: CodeReference(entry.id)).isEmpty || entry.id == "")
    }
  }
}
