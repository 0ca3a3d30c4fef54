import Notation
import Project
import TestSupport
import Testing
import TextModel

/// After any changes a project holds what one would that is made of the same documents at once.
@Suite struct ProjectDeltaTests {
  @Test(arguments: 0..<12) func equalsAProjectBuiltAnew(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var project = Project(root: "/study")
    for step in 0..<120 {
      change(&project, &random)
      if step.isMultiple(of: 5) { expectEqualToOneBuiltAnew(project, "seed \(seed), step \(step)") }
    }
  }

  @Test(arguments: 20..<26) func tellsWhatAChangeReached(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var project = Project(root: "/study")
    for step in 0..<120 {
      let before = project
      let effects = change(&project, &random)
      let comment: Comment = "seed \(seed), step \(step)"
      if !effects.settings { #expect(before.settings == project.settings, comment) }
      if !effects.index { #expect(Names(before.index) == Names(project.index), comment) }
      if !effects.codebook {
        #expect(before.codeIDs.map { before.entry($0)?.id } == project.codeIDs.map { project.entry($0)?.id }, comment)
      }
      // Findings of a document that was not touched change only where the effects say so.
      for (id, document) in before.documents where project[id].map({ $0.text == document.text }) == true {
        if before.findings(in: id) == project.findings(in: id) { continue }
        switch document.kind {
        case .transcript: #expect(effects.codebook || effects.speakers || effects.settings, comment)
        case .codebook: #expect(effects.codebook || effects.index || effects.settings, comment)
        case .projectFile, .manuscript, .decisions: #expect(effects.settings, comment)
        }
      }
    }
  }

  @Test func forgetsWhatNobodyNames() {
    var project = Project(root: "/study")
    project.set(DocumentID("/study/a.ordrett"), .transcript, Text("I: {+a/b}x{-} {+b}y{-}\n"), isOpen: true)
    #expect(project.index.namesByLeaf.count == 1)
    let effects = project.apply([ByteEdit(range: 3..<22, text: "z")], to: DocumentID("/study/a.ordrett"))
    #expect(effects.index)
    #expect(project.index.names.isEmpty)
    #expect(project.index.namesByLeaf.isEmpty)
  }

  // MARK: Changes

  private static let transcripts = ["a", "b", "c"].map { DocumentID("/study/\($0).ordrett") }
  private static let codebooks = ["x", "y"].map { DocumentID("/study/\($0).codebook") }
  private static let file = DocumentID("/study/ordrett.json")

  private static let pieces = [
    "{+frykt}", "{-frykt}", "{+a/frykt}", "{-}", "{#Frykt}", "{+tid=a}", "{-tid=a}", "{+uro tid}", "{+f", "}", "{",
    "I: ", "INF: ", "\n", "\n# Emne\n", "% ordrett: allow coding/unclosed because x\n", "{?x}", "ord ", " ",
    "---\nspeaker INF: Informant; role=interviewer\n---\n", "…", "...",
    "---\nspeaker A: A; age=41\nspeaker B: B; age=43; role=nurse\nspeaker C: C; age=48\n---\n", "age=52", "; role=cook",
  ]
  private static let codes = [
    "# frykt\nRedd.\n", "# a\nA.\n", "## frykt\nRedd.\n", "# tid\n", "alias: uro\n", "codable: no\n",
    "replaced-by: tid\n", "#", "\n", "% x\n",
  ]
  private static let settings = [
    "{}", "{", #"{ "rules": { "coding/unclosed": "off" } }"#, #"{ "events": ["frykt", "ord"] }"#,
    #"{ "notation": "gat2" }"#, #"{ "privacy": { "smallestGroup": 2 } }"#,
  ]

  @discardableResult
  private func change(_ project: inout Project, _ random: inout SeededGenerator) -> Project.Effects {
    switch random.below(10) {
    case 0: return project.remove(random.one(of: Self.transcripts + Self.codebooks + [Self.file]))
    case 1: return project.set(Self.file, .projectFile, Text(random.one(of: Self.settings)), isOpen: true)
    case 2:
      let text = (0..<random.below(8)).map { _ in random.one(of: Self.codes) }.joined()
      return project.set(random.one(of: Self.codebooks), .codebook, Text(text), isOpen: true)
    case 3, 4:
      let text = (0..<random.below(20)).map { _ in random.one(of: Self.pieces) }.joined()
      return project.set(random.one(of: Self.transcripts), .transcript, Text(text), isOpen: random.below(2) == 0)
    case 5: return edit(&project, random.one(of: Self.codebooks), Self.codes, &random)
    default: return edit(&project, random.one(of: Self.transcripts), Self.pieces, &random)
    }
  }

  private func edit(
    _ project: inout Project, _ id: DocumentID, _ pieces: [String], _ random: inout SeededGenerator
  ) -> Project.Effects {
    var length = project[id]?.text.bytes.count ?? 0
    let edits = (0..<1 + random.below(3)).map { _ in
      let start = random.below(length + 1)
      let end = start + random.below(min(length - start, 12) + 1)
      let edit = ByteEdit(range: start..<end, text: random.below(3) == 0 ? "" : random.one(of: pieces))
      length += edit.growth
      return edit
    }
    return project.apply(edits, to: id)
  }

  private func expectEqualToOneBuiltAnew(_ project: Project, _ comment: Comment) {
    // The rule asks the lines' traits; here every segment is asked.
    for (id, document) in project.documents {
      guard case .transcript(let document) = document, project.settings.severities.isEmpty else { continue }
      let transcript = document.transcript
      let found = project.findings(in: id).found.filter { $0.rule == "coding/empty" }
      #expect(found.count == transcript.codings.segments.count { transcript.isEmpty($0) }, comment)
    }
    var anew = Project(root: "/study")
    // A project file that cannot be read leaves the settings that were, so the settings are given by one that can.
    if let text = project[Self.file]?.text, project.settingsProblems.isEmpty {
      anew.set(Self.file, .projectFile, text, isOpen: true)
    }
    for (id, document) in project.documents.sorted(by: { $0.key < $1.key }) where id != Self.file {
      anew.set(id, document.kind, document.text, isOpen: true)
    }
    #expect(Names(project.index) == Names(anew.index), comment)
    #expect(project.codebookIDs == anew.codebookIDs, comment)
    guard project.settings == anew.settings else { return }
    for id in anew.documents.keys { #expect(findings(in: id, of: project) == findings(in: id, of: anew), comment) }
  }

  /// What does not hang on the language that a text was taken to be in when it was opened; `LeakSheetTests` compare that.
  private func findings(in id: DocumentID, of project: Project) -> [Finding] {
    let read = Set(RuleCatalogue.leakRules.map { $0.id })
    return project.findings(in: id).found.filter { !read.contains($0.rule) }
  }

  /// An index as values that can be compared.
  private struct Names: Equatable {
    let segments: [String: Int]
    let tallies: [String: [DocumentID: CodeTally]]
    let leaves: [String: Set<String>]

    init(_ index: CodeIndex) {
      func byText<Value>(_ value: (CodeIndex.Name) -> Value) -> [String: Value] {
        Dictionary(uniqueKeysWithValues: index.names.map { ($0.key.text, value($0.value)) })
      }
      segments = byText(\.segments)
      tallies = byText(\.documents)
      leaves = Dictionary(
        uniqueKeysWithValues: index.namesByLeaf.map { ($0.key.text, Set($0.value.map(\.text))) })
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(limit, 1), using: &self) }

  fileprivate mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}
