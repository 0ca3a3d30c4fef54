import Notation
import Project
import Testing
import TextModel

@Suite struct ProjectTests {
  private static let transcript = DocumentID("/study/a.ordrett")
  private static let codebook = DocumentID("/study/b.codebook")
  private static let file = DocumentID("/study/ordrett.json")

  @Test(arguments: [
    ("/study/Intervju 10:30.ordrett", "Intervju 10:30.ordrett"), ("untitled:Untitled-1", "Untitled-1"),
    ("untitled:/tmp/x.ordrett", "x.ordrett"), ("", ""), ("/", "/"),
  ]) func namesADocument(_ path: String, _ name: String) { #expect(DocumentID(path).name == name) }

  @Test(arguments: [
    ("/s/a.ordrett", "text", DocumentKind.transcript), ("/s/a.codebook", "ordrett", .codebook),
    ("untitled:1", "ordrett-codebook", .codebook), ("/s/ordrett.json", "json", .projectFile),
    ("/s/x.json", "json", .projectFile), ("/s/x.md", "markdown", .manuscript), ("/s/x.txt", "text", nil),
  ]) func tellsKindsByTheirEndings(_ path: String, _ languageID: String, _ kind: DocumentKind?) {
    #expect(DocumentKind.of(DocumentID(path), languageID: languageID) == kind)
  }

  @Test func readsSignsAgainWhenTheWordsForEventsChange() {
    var project = Project(root: "/study")
    let early = project.document(.transcript, Text("I: (kvekk)\n"), named: "a.ordrett", isOpen: true)
    func events() -> Int {
      project.transcript(Self.transcript)?.transcript.tree().nodes.count { $0.kind == .event } ?? -1
    }
    project.set(Self.transcript, early)
    #expect(events() == 0)
    project.set(Self.file, .projectFile, Text(#"{ "events": ["kvekk"] }"#), isOpen: false)
    #expect(events() == 1)
    // What was parsed before the settings came, and is taken in after.
    project.set(Self.transcript, early)
    #expect(events() == 1)
    project.remove(Self.file)
    #expect(events() == 0)
  }

  /// Whoever parses elsewhere comes to the same, whatever happens meanwhile.
  @Test func readsSignsAgainElsewhere() {
    var project = Project(root: "/study", isReadElsewhere: true)
    let long = Text("I: (kvekk)\n" + String(repeating: "I: x\n", count: 60_000))
    let (closed, edited) = (DocumentID("/study/c.ordrett"), DocumentID("/study/d.ordrett"))
    func events(_ id: DocumentID) -> Int {
      project.transcript(id)?.transcript.tree().nodes.count { $0.kind == .event } ?? -1
    }
    func set(_ events: String) {
      project.set(Self.file, .projectFile, Text("{ \"events\": [\(events)] }"), isOpen: false)
    }
    project.set(Self.transcript, .transcript, Text("I: (kvekk)\n"), isOpen: true)
    project.set(closed, .transcript, long, isOpen: false)
    project.set(edited, .transcript, long, isOpen: true)
    set("\"kvekk\"")
    #expect(project.hasOutdated)
    #expect([Self.transcript, closed, edited].map(events) == [1, 0, 0])

    var works = project.outdated(atMost: 1)
    #expect(works.map(\.id) == [edited])
    let early = works[0].parsed()
    project.apply([ByteEdit(range: 3..<3, text: "y ")], to: edited)
    _ = project.take(outdated: edited, early)
    #expect(events(edited) == 0)
    works = project.outdated(atMost: .max)
    #expect(works.map(\.id) == [edited, closed])
    for work in works { _ = project.take(outdated: work.id, work.parsed()) }
    #expect([closed, edited].map(events) == [1, 1])
    #expect(project[edited]?.text.string(0..<14) == "I: y (kvekk)\nI")

    // What was parsed for settings that are no more is not taken in.
    set("\"hoste\"")
    works = project.outdated(atMost: .max)
    set("")
    for work in works { _ = project.take(outdated: work.id, work.parsed()) }
    #expect(project.outdated(atMost: .max).count == 2)
    for work in project.outdated(atMost: .max) { _ = project.take(outdated: work.id, work.parsed()) }
    #expect(project.outdated(atMost: .max).isEmpty)
    #expect(!project.hasOutdated)
    #expect([Self.transcript, closed, edited].map(events) == [0, 0, 0])
  }

  @Test func findsTheUsesOfAnUnknownNameAndOfNoOther() {
    var project = Project(root: "/study")
    project.set(Self.codebook, .codebook, Text("# frykt\nRedd.\n"), isOpen: false)
    project.set(Self.transcript, .transcript, Text("I: {+frykt}a{-} {+x/frykt}b{-} {+y/x/frykt}c{-}\n"), isOpen: true)
    let uses = project.uses(ofUnknown: CodeReference("x/frykt")).flatMap(\.uses)
    #expect(uses.map(\.code.text) == ["x/frykt", "y/x/frykt"])
  }

  @Test(arguments: [1, 16, 17, 500]) func takesManyEditsAtOnce(_ count: Int) {
    var project = Project(root: "/study")
    project.set(Self.codebook, .codebook, Text("# frykt\nRedd.\n"), isOpen: true)
    project.set(Self.transcript, .transcript, Text(String(repeating: "{+a}x{-a}", count: count)), isOpen: true)
    // From the end, so that every place is where it was.
    let edits = (0..<count).reversed().flatMap { number in
      [9 * number + 7, 9 * number + 2].map { ByteEdit(range: $0..<$0 + 1, text: "frykt") }
    }
    let effects = project.apply(edits, to: Self.transcript)
    #expect(effects.index)
    #expect(project[Self.transcript]?.text.string(0..<17) == "{+frykt}x{-frykt}")
    #expect(project.index.names.values.map(\.code.text) == ["frykt"])
    #expect(project.index.names.values.map(\.segments) == [count])
    #expect(project.transcript(Self.transcript)?.isOpen == true)
    func found() -> [Finding] { project.findings(in: Self.transcript).found.filter { !$0.rule.hasPrefix("leak/") } }
    #expect(found() == [])

    let insertions = (0..<count).map { _ in ByteEdit(range: 2..<2, text: "u") }
    #expect(project.apply(insertions, to: Self.codebook).codebook)
    #expect(found().count == min(count, FindingCollector.most))
  }
}
