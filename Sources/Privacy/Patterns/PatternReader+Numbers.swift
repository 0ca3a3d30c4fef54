extension PatternReader {
  /// Reads the digits that begin at a token, in all their groups.
  mutating func readDigits(_ index: Int) {
    readStreet(before: index)
    guard start(index) >= digitsDone, !readAbroad(index), !readAreaInParentheses(index) else { return }
    readCoordinates(index)
    readIP(index)
    let groups = DigitGroups(bytes, at: start(index))
    readOwned(index, groups)
    guard let last = groups.groups.last else { return }
    digitsDone = last.end
    readPostcodes(groups, index)
    guard groups.digits.count >= 8, !isPartOfMore(start(index)) else { return }
    let use = use(before: index)
    var first = 0
    var token = index
    while first < groups.groups.count {
      token = self.token(from: groups.groups[first].start, after: token)
      let length = match(groups, first, use, token)
      first += max(length, 1)
    }
  }

  /// Whether the digits go on to the left: after a decimal sign or letters.
  private func isPartOfMore(_ start: Int) -> Bool {
    start > 1 && [0x2C, 0x3A, 0x2F].contains(bytes[start - 1]) && DigitGroups.isDigit(bytes[start - 2])
      || start > 0 && (bytes[start - 1] == 0x5F || bytes[start - 1] == 0x24)
  }

  /// Adds the identifier that begins at a group.
  /// - Returns: how many groups it takes; 0 where there is none.
  private mutating func match(_ groups: DigitGroups, _ first: Int, _ use: NumberUse, _ token: Int) -> Int {
    for shape in Self.nationalShapes where groups.matches(shape, at: first) {
      if national(groups, first..<first + shape.count, use) { return shape.count }
    }
    for shape in [[4, 2, 5], [11]] where groups.matches(shape, at: first) {
      if account(groups, first..<first + shape.count, use) { return shape.count }
    }
    if groups.matches([4, 4, 4, 4], at: first) || groups.matches([16], at: first) {
      let range = first..<first + (groups.groups[first].length == 16 ? 1 : 4)
      if CheckDigits.luhn(groups.digits(range)) {
        add(groups.range(range), .account, .number, 0.95, .accountNumber)
        return range.count
      }
    }
    for shape in [[12], [4, 6, 2], [4, 8], [4, 4, 4], [4, 3, 3, 2]] where groups.matches(shape, at: first) {
      let range = first..<first + shape.count
      let isValid = CheckDigits.duf(groups.digits(range))
      guard use.contains(.duf) || isValid && shape == [12] else { continue }
      add(groups.range(range), .nationalID, .number, isValid ? (use.contains(.duf) ? 1 : 0.7) : 0.8, .dufNumber)
      return shape.count
    }
    for shape in [[9], [3, 3, 3]] where groups.matches(shape, at: first) {
      if organisation(groups, first..<first + shape.count, use, token) { return shape.count }
    }
    return first == 0 ? whole(groups, use, token) : 0
  }

  private static let nationalShapes = [
    [11], [6, 5], [2, 2, 2, 5], [2, 2, 2, 3, 2], [6, 3, 2], [6, 2, 3], [2, 2, 7],
  ]

  private mutating func national(_ groups: DigitGroups, _ range: Range<Int>, _ use: NumberUse) -> Bool {
    let result = CheckDigits.national(groups.digits(range))
    let bytes = groups.range(range)
    switch result {
    case .valid(let kind): add(bytes, .nationalID, .number, 1, Self.clue(kind))
    case .valid2032(let kind):
      // A number of eleven digits passes by chance four times as often.
      let isAnnounced = use.contains(.national) || range.count > 1
      add(bytes, .nationalID, .number, isAnnounced ? 0.95 : 0.8, kind == .birth ? .nationalID2032 : Self.clue(kind))
    case .dateOnly:
      if use.contains(.account), !use.contains(.national) { return false }
      add(bytes, .nationalID, .number, use.contains(.national) ? 0.9 : 0.5, .nationalIDFailedCheck)
    case .none:
      guard use.contains(.national) else { return false }
      add(bytes, .nationalID, .number, 0.7, .nationalIDFailedCheck)
    }
    return true
  }

  private static func clue(_ kind: CheckDigits.NationalKind) -> Clue {
    switch kind {
    case .birth: .nationalID
    case .dNumber: .dNumber
    case .help: .helpNumber
    case .test: .testNumber
    }
  }

  private mutating func account(_ groups: DigitGroups, _ range: Range<Int>, _ use: NumberUse) -> Bool {
    let isGrouped = range.count == 3
    if CheckDigits.account(groups.digits(range)) {
      add(groups.range(range), .account, .number, isGrouped || use.contains(.account) ? 1 : 0.9, .accountNumber)
    } else if use.contains(.account) || isGrouped && groups.groups[range.lowerBound + 1].separator == 0x2E {
      add(groups.range(range), .account, .number, use.contains(.account) ? 0.7 : 0.5, .accountFailedCheck)
    } else {
      return false
    }
    return true
  }

  private mutating func organisation(_ groups: DigitGroups, _ range: Range<Int>, _ use: NumberUse, _ token: Int) -> Bool
  {
    let isGrouped = range.count == 3
    let next = self.token(from: groups.range(range).upperBound, after: token)
    let isVAT = tokens.count > next && tokens.is(next, "mva")
    let isAnnounced = use.contains(.organisation) || isVAT
    let digits = groups.digits(range)
    guard isAnnounced || isGrouped && range == 0..<groups.groups.count, !isAmount(token, next) else { return false }
    if CheckDigits.organisation(digits), let first = digits.first, isAnnounced || [2, 3, 8, 9].contains(first) {
      add(groups.range(range), .organisation, .number, isAnnounced ? 1 : 0.9, .organisationNumber)
    } else if isAnnounced {
      add(groups.range(range), .organisation, .number, 0.5, .organisationNumber)
    } else {
      return false
    }
    return true
  }

  /// `kr` before a number, or a word for what is counted after it.
  func isAmount(_ token: Int, _ next: Int) -> Bool {
    Self.money.holds(tokens, token - 1) || Self.money.holds(tokens, next) || isSign(next, 0x25)
      || token > 0 && bytes[start(token - 1)] == 0xE2 && tokens.text(token - 1).elementsEqual("€".utf8)
      || token > 0 && tokens.text(token - 1).elementsEqual("£".utf8)
  }

  private static let money = WordSet(
    "kr kr. kroner krone nok usd eur euro dollar pund sek dkk mill millioner milliarder innbyggere innbyggarar prosent")

  // MARK: Numbers that take the whole run of groups

  private mutating func whole(_ groups: DigitGroups, _ use: NumberUse, _ token: Int) -> Int {
    let all = 0..<groups.groups.count
    let range = groups.range(all)
    let next = self.token(from: range.upperBound, after: token)
    let digits = groups.digits
    switch digits.count {
    case 11 where all.count > 1:
      guard case .valid(let kind) = CheckDigits.national(digits) else {
        guard use.contains(.account), CheckDigits.account(digits) else { break }
        add(range, .account, .number, 0.95, .accountNumber)
        return all.count
      }
      add(range, .nationalID, .number, 0.9, Self.clue(kind))
      return all.count
    default: break
    }
    if let probability = phone(groups, use, token, next) {
      add(withPlus(range), .contact, .contact, probability, .phone)
      return all.count
    }
    if groups.matches([3, 2, 4], at: 0), all.count == 3, use.contains(.national) || groups.groups[1].separator == 0x2D {
      add(range, .nationalID, .number, use.contains(.national) ? 0.9 : 0.7, .foreignID)
      return all.count
    }
    return 0
  }

  /// With the plus sign or the country in parentheses before it: `+47`, `(+47) `.
  private func withPlus(_ range: Range<Int>) -> Range<Int> {
    countryStart(range.lowerBound).map { $0..<range.upperBound } ?? range
  }

  /// Where `+` or `(+47) ` begins that stands before some digits.
  private func countryStart(_ start: Int) -> Int? {
    guard start > 0 else { return nil }
    var at = start - 1
    if bytes[at] == 0x2B { return at > 0 && DigitGroups.isDigit(bytes[at - 1]) ? nil : at }
    if bytes[at] == 0x20, at > 0 { at -= 1 }
    guard bytes[at] == 0x29 else { return nil }
    var digits = 0
    while at > 0, DigitGroups.isDigit(bytes[at - 1]), digits < 4 {
      at -= 1
      digits += 1
    }
    guard (1...3).contains(digits), at > 0, bytes[at - 1] == 0x2B else { return nil }
    return at > 1 && bytes[at - 2] == 0x28 ? at - 2 : at - 1
  }

  /// How likely a whole run of digits is a phone number; nil for none.
  private func phone(_ groups: DigitGroups, _ use: NumberUse, _ token: Int, _ next: Int) -> Float? {
    let lengths = groups.groups.map(\.length)
    let digits = groups.digits
    let isAnnounced = use.contains(.phone) || isAfterPhone(token)
    let first = groups.groups[0].start
    if countryStart(first) != nil { return (8...15).contains(digits.count) && digits[0] != 0 ? 0.97 : nil }
    if digits.starts(with: [0, 0]), (11...17).contains(digits.count), lengths[0] >= 4, digits[2] != 0 { return 0.9 }
    guard !isAmount(token, next) else { return nil }
    if let probability = Self.phoneAbroad(groups) { return isAnnounced ? max(probability, 0.95) : probability }
    guard groups.isUniform(0..<lengths.count) else { return nil }
    let isNorwegian = digits.count == 8 && (2...9).contains(digits[0])
    if isNorwegian {
      if isAnnounced { return 0.97 }
      if lengths == [2, 2, 2, 2] { return isProgression(groups) ? nil : 0.85 }
      if lengths == [3, 2, 3] { return [4, 8, 9].contains(digits[0]) ? 0.9 : 0.6 }
      if lengths.count == 8 { return isProgression(groups) ? nil : 0.5 }
      return nil
    }
    if lengths == [2, 2, 2, 2, 2], digits.starts(with: [4, 7]) { return 0.85 }
    if digits.count == 10, digits.starts(with: [4, 7]), isAnnounced { return 0.95 }
    // Numbers of other countries without their code.
    return isAnnounced && (9...12).contains(digits.count) && lengths.count <= 6 ? 0.8 : nil
  }

  /// `20 30 40 50` counts; it is no phone number.
  private func isProgression(_ groups: DigitGroups) -> Bool {
    var values: [Int] = []
    for index in groups.groups.indices {
      values.append(groups.digits(index..<index + 1).reduce(0) { $0 * 10 + Int($1) })
    }
    return PatternReader.isProgression(values)
  }

  static func isProgression(_ values: [Int]) -> Bool {
    guard values.count > 2 else { return false }
    let step = values[1] - values[0]
    return [1, 2, 5, 10].contains(abs(step)) && zip(values, values.dropFirst()).allSatisfy { $1 - $0 == step }
  }

  /// Another phone number stands right before: `22 33 44 55 eller 99887766`.
  private func isAfterPhone(_ token: Int) -> Bool {
    guard let last = found.last, last.clue == .phone, token > 0 else { return false }
    return start(token) - last.range.upperBound < 16 && last.range.upperBound <= start(token)
  }
}
