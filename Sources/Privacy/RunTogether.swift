/// The end of a sentence and the beginning of the next, where the space between them is missing: `ja.men`, `hm.no`. The
/// tokens have such a pair as one word, and it looks like an address or like short forms of a name.
enum RunTogether {
  /// Whether a name is such a word and nothing else.
  static func contains(_ range: Range<Int>, _ tokens: Tokens, _ language: LanguageGuess) -> Bool {
    let inside = tokens.all.indices(in: range)
    guard inside.count == 1, let index = inside.first, tokens[index].shape.contains(.innerStop),
      tokens[index].shape.isDisjoint(with: [.digit, .truncated])
    else { return false }
    // `til Vik.hun`: a capital amid a sentence is no chance, though `vik` is a word.
    if tokens[index].isCapital, index > 0, tokens[index - 1].isWord { return false }
    // `NAV.og`: more than the first letter of a sentence is a capital.
    guard !tokens.text(index).dropFirst().contains(where: { (0x41...0x5A).contains($0) }) else { return false }
    let parts = tokens.lower(index).split(separator: UInt8(ascii: "."))
    guard parts.count > 1, let last = parts.last, parts.contains(where: { $0.count > 1 }) else { return false }
    // `ba.no` is a newspaper though `ba` is a word; `ja.no` is none.
    let mayBeDomain = PatternReader.domains[last] & 1 != 0
    return parts.allSatisfy { part in
      Commonplace.isOfClosedClass(part) || !(mayBeDomain && part != last) && isWord(part, language)
    }
  }

  /// Whether it is a common word and no first name. What has one letter is short for something.
  private static func isWord(_ part: ArraySlice<UInt8>, _ language: LanguageGuess) -> Bool {
    guard part.count > 1, !FirstNames.contains(part) else { return false }
    return language == .en ? CommonWords.listsEnglish(part) : CommonWords.lists(part)
  }
}
