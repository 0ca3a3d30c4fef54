import Messages

/// The key cannot be read.
enum KeyUnreadable: ProjectFileRule {
  static let id = "key/unreadable"
  static let severity = Severity.error

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard let range = project.settings.patternRanges[.key], let id = project.fileID,
      case .unreadable(_, let reason) = project.keyState
    else { return }
    findings.add(range, Message(.keyNotRead), related: [RelatedPlace(id, range, reason)])
  }

  static let page = RulePage(
    summary: Wording(
      en: "The key cannot be read.",
      nb: "Koblingsnøkkelen kan ikke leses.",
      nn: "Koplingsnøkkelen kan ikkje lesast."),
    reports: Wording(
      en: """
        Something lies where the project file says the key is, but it cannot be opened: it may be a folder, or \
        belong to somebody else. Until it can be read, nobody is known for certain.
        """,
      nb: """
        Det ligger noe der prosjektfila sier at nøkkelen er, men det kan ikke åpnes: Det kan være en mappe, eller \
        tilhøre noen andre. Så lenge den ikke kan leses, er ingen kjent med sikkerhet.
        """,
      nn: """
        Det ligg noko der prosjektfila seier at nøkkelen er, men det kan ikkje opnast: Det kan vere ei mappe, eller \
        høyre til nokon andre. Så lenge han ikkje kan lesast, er ingen kjende med visse.
        """),
    fix: Wording(
      en: """
        Correct the path, or get the right to read the file. A key that does not exist yet is no error: the first \
        pseudonym makes it.
        """,
      nb: """
        Rett stien, eller skaff deg rett til å lese fila. En nøkkel som ikke finnes ennå, er ingen feil: Det første \
        pseudonymet oppretter den.
        """,
      nn: """
        Rett stien, eller skaff deg rett til å lese fila. Ein nøkkel som ikkje finst enno, er ingen feil: Det første \
        pseudonymet opprettar han.
        """),
    bad: .projectFile(
      "{ \"key\": \"../nokkel\" }\n", key: .unreadable(path: "/nokkel", Message(.fileIsFolder, "../nokkel"))),
    good: .projectFile(
      "{ \"key\": \"../nokkel/nokkel.csv\" }\n", key: .missing(path: "/nokkel/nokkel.csv")))
}
