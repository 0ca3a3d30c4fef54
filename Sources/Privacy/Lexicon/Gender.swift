/// Finds what tells the gender of the persons whose gender a project hides.
package enum Gender {
  /// Whose gender is hidden.
  package enum Scope: Sendable {
    /// Everybody's.
    case everyone
    /// That of these roles, as lower-case words in the forms in which they occur: `informanten informantens deltakeren`.
    case roles(WordSet)
  }

  /// - Parameters:
  ///   - tokens: a passage. Who a pronoun means is sought in the passage alone.
  ///   - scope: whose gender is hidden. Where roles are named, what the speaker says of himself or herself (`som mann`) is
  ///     found too.
  ///   - language: in Nynorsk `han` and `ho` also stand for things, and `han` for any word in -en: that is grammar, and no
  ///     leak.
  package static func rewordings(in tokens: Tokens, scope: Scope, language: LanguageGuess) -> [Rewording] {
    var found: [Rewording] = []
    var last = Antecedent.none
    var sentence = 0
    for index in tokens.all.indices {
      guard tokens[index].isWord else {
        if tokens.is(index, ".") || tokens.is(index, "?") || tokens.is(index, "!") { sentence += 1 }
        continue
      }
      let entry = GenderTable.shared[tokens, index]
      if let entry, entry.isEnglish == (language == .en) || entry.isBoth {
        if isGiven(tokens, index, entry, last, scope, language, sentence) {
          let identifier = Identifier(tokens[index].range, .gender, .manner, entry.isPronoun ? 0.9 : 0.7, .genderWord)
          let replacement = replacement(tokens, index, entry, language)
          found.append(Rewording(identifier: identifier, replacement: replacement))
        }
        if !entry.isPronoun { last = .init(kind: .other, sentence: sentence) }
      }
      if let next = antecedent(tokens, index, scope, language) { last = .init(kind: next, sentence: sentence) }
    }
    return found
  }

  private struct Antecedent {
    enum Kind { case role, other, masculine, feminine }
    static let none = Antecedent(kind: nil, sentence: 0)
    let kind: Kind?
    let sentence: Int
  }

  private static func isGiven(
    _ tokens: Tokens, _ index: Int, _ entry: GenderTable.Entry, _ last: Antecedent, _ scope: Scope,
    _ language: LanguageGuess, _ sentence: Int
  ) -> Bool {
    if language == .nn || language == .dialect, entry.isPronoun, sentence - last.sentence <= 1 {
      // A thing of that gender, or a role that is a masculine word.
      if entry.isMasculine, last.kind == .masculine || last.kind == .role { return false }
      if entry.isFeminine, last.kind == .feminine { return false }
    }
    guard case .roles = scope else { return true }
    if !entry.isPronoun { return isOfSelf(tokens, index) || isOfRole(tokens, index, last, sentence) }
    return last.kind == .role && sentence - last.sentence <= 2
  }

  /// `jeg er mor`, `som kvinne`, `as a woman`.
  private static func isOfSelf(_ tokens: Tokens, _ index: Int) -> Bool {
    for back in 1...3 where index >= back {
      if back <= 2, tokens.is(index - back, "som") || tokens.is(index - back, "as") { return true }
      guard copulas.contains(tokens, index - back) else { continue }
      if (index - back..<index).contains(where: { between.contains(tokens, $0) }) { return false }
      return (max(0, index - back - 2)..<index).contains { selves.contains(tokens, $0) }
    }
    return false
  }

  /// `informanten er mor til to`.
  private static func isOfRole(_ tokens: Tokens, _ index: Int, _ last: Antecedent, _ sentence: Int) -> Bool {
    guard last.kind == .role, last.sentence == sentence else { return false }
    return (max(0, index - 3)..<index).contains { copulas.contains(tokens, $0) }
  }

  private static func antecedent(
    _ tokens: Tokens, _ index: Int, _ scope: Scope, _ language: LanguageGuess
  ) -> Antecedent.Kind? {
    if case .roles(let words) = scope, words.contains(tokens, index) { return .role }
    if GenderWords.persons.contains(tokens, index) { return language == .nn && isRole(tokens, index) ? .role : .other }
    let token = tokens[index]
    // A name, or what looks like one.
    if token.isCapital, index > 0, tokens[index - 1].isWord { return .other }
    guard language == .nn || language == .dialect, token.lowered.count >= 4,
      !GenderWords.noNouns.contains(tokens, index)
    else { return nil }
    let word = tokens.lower(index)
    if word.hasSuffix("en") { return .masculine }
    return word.hasSuffix("a") ? .feminine : nil
  }

  /// A person whose word says nothing of gender; `han` in Nynorsk agrees with the word.
  private static func isRole(_ tokens: Tokens, _ index: Int) -> Bool { neutral.contains(tokens, index) }

  private static func replacement(
    _ tokens: Tokens, _ index: Int, _ entry: GenderTable.Entry, _ language: LanguageGuess
  ) -> String? {
    if let word = entry.replacement { return Rewording.spelled(word, like: tokens[index]) }
    guard language == .en, index + 1 < tokens.count else { return nil }
    // `she went` is `they went`; `she was` is not `they was`.
    if tokens.is(index, "he") || tokens.is(index, "she") {
      return sameForAll.contains(tokens, index + 1) ? Rewording.spelled("they", like: tokens[index]) : nil
    }
    if tokens.is(index, "her") {
      guard tokens[index + 1].isWord else { return Rewording.spelled("them", like: tokens[index]) }
    }
    return nil
  }

  private static let selves = WordSet("jeg eg æ ej i i'm myself")
  private static let copulas = WordSet("er e var am i'm was been være vere vera blei ble vart blitt became vært vore")
  /// After these the noun is somebody else.
  private static let between = WordSet(
    "min mi mitt hans hennes hennar din vår my his her your our sin si hos til te med på i av for frå fra with at to of for"
  )
  private static let neutral = WordSet(
    """
    naboen vennen kameraten sjefen leiaren læraren legen presten rektoren kollegaen eleven brukaren pasienten klienten studenten
    informanten deltakaren ungen
    """)
  private static let sameForAll = WordSet(
    """
    had said did could would should will can went came told got took thought knew saw made gave felt found left kept began lost heard
    stood sat ran worked lived looked asked tried wanted needed called moved walked talked stayed used might must never just also
    """)
}

/// The lists of `GenderWords`, read once.
struct GenderTable: Sendable {
  struct Entry: Sendable {
    var replacement: String?
    var isPronoun = false
    var isMasculine = false
    var isFeminine = false
    var isEnglish = false
    var isBoth = false
  }

  static let shared = GenderTable()

  private let words: WordSet
  private let entries: [Entry]

  private init() {
    var entries: [Entry] = []
    var groups: [(words: String, value: UInt16)] = []
    let masculine = WordSet("han ham hans")
    let feminine = WordSet("hun ho hu henne hennes hennar")
    func read(_ lines: String, isPronoun: Bool, isEnglish: Bool?) {
      for line in lines.split(separator: "\n") {
        let parts = line.drop { $0 == " " }.split(separator: ":")
        guard let word = parts.first else { continue }
        let bytes = ArraySlice(Array(word.utf8))
        entries.append(
          Entry(
            replacement: parts.count > 1 ? String(parts[1].drop { $0 == " " }) : nil, isPronoun: isPronoun,
            isMasculine: masculine.contains(bytes), isFeminine: feminine.contains(bytes),
            isEnglish: isEnglish ?? GenderWords.englishNouns.contains(bytes),
            isBoth: GenderWords.alsoNorwegian.contains(bytes)))
        groups.append((String(word), UInt16(entries.count)))
      }
    }
    read(GenderWords.norwegian, isPronoun: true, isEnglish: false)
    read(GenderWords.english, isPronoun: true, isEnglish: true)
    read(GenderWords.nouns, isPronoun: false, isEnglish: nil)
    self.entries = entries
    words = WordSet(groups)
  }

  subscript(tokens: Tokens, index: Int) -> Entry? {
    let number = Int(words[tokens, index])
    return number == 0 || number > entries.count ? nil : entries[number - 1]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { unsafe suffix($0.count).elementsEqual($0) }
  }
}
