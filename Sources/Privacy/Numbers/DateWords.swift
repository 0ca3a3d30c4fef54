/// What words around a number say of it. Bokmål, Nynorsk, dialect-near spelling and English stand together, since an
/// interview mixes them and none of the words means something else in the other language near a number.
struct NumberContext: OptionSet {
  let rawValue: UInt16

  /// `jeg`, `mora`, `she`: the number is told of a person.
  static let personal = NumberContext(rawValue: 1)
  static let birth = NumberContext(rawValue: 2)
  /// What happens once or twice in a life: `flyttet`, `gifta`, `diagnosed`.
  static let lifeEvent = NumberContext(rawValue: 4)
  /// What goes on for years: `bodde`, `worked`.
  static let lifeState = NumberContext(rawValue: 8)
  static let being = NumberContext(rawValue: 16)
  static let turning = NumberContext(rawValue: 32)
  /// `mann`, `jente`, `boy`.
  static let human = NumberContext(rawValue: 64)
  /// `over`, `mellom`, `minst`: a limit, nobody's age.
  static let limit = NumberContext(rawValue: 128)
  /// Before `tre år` these make it a stretch of time.
  static let stretchBefore = NumberContext(rawValue: 256)
  static let stretchAfter = NumberContext(rawValue: 512)
  /// May follow a bare age: `jeg er 34 og …`.
  static let goesOn = NumberContext(rawValue: 1024)
  /// `huset`, `company`: what is not young or old as people are.
  static let thing = NumberContext(rawValue: 2048)
  static let law = NumberContext(rawValue: 4096)
  /// `kl`, `kapittel`, `versjon`: the digits after it are no date.
  static let notDate = NumberContext(rawValue: 8192)
  /// Before a year or date: `i`, `fra`, `since`.
  static let preposition = NumberContext(rawValue: 16384)
  /// `den`, `dato`, weekdays: a date follows.
  static let dateBefore = NumberContext(rawValue: 32768)

  private static let words = WordSet([
    (
      """
      jeg eg æ æg je jæ jei ho hun han hu han'n vi me mæ oss min mi mitt mine din di ditt hans hennes hennar hannes
      meg deg far faren mor mora moren pappa mamma bror broren broder søster søstera søsteren syster systera sønn sønnen
      son sonen datter dattera datteren dotter dottera bestemor bestefar farmor farfar mormor morfar besten oldemor oldefar oldemora bestemora farmora mormora bestefaren tante onkel tanta onkelen
      ungene jentene jentone guttene gutta sønnene døtrene dattera søsknene søsken jenta babyen kidsa barnebarnet
      minstejenta minstegutten minstejenten eldstejenta eldstegutten yngstejenta småjenta veslejenta lillegutt storjenta
      minstemann minstemannen eldstemann eldstemannen yngstemann attpåklatten attpåklatten
      who's oldest youngest nevø niese nevøen niesa kusine fetter
      svigermor svigerfar fru herr frøken mrs mr miss
      kona mannen kjæresten ungen ungane foreldrene foreldra barna barnet guten jenta gutten gutane eldste yngste eldst
      yngst minste storebror lillebror veslebror storesøster lillesøster samboeren ektemannen tvillingane tvillingene
      he she we they my his i'm i'd i've he's she's we're they're mother mum mom dad father brother sister son
      daughter husband wife grandma grandpa grandmother grandfather parents kid child baby boyfriend girlfriend partner
      """, personal.rawValue
    ),
    (
      """
      født fødd fødde føddes fødtes fødte fødselsår fødselsåret fødselsdato fødselsdatoen
      årgang årskull årskullet årsklasse f f. fød fødst født: født- born birth
      birthdate dob fødselen
      """, birth.rawValue
    ),
    // A birthday tells the day of a birth, not its year.
    (
      "bursdag bursdagen gebursdag gebursdagen fødselsdag fødselsdagen birthday",
      NumberContext([.birth, .limit]).rawValue
    ),
    (
      """
      flyttet flytta flytte flyttja flyttar flytter kom kommet komme begynte byrja byrjet begynt starta startet starte
      giftet gifta gift gifte skilt skilte skildes separert døde dødde døydde død mista mistet mistet diagnose diagnosen
      diagnosert utdannet utdanna utdanning ferdig uteksaminert eksamen ansatt tilsett sluttet slutta slutte pensjonert
      pensjonist konfirmert konfirmasjon døpt opererte operert operasjonen innlagt arrestert dømt fengslet adoptert
      flyktet flykta rømte rømde emigrerte utvandra innvandra innvandret bosatt reiste reist forlot traff møtte kjøpte kjøpt solgte selde solgt bygde bygget bygd built sold
      forlova forlovet fikk fekk oppsagt sykmeldt sjukmeldt uføretrygdet uføretrygda ulykka ulykken overtok
      moved came began started married divorced died lost diagnosed graduated retired joined arrived fled left
      emigrated immigrated adopted hired fired arrested enrolled met bought separated widowed qualified
      """, lifeEvent.rawValue
    ),
    (
      """
      jobbet jobba arbeidet arbeidde arbeida bodde bodd budde budd studerte studert gikk gjekk gjekk vokste voks gikk
      worked lived studied attended jobbe bo bor bur jobber jobbar arbeider arbeidar går studerer studerar lives works went
      studies vært vore vøri been
      """, lifeState.rawValue
    ),
    (
      """
      er var e æ va vart ble blei bli blir vert verte vere være blitt vorte ær is was am are were be been being
      i'm he's she's they're we're
      """, being.rawValue
    ),
    (
      "fylte fylle fyller fylt runda rundet runder passerte passert passerer bikka turned turning turns turn",
      turning.rawValue
    ),
    (
      """
      gutt gut guten gutten jente jenta jenten mann mannen kvinne kvinna kvinnen kvinner dame dama damen sønn sønnen son
      sonen datter dattera datteren dotter dottera bror broren søster søsteren syster barn barnet unge ungen baby babyen
      kar karen fyr fyren person personen mor mora far faren ei ein en pasient pasienten elev eleven man woman boy girl
      son daughter child kid person lady guy patient pike piken kjerring kall informant informanten deltaker søker
      tvillinger tvillingar
      """, human.rawValue
    ),
    (
      """
      over under mellom minst opptil inntil maks minimum maksimum fram helst fra frå til between under least most until
      up than enn eldre yngre innen innan before aldersgrense aldersgrensa aldersgrensen
      """, limit.rawValue
    ),
    (
      """
      i for om etter innen innan hver hvert kvar kvart siste neste første fyrste hele heile gjennom på tok tar tek varte
      varer brukte bruker brukt på noen nokre de dei par gikk går gjekk ytterligere enda over under på nå the last next
      past for in after every within over during took takes lasted another few of dømt straff på før
      """, stretchBefore.rawValue
    ),
    (
      """
      siden sidan sia sida senere seinare seinere før etter ago later earlier before after to igjen att frå fremover
      framover lang lange langt på yngre eldre older younger med med til til som av i in as of with at hos ved for from now
      left sammen saman bak utdanning utdanninga fengsel erfaring experience fartstid mellom imellom
      """, stretchAfter.rawValue
    ),
    (
      """
      og men så da då nå no når som eller for fordi sjøl selv nok vel jo ja altså liksom igår nylig den der det
      i og då ikke ikkje neste and but so when now then or because in next this i last a to to til vel hvis dersom mens
      medan allerede allereie bare berre gammel gammal år old years this fra tror trur sa dengang
      """, goesOn.rawValue
    ),
    (
      """
      hus huset bedrift bedrifta bedriften firma firmaet skole skolen skule skulen kirke kirka kirken kyrkja bygning
      bygningen bygg bygget bil bilen båt båten gård gården gard garden hytta hytte laget lag klubb klubben forening
      foreningen foreininga organisasjon organisasjonen tre treet tradisjon tradisjonen bygda byen kontoret avtale
      maskin maskina avtalen lov loven straffa straffen straff forskjellen skilnaden differansen grensa grensen
      aldersgrensa aldersgrensen gjennomsnittsalderen gjennomsnittsalder snittalderen medianalderen pensjonsalderen
      levealderen aldersgrense garantien house company school church building car boat club tradition machine sentence
      """, thing.rawValue
    ),
    (
      """
      lov lova loven lovens lov- forskrift forskrifta forskriften forordning rundskriv direktiv direktivet resolusjon
      stortingsmelding meld prop ot.prp rt hr dom act regulation directive resolution
      """, law.rawValue
    ),
    (
      """
      kl kl. klokka klokken klokkå versjon version v kapittel kap kap. avsnitt punkt pkt pkt. tabell figur side s
      s. nr nr. nummer paragraf ledd artikkel snitt karakter stilling resultat score chapter section table figure page
      at temperatur karakteren
      """, notDate.rawValue
    ),
    (
      """
      i in siden sidan sia fra frå til since from until till år året rundt ca ca. around circa about by omkring før
      etter sommeren sommaren sumaren høsten hausten våren vinteren vintern summer autumn fall spring winter allerede
      allereie alt seint tidlig tidleg sent slutten begynnelsen starten late early
      """, preposition.rawValue
    ),
    (
      """
      den d d. dato datoen date dag mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag
      torsdagen fredagen lørdagen søndagen mandagen tirsdagen onsdagen født fødd f f. born monday tuesday wednesday
      thursday friday saturday sunday the on
      """, dateBefore.rawValue
    ),
  ])

  /// What a token says; nothing for punctuation and past the ends.
  static func of(_ tokens: Tokens, _ index: Int) -> NumberContext {
    guard index >= 0, index < tokens.count, tokens[index].isWord else { return [] }
    return NumberContext(rawValue: words[tokens, index])
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// The months, as they are written and as they are written again.
enum Months {
  /// A month's number, or nil; `isEnglish` where no Norwegian writes it so.
  static func number(_ tokens: Tokens, _ index: Int) -> (month: Int, isEnglish: Bool)? {
    guard index >= 0, index < tokens.count, tokens[index].isWord else { return nil }
    let value = words[tokens, index]
    return value == 0 ? nil : (Int(value & 15), value & 16 != 0)
  }

  private static let words = WordSet([
    ("januar jan jan. januari", 1), ("februar feb feb.", 2), ("mars mar", 3), ("april apr", 4), ("mai", 5),
    ("juni jun", 6), ("juli jul.", 7), ("august aug", 8), ("september sep sept", 9), ("oktober okt", 10),
    ("november nov", 11), ("desember des", 12), ("january", 17), ("february", 18), ("march", 19), ("may", 21),
    ("june", 22), ("july", 23), ("october oct", 26), ("december dec", 28),
  ])

  static let norwegian = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
  ]
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Days that everybody has: they say nothing of a person unless a year or a birth is told with them.
  static func isPublic(day: Int, month: Int) -> Bool {
    switch (month, day) {
    case (1, 1), (3, 8), (5, 1), (5, 8), (5, 17), (7, 4), (7, 22), (9, 11), (10, 31), (12, 23...26), (12, 31): true
    default: false
    }
  }

  static func isDay(_ day: Int, of month: Int) -> Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    return day <= (month == 2 ? 29 : [4, 6, 9, 11].contains(month) ? 30 : 31)
  }

  static let namedDays = WordSet(
    """
    julaften juleaften julafta julekvelden julaftan nyttårsaften nyttårsafta nyttårsdagen jul jula julen jola påske
    påska påsken påskeaften pinse pinsa pinsen sankthans jonsok romjul romjula romjulen nasjonaldagen skjærtorsdag
    langfredag christmas easter thanksgiving halloween ramadan id eid
    """)
}
