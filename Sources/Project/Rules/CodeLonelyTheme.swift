import Messages
import Notation

/// A theme has only one code.
enum CodeLonelyTheme: CodebookRule {
  static let id = "code/lonely-theme"
  static let severity = Severity.hint

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    let entries = context.codebook.entries
    for entry in entries where entry.kind == .theme {
      guard let only = entry.children.first, entry.children.count == 1, entries[only].children.isEmpty else { continue }
      findings.add(entry.idRange, Message(.codebookThemeOfOne, entry.label, entries[only].label))
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A theme has only one code.",
      nb: "Et tema har bare én kode.",
      nn: "Eit tema har berre éin kode."),
    reports: Wording(
      en: """
        A theme gathers codes. One that has a single code, and nothing under that, is perhaps the code by another \
        name, or waits for more.
        """,
      nb: """
        Et tema samler koder. Et tema med en eneste kode og ingenting under den er kanskje koden med et annet navn, \
        eller venter på flere.
        """,
      nn: """
        Eit tema samlar kodar. Eit tema med ein einaste kode og ingenting under han er kanskje koden med eit anna \
        namn, eller ventar på fleire.
        """),
    fix: Wording(
      en: "Make one of the two, move other codes under the theme, or let it stand while you go on coding.",
      nb: "Gjør de to til én, flytt andre koder inn under temaet, eller la det stå mens du koder videre.",
      nn: "Gjer dei to til éin, flytt andre kodar inn under temaet, eller lat det stå medan du kodar vidare."),
    bad: .codebook(
      """
      # møter: Møter med publikum
      Det som skjer mellom folk.
      ## omsorg
      Å passe på andre.

      """),
    good: .codebook(
      """
      # møter: Møter med publikum
      Det som skjer mellom folk.
      ## omsorg
      Å passe på andre.
      ## kjeft
      Noen er sint.

      """))
}
