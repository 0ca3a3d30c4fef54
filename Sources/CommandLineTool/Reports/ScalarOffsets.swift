internal import TextModel

/// How many Unicode scalars stand before a byte of a text, in time that does not grow with the line.
///
/// In a report a byte-order mark at the start is not counted (SARIF 2.1.0, 3.30.2: text properties do not depend on it).
struct ScalarOffsets {
  private let text: Text
  /// The scalars before every `step`th byte.
  private let counts: [Int]
  private let mark: Int

  private static let step = 128

  init(_ text: Text, countsMark: Bool = false) {
    self.text = text
    var counts: [Int] = []
    counts.reserveCapacity(text.bytes.count / Self.step + 1)
    var count = 0
    let bytes = text.bytes.span
    for offset in 0..<bytes.count {
      if offset % Self.step == 0 { counts.append(count) }
      if bytes[offset] & 0xC0 != 0x80 { count += 1 }
    }
    if bytes.count % Self.step == 0 { counts.append(count) }
    self.counts = counts
    mark = !countsMark && text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  func count(before offset: Int) -> Int {
    let bytes = text.bytes.span
    let offset = min(max(offset, 0), bytes.count)
    var count = counts[offset / Self.step]
    for index in (offset / Self.step * Self.step)..<offset where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return offset >= mark && mark > 0 ? count - 1 : count
  }

  /// Line and column, both from 1, the column in scalars.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let line = text.lines.line(at: min(max(offset, 0), text.bytes.count))
    return (line + 1, count(before: offset) - count(before: text.lines.starts[line]) + 1)
  }
}
