import Messages
import Notation
import TextModel

/// A line begins with somebody's label, but not as a turn does.
enum SpeakerUnspaced: TranscriptRule {
  static let id = "speaker/unspaced"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    guard transcript.firstLine(with: .almostTurn, where: { _ in true }) != nil else { return }
    let declared = Set(transcript.header.speakers.map(\.label))
    transcript.forEachLine(with: .almostTurn) { number in
      guard let almost = transcript.almostLabel(ofLine: number) else { return }
      let label = transcript.text.string(almost.name)
      let speaks = almost.hasColon && transcript.turnCounts[label, default: 0] >= fewestTurns
      guard declared.contains(label) || speaks else { return }
      // A word that begins sentences is no label however it is written.
      guard transcript.text.string(almost.whole) != label + ": " else { return }
      findings.add(almost.whole, Message(.speakerUnspaced, label), replacements: [label + ": "])
    }
  }

  /// Who has so many turns is a speaker, declared or not.
  private static let fewestTurns = 2

  static let page = RulePage(
    summary: Wording(
      en: "A line begins with somebody's label, but not as a turn does.",
      nb: "En linje begynner med kortformen til en taler, men ikke slik en replikk gjør.",
      nn: "Ei linje byrjar med kortforma til ein talar, men ikkje slik ein replikk gjer."),
    reports: Wording(
      en: """
        A turn begins with a label, a colon and a space. Where the space or the colon is missing, or a semicolon, a \
        full stop or a tab stands for it, the line goes on with the turn above, and the words are counted and coded as \
        those of another. Labels count that the header declares, and before a colon those that have two turns.
        """,
      nb: """
        En replikk begynner med kortform, kolon og mellomrom. Mangler kolonet eller mellomrommet, eller står det \
        semikolon, punktum eller tabulator i stedet, fortsetter linja replikken over, og ordene telles og kodes som \
        ordene til en annen. Det gjelder kortformer som filhodet oppgir, og foran kolon også de som har to replikker.
        """,
      nn: """
        Ein replikk byrjar med kortform, kolon og mellomrom. Manglar kolonet eller mellomrommet, eller står det \
        semikolon, punktum eller tabulator i staden, held linja fram replikken over, og orda blir talde og koda som \
        orda til ein annan. Det gjeld kortformer som filhovudet oppgir, og framfor kolon òg dei som har to replikkar.
        """),
    fix: Wording(
      en: "Write the label, a colon and a space. If the line is no turn, begin it with a space.",
      nb: "Skriv kortform, kolon og mellomrom. Er linja ingen replikk, så start den med et mellomrom.",
      nn: "Skriv kortform, kolon og mellomrom. Er linja ingen replikk, så start henne med eit mellomrom."),
    bad: .transcript(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF3: Informant 3
      ---
      I: Hva skjedde da?
      INF3: Jeg ble redd.
      I:Hvorfor det?

      """),
    good: .transcript(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF3: Informant 3
      ---
      I: Hva skjedde da?
      INF3: Jeg ble redd.
      I: Hvorfor det?

      """))
}
