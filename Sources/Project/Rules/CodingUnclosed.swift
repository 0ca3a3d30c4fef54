import Messages
import Notation

/// A coding is never closed.
enum CodingUnclosed: TranscriptRule {
  static let id = "coding/unclosed"
  static let severity = Severity.error

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    for number in transcript.codings.unclosed {
      let segment = transcript.codings.segments[number]
      if context.isUnfinished(segment.start) { continue }
      findings.add(transcript.range(segment.start), Message(.codingNeverClosed, segment.name))
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A coding is never closed.",
      nb: "En koding blir aldri lukket.",
      nn: "Ei koding blir aldri lukka."),
    reports: Wording(
      en: """
        A mark opens a code, and no mark below it closes that code. Until it is closed, the segment runs to the end.
        """,
      nb: """
        Et merke åpner en kode, og ikke noe merke nedenfor lukker den. Til den lukkes, går segmentet helt til slutten.
        """,
      nn: """
        Eit merke opnar ein kode, og ikkje noko merke nedanfor lukkar han. Til han blir lukka, går segmentet heilt til \
        slutten.
        """),
    fix: Wording(
      en: "Write the end mark, “{-code}” or “{-}”, where the segment ends.",
      nb: "Skriv sluttmerket, «{-kode}» eller «{-}», der segmentet slutter.",
      nn: "Skriv sluttmerket, «{-kode}» eller «{-}», der segmentet sluttar."),
    bad: .transcript(
      "INF1: {+frykt}Jeg ble redd.\n"),
    good: .transcript(
      "INF1: {+frykt}Jeg ble redd.{-frykt}\n"))
}
