import EditorFeatures
import Messages
import Project
import Testing
import TextModel

/// What is laid over a text: figures, hints, colours; and what follows when files get other names.
struct OverlayTests {
  @Test func lensesOfACodebook() {
    let study = Study(
      "# a\n## b\n# c$0\n#\n", among: ["1.ordrett": "I: {+b}x{-}\nR: {+b}y{-}\nS: {+a/b}z{-}", "2.ordrett": "R: {#a}"])
    let lenses = study.project.lenses(in: study.id)
    #expect(
      lenses.map { "\(study.text.string($0.range)): \($0.title.text(in: .bokmål))" } == [
        "a: 1 segment i 1 intervju, fra 1 informant", "b: 3 segmenter i 1 intervju, fra 2 informanter",
        "c: ikke brukt ennå",
      ])
  }

  @Test(arguments: [
    ("I: spør\nR: {+a}1234{-a}5678 {!memo}", "44"), ("R: {+a}b{-}", "100"), ("I: {+a}b{-}", "0"), ("R: {+a}b", "100"),
    ("R: {#a}b\nS: c", "50"),
  ])
  func lensOfATranscript(text: String, percent: String) {
    let lenses = Study(["1.ordrett": text]).project.lenses(in: DocumentID("/studie/1.ordrett"))
    #expect(lenses.map(\.title.arguments) == [[percent, "1"]] && lenses[0].jump == .nextUncoded)
  }

  private func hints(_ text: String, times: Bool = false) -> [String] {
    let study = Study(text + "$0")
    return study.project.hints(in: study.id, 0..<study.text.bytes.count, times: times).map {
      "\(study.text.lines.line(at: $0.offset) + 1): \($0.label)"
    }
  }

  @Test func hints() {
    #expect(hints("I: {+a=x b}c{-} {+d}e{-d}\n{+f}g\nh{-}") == ["1: a=x b", "3: f"])
    #expect(hints("[00:00] I: aaaa\nR: bbbb\n[01:00] I: c\nR: d") == [])
    #expect(hints("R: e\n[00:00] I: aaaa\nR: bbbb\n[01:00] I: c\nR: d", times: true) == ["3: ~00:40"])
    #expect(hints("[02:00] I: a\nR: b\n[01:00] I: c", times: true) == [])
  }

  private func tokens(_ study: Study, _ range: Range<Int>? = nil) -> [String] {
    study.project.semanticTokens(in: study.id, range).map {
      "\($0.kind) \(study.text.string($0.range))" + ($0.modifiers.isEmpty ? "" : " \($0.modifiers.rawValue)")
    }
  }

  @Test func tokensOfATranscript() {
    let study = Study(
      "---\ntaler I: Ida; rolle=x\n---\n# Del\n[00:01] I: {+frykt=a y: se}b {-}$0 {@p1 Kari} {?x} (ler) {{\n% k\n")
    #expect(
      tokens(study) == [
        "key taler", "speaker I 1", "value Ida", "key rolle", "value x", "section Del", "timeStamp [00:01]",
        "speaker I", "mark {+", "code frykt 8", "mark =", "codingLabel a", "code y 4", "mark :", "memo se", "mark }",
        "mark {-", "mark }",
        "mark {@", "pseudonym p1", "pseudonym Kari", "mark }", "mark {?", "identifying x", "mark }", "sign (ler)",
        "mark {{", "comment % k",
      ])
    #expect(tokens(study, 31..<33) == ["section Del"] && tokens(study, 30..<31).isEmpty)
  }

  /// A token at the edge is marked by what lies outside, too.
  @Test(arguments: [
    "I: Jeg møtte Kari Nordmann i dag *Kari Nordmann* ja.$0\nR: {+a}Kari\nNordmann{-} {?Bergen}\n",
    "# a: Kari Nordmann\nJeg møtte Kari Nordmann {+a}\nalias: c$0\n",
  ])
  func tokensOfARange(text: String) {
    let name = text.hasPrefix("#") ? "a.codebook" : "a.ordrett"
    var study = Study([name: text, "ordrett.json": "{\"language\": \"nb\"}"])
    study.project.readLeaks()
    let all = study.project.semanticTokens(in: study.id)
    #expect(text.hasPrefix("#") || all.contains { $0.modifiers.contains(.leak) })
    for start in study.text.bytes.indices {
      for end in start...study.text.bytes.count {
        let expected = all.filter { $0.range.lowerBound <= end && start <= $0.range.upperBound }
        let found = study.project.semanticTokens(in: study.id, start..<end)
        if found != expected { Issue.record("\(start)..<\(end): \(found)") }
      }
    }
  }

  @Test func tokensOfACodebook() {
    let study = Study("# a: Bé\nen {+a}$0\nalias: c\n", among: [:])
    #expect(tokens(study) == ["code a 1", "value Bé", "key alias", "value c"])
  }

  @Test func filesWithOtherNames() throws {
    let study = Study([
      "ordrett.json": "{\"codebook\": \"k.codebook\"}", "k.codebook": "# a\n",
      "1.ordrett": "I: a {!se 2.ordrett og sub/3.ordrett}$0", "2.ordrett": "I: a", "sub/3.ordrett": "I: a",
    ])
    func id(_ name: String) -> DocumentID { DocumentID("/studie/" + name) }
    let edit = try study.project.renaming([
      (id("2.ordrett"), id("to.ordrett")), (id("sub/3.ordrett"), id("sub/tre.ordrett")),
      (id("k.codebook"), id("x/k\".codebook")),
    ])
    #expect(study.result(of: edit) == "I: a {!se to.ordrett og sub/tre.ordrett}")
    #expect(study.result(of: edit, in: "ordrett.json") == #"{"codebook": "x/k\".codebook"}"#)
    #expect(try study.project.renaming([(id("9.ordrett"), id("8.ordrett"))]).isEmpty)
  }

  /// What was decided about words of a file is decided about them under its new name too.
  @Test func decisionsAboutFilesWithOtherNames() throws {
    func line(_ name: String, _ scope: String) -> String {
      "name=\(name) category=place decision=not-identifying \(scope) by=AB date=2026-11-21 reason=x\n"
    }
    let top = "# ordrett decisions 1: x\n"
    let whole = line("Oslo", "scope=project")
    let study = Study([
      "ordrett.json": "{}", "1.ordrett": "I: a$0", "sub/2.ordrett": "I: a",
      "ordrett.decisions": top + line("Bergen", "scope=file file=1.ordrett")
        + line("Bergen", "scope=here file=sub/2.ordrett occurrence=2 context=a1.3f~7b")
        + line("Moss", "scope=file   file=ny.ordrett") + whole,
    ])
    func after(_ files: (from: String, to: String)...) throws -> String {
      let edit = try study.project.renaming(files.map { (DocumentID("/" + $0.from), DocumentID("/" + $0.to)) })
      return edit.isEmpty ? "" : study.result(of: edit, in: "ordrett.decisions")
    }
    let moss = line("Moss", "scope=file   file=ny.ordrett")
    let place = line("Bergen", "scope=here file=sub/2.ordrett occurrence=2 context=a1.3f~7b")
    #expect(
      try after(("studie/1.ordrett", "studie/a b/Å.ordrett"))
        == top + line("Bergen", "scope=file file=\"a b/Å.ordrett\"") + place + moss + whole)
    // What lies in a folder, and two that change places.
    #expect(
      try after(
        ("studie/sub", "studie/dyp/ny"), ("studie/1.ordrett", "studie/ny.ordrett"),
        ("studie/ny.ordrett", "studie/1.ordrett"))
        == top + line("Bergen", "scope=file file=ny.ordrett") + place.replacing("sub/", by: "dyp/ny/")
        + line("Moss", "scope=file file=1.ordrett") + whole)
    // Elsewhere, and the study as a whole.
    #expect(try after(("studie/1.ordrett", "annet/1.ordrett")) == "")
    #expect(try after(("studie", "annet")) == "")
  }

  /// A file of decisions that is not whole is left alone, and what should have followed is told of.
  @Test func decisionsThatCannotFollow() throws {
    let decision = "name=Bergen category=place decision=not-identifying scope=file file=1.ordrett by=AB date=2026-11-21"
    let study = Study([
      "1.ordrett": "I: a$0", "2.ordrett": "I: a", "ordrett.decisions": decision + " reason=x\n<<<<<<< HEAD\n",
    ])
    func rename(_ name: String) throws(Refusal) -> StudyEdit {
      try study.project.renaming([(DocumentID("/studie/" + name), DocumentID("/studie/ny.ordrett"))])
    }
    #expect(throws: Refusal(.decisionConflict, "2")) { try rename("1.ordrett") }
    #expect(try rename("2.ordrett").isEmpty)
  }

  /// What lies in a folder moves with it, and so do the patterns that begin with it.
  @Test func foldersWithOtherNames() throws {
    let settings = """
      {"transcripts": ["intervju/**/*.ordrett", "intervjuer/*.ordrett"], "codebook": "intervju/k.codebook",
       "folders": {"intervju/mor/**": {}}}
      """
    let study = Study([
      "ordrett.json": settings, "intervju/k.codebook": "# a\n", "intervju/mor/2.ordrett": "I: a {!jf. k.codebook}",
      "intervjuer/1.ordrett": "I: a {!se intervju/mor/2.ordrett og 2.ordrett}$0",
    ])
    func edit(_ from: String, _ to: String) throws(Refusal) -> StudyEdit {
      try study.project.renaming([(DocumentID("/" + from), DocumentID("/" + to))])
    }
    let renamed = try edit("studie/intervju", "studie/a\"/b")
    #expect(study.result(of: renamed) == "I: a {!se a\"/b/mor/2.ordrett og 2.ordrett}")
    #expect(
      study.result(of: renamed, in: "ordrett.json")
        == settings.replacing("intervju/**", by: #"a\"/b/**"#).replacing("intervju/k", by: #"a\"/b/k"#)
        .replacing("intervju/mor", by: #"a\"/b/mor"#))
    #expect(renamed.documents.count == 2)
    let dotted = Study(["ordrett.json": #"{"transcripts": "./intervju/**"}"#, "intervju/1.ordrett": "I: a$0"])
    let move = try dotted.project.renaming([(DocumentID("/studie/intervju"), DocumentID("/studie/b"))])
    #expect(dotted.result(of: move, in: "ordrett.json") == #"{"transcripts": "b/**"}"#)
    #expect(try edit("studie", "annet").isEmpty && edit("studie/andre", "studie/flere").isEmpty)
    // Out of the study: the patterns stay, for what may come there.
    #expect(try !edit("studie/intervju", "annet").documents.contains { $0.name == "ordrett.json" })
  }
}
