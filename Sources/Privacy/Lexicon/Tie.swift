/// Who has what a word says, as far as the words beside it tell.
enum Tie {
  /// Nothing says that anybody has it.
  case none
  /// A verb of having, and no subject in sight: `har hatt angst i mange år`.
  case open
  /// Many have it, or anybody: `folk med angst`, `hvis en får kreft`.
  case anybody
  case person
}

/// A passage with the classes of its words.
struct TiedPassage {
  let tokens: Tokens
  let classes: [WordClasses]

  /// Whether a person has or is what stands in a range, by a verb before it or a possessive after it.
  ///
  /// - Parameter verb: `.has`, or `.copula` for what one is.
  func tie(_ range: Range<Int>, by verb: WordClasses) -> Tie {
    if isOwned(range.upperBound) || isBearer(range.lowerBound) { return .person }
    var unknown = 0
    var sawPreposition = false
    var isInverted = false
    var index = range.lowerBound - 1
    let last = max(0, range.lowerBound - 9)
    while index >= last {
      guard isInSentence(index) else { return .none }
      let word = classes[index]
      if word.contains(.plural), verb == .copula, isWe(index) { return .open }
      if !word.isDisjoint(with: [.anybody, .plural]), !isCounted(index) { return .anybody }
      if word.contains(.suffers) {
        return person(before: index, isInverted, hasPlural: .yes)
      } else if !word.isDisjoint(with: verb), !sawPreposition {
        return person(
          before: word.contains(.person) ? index + 1 : index, isInverted, hasPlural: verb == .copula ? .unlessWe : .yes)
      } else if word.contains(.person) || isName(index) {
        isInverted = true
      } else if word.contains(.preposition) {
        sawPreposition = true
      } else if tokens[index].isWord, word.isDisjoint(with: [.filler, .has, .suffering, .number, .possessive]) {
        unknown += 1
        if unknown > 1 { return .none }
      }
      index -= 1
    }
    return .none
  }

  /// The nearest person, or anybody, in the words before.
  func person(before end: Int, _ isInverted: Bool = false, hasPlural: Plural = .no) -> Tie {
    var index = end - 1
    var unknown = 0
    let last = max(0, end - 6)
    if index >= 0, Self.things.contains(tokens, index), !isInverted { return .none }
    while index >= last, isInSentence(index) {
      let word = classes[index]
      if word.contains(.plural), hasPlural == .unlessWe, isWe(index) { return .open }
      if word.contains(.anybody) && !isCounted(index) || hasPlural != .no && word.contains(.plural) { return .anybody }
      if word.contains(.plural) { return .open }
      if word.contains(.person) || isName(index) || isEnglishI(index) {
        return isSupposed(index) ? .anybody : .person
      }
      if tokens[index].isWord, word.isDisjoint(with: [.filler, .has, .suffers, .preposition]) {
        unknown += 1
        if unknown > 2 { break }
      }
      index -= 1
    }
    if isInverted { return .person }
    return (max(0, index + 1)..<end).contains { Self.things.contains(tokens, $0) } ? .none : .open
  }

  /// `sønn med Downs`.
  private func isBearer(_ start: Int) -> Bool {
    guard start > 1, tokens.is(start - 1, "med") || tokens.is(start - 1, "with") else { return false }
    return classes[start - 2].contains(.person) && classes[start - 2].isDisjoint(with: .preposition)
  }

  /// Whether `vi` and `de` are many.
  enum Plural { case no, yes, unlessWe }

  private func isWe(_ index: Int) -> Bool { tokens.is(index, "vi") || tokens.is(index, "we") }

  /// `fire barn`, `two children`: so many, and not any.
  private func isCounted(_ index: Int) -> Bool {
    index > 0
      && (classes[index - 1].contains(.number) || tokens.is(index - 1, "to") || tokens.is(index - 1, "two"))
  }

  private static let things = WordSet("det dette den it this that d dt")

  /// Whether the words around speak of many.
  func isGeneral(_ range: Range<Int>) -> Bool {
    (max(0, range.lowerBound - 6)..<min(tokens.count, range.upperBound + 5)).contains { classes[$0].contains(.anybody) }
  }

  /// `om schizofreni`, `against HIV`: what is spoken of.
  func isTopic(_ start: Int) -> Bool {
    start > 0 && classes[start - 1].contains(.preposition) && !tokens.is(start - 1, "med")
      && !tokens.is(start - 1, "with")
  }

  func isInSentence(_ index: Int) -> Bool {
    guard !tokens[index].isWord else { return true }
    return !(tokens.is(index, ".") || tokens.is(index, "?") || tokens.is(index, "!") || tokens.is(index, ";"))
  }

  /// `… min`, `… til mora mi`.
  private func isOwned(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if classes[index].contains(.possessive) { return !tokens.is(index, "sin") && !tokens.is(index, "sitt") }
    guard index + 1 < tokens.count, tokens.is(index, "til") || tokens.is(index, "te") else { return false }
    return classes[index + 1].contains(.person)
  }

  /// `hvis jeg`, `if she`.
  private func isSupposed(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains {
      tokens.is($0, "hvis") || tokens.is($0, "viss") || tokens.is($0, "dersom") || tokens.is($0, "if")
    }
  }

  /// A word with a capital inside a sentence, or before a verb of having, which the lists do not know.
  private func isName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapital, token.shape.contains(.lower), classes[index].isEmpty else { return false }
    if index > 0, isInSentence(index - 1), tokens[index - 1].isWord || tokens.is(index - 1, ",") { return true }
    return index + 1 < tokens.count && classes[index + 1].contains(.has) && !tokens.is(index, "det")
      && !tokens.is(index, "it") && !tokens.is(index, "this") && !tokens.is(index, "there")
  }

  /// `I` before an English verb; in Norwegian it is `i`.
  func isEnglishI(_ index: Int) -> Bool {
    tokens.is(index, "i") && index + 1 < tokens.count
      && (classes[index + 1].contains(.englishHas) || classes[index + 1].contains(.suffers) && tokens[index].isCapital)
  }
}
