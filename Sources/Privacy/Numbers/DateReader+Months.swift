/// Months that stand without a day or a year and still tell when: `i juni for to år siden`.
extension DateReader {
  /// Reads what the numbers of a passage have not led to.
  mutating func readMonths() {
    var found: [TemporalFinding] = []
    // Both are in order, so one place in the known ones goes along.
    let known = findings.map(\.identifier.range)
    var next = 0
    for index in tokens.all.indices {
      guard let (month, isEnglish) = Months.number(tokens, index), isMonth(index, month, isEnglish),
        let finding = lonely(index, month),
        found.last.map({ $0.identifier.range.upperBound <= finding.identifier.range.lowerBound }) ?? true
      else { continue }
      while next < known.count, known[next].upperBound <= finding.identifier.range.lowerBound { next += 1 }
      if next < known.count, known[next].overlaps(finding.identifier.range) { continue }
      found.append(finding)
    }
    guard !found.isEmpty else { return }
    findings = (findings + found).sorted { $0.identifier.range.lowerBound < $1.identifier.range.lowerBound }
  }

  /// `May I …`, `August` the man and `jan` for short are no months on their own.
  private func isMonth(_ index: Int, _ month: Int, _ isEnglish: Bool) -> Bool {
    guard tokens[index].range.count >= 3, !Self.short.holds(tokens, index) else { return false }
    if isEnglish, month == 3 || month == 5 { return Self.englishLeads.holds(tokens, index - 1) }
    // Norwegian writes months small; with a capital it takes English words around it.
    return !tokens[index].isCapital || isEnglish || Self.englishLeads.holds(tokens, index - 1)
      || Self.englishAnchor.holds(tokens, index + 1) || Self.leads.holds(tokens, index - 1)
  }

  private func lonely(_ index: Int, _ month: Int) -> TemporalFinding? {
    let isLed = Self.leads.holds(tokens, index - 1) || Self.englishLeads.holds(tokens, index - 1)
    let isLast = Self.lasts.holds(tokens, index - 1)
    let anchor = anchorEnd(index + 1)
    let isAgo = isLed && (Self.agos.holds(tokens, index - 2) || tokens.is(index - 2, "fjor"))
    guard isLed || isLast, !isHabit(index) else { return nil }
    // `i mars i fjor` alone may be anything's date.
    guard isLast || isAgo || anchor != nil, !isVetoed(before: index),
      isNear(index, before: 9, after: 7, [.personal, .lifeEvent], from: index + 1)
    else { return nil }
    let range = start(index)..<(anchor.map { end($0) } ?? end(index))
    let identifier = Identifier(range, .date, .date, 0.45, .monthAndYear)
    return TemporalFinding(identifier: identifier, value: .date(DateParts(month: month)))
  }

  /// The last token of `i fjor`, `for to år siden`, `året etter`, `last year`, `two years ago`.
  private func anchorEnd(_ token: Int) -> Int? {
    if tokens.is(token, "i"), Self.pastYears.holds(tokens, token + 1) { return token + 1 }
    if Self.lasts.holds(tokens, token) || tokens.is(token, "that") || tokens.is(token, "same")
      || tokens.is(token, "samme"),
      Self.years.holds(tokens, token + 1)
    {
      return token + 1
    }
    if tokens.is(token, "året"), Self.agos.holds(tokens, token + 1) || Self.before.holds(tokens, token + 1) {
      return token + 1
    }
    if tokens.is(token, "the"), tokens.is(token + 1, "year"), Self.before.holds(tokens, token + 2) { return token + 2 }
    let first = tokens.is(token, "for") ? token + 1 : token
    var at = first
    while at < token + 4, Self.somes.holds(tokens, at) || number(at: at) != nil { at += 1 }
    guard at > first, Self.years.holds(tokens, at), Self.agos.holds(tokens, at + 1) else { return nil }
    return at + 1
  }

  /// `hver august`, `every September`, `vi pleier å reise i juli`: nobody's date.
  private func isHabit(_ index: Int) -> Bool {
    var at = index - 1
    while at >= 0, index - at <= 8, !endsSentence(at) {
      if Self.habits.holds(tokens, at) { return true }
      at -= 1
    }
    at = index + 1
    while at < tokens.count, at - index <= 5, !endsSentence(at) {
      if Self.habits.holds(tokens, at) { return true }
      at += 1
    }
    return false
  }

  private static let short = WordSet("jan feb mar apr jun aug sep okt nov des dec oct sept")
  private static let leads = WordSet("i av siden sidan sia fra frå til tidlig tidleg sent seint")
  private static let englishLeads = WordSet("in last since of until till this early late back")
  private static let englishAnchor = WordSet("last two three four five")
  private static let lasts = WordSet("sist siste forrige førre last")
  private static let agos = WordSet("siden sidan sia sida ago")
  private static let before = WordSet("etter etterpå før før' after before later")
  private static let pastYears = WordSet("fjor fjol forfjor")
  private static let years = WordSet("år year years året")
  private static let somes = WordSet("noen nokre par et eit ett a few some couple of")
  private static let habits = WordSet(
    """
    hver hvert kvar kvart alltid alltids pleier pleide plar vanligvis vanlegvis normalt gjerne ofte noen alle man
    every always usually often each never aldri neste next
    """)
}
