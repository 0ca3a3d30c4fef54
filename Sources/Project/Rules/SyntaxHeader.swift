import Messages
import Notation

/// A line of the header cannot be used as it stands.
enum SyntaxHeader: TranscriptRule, CodebookRule {
  static let id = "syntax/header"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    context.report(.header, &findings)
  }

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    context.report(.header, &findings)
  }

  static let page = RulePage(
    summary: Wording(
      en: "A line of the header cannot be used as it stands.",
      nb: "En linje i filhodet kan ikke brukes slik den står.",
      nn: "Ei linje i filhovudet kan ikkje brukast slik ho står."),
    reports: Wording(
      en: """
        Between the two lines “---” at the top, a line has no key, a key or a speaker stands twice, or a speaker's \
        line is out of order; or the header never ends.
        """,
      nb: """
        Mellom de to linjene «---» øverst har en linje ingen nøkkel, en nøkkel eller en taler står to ganger, eller \
        linja for en taler er feil skrevet. Eller filhodet slutter aldri.
        """,
      nn: """
        Mellom dei to linjene «---» øvst har ei linje ingen nøkkel, ein nøkkel eller ein talar står to gonger, eller \
        linja for ein talar er feil skriven. Eller filhovudet sluttar aldri.
        """),
    fix: Wording(
      en: """
        Write each line as “key: value”, a speaker as “speaker R1: Informant 1; age=40-49”, and “---” after the last \
        line. What is meant for people only can stand after “%”.
        """,
      nb: """
        Skriv hver linje som «nøkkel: verdi», en taler som «taler R1: Informant 1; alder=40-49», og «---» etter den \
        siste linja. Det som bare er ment for mennesker, kan stå etter «%».
        """,
      nn: """
        Skriv kvar linje som «nøkkel: verdi», ein talar som «talar R1: Informant 1; alder=40-49», og «---» etter den \
        siste linja. Det som berre er meint for menneske, kan stå etter «%».
        """),
    bad: .transcript(
      """
      ---
      tittel: Intervju 03
      spilt inn på biblioteket
      ---
      I: Hei.

      """),
    good: .transcript(
      """
      ---
      tittel: Intervju 03
      % spilt inn på biblioteket
      ---
      I: Hei.

      """))
}
