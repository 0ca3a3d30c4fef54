import Messages

/// A finding is allowed without a reason.
enum AllowNoReason: AllowanceRule {
  static let id = "allow/no-reason"
  static let severity = Severity.warning

  static func check(_ context: AllowanceContext, _ findings: inout FindingCollector) {
    for allowance in context.allowances where allowance.reason == nil {
      guard let rule = allowance.rule, RuleCatalogue.canBeAllowed(rule) else { continue }
      findings.add(allowance.range, Message(.allowReasonMissing, rule))
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A finding is allowed without a reason.",
      nb: "Et funn er tillatt uten begrunnelse.",
      nn: "Eit funn er tillate utan grunngiving."),
    reports: Wording(
      en: """
        A comment allows a finding and does not say why. Then it silences nothing: what is decided about people's \
        privacy must be possible to judge later.
        """,
      nb: """
        En kommentar tillater et funn uten å si hvorfor. Da har den ingen virkning: Det som er bestemt om folks \
        personvern, må kunne vurderes senere.
        """,
      nn: """
        Ein kommentar tillèt eit funn utan å seie kvifor. Då har han ingen verknad: Det som er bestemt om personvernet \
        til folk, må kunne vurderast seinare.
        """),
    fix: Wording(
      en: """
        Write the reason after “because”, as in “% ordrett: allow leak/marked because the newspaper is named in the \
        thesis anyway”.
        """,
      nb: """
        Skriv grunnen etter «fordi», som i «% ordrett: tillat leak/marked fordi avisa er nevnt i oppgaven uansett».
        """,
      nn: """
        Skriv grunnen etter «fordi», som i «% ordrett: tillat leak/marked fordi avisa er nemnd i oppgåva uansett».
        """),
    bad: .transcript(
      """
      % ordrett: tillat leak/marked
      INF1: Jeg leser {?lokalavisa}.

      """),
    good: .transcript(
      """
      % ordrett: tillat leak/marked fordi avisa er nevnt i oppgaven uansett
      INF1: Jeg leser {?lokalavisa}.

      """))
}
