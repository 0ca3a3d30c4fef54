import Privacy
import Testing

@Suite struct LexiconRoleTests {
  @Test(
    arguments: """
      [Rektoren] ringte meg samme kveld.
      Jeg gikk til [ordføreren].
      [Presten] kom hjem til oss.
      Da kom [lensmannen].
      [Jordmora] bodde i nabohuset.
      Jeg er [daglig leder] der.
      [Sjefen min] sa nei.
      [Lederen] vår så ingenting.
      Hun er [den eneste jordmora] i kommunen.
      Jeg var [den første kvinnelige brannmannen] der.
      Eg var [einaste læraren] på øya.
      Jeg er [den eneste i kommunen] som kan det.
      Hun var [eneste jenta i klassen].
      Han er [rektor] på skolen nå.
      Far var [prest].
      Eg var [ordførar] i åtte år.
      [barneskolerektoren] sa det
      Hun er [avdelingsleder].
      Jeg er [leder for hele] avdelinga.
      Ho er [den einaste fysioterapeuten] vi har.
      Han snakka med [brannsjefen].
      [Rektor] ringte hjem.
      Det var [rektor] som sa det.
      Jeg er [eneste kvinne på laget].
      Hun er [den eneste dyrlegen] nord for fjorden.
      Jeg er [den yngste brøytesjåføren i etaten].
      Jeg er [styrer i barnehagen].
      The [headmaster] called my parents.
      I went to the [mayor].
      She was [the only midwife] in town.
      I'm [the only nurse] on the island.
      [My boss] never asked.
      He was [the first black teacher] at the school.
      """.split(separator: "\n").map(String.init))
  func findsPosts(_ phrase: String) { LexiconCheck.flagged(phrase, .occupation) }

  @Test(
    arguments: """
      Jeg er [enebarn].
      Hun har en [tvillingsøster].
      [Stefaren] min drakk.
      Jeg er [adoptert].
      Vi var [fem søsken].
      Eg er [yngst av sju].
      De fikk [trillinger] i fjor.
      Ho vart [enkje med] fire barn.
      Jeg vokste opp [i fosterhjem].
      Han er [halvbroren] min.
      Jeg har vært [gift tre ganger].
      Mor mi har [åtte barn].
      Eg er [eldst av ni].
      Jeg vokste opp [hos besteforeldrene] mine.
      Jeg er [alenemor] til tre.
      Han ble [foreldreløs] som liten.
      Jeg har [ti barnebarn].
      Jeg er [yngste søster av seks].
      Hun er oppvokst med [to mødre].
      Jeg er ett av [tolv søsken].
      I am an [only child].
      My [twin sister] lives abroad.
      I grew up in [foster care].
      I was [adopted].
      There were [seven siblings].
      I'm the [youngest of eight].
      My [stepfather] hit us.
      """.split(separator: "\n").map(String.init))
  func findsFamilies(_ phrase: String) { LexiconCheck.flagged(phrase, .family) }

  @Test(
    arguments: """
      Det var rett etter [ulykken].
      Eg var der då [skredet] gjekk.
      [Brannen] på skolen var verst.
      Det [sto i avisen] dagen etter.
      [Rettssaken] varte i to uker.
      Etter [drapet] flyttet vi.
      Han var med på [forliset].
      Vi var [landets første] med det.
      Det [kom på trykk] i fjor.
      Jeg var [på Dagsrevyen].
      [bussulykken] tok livet av naboen
      Ho vart [noregsmeister].
      [rasulykka] i åttiseks
      Jeg var der da [flyet styrtet].
      Jeg ble [intervjuet på Dagsrevyen].
      Det sto [på forsiden] av lokalavisa.
      Han ble [drept].
      It was after [the accident].
      I was there when [the ferry sank].
      It [was in the paper] the next day.
      He was there during [the shooting].
      It was [on the front page].
      """.split(separator: "\n").map(String.init))
  func findsEvents(_ phrase: String) { LexiconCheck.flagged(phrase, .event) }

  @Test(
    arguments: """
      Jeg er lærer.
      Hun jobber som sykepleier på sykehjemmet.
      Mamma sa at vi skulle gå.
      Jeg har to barn.
      Det er den eneste tida jeg har.
      Å være den eneste som er oppe.
      Det er det eneste jeg vet.
      Første gang jeg så det, lo jeg.
      Vi var tre i bilen.
      Fire ganger ringte hun.
      En leder må tåle det.
      En god rektor ser elevene.
      Hvis ulykken er ute, ringer du.
      Vi leste avisen og drakk kaffe.
      Det var et forslag.
      De hadde fem biler.
      Fem elever kom for sent.
      Kona mi ringte.
      Søsteren min bor her.
      Læreren sa det.
      Vi jobber med fosterhjem og rekruttering.
      Barna i fosterhjem har rett til tilsyn.
      Reaksjonen kom etterpå.
      Han har overskredet fristen.
      Jeg husker den første læreren min.
      Den eneste boka jeg har lest.
      Eg har berre ei syster.
      Det sto i boka, og jeg leste det i avisa.
      Statsministeren holdt tale.
      It can only be found on this island.
      I am a teacher.
      My mother called me.
      It was the only time.
      The first day was hard.
      We have two children.
      Only three people came.
      I read it online.
      Leaders must listen.
      The fire alarm went off.
      """.split(separator: "\n").map(String.init))
  func isLeftAlone(_ phrase: String) { LexiconCheck.clean(phrase) }

  @Test func readsAnyBytes() {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    for length in 0..<400 {
      var bytes: [UInt8] = Array("jeg har eneste i ".utf8)
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33))
      }
      for finding in Lexicon.identifiers(in: Tokens(bytes), atLeast: 0) {
        #expect(finding.range.lowerBound < finding.range.upperBound && finding.range.upperBound <= bytes.count)
      }
    }
  }

  @Test func findingsDoNotOverlap() {
    let text = "Hun er den eneste jordmora i kommunen, har diabetes og fem søsken, og var i avisa etter ulykken i fjor."
    let found = Lexicon.identifiers(in: Tokens(Array(text.utf8)), atLeast: 0)
    #expect(found.count >= 5)
    for (one, next) in zip(found, found.dropFirst()) { #expect(one.range.upperBound <= next.range.lowerBound) }
  }
}
