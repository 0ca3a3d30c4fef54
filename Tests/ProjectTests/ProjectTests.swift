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
