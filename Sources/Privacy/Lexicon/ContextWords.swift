/// Words that say who has what: persons, anybody, verbs of having and being, and what may stand between.
enum ContextWords {
  static let groups: [(words: String, classes: WordClasses)] = [
    (persons, .person), (kin, [.person, .kin]), (plural, .plural), (anybody, .anybody), (having, .has),
    (suffering, .suffers),
    (prepositions, .preposition), (fillers, .filler), (possessives, .possessive), (numbers, .number),
    (only, .only), (first, .first), (kinds, .kindOfPerson), (groupsOfPeople, .group),
    (englishHaving, [.has, .englishHas]),
    (contracted, [.person, .has]), (copulas, [.has, .copula]), (several, .several),
  ]

  private static let persons = """
    jeg eg æ æg je jæ jæi ej han hun ho hu hain hainn ham henne hennar hinne meg mæ mej deg du he she him me myself
    informanten deltakeren deltakaren brukeren brukaren pasienten klienten beboeren bebuaren eleven studenten læreren
    læraren naboen kollegaen vennen kameraten venninna venninnen venninne venn kamerat kompis kompisen nabo kollega
    gutten guten jenta jenten gutt gut jente mannen kvinnen kvinna kvinne dama damen dame mann kar karen kjerringa
    fyren tenåring tenåringen baby babyen ungdommen hovedpersonen vedkommende vedkomande friend neighbour neighbor
    colleague patient client woman girl boy guy lady coworker
    """

  private static let plural = """
    dei de vi dere dokker dåkker dykk oss dem em they we us them you
    """

  private static let kin = """
    mor mora moren mamma mammaen mammas mors moras far faren pappa pappaen pappas fars bror broren brors bruren syster
    systera søster søstra systra søstera søsteren storebror lillebror veslebror storesøster lillesøster storesyster veslesyster sønn
    sønnen son sonen guten datter dattera dattra datteren dotter dottera kone kona konen mannen ektemann ektemannen ektefelle
    ektefellen samboer samboeren sambuar sambuaren kjæreste kjæresten kjærast kjærasten eks eksen eksmannen ekskona
    barnet ungen minsten eldsten eldstemann yngstemann bestemor bestemora bestemoren bestefar bestefaren mormor morfar
    farmor farfar besta oldemor oldefar tante tanta tanten onkel onkelen søskenbarnet kusina kusinen fetteren nevøen
    niesen niesa svigermor svigermora svigerfar svigerfaren svoger svogeren svigerinne svigerinna barnebarnet stemor
    stemora stefar stefaren stesønnen fostermor fosterfar fosterbarnet foreldra foreldrene guttungen jentungen mother
    mum mom mommy father dad daddy brother sister daughter wife husband partner girlfriend boyfriend fiancé
    grandmother grandma gran nan grandfather grandad grandpa aunt uncle cousin nephew niece stepmother stepfather
    stepdad stepmum
    """

  private static let anybody = """
    folk mange nokon noen alle personer personar mennesker menneske man ein_kvar pasienter pasientar pasientene
    pasientane brukere brukarar brukerne brukarane klienter klientene beboere bebuarar beboerne bebuarane elever
    elevar elevene elevane ungdommer ungdommene ungdommane ungdom barn barna unger ungene ungane eldre kvinner
    kvinnene kvinnfolk menn mennene gutter gutar jenter jentene jentane personene ansatte tilsette kollegaer kolleger
    kollegene foreldre hvis viss dersom om when if hvorvidt gruppe gruppen gruppa grupper målgruppa målgruppen
    innbyggere gjester studenter people patients users clients persons those everybody everyone anybody anyone someone
    somebody many kids children students women men families avdeling avdelinga avdelingen poliklinikk kurs forskning
    forsking forelesning ingen mennesket
    """

  private static let having = """
    har hadde ha hatt hadd haver fikk får fått fekk få fikke ferr fer er e var va vart ble blei bli blir blitt vorte
    blive vore vært vere være vert verta kjenner hatte tok tatt tar tek teke bruker brukte brukt brukar bruka ventet
    venter ventar venta mistet mista miste fikset heter døde døydde dør døyr utviklet utvikla
    """

  private static let englishHaving = """
    has had have used use uses got gets was is am been being be became become took take takes lost were developed
    """

  private static let contracted = """
    i've i'm he's she's i’ve i’m he’s she’s
    """

  private static let suffering = """
    lider lir led lei lidd lide sliter slit sleit slet slitt strever strevde strir diagnosert diagnostisert diagnosen
    diagnose født fødd fødde lever levde levd levt levar syk sjuk syke sjuke død daud døde døydde dør døyr dødde
    operert operere opererte operasjon behandlet behandla behandling rammet ramma råka utredet utgreidd utreda plaget
    plaga plages plagast innlagt innlagd medisiner medisin medisinert smittet smitta frisk kvitt strevd kjempet kjempa
    kamp hanskes suffer suffers suffered suffering diagnosed died dying treated struggle struggles struggled
    struggling battling living lived hospitalised hospitalized admitted recovered recovering ill sick går gjekk gikk
    gått gjeng addicted hekta avhengig begynte begynner begynt starta startet starter slutta sluttet slutter byrja
    byrjar started stopped
    """

  private static let prepositions = """
    av med for frå fra mot mod på i om til te hos etter pga with of from on to in about
    """

  private static let fillers = """
    en ei et eit den det ein a an the litt mye mykje veldig svært ganske alvorlig alvorleg kronisk sterk sterkt stor
    mild lett moderat påvist jo også òg og så da då nå no alltid aldri ikke ikkje itj itte ikkj altså liksom egentlig
    eigentleg vel visst trolig truleg nok sånn slik type noe noko eller or and both både bare berre allerede alt
    sammen plutselig brått sjøl selv sjølv igjen tidlig tidleg begynnende lenge nylig nyleg seint sent eh ehm mm hm ja
    nei der her dessverre some bit little very severe chronic also just recently already not never always really quite
    bad kind of sort like er as um uh erm this same helt heilt ordentlig ordentleg skikkelig skikkeleg uhelbredelig
    langt kommen langtkommen diagnosen diagnose fått hatt blitt vorte vært vore født fødd been had got become disse
    desse hans hennes ho hun han sin hennar mi min alvorlige store forferdelig fæl fysisk psykisk sånne snev
    """

  private static let possessives = """
    min mi mitt mine hans hennes hennar hennas sin si sitt sine hass hannes hinnes
    """

  private static let numbers = """
    tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten tri fira three four five six seven
    eight nine ten eleven twelve 3 4 5 6 7 8 9 10 11 12 13 14
    """

  private static let only = """
    eneste einaste enaste enste only sole
    """

  private static let first = """
    første fyrste fysste yngste eldste first youngest oldest
    """

  private static let kinds = """
    kvinnelige kvinnelege mannlige mannlege samiske mørkhudede utenlandske utanlandske norske homofile lesbiske
    kvinnelig mannlig female male black gay openly åpent muslimske jenta jenten gutten guten kvinna kvinnen mannen
    innvandreren
    """

  private static let groupsOfPeople = """
    landet kommunen kommuna fylket bygda bygden byen norge noreg øya klassen klassa bedriften bedrifta regionen
    distriktet dalen grenda tettstedet tettstaden sognet soknet nord-norge landsdelen etaten avdelinga avdelingen
    kontoret barnehagen vakta staben laget teamet stasjonen kompaniet mannskapet skipet båten skolen skulen sykehuset sjukehuset
    arbeidsplassen jobb jobben menigheten kullet trøndelag vestlandet finnmark nordland town village country county
    municipality region district island school hospital company norway class crew team staff ship office parish area
    valley
    """

  private static let copulas = """
    er e var va ble blei vart blir bli vert vorte blitt vore vært være vere am is was been become became be i'm he's
    she's
    """

  private static let several = """
    fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten fira four five six seven eight nine
    ten eleven twelve 4 5 6 7 8 9 10 11 12 13 14
    """
}
