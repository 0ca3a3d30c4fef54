/// Finds the names in prose, with the models compiled into the program.
///
/// It remembers words it has seen and reuses its memory, so keep one for each thread; a new one costs little more than
/// the words it is shown. The models are read at first use, and all taggers share them.
package struct NameTagger: Sendable {
  private var taggers: [NameModelChoice: NamePassageTagger] = [:]

  /// A tagger that has seen no word yet.
  package init() {}

  /// The names in a passage, in order, none over another.
  ///
  /// - Parameters:
  ///   - tokens: of a turn, a paragraph or the like; of one in many thousand words, parts are read by themselves.
  ///   - choice: the model that was trained on text of this kind.
  ///   - threshold: from how likely a name on a word is flagged, from 0 to 1; without it, what the model says.
  /// - Throws: `NameModelError` where the model compiled in does not fit this program.
  package mutating func identifiers(
    in tokens: Tokens, by choice: NameModelChoice, threshold: Float? = nil
  ) throws(NameModelError) -> [Identifier] {
    if taggers[choice] == nil { taggers[choice] = try NamePassageTagger(choice) }
    return taggers[choice]?.identifiers(in: tokens, threshold: threshold) ?? []
  }
}

/// The models there are.
package enum NameModelChoice: CaseIterable, Sendable {
  /// Bokmål, Nynorsk and what is near dialect, with capitals; without, as a recogniser of speech writes.
  case cased, lower
  case english
}

extension NamePassageTagger {
  /// A tagger by a model of those compiled in. It throws what is wrong with them.
  package init(_ choice: NameModelChoice) throws(NameModelError) {
    switch choice {
    case .cased: self.init(try CompiledIn.cased.get(), try CompiledIn.norwegianWords.get(), try CompiledIn.lists.get())
    case .lower: self.init(try CompiledIn.lower.get(), try CompiledIn.norwegianWords.get(), try CompiledIn.lists.get())
    case .english:
      self.init(
        try CompiledIn.english.get(), try CompiledIn.englishWords.get(), try CompiledIn.lists.get(), isEnglish: true)
    }
  }

  fileprivate mutating func identifiers(in tokens: Tokens, threshold: Float?) -> [Identifier] {
    names(in: tokens, threshold: threshold ?? model.threshold).map { name in
      let first = tokens[name.tokens.lowerBound].range
      let last = tokens[name.tokens.upperBound - 1].range
      let kind = model.kinds[name.type]
      return Identifier(
        first.lowerBound..<last.upperBound, category(kind, tokens, name.tokens.lowerBound), kind, name.probability,
        .name)
    }
  }

  /// What a policy calls a name of a type. A work, a product or an event tells of what happened; a word made from a name
  /// tells what the name tells.
  private mutating func category(_ kind: IdentifierKind, _ tokens: Tokens, _ index: Int) -> PrivacyCategory {
    switch kind {
    case .person: .person
    case .place: .place
    case .organisation: .organisation
    case .derived: reader.isOfPerson(tokens, index) ? .person : .place
    default: .event
    }
  }
}
