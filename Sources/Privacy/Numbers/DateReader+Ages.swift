extension DateReader {
  /// `43 år gammel`, `jeg er 34`, `fylte femti`, `43-åring`, `aged 7`; not `i tre år` and `to år siden`.
  mutating func readAge(_ index: Int) -> Bool {
    let number = numbers[index]
    guard (0...125).contains(number.value), !number.isOrdinal else { return false }
    switch number.suffix {
    case .person: return readPerson(number)
    case .people, .decade, .ordinal, .other: return true
    case .aged:
      let isOfPerson =
        context(number.tokens.upperBound).contains(.human) || context(number.tokens.upperBound + 1).contains(.human)
      if isOfPerson { addAge(number, to: number.tokens.upperBound, 0.6, .attribute) }
      return true
    case .birthday:
      let ending = tokens.lower(number.tokens.upperBound - 1).suffix(2)
      let isOwn =
        ending.elementsEqual("en".utf8) || ending.elementsEqual("et".utf8)
        || AgeWords.owners.holds(tokens, number.tokens.lowerBound - 1)
      addAge(number, to: number.tokens.upperBound, isOwn ? 0.6 : 0.35, .birthday)
      return true
    case .none: break
    }
    let unit = afterHalf(number.tokens.upperBound)
    switch AgeUnit(tokens, unit) {
    case .years: return readYears(number, unit)
    case .months:
      let verb = beforeAdverb(number.tokens.lowerBound)
      if AgeWords.old.holds(tokens, unit + 1) {
        addAge(number, to: unit + 2, 0.6, .predicate, years: 0)
      } else if context(verb).contains(.being), isOfOne(verb, number.tokens.lowerBound, orNobody: false),
        isClauseEnd(unit + 1), !context(unit + 1).contains(.stretchAfter) || isMoment(unit + 1)
      {
        addAge(number, to: unit + 1, 0.45, .predicate, years: 0)
      }
      return true
    case nil: return readBare(number, unit)
    }
  }

  /// `en 52-åring`, `12-year-old`.
  private mutating func readPerson(_ number: PassageNumber) -> Bool {
    let first = number.tokens.lowerBound
    let next = number.tokens.upperBound
    let lowered = tokens.lower(next - 1)
    if lowered.elementsEqual("year-old".utf8) || lowered.suffix(8).elementsEqual("year-old".utf8) {
      guard !context(next).contains(.thing) else { return true }
      let isAttribute = next < tokens.count && tokens[next].isWord && !context(next).contains(.goesOn)
      let isGeneral = tokens.is(next, "who") || tokens.is(next, "that")
      addAge(
        number, to: next, isGeneral ? 0.3 : 0.6, isAttribute && !isGeneral ? .attribute : .person,
        isGeneral ? .generalAge : .exactAge)
      return true
    }
    let isDefinite = lowered.suffix(2).elementsEqual("en".utf8) || lowered.suffix(1).elementsEqual("a".utf8)
    let isIndefinite = AgeWords.articles.holds(tokens, first - 1)
    if tokens.is(next, "som"), isIndefinite {
      // `en 52-åring som søker` is anybody of that age.
      addAge(number, to: next, 0.3, .person, .generalAge)
      return true
    }
    let isOwn = context(first - 1).contains(.personal) && !isIndefinite || tokens.is(first - 1, "som")
    addAge(number, to: next, isOwn ? 0.8 : isDefinite ? 0.6 : 0.5, isDefinite ? .definitePerson : .person)
    return true
  }

  /// A number before `år` or `years`.
  private mutating func readYears(_ number: PassageNumber, _ unit: Int) -> Bool {
    let first = number.tokens.lowerBound
    let before = beforeAdverb(first)
    let isEnglish = tokens.is(unit, "years") || tokens.is(unit, "year") || tokens.is(unit, "yrs")
    let isThing = isNear(first, before: 4, after: 3, .thing, from: unit + 1)
    if AgeWords.old.holds(tokens, unit + 1) {
      let isAttribute = unit + 2 < tokens.count && tokens[unit + 2].isWord && !context(unit + 2).contains(.goesOn)
      if !isThing { addAge(number, to: unit + 2, 0.9, isAttribute ? .attribute : .predicate) }
      return true
    }
    if tokens.is(unit + 1, "of"), tokens.is(unit + 2, "age"), !context(first - 1).contains(.limit) {
      addAge(number, to: unit + 3, 0.85, .predicate)
      return true
    }
    if tokens.is(unit, "års"), AgeWords.ages.holds(tokens, unit + 1) {
      addAge(number, to: unit + 1, 0.85, .predicate)
      return true
    }
    guard !isEnglish, tokens.is(unit, "år"), !isThing else { return true }
    // `18 år eller eldre` and `mellom 18 og 25 år` are limits, nobody's age.
    if tokens.is(unit + 1, "eller") || tokens.is(unit + 1, "og"), AgeWords.older.holds(tokens, unit + 2) { return true }
    let isStretch = context(unit + 1).contains(.stretchAfter) && !isMoment(unit + 1)
    if isOfAnybody(before, first) {
      if !isStretch { addAge(number, to: unit + 1, 0.3, .predicate, .generalAge) }
    } else if context(before).contains(.turning) {
      addAge(number, to: unit + 1, 0.85, .turning)
    } else if isAfterAge(first) || isAfterHuman(first) || followsAge(first) {
      if !isStretch { addAge(number, to: unit + 1, 0.8, .predicate) }
    } else if context(before).contains(.being) {
      if isStretch || !isOfOne(before, first, orNobody: !tokens.is(before - 1, "som")) || isSomething(before) {
        return true
      }
      addAge(
        number, to: unit + 1, isOfOne(before, first, orNobody: false) || isName(before - 1) ? 0.85 : 0.5, .predicate)
    } else if !isStretch, isBareAge(first, unit) {
      addAge(number, to: unit + 1, number.value < 12 ? 0.35 : 0.5, .predicate)
    }
    return true
  }

  /// `Kvinne, 43 år, gift` and an answer that is nothing else.
  private func isBareAge(_ first: Int, _ unit: Int) -> Bool {
    guard isClauseEnd(unit + 1), !tokens.is(unit + 1, "i"), !tokens.is(unit + 1, "da") else { return false }
    // A pause is no sign that parts.
    let first = isSign(first - 1, 0x23) ? first - 1 : first
    guard first > 0, tokens[first - 1].isWord else { return true }
    let before = context(first - 1)
    if !before.isDisjoint(with: [.stretchBefore, .limit, .being]) { return false }
    return before.contains(.human) || isName(first - 1)
  }

  /// A number with no unit.
  ///
  /// - Parameter next: the token after it and after `og et halvt`.
  private mutating func readBare(_ number: PassageNumber, _ next: Int) -> Bool {
    let first = number.tokens.lowerBound
    guard number.digits <= 3 else { return false }
    let before = beforeAdverb(first)
    if isSign(next, 0x29), isSign(first - 1, 0x28), isName(first - 2), number.value >= 5, number.digits > 0 {
      addAge(number, to: next, 0.5, .predicate)
      return true
    }
    let isApposed = isName(first - 2) && number.digits > 0 || context(first - 2).contains(.human) && number.value >= 3
    if isSign(next, 0x2C), isSign(first - 1, 0x2C), isApposed, number.value >= 3 {
      addAge(number, to: next, 0.45, .predicate)
      return true
    }
    // In English `been to his flat` no number stands.
    guard number.value >= 3 || !context(next).contains(.personal) else { return false }
    guard isBareEnd(next), !isNear(first, before: 3, after: 0, .thing, from: next), !isOnScale(first) else {
      return false
    }
    if isAfterAge(first) || isAnswer(first) {
      addAge(number, to: next, 0.85, .predicate)
    } else if isOfSeveral(before, number) {
      addAge(number, to: next, 0.5, .predicate)
    } else if isOfAnybody(before, first) {
      addAge(number, to: next, 0.3, .predicate, .generalAge)
    } else if followsAge(first) {
      addAge(number, to: next, 0.55, .predicate)
    } else if context(before).contains(.turning), isOfOne(before, first, orNobody: true) {
      addAge(number, to: next, 0.8, .turning)
    } else if context(before).contains(.being), isOfOne(before, first, orNobody: false) {
      addAge(number, to: next, number.value < 3 ? 0.45 : 0.7, .predicate)
    } else if context(before).contains(.being), isToldOfOne(before, number) {
      addAge(number, to: next, 0.5, .predicate)
    } else if isAfterHuman(first) || isAfterAt(number) {
      addAge(number, to: next, 0.6, .predicate)
    } else {
      return false
    }
    return true
  }

  /// `Hvor gammel er du? Trettisju.`
  private func isAnswer(_ first: Int) -> Bool {
    guard isSign(first - 1, 0x3F) else { return false }
    var index = first - 2
    while index >= 0, first - index <= 8, !endsSentence(index) {
      if AgeWords.old.holds(tokens, index) || AgeWords.ages.holds(tokens, index) { return true }
      index -= 1
    }
    return false
  }

  /// `på en skala fra en til ti er jeg sju`
  private func isOnScale(_ first: Int) -> Bool {
    var index = first - 1
    while index >= 0, first - index <= 10, !endsSentence(index) {
      if AgeWords.scales.holds(tokens, index) { return true }
      index -= 1
    }
    return false
  }

  /// Of more than one: `barna er ni og tolv`, `begge er seksti`, `two boys. They are four and six`. `De er tolv` alone may
  /// say how many.
  private func isOfSeveral(_ verb: Int, _ number: PassageNumber) -> Bool {
    guard context(verb).contains(.being) else { return false }
    let next = number.tokens.upperBound
    let isList =
      (isSign(next, 0x2C) || AgeWords.joints.holds(tokens, next)) && self.number(at: next + 1) != nil
      && number.value > 0
    // `er begge seksti`
    for index in verb - 2...verb + 1 where AgeWords.both.holds(tokens, index) { return number.value >= 13 }
    var subject = verb - 1
    if AgeWords.owners.holds(tokens, subject) || AgeWords.their.holds(tokens, subject) { subject -= 1 }
    if AgeWords.children.holds(tokens, subject) { return true }
    guard AgeWords.plural.holds(tokens, subject) || AgeWords.we.holds(tokens, subject) || tokens.is(verb, "they're")
    else {
      return false
    }
    return isList || !AgeWords.we.holds(tokens, subject) && tellsOfChildren(before: subject)
  }

  /// Whether children were the last people spoken of, in this sentence or the one before.
  private func tellsOfChildren(before subject: Int) -> Bool {
    var index = subject - 1
    var ends = 0
    while index >= 0, subject - index <= 12, ends < 2 {
      if AgeWords.children.holds(tokens, index) { return true }
      if endsSentence(index) { ends += 1 }
      index -= 1
    }
    return false
  }

  /// Without a pronoun: `Biret er tretten`, `og var sekstien`, `da de var åtte`.
  private func isToldOfOne(_ verb: Int, _ number: PassageNumber) -> Bool {
    guard verb > 0, verb == number.tokens.lowerBound - 1, !isSomething(verb) else { return false }
    if isName(verb - 1) { return true }
    if AgeWords.plural.holds(tokens, verb - 1) { return AgeWords.whens.holds(tokens, verb - 2) }
    return number.value >= 13 && number.isWords && (tokens.is(verb - 1, "som") || tokens.is(verb - 1, "og"))
  }

  /// `he died at 84`, `at fourteen I left`; up to 24 in digits it may be the hour.
  private func isAfterAt(_ number: PassageNumber) -> Bool {
    guard tokens.is(number.tokens.lowerBound - 1, "at"), number.value >= (number.isWords ? 13 : 25) else {
      return false
    }
    return isNear(
      number.tokens.lowerBound, before: 4, after: 2, [.personal, .lifeEvent], from: number.tokens.upperBound)
  }

  /// Whether an age stands right before, joined by `og` or a comma: `ni, tolv og fjorten`.
  private func followsAge(_ first: Int) -> Bool {
    guard let last = findings.last, last.identifier.category == .age, last.identifier.probability >= 0.5,
      case .age(let age) = last.value, age.form == .predicate, first >= 2
    else { return false }
    return end(first - 2) == last.identifier.range.upperBound
      && (isSign(first - 1, 0x2C) || AgeWords.joints.holds(tokens, first - 1))
  }

  /// Whether nothing counted follows: no noun, fraction, percent or ordinal.
  private func isBareEnd(_ next: Int, afterPause: Bool = false) -> Bool {
    guard next < tokens.count else { return true }
    if tokens[next].isWord {
      // `jeg var tre og Kari fem`, but not `jeg er tre og en halv meter`.
      // A verb begins the main clause: `da jeg var seks flyttet vi`.
      return !context(next).isDisjoint(with: [.goesOn, .lifeEvent, .lifeState, .being, .personal])
    }
    guard let sign = tokens.text(next).first else { return true }
    if sign == 0x2E, start(next) == end(next - 1), next + 1 < tokens.count, tokens[next + 1].isWord {
      return tokens[next + 1].isCapital
    }
    // After a pause the number may go on, or what it counts comes.
    if sign == 0x23 {
      return afterPause || isBareEnd(next + 1, afterPause: true) && number(at: next + 1) == nil
    }
    return sign != 0x2F && sign != 0x25 && sign != 0x2B && sign != 0xC2 && sign != 0x3A
  }

  private mutating func addAge(
    _ number: PassageNumber, to end: Int, _ probability: Float, _ form: Age.Form, _ clue: Clue = .exactAge,
    years: Int? = nil
  ) {
    let years = years ?? number.value
    let clue = years >= 90 && probability >= 0.45 ? Clue.ageAbove89 : clue
    add(
      start(number.tokens.lowerBound)..<self.end(min(end, tokens.count) - 1), .age, probability, clue,
      .age(Age(years: years, form: form)))
  }

  // MARK: What stands around

  /// The token before a number, past one adverb: `er snart 40`.
  private func beforeAdverb(_ first: Int) -> Int {
    var index = first - 1
    while index > first - 4, AgeWords.adverbs.holds(tokens, index) || number(endingAt: index) != nil { index -= 1 }
    // `ikke mer enn atten`
    if tokens.is(index, "enn") || tokens.is(index, "than"), AgeWords.more.holds(tokens, index - 1),
      AgeWords.nots.holds(tokens, index - 2)
    {
      index -= 3
    }
    return index
  }

  /// `åtte` in `åtte ni år`.
  private func number(endingAt index: Int) -> PassageNumber? {
    guard index >= 0, tokens[index].isWord else { return nil }
    return number(at: index).flatMap { $0.tokens.count == 1 && !$0.isOrdinal && (1...99).contains($0.value) ? $0 : nil }
  }

  /// Past `og et halvt`.
  private func afterHalf(_ index: Int) -> Int {
    let isAnd = tokens.is(index, "og") || tokens.is(index, "å") || tokens.is(index, "and")
    return isAnd && AgeWords.articles.holds(tokens, index + 1) && AgeWords.halves.holds(tokens, index + 2)
      ? index + 3 : index
  }

  /// `alder 43`, `i en alder av 43`, `aged 7`.
  private func isAfterAge(_ first: Int) -> Bool {
    for back in 1...3 where AgeWords.ages.holds(tokens, first - back) {
      if AgeWords.ofMany.holds(tokens, first - back - 1) { return false }
      if back == 1 { return true }
      let between = first - 1
      if back == 2 {
        return isSign(between, 0x3A) || AgeWords.links.holds(tokens, between) || context(between).contains(.being)
      }
      return AgeWords.links.holds(tokens, between) || context(between).contains(.being)
    }
    return false
  }

  /// `en gutt på tolv`.
  private func isAfterHuman(_ first: Int) -> Bool {
    guard tokens.is(first - 1, "på") || tokens.is(first - 1, "of") else { return false }
    let human = AgeWords.owners.holds(tokens, first - 2) || isSign(first - 2, 0x2C) ? first - 3 : first - 2
    return context(human).contains(.human)
  }

  /// Whether the subject of a verb is one person. For nobody at all within reach, the answer is as asked.
  private func isOfOne(_ verb: Int, _ first: Int, orNobody: Bool) -> Bool {
    // Turned round: `da var jeg seks`.
    for index in verb + 1..<max(first, verb + 1) where context(index).contains(.personal) {
      return !AgeWords.several.holds(tokens, index)
    }
    var index = verb
    while index >= 0, verb - index <= 4, !endsSentence(index) {
      if AgeWords.several.holds(tokens, index) { return false }
      if context(index).contains(.personal), !AgeWords.objects.holds(tokens, index) || index < verb { return true }
      if index < verb, isPronounByVerb(index) { return true }
      index -= 1
    }
    return orNobody
  }

  /// `det er tre år`: no person.
  private func isSomething(_ verb: Int) -> Bool {
    tokens.is(verb - 1, "det") || tokens.is(verb - 1, "dette")
      || tokens.is(verb + 1, "det")
  }

  /// `når man fyller 18`, `før du er 16`: nobody's age in particular.
  private func isOfAnybody(_ verb: Int, _ first: Int) -> Bool {
    guard !context(verb).isDisjoint(with: [.being, .turning]) else { return false }
    return AgeWords.anybody.holds(tokens, verb - 1) || verb + 1 < first && AgeWords.anybody.holds(tokens, verb + 1)
  }

  private func isName(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].isWord else { return false }
    return tokens[index].isCapital && tokens[index].shape.contains(.lower) && !context(index).contains(.goesOn)
  }

  /// `i dag`, `til sommeren`, `i mai`: when somebody has an age, not where one was for so long.
  private func isMoment(_ index: Int) -> Bool {
    AgeWords.moments.holds(tokens, index + 1) || Months.number(tokens, index + 1) != nil
  }
}
