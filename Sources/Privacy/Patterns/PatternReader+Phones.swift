/// Phone numbers of other countries, told by their form alone: `07700 900123`, `(555) 234-5678`, `070-123 45 67`.
extension PatternReader {
  /// How likely a whole run of groups is a phone number of another country, whatever stands before it; nil for none.
  static func phoneAbroad(_ groups: DigitGroups) -> Float? {
    let lengths = groups.groups.map(\.length)
    return swedish(groups, lengths) ?? american(groups, lengths) ?? british(groups.digits, lengths)
  }

  /// `07700 900123`, `0113 496 0000`, `020 7946 0958`: eleven digits, of which the first groups tell what kind they are
  /// (Ofcom, "The National Telephone Numbering Plan", part A): 07 mobile, 01 and 02 by place, 03, 08 and 09 by price.
  private static func british(_ digits: [UInt8], _ lengths: [Int]) -> Float? {
    guard digits.count == 11, digits[0] == 0 else { return nil }
    switch lengths {
    case [5, 6], [5, 3, 3]: return digits[1] == 7 || digits[1] == 1 ? 0.9 : nil
    case [4, 3, 4]:
      let isCity = digits[1] == 1 && (digits[2] == 1 || digits[3] == 1)
      return isCity || [3, 8, 9].contains(digits[1]) ? 0.9 : nil
    case [3, 4, 4]: return digits[1] == 2 ? 0.9 : nil
    default: return nil
    }
  }

  /// `555-234-5678`: neither the area nor the exchange begins with 0 or 1, and no area is N11 (NANPA, "NPA Allocation
  /// Plan and Assignment Guidelines", ATIS-0300055).
  private static func american(_ groups: DigitGroups, _ lengths: [Int]) -> Float? {
    guard let length = lengths.first, groups.isUniform(0..<lengths.count) else { return nil }
    let hasCountry = length == 1 && groups.digits[0] == 1
    guard Array(lengths.dropFirst(hasCountry ? 1 : 0)) == [3, 3, 4] else { return nil }
    let digits = groups.digits.dropFirst(hasCountry ? 1 : 0)
    guard isArea(digits), let exchange = digits.dropFirst(3).first, exchange >= 2 else { return nil }
    return groups.groups[1].separator == 0x2D || groups.groups[1].separator == 0x2E ? 0.85 : 0.6
  }

  private static func isArea(_ digits: ArraySlice<UInt8>) -> Bool {
    let digits = Array(digits.prefix(3))
    return digits.count == 3 && digits[0] >= 2 && digits[1...] != [1, 1]
  }

  /// `070-123 45 67`, `08-123 456 78`: an area of two to four digits, a hyphen, and groups of two or three (PTS, "Svensk
  /// nummerplan för telefoni enligt ITU-T:s rekommendation E.164"); mobile numbers, 070, 072, 073, 076 and 079, in
  /// spaces as well.
  private static func swedish(_ groups: DigitGroups, _ lengths: [Int]) -> Float? {
    let digits = groups.digits
    guard (8...10).contains(digits.count), digits[0] == 0, digits[1] != 0, lengths.count >= 3 || lengths == [10] else {
      return nil
    }
    let isMobile = digits[1] == 7 && [0, 2, 3, 6, 9].contains(digits[2]) && digits.count == 10
    if isMobile, [[3, 3, 2, 2], [4, 2, 2, 2], [3, 7], [10]].contains(lengths) { return lengths == [10] ? 0.6 : 0.9 }
    guard (2...4).contains(lengths[0]), digits.count >= 9 || lengths[0] > 2, groups.groups[1].separator == 0x2D,
      lengths.dropFirst().allSatisfy({ $0 == 2 || $0 == 3 }),
      groups.groups.dropFirst(2).allSatisfy({ $0.separator != 0x2D })
    else { return nil }
    return 0.8
  }

  /// `(555) 123-4567`, `+1 (555) 234-5678`, `(0113) 496 0000`: the area in parentheses, at its digits.
  mutating func readAreaInParentheses(_ index: Int) -> Bool {
    let area = tokens[index].range
    guard (3...5).contains(area.count), area.lowerBound > 0, bytes[area.lowerBound - 1] == 0x28,
      area.upperBound + 1 < bytes.count, bytes[area.upperBound] == 0x29
    else { return false }
    let hasSpace = bytes[area.upperBound + 1] == 0x20 || bytes[area.upperBound + 1] == 0x2D
    let first = area.upperBound + (hasSpace ? 2 : 1)
    guard first < bytes.count, DigitGroups.isDigit(bytes[first]), bytes[area].allSatisfy(DigitGroups.isDigit) else {
      return false
    }
    let groups = DigitGroups(bytes, at: first)
    guard let last = groups.groups.last else { return false }
    let lengths = [area.count] + groups.groups.map(\.length)
    let digits = bytes[area].map { $0 - 0x30 } + groups.digits
    let probability: Float?
    if lengths == [3, 3, 4], Self.isArea(digits[...]) {
      // Invented numbers have exchanges that nobody has; with the parentheses the form is enough.
      probability = digits[3] >= 2 ? 0.95 : 0.8
    } else {
      probability = Self.british(digits, lengths)
    }
    guard let probability else { return false }
    var start = area.lowerBound - 1
    if start > 2, bytes[start - 1] == 0x20, bytes[start - 2] == 0x31, bytes[start - 3] == 0x2B { start -= 3 }
    add(start..<last.end, .contact, .contact, probability, .phone)
    digitsDone = last.end
    return true
  }
}
