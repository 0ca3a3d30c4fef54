import Messages
import Notation
import TextModel

/// Identifying text is marked and not yet handled.
enum LeakMarked: TranscriptRule {
  static let id = "leak/marked"
  static let severity = Severity.error

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    for number in context.lines.identifying {
      transcript.lines[number].forest.forEach(from: transcript.text.lines.starts[number]) { node in
        if node.kind == .identifying { findings.add(node.range, Message(.leakMarked)) }
      }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "Identifying text is marked and not yet handled.",
      nb: "Identifiserende tekst er merket, men ikke håndtert.",
      nn: "Identifiserande tekst er merkt, men ikkje handtert."),
    reports: Wording(
      en: """
        “{?…}” stands around words that may identify somebody. As long as the mark is there, the words are still in \
        the transcript.
        """,
      nb: """
        «{?…}» står rundt ord som kan identifisere noen. Så lenge merket står der, står også ordene i transkripsjonen.
        """,
      nn: """
        «{?…}» står rundt ord som kan identifisere nokon. Så lenge merket står der, står òg orda i transkripsjonen.
        """),
    fix: Wording(
      en: """
        Replace the words by a pseudonym, “{@id text}”, or take them out. If they may stay, write “% ordrett: allow \
        leak/marked because …” on the line above.
        """,
      nb: """
        Bytt ut ordene med et pseudonym, «{@id tekst}», eller ta dem bort. Hvis de kan stå, skriv «% ordrett: tillat \
        leak/marked fordi …» på linja over.
        """,
      nn: """
        Byt ut orda med eit pseudonym, «{@id tekst}», eller ta dei bort. Om dei kan stå, skriv «% ordrett: tillat \
        leak/marked fordi …» på linja over.
        """),
    bad: .transcript(
      "INF1: Mannen min var på {?Haukeland} han også.\n"),
    good: .transcript(
      "INF1: Mannen min var på {@sted1 sykehuset} han også.\n"))
}
