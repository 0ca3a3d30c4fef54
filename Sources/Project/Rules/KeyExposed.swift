import Messages
import Privacy

/// The key lies in a git work tree that does not ignore it.
enum KeyExposed: ProjectFileRule {
  static let id = "key/exposed"
  static let severity = Severity.error

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard let range = project.settings.patternRanges[.key], let key = project.keyState.key else { return }
    if key.standing.isInGit { findings.add(range, Message(.keyFileInGit)) }
  }

  static let page = RulePage(
    summary: Wording(
      en: "The key lies in a git work tree that does not ignore it.",
      nb: "Koblingsnøkkelen ligger i en git-mappe og er ikke utelatt.",
      nn: "Koplingsnøkkelen ligg i ei git-mappe og er ikkje utelaten."),
    reports: Wording(
      en: """
        The key says who everybody is. In a git work tree it goes with the next “git add .” into a history that \
        others copy and nobody can take back.
        """,
      nb: """
        Koblingsnøkkelen sier hvem alle er. I en git-mappe blir den med neste «git add .» inn i en historikk som \
        andre kopierer, og som ingen kan ta tilbake.
        """,
      nn: """
        Koplingsnøkkelen seier kven alle er. I ei git-mappe blir han med neste «git add .» inn i ein historikk som \
        andre kopierer, og som ingen kan ta tilbake.
        """),
    fix: Wording(
      en: """
        Move the key out of the folder, to where only the project has access, and write the new path in \
        “ordrett.json”. If it was ever committed, take it out of the history, too.
        """,
      nb: """
        Flytt nøkkelen ut av mappa, til et sted der bare prosjektet har tilgang, og skriv den nye stien i \
        «ordrett.json». Hvis den noen gang er sjekket inn, må den også ut av historikken.
        """,
      nn: """
        Flytt nøkkelen ut av mappa, til ein stad der berre prosjektet har tilgang, og skriv den nye stien i \
        «ordrett.json». Om han nokon gong er sjekka inn, må han òg ut av historikken.
        """),
    bad: .projectFile(
      "{ \"key\": \"nokkel.csv\" }\n",
      key: .read(StudyKey(path: "/study/nokkel.csv", bytes: Key.blank(), standing: .init(isInGit: true)))),
    good: .projectFile(
      "{ \"key\": \"../nokkel/nokkel.csv\" }\n",
      key: .read(StudyKey(path: "/nokkel/nokkel.csv", bytes: Key.blank()))))
}
