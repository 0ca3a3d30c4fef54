/// Tells what a pair of brackets, parentheses or stars with something in it is.
///
/// One sign carries several meanings in real transcripts: `(…)` leaves something out, `(ler)` is heard, `(brukerne)`
/// is the transcriber's word. What decides stands in `grammar/SPEC.md`, chapter "Signs".
struct BracketedSign {
  let vocabulary: SignVocabulary

  /// - Parameter content: the text inside `(…)`.
  func parenthesis(_ content: String) -> SyntaxKind {
    if content.allSatisfy({ $0 == "." }), (1...3).contains(content.count) { return .pause }
    if content.allSatisfy({ $0 == "-" }), (1...3).contains(content.count) { return .pause }
    if content == "…" { return .omission }
    if content.allSatisfy({ $0 == " " || $0 == "?" }) { return .unclear }
    let words = Self.words(content)
    if let kind = common(words) { return kind }
    if words.allSatisfy({ $0 == "xxx" || $0 == "xx" }) { return .unclear }
    // GAT 2 and CHAT write a guessed word as `(ord?)`.
    if content.hasSuffix("?") { return .unclear }
    return .clarification
  }

  /// - Parameter content: the text inside `[…]`.
  func bracket(_ content: String) -> SyntaxKind {
    if content == "…" || content == "..." || content == ".." { return .omission }
    if Self.isOverlapMarker(content) { return .overlap }
    if content.allSatisfy({ $0 == " " || $0 == "?" }) { return .unclear }
    // A bare number in brackets is a footnote's.
    if content.utf8.allSatisfy(CharacterClass.isDigit) { return .clarification }
    let words = Self.words(content)
    if let kind = common(words) { return kind }
    if let first = words.first, SignVocabulary.replacements.contains(Self.withoutNumber(first)) { return .replacement }
    return .clarification
  }

  /// - Parameter content: the text inside `((…))`, where GAT 2 and Jefferson describe what is heard or done.
  func doubleParenthesis(_ content: String) -> SyntaxKind {
    common(Self.words(content)) ?? .clarification
  }

  /// - Parameter content: the text inside `*…*` or `_…_`; `nil` where it is neither an event nor emphasis.
  func starred(_ content: String, star: Bool) -> SyntaxKind? {
    let words = Self.words(content)
    if star, vocabulary.isEvent(words) { return .event }
    return words.count <= 8 ? .emphasis : nil
  }

  private func common(_ words: [String]) -> SyntaxKind? {
    guard let first = words.first else { return nil }
    if let pause = Self.pause(words) { return pause }
    if vocabulary.isEvent(words) { return .event }
    if SignVocabulary.unclear.contains(first), words.dropFirst().allSatisfy({ $0.utf8.allSatisfy { $0 < 0x40 } }) {
      return .unclear
    }
    return nil
  }

  private static func pause(_ words: [String]) -> SyntaxKind? {
    var hasNumber = false
    var hasUnit = false
    var hasPause = false
    for word in words {
      let digits = word.utf8.prefix { CharacterClass.isDigit($0) || $0 == 0x2E || $0 == 0x2C }
      if digits.contains(where: CharacterClass.isDigit), !hasNumber {
        let unit = word.utf8.dropFirst(digits.count)
        if !unit.isEmpty {
          guard SignVocabulary.units.contains(String(Substring(unit))) else { return nil }
          hasUnit = true
        }
        hasNumber = true
      } else if SignVocabulary.units.contains(word), hasNumber {
        hasUnit = true
      } else if SignVocabulary.pauses.contains(word) {
        hasPause = true
      } else if !SignVocabulary.pauseManners.contains(word) {
        return nil
      }
    }
    if hasNumber {
      // A bare number of more than two digits is a year or a count: `(1998)`.
      let bare = words.count == 1 && !hasUnit
      return bare && words[0].utf8.prefix(while: CharacterClass.isDigit).count > 2 ? nil : .timedPause
    }
    return hasPause ? .pause : nil
  }

  /// The words of a sign in lower case, without the punctuation around them.
  static func words(_ content: String) -> [String] {
    content.lowercased().split { $0 == " " || $0 == "\t" }.compactMap { word in
      let core = word.drop { "«\"“'".contains($0) }
      var end = core
      while let last = end.last, ",;:!»\"”'".contains(last) { end.removeLast() }
      return end.isEmpty ? nil : String(end)
    }
  }

  /// CHAT's `>` and `<`, also numbered: `>1`.
  static func isOverlapMarker(_ content: String) -> Bool {
    guard let first = content.utf8.first, first == UInt8(ascii: ">") || first == UInt8(ascii: "<") else { return false }
    return content.utf8.dropFirst().allSatisfy(CharacterClass.isDigit)
  }

  /// `sted1` stands for the same kind of thing as `sted`.
  private static func withoutNumber(_ word: String) -> String {
    String(word.prefix { !$0.isNumber })
  }
}
