import Notation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks for single bytes, and knows the bytes of names.
enum ByteSearch {
  /// Where a byte stands first, at or after an offset. `memchr` is ten times as fast as a loop here, and a study may have
  /// sixty million bytes.
  static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    guard start >= 0, start < bytes.count else { return nil }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(base).distance(to: found)
    }
  }
}

extension ByteSearch {
  /// Whether words stand anywhere in a text, letter by letter.
  static func holds(_ bytes: [UInt8], _ words: String) -> Bool {
    let needle = Array(words.utf8)
    guard let initial = needle.first else { return true }
    var offset = 0
    while let place = first(initial, in: bytes, from: offset) {
      if bytes[place...].starts(with: needle) { return true }
      offset = place + 1
    }
    return false
  }
}

/// The bytes that names of codes, speakers and pseudonyms are made of, as far as a cursor needs to know: the lexer has
/// the last word.
enum NameBytes {
  /// A letter, a digit, `_`, `.` or `-`. Of the characters beyond ASCII, dashes, quotation marks and the ellipsis
  /// (U+2000…U+206F) and U+00A0…U+00BF belong to no name.
  static func isName(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 {
      return CharacterClass.isASCIILetter(byte) || CharacterClass.isDigit(byte) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    // Inside a character: as the byte that began it.
    var lead = offset
    while lead > 0, bytes[lead] & 0xC0 == 0x80, offset - lead < 3 { lead -= 1 }
    let next = lead + 1 < bytes.count ? bytes[lead + 1] : 0
    return !(bytes[lead] == 0xC2 || (bytes[lead] == 0xE2 && next <= 0x81))
  }

  /// What can be a name's first character: a letter.
  static func beginsName(_ bytes: [UInt8], _ offset: Int) -> Bool {
    CharacterClass.isASCIILetter(bytes[offset]) || (bytes[offset] >= 0x80 && isName(bytes, offset))
  }

  /// Where the word ends that an offset is inside of, a hyphen between letters included; between words the offset itself.
  static func endOfWord(_ bytes: [UInt8], at offset: Int) -> Int {
    func isOfWord(_ place: Int) -> Bool {
      bytes.indices.contains(place) && (CharacterClass.isDigit(bytes[place]) || beginsName(bytes, place))
    }
    guard isOfWord(offset - 1), isOfWord(offset) else { return offset }
    var end = offset
    while isOfWord(end) || (end < bytes.count && bytes[end] == UInt8(ascii: "-") && isOfWord(end + 1)) { end += 1 }
    return end
  }

  /// Of no mark, sign or line end, wherever it stands: an ASCII letter, a digit, a space, a letter of Latin-1.
  static func isPlain(_ byte: UInt8) -> Bool {
    CharacterClass.isASCIILetter(byte) || CharacterClass.isDigit(byte) || byte == 0x20 || byte == 0xC3
      || byte & 0xC0 == 0x80
  }
}
