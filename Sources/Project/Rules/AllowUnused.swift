import Messages

/// A comment allows a finding that there is not.
enum AllowUnused: AllowanceRule {
  static let id = "allow/unused"
  static let severity = Severity.hint

  static func check(_ context: AllowanceContext, _ findings: inout FindingCollector) {
    for allowance in context.allowances where !allowance.isUsed && allowance.reason != nil {
      // A rule that is off, or that is not looked for here, may come back.
      guard let rule = allowance.rule, context.rules.contains(rule) else { continue }
      findings.add(allowance.range, Message(.allowSilencesNothing, rule), isUnnecessary: true)
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A comment allows a finding that there is not.",
      nb: "En kommentar tillater et funn som ikke finnes.",
      nn: "Ein kommentar tillèt eit funn som ikkje finst."),
    reports: Wording(
      en: """
        The line below has no finding of that rule, or fewer than comments that allow one. Perhaps the text has been \
        mended since, or the line has moved away.
        """,
      nb: """
        Linja under har ikke noe funn av den regelen, eller færre funn enn kommentarer som tillater dem. Kanskje er \
        teksten rettet siden, eller linja er flyttet.
        """,
      nn: """
        Linja under har ikkje noko funn av den regelen, eller færre funn enn kommentarar som tillèt dei. Kanskje er \
        teksten retta sidan, eller linja er flytt.
        """),
    fix: Wording(
      en: "Remove the comment, or move it to the line above the finding.",
      nb: "Fjern kommentaren, eller flytt den til linja over funnet.",
      nn: "Fjern kommentaren, eller flytt han til linja over funnet."),
    bad: .transcript(
      """
      % ordrett: tillat leak/marked fordi avisa er nevnt i oppgaven uansett
      INF1: Jeg leser lokalavisa.

      """),
    good: .transcript(
      """
      % ordrett: tillat leak/marked fordi avisa er nevnt i oppgaven uansett
      INF1: Jeg leser {?lokalavisa}.

      """))
}
