import Messages
import Privacy

/// A decision is about words that no text has any more.
enum DecisionStale: DecisionRule {
  static let id = "decision/stale"
  static let severity = Severity.information

  static func check(_ document: DecisionDocument, _ project: Project, _ findings: inout FindingCollector) {
    for number in project.staleDecisions() where document.file.entries.indices.contains(number) {
      let entry = document.file.entries[number]
      findings.add(entry.range, Message(.decisionStale, String(entry.line)))
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A decision is about words that no text has any more.",
      nb: "En avgjørelse gjelder ord som ikke lenger står i noen tekst.",
      nn: "Ei avgjerd gjeld ord som ikkje lenger står i nokon tekst."),
    reports: Wording(
      en: """
        The words that the line was about have been taken out, replaced or written otherwise, or the interview is \
        gone. It is looked for when everything in the study has been read.
        """,
      nb: """
        Ordene som linja handlet om, er tatt bort, byttet ut eller skrevet på en annen måte, eller intervjuet er \
        borte. Dette letes det etter når alt i studien er lest.
        """,
      nn: """
        Orda som linja handla om, er tekne bort, bytte ut eller skrivne på ein annan måte, eller intervjuet er \
        borte. Dette blir det leita etter når alt i studien er lese.
        """),
    fix: Wording(
      en: """
        Remove the line if the words are gone for good, as it holds them still. If they were only moved, look \
        whether they are found where they went.
        """,
      nb: """
        Fjern linja hvis ordene er borte for godt, for den har dem fremdeles. Hvis de bare er flyttet, se etter om \
        de blir funnet der de er nå.
        """,
      nn: """
        Fjern linja om orda er borte for godt, for ho har dei framleis. Om dei berre er flytte, sjå etter om dei \
        blir funne der dei er no.
        """),
    bad: .decisions(
      """
      # ordrett decisions 1
      name=Vardø category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason="bare en ferietur"

      """, transcript: "INF1: Vi flyttet til Hammerfest da jeg var liten.\n"),
    good: .decisions(
      """
      # ordrett decisions 1
      name=Hammerfest category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason="stor nok"

      """, transcript: "INF1: Vi flyttet til Hammerfest da jeg var liten.\n"))
}
