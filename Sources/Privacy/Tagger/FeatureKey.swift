/// The key of one feature: which template it is of, and what the template joins, mixed to 32 bits.
///
/// `Sources/CNameModel/FORMAT.md`, "Hashes"; the mixing is that of MurmurHash3 (Appleby).
struct FeatureKey {
  private var state: UInt32

  init(_ template: UInt32) {
    state = template &* 0x9E37_79B1
  }

  func joining(_ component: UInt32) -> FeatureKey {
    var key = self
    key.state = (state ^ component) &* 0x85EB_CA6B
    key.state = key.state << 13 | key.state >> 19
    return key
  }

  var value: UInt32 { Self.mixed(state) }

  /// What a template joins for bytes of a word.
  static func component(_ hash: FNV32) -> UInt32 { mixed(hash.value) }

  /// What a template joins for a small number.
  static func component(_ code: Int) -> UInt32 { mixed(UInt32(truncatingIfNeeded: code + 1)) }

  static func mixed(_ value: UInt32) -> UInt32 {
    var x = value
    x ^= x >> 16
    x = x &* 0x85EB_CA6B
    x ^= x >> 13
    x = x &* 0xC2B2_AE35
    return x ^ x >> 16
  }
}
