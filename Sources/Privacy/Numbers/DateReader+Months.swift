/// Months that stand without a day or a year and still tell when: `i juni for to år siden`, `han døde i mars`.
extension DateReader {
  /// Reads what the numbers of a passage have not led to.
  mutating func readMonths() {
    var found: [TemporalFinding] = []
    let known = findings.map(\.identifier.range)
    for index in tokens.all.indices {
      guard let (month, isEnglish) = Months.number(tokens, index), isMonth(index, month, isEnglish),
        let finding = lonely(index, month),
        !known.contains(where: { $0.overlaps(finding.identifier.range) }),
        found.last.map({ $0.identifier.range.upperBound <= finding.identifier.range.lowerBound }) ?? true
      else { continue }
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
    let isPersonal = isNear(index, before: 9, after: 7, .personal, from: index + 1)
    let isAnchored = isLast || isAgo || anchor != nil
    // `i mars i fjor` alone may be anything's date.
    let isOfLife = isAnchored ? isNear(index, before: 8, after: 6, .lifeEvent, from: index + 1) : hasOwnEvent(index)
    guard isAnchored && (isPersonal || isOfLife) || isPersonal && isOfLife, !isVetoed(before: index) else { return nil }
    let range = start(index)..<(anchor.map { end($0) } ?? end(index))
    let identifier = Identifier(range, .date, .date, isAnchored ? 0.45 : 0.4, .monthAndYear)
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

  /// Whether something happened to a person near a month. What happens to plans and prices, too, counts where one person
  /// stands beside the verb.
  private func hasOwnEvent(_ index: Int) -> Bool {
    var clause = max(0, index - 7)..<min(tokens.count, index + 6)
    for at in clause where endsSentence(at) || isSign(at, 0x2C) {
      clause = at < index ? at + 1..<clause.upperBound : clause.lowerBound..<min(clause.upperBound, at)
    }
    for at in clause.dropLast() {
      // `gikk bort`, `passed away`, `let go`
      if Self.leaving.holds(tokens, at), Self.away.holds(tokens, at + 1) { return true }
    }
    for at in clause where context(at).contains(.lifeEvent) {
      if Self.own.holds(tokens, at) { return true }
      if Self.one.holds(tokens, at - 1) || Self.one.holds(tokens, at + 1) { return true }
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
  /// Events that befall persons only.
  private static let own = WordSet(
    """
    giftet gifta gift gifte skilt skilte skildes separert døde dødde døydde døde' diagnose diagnosen diagnosert utdannet
    utdanna uteksaminert eksamen ansatt tilsett pensjonert pensjonist konfirmert konfirmasjon døpt opererte operert
    innlagt arrestert dømt fengslet adoptert flyktet flykta rømte rømde emigrerte utvandra innvandra innvandret bosatt
    forlova forlovet oppsagt sykmeldt sjukmeldt uføretrygdet uføretrygda flyttet flytta flytte flyttja
    married divorced died diagnosed graduated retired hired fired arrested adopted widowed separated emigrated qualified
    moved
    """)
  private static let leaving = WordSet("gikk gjekk passed let ble blei vart became got fell")
  private static let away = WordSet("bort away go syk sjuk gravid ill sick pregnant")
  private static let one = WordSet("jeg eg æ je i han hun ho hu he she mamma pappa mor far mum mom dad")
}
