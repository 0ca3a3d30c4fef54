import Notation
import TestSupport
import Testing
import TextModel

/// What is wrong with the trees of a transcript: leaves that have not just its bytes, or a parent that its children do
/// not fill. A node's place is the sum of the lengths before it, so that lengths are all there is to check.
func loss(_ bytes: [UInt8]) -> String? {
  let transcript = Transcript(Text(bytes))
  for (number, line) in transcript.lines.enumerated() {
    let range = transcript.text.range(ofLine: number)
    if let found = misfit(line.forest.nodes, length: range.count) { return "line \(number): \(found)" }
    if let problem = line.problems.first(where: { $0.range.isEmpty || $0.range.upperBound > range.count }) {
      return "line \(number): a problem at \(problem.range)"
    }
  }
  return misfit(transcript.tree().nodes, length: bytes.count)
}

private func misfit(_ nodes: [Node], length: Int) -> String? {
  var leaves = 0
  for (index, node) in nodes.enumerated() {
    if node.count == 1 {
      leaves += Int(node.length)
      if node.length == 0, length > 0 { return "\(node) has no byte" }
    }
    let end = index + Int(node.count)
    var child = index + 1
    var children = 0
    while child < end {
      children += Int(nodes[child].length)
      child += Int(nodes[child].count)
    }
    if child != end || (node.count > 1 && children != node.length) { return "the children of \(node) do not fill it" }
  }
  return leaves == length ? nil : "the leaves have \(leaves) of \(length) bytes"
}

@Suite struct LosslessTests {
  /// The cases of the corpus, each cut off after every byte and with each of its leaves left out in turn.
  @Test(arguments: try Corpus.files())
  func corpus(file: Corpus.File) {
    for example in file.cases {
      let bytes = Array(example.source.utf8)
      for length in 0...bytes.count {
        if let found = loss(Array(bytes[..<length])) {
          Issue.record("\(example.name), first \(length) bytes: \(found)")
        }
      }
      var leaves: [Range<Int>] = []
      Transcript(Text(bytes)).tree().forEach(from: 0) { node in
        if node.range.count < bytes.count { leaves.append(node.range) }
      }
      for leaf in leaves {
        var shorter = bytes
        shorter.removeSubrange(leaf)
        if let found = loss(shorter) { Issue.record("\(example.name) without \(leaf): \(found)") }
      }
    }
  }

  @Test(arguments: 0..<UInt64(10))
  func hazards(shard: UInt64) {
    var random = SeededGenerator(seed: 3_000 + shard)
    for _ in 0..<1_000 {
      let bytes = Hazards.bytes(Int.random(in: 0...40, using: &random), &random)
      if let found = loss(bytes) {
        Issue.record("seed \(3_000 + shard): \(found) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        return
      }
    }
  }

  /// Any one piece as often as you like, on one line, with a brace at its end for searches to stop at: a step whose cost
  /// grew with the line would not end.
  @Test(arguments: ["", "{", "}", "\n"])
  func longOfOne(end: String) {
    for piece in Hazards.pieces {
      let bytes =
        Array("I: ".utf8) + Array(repeatElement(piece, count: 10_000 / piece.count).joined()) + Array(end.utf8)
      #expect(loss(bytes) == nil, "\(String(decoding: piece, as: UTF8.self).debugDescription)")
    }
  }

  /// Real dialect interviews, unedited: no byte is lost and nothing in them is an error.
  @Test func realInterviews() throws {
    let folder = Files.shared("data/transcripts")
    let paths = folder.map { Files.list($0, suffix: ".txt") } ?? []
    try skipUnless(
      paths.count >= 10, "The ten interviews of `shared/data/transcripts` do not lie in a folder above the repository.")
    for path in paths {
      let bytes = try Files.read(path)
      #expect(loss(bytes) == nil, "\(path)")
      let transcript = Transcript(Text(bytes))
      #expect(transcript.problems.isEmpty, "\(path)")
      #expect(!transcript.turns.isEmpty && transcript.header.lineCount == 0, "\(path)")
      #expect(transcript.traits.contains { $0.contains(.pauses) }, "\(path)")
    }
  }

  /// Every offset of a document leads to nodes that hold it, each inside the one before.
  @Test func paths() throws {
    let text = Text("---\nspeaker I: Kari; a=b\n---\nI: {+a/b=x c: m}Ja (ler){-} {@p Anne}\r\n")
    let transcript = Transcript(text)
    for offset in 0..<text.bytes.count {
      let path = transcript.path(to: offset)
      #expect(!path.isEmpty && path.allSatisfy { $0.range.contains(offset) }, "\(offset)")
      #expect(path.enumerated().allSatisfy { $0.offset == $0.element.depth }, "\(offset)")
      #expect(zip(path, path.dropFirst()).allSatisfy { $0.range.clamped(to: $1.range) == $1.range }, "\(offset)")
    }
    let label = try #require(text.bytes.firstIndex(of: UInt8(ascii: "x")))
    #expect(transcript.path(to: label).map(\.kind) == [.codingStart, .code, .codingLabel])
    #expect(transcript.path(to: text.bytes.count).isEmpty)
  }
}
