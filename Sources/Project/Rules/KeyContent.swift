import Messages
import Privacy

/// A line of the key cannot be used as it stands.
enum KeyContent: ProjectFileRule {
  static let id = "key/content"
  static let severity = Severity.error

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard let range = project.settings.patternRanges[.key], let key = project.keyState.key else { return }
    for problem in key.key.problems { findings.add(range, problem.message) }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A line of the key cannot be used as it stands.",
      nb: "En linje i koblingsnøkkelen kan ikke brukes slik den står.",
      nn: "Ei linje i koplingsnøkkelen kan ikkje brukast slik ho står."),
    reports: Wording(
      en: """
        The key is a table with a person, a place or a workplace on each line. What is wrong is told with its line \
        and without its text: an id that stands twice, a column that is missing, a replacement that is somebody's \
        real name, another encoding. Nothing is written to such a key.
        """,
      nb: """
        Nøkkelen er en tabell med en person, et sted eller en arbeidsplass på hver linje. Det som er galt, fortelles \
        med linjenummer og uten teksten: en id som står to ganger, en kolonne som mangler, en erstatning som er \
        noens virkelige navn, en annen tegnkoding. I en slik nøkkel skrives ingenting.
        """,
      nn: """
        Nøkkelen er ein tabell med ein person, ein stad eller ein arbeidsplass på kvar linje. Det som er gale, blir \
        fortalt med linjenummer og utan teksten: ein id som står to gonger, ein kolonne som manglar, ei erstatning \
        som er det verkelege namnet til nokon, ei anna teiknkoding. I ein slik nøkkel blir ingenting skrive.
        """),
    fix: Wording(
      en: """
        Open the key in a spreadsheet or an editor, mend the line that is named, and save it as “CSV UTF-8”.
        """,
      nb: """
        Åpne nøkkelen i et regneark eller en editor, rett linja som er nevnt, og lagre den som «CSV UTF-8».
        """,
      nn: """
        Opne nøkkelen i eit rekneark eller ein editor, rett linja som er nemnd, og lagre han som «CSV UTF-8».
        """),
    bad: .projectFile(
      "{ \"key\": \"../nokkel/gammel.csv\" }\n",
      key: .read(StudyKey(path: "/nokkel/gammel.csv", bytes: Array("id,category,original\n".utf8)))),
    good: .projectFile(
      "{ \"key\": \"../nokkel/nokkel.csv\" }\n",
      key: .read(StudyKey(path: "/nokkel/nokkel.csv", bytes: Key.blank()))))
}
