import TextModel

/// Looks for bytes that no text has.
enum ByteCheck {
  /// The first bytes that are not UTF-8, else the first NUL bytes.
  static func firstProblem(_ bytes: [UInt8], _ range: Range<Int>) -> (range: Range<Int>, isNul: Bool)? {
    var union: UInt8 = 0
    var lowest: UInt8 = 255
    let span = bytes.span.extracting(range)
    for index in span.indices {
      union |= span[index]
      lowest = min(lowest, span[index])
    }
    if union >= 0x80,
      let invalid = UTF8Validation.firstInvalid(in: bytes, from: range.lowerBound, to: range.upperBound)
    {
      return (invalid, false)
    }
    guard lowest == 0, let first = range.first(where: { bytes[$0] == 0 }) else { return nil }
    let end = range.upperBound
    var stop = first
    while stop < end, bytes[stop] == 0 { stop += 1 }
    return (first..<stop, true)
  }
}
