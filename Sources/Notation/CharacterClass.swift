/// What the lexer asks of characters, on UTF-8 bytes.
package enum CharacterClass {
  /// A space or a tab.
  @inlinable
  package static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// A digit of ASCII.
  @inlinable
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// A letter of ASCII, of either case.
  @inlinable
  package static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  static func isASCIIUpper(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  /// A range without the white space at its edges; where it has nothing else, empty at its end.
  static func trimmed(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isSpace(bytes[low]) { low += 1 }
    while high > low, isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether `…` stands at an offset.
  static func isEllipsis(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    offset + 2 < end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA6
  }

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

  /// Whether a scalar is a letter: Unicode's property Alphabetic, but no mark that stands on another letter.
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    // Latin letters and the punctuation of running text are asked for so often that they have a way of their own.
    switch scalar.value {
    case 0..<0x80: isASCIILetter(UInt8(scalar.value))
    case 0xC0..<0x250: scalar.value != 0xD7 && scalar.value != 0xF7
    case 0x80..<0xC0: scalar.value == 0xAA || scalar.value == 0xB5 || scalar.value == 0xBA
    case 0x2000..<0x2070: false
    default: isAlphabetic(scalar) && !isCombining(scalar)
    }
  }

  // The standard library's tables cost a set-up in every function that asks them, so these three are never inlined into
  // the functions that read a word.

  @inline(never) private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  @inline(never) private static func isUppercase(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isUppercase }

  @inline(never) private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether a letter is a capital.
  static func isCapital(_ letter: Unicode.Scalar) -> Bool {
    switch letter.value {
    case 0..<0x80: isASCIIUpper(UInt8(letter.value))
    case 0xC0..<0x100: letter.value < 0xDF
    default: isUppercase(letter)
    }
  }

  /// Whether a scalar stands on the letter before it: an accent of a decomposed `é`, a vowel sign of Hindi.
  static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && isMark(scalar)
  }

  /// The length in bytes of a letter at an offset, or `nil`. Combining marks that follow belong to it.
  static func letter(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int? {
    guard let (scalar, length) = scalar(bytes, offset, end), isLetter(scalar) else { return nil }
    return length + combining(bytes, offset + length, end)
  }

  /// Whether a letter or digit begins at an offset.
  static func isWord(_ bytes: borrowing Span<UInt8>, at offset: Int, _ end: Int) -> Bool {
    guard offset < end else { return false }
    if bytes[offset] < 0x80 { return isASCIILetter(bytes[offset]) || isDigit(bytes[offset]) }
    return scalar(bytes, offset, end).map { isLetter($0.value) } ?? false
  }

  /// Whether a letter, its combining marks or a digit end at an offset.
  static func isWord(_ bytes: borrowing Span<UInt8>, before offset: Int, _ start: Int) -> Bool {
    guard offset > start else { return false }
    if bytes[offset - 1] < 0x80 { return isASCIILetter(bytes[offset - 1]) || isDigit(bytes[offset - 1]) }
    var first = offset - 1
    while first > max(start, offset - 4), bytes[first] & 0xC0 == 0x80 { first -= 1 }
    return scalar(bytes, first, offset).map { isLetter($0.value) || isCombining($0.value) } ?? false
  }

  /// Whether what may begin a further word of a label stands at an offset: a capital or a digit.
  static func capitalOrDigit(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    guard let (scalar, _) = scalar(bytes, offset, end) else { return false }
    if scalar.isASCII, isDigit(UInt8(scalar.value)) { return true }
    return isCapital(scalar) || scalar.properties.generalCategory == .otherLetter
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
    while offset < end {
      // A letter of ASCII with no mark on it is one byte, and names have little else.
      if isASCIILetter(bytes[offset]), offset + 1 == end || bytes[offset + 1] < 0x80 {
        offset += 1
      } else if let length = nameCharacter(bytes, offset, end) {
        offset += length
      } else {
        break
      }
    }
    return offset
  }

  private static func combining(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Int {
    var length = 0
    while offset + length < end, bytes[offset + length] >= 0xCC,
      let (scalar, size) = scalar(bytes, offset + length, end), isCombining(scalar)
    {
      length += size
    }
    return length
  }
}
