/// Tells what a pair of brackets, parentheses or stars with something in it is.
///
/// One sign carries several meanings in real transcripts: `(…)` leaves something out, `(ler)` is heard, `(brukerne)`
/// is the transcriber's word. What decides stands in `grammar/SPEC.md`, chapter "Signs".
struct BracketedSign {
  let vocabulary: SignVocabulary

  /// No sign is longer, in bytes; what is, is the transcriber's own words.
  private static let longest = 200

  /// - Parameter opening: `(` or `[`, of which the first comes twice with `isDouble`.
  func kind(_ opening: UInt8, _ content: String, isDouble: Bool) -> SyntaxKind {
    if opening == UInt8(ascii: "[") { return bracket(content) }
    return isDouble ? doubleParenthesis(content) : parenthesis(content)
  }

  /// - Parameter content: the text inside `(…)`.
  private func parenthesis(_ content: String) -> SyntaxKind {
    if Self.isRow(content, of: UInt8(ascii: ".")) || Self.isRow(content, of: UInt8(ascii: "-")) { return .pause }
    if content == "…" { return .omission }
    if Self.saysNothing(content) { return .unclear }
    let words = Self.words(content)
    if let kind = common(content, words) { return kind }
    if Self.isBareSeconds(words) { return .timedPause }
    if !words.isEmpty, words.allSatisfy({ $0 == "xxx" || $0 == "xx" }) { return .unclear }
    // GAT 2 and CHAT write a guessed word as `(ord?)`.
    if content.utf8.last == UInt8(ascii: "?") { return .unclear }
    return .clarification
  }

  /// - Parameter content: the text inside `[…]`.
  private func bracket(_ content: String) -> SyntaxKind {
    if content == "…" || content == "..." || content == ".." { return .omission }
    if Self.isOverlapMarker(content) { return .overlap }
    if Self.saysNothing(content) { return .unclear }
    let words = Self.words(content)
    if let kind = common(content, words) { return kind }
    // A whole number in brackets is a footnote's.
    if Self.isBareSeconds(words), !content.utf8.allSatisfy(CharacterClass.isDigit) { return .timedPause }
    if let first = words.first, SignVocabulary.replacements.contains(Self.withoutNumber(first)) { return .replacement }
    return .clarification
  }

  /// - Parameter content: the text inside `((…))`, where GAT 2 and Jefferson describe what is heard or done.
  private func doubleParenthesis(_ content: String) -> SyntaxKind {
    common(content, Self.words(content)) ?? .clarification
  }

  /// - Parameter content: the text inside `*…*` or `_…_`; `nil` where it is neither an event nor emphasis.
  func starred(_ content: String, star: Bool) -> SyntaxKind? {
    if content.utf8.count > Self.longest { return nil }
    let words = Self.words(content)
    if star, isEvent(content, words) { return .event }
    return words.count <= 8 ? .emphasis : nil
  }

  /// - Parameter content: the name after CHAT's `&=`. One that is no known event may be somebody's, so it stays.
  func ampersand(_ content: String) -> SyntaxKind {
    vocabulary.isEvent(Self.words(content)) ? .event : .clarification
  }

  /// Whether `(…?)`, which is unclear, holds a guess at what was said: that stays among the words, since it may name
  /// somebody.
  static func isGuess(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count > 2, bytes[range.upperBound - 2] == UInt8(ascii: "?") else { return false }
    for offset in range where bytes[offset] >= 0x80 || CharacterClass.isASCIILetter(bytes[offset]) {
      if bytes[offset] | 0x20 != UInt8(ascii: "x") { return true }
    }
    return false
  }

  /// Whether the words say what was heard. One of two letters with a capital is an abbreviation or a name and stays
  /// among the words: `(LO)` is a trade union where `(lo)` is a laugh.
  private func isEvent(_ content: String, _ words: [String]) -> Bool {
    guard vocabulary.isEvent(words) else { return false }
    return !content.utf8.split(whereSeparator: { !CharacterClass.isASCIILetter($0) && $0 < 0x80 }).contains { word in
      word.count == 2 && word.first.map { $0 >= 0x41 && $0 <= 0x5A } == true
        && vocabulary.events.contains(String(decoding: word, as: UTF8.self).lowercased())
    }
  }

  private func common(_ content: String, _ words: [String]) -> SyntaxKind? {
    guard let first = words.first else { return nil }
    if let pause = Self.pause(words) { return pause }
    if isEvent(content, words) { return .event }
    if SignVocabulary.unclear.contains(first), words.dropFirst().allSatisfy(Self.mayFollowUnclear) { return .unclear }
    return nil
  }

  /// `[uklart 00:12:03]`, `(uhørlig, 3 sek)`, `[utydelig tale]`
  private static func mayFollowUnclear(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 < 0x40 } || SignVocabulary.unclearStretches.contains(word)
      || SignVocabulary.units.contains(word) || SignVocabulary.pauseManners.contains(word)
  }

  /// `[pause]`, `(lang pause)`, `(3 sek)`, `(12 seconds pause)`, `(pause 2s)`: a pause by its words.
  private static func pause(_ words: [String]) -> SyntaxKind? {
    var hasNumber = false
    var hasWord = false
    for word in words {
      if !hasNumber, let (number, unit) = numberAndUnit(word) {
        guard number.count <= 2 else { return nil }
        hasNumber = true
        if !unit.isEmpty {
          guard SignVocabulary.units.contains(String(unit)) else { return nil }
          hasWord = true
        }
      } else if hasNumber && SignVocabulary.units.contains(word) || SignVocabulary.pauses.contains(word) {
        hasWord = true
      } else if !SignVocabulary.pauseManners.contains(word) {
        return nil
      }
    }
    return hasWord ? (hasNumber ? .timedPause : .pause) : nil
  }

  /// `(2)`, `(2.5)`, `(0,25)`, `(.5)`. Three digits are a year or a count, and two digits on either side of the point are a
  /// date or a time of day: `(1998)`, `(17.05)`.
  private static func isBareSeconds(_ words: [String]) -> Bool {
    guard words.count == 1, let (number, unit) = numberAndUnit(words[0]), unit.isEmpty else { return false }
    switch (number.count, number[0], number.last) {
    case (1, 1...2, _), (2, 0...2, 1), (2, 0...1, 2): return true
    default: return false
    }
  }

  /// How many digits a word begins with, for each part that `.` or `,` parts, and what comes after them.
  private static func numberAndUnit(_ word: String) -> (digits: [Int], unit: Substring)? {
    let number = word.utf8.prefix { CharacterClass.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
    guard number.contains(where: CharacterClass.isDigit) else { return nil }
    let parts = number.split(omittingEmptySubsequences: false) { $0 == 0x2E || $0 == 0x2C }
    return (parts.map(\.count), word[number.endIndex...])
  }

  /// The words of a sign in lower case, without the punctuation around them; none where it is too long for a sign.
  static func words(_ content: String) -> [String] {
    if content.utf8.count > longest { return [] }
    return content.lowercased().utf8.split(whereSeparator: CharacterClass.isSpace).compactMap { word in
      var core = Substring(word).unicodeScalars.drop(while: isOpening)
      while let last = core.last, isClosing(last) { core.removeLast() }
      return core.isEmpty ? nil : String(core)
    }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "«", "\"", "“", "'": true
    default: false
    }
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ":", ";", "!", "?", "»", "\"", "”", "'": true
    default: false
    }
  }

  /// CHAT's `>` and `<`, also numbered: `>1`.
  static func isOverlapMarker(_ content: String) -> Bool {
    guard let first = content.utf8.first, first == UInt8(ascii: ">") || first == UInt8(ascii: "<") else { return false }
    return content.utf8.dropFirst().allSatisfy(CharacterClass.isDigit)
  }

  /// One to three of a byte and nothing else.
  private static func isRow(_ content: String, of byte: UInt8) -> Bool {
    content.utf8.count <= 3 && content.utf8.allSatisfy { $0 == byte }
  }

  private static func saysNothing(_ content: String) -> Bool {
    content.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "?") }
  }

  /// `sted1` stands for the same kind of thing as `sted`.
  private static func withoutNumber(_ word: String) -> String {
    String(word.prefix { !$0.isNumber })
  }
}
