import Project
import Testing
import TextModel

/// Speakers who can be told from the table of speakers. Which groups are small is the business of `PrivacyTests`.
@Suite struct RulesSmallGroupTests {
  @Test func tellsWhatSinglesSomebodyOutAndWhatWouldNot() {
    check(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer; alder=71
      taler INF1: Informant 1; kjønn=kvinne; alder=41
      taler INF2: Informant 2; kjønn=kvinne; alder=41
      taler INF3: Informant 3; kjønn=kvinne; alder=41
      taler INF4: Informant 4; kjønn=kvinne; alder=48
            ^^^^ leak/small-group: Fewer than 3 speakers of the study are declared as “INF4” is. What singles this one \
      out: alder. Enough are alike if this is given in tens of years: alder.
      ---
      I: Ja?
      INF1: Ja.
      INF2: Ja.
      INF3: Ja.
      INF4: Ja.
      """)
    check(
      """
      ---
      taler INF1: Informant 1; Kjønn=kvinne; alder=40-49
      taler INF2: Informant 2; Kjønn=kvinne; alder=40-49
      taler INF3: Informant 3; Kjønn=mann; alder=40-49
            ^^^^ leak/small-group: Fewer than 2 speakers of the study are declared as “INF3” is. What singles this one \
      out: Kjønn. Enough are alike if this is left out, or perhaps made more general: Kjønn.
      ---
      INF1: Ja.
      INF2: Ja.
      INF3: Ja.
      """, settings: #"{ "privacy": { "smallestGroup": 2 } }"#)
    check(
      """
      ---
      taler INF1: Informant 1; kjønn=kvinne; bosted=by
            ^^^^ leak/small-group: Fewer than 2 speakers of the study are declared as “INF1” is. What singles this one \
      out: bosted, kjønn. No single change helps: make several attributes more general, or leave them out.
      taler INF2: Informant 2; kjønn=mann; bosted=bygd
            ^^^^ leak/small-group: Fewer than 2 speakers of the study are declared as “INF2” is. What singles this one \
      out: bosted, kjønn. No single change helps: make several attributes more general, or leave them out.
      ---
      INF1: Ja.
      INF2: Ja.
      """, settings: #"{ "privacy": { "smallestGroup": 2 } }"#)
  }

  @Test func tellsOfARoleThatOneAloneHas() {
    let table = """
      ---
      taler INF1: Informant 1; yrke=sykepleier
      taler INF2: Informant 2; yrke=sykepleier
      taler INF3: Informant 3; yrke=sykepleier
      taler INF4: Informant 4; yrke=jordmor
                               ^^^^^^^^^^^^ leak/small-group: Nobody else in the study has the same “yrke” as “INF4”, \
      and a role that one person alone has points to that person. Make it more general, or leave it out.
      taler INF5: Informant 5; rolle=informant
      taler INF6: Informant 6
      ---
      INF1: Ja.
      INF2: Ja.
      INF3: Ja.
      INF4: Ja.
      INF5: Ja.
      INF6: Ja.
      """
    check(table)
  }

  @Test func saysNothingOfATextAlone() {
    let alone = "---\ntaler INF1: Informant 1; alder=41\n---\nINF1: Ja.\n"
    check(alone)
    #expect(AnnotatedStudy(.transcript, alone, settings: "{}").findings.map(\.rule) == ["leak/small-group"])
    let few = #"{ "privacy": { "smallestGroup": 1 } }"#
    #expect(AnnotatedStudy(.transcript, alone, settings: few).findings.isEmpty)
    let off = #"{ "privacy": { "small-group": "off" } }"#
    #expect(AnnotatedStudy(.transcript, alone, settings: off).findings.isEmpty)
  }

  /// The table is that of all interviews, and somebody who is interviewed twice is one.
  @Test func looksAtAllInterviews() {
    var project = Project(root: "/study")
    func interview(_ number: Int, _ declaration: String, isOpen: Bool) -> Project.Effects {
      let text = "---\ntaler \(declaration)\n---\nINF1: Ja.\nINF2: Ja.\nINF3: Ja.\nINF9: Ja.\n"
      return project.set(Self.id(number), .transcript, Text(text), isOpen: isOpen)
    }
    func found(_ number: Int) -> Int {
      project.findings(in: Self.id(number)).found.count { $0.rule == "leak/small-group" }
    }
    project.set(DocumentID("/study/ordrett.json"), .projectFile, Text("{}"), isOpen: false)
    #expect(interview(1, "INF1: A; yrke=sjåfør", isOpen: true).speakers)
    #expect(interview(2, "INF2: B; yrke=sjåfør", isOpen: false).speakers)
    #expect(found(1) == 1 && found(2) == 1)
    // The same person again.
    #expect(!interview(3, "INF1: D; yrke=sjåfør", isOpen: true).speakers)
    #expect(found(1) == 1)
    #expect(interview(3, "INF3: C; yrke=sjåfør", isOpen: true).speakers)
    #expect(found(1) == 0 && found(2) == 0 && found(3) == 0)

    // What is no attribute changes nothing; what is one changes the other interviews.
    let header = "---\ntaler INF3: C"
    var effects = project.apply([ByteEdit(range: header.utf8.count..<header.utf8.count, text: "D")], to: Self.id(3))
    #expect(!effects.speakers)
    effects = project.apply(
      [ByteEdit(range: header.utf8.count + 1..<header.utf8.count + 6, text: "; k=")], to: Self.id(3))
    #expect(effects.speakers)
    #expect(found(1) == 1 && found(2) == 1 && found(3) == 1)
    #expect(project.remove(Self.id(3)).speakers)
    #expect(found(1) == 1)
  }

  private static func id(_ number: Int) -> DocumentID { DocumentID("/study/\(number).ordrett") }
}
