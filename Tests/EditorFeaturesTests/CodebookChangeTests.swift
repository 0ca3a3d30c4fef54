import EditorFeatures
import Messages
import Notation
import Project
import Testing
import TextModel

/// Changes of the codebook that the coded passages follow.
struct CodebookChangeTests {
  private static let book = """
    # følelser
    ## frykt: Frykt
    Å være redd.
    ## skam
    alias: flauhet

    # støtte
    ## kolleger
    replaced-by: frykt

    """

  private func study(_ text: String, _ book: String = Self.book) -> Study {
    Study(["1.ordrett": text, "k.codebook": book])
  }

  /// A document after a change, or why there is none.
  private func after(
    _ study: Study, in name: String = "1.ordrett", _ change: (Project) throws(Refusal) -> CodebookChange
  ) -> String {
    do throws(Refusal) {
      return study.result(of: try study.project.edit(try change(study.project)), in: name)
    } catch {
      return error.message.text(in: .bokmål)
    }
  }

  private func merge(
    _ text: String, _ one: String, _ other: String, in name: String = "1.ordrett", _ book: String = Self.book
  ) -> String {
    after(study(text, book), in: name) { project throws(Refusal) in
      .merge(try project.code(named: one), into: try project.code(named: other))
    }
  }

  @Test(arguments: [
    ("I: {+frykt}a{-frykt} {+følelser/frykt=x}b{-frykt=x} {#frykt}", "I: {+skam}a{-skam} {+skam=x}b{-skam=x} {#skam}"),
    ("I: {+frykt skam}a{-}", "I: {+skam}a{-}"), ("I: {+frykt}{+skam}a{-skam}{-frykt} b", "I: {+skam}a{-skam} b"),
    ("I: {+frykt}a {+skam}b{-frykt} c{-skam}", "I: {+skam=a}a {+skam}b{-skam=a} c{-skam}"),
    ("I: {+frykt}a {+flauhet}b{-flauhet} c{-frykt}", "I: {+skam=a}a {+flauhet}b{-flauhet} c{-skam=a}"),
    ("I: a {#skam}\nb {#frykt}\nI: c {#frykt} {#frykt}", "I: a {#skam}\nb\nI: c {#skam}"),
    (
      "I: {+skam}a{-} {+frykt}b {+skam}c{-skam} d{-frykt} {+frykt}e{-}",
      "I: {+skam}a{-} {+skam=a}b {+skam}c{-skam} d{-skam=a} {+skam}e{-}"
    ),
    (
      "I: {+skam}a {+frykt}b{-frykt} {+frykt}c{-frykt} d{-skam} {+frykt}e{-}",
      "I: {+skam}a {+skam=a}b{-skam=a} {+skam=a}c{-skam=a} d{-skam} {+skam}e{-}"
    ),
    ("I: a {#frykt} {#skam}", "I: a {#skam}"), ("I: {+frykt}a", "I: {+skam}a"),
  ])
  func mergesPassages(text: String, expected: String) {
    #expect(merge(text, "frykt", "skam") == expected)
  }

  /// A code that was retired in favour of the one that goes into it stands for that now, and is not replaced by itself.
  @Test(arguments: [
    ("# a\nreplaced-by: b\n# b\n", "# a\nmerged-from: b\n% # b\n"),
    ("# a\nreplaced-by: b\nalias: x\n# b\n", "# a\nalias: x\nmerged-from: b\n% # b\n"),
    (
      "# a\nreplaced-by: b\n# b\nreplaced-by: c\n# c\n",
      "# a\nreplaced-by: c\nmerged-from: b\n% # b\n% replaced-by: c\n# c\n"
    ),
    ("# a\nreplaced-by: b\n# b\nreplaced-by: a\n", "# a\nmerged-from: b\n% # b\n% replaced-by: a\n"),
  ])
  func mergesIntoWhatItReplaced(book: String, expected: String) {
    #expect(merge("I: a", "b", "a", in: "k.codebook", book) == expected)
  }

  @Test func mergesEntries() {
    #expect(
      merge("I: a", "frykt", "skam", in: "k.codebook") == """
        # følelser
        ## skam
        alias: flauhet
        merged-from: frykt
        % ## frykt: Frykt
        % Å være redd.

        # støtte
        ## kolleger
        replaced-by: skam

        """)
  }

  /// A thousand segments that all lie over each other: what each of them says is looked up once, and not for each pair.
  @Test(.timeLimit(.minutes(10))) func mergesManyThatOverlap() {
    func text(_ code: String) -> String {
      let starts = (0..<1000).map { "{+\(code)=x\($0)} ord\n" }
      let ends = (0..<1000).map { "{-\(code)=x\($0)}\n" }
      return "I: {+skam}en{-skam} " + (starts + ends).joined(separator: "  ")
    }
    #expect(merge(text("frykt"), "frykt", "skam") == text("skam"))
  }

  @Test func whatCannotBeMerged() {
    #expect(merge("", "frykt", "frykt") == Message(.codesItself, "frykt").text(in: .bokmål))
    #expect(merge("", "følelser", "frykt") == Message(.codesIntoOwn, "følelser", "frykt").text(in: .bokmål))
    #expect(merge("", "følelser", "kolleger") == Message(.codesHasChildren, "følelser").text(in: .bokmål))
    #expect(merge("", "fryktt", "skam") == Message(.codesUnknownNearest, "fryktt", "frykt").text(in: .bokmål))
  }

  /// What is left of a name that meant either would mean the other; nobody decided that.
  @Test func whatMayMeanAnother() {
    let changes: [(CodeID) -> CodebookChange] = [
      { .delete($0) }, { .rename($0, to: "y") }, { .move($0, under: nil) }, { .promote($0) }, { .merge($0, into: $0) },
      { .split($0, into: ["y"], choices: [:]) },
    ]
    for change in changes {
      let refused = after(study("I: {+x}a{-} {+a/x}b{-}", "# a\n## x\n# b\n## x\n")) { project throws(Refusal) in
        change(try project.code(named: "a/x"))
      }
      #expect(refused == Message(.codesUnclear, "x", "1", "a/x").text(in: .bokmål))
    }
    let told = after(study("I: {+x}a{-}", "# x\n# X\n")) { project throws(Refusal) in
      .delete(try project.code(named: "x"))
    }
    #expect(told == Message(.codesStandTwice, "x", "k.codebook:1, k.codebook:2").text(in: .bokmål))
  }

  /// Words that are put somewhere else are put there whole, or not at all.
  @Test func whatIsNotUTF8() {
    let book = Text(Array("# a\nbl".utf8) + [0xE5] + Array("\n# b\n# c\n".utf8))
    let id = DocumentID("/studie/k.codebook")
    var project = Project(root: "/studie")
    project.set(id, .codebook, book, isOpen: false)
    let (a, b) = (CodeID(codebook: id, entry: 0), CodeID(codebook: id, entry: 1))
    for change in [CodebookChange.merge(a, into: b), .move(a, under: b)] {
      #expect(throws: Refusal(.codesNotUTF8, "k.codebook", "2")) { try project.edit(change) }
    }
    #expect(
      merge("I: a", "b", "skam", in: "k.codebook", "\u{FEFF}# b\nx\n# skam\n")
        == "\u{FEFF}# skam\nmerged-from: b\n% # b\n% x\n")
  }

  @Test func moves() {
    func move(_ text: String, _ code: String, _ parent: String?, in name: String = "1.ordrett") -> String {
      after(study(text), in: name) { project throws(Refusal) in
        let under: CodeID?
        if let parent { under = try project.code(named: parent) } else { under = nil }
        return .move(try project.code(named: code), under: under)
      }
    }
    let text = "I: {+følelser/frykt}a{-frykt} {+frykt}b{-følelser/frykt} {+følelser}c{-}"
    #expect(
      move(text, "frykt", "kolleger")
        == "I: {+støtte/kolleger/frykt}a{-frykt} {+frykt}b{-støtte/kolleger/frykt} {+følelser}c{-}")
    #expect(move(text, "frykt", nil) == "I: {+frykt}a{-frykt} {+frykt}b{-frykt} {+følelser}c{-}")
    #expect(
      move(text, "frykt", "kolleger", in: "k.codebook") == """
        # følelser
        ## skam
        alias: flauhet

        # støtte
        ## kolleger
        replaced-by: frykt

        ### frykt: Frykt
        Å være redd.

        """)
    #expect(
      move("I: {+følelser/frykt}a{-}", "følelser", "støtte") == "I: {+følelser/frykt}a{-}")
    #expect(move("", "følelser", "frykt") == Message(.codesIntoOwn, "følelser", "frykt").text(in: .bokmål))
    #expect(move("", "frykt", "følelser") == Message(.codesIsThere, "frykt").text(in: .bokmål))
  }

  /// Two codes of one name under one parent could not be told apart any more.
  @Test(
    arguments: [("a/x", "b", "b/x", "k.codebook:4"), ("b/x", nil, "x", "k.codebook:5")]
      as [(String, String?, String, String)])
  func doesNotMoveBesideItsLike(code: String, parent: String?, other: String, place: String) {
    let moved = after(study("I: {+a/x}a{-}", "# a\n## x\n# b\n## x\n# X\n")) { project throws(Refusal) in
      .move(
        try project.code(named: code), under: try parent.map { name throws(Refusal) in try project.code(named: name) })
    }
    #expect(moved == Message(.renameCodeExists, other, place).text(in: .bokmål))
  }

  /// Of segments that lie over each other the one whose mark the place is in is meant, whichever is longer.
  @Test func findsTheSegmentOfAMark() throws {
    let project = study("I: {+frykt=a}x {+frykt=b}y{-frykt=a} z{-frykt=b}").project
    let places = SegmentPlaces(of: try project.code(named: "frykt"), in: project)
    let id = DocumentID("/studie/1.ordrett")
    #expect(
      [5, 13, 17, 18, 25, 28, 37, 40].map { places.number(at: $0, in: id) } == [0, 0, 1, 1, 0, 0, 1, 1])
  }

  @Test func promotesRetiresAndDeletes() {
    let promoted = after(study(""), in: "k.codebook") { project throws(Refusal) in
      .promote(try project.code(named: "frykt"))
    }
    #expect(promoted.hasSuffix("\n\n# frykt: Frykt\nÅ være redd.\n"))
    let retired = after(study(""), in: "k.codebook") { project throws(Refusal) in
      .retire(try project.code(named: "frykt"), by: try project.code(named: "skam"))
    }
    #expect(retired.contains("Å være redd.\nreplaced-by: skam\n## skam"))
    let circle = after(study("")) { project throws(Refusal) in
      .retire(try project.code(named: "frykt"), by: try project.code(named: "kolleger"))
    }
    #expect(circle == Message(.codesCircle, "frykt", "kolleger").text(in: .bokmål))
    let text = "I: a {+frykt skam}b{-} {#skam}"
    #expect(delete("skam", study(text), in: "1.ordrett") == "I: a {+frykt}b{-}")
  }

  private func delete(_ code: String, _ study: Study, in name: String = "k.codebook") -> String {
    after(study, in: name) { project throws(Refusal) in .delete(try project.code(named: code)) }
  }

  /// A code that is retired never points to one that is gone: it points to what that one points to, or the other stays.
  @Test func deletesNothingThatReplacesOthers() {
    let refused = Message(.codesReplacesOthers, "frykt", "kolleger (k.codebook:8)")
    #expect(delete("frykt", study("I: a")) == refused.text(in: .bokmål))
    #expect(delete("kolleger", study("I: a")).hasSuffix("\n# støtte\n"))
    let several = "# a\n# b\nreplaced-by: a\n## c\nreplaced-by: A\n"
    let both = Message(.codesReplacesOthers, "a", "b (k.codebook:2), c (k.codebook:4)")
    #expect(delete("a", study("I: a", several)) == both.text(in: .bokmål))
    let chain = "# a\n# b\nreplaced-by: a\n# c\nreplaced-by: b\n# d\n"
    #expect(delete("b", study("I: a", chain)) == "# a\n# c\nreplaced-by: a\n# d\n")
    #expect(delete("c", study("I: a", chain)) == "# a\n# b\nreplaced-by: a\n# d\n")
    let ring = "# a\nreplaced-by: b\n# b\nreplaced-by: a\n"
    let one = Message(.codesReplacesOthers, "b", "a (k.codebook:1)")
    #expect(delete("b", study("I: a", ring)) == one.text(in: .bokmål))
    #expect(delete("a", study("I: a", "# a\nreplaced-by: a\n# b\n")) == "# b\n")
  }

  @Test func splits() {
    let study = study("I: {+frykt}a{-frykt} {+frykt}b{-} {+frykt}c{-}")
    let change = { (project: Project) throws(Refusal) -> CodebookChange in
      .split(try project.code(named: "frykt"), into: ["uro", "redsel"], choices: [0: 1, 2: 0, 9: 0])
    }
    #expect(after(study, change) == "I: {+redsel}a{-redsel} {+frykt}b{-} {+uro}c{-}")
    #expect(after(study, in: "k.codebook", change).contains("Å være redd.\n\n### uro\n\n\n### redsel\n\n## skam"))
    let taken = after(study) { project throws(Refusal) in
      .split(try project.code(named: "frykt"), into: ["skam"], choices: [:])
    }
    #expect(taken == Message(.renameCodeExists, "skam", "k.codebook:4").text(in: .bokmål))
  }

  @Test func tellsTheHistory() throws {
    let project = study("I: {+frykt}a{-}").project
    let edit = try project.edit(.merge(try project.code(named: "frykt"), into: try project.code(named: "skam")))
    var line = try #require(edit.log?.line)
    #expect(edit.log?.file == DocumentID("/studie/codebook.log"))
    line.date = "2026-01-02"
    line.author = "AB"
    line.reason = "samme\tsak\n"
    #expect(line.text == "2026-01-02\tAB\tmerge\tfrykt\tskam\t1\t4\tsamme sak \n")
    let log = CodebookLog(line.text + "rubbish\n" + line.text)
    #expect(log.lines.count == 2 && log.unreadLines == [2])
    #expect(log.lines.first?.reason == "samme sak ")
  }

  /// Where several codes have a name, the history says which of them is meant.
  @Test func tellsWhichOfTwo() throws {
    let project = Study(["k.codebook": "# a\n## x\n# b\n## x\n"]).project
    let edit = try project.edit(.merge(try project.code(named: "a/x"), into: try project.code(named: "b/x")))
    #expect(edit.log?.line.from == "a/x" && edit.log?.line.to == "b/x")
    let renamed = try #require(try project.edit(.rename(try project.code(named: "a/x"), to: "y")).log)
    #expect(!project.hasRenamed(renamed))
    #expect(Study(["k.codebook": "# a\n## y\n# b\n## x\n"]).project.hasRenamed(renamed))
  }

  @Test func asActions() {
    let study = Study("I: {+fr$0ykt}a{-}")
    let titles = study.titles(0, .codebook)
    #expect(titles.contains("Slå «frykt» sammen med «skam»") && titles.contains("Flytt «frykt» inn under «støtte»"))
    #expect(titles.contains("Gjør «frykt» til et tema") && titles.contains("Slett «frykt» og 1 koding med den"))
    #expect(study.after("Slå «frykt» sammen med «skam»") == "I: {+skam}a{-}")
    #expect(!study.actions(0, .codebook).contains { !$0.needsStudy })
    #expect(Study("I: $0{+frykt}a{-}", codebook: "").titles(0, .codebook).isEmpty)
    let recode = Study("I: {+følelser}$0a{-følelser}")
    #expect(recode.after("Kod dette segmentet med «skam» i stedet for «følelser»") == "I: {+skam}a{-skam}")
  }
}
