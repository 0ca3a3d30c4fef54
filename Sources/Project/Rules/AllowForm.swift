import Messages

/// A comment addressed to Ordrett cannot be read.
enum AllowForm: AllowanceRule {
  static let id = "allow/form"
  static let severity = Severity.warning

  static func check(_ context: AllowanceContext, _ findings: inout FindingCollector) {
    for allowance in context.allowances where allowance.rule == nil {
      findings.add(
        allowance.range, allowance.saysAllow ? Message(.allowRuleMissing) : Message(.syntaxAllowBad))
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A comment addressed to Ordrett cannot be read.",
      nb: "En kommentar til Ordrett lar seg ikke lese.",
      nn: "Ein kommentar til Ordrett lèt seg ikkje lese."),
    reports: Wording(
      en: """
        A comment begins with “% ordrett:” and does not go on with “allow” and the name of a rule, so that it does \
        nothing.
        """,
      nb: """
        En kommentar begynner med «% ordrett:», men fortsetter ikke med «tillat» og navnet på en regel. Da gjør den \
        ingenting.
        """,
      nn: """
        Ein kommentar tek til med «% ordrett:», men held ikkje fram med «tillat» og namnet på ein regel. Då gjer han \
        ingenting.
        """),
    fix: Wording(
      en: """
        Write “% ordrett: allow RULE because REASON”. A comment about something else must not begin with “ordrett:”.
        """,
      nb: "Skriv «% ordrett: tillat REGEL fordi GRUNN». En kommentar om noe annet kan ikke begynne med «ordrett:».",
      nn: "Skriv «% ordrett: tillat REGEL fordi GRUNN». Ein kommentar om noko anna kan ikkje ta til med «ordrett:»."),
    bad: .transcript(
      """
      % ordrett: godta leak/marked fordi lokalavisa er nevnt i oppgaven
      INF1: Jeg leser lokalavisa.

      """),
    good: .transcript(
      """
      % lokalavisa er nevnt i oppgaven
      INF1: Jeg leser lokalavisa.

      """))
}
