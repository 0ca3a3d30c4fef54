/// A text that says less than a date or an age does, to put in its place.
package struct Generalisation: Sendable, Equatable {
  /// How much the text still says.
  package enum Precision: Sendable { case month, year, decade, ageGroup }

  /// Bytes of the passage it replaces; they may begin with the preposition before what was found.
  package var range: Range<Int>
  /// What can stand there instead, with the preposition if that was replaced.
  package var text: String
  /// How much it still says.
  package var precision: Precision
}

extension DateGrammar {
  /// What can stand in the place of a date or an age, the most precise first. Words stay words, digits digits.
  ///
  /// - Parameter range: bytes of the passage, as an `Identifier` of this grammar has them.
  /// - Returns: nothing where the grammar finds nothing just there.
  package static func generalised(_ range: Range<Int>, in tokens: Tokens, _ language: ProseLanguage) -> [Generalisation]
  {
    guard let finding = findings(in: tokens, NumberWords(tokens)).first(where: { $0.identifier.range == range }) else {
      return []
    }
    let writer = GeneralWriter(tokens: tokens, language: language, range: range)
    switch finding.value {
    case .age(let age): return [writer.age(age)]
    case .date(let parts): return writer.date(parts)
    }
  }
}

private struct GeneralWriter {
  let tokens: Tokens
  let language: ProseLanguage
  let range: Range<Int>
  /// No digit was written.
  let isWords: Bool
  let first: Int
  let next: Int

  init(tokens: Tokens, language: ProseLanguage, range: Range<Int>) {
    self.tokens = tokens
    self.language = language
    self.range = range
    isWords = !tokens.bytes[range].contains { (0x30...0x39).contains($0) }
    first = tokens.all.firstIndex { $0.range.upperBound > range.lowerBound } ?? 0
    next = tokens.all.firstIndex { $0.range.lowerBound >= range.upperBound } ?? tokens.count
  }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String {
    switch language {
    case .bokmål: nb
    case .nynorsk: nn
    case .english: en
    }
  }

  // MARK: Ages

  func age(_ age: Age) -> Generalisation {
    var replaced = range
    let text: String
    switch age.form {
    case .predicate where age.years == 0 && next > first + 1:
      text = say("under ett år gammel", "under eitt år gamal", "under a year old")
    case .predicate: text = group(age.years)
    case .turning: text = turned(age.years)
    case .attribute:
      // Only the number is replaced: `den 43 år gamle mannen` becomes `den 40–49 år gamle mannen`.
      let token = tokens[first]
      if token.range.upperBound < range.upperBound, let end = numberEnd {
        replaced = range.lowerBound..<end
        text = span(age.years)
      } else {
        text = language == .english ? "\(span(age.years))-year-old" : span(age.years) + " år gammel"
      }
    case .person, .definitePerson: text = person(age.years, age.form == .definitePerson)
    case .birthday: text = birthday
    }
    return Generalisation(range: replaced, text: capitalised(text), precision: .ageGroup)
  }

  private var numberEnd: Int? {
    NumberWords(tokens).numbers.first { $0.tokens.contains(first) }.map {
      tokens[$0.tokens.upperBound - 1].range.upperBound
    }
  }

  private func group(_ years: Int) -> String {
    switch years {
    case ..<6: say("i førskolealder", "i førskulealder", "under six")
    case ..<13: say("i barneskolealder", "i barneskulealder", "of primary-school age")
    case ..<20: say("i tenårene", "i tenåra", "in \(whose) teens")
    case 90...: say("90 år eller eldre", "90 år eller eldre", "90 or older")
    default: say("i \(decade(years))årene", "i \(decade(years))åra", "in \(whose) \(englishDecade(years))")
    }
  }

  /// `my`, `her` or `his` after what stands before, else `their`.
  private var whose: String {
    for index in stride(from: first - 1, through: max(0, first - 3), by: -1) {
      if tokens.is(index, "i") || tokens.is(index, "i'm") || tokens.is(index, "i’m") { return "my" }
      if tokens.is(index, "she") || tokens.is(index, "she's") { return "her" }
      if tokens.is(index, "he") || tokens.is(index, "he's") { return "his" }
    }
    return "their"
  }

  /// `40-` or `førti`, as the passage writes.
  private func decade(_ years: Int) -> String { isWords ? Self.tens[years / 10 - 2] : "\(years / 10 * 10)-" }

  private func englishDecade(_ years: Int) -> String {
    isWords ? Self.englishDecades[years / 10 - 2] : "\(years / 10 * 10)s"
  }

  private func turned(_ years: Int) -> String {
    switch years {
    case 90...: return say("90 eller mer", "90 eller meir", "90 or more")
    case 20...:
      let ten = isWords ? (language == .english ? Self.englishTens : Self.tens)[years / 10 - 2] : "\(years / 10 * 10)"
      return say("\(ten) og noe", "\(ten) og noko", "\(ten)-something")
    default: return span(years) + say(" år", " år", "")
    }
  }

  /// `40–49`, `førti til førtini`.
  private func span(_ years: Int) -> String {
    let index = years / 10 - 2
    let (from, to): (String, String)
    switch years {
    case ..<6: (from, to) = isWords ? (say("null", "null", "zero"), say("fem", "fem", "five")) : ("0", "5")
    case ..<13: (from, to) = isWords ? (say("seks", "seks", "six"), say("tolv", "tolv", "twelve")) : ("6", "12")
    case ..<20:
      (from, to) = isWords ? (say("tretten", "tretten", "thirteen"), say("nitten", "nitten", "nineteen")) : ("13", "19")
    case 90...: return say("minst 90", "minst 90", "at least 90")
    default:
      let ten = language == .english ? Self.englishTens[index] : Self.tens[index]
      (from, to) = isWords ? (ten, ten + say("ni", "ni", "-nine")) : ("\(years / 10 * 10)", "\(years / 10 * 10 + 9)")
    }
    return isWords ? from + say(" til ", " til ", " to ") + to : from + "–" + to
  }

  private func person(_ years: Int, _ isDefinite: Bool) -> String {
    switch years {
    case ..<13:
      let noun = isDefinite ? "barnet " : "barn "
      return language == .english ? "child " + (years < 6 ? "under six" : group(years)) : noun + group(years)
    case ..<20:
      return isDefinite ? say("tenåringen", "tenåringen", "teenager") : say("tenåring", "tenåring", "teenager")
    case 90...:
      let noun = isDefinite ? "personen" : "person"
      return say("\(noun) på 90 år eller mer", "\(noun) på 90 år eller meir", "person of 90 or more")
    default:
      return say(isDefinite ? "personen " : "person ", isDefinite ? "personen " : "person ", "person ") + group(years)
    }
  }

  private var birthday: String {
    let ending = tokens.lower(first)
    let isDefinite = ending.suffix(2).elementsEqual("en".utf8) || ending.suffix(2).elementsEqual("et".utf8)
    return isDefinite ? "bursdagen" : "bursdag"
  }

  // MARK: Dates

  func date(_ parts: DateParts) -> [Generalisation] {
    var all: [Generalisation] = []
    let year = parts.year.map { yearText($0, parts.yearRange) }
    if parts.day != nil, let month = parts.month {
      let name = language == .english ? Months.english[month - 1] : Months.norwegian[month - 1]
      all.append(placed(year.map { name + " " + $0 } ?? name, .month))
    }
    if let year, parts.yearRange != range,
      parts.month != nil || parts.day != nil || tokens[first].isWord && !isOnlyYear(parts)
    {
      all.append(placed(year, .year))
    }
    if let value = parts.year { all.append(decade(value)) }
    return all
  }

  private func isOnlyYear(_ parts: DateParts) -> Bool {
    parts.yearRange?.upperBound == range.upperBound && next - first <= 2 && !Months.namedDays.holds(tokens, first)
  }

  /// The year as it was written; two digits become four.
  private func yearText(_ value: Int, _ written: Range<Int>?) -> String {
    guard let written else { return String(value) }
    let bytes = tokens.bytes[written]
    let hasDigits = bytes.contains { (0x30...0x39).contains($0) }
    return hasDigits || bytes.isEmpty ? String(value) : String(decoding: bytes, as: UTF8.self)
  }

  /// With the preposition that it needs where it stands.
  private func placed(_ text: String, _ precision: Generalisation.Precision) -> Generalisation {
    guard first > 0 else {
      return Generalisation(
        range: range, text: next < tokens.count && tokens[next].isWord ? capitalised(preposition + text) : text,
        precision: precision)
    }
    if tokens.is(first - 1, "on") {
      return Generalisation(
        range: tokens[first - 1].range.lowerBound..<range.upperBound, text: "in " + text, precision: precision)
    }
    let needs = tokens[first - 1].isWord ? !Self.prepositions.holds(tokens, first - 1) : isSentenceStart
    return Generalisation(range: range, text: needs ? capitalised(preposition + text) : text, precision: precision)
  }

  private var preposition: String { say("i ", "i ", "in ") }

  private func decade(_ year: Int) -> Generalisation {
    let place = year % 100 / 10 - 2
    let isSpoken = isWords && (1920...1999).contains(year)
    let name = say(
      isSpoken ? "\(Self.tens[place])tallet" : "\(year / 10 * 10)-tallet",
      isSpoken ? "\(Self.tens[place])talet" : "\(year / 10 * 10)-talet",
      isSpoken ? "the \(Self.englishDecades[place])" : "the \(year / 10 * 10)s")
    let isIn = tokens.is(first - 1, "i") || tokens.is(first - 1, "in") || tokens.is(first - 1, "on")
    if first > 0, !isIn, Self.prepositions.holds(tokens, first - 1) {
      return Generalisation(range: range, text: name, precision: .decade)
    }
    let start = isIn ? tokens[first - 1].range.lowerBound : range.lowerBound
    let text = say("på ", "på ", "in ") + name
    let isCapital = isIn ? tokens[first - 1].isCapital : isSentenceStart
    return Generalisation(range: start..<range.upperBound, text: isCapital ? upper(text) : text, precision: .decade)
  }

  // MARK: Capitals

  private var isSentenceStart: Bool {
    guard first > 0 else { return true }
    guard !tokens[first - 1].isWord, let sign = tokens.text(first - 1).first else { return false }
    return sign == 0x2E || sign == 0x3F || sign == 0x21
  }

  /// With a capital where a sentence begins and the passage did not begin it with a small letter.
  private func capitalised(_ text: String) -> String {
    let byte = tokens.bytes[range.lowerBound]
    let isLower = (0x61...0x7A).contains(byte) || byte == 0xC3 && !tokens[first].isCapital
    return isSentenceStart && !isLower ? upper(text) : text
  }

  private func upper(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  private static let prepositions = WordSet(
    """
    i in fra frå til før etter siden sidan innen mellom og av per pr fram since from until before after by of during to
    between and by omkring rundt around about
    """)
  private static let tens = ["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti"]
  private static let englishTens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let englishDecades = [
    "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
  ]
}
