import EditorFeatures
import Messages
import Privacy
import Project
import Testing
import TextModel

private let key = """
  id,category,original,replacement,scope,note
  p1,person,Kari Nordmann,Anne,,
  p2,person,Ola Hansen,Jens,,
  sted1,place,Bergen,[Sted 1],,

  """

/// What can be done about somebody who stands in clear. Titles are Bokmål.
struct LeakActionTests {
  private func study(_ files: [String: String], key: String? = key) -> Study {
    var study = Study(files)
    if let key { study.project.set(.read(StudyKey(path: "/nokkel.csv", bytes: Array(key.utf8)))) }
    study.project.readLeaks()
    return study
  }

  private func check(_ before: String, _ title: String, _ after: String) {
    #expect(study(["01.ordrett": before]).after(title) == after)
  }

  private func offered(_ study: Study, _ part: String) -> CodeAction? {
    study.actions().first { $0.title.text(in: .bokmål).contains(part) }
  }

  // MARK: Replacing somebody of the key

  @Test(
    arguments: [
      ("I: Så kom $0Kari inn.", "I: Så kom {@p1 Anne} inn."),
      ("I: Så kom $0Kari Nordmann inn.", "I: Så kom {@p1 Anne} inn."),
      ("I: Det var $0Karis mor.", "I: Det var {@p1 Anne}s mor."),
      ("I: Så kom {+x}$0Kari{-x} Nordmann inn.", "I: Så kom {+x}{@p1 Anne}{-x} inn."),
      ("I: Så kom $0Ka{+x}ri inn.{-x}", "I: Så kom {@p1 Anne}{+x} inn.{-x}"),
      ("I: Så kom $0Kari\n  Nordmann inn.", "I: Så kom {@p1 Anne}\n  inn."),
      ("I: {!Det er $0Kari}Hei.", "I: {!Det er Anne}Hei."), ("% Om $0Kari\nI: Hei.", "% Om Anne\nI: Hei."),
      ("---\ntitle: Om $0Kari\n---\nI: Hei.", "---\ntitle: Om Anne\n---\nI: Hei."),
      ("$0Kari: Hei.", "Anne: Hei."),
      ("# Om $0Kari\nI: Hei.", "# Om Anne\nI: Hei."),
      // The mark is there already, with the wrong words in it.
      ("I: Så kom {@p1 $0Kari} inn.", "I: Så kom {@p1 Anne} inn."),
    ])
  func aKnownPerson(before: String, after: String) {
    check(before, "Bytt ut med «Anne» her", after)
  }

  @Test(
    arguments: [
      ("I: Den $0Bergen-hendelsen.", "I: Den {@sted1 [Sted 1]}-hendelsen."),
      ("I: Det er $0Bergens beste.", "I: Det er {@sted1 [Sted 1]}s beste."),
      ("I: Jeg bor i {?x} og $0Bergen.", "I: Jeg bor i {?x} og {@sted1 [Sted 1]}."),
    ])
  func aKnownPlace(before: String, after: String) {
    check(before, "Bytt ut med «[Sted 1]» her", after)
  }

  /// A name that ends in `s` takes an apostrophe.
  @Test func aGenitiveOfAnotherForm() {
    check("I: Det var $0Olas bil.", "Bytt ut med «Jens» her", "I: Det var {@p2 Jens}' bil.")
  }

  @Test func inTheFileAndInTheStudy() {
    let study = study([
      "01.ordrett": "I: $0Kari kom.\nKari: Ja.\nI: Karis mor.\n", "02.ordrett": "I: Kjente du Kari Nordmann?\n",
    ])
    let file = "I: {@p1 Anne} kom.\nAnne: Ja.\nI: {@p1 Anne}s mor.\n"
    #expect(study.after("Bytt ut med «Anne» i denne fila") == file)
    #expect(study.after("Bytt ut med «Anne» i denne fila", in: "02.ordrett") == "I: Kjente du Kari Nordmann?\n")
    #expect(study.after("Bytt ut med «Anne» i hele studien") == file)
    #expect(study.after("Bytt ut med «Anne» i hele studien", in: "02.ordrett") == "I: Kjente du {@p1 Anne}?\n")
  }

  /// A reach that would change nothing more is not offered.
  @Test func onlyWhatMakesADifference() {
    let titles = study(["01.ordrett": "I: Så kom $0Kari inn."]).titles()
    #expect(titles.filter { $0.contains("Anne") } == ["Bytt ut med «Anne» her"])
  }

  @Test func theKeyIsNotChangedForSomebodyInIt() {
    #expect(study(["01.ordrett": "I: Så kom $0Kari inn."]).actions().allSatisfy { $0.keyChange == nil })
  }

  /// In a header, a memo or a comment marks mean nothing, and a label is made of words.
  @Test(arguments: [
    ("---\ntitle: Ja\nspeaker B: $0Kristin Berge\n---\nB: Hei.", false),
    ("---\ntitle: Om $0Torstein Moe\n---\nB: Hei.", false),
    ("% ring $0912 34 567\nI: Hei.", false), ("I: Hei {!ring $0912 34 567} du.", false), ("$0Jonas: Hei.", false),
    ("I: Ring $0912 34 567 da.", true),
  ])
  func marksWhereMarksMeanSomething(_ text: String, _ takesMarks: Bool) throws {
    let study = study(["01.ordrett": text])
    let actions = study.actions()
    try #require(!actions.isEmpty)
    #expect(actions.contains { $0.id.hasSuffix(":mark") } == takesMarks, "\(study.titles())")
    guard !takesMarks else { return }
    for action in actions where action.refusal == nil {
      guard let edit = try? action.edit(), edit.creations.isEmpty else { continue }
      let after = study.result(of: edit)
      #expect(!after.contains("{@") && !after.contains("{?"), "\(after)")
    }
  }

  @Test func aNumberInALabelBecomesWords() throws {
    let study = study(["01.ordrett": "Tlf $091234567: Hei.\n"])
    let action = try #require(study.actions().first { $0.id.contains(":general:") })
    let after = study.result(of: try action.edit())
    #expect(after.hasSuffix(": Hei.\n") && !after.contains("[") && !after.contains("912"))
  }

  // MARK: Somebody new

  @Test func aNewPseudonym() throws {
    let study = study([
      "01.ordrett": "I: Jeg snakket med $0Torstein i går.\nI: Torsteins bror kjente Torstein også.\n",
      "02.ordrett": "I: Så møtte vi Torstein på kaia.\n",
    ])
    let action = try #require(offered(study, "i hele studien"))
    guard case .add(let entry)? = action.keyChange else {
      Issue.record("no entry")
      return
    }
    #expect(entry.id == "p3" && entry.kind == .person && entry.originals == ["Torstein"])
    let name = entry.replacement
    #expect(!name.hasPrefix("T") && !["Anne", "Jens", "Kari", "Ola"].contains(name))
    let edit = try action.edit()
    #expect(
      study.result(of: edit)
        == "I: Jeg snakket med {@p3 \(name)} i går.\nI: {@p3 \(name)}s bror kjente {@p3 \(name)} også.\n")
    #expect(study.result(of: edit, in: "02.ordrett") == "I: Så møtte vi {@p3 \(name)} på kaia.\n")
    let written = try KeyChange.add(entry).applied(to: Key(Array(key.utf8)))
    #expect(String(decoding: written, as: UTF8.self) == key + "p3,person,Torstein,\(name),,\n")
  }

  @Test func anotherNameOfSomebodyInTheKey() throws {
    let study = study(["01.ordrett": "I: Jeg snakket med $0Torstein i går.\n"])
    let action = try #require(offered(study, "«Anne»"))
    #expect(action.keyChange == .addName("Torstein", entry: "p1"))
    #expect(study.result(of: try action.edit()) == "I: Jeg snakket med {@p1 Anne} i går.\n")
    let written = try KeyChange.addName("Torstein", entry: "p1").applied(to: Key(Array(key.utf8)))
    #expect(String(decoding: written, as: UTF8.self).contains("p1,person,Kari Nordmann | Torstein,Anne,,"))
  }

  @Test(
    arguments: [
      (nil, "Prosjektfila oppgir ingen koblingsnøkkel"), ("id,category,original\n", "kan ikke skrives"),
      (key + "p1,person,Per Berg,Nils,,\n", "linje 5"), (key + "p9,person,Per Berg,Kari,,\n", "kan ikke skrives"),
    ] as [(String?, String)])
  func aKeyThatCannotBeWritten(key: String?, reason: String) throws {
    let study = study(["01.ordrett": "I: Jeg snakket med $0Torstein i går.\n"], key: key)
    let action = try #require(offered(study, "nytt pseudonym"))
    #expect(action.refusal?.text(in: .bokmål).lowercased().contains(reason.lowercased()) == true)
  }

  @Test func aManuscriptGetsTheWordsAlone() {
    let study = study(
      [
        "ordrett.json": #"{"manuscripts": ["*.md"]}"#, "oppgave.md": "Vi møtte $0Kari Nordmann i Bergen.\n",
      ])
    #expect(study.after("Bytt ut med «Anne» her") == "Vi møtte Anne i Bergen.\n")
    #expect(!study.titles().contains { $0.contains("{?") })
  }

  // MARK: Saying less, and marking

  @Test(
    arguments: [
      (
        "I: Det var $014. mars 1987 det skjedde.", "Gjør mer generelt: «i mars 1987»",
        "I: Det var i mars 1987 det skjedde."
      ),
      ("I: Jeg er $043 år gammel.", "Gjør mer generelt: «i 40-årene»", "I: Jeg er i 40-årene."),
    ])
  func aDateAndAnAge(before: String, title: String, after: String) {
    check(before, title, after)
  }

  @Test func aPlaceInBrackets() {
    check(
      "I: Vi bodde i $0Tromsø. Tromsø er fint. [Sted 1] og.", "Gjør mer generelt i denne fila: «[Sted 2]»",
      "I: Vi bodde i [Sted 2]. [Sted 2] er fint. [Sted 1] og.")
  }

  @Test func marking() {
    check("I: Vi bodde i $0Tromsø da.", "Merk som identifiserende: {?…}", "I: Vi bodde i {?Tromsø} da.")
  }

  // MARK: Deciding

  private static let first = String(decoding: DecisionFile.blank, as: UTF8.self)

  @Test func theFileOfDecisionsIsMade() {
    let study = study(["01.ordrett": "I: Vi bodde i $0Tromsø da."])
    #expect(
      study.after("Bestem: ikke identifiserende i hele studien", in: "ordrett.decisions") == Self.first
        + #"name=Tromsø category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason="vurdert under lesing""#
        + "\n")
  }

  @Test func aDecisionOnOneOfSeveral() throws {
    var study = study([
      "ordrett.decisions": Self.first,
      "01.ordrett": "---\ncoder: CD\n---\nI: Vi bodde i Tromsø først.\nI: Etterpå bodde vi i $0Tromsø igjen.",
    ])
    let text = study.after("Bestem: ikke identifiserende her", in: "ordrett.decisions")
    #expect(text.contains("scope=here file=01.ordrett occurrence=2") && text.contains("by=CD"), "\(text)")
    study.project.set(DocumentID("/studie/ordrett.decisions"), .decisions, Text(text), isOpen: false)
    let silenced = study.project.settledLeaks(in: study.id).map(\.isSilenced)
    #expect(silenced == [false, true])
  }

  @Test(
    arguments: [
      ("<<<<<<< HEAD\n", "konfliktmerke"), ("name=x\n", "mangler"),
    ])
  func aFileOfDecisionsThatIsNotWhole(line: String, reason: String) throws {
    let study = study(["ordrett.decisions": Self.first + line, "01.ordrett": "I: Vi bodde i $0Tromsø da."])
    let action = try #require(offered(study, "Bestem: ikke identifiserende her"))
    #expect(action.refusal?.text(in: .bokmål).contains(reason) == true)
  }

  /// Whom the key knows is named by the entry, and consent does not count where the policy says error.
  @Test func somebodyOfTheKey() throws {
    let study = study(["01.ordrett": "I: Så kom $0Kari inn."])
    let text = study.after("Bestem: ikke identifiserende i denne fila", in: "ordrett.decisions")
    #expect(text.contains("entry=p1 category=key decision=not-identifying scope=file file=01.ordrett"))
    #expect(!text.contains("Kari"))
    #expect(offered(study, "Bestem: behold her")?.refusal == Message(.leakNoException))
  }

  @Test func aReasonOfOnesOwn() throws {
    let study = study(["01.ordrett": "I: Vi bodde i $0Tromsø da."])
    func decide(_ reason: String?) throws(Refusal) -> StudyEdit {
      try study.project.decide(
        .keepConsented, .study, at: study.offset, in: study.id, reason: reason, language: .bokmål, .test)
    }
    let edit = try decide("Alle vet det")
    #expect(study.result(of: edit, in: "ordrett.decisions").contains(#"reason="Alle vet det""#) && edit.notice == nil)
    #expect(try decide(nil).notice == Message(.leakWriteReason, "ordrett.decisions", "2"))
    #expect(throws: Refusal.self) {
      try study.project.decide(.replace, .study, at: 0, in: study.id, reason: nil, language: .bokmål, .test)
    }
  }

  // MARK: Looking

  @Test func theHoverSaysWhyAndNeverWho() throws {
    let study = study(["01.ordrett": "I: Kari kom.\nI: Så gikk $0Kari.\n", "02.ordrett": "I: Hei, Kari Nordmann.\n"])
    let hover = try #require(study.project.hover(at: study.offset, in: study.id, language: .bokmål))
    let text = hover.content.plainText()
    for part in [
      "leak/key", "Hvorfor:", "100 %", "Funnet 2 ganger i denne fila", "Funnet 3 ganger i denne studien", "Anne",
    ] {
      #expect(text.contains(part), "\(text)")
    }
    #expect(!text.contains("Kari") && !text.contains("Nordmann"))
  }

  @Test func theHoverTellsWhatWasDecided() throws {
    let line =
      #"name=Tromsø category=place decision=not-identifying scope=project by=CD date=2026-11-20 reason="stor by""#
    let study = study(["ordrett.decisions": Self.first + line + "\n", "01.ordrett": "I: Vi bodde i $0Tromsø da."])
    let hover = try #require(study.project.hover(at: study.offset, in: study.id, language: .bokmål))
    #expect(hover.content.plainText().contains("ikke identifiserende, av CD, 2026-11-20: stor by"))
    #expect(study.titles().isEmpty)
  }

  @Test func jumping() throws {
    let study = study([
      "01.ordrett": "I: $0Så kom Kari.\nI: Og Karis mor.\n", "02.ordrett": "I: Ingen.\n",
      "03.ordrett": "I: Hei, Kari.\n",
    ])
    var place = Location(study.id, study.offset..<study.offset)
    var seen: [String] = []
    for _ in 0..<4 {
      place = try study.project.jump(.nextLeak, from: place.range.lowerBound, in: place.document)
      seen.append(study.describe(place))
    }
    #expect(seen == ["01.ordrett:1 Kari", "01.ordrett:2 Karis", "03.ordrett:1 Kari", "01.ordrett:1 Kari"])
    let back = try study.project.jump(.previousLeak, from: study.offset, in: study.id)
    #expect(study.describe(back) == "03.ordrett:1 Kari")
    let none = self.study(["01.ordrett": "I: $0Ingen.\n"])
    #expect(throws: Refusal(.leakNoneLeft)) { try none.project.jump(.nextLeak, from: 0, in: none.id) }
  }

  @Test func theLensCountsWhatIsOpen() {
    let study = study(["01.ordrett": "$0I: Så kom Kari.\nI: Og Karis mor.\n"])
    #expect(study.project.lenses(in: study.id).map { $0.title } == [Message(.leakLens, "2")])
  }

  @Test func tokensOfLeaks() {
    let study = study(["01.ordrett": "I: $0Så kom {+x}Kari{-x} Nordmann (ler).\n"])
    let tokens = study.project.semanticTokens(in: study.id).filter { $0.modifiers.contains(.leak) }
    #expect(tokens.map { study.text.string($0.range) } == ["Kari", " Nordmann"])
  }

  @Test func completionKnowsTheKey() throws {
    let study = study(["01.ordrett": "I: Så kom {@$0"])
    let items = try #require(study.project.completions(at: study.offset, in: study.id, language: .bokmål)).items
    #expect(items.map(\.text) == ["p1 Anne}", "p2 Jens}", "sted1 [Sted 1]}"])
    #expect(!items.contains { "\($0)".contains("Nordmann") })
  }
}
