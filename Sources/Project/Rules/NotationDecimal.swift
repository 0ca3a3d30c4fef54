import Messages
import Notation
import TextModel

/// A timed pause has a comma where the notation has a point.
enum NotationDecimal: TranscriptRule {
  static let id = "notation/decimal"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    guard let notation = context.notation else { return }
    let transcript = context.transcript
    transcript.forEachLine(with: .pauses) { number in
      guard transcript.lines[number].pauses.contains(.comma) else { return }
      transcript.forEachPause(ofLine: number) { form, range in
        guard form == .comma else { return }
        let sign = transcript.text.excerpt(range)
        findings.add(
          range, Message(.signDecimalComma, sign, notation.rawValue),
          replacements: PauseForms.point.rewrite(sign).map { [$0] } ?? [])
      }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A timed pause has a comma where the notation has a point.",
      nb: "En pause med tid har komma der notasjonen har punktum.",
      nn: "Ein pause med tid har komma der notasjonen har punktum."),
    reports: Wording(
      en: """
        The header or the project says that the interview follows Jefferson, GAT 2 or CHAT. They all write “(2.5)”, \
        and programs that read them do not understand “(2,5)”.
        """,
      nb: """
        Filhodet eller prosjektet sier at intervjuet følger Jefferson, GAT 2 eller CHAT. Alle tre skriver «(2.5)», og \
        programmer som leser dem, forstår ikke «(2,5)».
        """,
      nn: """
        Filhovudet eller prosjektet seier at intervjuet følgjer Jefferson, GAT 2 eller CHAT. Alle tre skriv «(2.5)», \
        og program som les dei, forstår ikkje «(2,5)».
        """),
    fix: Wording(
      en: "Write a point, or “notation: plain” in the header if the interview follows no convention.",
      nb: "Skriv punktum, eller «notasjon: plain» i filhodet hvis intervjuet ikke følger noen konvensjon.",
      nn: "Skriv punktum, eller «notasjon: plain» i filhovudet om intervjuet ikkje følgjer nokon konvensjon."),
    bad: .transcript(
      """
      ---
      notasjon: gat2
      ---
      INF1: (2,5) Ja. (.) Jeg ble redd.

      """),
    good: .transcript(
      """
      ---
      notasjon: gat2
      ---
      INF1: (2.5) Ja. (.) Jeg ble redd.

      """))
}
