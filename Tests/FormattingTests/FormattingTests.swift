import Formatting
import Notation
import TestSupport
import Testing
import TextModel

struct FormattingTests {
  private static func formatted(_ bytes: [UInt8], _ edits: [ByteEdit]) -> [UInt8] {
    var text = Text(bytes)
    for edit in edits.reversed() { text.apply(edit) }
    return text.bytes
  }

  private static func transcript(_ bytes: [UInt8]) -> [UInt8] {
    formatted(bytes, TranscriptFormatter.edits(Transcript(Text(bytes))))
  }

  private static func codebook(_ bytes: [UInt8]) -> [UInt8] {
    formatted(bytes, CodebookFormatter.edits(Codebook(Text(bytes))))
  }

  private func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: [
    ("I:  a\n", "I: a\n"), ("[00:01]   I:\t[00:02]  a\n", "[00:01] I: [00:02] a\n"), ("I: a  b \n", "I: a  b\n"),
    ("I:  a  \n", "I: a  \n"),
    ("I: a\nb\n    c\n", "I: a\n  b\n  c\n"), ("a\nb\n", "a\nb\n"), ("# Del\nfri\n", "# Del\nfri\n"),
    ("I: {+a  b :  se }x{-a   b }\n", "I: {+a b: se}x{-a b}\n"), ("I: {+a:se}x{-}\n", "I: {+a: se}x{-}\n"),
    ("I: {+a}x{+b}{-a}y{-b}\n", "I: {+a}x{-a}{+b}y{-b}\n"), ("I: {+a}x{+b}{-}y{-}\n", "I: {+a}x{+b}{-}y{-}\n"),
    ("I: x{+a}{-a}y\n", "I: x{+a}{-a}y\n"), ("I: a\r\n \r\n%  k \r\n#  D \r\n", "I: a\r\n\r\n%  k\r\n# D\r\n"),
    (
      "---\n title :A\ntaler  I :Ida ;kjønn = kvinne;alder=4\n---\nI: a\n",
      "---\ntitle: A\ntaler I: Ida; kjønn=kvinne; alder=4\n---\nI: a\n"
    ),
    ("I: a {+b} {@p1  Kari} ( 2 )", "I: a {+b} {@p1  Kari} ( 2 )"),
    ("I: a\n\u{0C} \t\nR: b\n", "I: a\n\u{0C}\nR: b\n"), ("\u{FEFF} \nI: a\n", "\u{FEFF}\nI: a\n"),
    ("I: a\n\u{A0}\n\u{2028} \n\u{200B}\n", "I: a\n\u{A0}\n\u{2028}\n\u{200B}\n"),
    ("[00:01]  I:  a\n2)  R:  b\n", "[00:01] I: a\n2) R: b\n"),
  ])
  func transcripts(text: String, expected: String) {
    #expect(string(Self.transcript(Array(text.utf8))) == expected)
  }

  /// Overlap is set in columns, and CHAT asks for tabs.
  @Test(arguments: [
    "---\nnotation: jefferson\n---\n06 A:   ((laughs)) hh[h   ]\n07 B:                [yeah]\n     [no  no\n",
    "---\nnotasjon: GAT2\n---\n01   A:   ja [genau]\n02   B:      [genau]\n",
    "---\nnotation: chat\n---\n*MOT:\tja .\n\tog der .\n", "*MOT:\tja .\n\tog der .\n",
    "@UTF8\n@Begin\n*MOT:  ja .\n\tog der .\n@End\n",
    "01  Les:   hello [there\n02  Joy:         [yes\n", "\u{FEFF}1. \tA:  ja [så\n\t\t       [ja\n",
  ])
  func columns(text: String) {
    #expect(string(Self.transcript(Array(text.utf8))) == text)
  }

  @Test func columnsOfAProject() {
    let text = Text("A:   ja {+a  b}x{-} \n     nei\n")
    let edits = TranscriptFormatter.edits(Transcript(text), keepsColumns: true)
    #expect(string(Self.formatted(text.bytes, edits)) == "A:   ja {+a b}x{-}\n     nei\n")
    let plain = Text("---\nnotation: plain\n---\n*A:\tja\n")
    let some = TranscriptFormatter.edits(Transcript(plain), keepsColumns: true)
    #expect(string(Self.formatted(plain.bytes, some)) == "---\nnotation: plain\n---\n*A: ja\n")
  }

  @Test(arguments: [
    (
      "#  a:  Bé \nen  to \n+  tre\n-fire\n>fem\nalias:b,c ,  d\norigin :data\n",
      "# a: Bé\nen  to\n+ tre\n-fire\n>fem\nalias: b, c, d\norigin :data\n"
    ),
    ("---\ntitle:A\n---\r\n## b\r\n", "---\ntitle: A\n---\r\n## b\r\n"),
  ])
  func codebooks(text: String, expected: String) {
    check(expected, string(Self.codebook(Array(text.utf8))))
  }

  @Test func aFewLines() {
    let text = Text("I:  a\nR:  b\nS:  c\n")
    let edits = TranscriptFormatter.edits(Transcript(text), lines: 1..<2)
    #expect(string(Self.formatted(text.bytes, edits)) == "I:  a\nR: b\nS:  c\n")
    let codebook = Text("#  a\n#  b\n#  c\n")
    let some = CodebookFormatter.edits(Codebook(codebook), lines: 1..<2)
    #expect(string(Self.formatted(codebook.bytes, some)) == "#  a\n# b\n#  c\n")
  }

  // MARK: Nothing is said in another way

  private static let corpora: [[UInt8]] = {
    var paths = Files.list(Files.repository + "/grammar/corpus", suffix: ".txt")
    paths += Files.list(ExampleStudy.folder + "/study/intervju", suffix: ".ordrett")
    paths += Files.list(ExampleStudy.folder + "/study", suffix: ".codebook")
    return paths.compactMap { try? Files.read($0) }
  }()

  @Test func everyCorpus() {
    #expect(Self.corpora.count > 10)
    for bytes in Self.corpora { check(bytes) }
  }

  /// Pieces of the corpora, mixed with white space, marks and line ends.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func pieces(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    let seams = [
      "", " ", "  ", "\n", "\r\n", "\r", "\t", "{+a }", "{-a}", "{ -", "I:  ", "{#b  :c }", "# ", "% ", "---\n", "é",
    ]
    for _ in 0..<12 {
      let corpus = Self.corpora[Int.random(in: 0..<Self.corpora.count, using: &generator)]
      let start = Int.random(in: 0..<corpus.count, using: &generator)
      bytes += corpus[start..<min(start + Int.random(in: 0..<60, using: &generator), corpus.count)]
      bytes += Array((seams.randomElement(using: &generator) ?? "").utf8)
    }
    check(bytes)
  }

  private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
    let (old, new) = (Transcript(Text(bytes)), Transcript(Text(Self.transcript(bytes))))
    #expect(old.rendered().words == new.rendered().words, sourceLocation: sourceLocation)
    func export(_ transcript: Transcript) -> String {
      string(transcript.rendered().export.filter { $0 != 32 && $0 != 9 })
    }
    check(export(old), export(new))
    #expect(segments(old) == segments(new), sourceLocation: sourceLocation)
    #expect(ends(old.text) == ends(new.text), sourceLocation: sourceLocation)
    check(string(new.text.bytes), string(Self.transcript(new.text.bytes)))
    let codebook = Self.codebook(bytes)
    check(string(codebook), string(Self.codebook(codebook)))
    #expect(ends(Text(bytes)) == ends(Text(codebook)), sourceLocation: sourceLocation)
  }

  /// Shows the first line that differs.
  private func check(_ old: String, _ new: String) {
    let lines = [old, new].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    let first = zip(lines[0], lines[1]).first { $0 != $1 }
    #expect(
      first == nil && lines[0].count == lines[1].count,
      "\(first.debugDescription) in \(old.prefix(300).debugDescription)")
  }

  private func segments(_ transcript: Transcript) -> [String] {
    transcript.codings.segments.map { segment in
      "\(segment.code.text) \(segment.label ?? "") \(transcript.words(in: transcript.ranges(of: segment).content))"
    }.sorted()
  }

  private func ends(_ text: Text) -> [UInt8] { text.bytes.filter { $0 == 10 || $0 == 13 } }
}
