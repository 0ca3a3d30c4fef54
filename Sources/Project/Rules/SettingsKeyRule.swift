import Messages

/// A key of the project file is unknown, or stands twice.
enum SettingsKeyRule: ProjectFileRule {
  static let id = "settings/key"
  static let severity = Severity.warning

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    findings.add(project.settingsProblems, .key)
  }

  static let page = RulePage(
    summary: Wording(
      en: "A key of the project file is unknown, or stands twice.",
      nb: "En nøkkel i prosjektfila er ukjent, eller den står to ganger.",
      nn: "Ein nøkkel i prosjektfila er ukjend, eller han står to gonger."),
    reports: Wording(
      en: """
        What a misspelt key says is not used. Keys have an English and a Norwegian name, and of two that mean the same \
        only the last counts.
        """,
      nb: """
        Det en feilstavet nøkkel sier, brukes ikke. Nøkler har et engelsk og et norsk navn, og av to som betyr det \
        samme, gjelder bare den siste.
        """,
      nn: """
        Det ein feilstava nøkkel seier, blir ikkje brukt. Nøklar har eit engelsk og eit norsk namn, og av to som tyder \
        det same, gjeld berre den siste.
        """),
    fix: Wording(
      en: "Correct the spelling, or remove the key. Notes to yourself can stand after “//”.",
      nb: "Rett skrivemåten, eller fjern nøkkelen. Notater til deg selv kan stå etter «//».",
      nn: "Rett skrivemåten, eller fjern nøkkelen. Notat til deg sjølv kan stå etter «//»."),
    bad: .projectFile(
      "{ \"titel\": \"Før noen våkner\" }\n"),
    good: .projectFile(
      "{ \"title\": \"Før noen våkner\" }\n"))
}
