import Messages
import Notation

/// A mark in braces is not finished, or holds what does not belong in it.
enum SyntaxMark: TranscriptRule {
  static let id = "syntax/mark"
  static let severity = Severity.error

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    context.report(.mark, &findings)
  }

  static let page = RulePage(
    summary: Wording(
      en: "A mark in braces is not finished, or holds what does not belong in it.",
      nb: "Et merke i krøllparenteser er ikke fullført, eller det har noe i seg som ikke hører hjemme der.",
      nn: "Eit merke i krøllparentesar er ikkje fullført, eller det har noko i seg som ikkje høyrer heime der."),
    reports: Wording(
      en: """
        A mark such as “{+code}” or “{@id name}” is not closed on its line, or something stands in it that is neither \
        a code nor a memo. The rest of the line is read as usual.
        """,
      nb: """
        Et merke som «{+kode}» eller «{@id navn}» er ikke lukket på linja si, eller det står noe i det som verken er \
        en kode eller et notat. Resten av linja leses som vanlig.
        """,
      nn: """
        Eit merke som «{+kode}» eller «{@id namn}» er ikkje lukka på linja si, eller det står noko i det som verken er \
        ein kode eller eit notat. Resten av linja blir lesen som vanleg.
        """),
    fix: Wording(
      en: """
        Write the missing “}”, or take out what does not belong there. Codes have spaces between them, not commas. To \
        mean a plain brace, write “{{”.
        """,
      nb: """
        Skriv «}» der den mangler, eller ta bort det som ikke hører hjemme der. Koder har mellomrom mellom seg, ikke \
        komma. For en vanlig krøllparentes, skriv «{{».
        """,
      nn: """
        Skriv «}» der han manglar, eller ta bort det som ikkje høyrer heime der. Kodar har mellomrom mellom seg, ikkje \
        komma. For ein vanleg krøllparentes, skriv «{{».
        """),
    bad: .transcript(
      "INF1: {+frykt Jeg ble redd.{-frykt}\n"),
    good: .transcript(
      "INF1: {+frykt}Jeg ble redd.{-frykt}\n"))
}
