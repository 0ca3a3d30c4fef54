/// What lists say of a lower-case name: bits by the hash of it.
///
/// `Sources/CNameModel/FORMAT.md`, `ORDL`. Two words with a space between are looked up as one name.
package struct NameTable: Sendable {
  /// The lists that a name can be on.
  struct Bits: OptionSet, Sendable {
    let rawValue: UInt16

    static let firstRare = Bits(rawValue: 1)
    static let firstSome = Bits(rawValue: 2)
    static let firstCommon = Bits(rawValue: 4)
    static let surname = Bits(rawValue: 8)
    static let placeSmall = Bits(rawValue: 16)
    static let place = Bits(rawValue: 32)
    static let city = Bits(rawValue: 64)
    static let country = Bits(rawValue: 128)
    /// The first word of a name of several.
    static let opensPhrase = Bits(rawValue: 256)
    static let firstWorld = Bits(rawValue: 512)
    static let surnameWorld = Bits(rawValue: 1024)
    /// The first two words of a name of several.
    static let phrase = Bits(rawValue: 2048)

    /// How many of them are features of one word: all but `phrase`.
    static let wordCount = 11
    static let ofWord = Bits(rawValue: 1 << 11 - 1)
    static let firstNames: Bits = [.firstRare, .firstSome, .firstCommon, .firstWorld]
    static let surnames: Bits = [.surname, .surnameWorld]
    static let places: Bits = [.placeSmall, .place, .city]
  }

  private let bytes: [UInt8]
  private let count: Int
  /// Where the hashes begin that have the same upper 12 bits, and where the last of them end.
  private let starts: [UInt32]

  /// - Throws: `NameModelError` where the bytes are no table that this program reads.
  package init(_ bytes: [UInt8]) throws(NameModelError) {
    self.bytes = try NameFile(bytes, .lists).bytes
    count = Int(bytes.word(at: 16))
    let expected = NameFile.headerSize + 6 * count
    guard bytes.count == expected else { throw .wrongSize(found: bytes.count, expected: expected) }
    var starts: [UInt32] = []
    var previous: UInt32 = 0
    for index in 0..<count {
      let hash = bytes.word(at: NameFile.headerSize + 4 * index)
      guard hash >= previous else { throw .wrongField("order of hashes") }
      previous = hash
      while starts.count <= Int(hash >> 20) { starts.append(UInt32(index)) }
    }
    while starts.count <= 4096 { starts.append(UInt32(count)) }
    self.starts = starts
  }

  subscript(name: FNV32) -> Bits {
    let wanted = FeatureKey.mixed(name.value)
    let part = Int(wanted >> 20)
    for index in starts[part]..<starts[part + 1] {
      let hash = bytes.word(at: NameFile.headerSize + 4 * Int(index))
      if hash < wanted { continue }
      guard hash == wanted else { break }
      return Bits(rawValue: bytes.short(at: NameFile.headerSize + 4 * count + 2 * Int(index)))
    }
    return []
  }
}
