import Project
import Testing

@Suite struct RulesSpeakerTests {
  @Test func tellsOnceOfEachLabelThatIsNotDeclared() {
    check(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF3: Informant 3
      ---
      I: Hva skjedde da?
      IMF3: Jeg ble redd.
      ^^^^ speaker/undeclared: “IMF3” speaks in 2 turns but is not declared. Did you mean “INF3”? → INF3
      inf3: Ja.
      ^^^^ speaker/undeclared: “inf3” is declared as “INF3”. Write the label the same way everywhere. → INF3
      INF3: Veldig redd.
      [00:03:00] **Kari Nordmann:** Nei.
                   ^^^^^^^^^^^^^ speaker/undeclared: “Kari Nordmann” speaks in 1 turn but is not declared. Add “speaker Kari Nordmann: …” to the header, or correct the label.
      Regel: du slåss ikke.
      ^^^^^ speaker/undeclared: “Regel” speaks in 1 turn but is not declared. Add “speaker Regel: …” to the header, or correct the label.
       Regel: du slåss ikke.
      IMF3: Og så gikk jeg.
      """)
  }

  @Test func saysNothingWhereNobodyIsDeclared() {
    check("---\ntittel: Intervju\n---\nI: Hei.\nR1: Hei.\n")
    check("I: Hei.\nR1: Hei.\n")
  }

  @Test func findsSpeakersWhoNeverSpeak() {
    check(
      """
      ---
      taler I: Intervjuer
      taler INF3: Informant 3
      taler Makker: Kollega
            ^^^^^^ speaker/silent: “Makker” is declared but never speaks here. Remove the line, or check the labels of the turns.
      ---
      I: Hva skjedde da?
      IMF3: Jeg ble redd.
      ^^^^ speaker/undeclared: “IMF3” speaks in 1 turn but is not declared. Did you mean “INF3”? → INF3
      """)
    check("---\ntaler I: Intervjuer\n---\n% Ikke skrevet ut ennå.\n")
  }

  @Test func tellsWhereTheSpeakerIsDeclared() {
    let study = AnnotatedStudy(.transcript, "---\ntaler INF: Informant\n---\nIMF: Hei.\nINF: Hei.\n")
    #expect(study.related == ["INF"])
  }

  @Test func keepsAThousandOfManyLabels() {
    let turns = (0..<20_000).map { "Label\($0): hei\n" }.joined()
    let study = AnnotatedStudy(.transcript, "---\nspeaker Label: En\n---\n" + turns)
    #expect(study.findings.count == FindingCollector.most + 2)
  }
}
