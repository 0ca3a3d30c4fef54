import Messages

/// The project file cannot be read.
enum SettingsSyntax: ProjectFileRule {
  static let id = "settings/syntax"
  static let severity = Severity.error

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    findings.add(project.settingsProblems, .syntax)
  }

  static let page = RulePage(
    summary: Wording(
      en: "The project file cannot be read.",
      nb: "Prosjektfila lar seg ikke lese.",
      nn: "Prosjektfila lèt seg ikkje lese."),
    reports: Wording(
      en: """
        “ordrett.json” is JSON, with comments and commas at the end allowed. From the place that is shown it is not, \
        so that nothing in the file is used; a project that is open keeps what the file said before.
        """,
      nb: """
        «ordrett.json» er JSON, der også kommentarer og komma til slutt er lov. Fra stedet som vises, er den ikke det, \
        og da brukes ingenting i fila. Et prosjekt som er åpent, beholder det fila sa før.
        """,
      nn: """
        «ordrett.json» er JSON, der òg kommentarar og komma til slutt er lov. Frå staden som blir vist, er ho ikkje \
        det, og då blir ingenting i fila brukt. Eit prosjekt som er ope, held på det fila sa før.
        """),
    fix: Wording(
      en: "Write what is missing where the message points. Keys and texts stand in quotation marks.",
      nb: "Skriv det som mangler, der meldingen peker. Nøkler og tekster står i anførselstegn.",
      nn: "Skriv det som manglar, der meldinga peikar. Nøklar og tekstar står i hermeteikn."),
    bad: .projectFile(
      """
      {
        "title": "Før noen våkner"
        "language": "nb"
      }

      """),
    good: .projectFile(
      """
      {
        "title": "Før noen våkner",
        "language": "nb"
      }

      """))
}
