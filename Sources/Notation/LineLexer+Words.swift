/// Signs that are a word's own: cut off, drawn out, in capitals, with the gender hidden.
extension LineLexer {
  /// Reads a word, and the dots or the hyphen that cut it off.
  mutating func word() {
    let first = offset
    let word: Word
    (word, offset) = scanWord(from: first)
    guard offset > first else { return afterNonLetter() }
    let length = offset - first

    if word.isGenderHidden || (length <= 4 && isHen(first..<offset)) { return sign(.genderHidden, first, to: offset) }
    if length == 3, bytes[first] | 0x20 == UInt8(ascii: "x"), word.isLengthened {
      return sign(.unclear, first, to: offset)
    }
    if let limit = cutOff(from: offset) { return sign(.cutOff, first, to: limit) }
    if word.isLengthened, word.hasLower { return sign(.lengthening, first, to: offset) }
    if word.capitals >= 2, !word.hasLower, !word.hasDigit { return sign(.capitals, first, to: offset) }
  }

  private struct Word {
    var hasLower = false
    var hasDigit = false
    var capitals = 0
    var isLengthened = false
    var isGenderHidden = false
  }

  private func scanWord(from first: Int) -> (word: Word, end: Int) {
    let bytes = bytes.span
    var offset = first
    var word = Word()
    var previous: UInt16 = 0
    var run = 1
    while offset < end {
      let byte = bytes[offset]
      var unit = UInt16(byte)
      if CharacterClass.isASCIILetter(byte) {
        if CharacterClass.isASCIIUpper(byte) { word.capitals += 1 } else { word.hasLower = true }
        offset += 1
      } else if byte >= 0x80 {
        let size = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let next = offset + 1 < end ? bytes[offset + 1] : 0
        // Quotation marks, dashes, the ellipsis (U+2000…U+206F), U+00A0 and « » are no letters.
        if (byte == 0xE2 && next <= 0x81) || (byte == 0xC2) { break }
        if byte == 0xC3 {
          if next < 0x9F { word.capitals += 1 } else { word.hasLower = true }
          unit = UInt16(byte) << 8 | UInt16(next)
        } else {
          word.hasLower = true
        }
        offset = min(offset + size, end)
      } else if CharacterClass.isDigit(byte) {
        word.hasDigit = true
        offset += 1
      } else if byte == UInt8(ascii: ":"), let limit = colons(after: offset, word) {
        word.isLengthened = true
        offset = limit
      } else if byte == UInt8(ascii: "*"), offset == first + 1, bytes[first] | 0x20 == UInt8(ascii: "h"),
        offset + 1 < end, CharacterClass.isASCIILetter(bytes[offset + 1])
      {
        word.isGenderHidden = true
        offset += 1
      } else if isInsideWord(byte), offset > first, offset + 1 < end, isWordByte(bytes[offset + 1]) {
        offset += 1
      } else {
        break
      }
      run = unit == previous ? run + 1 : 1
      previous = unit
      if run >= 3, unit > 0x40 { word.isLengthened = true }
    }
    return (word, offset)
  }

  /// A hyphen, underscore or apostrophe between letters belongs to the word.
  private func isInsideWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
  }

  /// `ja::`, `ja:a`: colons that draw a sound out (Jefferson). One colon before a space is a colon.
  private func colons(after start: Int, _ word: Word) -> Int? {
    guard word.hasLower, !word.hasDigit else { return nil }
    var offset = start
    while offset < end, bytes[offset] == UInt8(ascii: ":") { offset += 1 }
    let goesOn = offset < end && isLower(bytes[offset])
    return offset - start >= 2 || goesOn ? offset : nil
  }

  private func isLower(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte == 0xC3 }

  /// `hen`, `hens`: the pronoun that tells no gender.
  private func isHen(_ range: Range<Int>) -> Bool {
    let word = range.map { bytes[$0] | 0x20 }
    return word == Array("hen".utf8) || word == Array("hens".utf8)
  }

  /// The end of what cuts a word off: `ord-` before a space, `ord…`, `ord...`.
  private func cutOff(from start: Int) -> Int? {
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "-"):
      let after = start + 1
      guard after == end || CharacterClass.isSpace(bytes[after]) || ".,?!".utf8.contains(bytes[after]) else {
        return nil
      }
      return isSuspended(after) ? nil : after
    case UInt8(ascii: "."):
      var offset = start
      while offset < end, bytes[offset] == UInt8(ascii: ".") { offset += 1 }
      return offset - start >= 2 ? offset : nil
    case 0xE2:
      return isEllipsis(at: start) ? start + 3 : nil
    default:
      return nil
    }
  }

  /// `for- og etterarbeid`: the hyphen stands for the rest of the next word.
  private func isSuspended(_ start: Int) -> Bool {
    var offset = start
    while offset < end, CharacterClass.isSpace(bytes[offset]) { offset += 1 }
    let next = bytes[offset..<min(offset + 7, end)].prefix { !CharacterClass.isSpace($0) }
    return ["og", "eller", "and", "or", "til"].contains { $0.utf8.elementsEqual(next) }
  }

  /// A character of several bytes that is no letter: `…` is a pause here, since it follows no word.
  private mutating func afterNonLetter() {
    if isEllipsis(at: offset) {
      line.pauses.insert(.ellipsis)
      return sign(.pause, offset, to: offset + 3)
    }
    let size = bytes[offset] >= 0xE0 ? 3 : 2
    offset = min(offset + size, end)
  }

  private func isEllipsis(at offset: Int) -> Bool {
    offset + 2 < end && bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA6
  }
}
