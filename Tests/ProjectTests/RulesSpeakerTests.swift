import Notation
import Project
import Testing
import TextModel

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
      [00:03:00] **Nabo To:** Nei.
                   ^^^^^^^ speaker/undeclared: “Nabo To” speaks in 1 turn but is not declared. Add “speaker Nabo To: …” to the header, or correct the label.
      Regel: du slåss ikke.
      ^^^^^ speaker/undeclared: “Regel” speaks in 1 turn but is not declared. Add “speaker Regel: …” to the header, or correct the label.
       Regel: du slåss ikke.
      IMF3: Og så gikk jeg.
      """)
  }

  /// A note is no turn, and a remark is no part of a label.
  @Test func takesNoNoteForASpeaker() {
    check(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler Kari: Informant 3
      ---
      Dato: i går
      I: Hva skjedde da?
      Kari (ler): Jeg lo.
      Husk: ikke alt.
      [00:00:12] **Kari [ler]:** Veldig.
      Kari  0:12
      Ja.
      """)
  }

  /// A slip of the fingers is nobody who was coded, and another digit is no slip.
  @Test func countsNoSlipAsAnInformant() {
    let head = "---\ntaler I: Intervjuer; rolle=intervjuer\ntaler INF3: Informant 3\ntaler INF1: Informant 1\n---\n"
    let text = head + "INF3: {+a}en{-a}\nIMF3: {+a}to{-a}\nINF4: {+a}tre{-a}\nIMF1: {+b}fire{-b}\nintervjuer: fem\n"
    let tally = TranscriptTally(Transcript(Text(text)))
    #expect(
      tally.codes.values.map { $0.informants.sorted() }.sorted { $0.count > $1.count } == [["INF3", "INF4"], ["INF1"]])
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
