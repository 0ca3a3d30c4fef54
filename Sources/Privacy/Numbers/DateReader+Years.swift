extension DateReader {
  /// `født i 1987`, `i 2004 flyttet vi`, `i åttisju` after a birth.
  mutating func readYear(_ index: Int) -> Bool {
    let number = numbers[index]
    guard number.suffix == .none, !number.isOrdinal, number.value >= 0 else { return false }
    var first = number.tokens.lowerBound
    let next = number.tokens.upperBound
    let range = start(first)..<end(next - 1)
    let isMarked = isShortYearSign(first - 1) && number.digits == 2
    // `i 07`
    let isOfThisCentury =
      number.digits == 2 && number.value < 20 && tokens.lower(first).first == 0x30 && tokens.is(first - 1, "i")
    let isShort =
      !number.isYear
      && ((20...99).contains(number.value) && (number.digits == 2 || number.digits == 0)
        || isOfThisCentury)
    guard number.isYear || isShort else { return false }
    if isMarked { first -= 1 }
    let isBirth =
      isNear(first, before: number.isYear ? 7 : 4, after: 4, .birth, from: next, not: .limit)
    let value = DateParts(year: DateParts.fullYear(number.value), yearRange: range)
    // `årgang 72`, `f. 1951`
    if tokens.is(first - 1, "årgang") || isSign(first - 1, 0x2E) && tokens.is(first - 2, "f") && number.isYear {
      add(start(first)..<range.upperBound, .date, number.isYear ? 0.9 : 0.6, .birthYear, .date(value))
      return true
    }
    if isBirth {
      guard number.isYear || isMarked || tokens.is(first - 1, "i") || tokens.is(first - 1, "in"),
        isClauseEnd(next) || number.isYear
      else {
        return false
      }
      add(start(first)..<range.upperBound, .date, number.isYear ? 0.9 : 0.7, .birthYear, .date(value))
      return true
    }
    // `høsten 2019 ble jeg syk`
    if number.isYear || isMarked || number.isWords && number.value >= 50, Self.seasons.holds(tokens, first - 1),
      isNear(first, before: 8, after: 7, .personal, from: next)
    {
      add(start(first - 1)..<range.upperBound, .date, 0.45, .lifeYear, .date(value))
      return true
    }
    if followsLifeYear(number) {
      add(range, .date, 0.4, .lifeYear, .date(value))
      return true
    }
    // `det var i nittiåtte`
    if isShort, number.isWords, number.value >= 50, tokens.is(first - 1, "i"), context(first - 2).contains(.being),
      isClauseEnd(next)
    {
      add(range, .date, 0.4, .lifeYear, .date(value))
      return true
    }
    // `gifta oss i 87`; smaller numbers are more often something else.
    let isLate = isMarked || number.isWords || isOfThisCentury || number.value >= 40 && tokens.is(first - 1, "i")
    guard let probability = lifeYearProbability(number, from: first, isLate: isLate) else { return false }
    add(start(first)..<range.upperBound, .date, probability, .lifeYear, .date(value))
    return true
  }

  /// How likely a year is that of something in a life; `nil` where nothing near it says so.
  ///
  /// - Parameters:
  ///   - first: the token that the year begins with, its apostrophe counted.
  ///   - isLate: that a year of two digits is more likely a year than something else.
  private func lifeYearProbability(_ number: PassageNumber, from first: Int, isLate: Bool) -> Float? {
    let next = number.tokens.upperBound
    let hasPreposition = context(first - 1).contains(.preposition)
    // `uteksaminert 1998`
    let isAfterEvent = number.isYear && context(first - 1).contains(.lifeEvent) && isClauseEnd(next)
    let isEnded = isClauseEnd(next) || context(next).contains(.lifeEvent)
    guard hasPreposition || isAfterEvent, number.isYear || isLate && isEnded else { return nil }
    guard !isUnit(next) else { return nil }
    let isPersonal = isNear(first, before: 8, after: 6, .personal, from: next)
    guard number.isYear || isPersonal else { return nil }
    if isNear(first, before: 6, after: 4, .lifeEvent, from: next) {
      // `I 2015 kom reformen` tells nothing of anybody; a name before the verb would.
      guard isPersonal || isToldOfSomebody(first, next) else { return nil }
      return isPersonal ? 0.6 : 0.4
    }
    return isPersonal && isNear(first, before: 6, after: 4, .lifeState, from: next) ? 0.4 : nil
  }

  private static let seasons = WordSet(
    """
    våren vår høsten hausten høst haust sommeren sommaren sumaren sommer sommar vinteren vintern vinter summer autumn fall
    spring winter
    """)

  /// `2015` in `fra 2010 til 2015`, where the first was a life's.
  private func followsLifeYear(_ number: PassageNumber) -> Bool {
    let first = number.tokens.lowerBound
    guard number.isYear, first >= 2, let last = findings.last, last.identifier.clue == .lifeYear else { return false }
    return end(first - 2) == last.identifier.range.upperBound && Self.ranges.holds(tokens, first - 1)
  }

  private static let ranges = WordSet("til to og and eller or")

  /// Whether what happened near a year happens to people only, has a name before it, or no subject at all.
  private func isToldOfSomebody(_ first: Int, _ next: Int) -> Bool {
    for index in max(0, first - 6)..<min(tokens.count, next + 4) where context(index).contains(.lifeEvent) {
      guard Self.general.holds(tokens, index), index > 0, tokens[index - 1].isWord else { return true }
      if tokens[index - 1].isCapital, context(index - 1).isEmpty { return true }
    }
    return false
  }

  /// Events that befall laws and wars, too.
  private static let general = WordSet(
    """
    kom kommet komme begynte byrja byrjet begynt starta startet starte sluttet slutta slutte ferdig fikk fekk forlot
    overtok møtte traff mista mistet utdanning utdanna operasjonen ulykka ulykken began started came lost left joined met
    bought arrived kjøpte kjøpt solgte selde solgt bygde bygget bygd built sold
    """)

  /// Whether a token names what is counted.
  func isUnit(_ token: Int) -> Bool { Self.units.holds(tokens, token) }

  private static let units = WordSet(
    """
    år åra kroner krone kr kr. nok prosent meter m km kilometer kilo kg gram liter personer mennesker stykker stk stk.
    timer time timar minutter minutt minuttar sekunder dager dagar dag uker veker uke veke måneder månader månad måned
    ganger gonger barn elever ansatte dollar euro people percent hours minutes days weeks months years times pounds
    grader poeng mil folk menneske gong gang
    """)
}
