import Messages

/// Others than its owner can read the key.
enum KeyPermissions: ProjectFileRule {
  static let id = "key/permissions"
  static let severity = Severity.warning

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard let key = project.keyState.key, key.standing.isReadableByOthers,
      let range = project.settings.patternRanges[.key]
    else { return }
    findings.add(range, Message(.keyFileReadableByOthers))
  }

  static let page = RulePage(
    summary: Wording(
      en: "Others than its owner can read the key.",
      nb: "Andre enn eieren kan lese koblingsnøkkelen.",
      nn: "Andre enn eigaren kan lese koplingsnøkkelen."),
    reports: Wording(
      en: "The permissions of the file that “key” names let other users of the machine read it.",
      nb: "Rettighetene til fila som «nøkkel» oppgir, lar andre brukere av maskinen lese den.",
      nn: "Rettane til fila som «nøkkel» oppgir, lèt andre brukarar av maskina lese henne."),
    fix: Wording(
      en: "Take the permission away: “chmod 600” and the file's path.",
      nb: "Ta bort rettigheten: «chmod 600» og stien til fila.",
      nn: "Ta bort retten: «chmod 600» og stien til fila."),
    bad: .projectFile(
      #"{ "key": "/felles/nokkel.csv" }"#,
      key: .csv(header, StudyKey.Standing(isReadableByOthers: true))),
    good: .projectFile(
      #"{ "key": "~/kryptert/nokkel.csv" }"#, key: .csv(header)))

  private static let header = "id,category,original,replacement\n"
}
