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
        || !tokens.is(next, "a") && !tokens.is(next, "e")
    {
      return start(next) + 1
    }
    return end(index)
  }

  /// A unit or a month follows: `motorveien 12 kilometer`, `i Storgata 7. januar`.
  private func isCounted(after index: Int) -> Bool {
    Self.counted.holds(tokens, index + 1) || isSign(index + 1, 0x2E) && Months.number(tokens, index + 2) != nil
  }

  private static let counted = WordSet(
    """
    år minutt minutter minuttar min timer time timar km kilometer meter m mil kr kroner prosent ganger gonger personer
    folk dager dagar uker veker måneder månader stykk stykker biler hus sekunder prosjekter elever barn mars mai juni
    juli august september oktober november desember januar februar april
    """)

  /// Where the name of a street before a number begins.
  ///
  /// - Parameter isSpelled: whether the number is in words. Then a word that is no street by itself (`Hei alle to`) is none.
  private func streetStart(before index: Int, isSpelled: Bool = false) -> (start: Int, probability: Float)? {
    let hasStop = isSign(index - 1, 0x2E) && end(index - 1) - start(index - 1) == 1 && touches(index - 1)
    let name = hasStop ? index - 2 : index - 1
    guard name >= 0, tokens[name].isWord, start(index) - end(hasStop ? index - 1 : name) <= 2,
      !tokens[name].shape.contains(.digit)
    else {
      return nil
    }
    let isBareShort = hasStop && Self.shortBare.holds(tokens, name)
    if !isBareShort, let probability = shortStreet(name, hasStop: hasStop, isSpelled: isSpelled) {
      return (start(withBeginning(name)), probability)
    }
    guard !hasStop || isBareShort else { return nil }
    let lowered = tokens.lower(name)
    if isBareShort || Self.bare.holds(tokens, name) { return bareStreet(name, isSpelled: isSpelled) }
    guard let strength = Self.suffixStrength(lowered) else { return nil }
    let isCapital = tokens[name].isCapital
    guard isCapital || strength == .strong, !Self.notStreet.holds(tokens, name) else { return nil }
    // `Vurderingen 2`, `Familien fire`: a capital at the start of a sentence makes no street of an ordinary word.
    if strength == .weak, beginsSentence(name), CommonWords.lists(lowered), !NamesInLists.holdPlaceOrSurname(lowered) {
      return nil
    }
    return (start(withBeginning(name)), isCapital ? (strength == .strong ? 0.95 : 0.75) : 0.65)
  }

  /// A street whose kind is a word by itself: `Karl Johans gate`, `Dronning Eufemias gate`, `karl johans gate`.
  private func bareStreet(_ name: Int, isSpelled: Bool) -> (start: Int, probability: Float)? {
    let isWord = Self.wordBare.holds(tokens, name)
    if isSpelled, isWord { return nil }
    var first = name
    while first > 0, name - first < 4, tokens[first - 1].isWord, tokens[first - 1].isCapital,
      !Self.notStreet.holds(tokens, first - 1) || first == name
    {
      first -= 1
    }
    if first < name {
      // `Kristians plass 3`, but `På plass 3`, `Takk alle 5`: what only begins a sentence names no street.
      let isOpener = first + 1 == name && beginsSentence(first) && Self.openers.holds(tokens, first)
      return isOpener ? nil : (start(first), 0.9)
    }
    if PostTowns.names[checked: tokens, name - 1] == PostTowns.beginning, !isWord { return (start(name - 1), 0.65) }
    if tokens[name].isCapital, name > 0, !Self.weakBare.holds(tokens, name) { return nil }
    guard name > 0, tokens[name - 1].isWord, isGenitive(name - 1), !Self.weakBare.holds(tokens, name),
      !Self.notStreet.holds(tokens, name - 1)
    else { return nil }
    let isTwo = name > 1 && Self.firstNames.holds(tokens, name - 2)
    return (start(isTwo ? name - 2 : name - 1), 0.6)
  }

  /// A street with its kind cut short: `Storgt. 5`, `Bjørkevn 12`, `Havneg. 7`, `Kirkev. 3`, `Rådhuspl. 1`; nil for none.
  private func shortStreet(_ name: Int, hasStop: Bool, isSpelled: Bool) -> Float? {
    let word = tokens.lower(name)
    let isCapital = tokens[name].isCapital
    guard word.count >= 5, Self.shortEndings.contains(where: { word.hasEnding($0) }), !CommonWords.contains(word) else {
      return nil
    }
    if word.hasEnding("gt") || word.hasEnding("vn") {
      // Forms of verbs, and compounds of `navn`, `havn` and `ovn`, whose like no list holds whole.
      let isOther = Self.notShort.contains { word.hasEnding($0) }
      return isOther ? nil : isCapital ? 0.9 : 0.65
    }
    // After one letter or two the full stop may as well end a sentence.
    let isMain = word.elementsEqual("storg".utf8)
    guard hasStop, isCapital, !isSpelled, word.count >= 6 || isMain else { return nil }
    if word.hasEnding("pl") { return 0.8 }
    let isLinked = ["eg", "sg", "rg", "ev", "sv"].contains { word.hasEnding($0) }
    let isOther = Self.notShorter.contains { word.hasEnding($0) }
    return isMain || isLinked && !isOther ? 0.7 : nil
  }

  private static let shortEndings = ["gt", "vn", "g", "v", "pl"]
  private static let notShort = ["agt", "lgt", "ngt", "igt", "avn", "ovn", "jevn", "jamn", "øvn", "levn"]
  private static let notShorter = ["jeg", "deg", "meg", "seg", "veg", "berg", "borg", "torg", "korg", "sorg", "morg"]

  /// With `Øvre` before it, `Nedre`: `Øvre Storgata`.
  private func withBeginning(_ name: Int) -> Int {
    let isPart =
      name > 0 && tokens[name - 1].isCapital == tokens[name].isCapital
      && PostTowns.names[checked: tokens, name - 1] & PostTowns.beginning != 0
    return isPart ? name - 1 : name
  }

  private func isGenitive(_ index: Int) -> Bool {
    let word = tokens.lower(index)
    return word.count > 3 && word.last == 0x73 && !Self.notGenitive.holds(tokens, index)
  }

  /// Whether nothing of its sentence stands before a token.
  private func beginsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return !tokens[index - 1].isWord && !isSign(index - 1, 0x2C) && !isSign(index - 1, 0x28)
  }

  /// The street before a number in words; the number is the next thing after it.
  func spelledStreet(_ number: PassageNumber) -> (start: Int, probability: Float)? {
    let first = number.tokens.lowerBound
    guard !isCounted(after: number.tokens.upperBound - 1), let street = streetStart(before: first, isSpelled: true)
    else { return nil }
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
  /// Those of them that are words of every day as well: `Velkommen alle ni`, `På plass to`, `Å brygge tre`.
  private static let wordBare = WordSet("plass alle torg brygge plads terrasse")
  /// Cut short, with a full stop after it: `Karl Johans g. 5`.
  private static let shortBare = WordSet("g gt v vn pl")
  /// Begin a sentence, and no name of a street.
  private static let openers = WordSet(
    """
    på i til fra frå ved av med om for å og men så da når hvis at som det den de dei vi jeg eg han hun ho dere de du man
    en ei et ein eit min mi mitt mine din di ditt dine sin si sitt sine vår vårt våre dette denne disse hele heile halve
    hei hallo heisann morn takk tusen velkommen velkomen farvel kom kjære ja nei jo nå no her der alltid aldri få ta gi
    stå sitte hver kvar ingen noen nokon mange flere fleire første andre siste neste samme god godt fin bra finn ledig
    is as the to a in on at this that no my your so and but hi hello
    """)
  private static let notGenitive = WordSet("plass hos alles ellers deres dens dets hvis tross dessverre takks")
  private static let firstNames = WordSet(
    "karl kong dronning st sankt prins prinsens henrik bjørnstjerne biskop ole gamle nedre øvre nordre søndre")
  private static let notStreet = WordSet(
    """
    underveis halvveis riksvei riksveg riksveien riksvegen fylkesvei fylkesveg fylkesveien fylkesvegen europaveg
    kommunevei kommuneveg arbeidsplass arbeidsplassen motorvei motorveien motorvegen europavei europaveien omvei omveg
    omvegen tilfelle tilfalle snarvei snarveien skolevei skoleveien skulevegen arbeidsvei vår vårs denne hans hennes
    deres dens alles ikke kanskje jernbanen ladeplass parkeringsplass parkeringsplassen lekeplass leikeplass mellom
    avsted hvis dis plass dugnadsplass barnehageplass barnehagen utkanten bakken tilstrand arbeidsplasser sitteplass
    sitteplassen ståplass ståplassen førsteplass førsteplassen andreplass andreplassen tredjeplass tredjeplassen
    fjerdeplass fjerdeplassen sisteplass sisteplassen studieplass studieplassen skoleplass skoleplassen praksisplass
    praksisplassen sykehjemsplass sykehjemsplassen sengeplass soveplass soveplassen leirplass leirplassen festplassen
    byggeplass byggeplassen båtplass båtplassen hytteplassen markedsplassen barnehageplassen lekeplassen leikeplassen
    læreplass læreplassen lærlingplass institusjonsplass innleggelsesplass bosettingsplass hjemveien
    grusveien grusvegen gangveien gangvegen sykkelveien sykkelvegen skogsveien skogsvegen innkjørselsveien
    utveien middelveien handlegata bakgata sidegate blindvei blindveien
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
}

extension ArraySlice<UInt8> {
  /// Whether a word ends so.
  fileprivate func hasEnding(_ ending: String) -> Bool {
    count > ending.utf8.count && suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
