/// Signs that are a word's own: cut off, drawn out, in capitals, with the gender hidden.
extension LineLexer {
  /// Reads a word, and the dots or the hyphen that cut it off.
  mutating func word() {
    let first = offset
    let word = Word(bytes.span, from: first, to: end)
    guard word.end > first else { return afterNonLetter() }
    offset = word.end
    // Nearly every word is no sign, and a space shows that nothing cuts it off.
    if word.traits == .lower, offset < end, bytes[offset] == UInt8(ascii: " ") { return }

    if word.traits.contains(.genderHidden) { return sign(.genderHidden, first, to: offset) }
    let isLengthened = word.traits.contains(.lengthened)
    if isLengthened, word.end - first == 3, bytes[first] | 0x20 == UInt8(ascii: "x") {
      return sign(.unclear, first, to: offset)
    }
    if let limit = CutOff.end(bytes.span, from: offset, to: end) { return sign(.cutOff, first, to: limit) }
    if isLengthened, word.traits.contains(.lower), !isAddress { return sign(.lengthening, first, to: offset) }
    if word.traits.isSubset(of: [.capital, .lengthened]), !isOneLetter(first..<offset) {
      return sign(.capitals, first, to: offset)
    }
  }

  /// Whether a word of letters has one alone; its combining marks are a part of it.
  private func isOneLetter(_ word: Range<Int>) -> Bool {
    CharacterClass.letter(bytes.span, word.lowerBound, word.upperBound) == word.count
  }

  /// A full stop and a letter or digit come next, as after the first word of `www.example.org`.
  private var isAddress: Bool {
    offset < end && bytes[offset] == UInt8(ascii: ".") && CharacterClass.isWord(bytes.span, at: offset + 1, end)
  }

  /// A character of several bytes that is no letter: `…` is a pause here, since it follows no word.
  private mutating func afterNonLetter() {
    if CharacterClass.isEllipsis(bytes.span, offset, end) {
      line.pauses.insert(.ellipsis)
      return sign(.pause, offset, to: offset + 3)
    }
    offset += CharacterClass.scalar(bytes.span, offset, end)?.length ?? 1
  }
}
