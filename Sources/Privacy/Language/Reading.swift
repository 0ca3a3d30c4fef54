/// What a passage says of the language and the capitals of the text it stands in. A sum: that of a text is its passages'.
package struct PassageEvidence: Sendable, Equatable {
  /// What speaks for which language.
  package private(set) var language = LanguageEvidence()
  /// Where it has capitals.
  package private(set) var cases = CaseEvidence()

  /// That of no passage.
  package init() {}

  /// - Parameter words: a passage in UTF-8.
  package init(_ words: [UInt8]) {
    self.init(Tokens(words))
  }

  init(_ tokens: Tokens) {
    language = LanguageEvidence(tokens)
    cases = CaseEvidence(tokens)
  }

  package static func += (sum: inout PassageEvidence, part: PassageEvidence) {
    sum.language += part.language
    sum.cases += part.cases
  }
}

/// How the passages of a text are to be read: what is known of its language and its capitals.
///
/// It holds conclusions and no counts, so that a word more or less leaves it as it was, and what was read by it holds.
package struct Reading: Sendable, Equatable {
  /// What somebody says the language is; each passage is guessed where nobody does.
  package var declared: LanguageGuess?
  /// The language of most of the text, which weighs in where a passage is short.
  package var usual: LanguageGuess
  /// Whether the text has no capitals where they should be. A passage with a capital has them in any case.
  package var isLower: Bool

  /// A reading of which these things are known.
  package init(declared: LanguageGuess? = nil, usual: LanguageGuess = .unknown, isLower: Bool = false) {
    self.declared = declared
    self.usual = usual
    self.isLower = isLower
  }

  /// The reading of a text, by the evidence of its passages.
  package init(declared: LanguageGuess?, _ evidence: PassageEvidence) {
    self.init(declared: declared, usual: evidence.language.guess, isLower: evidence.cases.isLower)
  }

  /// The reading of a text, by some of its passages.
  package init(declared: LanguageGuess?, passages: some Sequence<[UInt8]>) {
    var evidence = PassageEvidence()
    for passage in passages { evidence += PassageEvidence(passage) }
    self.init(declared: declared, evidence)
  }

  func language(of tokens: Tokens) -> LanguageGuess {
    let guess = LanguageEvidence(tokens).guess(amid: LanguageEvidence(all: usual))
    guard let declared else { return guess }
    // Dialect is a way to write a declared Norwegian.
    if declared != .en, guess == .dialect { return .dialect }
    return declared
  }

  func isLower(_ tokens: Tokens) -> Bool { isLower && !CaseEvidence(tokens).hasCapital }
}
