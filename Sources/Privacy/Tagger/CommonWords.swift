/// The ordinary words of Norwegian, in lower case, as the name tagger knows them.
package enum CommonWords {
  /// Whether a lower-cased word is one, or is made of two with a joint between them or none.
  package static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= longest, case .success(let words) = CompiledIn.norwegianWords else { return false }
    if words.contains(FNV32.of(word)) { return true }
    guard word.count >= 7 else { return false }
    for offset in word.indices.dropFirst(3).dropLast(3) where word[offset] & 0xC0 != 0x80 {
      guard words.contains(FNV32.of(word[offset...])) else { continue }
      if words.contains(FNV32.of(word[..<offset])) { return true }
      let joint = word[offset - 1]
      if joint == UInt8(ascii: "s") || joint == UInt8(ascii: "e"), offset - word.startIndex > 4,
        words.contains(FNV32.of(word[..<(offset - 1)]))
      {
        return true
      }
    }
    return false
  }

  /// In bytes. What is longer is no word, and to look at all its halves would take a time that grows with its square.
  private static let longest = 96

  /// Whether a lower-cased word is one by itself, compounds of two aside.
  package static func lists(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= longest, case .success(let words) = CompiledIn.norwegianWords else { return false }
    return words.contains(FNV32.of(word))
  }

  /// Whether a lower-cased word is an ordinary word of English.
  static func listsEnglish(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= longest, case .success(let words) = CompiledIn.englishWords else { return false }
    return words.contains(FNV32.of(word))
  }
}
