/// What the lexer asks of characters, on UTF-8 bytes.
enum CharacterClass {
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isASCIIUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// The scalar at an offset and its length in bytes; `nil` at the end or where the bytes are not UTF-8.
  static func scalar(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> (value: Unicode.Scalar, length: Int)?
  {
    guard offset < end else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5, offset + length <= end else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      guard bytes[index] & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// The length in bytes of a letter at an offset, or `nil`. Combining marks that follow belong to it.
  static func letter(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = bytes[offset]
    if byte < 0x80 {
      guard isASCIILetter(byte) else { return nil }
      return 1 + combining(bytes, offset + 1, end)
    }
    guard let (scalar, length) = scalar(bytes, offset, end), scalar.properties.isAlphabetic else { return nil }
    return length + combining(bytes, offset + length, end)
  }

  /// The length in bytes of a letter or digit that may begin a further word of a label: a capital or a digit.
  static func capitalOrDigit(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    guard let (scalar, _) = scalar(bytes, offset, end) else { return false }
    if scalar.isASCII { return isASCIIUpper(UInt8(scalar.value)) || isDigit(UInt8(scalar.value)) }
    return scalar.properties.isUppercase || scalar.properties.generalCategory == .otherLetter
  }

  /// The length in bytes of what can stand inside a name or a label: a letter, a digit, `_`, `.` or `-`.
  static func nameCharacter(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    guard offset < end else { return nil }
    let byte = bytes[offset]
    if isDigit(byte) || byte == 0x5F || byte == 0x2E || byte == 0x2D { return 1 }
    return letter(bytes, offset, end)
  }

  /// The end of a name that begins at an offset; the offset itself where none does.
  ///
  /// `name = letter {letter | digit | "_" | "." | "-"}`
  static func nameEnd(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    guard let first = letter(bytes, offset, end) else { return offset }
    return nameTail(bytes, offset + first, end)
  }

  /// The end of what goes on with a name.
  static func nameTail(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var offset = offset
    while let length = nameCharacter(bytes, offset, end) { offset += length }
    return offset
  }

  private static func combining(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var length = 0
    while offset + length < end, bytes[offset + length] >= 0xCC,
      let (scalar, size) = scalar(bytes, offset + length, end),
      scalar.properties.generalCategory == .nonspacingMark
    {
      length += size
    }
    return length
  }
}
