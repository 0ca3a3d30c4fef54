extension PatternReader {
  // MARK: Streets

  /// Reads the street that a number in digits belongs to: `Storgata 12 B`, `karl johans gate 5`, `12 Main Street`; and
  /// the letters of a plate before it.
  mutating func readStreet(before index: Int) {
    if readSpacedPlate(index) { return }
    guard let end = houseNumberEnd(index) else { return }
    if let street = streetStart(before: index), !isCounted(after: index) {
      add(street.start..<end, .address, .address, street.probability, .streetAddress)
    } else {
      readEnglishStreet(index)
    }
  }

  /// One to three digits, and a letter written on or after a space.
  private func houseNumberEnd(_ index: Int) -> Int? {
    let text = tokens.text(index)
    let digits = text.prefix(while: DigitGroups.isDigit).count
    guard (1...3).contains(digits), text.count - digits <= 1 else {
      // `12-14`
      let isRange = (1...3).contains(digits) && text.count <= 7 && text.dropFirst(digits).first == 0x2D
      return isRange && text.dropFirst(digits + 1).allSatisfy(DigitGroups.isDigit) ? end(index) : nil
    }
    guard text.count == digits else {
      return DigitGroups.isLetter(bytes, end(index) - 1) ? end(index) : nil
    }
    let next = index + 1
    if next < tokens.count, tokens[next].shape.isSuperset(of: [.word, .single]), !tokens[next].shape.contains(.digit),
      start(next) == end(index) + 1, bytes[end(index)] == 0x20, (0x61...0x68).contains(bytes[start(next)] | 0x20),
      tokens[next].isCapital || next + 1 >= tokens.count || !tokens[next + 1].isWord
    {
      return start(next) + 1
    }
    return end(index)
  }

  private func isCounted(after index: Int) -> Bool { Self.counted.holds(tokens, index + 1) }

  private static let counted = WordSet(
    """
    år minutt minutter minuttar min timer time timar km kilometer meter m mil kr kroner prosent ganger gonger personer
    folk dager dagar uker veker måneder månader stykk stykker biler hus sekunder prosjekter elever barn mars mai juni
    juli august september oktober november desember januar februar april
    """)

  /// Where the name of a street before a number begins.
  private func streetStart(before index: Int) -> (start: Int, probability: Float)? {
    let name = index - 1
    guard name >= 0, tokens[name].isWord, start(index) - end(name) <= 2, !tokens[name].shape.contains(.digit) else {
      return nil
    }
    let lowered = tokens.lower(name)
    if Self.bare.holds(tokens, name) {
      // `Karl Johans gate`, `Dronning Eufemias gate`, `karl johans gate`.
      var first = name
      while first > 0, name - first < 4, tokens[first - 1].isWord, tokens[first - 1].isCapital,
        !Self.notStreet.holds(tokens, first - 1) || first == name
      {
        first -= 1
      }
      if first < name { return (start(first), 0.9) }
      if tokens[name].isCapital, name > 0, !Self.weakBare.holds(tokens, name) { return nil }
      guard name > 0, tokens[name - 1].isWord, tokens.lower(name - 1).last == 0x73, tokens.lower(name - 1).count > 3,
        !Self.weakBare.holds(tokens, name), !Self.notStreet.holds(tokens, name - 1)
      else { return nil }
      let isTwo = name > 1 && Self.firstNames.holds(tokens, name - 2)
      return (start(isTwo ? name - 2 : name - 1), 0.6)
    }
    guard let strength = Self.suffixStrength(lowered) else { return nil }
    let isCapital = tokens[name].isCapital
    guard isCapital || strength == .strong, !Self.notStreet.holds(tokens, name) else { return nil }
    var first = name
    // `Øvre Storgata`, `Nedre Bakklandet`.
    if name > 0, tokens[name - 1].isCapital == isCapital,
      PostTowns.names[checked: tokens, name - 1] & PostTowns.beginning != 0
    {
      first -= 1
    }
    return (start(first), isCapital ? (strength == .strong ? 0.95 : 0.75) : 0.65)
  }

  /// The street before a number in words; the number is the next thing after it.
  func spelledStreet(_ number: PassageNumber) -> (start: Int, probability: Float)? {
    let first = number.tokens.lowerBound
    guard !isCounted(after: number.tokens.upperBound - 1), let street = streetStart(before: first) else { return nil }
    guard street.probability >= 0.65, street.probability > 0.8 || tokens[first - 1].isCapital || number.value > 2 else {
      return nil
    }
    return (street.start, street.probability - 0.1)
  }

  private enum Strength { case strong, weak }

  /// Whether a word is a stem and an ending that streets have.
  private static func suffixStrength(_ word: ArraySlice<UInt8>) -> Strength? {
    guard word.count >= 6 else { return nil }
    // The longest ending has 7 bytes, the shortest 3; a stem has two at least.
    for length in stride(from: min(9, word.count - 2), through: 3, by: -1) {
      switch suffixes[word.suffix(length)] {
      case 1: return .strong
      case 2: return .weak
      default: break
      }
    }
    return nil
  }

  private static let suffixes = WordSet([
    (
      """
      gata gate gaten gatene gatå veien vegen vei veg vegjen allé alle alléen alleen stien smuget smauet svingen kaien
      kaia brygge bryggen brygga gt gt. vn vn. plassen torget
      """, 1
    ),
    (
      """
      plass bakken bakkane haugen haugane tunet tun lia lien stredet torg kleiva kroken ringen åsen jordet myra moen
      løkka løkken feltet grenda sletta svingane parken dalen berget viken vika neset odden hagen høgda høyden toppen
      skogen bråten rud lund lunden strand stranda stubben terrasse stykket kvartalet garden gården gard
      """, 2
    ),
  ])
  /// Written apart from the street's name.
  private static let bare = WordSet(
    "gate gata gaten vei veg veien vegen gt gt. plass allé alle torg brygge terrasse plads")
  private static let weakBare = WordSet("plass alle torg gata veien vegen brygge")
  private static let firstNames = WordSet(
    "karl kong dronning st sankt prins prinsens henrik bjørnstjerne biskop ole gamle nedre øvre nordre søndre")
  private static let notStreet = WordSet(
    """
    underveis halvveis riksvei riksveg riksveien riksvegen fylkesvei fylkesveg fylkesveien fylkesvegen europaveg
    kommunevei kommuneveg arbeidsplass arbeidsplassen motorvei motorveien motorvegen europavei europaveien omvei omveg
    omvegen tilfelle tilfalle snarvei snarveien skolevei skoleveien skulevegen arbeidsvei vår vårs denne hans hennes
    deres dens alles ikke kanskje jernbanen ladeplass parkeringsplass parkeringsplassen lekeplass leikeplass mellom
    avsted hvis dis plass dugnadsplass barnehageplass barnehagen utkanten bakken tilstrand
    """)

  /// `12 Main Street`, `221B Baker Street`.
  private mutating func readEnglishStreet(_ index: Int) {
    var last = index + 1
    while last < tokens.count, last - index <= 4, tokens[last].isWord, start(last) - end(last - 1) <= 2,
      !(Self.english.holds(tokens, last) && last > index + 1)
    {
      if Self.notEnglish.holds(tokens, last) { return }
      last += 1
    }
    guard last > index + 1, last < tokens.count, last - index <= 4, Self.english.holds(tokens, last),
      start(last) - end(last - 1) <= 2
    else { return }
    let words = index + 1..<last
    let areCapital = words.allSatisfy { tokens[$0].isCapital } && tokens[last].isCapital
    guard areCapital || words.count == 1 && Self.plainEnglish.holds(tokens, last) else { return }
    add(start(index)..<end(last), .address, .address, areCapital ? 0.9 : 0.5, .streetAddress)
  }

  private static let english = WordSet(
    """
    street st st. road rd rd. avenue ave ave. lane ln drive dr dr. way court ct place pl square terrace close crescent
    boulevard blvd gardens row hill grove mews
    """)
  private static let plainEnglish = WordSet("street road avenue lane")
  private static let notEnglish = WordSet(
    "way lane lanes side main-road busy on in the of from long different other new street road years more people")

  // MARK: Plates with a space

  private mutating func readSpacedPlate(_ index: Int) -> Bool {
    let text = tokens.text(index)
    guard text.count == 5, text.allSatisfy(DigitGroups.isDigit), text.first != 0x30, index > 0 else { return false }
    let letters = tokens.text(index - 1)
    let isApart = start(index) - end(index - 1)
    guard letters.count == 2, let first = letters.first, let second = letters.last, Self.isDistrict(first, second),
      (1...3).contains(isApart)
    else { return false }
    let isAnnounced = use(before: index - 1).contains(.plate)
    let isUpper = !tokens[index - 1].shape.contains(.lower)
    guard isAnnounced || isUpper && !Self.notPlates.holds(tokens, index - 1) else { return false }
    guard !isAmount(index, index + 1) else { return false }
    add(start(index - 1)..<end(index), .address, .number, isAnnounced ? 0.95 : 0.6, .carPlate)
    return true
  }

  private static let notPlates = WordSet("kr nr ca tv pb ph pc ps hr fn eu us uk er et en at de du ja på så")

  // MARK: Postcodes

  /// `5003 Bergen`, `N-5003 Bergen`, `7030 trondheim`.
  mutating func readPostcodes(_ groups: DigitGroups, _ index: Int) {
    // A postcode is the last of its run: a word follows it.
    guard let group = groups.groups.last, group.length == 4 else { return }
    let code = groups.digits(groups.groups.count - 1..<groups.groups.count).reduce(0) { $0 * 10 + Int($1) }
    readPostcode(code, group.start..<group.end, token(from: group.start, after: index))
  }

  /// `N-5003 Bergen`
  mutating func readForeignPostcode(_ index: Int) -> Bool {
    let text = tokens.lower(index)
    guard text.starts(with: "n-".utf8) || text.starts(with: "no-".utf8), text.suffix(4).allSatisfy(DigitGroups.isDigit),
      text.count <= 7
    else { return false }
    let code = text.suffix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let before = found.count
    readPostcode(code, tokens[index].range, index)
    return found.count > before
  }

  private mutating func readPostcode(_ code: Int, _ group: Range<Int>, _ token: Int) {
    guard token < tokens.count, start(token) <= group.lowerBound else { return }
    let isAnnounced = use(before: token, reach: 3).contains(.postcode)
    let town = token + 1
    guard town < tokens.count, tokens[town].isWord, start(town) == group.upperBound + 1,
      !tokens[town].shape.contains(.digit)
    else {
      if isAnnounced { add(group, .address, .address, 0.8, .postcode) }
      return
    }
    let known = PostTowns.names[checked: tokens, town]
    let isCapital = tokens[town].isCapital
    let isCode = PostTowns.isCode(code)
    let isYear = (1880...2040).contains(code)
    let isAfterComma = isSign(token - 1, 0x2C) || group.count > 4
    let isAfterAddress =
      found.last.map { $0.category == .address && group.lowerBound - $0.range.upperBound <= 3 } ?? false
    let probability: Float
    switch (known, isCapital) {
    case (0, true):
      guard isCode, isAfterComma || isAfterAddress || isAnnounced, !isYear || isAfterAddress else { return }
      probability = 0.7
    case (0, false): return
    case (_, true): probability = isAfterAddress || isAnnounced ? 0.97 : isCode ? 0.9 : 0.6
    case (PostTowns.plain, false): probability = isAfterAddress || isAnnounced ? 0.9 : isCode ? 0.65 : 0.4
    default:
      guard isAfterAddress || isAnnounced else { return }
      probability = 0.7
    }
    if isYear, !isAfterAddress, !isAnnounced {
      // `i 2010 Bergen` is a year; `2010 Strømmen` a postcode.
      guard isCapital, isCode,
        token == 0 || !tokens[token - 1].isWord || !NumberContext.of(tokens, token - 1).contains(.preposition),
        Months.number(tokens, token - 1) == nil
      else { return }
      add(group.lowerBound..<townEnd(town), .address, .address, 0.5, .postcode)
      return
    }
    guard !tokens.is(token - 1, "kl"), !tokens.is(token - 1, "kl."), !isAmount(token, town) else { return }
    add(group.lowerBound..<townEnd(town), .address, .address, probability, .postcode)
  }

  /// Past the second word of `Ytre Arna` and `Mo i Rana`.
  private func townEnd(_ town: Int) -> Int {
    var last = town
    if PostTowns.names[checked: tokens, town] & PostTowns.beginning != 0, town + 1 < tokens.count,
      tokens[town + 1].isWord
    {
      last += 1
    }
    if tokens.is(town + 1, "i"), PostTowns.names[checked: tokens, town + 2] != 0,
      tokens[town + 2].isCapital == tokens[town].isCapital,
      tokens.is(town, "mo") || tokens.is(town, "bø") || tokens.is(town, "nes") || tokens.is(town, "os")
        || tokens.is(town, "vik")
        || tokens.is(town, "å")
    {
      last += 2
    }
    return end(last)
  }

  // MARK: Coordinates

  /// `59.9139, 10.7522`: two numbers with four decimals or more.
  mutating func readCoordinates(_ index: Int) {
    guard let (latitude, decimals) = decimal(index), decimals >= 4, latitude <= 90 else { return }
    var next = index + 1
    if isSign(next, 0x2C) { next += 1 }
    if isSign(next, 0x2D), touches(next + 1) { next += 1 }
    guard next < tokens.count, next > index + 1 || start(next) - end(index) == 1, let (longitude, more) = decimal(next),
      more >= 4, longitude <= 180
    else { return }
    let isSouth = index > 0 && isSign(index - 1, 0x2D) && touches(index)
    add(
      (isSouth ? start(index - 1) : start(index))..<end(next), .address, .address,
      0.85, .coordinates)
    digitsDone = end(next)
  }

  /// The whole part of a decimal number and how many decimals it has.
  private func decimal(_ index: Int) -> (whole: Int, decimals: Int)? {
    guard index < tokens.count else { return nil }
    let text = tokens.text(index)
    let whole = text.prefix(while: DigitGroups.isDigit)
    guard (1...3).contains(whole.count), text.dropFirst(whole.count).first == 0x2E else { return nil }
    let decimals = text.dropFirst(whole.count + 1)
    guard !decimals.isEmpty, decimals.count < 12, decimals.allSatisfy(DigitGroups.isDigit) else { return nil }
    return (whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }, decimals.count)
  }

  /// `59°54′50″N 10°45′08″E`, `59.9139° N`: from the degree sign at a token.
  mutating func readDegrees(_ index: Int) {
    guard index > 0, tokens[index - 1].shape.contains(.digit), touches(index), start(index - 1) >= networkDone else {
      return
    }
    var at = end(index)
    let limit = min(bytes.count, at + 48)
    var hasMinutes = false
    var end = at
    var direction = false
    while at < limit {
      let byte = bytes[at]
      if DigitGroups.isDigit(byte) { hasMinutes = true }
      if DigitGroups.isDigit(byte) || byte == 0x2E || byte == 0x2C || byte == 0x20 || byte == 0x27 || byte == 0x22
        || byte == 0xC2 || byte == 0xB0
        || byte == 0xE2 || byte == 0x80 || (0xB2...0xB3).contains(byte) || byte == 0x99 || byte == 0x9D
      {
        if byte != 0x20, byte != 0x2C, byte != 0x2E { end = at + 1 }
        at += 1
      } else if [0x4E, 0x53, 0x45, 0x57, 0xC3].contains(byte), !DigitGroups.isLetter(bytes, at + (byte == 0xC3 ? 2 : 1))
      {
        // N, S, E, W and Ø.
        guard byte != 0xC3 || at + 1 < limit && bytes[at + 1] == 0x98 else { break }
        at += byte == 0xC3 ? 2 : 1
        end = at
        direction = true
      } else {
        break
      }
    }
    guard direction || hasMinutes && bytes[self.end(index)..<end].contains(where: { $0 == 0x27 || $0 == 0xE2 }) else {
      return
    }
    add(start(index - 1)..<end, .address, .address, 0.85, .coordinates)
    networkDone = end
    digitsDone = max(digitsDone, end)
  }
}
