import Messages

/// A value in the project file is not one that its key can have.
enum SettingsValueRule: ProjectFileRule {
  static let id = "settings/value"
  static let severity = Severity.warning

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    findings.add(project.settingsProblems, .value)
  }

  static let page = RulePage(
    summary: Wording(
      en: "A value in the project file is not one that its key can have.",
      nb: "En verdi i prosjektfila er ikke en som nøkkelen kan ha.",
      nn: "Ein verdi i prosjektfila er ikkje ein som nøkkelen kan ha."),
    reports: Wording(
      en: """
        A text stands where a number belongs, or a word that is none of the choices, or a pattern or path that leads \
        nowhere. The project goes on as if the key were not there.
        """,
      nb: """
        En tekst står der det skal være et tall, et ord er ikke blant valgene, eller et mønster eller en sti fører \
        ingen steder. Prosjektet fortsetter som om nøkkelen ikke sto der.
        """,
      nn: """
        Ein tekst står der det skal vere eit tal, eit ord er ikkje blant vala, eller eit mønster eller ein sti fører \
        ingen stader. Prosjektet held fram som om nøkkelen ikkje stod der.
        """),
    fix: Wording(
      en: "Write a value of the kind that the message names.",
      nb: "Skriv en verdi av det slaget meldingen nevner.",
      nn: "Skriv ein verdi av det slaget meldinga nemner."),
    bad: .projectFile(
      "{ \"rules\": { \"pause/mixed\": \"eror\" } }\n"),
    good: .projectFile(
      "{ \"rules\": { \"pause/mixed\": \"error\" } }\n"))
}
