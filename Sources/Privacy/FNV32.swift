/// FNV-1a, 32 bits (Fowler, Noll and Vo): the hash of words, in every table and in the files of `CNameModel`.
struct FNV32 {
  private(set) var value: UInt32

  /// - Parameter value: of what came before; without it, that of nothing.
  init(_ value: UInt32 = 2_166_136_261) {
    self.value = value
  }

  @inline(__always) mutating func add(_ byte: UInt8) { add(UInt32(byte)) }

  /// The files of `CNameModel` are checked by words of four bytes.
  @inline(__always) mutating func add(_ word: UInt32) { value = (value ^ word) &* 16_777_619 }

  func adding(_ byte: UInt8) -> FNV32 {
    var hash = self
    hash.add(byte)
    return hash
  }

  static func of(_ word: ArraySlice<UInt8>) -> FNV32 {
    var hash = FNV32()
    for byte in word { hash.add(byte) }
    return hash
  }

  static func of(_ bytes: Span<UInt8>, _ range: Range<Int>) -> FNV32 {
    var hash = FNV32()
    for index in range { hash.add(bytes[index]) }
    return hash
  }
}
