/// What a word or phrase amounts to where it stands.
struct LexiconFinding {
  let identifier: Identifier?
  /// Tokens read.
  let range: Range<Int>

  private struct Verdict {
    var category: PrivacyCategory
    var kind: IdentifierKind
    var probability: Float
    var clue: Clue
  }

  init(_ passage: TiedPassage, _ range: Range<Int>, _ classes: WordClasses) {
    var range = range
    var verdict: Verdict?
    if !classes.isDisjoint(with: .health) { verdict = Self.health(passage, range, classes) }
    if verdict?.probability ?? 0 < 0.5, !classes.isDisjoint(with: .origin) {
      verdict = Self.origin(passage, range, classes) ?? verdict
    }
    if !classes.isDisjoint(with: [.only, .first]), let end = Self.onlyOne(passage, range, classes) {
      range = range.lowerBound..<end
      verdict = Verdict(category: .occupation, kind: .occupation, probability: 0.85, clue: .onlyOne)
    } else if verdict == nil, !classes.isDisjoint(with: [.holder, .post]) {
      verdict = Self.post(passage, range, classes)
    }
    if verdict == nil, !classes.isDisjoint(with: .family) { verdict = Self.family(passage, &range, classes) }
    if verdict == nil, !classes.isDisjoint(with: .event) { verdict = Self.event(passage, range, classes) }
    self.range = range
    let isPhrase = !classes.isDisjoint(with: Self.phrases)
    let shown = isPhrase ? Self.trimmed(passage, range) : range
    identifier = verdict.map {
      let bytes =
        passage.tokens[shown.lowerBound].range.lowerBound..<passage.tokens[shown.upperBound - 1].range.upperBound
      return Identifier(bytes, $0.category, $0.kind, $0.probability, $0.clue)
    }
  }

  private static let phrases: WordClasses = [
    .certainHealth, .certainOrigin, .constellation, .news, .holder, .happening, .ethnic,
  ]

  /// Without the person, the verb and the prepositions at the edges.
  private static func trimmed(_ passage: TiedPassage, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    let edges: WordClasses = [.person, .has, .preposition, .filler, .plural]
    func isEdge(_ index: Int) -> Bool {
      !passage.classes[index].isDisjoint(with: edges) && passage.classes[index].isDisjoint(with: .findings)
    }
    while start + 1 < end, isEdge(start) { start += 1 }
    while end - 1 > start, isEdge(end - 1) { end -= 1 }
    return start..<end
  }

  private static func health(_ passage: TiedPassage, _ range: Range<Int>, _ classes: WordClasses) -> Verdict {
    let probability: Float
    let clue: Clue
    if classes.contains(.certainHealth) {
      (probability, clue) = (certain(passage, range.lowerBound..<range.lowerBound + 1), .tiedHealth)
    } else if classes.contains(.leave) {
      let isCaused = (range.upperBound..<min(passage.tokens.count, range.upperBound + 6))
        .contains { causes.contains(passage.tokens, $0) }
      let tie = passage.tie(range, by: .has)
      (probability, clue) = (isCaused && tie == .person ? 0.6 : 0.3, .sickLeave)
    } else {
      let isNamed = classes.contains(.diagnosis)
      switch passage.tie(range, by: .has) {
      case .person: (probability, clue) = (isNamed ? 0.85 : 0.75, .tiedHealth)
      case .open: (probability, clue) = (isNamed ? 0.6 : 0.5, .tiedHealth)
      case .anybody: (probability, clue) = (0.2, .namedHealth)
      case .none:
        let isTopic = passage.isTopic(range.lowerBound) || passage.isGeneral(range)
        (probability, clue) = (isNamed && !isTopic ? 0.5 : 0.25, .namedHealth)
      }
    }
    return Verdict(category: .health, kind: .health, probability: probability, clue: clue)
  }

  private static func origin(_ passage: TiedPassage, _ range: Range<Int>, _ classes: WordClasses) -> Verdict? {
    let probability: Float =
      if classes.contains(.certainOrigin) {
        certain(passage, range)
      } else {
        switch passage.tie(range, by: .copula) {
        case .person where !describesThing(passage, range.upperBound): 0.75
        case .open where !describesThing(passage, range.upperBound): 0.5
        default: isKin(passage, range.upperBound) || isSaidAs(passage, range) ? 0.65 : 0.2
        }
      }
    // A conviction is of article 10; it stands among the happenings because it can be looked up as they can.
    if classes.contains(.conviction) {
      return Verdict(category: .event, kind: .event, probability: probability, clue: .conviction)
    }
    if classes.contains(.ethnic) {
      return Verdict(category: .origin, kind: .origin, probability: probability, clue: .ethnicOrigin)
    }
    let clue: Clue =
      classes.contains(.religious)
      ? .religion
      : classes.contains(.sexual) ? .sexuality : classes.contains(.union) ? .unionMember : .politics
    return Verdict(category: .belief, kind: .origin, probability: probability, clue: clue)
  }

  /// How likely a phrase that needs no verb is: it may still be said of many.
  private static func certain(_ passage: TiedPassage, _ range: Range<Int>) -> Float {
    if range.contains(where: { passage.classes[$0].contains(.anybody) }) { return 0.25 }
    if range.contains(where: { passage.classes[$0].contains(.person) }) { return 0.85 }
    switch passage.person(before: range.lowerBound) {
    case .person: return 0.85
    case .anybody: return 0.25
    case .open, .none: return 0.6
    }
  }

  /// `polsk bil`: an adjective before something that is nobody.
  private static func describesThing(_ passage: TiedPassage, _ next: Int) -> Bool {
    guard next < passage.tokens.count, passage.tokens[next].isWord, next > 0 else { return false }
    let adjective = passage.tokens.lower(next - 1)
    guard let last = adjective.last, "kehnc".utf8.contains(last) else { return false }
    return passage.classes[next].isEmpty
  }

  private static func isKin(_ passage: TiedPassage, _ next: Int) -> Bool {
    next < passage.tokens.count && passage.classes[next].contains(.kin)
  }

  /// `som muslim`, `as a Kurd`.
  private static func isSaidAs(_ passage: TiedPassage, _ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    let isAs =
      passage.tokens.is(start - 1, "som") || passage.tokens.is(start - 2, "as") && passage.tokens.is(start - 1, "a")
    guard isAs else { return false }
    let next = range.upperBound..<min(passage.tokens.count, range.upperBound + 3)
    return passage.person(before: start) == .person
      || next.contains { passage.classes[$0].contains(.person) || passage.isEnglishI($0) }
  }

  private static func post(_ passage: TiedPassage, _ range: Range<Int>, _ classes: WordClasses) -> Verdict? {
    var probability: Float = 0
    if passage.tokens.is(range.lowerBound, "rektor"), isSubject(passage, range.lowerBound) {
      probability = 0.6
    } else if classes.contains(.holder) {
      probability = leaders.contains(passage.tokens, range.lowerBound) && range.count == 1 ? 0.5 : 0.65
    } else if passage.tie(range, by: .copula) == .person {
      probability = 0.75
    }
    guard probability > 0 else { return nil }
    return Verdict(category: .occupation, kind: .occupation, probability: probability, clue: .singleHolder)
  }

  /// `rektor ringte`, without an article.
  private static func isSubject(_ passage: TiedPassage, _ start: Int) -> Bool {
    start == 0 || !passage.tokens[start - 1].isWord || beforeSubject.contains(passage.tokens, start - 1)
  }

  private static let beforeSubject = WordSet(
    "til te av fra frå med hos sa seier sier ringte og at da då når fordi hadde spurte men så om mente meinte ba bad fikk var er"
  )
  private static let causes = WordSet("for med pga grunn av etter fordi with because after")
  private static let ofPersons = WordSet("kvinnelige kvinnelege mannlige mannlege female male mørkhudede")
  private static let beforeOnly = WordSet("the my our an")
  private static let leaders = WordSet(
    "lederen leiaren sjefen treneren direktøren legen vaktmesteren vaktmeisteren tannlegen")

  /// Where `eneste jordmor`, `første kvinnelige prest` or `eneste jenta i klassen` ends.
  private static func onlyOne(_ passage: TiedPassage, _ range: Range<Int>, _ classes: WordClasses) -> Int? {
    let isOnly = classes.contains(.only)
    if isOnly, passage.tokens.is(range.lowerBound, "only") {
      let isNoun = beforeOnly.contains(passage.tokens, max(0, range.lowerBound - 1))
      guard isNoun else { return nil }
    }
    var isKind = false
    var role: Int?
    for index in range.upperBound..<min(passage.tokens.count, range.upperBound + 7) {
      let word = passage.classes[index]
      guard passage.isInSentence(index), !passage.tokens.is(index, ",") else { break }
      if word.contains(.kindOfPerson) { isKind = true }
      if isOnly, ofPersons.contains(passage.tokens, index) { return min(index + 2, passage.tokens.count) }
      if role == nil, index < range.upperBound + 3, !word.isDisjoint(with: [.profession, .post, .holder]) {
        role = index
        if isOnly || isKind { return index + 1 }
      }
      let isBeside = passage.classes[index - 1].contains(.preposition) || passage.classes[index - 1].contains(.filler)
      if word.contains(.group), isBeside, isOnly || role != nil || isKind { return index + 1 }
      if !word.isDisjoint(with: .copula) || passage.tokens.is(index, "som") || passage.tokens.is(index, "that") {
        break
      }
    }
    return nil
  }

  private static func family(_ passage: TiedPassage, _ range: inout Range<Int>, _ classes: WordClasses) -> Verdict? {
    var probability: Float = 0
    if classes.contains(.constellation) {
      probability = certain(passage, range)
    } else if classes.contains(.tiedConstellation) {
      probability =
        switch passage.tie(range, by: .has) {
        case .person: 0.7
        case .open: 0.5
        case .none, .anybody: 0.2
        }
    } else {
      let before = (max(0, range.lowerBound - 2)..<range.lowerBound).first { passage.classes[$0].contains(.several) }
      guard let before else { return nil }
      let counted = before..<range.upperBound
      if classes.contains(.brothers) {
        probability = passage.person(before: before) == .anybody ? 0.2 : 0.6
      } else if passage.tie(counted, by: .has) == .person, !passage.tokens.is(before, "fire") {
        probability = 0.6
      }
      range = counted
    }
    guard probability > 0 else { return nil }
    return Verdict(category: .family, kind: .family, probability: probability, clue: .familyConstellation)
  }

  private static func event(_ passage: TiedPassage, _ range: Range<Int>, _ classes: WordClasses) -> Verdict? {
    let next = range.upperBound
    if classes.contains(.news) { return Verdict(category: .event, kind: .event, probability: 0.7, clue: .inTheNews) }
    if passage.tokens.is(next, "er"), passage.tokens.is(next + 1, "ute") { return nil }
    let isPlaced = next < passage.tokens.count && passage.classes[next].contains(.preposition)
    return Verdict(category: .event, kind: .event, probability: isPlaced ? 0.7 : 0.55, clue: .knownEvent)
  }
}
