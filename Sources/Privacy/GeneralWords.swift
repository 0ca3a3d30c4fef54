/// Words of a class that names nobody, which a tagger takes for names where somebody wrote them with a capital: kinds of
/// numbers, feasts and seasons, parts in an interview, posts that thousands have, and what people say between words.
enum GeneralWords {
  static func contains(_ tokens: Tokens, _ index: Int) -> Bool {
    var word = tokens.lower(index)
    if word.last == UInt8(ascii: ".") { word = word.dropLast() }
    let value = words[word]
    if value & always != 0 || isNumberKind(word) || isPost(word) { return true }
    if value & opening != 0, beginsSentence(tokens, index), index + 1 < tokens.count,
      objects.contains(tokens, index + 1)
    {
      return true
    }
    return value & feastOrPlace != 0 && hasFeast(tokens, around: index)
  }

  private static let always: UInt16 = 1
  /// A verb that asks for something: `Ring me`. In a sentence, or with nobody asked for, its capital is that of a name.
  private static let opening: UInt16 = 2
  /// A feast, and a village as well.
  private static let feastOrPlace: UInt16 = 4
  private static let feast: UInt16 = 8

  /// `Saksnr`, `Kundenummer`
  private static func isNumberKind(_ word: ArraySlice<UInt8>) -> Bool {
    numberEndings.contains { word.count >= $0.count && word.suffix($0.count).elementsEqual($0) }
  }

  private static let numberEndings = ["nr", "nummer", "nummeret"].map { Array($0.utf8) }

  /// `Saksbehandler`, `Fysioterapeuten`: a compound with a post at its end, or the post alone.
  private static func isPost(_ word: ArraySlice<UInt8>) -> Bool {
    // `NDL-leder` tells where.
    if word.contains(UInt8(ascii: "-")) { return false }
    if posts.contains(word) { return true }
    for ending in postEndings where word.count >= ending.count + 5 && word.suffix(ending.count).elementsEqual(ending) {
      let stem = word.dropLast(ending.count)
      // The shortest has five bytes, the longest twelve.
      for length in 5...12 where length <= stem.count && posts.contains(stem.suffix(length)) { return true }
    }
    return false
  }

  private static let postEndings = ["", "en", "n", "et", "ene", "ne", "ane", "e", "er", "ar", "s", "ens"].map {
    Array($0.utf8)
  }
  private static let posts = WordSet(
    """
    behandler behandlar behandlere intervjuer intervjuar interviewer terapeut psykolog psykiater veileder rettleiar
    rettleder pleier pleiar lærer lærar leder leiar rådgiver rådgjevar konsulent assistent vaktmester sekretær inspektør
    direktør koordinator moderator informant respondent deltaker deltakar observatør student legen lege tolken tolk
    """)

  private static func beginsSentence(_ tokens: Tokens, _ index: Int) -> Bool {
    index == 0 || !tokens[index - 1].isWord && !tokens.is(index - 1, ",")
  }

  /// Whether another feast, or a word for keeping one, stands near.
  private static func hasFeast(_ tokens: Tokens, around index: Int) -> Bool {
    (max(0, index - reach)...min(tokens.count - 1, index + reach)).contains { near in
      near != index && words[tokens.lower(near)] & feast != 0
    }
  }

  private static let reach = 5

  private static let words = WordSet([
    (numbers, always), (parts, always), (family, always), (offices, always), (sounds, always), (times, always),
    (requests, opening), (feasts, always | feast),
    ("eid id vesak holi", feastOrPlace), (keeping, feast),
  ])

  private static let numbers = """
    tlf fnr dnr jnr gnr bnr mva isbn issn doi url ip epost e-post pdf html obs ssn nhs pin postkode postcode
    """

  /// In an interview, and in a family.
  private static let parts = """
    participant participants interviewer interviewee interviewees respondent respondents informant informants moderator
    facilitator speaker researcher observer interpreter transcriber tilstede
    """

  /// What people call their own, and write with a capital for that; with a name behind it the name is told. `Nan` is a
  /// grandmother in the south-west of Norway as she is in England.
  private static let family = """
    granny grandma grandad grandpa nan nans mum mam dad mummy daddy auntie
    mormor morfar farmor farfar bestemora bestefaren besta bestemamma bestepappa oldemor oldefar oldemora tippoldemor
    svigermor svigerfar svigermora svigersønn svigerdatter svigerson svigerdotter svigerinne svigerinna svoger svogeren
    storebror lillebror veslebror storesøster lillesøster veslesøster stemor stefar gudmor gudfar fostermor fosterfar
    fosterforeldre foreldre foreldra foreldrene
    """

  /// There is one in every municipality, and it is called no more than that.
  private static let offices = """
    politiet kommunen kommuna fylket fylkeskommunen staten skolen skulen barneskolen barneskulen ungdomsskolen
    ungdomsskulen videregående vidaregåande barnehagen barnehagene universitetet høgskolen høgskulen høyskolen
    sykehuset sjukehuset legevakta legevakten helsestasjonen hjemmetjenesten heimetenesta hjemmesykepleien
    heimesjukepleia barnevernet barnevernstjenesten barnevernstenesta arbeidskontoret trygdekontoret
    arbeidstilsynet tingretten lagmannsretten høyesterett høgsterett council police parliament
    """

  /// Said between words, and questions that have grown together: `vet du`, `ser du`.
  private static let sounds = """
    erm eerm errm hmmm mhmm uh-huh mm-hmm ehh eeh aah ooh ohh whoa phew ugh yup nah gosh blimey
    vettu veddu vetu vettduh serru serdu skjønneru skjønnaru hørru høru hørnå skarru skaru harru trurru trorru
    trudu kanru måru vilru tenkeru huskeru ikkesant ikkesånn ikkjesant næmmen neimen jammen joda neida javisst jøss jøye
    uff huff æsj fysj hysj oisann heisann morn hallo liksom akkurat forresten herlighet
    """

  private static let feasts = """
    jul jula julen julaften påske påska påsken påskeaften pinse pinsa pinsen advent nyttår nyttårsaften romjul romjula
    romjulen sankthans jonsok midtsommer halloween bededag skjærtorsdag langfredag fastelavn ramadan ramadhan hanukka
    hanukkah chanukka pesach purim hashanah kippur sukkot diwali divali navratri vaisakhi newroz nowruz ashura
    thanksgiving pentecost whitsun ascension epiphany hogmanay eid-al-fitr eid-ul-fitr al-fitr ul-fitr al-adha
    ul-adha
    """

  private static let keeping = "feire feirer feira feiret feirar feiring celebrate celebrates celebrated mubarak fasten"

  /// Parts of the year, and what a whole world had.
  private static let times = """
    sommer sommeren sumar sumaren høst høsten haust hausten vinter vinteren vintar våren vårsemesteret høstsemesteret
    corona coronaen coronatiden korona koronaen koronatiden koronatida covid covid-19 covid19 covid-en svineinfluensa
    svineinfluensaen spanskesyken pandemi pandemien
    """

  private static let objects = WordSet(
    "me us him her them it my your the a on up if when that meg oss deg ham henne dem til")
  private static let requests = """
    ring ringe call phone text email message ping ask tell try let give take make put get keep leave stop start wait
    listen remember imagine think say send check
    """
}
