extension PatternReader {
  // MARK: E-mail as it is said

  /// `kari punktum hansen krøllalfa gmail punktum com`, `kari dot hansen at gmail dot com`, from the word for the sign.
  mutating func readSpokenSign(_ index: Int) {
    let length = tokens[index].range.count
    guard length == 2 ? tokens.is(index, "at") : length >= 6 && Self.signs.holds(tokens, index), index > 0 else {
      return
    }
    let isEnglish = length == 2
    // On the right a name and, after `punktum`, what ends a domain.
    var last = index + 1
    guard last < tokens.count, tokens[last].isWord else { return }
    var hasDomain = !isEnglish && tokens[last].shape.contains(.innerStop)
    while last + 2 < tokens.count, isStop(last + 1), tokens[last + 2].isWord, last - index < 8 {
      // After Norwegian `at` a domain may begin a clause; only one that is spoken is part of an address.
      hasDomain = hasDomain || Self.ends.holds(tokens, last + 2) && (!isEnglish || Self.stops.holds(tokens, last + 1))
      last += 2
    }
    let isProvider = Self.providers.holds(tokens, index + 1)
    guard hasDomain || isProvider && !isEnglish else {
      guard !isEnglish, tokens[index - 1].isWord else { return }
      add(start(index - 1)..<end(last), .contact, .contact, 0.5, .spokenEmail)
      return
    }
    var first = index - 1
    guard tokens[first].isWord else { return }
    while first >= 2, isStop(first - 1) || Self.joints.holds(tokens, first - 1), tokens[first - 2].isWord,
      index - first < 10
    { first -= 2 }
    add(start(first)..<end(last), .contact, .contact, 0.97, .spokenEmail)
  }

  private func isStop(_ index: Int) -> Bool { isSign(index, 0x2E) || Self.stops.holds(tokens, index) }

  static let signs = WordSet(
    "krøllalfa krølla alfakrøll krøll-alfa snabela snabel-a alfakrøllen krøllalfaen at-tegn at-teikn krøllalf")
  private static let stops = WordSet("punktum punkt dot dott prikk")
  private static let joints = WordSet("bindestrek strek understrek underscore dash hyphen")
  private static let ends = WordSet("com no org net se dk edu uk eu io fi de fr")
  static let providers = WordSet("gmail hotmail outlook yahoo icloud online live msn proton protonmail")

  // MARK: Numbers as they are said

  /// Rows of number words that make a phone number, an identity number or an account.
  mutating func readSpelledNumbers() {
    let all = numbers.numbers
    var first = 0
    while first < all.count {
      guard all[first].isWords else {
        first += 1
        continue
      }
      var next = first + 1
      while next < all.count, all[next].isWords, all[next - 1].suffix == .none,
        joins(all[next - 1].tokens.upperBound, all[next].tokens.lowerBound)
      {
        next += 1
      }
      readSpelled(Array(all[first..<min(next, first + 32)]))
      first = next
    }
  }

  /// Whether nothing but a comma or a hyphen stands between two tokens.
  private func joins(_ end: Int, _ start: Int) -> Bool {
    start == end || start == end + 1 && (isSign(end, 0x2C) || isSign(end, 0x2D) || isSign(end, 0xE2))
  }

  private mutating func readSpelled(_ row: [PassageNumber]) {
    var row = row[...]
    // `en` before or after the number is an article as often as a digit, and is tried as both.
    guard !row.contains(where: { $0.isOrdinal || $0.suffix != .none }) else { return readSpelledHouse(row.first) }
    var digits = Self.digits(row)
    if digits.count != 8, digits.count != 11, let last = row.last, last.isArticle {
      row = row.dropLast()
      digits = Self.digits(row)
    }
    guard let firstNumber = row.first, let lastNumber = row.last else { return }
    let range = start(firstNumber.tokens.lowerBound)..<end(lastNumber.tokens.upperBound - 1)
    let use = use(before: firstNumber.tokens.lowerBound)
    if row.count <= 2 {
      readSpelledHouse(firstNumber)
      if digits.count < 5 { return }
    }
    let isCount = Self.isProgression(row.map(\.value)) && !use.contains(.phone)
    switch digits.count {
    case 8 where row.count >= 3 && (2...9).contains(digits[0]) && !isCount:
      add(range, .contact, .contact, use.contains(.phone) ? 0.97 : 0.75, .spokenPhone)
    case 10 where digits.starts(with: [4, 7]) && !isCount:
      add(range, .contact, .contact, 0.85, .spokenPhone)
    case 11 where row.count >= 4 && !isCount:
      readSpelledEleven(digits, range, use)
    default:
      let close = closeUse(before: firstNumber.tokens.lowerBound)
      if close.contains(.phone), digits.count >= 5, row.count >= 3, !isCount {
        add(range, .contact, .contact, 0.6, .spokenPhone)
      } else if !close.isDisjoint(with: NumberUse.owned.union([.national, .duf, .account, .organisation])),
        digits.count >= 4
      {
        add(range, close.contains(.account) ? .account : .nationalID, .number, 0.7, .spokenNumber)
      }
    }
  }

  /// `ni-en-to tre-fire-fem seks-sju-åtte`: words for single digits with hyphens between, from the first token of a row.
  mutating func readHyphenedDigits(_ index: Int) {
    guard start(index) >= hyphensDone, let first = hyphenedDigits(index) else { return }
    var digits = first
    var next = index + 1
    while digits.count < 16 {
      let word = isSign(next, 0x2C) ? next + 1 : next
      guard word < tokens.count, let more = hyphenedDigits(word) else { break }
      digits += more
      next = word + 1
    }
    let range = start(index)..<end(next - 1)
    hyphensDone = range.upperBound
    let use = use(before: index)
    switch digits.count {
    case 8 where digits[0] >= 2: add(range, .contact, .contact, use.contains(.phone) ? 0.97 : 0.75, .spokenPhone)
    case 11: readSpelledEleven(digits, range, use)
    case 5... where use.contains(.phone): add(range, .contact, .contact, 0.6, .spokenPhone)
    default: break
    }
  }

  /// The digits of a token of two or more such words; nil for any other.
  private func hyphenedDigits(_ index: Int) -> [UInt8]? {
    let word = tokens.lower(index)
    guard word.count >= 5, word.contains(0x2D) else { return nil }
    let parts = word.split(separator: 0x2D, omittingEmptySubsequences: false)
    let values = parts.map { Self.digitWords[$0] }
    return parts.count > 1 && !values.contains(0) ? values.map { UInt8(truncatingIfNeeded: $0) - 1 } : nil
  }

  /// One more than the digit.
  private static let digitWords: WordSet = {
    let words = [
      "null zero oh", "en ein ett eitt one", "to two", "tre tri three", "fire four", "fem five", "seks six",
      "sju syv seven", "åtte eight", "ni nine",
    ]
    return WordSet(words.enumerated().map { ($1, UInt16($0 + 1)) })
  }()

  private mutating func readSpelledEleven(_ digits: [UInt8], _ range: Range<Int>, _ use: NumberUse) {
    switch CheckDigits.national(digits) {
    case .valid, .valid2032: add(range, .nationalID, .number, 1, .spokenNumber)
    case .dateOnly: add(range, .nationalID, .number, use.contains(.national) ? 0.9 : 0.6, .spokenNumber)
    case .none:
      if CheckDigits.account(digits) {
        add(range, .account, .number, 0.9, .spokenNumber)
      } else if !use.isDisjoint(with: [.account, .national]) {
        add(range, .account, .number, 0.6, .spokenNumber)
      }
    }
  }

  /// `Storgata tolv`.
  private mutating func readSpelledHouse(_ number: PassageNumber?) {
    guard let number, !number.isArticle, number.suffix == .none, (1...400).contains(number.value),
      let (start, probability) = spelledStreet(number)
    else { return }
    add(start..<end(number.tokens.upperBound - 1), .address, .address, probability, .streetAddress)
  }

  private static func digits(_ row: ArraySlice<PassageNumber>) -> [UInt8] {
    var digits: [UInt8] = []
    for number in row { digits += String(number.value).utf8.map { $0 &- 0x30 } }
    return digits
  }
}
