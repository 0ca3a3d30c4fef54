import TextModel

extension DateReader {
  /// `14.03.2020`, `14/3-20`, `2020-03-14`, `17.5.`
  mutating func readDigits(_ index: Int) -> Bool {
    let first = numbers[index].tokens.lowerBound
    guard let date = DigitDate(tokens.bytes, at: start(first)) else { return false }
    let veto = isVetoed(before: first)
    var probability: Float = date.digits == 8 || date.isWide ? 0.95 : 0.6
    if date.parts.year == nil {
      let before = context(first - 1)
      let isAnnounced = before.contains(.dateBefore) || before.contains(.birth)
      if isAnnounced {
        probability = 0.7
      } else if date.stops, followsLower(date.range.upperBound) {
        probability = 0.45
      } else {
        return false
      }
    }
    guard !veto else {
      skip(to: date.range.upperBound)
      return true
    }
    if let day = date.parts.day, let month = date.parts.month, date.parts.year == nil,
      Months.isPublic(day: day, month: month), !isBirthNear(first, first + 1)
    {
      return false
    }
    add(date.range, .date, isBirthNear(first, first + 1) ? 0.97 : probability, .exactDate, .date(date.parts))
    return true
  }

  /// Whether text goes on with a lower-case word or a comma after a byte.
  private func followsLower(_ offset: Int) -> Bool {
    var at = offset
    while at < tokens.bytes.count, tokens.bytes[at] == 0x20 { at += 1 }
    guard at < tokens.bytes.count else { return false }
    let byte = tokens.bytes[at]
    return (0x61...0x7A).contains(byte) && at > offset || byte == 0x2C || byte == 0x29
  }

  func isBirthNear(_ token: Int, _ next: Int) -> Bool {
    isNear(token, before: 4, after: 0, .birth, from: next)
  }

  /// `14. mars 1987`, `den fjortende mars`, `the fourteenth of March`, `den fjortende i tredje`.
  mutating func readDay(_ index: Int) -> Bool {
    let number = numbers[index]
    guard (1...31).contains(number.value), number.suffix == .none || number.suffix == .ordinal,
      number.isOrdinal || (1...2).contains(number.digits)
    else { return false }
    var at = number.tokens.upperBound
    let hasStop = number.digits > 0 && isSign(at, 0x2E) && start(at) == end(at - 1) && end(at) - start(at) == 1
    if hasStop { at += 1 }
    var month = 0
    var needsMore = false
    if let found = Months.number(tokens, at) {
      month = found.month
      if found.isEnglish, month == 5, !tokens[at].isCapital { needsMore = true }
    } else if tokens.is(at, "of"), let found = Months.number(tokens, at + 1) {
      month = found.month
      at += 1
    } else if number.isOrdinal || hasStop, let found = ordinalMonth(at) {
      month = found.month
      at = found.last
      needsMore = true
    }
    guard month > 0, Months.isDay(number.value, of: month) else { return false }
    var parts = DateParts(day: number.value, month: month)
    var last = at
    if let year = year(after: at) {
      parts.year = year.value
      parts.yearRange = year.range
      last = year.last
    }
    var first = number.tokens.lowerBound
    // A number before this one in the same expression, as in `14.-16. mars`, is left.
    if tokens.is(first - 1, "den") || tokens.is(first - 1, "the") || tokens.is(first - 1, "d.") { first -= 1 }
    let isBirth = isNear(first, before: 4, after: 0, .birth, from: last + 1)
    if needsMore, parts.year == nil, !isBirth, first == number.tokens.lowerBound || !isClauseEnd(last + 1) {
      return false
    }
    var range = start(first)..<end(last)
    if parts.year == nil, isSign(last + 1, 0x2E), hasStop, !tokens[last].shape.contains(.lower) {
      range = range.lowerBound..<end(last + 1)
    }
    guard !isVetoed(before: first), !isLawNumber(after: last + 1),
      parts.year != nil || isBirth || !Months.isPublic(day: number.value, month: month)
    else {
      skip(to: range.upperBound)
      return true
    }
    add(range, .date, isBirth ? 0.97 : parts.year != nil ? 0.9 : 0.6, .exactDate, .date(parts))
    return true
  }

  /// `i tredje`, `i 3.`, `tredje`: a month told by its number.
  private func ordinalMonth(_ token: Int) -> (month: Int, last: Int)? {
    let at = tokens.is(token, "i") ? token + 1 : token
    guard let number = number(at: at), (1...12).contains(number.value) else { return nil }
    if number.isWords {
      // `den fjortende tredje` without a preposition is said, too.
      return number.isOrdinal && !number.isArticle ? (number.value, number.tokens.upperBound - 1) : nil
    }
    guard at > token, number.digits <= 2, number.suffix == .none else { return nil }
    let stop = number.tokens.upperBound
    return (number.value, isSign(stop, 0x2E) && start(stop) == end(stop - 1) ? stop : stop - 1)
  }

  func number(at token: Int) -> PassageNumber? {
    let place = numbers.partitionPoint { $0.tokens.lowerBound < token }
    return place < numbers.count && numbers[place].tokens.lowerBound == token ? numbers[place] : nil
  }

  /// Whether nothing that could belong to a number stands here: the end, a sign, or a word that begins a new clause.
  func isClauseEnd(_ token: Int) -> Bool {
    guard token < tokens.count, tokens[token].isWord else { return true }
    return context(token).contains(.goesOn)
  }

  /// `March 14th, 1987`, `March the fourteenth`.
  mutating func readMonthDay(_ index: Int) -> Bool {
    let number = numbers[index]
    guard (1...31).contains(number.value), number.isOrdinal || (1...2).contains(number.digits) else { return false }
    let isAfterThe = tokens.is(number.tokens.lowerBound - 1, "the")
    let first = number.tokens.lowerBound - (isAfterThe ? 2 : 1)
    guard let (month, isEnglish) = Months.number(tokens, first), Months.isDay(number.value, of: month),
      number.languages.contains(.english), number.suffix == .none || number.suffix == .ordinal
    else { return false }
    let year = year(after: number.tokens.upperBound - 1)
    let isPlain = !number.isOrdinal && year == nil
    // `may 5` and `april 14 personer` need more to be a date.
    guard !isPlain || isEnglish && tokens[first].isCapital && isClauseEnd(number.tokens.upperBound) else {
      return false
    }
    guard number.isOrdinal || year?.isFull == true || isEnglish else { return false }
    let last = year?.last ?? number.tokens.upperBound - 1
    let parts = DateParts(day: number.value, month: month, year: year?.value, yearRange: year?.range)
    let isBirth = isNear(first, before: 4, after: 0, .birth, from: last + 1)
    guard !isVetoed(before: first), year != nil || isBirth || !Months.isPublic(day: number.value, month: month) else {
      skip(to: end(last))
      return true
    }
    add(start(first)..<end(last), .date, isBirth ? 0.97 : year != nil ? 0.9 : 0.6, .exactDate, .date(parts))
    return true
  }

  /// `mars 2020`, `mars i 2020`, `March of nineteen eighty-seven`.
  mutating func readMonthYear(_ index: Int) -> Bool {
    let number = numbers[index]
    guard number.isYear else { return false }
    var first = number.tokens.lowerBound - 1
    if tokens.is(first, "i") || tokens.is(first, "of") || isSign(first, 0x2C) { first -= 1 }
    let range = start(number.tokens.lowerBound)..<end(number.tokens.upperBound - 1)
    if let (month, isEnglish) = Months.number(tokens, first) {
      guard !isEnglish || month != 5 && month != 3 || tokens[first].isCapital else { return false }
      let parts = DateParts(month: month, year: number.value, yearRange: range)
      if isVetoed(before: first) || isLawNumber(after: number.tokens.upperBound) {
        skip(to: range.upperBound)
      } else {
        let isBirth = isBirthNear(first, 0)
        add(
          start(first)..<range.upperBound, .date, isBirth ? 0.9 : 0.55, isBirth ? .birthYear : .monthAndYear,
          .date(parts))
      }
      return true
    }
    guard Months.namedDays.holds(tokens, first), first == number.tokens.lowerBound - 1 else { return false }
    let parts = DateParts(year: number.value, yearRange: range)
    add(start(first)..<range.upperBound, .date, 0.5, .namedDay, .date(parts))
    return true
  }

  /// The year that belongs to the day or month which ends at a token: `, 1987`, `i 1987`, `-87`, `'87`.
  func year(after token: Int) -> (value: Int, range: Range<Int>, last: Int, isFull: Bool)? {
    var at = token + 1
    var isShort = false
    if isSign(at, 0x2C) || tokens.is(at, "i") || tokens.is(at, "of") || tokens.is(at, "in") {
      at += 1
    } else if isShortYearSign(at) {
      isShort = true
      at += 1
    }
    guard let number = number(at: at) else { return nil }
    let range = start(at)..<end(number.tokens.upperBound - 1)
    if number.isYear { return (number.value, range, number.tokens.upperBound - 1, true) }
    guard number.suffix == .none, !number.isOrdinal, !number.isArticle, (0...99).contains(number.value) else {
      return nil
    }
    let isTwo = number.digits == 2 || number.digits == 0 && number.value >= 30
    guard isTwo, at == token + 1 || isShort else { return nil }
    guard isShort || number.value >= 32 && isClauseEnd(number.tokens.upperBound) else { return nil }
    return (DateParts.fullYear(number.value), range, number.tokens.upperBound - 1, false)
  }

  /// An apostrophe or hyphen that stands right before two digits.
  func isShortYearSign(_ token: Int) -> Bool {
    guard token >= 0, token + 1 < tokens.count, !tokens[token].isWord, end(token) == start(token + 1) else {
      return false
    }
    let text = tokens.text(token)
    return text.elementsEqual("'".utf8) || text.elementsEqual("’".utf8) || text.elementsEqual("-".utf8)
      || text.elementsEqual("–".utf8)
  }
}
