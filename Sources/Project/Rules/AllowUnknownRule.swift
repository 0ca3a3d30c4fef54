import Messages

/// A comment allows a rule that there is not.
enum AllowUnknownRule: AllowanceRule {
  static let id = "allow/unknown-rule"
  static let severity = Severity.warning

  static func check(_ context: AllowanceContext, _ findings: inout FindingCollector) {
    for allowance in context.allowances {
      guard let rule = allowance.rule, !RuleCatalogue.canBeAllowed(rule) else { continue }
      if RuleCatalogue.names.contains(rule) {
        findings.add(allowance.ruleRange, Message(.allowNotPossible, rule))
      } else if !findings.isFull, let nearest = names.nearest(to: rule, atMost: 1).first {
        findings.add(
          allowance.ruleRange, Message(.allowRuleUnknownNearest, rule, nearest), replacements: [nearest])
      } else {
        findings.add(allowance.ruleRange, Message(.allowRuleUnknown, rule))
      }
    }
  }

  private static let names = NearestNames(RuleCatalogue.names.filter(RuleCatalogue.canBeAllowed))

  static let page = RulePage(
    summary: Wording(
      en: "A comment allows a rule that there is not.",
      nb: "En kommentar tillater en regel som ikke finnes.",
      nn: "Ein kommentar tillèt ein regel som ikkje finst."),
    reports: Wording(
      en: """
        The name after “allow” is no rule's, so that the comment silences nothing; or it is a rule about such \
        comments, which none of them can silence.
        """,
      nb: """
        Navnet etter «tillat» er ikke navnet på noen regel, så kommentaren har ingen virkning. Eller det er en regel \
        om slike kommentarer, og den kan ikke tillates med en kommentar.
        """,
      nn: """
        Namnet etter «tillat» er ikkje namnet på nokon regel, så kommentaren har ingen verknad. Eller det er ein regel \
        om slike kommentarar, og han kan ikkje tillatast med ein kommentar.
        """),
    fix: Wording(
      en: "Correct the name. It stands with each finding, and “ordrett explain” lists them all.",
      nb: "Rett navnet. Det står ved hvert funn, og «ordrett explain» viser alle.",
      nn: "Rett namnet. Det står ved kvart funn, og «ordrett explain» viser alle."),
    bad: .transcript(
      """
      % ordrett: tillat leak/market fordi avisa er nevnt i oppgaven uansett
      INF1: Jeg leser lokalavisa.

      """),
    good: .transcript(
      """
      % ordrett: tillat leak/marked fordi avisa er nevnt i oppgaven uansett
      INF1: Jeg leser {?lokalavisa}.

      """))
}
