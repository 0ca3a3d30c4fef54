/// The common words of a language, as a Bloom filter (Bloom, 1970): a word that is in it is always known; of others,
/// about one in a hundred is taken for known.
///
/// `Sources/CNameModel/FORMAT.md`, `ORDB`.
package struct WordFilter: Sendable {
  private let bytes: [UInt8]
  private let bitCount: UInt64
  private let hashCount: UInt32

  /// - Throws: `NameModelError` where the bytes are no filter that this program reads.
  package init(_ bytes: [UInt8]) throws(NameModelError) {
    self.bytes = try NameFile(bytes, .filter).bytes
    bitCount = UInt64(bytes.word(at: 16))
    hashCount = bytes.word(at: 20)
    guard bitCount > 0, bitCount.isMultiple(of: 8) else { throw .wrongField("bit count") }
    guard (1...32).contains(hashCount) else { throw .wrongField("hash count") }
    let expected = NameFile.headerSize + Int(bitCount / 8)
    guard bytes.count == expected else { throw .wrongSize(found: bytes.count, expected: expected) }
  }

  /// Whether a lower-case word is known.
  func contains(_ word: FNV32) -> Bool {
    var place = FeatureKey.mixed(word.value)
    let step = FeatureKey.mixed(word.value ^ 0x9E37_79B9) | 1
    for _ in 0..<hashCount {
      let bit = Int(truncatingIfNeeded: (UInt64(place) * bitCount) >> 32)
      guard bytes[NameFile.headerSize + bit >> 3] >> UInt8(bit & 7) & 1 == 1 else { return false }
      place = place &+ step
    }
    return true
  }
}
