/// Digits in groups, as people write long numbers: `22 33 44 55`, `1234.56.78903`, `010190-12345`.
struct DigitGroups {
  struct Group {
    var start: Int
    var length: Int
    /// The byte that begins the separator before it.
    var separator: UInt8
    var end: Int { start + length }
  }

  private(set) var groups: [Group] = []
  /// Values from 0 to 9, group after group.
  private(set) var digits: [UInt8] = []

  /// Enough for an IBAN; a longer list of numbers is read piece by piece.
  static let mostDigits = 40

  /// - Parameter start: where a digit stands, and none before it.
  init(_ bytes: [UInt8], at start: Int) {
    var at = start
    var separator: UInt8 = 0
    while at < bytes.count, Self.isDigit(bytes[at]) {
      var end = at
      while end < bytes.count, Self.isDigit(bytes[end]), end - at <= Self.mostDigits { end += 1 }
      guard digits.count + end - at <= Self.mostDigits, Self.isEnd(bytes, end) else { break }
      groups.append(Group(start: at, length: end - at, separator: separator))
      for byte in bytes[at..<end] { digits.append(byte - 0x30) }
      let width = Self.separatorWidth(bytes, end)
      guard width > 0, end + width < bytes.count, Self.isDigit(bytes[end + width]) else { break }
      separator = bytes[end]
      at = end + width
    }
  }

  /// Where the bytes of a row of groups stand.
  func range(_ groups: Range<Int>) -> Range<Int> {
    guard let first = groups.first, let last = groups.last, last < self.groups.count else { return 0..<0 }
    return self.groups[first].start..<self.groups[last].end
  }

  func digits(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let before = groups[..<range.lowerBound].reduce(0) { $0 + $1.length }
    return digits[before..<before + groups[range].reduce(0) { $0 + $1.length }]
  }

  /// Whether the groups from one on have these lengths.
  func matches(_ lengths: [Int], at first: Int) -> Bool {
    guard first + lengths.count <= groups.count else { return false }
    return lengths.indices.allSatisfy { groups[first + $0].length == lengths[$0] }
  }

  /// Whether the same separator stands between all of a row.
  func isUniform(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return true }
    let inner = range.lowerBound + 1..<range.upperBound
    return inner.allSatisfy { groups[$0].separator == groups[inner.lowerBound].separator }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// ASCII letters and every byte of a longer scalar's beginning that is a letter in the languages here.
  static func isLetter(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at >= 0, at < bytes.count else { return false }
    let byte = bytes[at]
    if byte < 0x80 { return (0x61...0x7A).contains(byte | 0x20) }
    return (0xC3...0xDF).contains(byte) || byte == 0xC2 && at + 1 < bytes.count && bytes[at + 1] == 0xAD
  }

  /// A space of any width, a full stop or a hyphen: how many bytes it takes, 0 for anything else.
  static func separatorWidth(_ bytes: [UInt8], _ at: Int) -> Int {
    guard at < bytes.count else { return 0 }
    switch bytes[at] {
    case 0x20, 0x2E, 0x2D: return 1
    case 0xC2: return at + 1 < bytes.count && bytes[at + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard at + 2 < bytes.count, bytes[at + 1] == 0x80 else { return 0 }
      return [0x89, 0x91, 0x93, 0xAF].contains(bytes[at + 2]) ? 3 : 0
    default: return 0
    }
  }

  /// Whether a number may end here: no letter follows, no decimals, no clock time and no per cent.
  private static func isEnd(_ bytes: [UInt8], _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    if isDigit(bytes[end]) || isLetter(bytes, end) || bytes[end] == 0x5F || bytes[end] == 0x25 { return false }
    guard bytes[end] == 0x2C || bytes[end] == 0x3A, end + 1 < bytes.count else { return true }
    return !isDigit(bytes[end + 1])
  }
}
