import Messages
import Privacy

/// A line of the decisions cannot be used as it stands.
enum DecisionLineRule: DecisionRule {
  static let id = "decision/line"
  static let severity = Severity.error

  static func check(_ document: DecisionDocument, _ project: Project, _ findings: inout FindingCollector) {
    for problem in document.file.problems { findings.add(problem.range, problem.message) }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A line of the decisions cannot be used as it stands.",
      nb: "En linje i avgjørelsene kan ikke brukes slik den står.",
      nn: "Ei linje i avgjerdene kan ikkje brukast slik ho står."),
    reports: Wording(
      en: """
        “ordrett.decisions” has one decision on each line. A line that is not whole, that contradicts another, that \
        a merge left behind, or that has a name in clear which is to be replaced, does not count, so that what it \
        was about is found again.
        """,
      nb: """
        «ordrett.decisions» har én avgjørelse på hver linje. En linje som ikke er hel, som sier imot en annen, som \
        en fletting har lagt igjen, eller som har et navn i klartekst som skal byttes ut, gjelder ikke, så det den \
        handlet om, blir funnet igjen.
        """,
      nn: """
        «ordrett.decisions» har éi avgjerd på kvar linje. Ei linje som ikkje er heil, som seier imot ei anna, som ei \
        fletting har lagt att, eller som har eit namn i klartekst som skal bytast ut, gjeld ikkje, så det ho handla \
        om, blir funne igjen.
        """),
    fix: Wording(
      en: """
        Mend the line as the message says, or remove it and decide again in the editor.
        """,
      nb: """
        Rett linja slik meldingen sier, eller fjern den og avgjør på nytt i editoren.
        """,
      nn: """
        Rett linja slik meldinga seier, eller fjern henne og avgjer på nytt i editoren.
        """),
    bad: .decisions(
      """
      # ordrett decisions 1
      name=Hammerfest category=place decision=not-identifying scope=project by=AB date=2026-11-21

      """, transcript: "INF1: Vi flyttet til Hammerfest da jeg var liten.\n"),
    good: .decisions(
      """
      # ordrett decisions 1
      name=Hammerfest category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason="stor nok"

      """, transcript: "INF1: Vi flyttet til Hammerfest da jeg var liten.\n"))
}
