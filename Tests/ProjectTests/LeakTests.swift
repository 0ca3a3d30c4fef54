import Privacy
import Project
import Testing
import TextModel

/// The words of a study that are told of as leaks, with their rules, and what was decided about them.
private struct LeakStudy {
  var project = Project(root: "/study")
  static let interview = DocumentID("/study/intervju/01.ordrett")

  init(
    _ text: String, in id: DocumentID = Self.interview, key: String? = nil, decisions: String? = nil,
    settings: String? = nil
  ) {
    if let settings { project.set(DocumentID("/study/ordrett.json"), .projectFile, Text(settings), isOpen: false) }
    if let key { project.set(.csv("id,category,original,replacement\n" + key)) }
    if let decisions { add(decisions) }
    project.set(id, id.name.hasSuffix(".ordrett") ? .transcript : .manuscript, Text(text), isOpen: true)
    project.readLeaks()
  }

  mutating func add(_ decisions: String) {
    project.set(DocumentID("/study/ordrett.decisions"), .decisions, Text(decisions), isOpen: false)
  }

  func found(_ id: DocumentID = Self.interview) -> [String] {
    project.findings(in: id).found.filter { $0.rule.hasPrefix("leak/") }.map { finding in
      "\(finding.rule.dropFirst(5)) \(project[id]?.text.string(finding.range) ?? "")"
    }
  }

  func allowed(_ id: DocumentID = Self.interview) -> [String] {
    project.findings(in: id).allowed.map { allowed in
      "\(project[id]?.text.string(allowed.finding.range) ?? ""): \(allowed.reason)"
    }
  }
}

/// What is a leak in a study, beyond what `PrivacyTests` say of a passage.
@Suite struct LeakTests {
  @Test func saysNothingOfWhatIsDealtWith() {
    let text = """
      INF1: Da ringte {@p1 Ingrid} til [Sted 1], og [navn] kom fra {@sted1 Hammerfest} med @@Ingrid##, ja.
      INF1: Men {?Solveig} er bare merket.
      """
    #expect(LeakStudy(text).found() == ["marked {?Solveig}"])
  }

  @Test func saysNothingOfDeclaredLabels() {
    #expect(LeakStudy("I: Hva tenkte Ingrid da?\nINF1: Ja.\n").found() == ["person Ingrid"])
    let declared = "---\ntaler Ingrid: Informant\ntaler I: Intervjuer\n---\nI: Hva tenkte Ingrid da?\nIngrid: Ja.\n"
    #expect(LeakStudy(declared).found().isEmpty)
  }

  @Test func saysNothingOfReplacementsInTheKey() {
    let key = "p1,person,Torbjørg Eksempel,Ingrid\n"
    #expect(LeakStudy("I: Hva tenkte Ingrid da?\n", key: key).found().isEmpty)
    #expect(LeakStudy("I: Hva tenkte Torbjørg da?\n", key: key).found() == ["key Torbjørg"])
  }

  @Test(arguments: [
    ("kapittel.md", "## Litteratur\n\nKvammen, T. (1959). Om Torbjørg Kvammen. Telefon 45 67 89 12, https://a.no/b.\n"),
    ("kapittel.md", "```r\nskriv(Torbjørg Kvammen, 'telefon 45 67 89 12')\n```\n"),
    ("kapittel.tex", "\\begin{lstlisting}\nfor Torbjørg Kvammen: telefon 45 67 89 12\n\\end{lstlisting}\n"),
    ("kapittel.txt", "Kilder\n\nHansen, P. (2019). Torbjørg Kvammen. Telefon 45 67 89 12. Odda: Forlaget.\n"),
  ])
  func looksForTheKeyAndNumbersInCodeAndReferences(_ name: String, _ text: String) {
    let id = DocumentID("/study/" + name)
    let key = "p1,person,Torbjørg Kvammen,Anne\n"
    let study = LeakStudy(text, in: id, key: key, settings: #"{ "manuscripts": ["*"] }"#)
    #expect(Set(study.found(id)).isSuperset(of: ["key Torbjørg Kvammen", "contact 45 67 89 12"]), "\(study.found(id))")
    #expect(Set(study.found(id).map { $0.split(separator: " ")[0] }) == ["key", "contact"])
    #expect(study.found(id).allSatisfy { !$0.contains("a.no") })
  }

  @Test func looksForTheKeyInDeclaredContacts() {
    let id = DocumentID("/study/brev.md")
    let text = "<!-- ordrett: contact -->\nTorbjørg Kvammen, tlf. 45 67 89 12\nPer Olsen\n<!-- ordrett: end -->\n"
    let key = "p1,person,Torbjørg Kvammen,Anne\n"
    let study = LeakStudy(text, in: id, key: key, settings: #"{ "manuscripts": ["*"] }"#)
    #expect(study.found(id) == ["key Torbjørg Kvammen"])
  }

  /// What is unsure is a hint; where a category is an error, it is a warning.
  @Test(arguments: [
    (Severity.error, Severity.warning), (.warning, .hint), (.information, .hint), (.hint, .hint),
  ])
  func tellsMoreSoftlyWhatIsUnsure(_ usual: Severity, _ unsure: Severity) throws {
    let settings = #"{ "privacy": { "person": "\#(usual.rawValue)" } }"#
    // A first name that is also a word is a name for certain in the second line alone.
    let study = LeakStudy(
      "INF1: Liv er godt.\nINF1: Jeg så Liv Hansen i går.\n", settings: settings)
    let leaks = study.project.leaks(in: LeakStudy.interview).filter { $0.category == .person }
    #expect(Set(leaks.map(\.isUnsure)) == [true, false])
    let found = study.project.findings(in: LeakStudy.interview).found.filter { $0.rule == "leak/person" }
    #expect(zip(leaks, found).allSatisfy { $1.severity == ($0.isUnsure ? unsure : usual) }, "\(found)")
  }

  @Test func looksForTheKeyInWhatIsNoProseToo() {
    let text = """
      ---
      tittel: Torbjørg forteller
      taler Torbjørg: Informant
      ---
      % Torbjørg leste dette.
      Torbjørg: Ja. {!Spør Torbjørg igjen.} {+frykt: slik Torbjørg sa det}Jeg ble redd.{-}
      """
    let found = LeakStudy(text, key: "p1,person,Torbjørg Eksempel,Anne\n").found()
    #expect(found.count == 6 && Set(found) == ["key Torbjørg"], "\(found)")
  }

  /// Norwegian has no word `she`, so that where the header says it is Norwegian, whatever the tag, nobody's gender is told.
  @Test(
    arguments: [
      ("nb", []), ("nn-NO", []), ("no", []), ("nob", []), ("en-GB", ["gender She", "gender wife"]),
      ("sv", ["gender She", "gender wife"]),
    ] as [(String, [String])])
  func takesTheHeadersWordForTheLanguage(_ tag: String, _ expected: [String]) {
    let text = "---\nlanguage: \(tag)\n---\nINF1: She is my wife.\n"
    #expect(LeakStudy(text, settings: #"{ "privacy": { "gender": "warning" } }"#).found() == expected)
  }

  @Test func readsHeadings() {
    let text = "# Samtale med Torbjørg Kvammen i Hammerfest\nINF1: Ja.\n# Natta\nINF1: Nei.\n# Torbjørg\n"
    #expect(LeakStudy(text).found() == ["person Torbjørg Kvammen", "place Hammerfest"])
    let key = "p1,person,Torbjørg Kvammen,Anne\n"
    #expect(LeakStudy(text, key: key).found() == ["key Torbjørg Kvammen", "place Hammerfest", "key Torbjørg"])
  }

  @Test func seesTheRealNameWhereThePseudonymShouldStand() {
    let key = "p1,person,Torbjørg Kvammen,Anne\np2,person,Anne Eksempel,Mari\n"
    let text = "INF1: Da kom {@p1 Torbjørg}, ja.\nINF1: {@p1 Anne}, og {@P1 Torbjørg Kvammen}.\n"
    #expect(LeakStudy(text, key: key).found() == ["key Torbjørg", "key Torbjørg Kvammen"])
  }

  @Test func readsThroughMarks() {
    let key = "p1,person,Torbjørg Eksempel,Anne\n"
    #expect(
      LeakStudy("INF1: Da kom Tor{+frykt}bjørg, ja.{-frykt}\n", key: key).found() == ["key Tor{+frykt}bjørg"])
    #expect(
      LeakStudy("INF1: Vi flyttet til Hammer{+tid}fest da jeg var liten.{-tid}\n").found() == ["place Hammer{+tid}fest"]
    )
  }

  // MARK: Decisions

  private static let home = "INF1: Vi flyttet til Hammerfest.\nINF1: Det var Hammerfests beste år, i Hammerfest.\n"

  private static func decision(
    _ name: String, _ verdict: String, _ scope: String = "scope=project", category: String = "place"
  ) -> String {
    "name=\(name) category=\(category) decision=\(verdict) \(scope) by=AB date=2026-11-21 reason=\"stor nok\"\n"
  }

  @Test func settlesAllFormsOfANameByOneDecision() {
    #expect(LeakStudy(Self.home).found().count == 3)
    let settled = LeakStudy(Self.home, decisions: Self.decision("Hammerfest", "not-identifying"))
    #expect(settled.found().isEmpty)
    #expect(settled.allowed() == ["Hammerfest: stor nok", "Hammerfests: stor nok", "Hammerfest: stor nok"])
    // It is of another kind, or for another file.
    for other in [
      Self.decision("Hammerfest", "not-identifying", category: "person"), Self.decision("Vardø", "not-identifying"),
      Self.decision("Hammerfest", "not-identifying", "scope=file file=intervju/02.ordrett"),
    ] {
      let study = LeakStudy(Self.home, decisions: other)
      #expect(study.found().count == 3 && study.allowed().isEmpty)
    }
    let file = Self.decision("Hammerfest", "not-identifying", "scope=file file=intervju/01.ordrett")
    #expect(LeakStudy(Self.home, decisions: file).found().isEmpty)
  }

  @Test func settlesOnePlaceThatIsFoundAgain() throws {
    var study = LeakStudy(Self.home)
    let leak = try #require(study.project.leaks(in: LeakStudy.interview).last)
    let anchor = DecisionAnchor(
      document: "intervju/01.ordrett", occurrence: 3, context: study.project.context(of: leak, in: LeakStudy.interview))
    let decision = Decision(
      .words("Hammerfest"), .place, .notIdentifying, .here(anchor), reason: "stor nok", author: "AB", date: "2026-11-21"
    )
    let file = DecisionFile(DecisionFile.blank)
    let edit = try file.adding(decision)
    study.add(String(decoding: file.applying(edit).bytes, as: UTF8.self))
    #expect(study.found() == ["place Hammerfest", "place Hammerfests"])
    #expect(study.allowed() == ["Hammerfest: stor nok"])
    // Words come before it, and it is found still.
    study.project.apply(
      [ByteEdit(range: 0..<0, text: "I: Var det i Hammerfest? Der oppe i Hammerfest?\n")], to: LeakStudy.interview)
    #expect(study.found().count == 4)
    #expect(study.allowed() == ["Hammerfest: stor nok"])
    let settled = study.project.settledLeaks(in: LeakStudy.interview)
    #expect(settled.map(\.isSilenced) == [false, false, false, false, true])
  }

  /// A turn is rendered once for all that is in it: once for each would not end.
  @Test func settlesPlacesOfATurnThatGoesOn() throws {
    let count = 2000
    var study = LeakStudy(String(repeating: "Hammerfest.\n", count: count))
    let leaks = study.project.leaks(in: LeakStudy.interview)
    try #require(leaks.count == count)
    let anchor = DecisionAnchor(
      document: "intervju/01.ordrett", occurrence: 1000,
      context: study.project.context(of: leaks[999], in: LeakStudy.interview))
    let decision = Decision(
      .words("Hammerfest"), .place, .notIdentifying, .here(anchor), reason: "stor nok", author: "AB", date: "2026-11-21"
    )
    let file = DecisionFile(DecisionFile.blank)
    study.add(String(decoding: file.applying(try file.adding(decision)).bytes, as: UTF8.self))
    let settled = study.project.settledLeaks(in: LeakStudy.interview)
    #expect(settled.indices.filter { settled[$0].isSilenced } == [999])
  }

  @Test func letsNoConsentSilenceWhatThePolicyForbids() {
    let consent = Self.decision("Hammerfest", "keep-consented")
    #expect(LeakStudy(Self.home, decisions: consent).found().isEmpty)
    let forbidden = LeakStudy(Self.home, decisions: consent, settings: #"{ "privacy": { "place": "error" } }"#)
    #expect(forbidden.found().count == 3)
    #expect(forbidden.allowed().isEmpty)
    #expect(forbidden.project.settledLeaks(in: LeakStudy.interview).allSatisfy { $0.decision != nil })
    // That nobody is meant holds in any case.
    let harmless = LeakStudy(
      Self.home, decisions: Self.decision("Hammerfest", "not-identifying"),
      settings: #"{ "privacy": { "place": "error" } }"#)
    #expect(harmless.found().isEmpty)
  }

  @Test func setsPoliciesForFolders() {
    let settings = """
      { "privacy": { "place": "information" },
        "folders": {
          "intervju/**": { "privacy": { "place": "error" } },
          "intervju/utkast/**": { "privacy": { "place": "off" } } } }
      """
    func severities(_ path: String) -> [Severity] {
      let id = DocumentID("/study/" + path)
      return LeakStudy(Self.home, in: id, settings: settings).project.findings(in: id).found.map(\.severity)
    }
    #expect(severities("intervju/01.ordrett") == [.error, .error, .error])
    #expect(severities("intervju/utkast/01.ordrett") == [])
    #expect(severities("annet/01.ordrett") == [.information, .information, .information])
  }

  // MARK: Manuscripts

  @Test func readsManuscriptsThatTheProjectNames() {
    let text = """
      ---
      title: Hos Solveig
      ---
      # Funn i Hammerfest

      Goffman (1959) skriver om fasade. Goffmans begrep passer (se Tjora, 2017; Kvale & Brinkmann, 2015).
      «Det var fint.» (INF1) Men så ringte Ingrid meg, og `Solveig` er kode.

      <!-- ordrett: contact -->
      Veileder: Anbjørg Eksempel, anbjorg@example.org
      <!-- ordrett: end -->

      ## Referanser

      Goffman, E. (1959). The presentation of self in everyday life. Anchor Books.
      """
    let chapter = DocumentID("/study/oppgave/kapittel.md")
    var study = LeakStudy(text, in: chapter, settings: #"{ "manuscripts": "oppgave/*.md" }"#)
    study.project.set(
      LeakStudy.interview, .transcript, Text("---\ntaler INF1: Informant\n---\nINF1: Ja.\n"), isOpen: false)
    #expect(study.found(chapter) == ["person Solveig", "place Hammerfest", "person Ingrid"])

    // An edit has its own paragraph read, and what is decided counts here too.
    study.add(Self.decision("Hammerfest", "not-identifying"))
    study.project.apply(
      [ByteEdit(range: text.utf8.count..<text.utf8.count, text: "\n\n# Slutt\n\nSolveig kom.")], to: chapter)
    #expect(study.found(chapter) == ["person Solveig", "person Ingrid", "person Solveig"])
    #expect(study.allowed(chapter) == ["Hammerfest: stor nok"])
    #expect(LeakStudy(text, in: chapter).found(chapter).isEmpty)
  }
}
