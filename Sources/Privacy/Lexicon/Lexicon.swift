/// Finds what says something of a person without being a name: health, origin and belief, posts, families, happenings.
///
/// A word alone is seldom enough. `Angst` counts when somebody has it (`Tie`), a profession when somebody is the only one.
package enum Lexicon {
  /// - Parameters:
  ///   - tokens: a passage in Bokmål, Nynorsk, dialect spelling or English, with or without capitals.
  ///   - threshold: what is less likely is left out. Below 0.5 come words that name the thing but nobody who has it.
  /// - Returns: identifiers that do not overlap, in the order of the text.
  package static func identifiers(in tokens: Tokens, atLeast threshold: Float = 0.5) -> [Identifier] {
    var classes = [WordClasses](repeating: [], count: tokens.count)
    var hasFinding = false
    for index in classes.indices where tokens[index].isWord {
      classes[index] = table.classes(tokens, index)
      if acronyms(tokens, index) { classes[index].insert(.condition) }
      if !classes[index].isDisjoint(with: [.findings, .opensPhrase]) { hasFinding = true }
    }
    guard hasFinding else { return [] }
    let passage = TiedPassage(tokens: tokens, classes: classes)
    var found: [Identifier] = []
    var index = 0
    while index < tokens.count {
      let reading = read(passage, index)
      index = max(index + 1, reading?.end ?? 0)
      guard let finding = reading?.finding, finding.probability >= threshold else { continue }
      found.append(finding)
    }
    return found
  }

  /// All lists together.
  static let table = WordTable(
    ContextWords.groups + HealthWords.groups + OriginWords.groups + OccupationWords.groups + FamilyWords.groups
      + EventWords.groups)

  /// What begins at a token, and where to read on.
  private static func read(_ passage: TiedPassage, _ index: Int) -> (end: Int, finding: Identifier?)? {
    let single = passage.classes[index]
    guard !single.isDisjoint(with: [.findings, .opensPhrase]) else { return nil }
    if single.contains(.opensPhrase), let phrase = table.phrase(passage.tokens, index, passage.classes) {
      let range = index..<index + phrase.length
      if let finding = LexiconFinding(passage, range, phrase.classes).identifier { return (range.upperBound, finding) }
    }
    let finding = LexiconFinding(passage, index..<index + 1, single)
    return (finding.range.upperBound, finding.identifier)
  }

  private static let capitalAcronyms = WordSet("me ms als cp hiv tbc kols adhd add ptsd ocd copd ibs ivf ms.")

  /// `ME` is an illness and `me` is a pronoun.
  private static func acronyms(_ tokens: Tokens, _ index: Int) -> Bool {
    let shape = tokens[index].shape
    return shape.contains(.upper) && !shape.contains(.lower) && capitalAcronyms.contains(tokens, index)
  }
}
