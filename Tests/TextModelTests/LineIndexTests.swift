import TestSupport
import Testing
import TextModel

private func check(_ text: String, starts: [Int], _ location: SourceLocation = #_sourceLocation) {
  #expect(LineIndex(Array(text.utf8)).starts == starts, sourceLocation: location)
}

@Suite struct LineIndexTests {
  @Test(
    arguments: [
      ("", [0]), ("a", [0]), ("\n", [0, 1]), ("\r", [0, 1]), ("\r\n", [0, 2]), ("\n\r", [0, 1, 2]),
      ("\r\r\n\n", [0, 1, 3, 4]), ("a\nb", [0, 2]), ("a\rb\r\nc\n", [0, 2, 5, 7]),
      // Other line ends of Unicode, and vertical tab and form feed, are text.
      ("a\u{2028}b\u{2029}c\u{85}d\u{B}\u{C}e", [0]),
    ])
  func starts(text: String, expected: [Int]) { check(text, starts: expected) }

  @Test func lineOfEveryOffset() {
    let index = LineIndex(Array("a\r\n\nbc".utf8))
    #expect((-1...9).map(index.line(at:)) == [0, 0, 0, 0, 1, 2, 2, 2, 2, 2, 2])
  }

  @Test func contentLeavesOutTheLineEnd() {
    let text = Text("a\r\n\rb\n\n")
    #expect((0..<text.lines.count).map { text.string(text.contentRange(ofLine: $0)) } == ["a", "", "b", "", ""])
    #expect((0..<text.lines.count).map { text.range(ofLine: $0) } == [0..<3, 3..<4, 4..<6, 6..<7, 7..<7])
  }

  /// One key pressed inside a line, at its edges too, is a change of that line alone.
  @Test(arguments: ["ab\ncd\nef", "ab\r\ncd\r\nef"])
  func aKeyTouchesItsLine(before: String) {
    let starts = LineIndex(Array(before.utf8)).starts
    for offset in starts[1]...starts[2] - (before.contains("\r\n") ? 2 : 1) {
      var text = Text(before)
      let change = text.apply(ByteEdit(range: offset..<offset, text: "x"))
      #expect(change == LineChange(removed: 1..<2, inserted: 1..<2), "\(offset)")
    }
  }

  @Test(arguments: 0..<8)
  func editsLikeFromScratch(shard: UInt64) {
    var random = SeededGenerator(seed: 2_000 + shard)
    let pieces = ["\n", "\r", "\r\n", "a", "bc", "å", "\u{2028}", ""]
    var text = Text("")
    for step in 0..<5_000 {
      let low = Int.random(in: 0...text.bytes.count, using: &random)
      let length = min(Int.random(in: 0...4, using: &random), text.bytes.count - low)
      let added = (0..<Int.random(in: 0...3, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      let before = text
      let edit = ByteEdit(
        range: low..<low + (text.bytes.count > 60 ? text.bytes.count - low : length), text: added.joined())
      let change = text.apply(edit)
      guard text.lines == LineIndex(text.bytes), describes(change, before, text) else {
        Issue.record("seed \(2_000 + shard), step \(step): \(edit) on \(before.bytes) gave \(change)")
        return
      }
    }
  }

  /// Whether the lines outside a change are the same bytes before and after, as many on either side.
  private func describes(_ change: LineChange, _ before: Text, _ after: Text) -> Bool {
    guard change.removed.lowerBound == change.inserted.lowerBound,
      change.removed.upperBound <= before.lines.count, change.inserted.upperBound <= after.lines.count,
      before.lines.count + change.growth == after.lines.count
    else { return false }
    let above = (0..<change.removed.lowerBound).allSatisfy { bytes(before, $0) == bytes(after, $0) }
    let below = (change.removed.upperBound..<before.lines.count).allSatisfy {
      bytes(before, $0) == bytes(after, $0 + change.growth)
    }
    return above && below
  }

  private func bytes(_ text: Text, _ line: Int) -> ArraySlice<UInt8> { text.bytes[text.range(ofLine: line)] }
}
