/// What a passage seems to be written in.
package enum LanguageGuess: String, CaseIterable, Sendable {
  case nb, nn, en
  /// Norwegian spelled as it is spoken.
  case dialect
  case unknown
}

/// How many words speak for each language. Cheap to count, and a sum: the evidence of a transcript is that of its turns.
package struct LanguageEvidence: Sendable, Equatable {
  /// Points for Bokmål: two for each word that it alone has, one for an ending.
  package private(set) var nb: Int32 = 0
  /// Points for Nynorsk, likewise.
  package private(set) var nn: Int32 = 0
  /// Points for English: two for each word that it alone has.
  package private(set) var en: Int32 = 0
  /// Points for Norwegian spelled as it is spoken, likewise.
  package private(set) var dialect: Int32 = 0
  /// Words that are Norwegian, of either written standard.
  package private(set) var norwegian: Int32 = 0

  /// That of no words.
  package init() {}

  /// That of a text in one language.
  init(all language: LanguageGuess) {
    switch language {
    case .nb: nb = 2
    case .nn: nn = 2
    case .en: en = 2
    case .dialect: dialect = 2
    case .unknown: break
    }
  }

  /// That of one passage.
  package init(_ tokens: Tokens) {
    for index in tokens.all.indices where tokens[index].isWord { count(tokens, index) }
  }

  package static func += (sum: inout LanguageEvidence, part: LanguageEvidence) {
    sum.nb &+= part.nb
    sum.nn &+= part.nn
    sum.en &+= part.en
    sum.dialect &+= part.dialect
    sum.norwegian &+= part.norwegian
  }

  /// The language, by these words alone.
  package var guess: LanguageGuess { guess(amid: LanguageEvidence()) }

  /// The language of a passage that stands in a document: a passage of few words is likely to be in the language of the
  /// others.
  ///
  /// - Parameter document: the sum of what stands around; it weighs as much as `surroundingWeight` points of a passage.
  package func guess(amid document: LanguageEvidence) -> LanguageGuess {
    let share = Self.surroundingWeight / Double(max(1, document.total))
    func score(_ path: KeyPath<LanguageEvidence, Int32>) -> Double {
      Double(self[keyPath: path]) + share * Double(document[keyPath: path])
    }
    let (nb, nn, en, dialect) = (score(\.nb), score(\.nn), score(\.en), score(\.dialect))
    let norwegian = nb + nn + dialect + score(\.norwegian)
    if norwegian == 0, en == 0 { return .unknown }
    if en > norwegian { return .en }
    if dialect > 0, dialect * 3 >= nb + nn + dialect { return .dialect }
    // As much of the one standard as of the other is spoken language, or a standard of one's own.
    if nn == nb, nb >= 2 { return .dialect }
    return nn > nb ? .nn : .nb
  }

  /// In points; a word that only one language has is worth two.
  private static let surroundingWeight = 3.0

  private var total: Int32 { max(1, nb &+ nn &+ en &+ dialect &+ norwegian) }

  private mutating func count(_ tokens: Tokens, _ index: Int) {
    let value = LanguageWords.table[tokens, index]
    if value == 0 { return countEnding(tokens, index) }
    if value & LanguageWords.nb != 0 { nb &+= 2 }
    if value & LanguageWords.nn != 0 { nn &+= 2 }
    if value & LanguageWords.en != 0 { en &+= 2 }
    if value & LanguageWords.dialect != 0 { dialect &+= 2 }
    if value & LanguageWords.norwegian != 0 { norwegian &+= 2 }
    // `e` alone is a hesitation in many transcripts, and `er` or `jeg` in dialect.
    if value & LanguageWords.isSpoken != 0, LanguageWords.isSpokenVerb(tokens, index) { dialect &+= 2 }
  }

  /// What a long word ends in tells the two written standards apart; a letter tells both from English.
  private mutating func countEnding(_ tokens: Tokens, _ index: Int) {
    let word = tokens.lower(index)
    for byte in word where byte == 0xC3 {
      norwegian &+= 1
      break
    }
    guard word.count >= 6 else { return }
    if word.starts(with: [UInt8(ascii: "h"), UInt8(ascii: "v")]) { nb &+= 1 }
    for (ending, isNynorsk) in LanguageWords.endings where word.suffix(ending.count).elementsEqual(ending) {
      if isNynorsk { nn &+= 1 } else { nb &+= 1 }
      return
    }
  }
}
