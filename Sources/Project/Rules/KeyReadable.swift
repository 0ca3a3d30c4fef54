import Messages
import Privacy

/// Others on the machine can read the key.
enum KeyReadable: ProjectFileRule {
  static let id = "key/readable"
  static let severity = Severity.warning

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard let range = project.settings.patternRanges[.key], let key = project.keyState.key else { return }
    if key.standing.isReadableByOthers { findings.add(range, Message(.keyFileReadableByOthers)) }
  }

  static let page = RulePage(
    summary: Wording(
      en: "Others on the machine can read the key.",
      nb: "Andre på maskinen kan lese koblingsnøkkelen.",
      nn: "Andre på maskina kan lese koplingsnøkkelen."),
    reports: Wording(
      en: """
        The file that says who everybody is may be opened by other users of the machine, or of the disk that it lies \
        on.
        """,
      nb: """
        Fila som sier hvem alle er, kan åpnes av andre brukere av maskinen, eller av disken den ligger på.
        """,
      nn: """
        Fila som seier kven alle er, kan opnast av andre brukarar av maskina, eller av disken ho ligg på.
        """),
    fix: Wording(
      en: """
        Take the right to read it from others: “chmod 600” and the path. On a shared disk, move the key to a folder \
        of your own.
        """,
      nb: """
        Ta fra andre retten til å lese den: «chmod 600» og stien. På en delt disk: Flytt nøkkelen til en mappe som \
        bare er din.
        """,
      nn: """
        Ta frå andre retten til å lese han: «chmod 600» og stien. På ein delt disk: Flytt nøkkelen til ei mappe som \
        berre er di.
        """),
    bad: .projectFile(
      "{ \"key\": \"/felles/nokkel.csv\" }\n",
      key: .read(
        StudyKey(path: "/felles/nokkel.csv", bytes: Key.blank(), standing: .init(isReadableByOthers: true)))),
    good: .projectFile(
      "{ \"key\": \"~/nokkel.csv\" }\n",
      key: .read(StudyKey(path: "/hjemme/nokkel.csv", bytes: Key.blank()))))
}
