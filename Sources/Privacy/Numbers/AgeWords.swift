/// What words around a number say of whether it is somebody's age, where `NumberContext` does not say it.
enum AgeWords {
  static let articles = WordSet("en ein ei et eit ett a an")
  static let halves = WordSet("halvt halv half")
  static let old = WordSet("gammel gammal gamal gamle gammalt gammelt gamalt gammæl gammelen gammal' old")
  static let older = WordSet("eldre yngre oppover older over mer meir")
  static let ages = WordSet("alder alderen aldren alderen: age aged alder:")
  static let plural = WordSet("de dei dem they")
  static let we = WordSet("vi me we")
  static let both = WordSet("begge båe both")
  static let more = WordSet("mer meir more eldre older")
  static let nots = WordSet("ikke ikkje itj ikkj not no")
  static let their = WordSet("våre mine hennes hennar hans deres deira dokkers")
  static let scales = WordSet("skala skalaen skalaer scale karakter karakteren karakterer poeng score")
  static let children = WordSet(
    """
    barna barn borna born ungene ungane onga ongan unger ungar jentene jentone jenter guttene gutane gutta gutter gutar
    sønnene sønene sønner søner døtrene døtrane døtre døtrer dattera barnebarna barneborna tvillingene tvillingane
    tvillinger tvillingar tvillingsøstrene tvillingsøstrer trillingene trillingane søsknene søskena foreldrene foreldra
    fosterbarna fosterguttene søstrene søstrer brødrene brør brødre
    kids children twins triplets boys girls sons daughters grandchildren grandkids parents siblings sisters brothers
    """)
  static let whens = WordSet("da då når when")
  static let joints = WordSet("og å and eller or")
  static let links = WordSet("av på of lik was is")
  static let adverbs = WordSet(
    """
    sjøl sjølv selv myself like maybe liksom sånn sånne sånt slik omkring ein en et vel snart nettopp akkurat bare berre
    bærre nå no just only nesten cirka ca ca. rundt omtrent omlag about almost nearly around visst vel faktisk allerede
    jo sikkert kanskje begge båe both jeg eg æ ho hun han
    """)
  static let several = WordSet("vi dere dokker dykk de dei dem we they they're we're you det dette there")
  static let ofMany = WordSet(
    "average mean median minimum maximum legal retirement gjennomsnittlig pensjonsgivende")
  static let anybody = WordSet("man du en ein you one folk")
  static let owners = WordSet("min mi mitt mine vår vårt din di hans hennes hennar sin si")
  static let objects = WordSet("min mi mine mitt")
  static let moments = WordSet(
    """
    dag går år fjor sommer sommar morgon morgen kveld juli sommeren sommaren høsten hausten våren vinteren jul påske neste
    nå no januar mandag helga helgen bursdagen
    """)
}

/// What an age is counted in.
enum AgeUnit {
  case years, months

  init?(_ tokens: Tokens, _ index: Int) {
    switch Self.words.holds(tokens, index) ? Self.words[tokens, index] : 0 {
    case 1: self = .years
    case 2: self = .months
    default: return nil
    }
  }

  private static let words = WordSet([
    ("år års years year yrs", 1),
    ("måneder månader månad måned mnd months month uker veker uke veke weeks week dager dagar days", 2),
  ])
}
