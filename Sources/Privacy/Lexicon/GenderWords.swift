/// Words that tell the gender of one person. A line is `word: replacement`, without a replacement where only a person can say.
enum GenderWords {
  /// Pronouns: masculine, feminine, and what takes the place of both.
  static let norwegian = """
    han: hen
    hun: hen
    ho: hen
    hu: hen
    ham: hen
    henne: hen
    hans: hens
    hennes: hens
    hennar: hens
    """

  static let english = """
    he:
    she:
    him: them
    his: their
    her:
    hers: theirs
    himself: themself
    herself: themself
    he's:
    she's:
    he'd: they'd
    she'd: they'd
    he'll: they'll
    she'll: they'll
    """

  /// Nouns of gender; in the second column what says the same without it.
  static let nouns = """
    mann:
    mannen: personen
    menn: personer
    kvinne: person
    kvinna: personen
    kvinnen: personen
    kvinner: personer
    gutt: barn
    gut: barn
    gutten: barnet
    guten: barnet
    jente: barn
    jenta: barnet
    jenten: barnet
    dame: person
    dama: personen
    damen: personen
    fyr: person
    fyren: personen
    kar: person
    karen: personen
    mor: forelder
    mora: forelderen
    moren: forelderen
    mamma: forelder
    mammaen: forelderen
    far: forelder
    faren: forelderen
    pappa: forelder
    pappaen: forelderen
    kone: ektefelle
    kona: ektefellen
    konen: ektefellen
    frue: ektefelle
    frua: ektefellen
    fruen: ektefellen
    ektemann: ektefelle
    ektemannen: ektefellen
    hustru: ektefelle
    søster: søsken
    søstera: søskenet
    søsteren: søskenet
    syster: søsken
    systera: søskenet
    bror: søsken
    broren: søskenet
    sønn: barn
    sønnen: barnet
    son: barn
    sonen: barnet
    datter: barn
    dattera: barnet
    datteren: barnet
    dotter: barn
    dottera: barnet
    bestemor: besteforelder
    bestemora: besteforelderen
    bestemoren: besteforelderen
    bestefar: besteforelder
    bestefaren: besteforelderen
    mormor: besteforelder
    morfar: besteforelder
    farmor: besteforelder
    farfar: besteforelder
    tante:
    tanta:
    onkel:
    onkelen:
    enke:
    enka:
    enkemann:
    enkje:
    enkja:
    lærerinne: lærer
    lærerinna: læreren
    husmor:
    svigermor: svigerforelder
    svigerfar: svigerforelder
    kjerring:
    kjerringa:
    man: person
    woman: person
    men: people
    women: people
    boy: child
    girl: child
    boys: children
    girls: children
    mother: parent
    father: parent
    mum: parent
    mom: parent
    dad: parent
    wife: spouse
    husband: spouse
    sister: sibling
    brother: sibling
    daughter: child
    lady: person
    guy: person
    bloke: person
    grandmother: grandparent
    grandfather: grandparent
    aunt:
    uncle:
    widow:
    widower:
    girlfriend: partner
    boyfriend: partner
    """

  static let englishNouns = WordSet(
    """
    man woman men women boy girl boys girls mother father mum mom dad wife husband sister brother daughter lady guy bloke
    grandmother grandfather aunt uncle widow widower girlfriend boyfriend
    """)
  /// Norwegian words that are other words in English, and the other way round.
  static let alsoNorwegian = WordSet("son")

  /// Forms of address and other definite words in -en and -a that are persons, so that `han` and `ho` mean them.
  static let persons = WordSet(
    """
    mannen kvinna kvinnen guten gutten jenta jenten dama damen faren moren mora broren søstera søsteren systera sonen sønnen
    dottera dattera datteren kona konen karen fyren kjerringa frua fruen tanta onkelen bestemora bestemoren bestefaren mammaen
    pappaen naboen vennen venninna venninnen kameraten sjefen leiaren lederen læraren læreren legen presten rektoren kollegaen
    eleven brukaren brukeren pasienten klienten studenten informanten deltakaren deltakeren foreldra ungen barnet
    """)

  /// Frequent words in -en and -a that are no nouns, so that `ho` after them is a person.
  static let noNouns = WordSet(
    """
    ingen annen liten noen noken nokon igjen gjennom men hvorfor siden sidan bra alla kanskje ja da ha ta dra då etterpå åpen open
    egen eigen siste heilt snakka jobba spurte hugsa kalla laga bruka kasta svara flytta starta skulda tenkja seia vera gjera kunna
    vilja skulla hata elska prata venta hendta lagga gifta passa ringa hoppa sakna trudde høyra køyra sjåa bygga drøyma kjenna komma
    mista samla betala vakna tulla håpa sova leika lika bada mena lesa skriva velja jamma kva noka saka_ sagt heime heima
    etter også uten utan foran innan medan mellan hundan ellen
    """)
}
