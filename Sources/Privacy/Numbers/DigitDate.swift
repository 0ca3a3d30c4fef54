/// A date in digits as it stands in bytes: `14.03.2020`, `14. 3. 20`, `14/3-20`, `2020-03-14`, `17.5.`, `14/3`.
struct DigitDate {
  var parts = DateParts()
  var range: Range<Int>
  /// How many digits it has.
  var digits = 0
  /// It ends in a full stop after the month.
  var stops = false
  /// Its year has four digits.
  var isWide = false

  /// - Parameter start: where a token begins with an ASCII digit.
  init?(_ bytes: [UInt8], at start: Int) {
    range = start..<start
    if start > 0, Self.joins(bytes[start - 1]), start > 1, DigitGroups.isDigit(bytes[start - 2]) { return nil }
    var groups: [(value: Int, length: Int)] = []
    var signs: [UInt8] = []
    var at = start
    while groups.count < 3, let group = Self.group(bytes, at) {
      groups.append(group)
      at += group.length
      range = start..<at
      digits += group.length
      guard groups.count < 3, at + 1 < bytes.count, Self.joins(bytes[at]) else { break }
      let sign = bytes[at]
      var next = at + 1
      // `14. 3. 2020`, but not `2. 3 personer`, which has no third part.
      if sign == 0x2E, bytes[next] == 0x20 { next += 1 }
      guard next < bytes.count, DigitGroups.isDigit(bytes[next]) else { break }
      signs.append(sign)
      at = next
    }
    guard groups.count >= 2, signs.count >= groups.count - 1 else { return nil }
    let isSpaced = at - start > digits + groups.count - 1
    if groups.count == 2 {
      guard !isSpaced, groups[0].length <= 2, groups[1].length <= 2 else { return nil }
      let end = range.upperBound
      stops = signs[0] == 0x2E && end < bytes.count && bytes[end] == 0x2E
      if stops {
        guard end + 1 >= bytes.count || bytes[end + 1] != 0x2E else { return nil }
        range = start..<end + 1
      }
      guard signs[0] != 0x2D, Self.isEnd(bytes, range.upperBound) else { return nil }
      set(day: groups[0].value, month: groups[1].value)
    } else {
      guard Self.isEnd(bytes, range.upperBound) else { return nil }
      guard signs[0] == signs[1] || signs[0] == 0x2F && signs[1] == 0x2D else { return nil }
      let lengths = groups.map(\.length)
      let yearIndex: Int
      switch (lengths[0], lengths[1], lengths[2]) {
      case (4, 1...2, 1...2): yearIndex = 0
      case (1...2, 1...2, 4), (1...2, 1...2, 2): yearIndex = 2
      default: return nil
      }
      let year = groups[yearIndex].value
      isWide = lengths[yearIndex] == 4
      guard !isWide || (1850...2099).contains(year), isWide || signs[0] != 0x2D || lengths[0] == 2 else { return nil }
      // A day and a month of one digit and a year of two: as likely a version.
      if yearIndex == 0 {
        set(day: groups[2].value, month: groups[1].value)
      } else {
        set(day: groups[0].value, month: groups[1].value)
      }
      // The American order.
      if parts.month == nil, yearIndex == 2, signs[0] == 0x2F { set(day: groups[1].value, month: groups[0].value) }
      parts.year = DateParts.fullYear(year)
    }
    guard parts.month != nil else { return nil }
    if parts.year != nil, digits >= 6 { digits = 8 }
  }

  private mutating func set(day: Int, month: Int) {
    guard Months.isDay(day, of: month) else { return }
    parts.day = day
    parts.month = month
  }

  private static func group(_ bytes: [UInt8], _ start: Int) -> (value: Int, length: Int)? {
    var value = 0
    var end = start
    while end < bytes.count, DigitGroups.isDigit(bytes[end]), end - start < 5 {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    return end > start && end - start < 5 ? (value, end - start) : nil
  }

  private static func joins(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2F || byte == 0x2D }

  /// Nothing that would make more digits or a word of it follows.
  private static func isEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    let byte = bytes[end]
    if DigitGroups.isDigit(byte) || byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) {
      return byte == 0xE2 || byte == 0xC2
    }
    guard joins(byte) || byte == 0x2C || byte == 0x3A, end + 1 < bytes.count else { return true }
    return !DigitGroups.isDigit(bytes[end + 1])
  }
}
