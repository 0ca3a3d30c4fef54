import Messages
import Notation

/// A code is used in no interview.
enum CodeUnused: CodebookRule {
  static let id = "code/unused"
  static let severity = Severity.hint

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    // Before anything is coded the whole codebook is unused, and nobody needs to be told.
    guard !context.project.index.names.isEmpty else { return }
    let entries = context.codebook.entries
    var isUsed = Array(repeating: false, count: entries.count)
    for name in context.project.index.names.values {
      for number in context.codebook.entries(named: name.code) { isUsed[number] = true }
    }
    // From below, since parents stand before their children.
    for (number, entry) in entries.enumerated().reversed() where isUsed[number] {
      if let parent = entry.parent { isUsed[parent] = true }
    }
    for (number, entry) in entries.enumerated()
    where !isUsed[number] && entry.isCodable && !entry.isRetired && !entry.id.isEmpty {
      findings.add(entry.idRange, Message(.codebookUnused, entry.id), isUnnecessary: true)
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code is used in no interview.",
      nb: "En kode er ikke brukt i noe intervju.",
      nn: "Ein kode er ikkje brukt i noko intervju."),
    reports: Wording(
      en: """
        No segment of any interview has this code or one under it. Codes with “codable: no” and codes that others have \
        replaced are not reported, and nothing is before the first segment of the study is coded.
        """,
      nb: """
        Ingen segmenter i noe intervju har denne koden eller en under den. Koder med «codable: no» og koder som andre \
        har erstattet, rapporteres ikke, og ingenting rapporteres før det første segmentet i studien er kodet.
        """,
      nn: """
        Ingen segment i noko intervju har denne koden eller ein under han. Kodar med «codable: no» og kodar som andre \
        har erstatta, blir ikkje rapporterte, og ingenting blir rapportert før det første segmentet i studien er koda.
        """),
    fix: Wording(
      en: """
        Use the code, or consider whether the codebook needs it: a theory that finds nothing in the data is a finding, \
        too.
        """,
      nb: """
        Ta koden i bruk, eller vurder om kodeboka trenger den. At en teori ikke finner noe i materialet, er også et \
        funn.
        """,
      nn: """
        Ta koden i bruk, eller vurder om kodeboka treng han. At ein teori ikkje finn noko i materialet, er òg eit \
        funn.
        """),
    bad: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      # omsorg
      Å passe på andre.

      """,
      transcript: "INF1: {+frykt}Jeg ble redd.{-frykt}\n"),
    good: .codebook(
      """
      # frykt
      Redsel for noe bestemt.

      """,
      transcript: "INF1: {+frykt}Jeg ble redd.{-frykt}\n"))
}
