import TextModel

/// Names that millions share, and that tell of nobody: the country one lives in, what is on every telephone, what the
/// agencies of a whole country are called: `NAV`, but not `NAV Narvik`.
///
/// They are names all the same, so a name tagger is right to find them; whoever reads an interview is not helped by it.
enum Commonplace {
  /// Whether a name is all made of such words.
  static func contains(_ identifier: Identifier, _ tokens: Tokens) -> Bool {
    switch identifier.kind {
    case .person, .place, .organisation, .product, .event, .derived, .other: break
    default: return false
    }
    guard identifier.category != .key else { return false }
    var hasWord = false
    for index in tokens.all.indices(in: identifier.range) where tokens[index].isWord {
      // `Participant 3`
      let isNumber = tokens[index].shape.isDisjoint(with: [.upper, .lower])
      if hasWord, isNumber, GeneralWords.contains(tokens, index - 1) { continue }
      hasWord = true
      if !isCommonplace(tokens, index, identifier.kind) { return false }
    }
    return hasWord
  }

  /// Whether a lower-cased word is never a name by itself, wherever it stands.
  static func isOfClosedClass(_ word: ArraySlice<UInt8>) -> Bool { closed.contains(word) }

  private static func isCommonplace(_ tokens: Tokens, _ index: Int, _ kind: IdentifierKind) -> Bool {
    let word = tokens.lower(index)
    if holds(word, tokens[index], kind) || closed.contains(word) { return true }
    if GeneralWords.contains(tokens, index) { return true }
    // `Norges`, `Google-søk`, `NAV-ansatt`, `iPader`
    let stem = word.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "'") }
    if stem.count < word.count { return holds(stem, tokens[index], kind) }
    for ending in endings where word.count > ending.count + 2 && word.suffix(ending.count).elementsEqual(ending) {
      if holds(word.dropLast(ending.count), tokens[index], kind) { return true }
    }
    return false
  }

  private static func holds(_ word: ArraySlice<UInt8>, _ token: Token, _ kind: IdentifierKind) -> Bool {
    let value = words[word]
    if value & always != 0 { return true }
    // `bup` in a recogniser's text has no capitals to show that it is short for something.
    if value & shortened != 0 { return kind != .person || !token.shape.contains(.lower) }
    return kind == .place && value & country != 0 || kind != .person && value & country != 0
  }

  private static let always: UInt16 = 1
  private static let shortened: UInt16 = 2
  private static let country: UInt16 = 4

  private static let endings: [[UInt8]] = ["s", "en", "et", "er", "ene", "n", "ar", "a"].map { Array($0.utf8) }

  private static let words = WordSet([
    (brands, always), (faith, always), (degrees, always), (letters, shortened), (lands, country),
  ])

  /// Known in every home, so that using them tells nothing.
  private static let brands = """
    google gmail youtube facebook messenger instagram insta snapchat snap tiktok twitter whatsapp telegram discord
    linkedin pinterest reddit netflix hbo spotify viaplay disney teams zoom skype facetime outlook word excel powerpoint
    onenote sharepoint onedrive windows office microsoft apple iphone ipad mac macbook android samsung linux chrome
    chatgpt copilot openai wikipedia vipps bankid minid altinn digipost helsenorge finn.no finn nettavisen
    playstation xbox nintendo minecraft fortnite lego barbie ikea rema kiwi coop extra meny joker bunnpris europris
    clas ohlson biltema elkjøp vinmonopolet narvesen circle mcdonalds mcdonald's burger freia kvikk lunsj solo
    coca-cola cola pepsi volvo toyota tesla bmw audi mercedes ford volkswagen golf opel mazda nissan amazon ebay klarna
    visa mastercard paypal nvivo maxqda atlas.ti nettskjema autotekst moodle canvas itslearning kahoot github python java
    javascript slack trello jira dropbox ibux paracet
    """

  private static let faith = """
    gud guds gudd jesus kristus allah jehova herren herregud god lord christ bibelen koranen bible quran
    julenissen nissen askeladden
    """

  /// They have small letters among the capitals, as names do.
  private static let degrees = "phd ph.d phds bsc msc bsocsc msocsc mphil dphil mbchb pgdip"

  /// Agencies, services, schools of thought and tests that are the same all over a country, and what everybody has.
  private static let letters = """
    nav aap kvp ips kap afp aps ifs tpo iup iop ppt pp bup bufetat bufdir udi imdi dps hms hr it ikt ki ai cv gps usb sms
    mms pc tv dvd cd ok id pin pdf faq vg db nrk sfo aks vgs krle kroppsøving rle kfu lo ks nho nsf fo eu eøs fn nato usa us uk
    who oecd fhi hdir nou gdpr nsd sikt rek msw ba ma ect mr ct ekg eeg adhd add ptsd ocd asd kols
    hiv aids covid covid-19 korona corona ak abv aos mi cbt dbt kat icdp ssp sdq wisc rom romani dips gerica cosdoc
    profil visma acos websak p360 unique sats elixia ssb skatteetaten politiet nsb vy ruter kolumbus atb vhf
    faf asap btw nda hq ceo cto cfo gp nhs a&e er icu dna phd mba uni
    """

  /// Words that are never names by themselves, wherever a capital puts them: of closed classes, and what people say
  /// when they begin to talk.
  private static let closed = WordSet(
    """
    i my me we our us you your he his him she her it its they them their this that these those who what which when where
    why how every everyone everybody nobody somebody someone anyone anybody nothing something but and or so because if as
    at by for from in into of on to with not no yes yeah yep okay ok well oh ah uh um hmm let's let can could would
    should must will shall do does did don't didn't is are was were have has had be been come go look see thanks thank
    please sorry hello hi bye one two three nine ten first second then than there here now never always maybe perhaps
    eller og men for så at om når hvis fordi da nå no jo ja nei åja åh åå hm mm takk tusen hei hallo det den de dei
    jeg eg æ du vi dere dokker han hun ho man en ei et eit ein noen nokon noe noko ingen ingenting alle alt hva kva
    hvem kven hvor kor hvorfor kvifor hvordan korleis min mitt mi mine din ditt di dine sin sitt si sine vår vårt våre
    her der hit dit også òg bare berre ikke ikkje itj fru herr frøken doktor lensmann rektor sjefen lykke lykkelig
    bebuar bebuer beboer bruker brukar pasient pasienten elev eleven dottera sønnen broren bror søster far mor mamma
    pappa kona mannen bestemor bestefar tante onkel
    christmas easter monday tuesday wednesday thursday friday saturday sunday january february july september october november
    december norwegian english swedish danish german french spanish polish russian
    arabic chinese finnish sami european american
    """)

  private static let lands = """
    norge noreg norway sverige sweden danmark denmark finland island iceland norden skandinavia scandinavia europa europe
    amerika america afrika africa asia australia tyskland germany england storbritannia britain skottland scotland
    irland ireland wales frankrike france spania spain italia italy portugal nederland netherlands belgia belgium
    sveits switzerland østerrike austria polen poland russland russia ukraina ukraine usa kina china japan india canada
    tyrkia turkey hellas greece brasil brazil mexico
    """
}

extension [Token] {
  /// The tokens that touch a range of the passage.
  func indices(in range: Range<Int>) -> Range<Int> {
    let start = partitionPoint { $0.range.upperBound <= range.lowerBound }
    var end = start
    while end < count, self[end].range.lowerBound < range.upperBound { end += 1 }
    return start..<end
  }
}
