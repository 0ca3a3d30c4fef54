import Messages
import Notation

/// One name is used both for a theme and for a code under another.
enum CodeThemeAndCode: CodebookRule {
  static let id = "code/theme-and-code"
  static let severity = Severity.warning

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    for (number, clash) in context.clashes {

      guard case .themeAndCode(let other, let code) = clash, let entry = context.project.entry(code) else { continue }
      let parent = entry.parent.flatMap { context.project.entry(CodeID(codebook: code.codebook, entry: $0)) }
      let here = context.codebook.entries[number]
      findings.add(
        here.idRange, Message(.codebookThemeAndCode, here.label, parent?.label ?? ""), related: context.places(other))

    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "One name is used both for a theme and for a code under another.",
      nb: "Ett navn er brukt både på et tema og på en kode under et annet.",
      nn: "Eitt namn er brukt både på eit tema og på ein kode under eit anna."),
    reports: Wording(
      en: """
        A theme and a code that belongs to a theme have the same id or the same label. Readers of the thesis cannot \
        tell which of the two a sentence or a table is about.
        """,
      nb: """
        Et tema og en kode som hører til et tema, har samme id eller samme navn. De som leser oppgaven, kan ikke vite \
        hvilken av de to en setning eller en tabell handler om.
        """,
      nn: """
        Eit tema og ein kode som høyrer til eit tema, har same id eller same namn. Dei som les oppgåva, kan ikkje vite \
        kven av dei to ei setning eller ein tabell handlar om.
        """),
    fix: Wording(
      en: "Rename one of them, or make the code a part of the theme's definition.",
      nb: "Gi en av dem et nytt navn, eller la koden gå inn i definisjonen av temaet.",
      nn: "Gi ein av dei eit nytt namn, eller lat koden gå inn i definisjonen av temaet."),
    bad: .codebook(
      """
      # omsorg-tema: Omsorg
      Alt som handler om å passe på noen.
      ## for-andre
      Å passe på andre.
      ## for-seg-selv
      Å passe på seg selv.
      # møter
      Det som skjer mellom folk.
      ## omsorg-i-møter: Omsorg
      Å passe på noen man ikke kjenner.
      ## kjeft
      Noen er sint.

      """),
    good: .codebook(
      """
      # omsorg-tema: Omsorg
      Alt som handler om å passe på noen.
      ## for-andre
      Å passe på andre.
      ## for-seg-selv
      Å passe på seg selv.
      # møter
      Det som skjer mellom folk.
      ## i-forbifarten: Omsorg i forbifarten
      Å passe på noen man ikke kjenner.
      ## kjeft
      Noen er sint.

      """))
}
