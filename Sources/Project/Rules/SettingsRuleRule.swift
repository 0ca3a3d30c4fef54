import Messages

/// The project file sets the severity of a rule that there is not.
enum SettingsRuleRule: ProjectFileRule {
  static let id = "settings/rule"
  static let severity = Severity.warning

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    findings.add(project.settingsProblems, .rule)
  }

  static let page = RulePage(
    summary: Wording(
      en: "The project file sets the severity of a rule that there is not.",
      nb: "Prosjektfila setter alvorlighetsgrad på en regel som ikke finnes.",
      nn: "Prosjektfila set alvorsgrad på ein regel som ikkje finst."),
    reports: Wording(
      en: "A name under “rules” is no rule's, so that nothing is set.",
      nb: "Et navn under «regler» er ikke navnet på noen regel, så ingenting blir satt.",
      nn: "Eit namn under «reglar» er ikkje namnet på nokon regel, så ingenting blir sett."),
    fix: Wording(
      en: "Correct the name. It stands with each finding, and “ordrett explain” lists them all.",
      nb: "Rett navnet. Det står ved hvert funn, og «ordrett explain» viser alle.",
      nn: "Rett namnet. Det står ved kvart funn, og «ordrett explain» viser alle."),
    bad: .projectFile(
      "{ \"rules\": { \"pause/mikset\": \"off\" } }\n"),
    good: .projectFile(
      "{ \"rules\": { \"pause/mixed\": \"off\" } }\n"))
}
