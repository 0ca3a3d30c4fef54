/// What the files of the name tagger have in common: a header of 64 bytes, and a body whose size and checksum it tells.
///
/// `Sources/CNameModel/FORMAT.md`, "Header and body". Numbers have the lowest byte first.
struct NameFile {
  enum Magic: String {
    case model = "ORDN"
    case filter = "ORDB"
    case lists = "ORDL"
  }

  static let version = 1
  static let headerSize = 64
  let bytes: [UInt8]

  /// - Throws: `NameModelError` where the bytes are not a whole file of this kind and version.
  init(_ bytes: [UInt8], _ magic: Magic) throws(NameModelError) {
    self.bytes = bytes
    guard bytes.starts(with: magic.rawValue.utf8) else { throw .wrongMagic }
    guard bytes.count >= Self.headerSize else {
      throw .wrongSize(found: bytes.count, expected: Self.headerSize)
    }
    guard bytes.short(at: 4) == Self.version else {
      throw .wrongVersion(found: Int(bytes.short(at: 4)), expected: Self.version)
    }
    guard bytes.short(at: 6) == Self.headerSize else { throw .wrongField("header size") }
    let expected = Self.headerSize + Int(bytes.word(at: 8))
    guard bytes.count == expected else { throw .wrongSize(found: bytes.count, expected: expected) }
    guard checksum() == bytes.word(at: 12) else { throw .wrongChecksum }
  }

  /// FNV-1a over words of four bytes, the last filled up with zeros.
  private func checksum() -> UInt32 {
    var hash = FNV32()
    var offset = Self.headerSize
    let all = bytes.span
    while offset + 4 <= all.count {
      let word = all.extracting(offset..<offset + 4)
      let number = UInt32(word[0]) | UInt32(word[1]) << 8 | UInt32(word[2]) << 16 | UInt32(word[3]) << 24
      hash.add(number)
      offset += 4
    }
    if offset < all.count {
      let rest: UInt32 = bytes[offset...].reversed().reduce(0) { $0 << 8 | UInt32($1) }
      hash.add(rest)
    }
    return hash.value
  }
}

extension [UInt8] {
  /// The number of two bytes at an offset.
  @inline(__always) func short(at offset: Int) -> UInt16 {
    UInt16(self[offset]) | UInt16(self[offset + 1]) << 8
  }

  /// The number of four bytes at an offset.
  @inline(__always) func word(at offset: Int) -> UInt32 {
    UInt32(short(at: offset)) | UInt32(short(at: offset + 2)) << 16
  }
}
