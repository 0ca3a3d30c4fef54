import Notation

/// How well a name fits what somebody has typed of it: the smaller, the better.
enum NameMatch: Int, Comparable {
  case whole, beginning, wordBeginning, inside, scattered

  static func < (left: NameMatch, right: NameMatch) -> Bool { left.rawValue < right.rawValue }
}

/// What somebody has typed, ready to be compared with many names. Case is no difference, and the letters of what is typed
/// may stand apart in the name as long as their order is the same: `egt` finds `etisk-grense-trygghet`.
struct NameMatcher {
  private let wanted: [UInt8]
  /// Room for the name at hand, kept from one name to the next.
  private var name: [UInt8] = []

  init(_ typed: String) {
    wanted = Self.folded(typed)
  }

  /// Nothing has been typed, so that every name fits.
  var isEmpty: Bool { wanted.isEmpty }

  /// - Parameter worst: what fits less well fits not at all.
  mutating func match(_ text: String, atMost worst: NameMatch) -> NameMatch? {
    match(text).flatMap { $0 <= worst ? $0 : nil }
  }

  mutating func match(_ text: String) -> NameMatch? {
    if wanted.isEmpty { return .beginning }
    name.removeAll(keepingCapacity: true)
    Self.fold(text, into: &name)
    guard name.count >= wanted.count else { return nil }
    if let place = firstPlace() {
      if place == 0 { return name.count == wanted.count ? .whole : .beginning }
      return beginsWordSomewhere(from: place) ? .wordBeginning : .inside
    }
    return isScattered ? .scattered : nil
  }

  /// Where what is wanted stands in the name. Names are short, and most differ in the first byte.
  private func firstPlace(from start: Int = 0) -> Int? {
    var place = start
    while place + wanted.count <= name.count {
      var length = 0
      while length < wanted.count, name[place + length] == wanted[length] { length += 1 }
      if length == wanted.count { return place }
      place += 1
    }
    return nil
  }

  private func beginsWordSomewhere(from first: Int) -> Bool {
    var place: Int? = first
    while let found = place {
      if found == 0 || isSeparator(name[found - 1]) { return true }
      place = firstPlace(from: found + 1)
    }
    return false
  }

  /// The first letter begins a word, the others follow in order.
  private var isScattered: Bool {
    var found = 0
    for (place, byte) in name.enumerated() where byte == wanted[found] {
      if found == 0, place > 0, !isSeparator(name[place - 1]) { continue }
      found += 1
      if found == wanted.count { return true }
    }
    return false
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte < 0x80 && !CharacterClass.isASCIILetter(byte) && !CharacterClass.isDigit(byte)
  }

  private static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    fold(text, into: &bytes)
    return bytes
  }

  /// Lower case for what names in these languages are made of, ASCII and Latin-1; the longest names are cut, since nobody
  /// types so much of one.
  private static func fold(_ text: String, into bytes: inout [UInt8]) {
    var previous: UInt8 = 0
    for byte in text.utf8.prefix(256) {
      if byte &- 0x41 < 26 {
        bytes.append(byte | 0x20)
      } else if previous == 0xC3, byte >= 0x80, byte <= 0x9E, byte != 0x97 {
        bytes.append(byte | 0x20)
      } else {
        bytes.append(byte)
      }
      previous = byte
    }
  }
}
