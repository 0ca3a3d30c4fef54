import Messages
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

  @Test func tellsOfALabelThatIsNotReadAsOne() {
    check(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF1: Informant 1
      taler Kari: Informant 2
      ---
      I: Hva skjedde da?
      INF1: Jeg ble redd.
      I:Hvorfor det?
      ^^ speaker/unspaced: This line begins with “I” but is read as words of the turn above, since no colon with a space follows the label. Write “I:” and a space. → I:\(" ")
      INF1; Ja.
      ^^^^^^ speaker/unspaced: This line begins with “INF1” but is read as words of the turn above, since no colon with a space follows the label. Write “INF1:” and a space. → INF1:\(" ")
      I. Ja.
      ^^^ speaker/unspaced: This line begins with “I” but is read as words of the turn above, since no colon with a space follows the label. Write “I:” and a space. → I:\(" ")
      I\tJa.
      ^^ speaker/unspaced: This line begins with “I” but is read as words of the turn above, since no colon with a space follows the label. Write “I:” and a space. → I:\(" ")
      **INF1** : Ja.
      ^^^^^^^^^^^ speaker/unspaced: This line begins with “INF1” but is read as words of the turn above, since no colon with a space follows the label. Write “INF1:” and a space. → INF1:\(" ")
      Kari. Ja.
      Kari, du: nei.
      Kari sa:nei.
       I:Hvorfor det?
      X:nei
      Kari: Jeg.
      """)
    check("I: Hei.\nB: Hei.\nI: Ja.\nB:Nei.\nI.  Nei.\nB; Nei.\n")
    check(
      """
      I: Hei.
      [00:12] I:Hei.
              ^^ speaker/unspaced: This line begins with “I” but is read as words of the turn above, since no colon with a space follows the label. Write “I:” and a space. → I:\(" ")
      I: Hei.
      """)
  }

  @Test func tellsOfAFileInWhichNobodySpeaks() {
    let prose = String(repeating: "Så gikk vi hjem.\n", count: 19)
    check(
      """
      Hun lo.
      ^^^^^^^ speaker/missing: No label is seen in this file, so all of it is one turn that nobody says. Begin each turn with a label, a colon and a space, as in “I: …”.

      """ + prose)
    check(prose)
    check("I: Hun lo.\n" + prose)
    let word = AnnotatedStudy(.transcript, "{\\rtf1\\ansi\nI: ja\n").findings.filter { $0.rule == "speaker/missing" }
    #expect(word.map(\.range) == [0..<11])
    #expect(word.first?.message.text(in: .english).hasPrefix("This is RTF and no transcript") == true)
    check(
      """
      <html>
      ^^^^^^ speaker/missing: This is HTML and no transcript: its codes are read as words. Open it in the program that wrote it and save it as plain text (UTF-8).
      I: ja
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
