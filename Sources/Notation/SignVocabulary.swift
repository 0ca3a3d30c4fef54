/// The words by which a bracket or a pair of stars is known for an event, an unclear passage, a pause or a replacement.
///
/// Words are compared in lower case. A project adds its own events (`events` in `ordrett.json`).
package struct SignVocabulary: Sendable, Equatable {
  /// What can be heard or seen besides the words: laughter, a sigh, a telephone.
  package var events: Set<String>

  /// The words built in, in Bokmål, Nynorsk and English.
  package static let builtIn = SignVocabulary(events: builtInEvents)

  /// A vocabulary with these events alone, in lower case.
  package init(events: Set<String>) {
    self.events = events
  }

  /// The built-in words and a project's own.
  package init(adding words: some Sequence<String>) {
    events = Self.builtInEvents.union(words.map { $0.lowercased() })
  }

  /// Whether every word says what was heard or how, so that hiding the bracket hides nothing that was said.
  func isEvent(_ words: [String]) -> Bool {
    var found = false
    for word in words {
      if events.contains(word) {
        found = true
      } else if !Self.manners.contains(word) {
        return false
      }
    }
    return found
  }

  private static let builtInEvents = set(
    """
    ler le lo latter latteren lattermild fniser fnis flirer flir humrer humring knegger smiler smil smilar
    lått låtten flirar humrar fnisar
    sukker sukk sukkar stønner stønn stønnar gråter gråt græt gret gråtkvalt gråtkvalen hulker hulk hulkar snufser
    snufs snufsar snøfter snøft kremter kremt kremtar kremting hoster host hostar harker hark harkar nyser nys
    gjesper gjesp gjespar hikker hikk hvisker hvisking hviskar kviskrer kviskrar kvisking kviskring mumler mumling
    mumlar roper rop ropar skriker skrik skrik synger syng syngjer synging nynner nynning nynnar plystrer plystring
    plystrar puster pust pustar andar innpust utpust innånding utånding smatter smatt smattar klikker banker bankar
    banking dunker klapper klapp klappar klapping nikker nikk nikkar peker peikar rister ristar hermer hermar
    svelger svelgjer stillhet stille stilt taushet tausheit telefon telefonen mobilen mobil ringer ringjer dørklokka
    dørklokke støy bråk avbrudd avbrot nøler nølende nølar stemme stemmen røyst røysta ironisk ironi
    laughs laugh laughing laughter chuckles chuckle chuckling giggles giggle giggling smiles smile smiling sighs sigh
    sighing groans groan cries cry crying sobs sob sobbing weeps weeping sniffs sniff sniffles coughs cough coughing
    clears throat sneezes sneeze yawns yawn whispers whisper whispering mumbles mumbling shouts shout shouting
    screams sings singing hums humming whistles breathes breath breathing inhales exhales claps clap clapping nods
    nod nodding knocks knock knocking points pointing shrugs gestures silence silent phone rings ringing noise
    interruption hesitates hesitating applause
    """)

  /// Words that go with an event and are none alone: how, who of those present, for how long.
  private static let manners = set(
    """
    litt lite mye mykje kort lang lavt lågt høyt høgt svakt sterkt hardt tungt dypt djupt nervøst rått godt hjertelig
    hjarteleg begge alle sammen saman igjen i en ei et ein eit på av med og hodet hovudet bordet døra hendene halsen
    stemmen pusten tårer tårene fra frå fram seg deg trekker trekkjer dypt djupt oppgitt overrasket overraska
    informant interviewer respondent participant a an the and with at on from in of her his their he she they both all
    again softly loudly quietly slightly briefly nervously deeply heavily a bit little short long head table door
    hands
    """)

  /// Words for a stretch that could not be heard.
  static let unclear = set(
    """
    uklart uklar utydelig utydeleg uhørlig uhøyrleg uhørbar uhøyrbar uforståelig uforståeleg uoppfattelig
    inaudible unclear unintelligible indistinct crosstalk garbled
    """)

  /// What follows a word for unclear without saying anything of its own.
  static let unclearStretches = set(
    "ord ordet setning setninga setningen tale snakk lyd opptak her word words speech sound passage")

  static let pauses = set("pause pauses pausar pausen stillhet stille tenkepause tenkjepause silence beat")
  static let pauseManners = set(
    """
    kort lang lengre lengere lengde veldig svært liten short long brief ca ca. cirka omtrent om lag about approx circa
    på of
    """)
  static let units = set(
    """
    s s. sek sek. sekund sekunder sekundar sekunders sekunds sec sec. secs second seconds min min. minutt minutter
    minuttar minute minutes ms
    """)

  /// First words of a bracket that stands for something withheld: the categories of the privacy policy.
  static let replacements = set(
    """
    navn navnet namn namnet fornavn førenamn etternavn etternamn person personnavn personnamn informant informanten
    sted stedet stedsnavn stad staden stadnamn by byen bygd bygda kommune kommunen fylke fylket land landet gate gata
    adresse adressen skole skolen skule skulen sykehus sykehuset sjukehus sjukehuset arbeidssted arbeidsstad
    arbeidsplass arbeidsplassen bedrift bedriften firma firmaet organisasjon organisasjonen kontor kontoret avdeling
    avdelingen etat etaten leder lederen leiar leiaren kollega kollegaen sjef sjefen dato datoen alder alderen år
    årstall årstal telefonnummer epost e-post diagnose diagnosen yrke yrket tittel tittelen nasjonalitet språk
    religion anonymisert sensurert fjernet fjerna utelatt
    name names surname person's place placename town city village county country street address school hospital
    workplace employer company organisation organization office department manager colleague boss date age year phone
    email diagnosis occupation title nationality language anonymised anonymized redacted removed withheld
    """)

  /// Words that begin a note on an interview when a colon comes after them, and name nobody who speaks in it.
  static let notes = set(
    """
    nb n.b n.b. obs obs. ps ps. pps p.s p.s. husk hugs merk merknad merknader anmerkning kommentar kommentarer notat
    notater feltnotat refleksjon dato tid tidspunkt klokkeslett klokka klokken klockan kl kl. sted stad varighet varigheit lengde lengd lydfil
    filnavn filnamn opptak transkribert transkripsjon transkripsjonsnøkkel tegnforklaring teiknforklaring
    kilde kjelde eksempel eksempelvis emne tema kapittel kap kap. figur tabell vedlegg side fotnote sitat
    note notes comment comments date time place location venue duration length file filename recording recorded
    transcribed transcript source example remember reminder topic theme chapter figure table appendix page footnote
    quote legend http https
    bemærk varighed lydfil datum plats tid exempel
    """)
  /// Words that people begin a sentence with, and that are nobody's name: a colon after one makes no speaker of it.
  static let discourse = set(
    """
    ja jaja jada nei neinei neida nja joda tja og men så da for eller fordi hvis når nå altså liksom vel okei ok okay
    hm hmm mm mhm eh ehm øh æh oi uff åh nettopp akkurat derfor dessuten likevel først deretter etterpå hvorfor hvordan
    då difor likevel likså kvifor korleis etterpå
    nej och också alltså därför okej fordi også derfor altid
    yes yeah yep yup no nope nah well so and but or because then also right oh um uh erm anyway however therefore why how
    nein und aber oder also doch genau
    """)
  /// The longest word of both, in bytes.
  static let longestNote = notes.union(discourse).lazy.map(\.utf8.count).max() ?? 0

  /// Labels that a full stop may follow instead of a colon, as in the records of hearings.
  static let abbreviatedLabels = set("q. a. int. intv. resp.")

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
