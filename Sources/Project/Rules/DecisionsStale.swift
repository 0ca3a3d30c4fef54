import Messages
import Privacy

/// A decision is about words that no text has any more.
enum DecisionsStale: DecisionRule {
  static let id = "decisions/stale"
  static let severity = Severity.hint

  static func check(_ document: DecisionDocument, _ project: Project, _ findings: inout FindingCollector) {
    for number in project.staleDecisions() where document.file.entries.indices.contains(number) {
      let entry = document.file.entries[number]
      findings.add(entry.range, Message(.decisionStale, String(entry.line)), isUnnecessary: true)
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A decision is about words that no text has any more.",
      nb: "En avgjørelse gjelder ord som ikke lenger står i noen tekst.",
      nn: "Ei avgjerd gjeld ord som ikkje lenger står i nokon tekst."),
    reports: Wording(
      en: """
        The words that were decided on have been replaced, removed or changed, or the words around the one place of \
        them have. What stands in the file in clear should stand in a text beside it.
        """,
      nb: """
        Ordene som avgjørelsen gjelder, er byttet ut, fjernet eller endret, eller ordene rundt det ene stedet er det. \
        Det som står i klartekst i fila, bør også stå i en tekst ved siden av.
        """,
      nn: """
        Orda som avgjerda gjeld, er bytte ut, fjerna eller endra, eller orda rundt den eine staden er det. Det som \
        står i klartekst i fila, bør òg stå i ein tekst ved sida av.
        """),
    fix: Wording(
      en: "Remove the line. If the place has only changed, decide on it anew.",
      nb: "Fjern linja. Hvis stedet bare er endret, så bestem på nytt.",
      nn: "Fjern linja. Om staden berre er endra, så bestem på nytt."),
    bad: .decisions(
      "name=Hammerfest category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason=stor\n"),
    good: .decisions("# ordrett decisions 1: one a line\n"))
}
