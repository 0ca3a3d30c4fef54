import Messages
import Privacy

/// The key cannot be read, or a line of it is wrong.
enum KeyFault: ProjectFileRule {
  static let id = "key/fault"
  static let severity = Severity.error

  static func check(_ project: Project, _ findings: inout FindingCollector) {
    guard let range = project.settings.patternRanges[.key] else { return }
    switch project.keyState {
    case .none, .missing: break
    case .unreadable(_, let why): findings.add(range, why)
    case .read(let key):
      for problem in key.key.problems { findings.add(range, problem.message) }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "The key cannot be read, or a line of it is wrong.",
      nb: "Koblingsnøkkelen kan ikke leses, eller en linje i den er feil.",
      nn: "Koplingsnøkkelen kan ikkje lesast, eller ei linje i han er feil."),
    reports: Wording(
      en: """
        The file that “key” names cannot be opened, is not UTF-8, lacks a column, or has a line that names nobody, \
        uses an id twice or replaces somebody by a real name. Nothing is written to it before that is mended; what can \
        be read of it is looked for all the same.
        """,
      nb: """
        Fila som «nøkkel» oppgir, kan ikke åpnes, er ikke UTF-8, mangler en kolonne, eller har en linje som ikke \
        oppgir noen, bruker en id to ganger eller bytter ut noen med et virkelig navn. Ingenting blir skrevet i den \
        før det er rettet; det som kan leses, blir det likevel lett etter.
        """,
      nn: """
        Fila som «nøkkel» oppgir, kan ikkje opnast, er ikkje UTF-8, manglar ei kolonne, eller har ei linje som ikkje \
        oppgir nokon, bruker ein id to gonger eller byter ut nokon med eit verkeleg namn. Ingenting blir skrive i \
        henne før det er retta; det som kan lesast, blir det likevel leita etter.
        """),
    fix: Wording(
      en: "Open the key in a spreadsheet or an editor, mend the line that is named, and save it as “CSV UTF-8”.",
      nb: "Åpne koblingsnøkkelen i et regneark eller en editor, rett linja som er nevnt, og lagre den som «CSV UTF-8».",
      nn: """
        Opne koplingsnøkkelen i eit rekneark eller ein editor, rett linja som er nemnd, og lagre han som «CSV UTF-8».
        """),
    bad: .projectFile(
      #"{ "key": "~/kryptert/nokkel.csv", "title": "Før noen våkner" }"#,
      key: .csv(header + "p1,person,Torbjørg Eksempel,Anne\np1,person,Aslaug Eksempel,Berit\n")),
    good: .projectFile(
      #"{ "key": "~/kryptert/nokkel.csv" }"#,
      key: .csv(header + "p1,person,Torbjørg Eksempel,Anne\np2,person,Aslaug Eksempel,Berit\n")))

  private static let header = "id,category,original,replacement\n"
}
