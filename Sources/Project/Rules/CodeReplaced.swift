import Messages
import Notation

/// A code is used that another has replaced.
enum CodeReplaced: TranscriptRule {
  static let id = "code/replaced"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    context.forEachTroubled { segment, place, trouble in
      guard case .replaced(let words, let names) = trouble else { return }
      findings.add(place(), Message(.codeReplaced, segment.code.text, words), replacements: names)
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code is used that another has replaced.",
      nb: "En kode er brukt som en annen har erstattet.",
      nn: "Ein kode er brukt som ein annan har erstatta."),
    reports: Wording(
      en: """
        The codebook has retired this code with “replaced-by”. What is still coded with it is not counted under the \
        new code.
        """,
      nb: """
        Kodeboka har tatt koden ut av bruk med «erstattet-av». Det som fortsatt er kodet med den, telles ikke under \
        den nye koden.
        """,
      nn: """
        Kodeboka har teke koden ut av bruk med «erstatta-av». Det som framleis er koda med han, blir ikkje talt under \
        den nye koden.
        """),
    fix: Wording(
      en: "Write the new code in the start mark and the end mark.",
      norwegian: "Skriv den nye koden i startmerket og sluttmerket."),
    bad: .transcript(
      "INF1: {+redsel}Jeg ble redd.{-redsel}\n",
      codebook: """
        # redsel
        Slått sammen med frykt i andre runde.
        replaced-by: frykt
        # frykt
        Redsel for noe bestemt.

        """),
    good: .transcript(
      "INF1: {+frykt}Jeg ble redd.{-frykt}\n",
      codebook: """
        # redsel
        Slått sammen med frykt i andre runde.
        replaced-by: frykt
        # frykt
        Redsel for noe bestemt.

        """))
}
