/// A place in the recording, as transcripts write it.
package enum TimeStamp {
  /// The milliseconds a stamp names, and where it ends; `nil` where none begins at the offset.
  ///
  /// `[00:01:02]`, `[01:02]`, `[00:00:05.23]`, `[00:00.000 --> 00:04.500]`, `#00:01:02-3#` (tenths, as f4 writes),
  /// `#00:12:34.567#` and, with `bare`, `(00:01:02)` and `00:03:40.5` without anything around it.
  static func scan(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, bare: Bool = false) -> (
    milliseconds: Int, end: Int
  )? {
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "["):
      return span(bytes, start + 1, end, closedBy: UInt8(ascii: "]"))
    case UInt8(ascii: "(") where bare:
      return span(bytes, start + 1, end, closedBy: UInt8(ascii: ")"))
    case UInt8(ascii: "#"):
      guard let clock = clock(bytes, start + 1, end, tenthsAfterHyphen: true), clock.end < end,
        bytes[clock.end] == UInt8(ascii: "#")
      else { return nil }
      return (clock.milliseconds, clock.end + 1)
    default:
      return bare ? clock(bytes, start, end) : nil
    }
  }

  /// A time, or two with `-->` or `-` between them, up to a bracket. What is named is the first.
  private static func span(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, closedBy close: UInt8) -> (
    milliseconds: Int, end: Int
  )? {
    guard let first = clock(bytes, start, end) else { return nil }
    var offset = first.end
    if offset < end, bytes[offset] != close {
      if bytes[offset] == 0x20 { offset += 1 }
      let hyphens = offset
      while offset < end, offset - hyphens < 2, bytes[offset] == UInt8(ascii: "-") { offset += 1 }
      if offset - hyphens == 2, offset < end, bytes[offset] == UInt8(ascii: ">") { offset += 1 }
      guard offset - hyphens == 1 || offset - hyphens == 3 else { return nil }
      if offset < end, bytes[offset] == 0x20 { offset += 1 }
      guard let last = clock(bytes, offset, end) else { return nil }
      offset = last.end
    }
    return offset < end && bytes[offset] == close ? (first.milliseconds, offset + 1) : nil
  }

  /// `[h:]m:s[.fraction]`
  static func clock(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, tenthsAfterHyphen: Bool = false) -> (
    milliseconds: Int, end: Int
  )? {
    var offset = start
    var seconds = 0
    var parts = 0
    while parts < 3 {
      let first = offset
      var number = 0
      while offset < end, CharacterClass.isDigit(bytes[offset]), offset - first < 3 {
        number = number * 10 + Int(bytes[offset] - 0x30)
        offset += 1
      }
      if offset == first { return nil }
      // Minutes and seconds have two digits and stay below 60, so that `[3:1]` or `[12:75]` is no time.
      if parts > 0, offset - first != 2 || number > 59 { return nil }
      seconds = seconds * 60 + number
      parts += 1
      if offset + 1 < end, bytes[offset] == UInt8(ascii: ":"), CharacterClass.isDigit(bytes[offset + 1]) {
        offset += 1
      } else {
        break
      }
    }
    guard parts >= 2 else { return nil }
    var milliseconds = seconds * 1000
    let separator = offset < end ? bytes[offset] : 0
    let isFraction =
      separator == UInt8(ascii: ".") || separator == UInt8(ascii: ",")
      || (tenthsAfterHyphen && separator == UInt8(ascii: "-"))
    if isFraction, offset + 1 < end, CharacterClass.isDigit(bytes[offset + 1]) {
      offset += 1
      var unit = 100
      while offset < end, CharacterClass.isDigit(bytes[offset]) {
        milliseconds += Int(bytes[offset] - 0x30) * unit
        unit /= 10
        offset += 1
      }
    }
    return (milliseconds, offset)
  }

  /// The milliseconds of a whole stamp, brackets and all.
  package static func milliseconds(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    guard let stamp = scan(bytes.span, 0, bytes.count, bare: true), stamp.end == bytes.count else { return nil }
    return stamp.milliseconds
  }
}
