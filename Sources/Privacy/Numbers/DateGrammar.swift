/// Finds exact dates, the years of a life's events, and ages, in digits and in words.
///
/// Not found, since they identify nobody: weekdays, seasons and holidays alone, clock times, durations (`i tre år`),
/// decades, years in general talk, the dates of laws.
package enum DateGrammar {
  /// All of a passage, in the order of its text.
  package static func identifiers(in tokens: Tokens) -> [Identifier] {
    identifiers(in: tokens, NumberWords(tokens))
  }

  /// - Parameter numbers: the numbers of the same passage, where they are known already.
  package static func identifiers(in tokens: Tokens, _ numbers: NumberWords) -> [Identifier] {
    findings(in: tokens, numbers).map(\.identifier)
  }

  /// The same findings with what they mean, for those who generalise them. In the order of the passage.
  package static func findings(in tokens: Tokens, _ numbers: NumberWords) -> [TemporalFinding] {
    var reader = DateReader(tokens: tokens, numbers: numbers.numbers)
    reader.read()
    return reader.findings
  }
}

/// A date or an age and what it says.
package struct TemporalFinding: Sendable, Equatable {
  /// Where it stands, and how likely it is somebody's.
  package var identifier: Identifier
  /// What it says.
  package var value: TemporalValue
}

/// What a date or an age says.
package enum TemporalValue: Sendable, Equatable {
  case date(DateParts)
  case age(Age)
}

/// As much of a date as was told.
package struct DateParts: Sendable, Equatable {
  /// From 1 to 31; `nil` where it was not told.
  package var day: Int?
  /// From 1 to 12; `nil` where it was not told.
  package var month: Int?
  /// With four digits, also where two were written: `87` is 1987, `20` is 2020.
  package var year: Int?
  /// The bytes of the passage that tell the year.
  package var yearRange: Range<Int>?

  /// As much as is given; whether there is such a day is not asked here.
  package init(day: Int? = nil, month: Int? = nil, year: Int? = nil, yearRange: Range<Int>? = nil) {
    self.day = day
    self.month = month
    self.year = year
    self.yearRange = yearRange
  }

  /// A year of two digits: up to 35 it is of this century.
  static func fullYear(_ value: Int) -> Int { value >= 100 ? value : value <= 35 ? 2000 + value : 1900 + value }
}

/// How old somebody is said to be, in years.
package struct Age: Sendable, Equatable {
  /// How the age stands in its sentence; what can be put in its place depends on it.
  package enum Form: Sendable {
    /// `er 43 år`, `jeg er 34`
    case predicate
    /// `fylte femti`
    case turning
    /// `seks år gamle`, `12-year-old` before a noun
    case attribute
    /// `52-åring`
    case person
    case definitePerson
    case birthday
  }

  /// Whole years; months and weeks are 0.
  package var years: Int
  /// How it stands in its sentence.
  package var form: Form
}

/// One passage being read, number by number.
struct DateReader {
  let tokens: Tokens
  let numbers: [PassageNumber]
  var findings: [TemporalFinding] = []
  /// Before this byte everything is read.
  private var done = 0

  init(tokens: Tokens, numbers: [PassageNumber]) {
    self.tokens = tokens
    self.numbers = numbers
  }

  mutating func read() {
    for index in numbers.indices {
      let number = numbers[index]
      guard !number.isArticle, start(number.tokens.lowerBound) >= done else { continue }
      if number.digits > 0, readDigits(index) { continue }
      if readDay(index) || readMonthDay(index) || readMonthYear(index) { continue }
      if readAge(index) { continue }
      _ = readYear(index)
    }
    readMonths()
  }

  // MARK: What the readers share

  func start(_ token: Int) -> Int { tokens[token].range.lowerBound }
  func end(_ token: Int) -> Int { tokens[token].range.upperBound }
  func context(_ token: Int) -> NumberContext { NumberContext.of(tokens, token) }

  func isSign(_ token: Int, _ byte: UInt8) -> Bool {
    guard token >= 0, token < tokens.count, !tokens[token].isWord else { return false }
    return tokens.text(token).first == byte
  }

  /// Whether a sentence ends at a token that is no word.
  func endsSentence(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count else { return true }
    guard !tokens[token].isWord, let first = tokens.text(token).first else { return false }
    return first == UInt8(ascii: ".") || first == UInt8(ascii: "?") || first == UInt8(ascii: "!")
  }

  mutating func add(
    _ range: Range<Int>, _ category: PrivacyCategory, _ probability: Float, _ clue: Clue, _ value: TemporalValue
  ) {
    let kind: IdentifierKind = category == .age ? .age : .date
    findings.append(
      TemporalFinding(identifier: Identifier(range, category, kind, probability, clue), value: value))
    done = max(done, range.upperBound)
  }

  mutating func skip(to offset: Int) { done = max(done, offset) }

  /// Whether what comes before a date says that it is a law's or no date at all.
  func isVetoed(before token: Int) -> Bool {
    for back in 1...4 {
      let index = token - back
      if endsSentence(index) { return false }
      let found = context(index)
      if found.contains(.law) || back == 1 && found.contains(.notDate) && !isOfEnglishAt(index) { return true }
    }
    return false
  }

  private func isOfEnglishAt(_ token: Int) -> Bool { tokens.is(token, "at") }

  /// `nr.` or `no.` after a date: `17. juni 2005 nr. 62`.
  func isLawNumber(after token: Int) -> Bool {
    tokens.is(token, "nr") || tokens.is(token, "nr.") || tokens.is(token, "s.nr")
  }

  /// Whether one of the words within some tokens before or after says a thing, in the same sentence.
  func isNear(
    _ token: Int, before: Int, after: Int, _ wanted: NumberContext, from next: Int, not unwanted: NumberContext = []
  ) -> Bool {
    let says = { (index: Int) in
      let found = context(index)
      return !found.isDisjoint(with: wanted) && found.isDisjoint(with: unwanted)
        || wanted.contains(.personal) && isPronounByVerb(index)
    }
    var index = token - 1
    while index >= 0, token - index <= before, !endsSentence(index) {
      if says(index) { return true }
      index -= 1
    }
    index = next
    while index < tokens.count, index - next < after, !endsSentence(index) {
      if says(index) { return true }
      index += 1
    }
    return false
  }

  /// `I moved`, and dialects' `e va`, `a blei`: small words that are a person only before a verb.
  func isPronounByVerb(_ token: Int) -> Bool {
    guard token >= 0, token < tokens.count, tokens[token].range.count == 1, tokens[token].isWord,
      ["i", "e", "a", "n"].contains(where: { tokens.lower(token).elementsEqual($0.utf8) })
    else { return false }
    let verb: NumberContext = [.being, .lifeEvent, .lifeState, .turning]
    return !context(token + 1).isDisjoint(with: verb)
  }
}
