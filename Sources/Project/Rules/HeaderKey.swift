import Messages
import Notation
import TextModel

/// A key of the header is nearly one that Ordrett knows.
enum HeaderKey: TranscriptRule {
  static let id = "header/key"
  static let severity = Severity.hint

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    for field in context.transcript.header.fields where field.key == nil {
      let words = field.name.split(separator: " ", maxSplits: 1)
      guard let first = words.first else { continue }
      // `speaker R1: …` is a key of two words or more; every other has one.
      guard let nearest = (words.count == 1 ? keys : speakerKeys).nearest(to: String(first), atMost: 1).first else {
        continue
      }
      let range = field.nameRange.lowerBound..<field.nameRange.lowerBound + first.utf8.count
      findings.add(range, Message(.syntaxHeaderKeyNearest, String(first), nearest), replacements: [nearest])
    }
  }

  private static let keys = NearestNames(Header.Key.allCases.flatMap(\.names))
  private static let speakerKeys = NearestNames(Header.speakerKeys.sorted())

  static let page = RulePage(
    summary: Wording(
      en: "A key of the header is nearly one that Ordrett knows.",
      nb: "En nøkkel i filhodet ligner på en som Ordrett kjenner.",
      nn: "Ein nøkkel i filhovudet liknar på ein som Ordrett kjenner."),
    reports: Wording(
      en: """
        A key is perhaps misspelt, so that what it says is not used. Keys of your own are never reported, unless they \
        look like “title”, “date”, “language”, “audio”, “coder”, “notation” or “speaker”.
        """,
      nb: """
        En nøkkel er kanskje feilstavet, og da blir ikke det den sier, brukt. Egne nøkler rapporteres aldri, hvis de \
        ikke ligner på «tittel», «dato», «språk», «lyd», «koder», «notasjon» eller «taler».
        """,
      nn: """
        Ein nøkkel er kanskje feilstava, og då blir ikkje det han seier, brukt. Eigne nøklar blir aldri rapporterte, \
        om dei ikkje liknar på «tittel», «dato», «språk», «lyd», «kodar», «notasjon» eller «talar».
        """),
    fix: Wording(
      en: "Correct the spelling, or leave it as it is if the key is your own.",
      nb: "Rett skrivemåten, eller la den stå hvis nøkkelen er din egen.",
      nn: "Rett skrivemåten, eller lat han stå om nøkkelen er din eigen."),
    bad: .transcript(
      """
      ---
      tittle: Intervju 03
      ---
      I: Hei.

      """),
    good: .transcript(
      """
      ---
      tittel: Intervju 03
      ---
      I: Hei.

      """))
}
