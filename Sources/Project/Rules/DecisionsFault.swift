import Messages
import Privacy

/// A line of the decisions cannot be read, or contradicts another.
enum DecisionsFault: DecisionRule {
  static let id = "decisions/fault"
  static let severity = Severity.error

  static func check(_ document: DecisionDocument, _ project: Project, _ findings: inout FindingCollector) {
    for problem in document.file.problems { findings.add(problem.range, problem.message) }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A line of the decisions cannot be read, or contradicts another.",
      nb: "En linje i avgjørelsene kan ikke leses, eller motsier en annen.",
      nn: "Ei linje i avgjerdene kan ikkje lesast, eller motseier ei anna."),
    reports: Wording(
      en: """
        A conflict mark that a merge left behind, a field that is missing or has a wrong value, a name in clear that \
        is to be replaced, or two lines that say different things of the same words. Such a line counts for nothing, \
        and no decision is written before it is mended.
        """,
      nb: """
        Et konfliktmerke som står igjen etter en fletting, et felt som mangler eller har en feil verdi, et navn i \
        klartekst som skal byttes ut, eller to linjer som sier forskjellige ting om de samme ordene. En slik linje \
        gjelder ikke, og ingen avgjørelse blir skrevet før den er rettet.
        """,
      nn: """
        Eit konfliktmerke som står att etter ei fletting, eit felt som manglar eller har ein feil verdi, eit namn i \
        klartekst som skal bytast ut, eller to linjer som seier ulike ting om dei same orda. Ei slik linje gjeld \
        ikkje, og inga avgjerd blir skriven før ho er retta.
        """),
    fix: Wording(
      en: "Mend the line that is named, or remove it and decide anew.",
      nb: "Rett linja som er nevnt, eller fjern den og bestem på nytt.",
      nn: "Rett linja som er nemnd, eller fjern henne og bestem på nytt."),
    bad: .decisions(
      """
      # ordrett decisions 1: one a line
      <<<<<<< HEAD

      """),
    good: .decisions(
      """
      # ordrett decisions 1: one a line

      """))
}
