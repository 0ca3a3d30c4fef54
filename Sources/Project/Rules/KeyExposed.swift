import Messages

/// The key lies where git would take it.
enum KeyExposed: ProjectFileRule {
  static let id = "key/exposed"
  static let severity = Severity.error

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard let key = project.keyState.key, key.standing.isInGit, let range = project.settings.patternRanges[.key]
    else { return }
    findings.add(range, Message(.keyFileInGit))
  }

  static let page = RulePage(
    summary: Wording(
      en: "The key lies where git would take it.",
      nb: "Koblingsnøkkelen ligger der git vil ta den med.",
      nn: "Koplingsnøkkelen ligg der git vil ta han med."),
    reports: Wording(
      en: """
        The file that “key” names lies in a git work tree that does not ignore it, or has it already. Whoever gets the \
        repository gets everybody's real names, and what was once committed stays in the history.
        """,
      nb: """
        Fila som «nøkkel» oppgir, ligger i en git-mappe som ikke utelater den, eller som har den allerede. Alle som \
        får git-mappa, får de virkelige navnene, og det som er sjekket inn én gang, blir stående i historikken.
        """,
      nn: """
        Fila som «nøkkel» oppgir, ligg i ei git-mappe som ikkje utelèt henne, eller som har henne alt. Alle som får \
        git-mappa, får dei verkelege namna, og det som er sjekka inn éin gong, blir ståande i historikken.
        """),
    fix: Wording(
      en: "Move the key out of the project's folder to an encrypted place, and let “key” point there.",
      nb: "Flytt koblingsnøkkelen ut av prosjektmappa til et kryptert sted, og la «nøkkel» peke dit.",
      nn: "Flytt koplingsnøkkelen ut av prosjektmappa til ein kryptert stad, og lat «nøkkel» peike dit."),
    bad: .projectFile(
      #"{ "key": "nokkel.csv" }"#,
      key: .csv(header, StudyKey.Standing(isInGit: true))),
    good: .projectFile(
      #"{ "key": "~/kryptert/nokkel.csv" }"#, key: .csv(header)))

  private static let header = "id,category,original,replacement\n"
}
