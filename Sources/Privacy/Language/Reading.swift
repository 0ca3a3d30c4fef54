/// How the passages of a text are to be read: what is known of its language and its capitals.
package struct Reading: Sendable, Equatable {
  /// What somebody says the language is; each passage is guessed where nobody does.
  package var declared: LanguageGuess?
  /// What the whole text says of its language, which weighs in where a passage is short.
  package var evidence = LanguageEvidence()
  /// Whether the text has capitals where they should be. A passage with a capital has them in any case.
  package var isLower = false

  package init(declared: LanguageGuess? = nil, evidence: LanguageEvidence = LanguageEvidence(), isLower: Bool = false) {
    self.declared = declared
    self.evidence = evidence
    self.isLower = isLower
  }

  /// The reading of a text, by some of its passages.
  package init(declared: LanguageGuess?, passages: some Sequence<[UInt8]>) {
    self.declared = declared
    var cases = CaseEvidence()
    for passage in passages {
      let tokens = Tokens(passage)
      evidence += LanguageEvidence(tokens)
      cases += CaseEvidence(tokens)
    }
    isLower = cases.isLower
  }

  func language(of tokens: Tokens) -> LanguageGuess {
    let guess = LanguageEvidence(tokens).guess(amid: evidence)
    guard let declared else { return guess }
    // Dialect is a way to write a declared Norwegian, and an interview may change language for a turn.
    if declared != .en, guess == .dialect { return .dialect }
    return declared
  }

  func isLower(_ tokens: Tokens) -> Bool { isLower && !CaseEvidence(tokens).hasCapital }
}
