import EditorFeatures
import Messages
import Notation
import Project
import TestSupport
import Testing
import TextModel

/// Asks everything about one place, and looks at whether the answers could be sent.
func checkAnswers(
  _ project: Project, _ id: DocumentID, _ offset: Int, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let text = project[id]?.text else { return }
  func isInside(_ range: Range<Int>, _ document: DocumentID? = nil) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= (project[document ?? id]?.text.bytes.count ?? 0)
  }
  if let hover = project.hover(at: offset, in: id, language: .nynorsk) {
    #expect(isInside(hover.range), sourceLocation: sourceLocation)
    #expect(!hover.content.markdown().isEmpty, sourceLocation: sourceLocation)
    #expect(!hover.content.plainText().isEmpty, sourceLocation: sourceLocation)
  }
  let links = [project.definition(at: offset, in: id), project.declaration(at: offset, in: id)].compactMap { $0 }
  let places = links.flatMap(\.targets) + project.references(at: offset, in: id, [.declaration, .children])
  for place in places {
    #expect(
      isInside(place.range, place.document) && isInside(place.whole, place.document), sourceLocation: sourceLocation)
    #expect(place.range.clamped(to: place.whole) == place.range, sourceLocation: sourceLocation)
  }
  for highlight in project.highlights(at: offset, in: id) {
    #expect(isInside(highlight.range), sourceLocation: sourceLocation)
  }
  guard let completions = project.completions(at: offset, in: id, language: .english) else { return }
  #expect(isInside(completions.range) && !completions.items.isEmpty, sourceLocation: sourceLocation)
  #expect(completions.typed.lowerBound == completions.range.lowerBound, sourceLocation: sourceLocation)
  #expect(completions.typed.upperBound <= completions.range.upperBound, sourceLocation: sourceLocation)
  // LSP 3.17, `CompletionItem.textEdit`: the range is on one line and holds the cursor.
  let line = text.contentRange(ofLine: text.lines.line(at: offset))
  #expect(completions.range.clamped(to: line) == completions.range, sourceLocation: sourceLocation)
  #expect(completions.range.touches(min(offset, line.upperBound)), sourceLocation: sourceLocation)
  for item in completions.items.prefix(3) {
    #expect(!item.label.isEmpty && !item.sort.isEmpty, sourceLocation: sourceLocation)
    #expect(item.subject.map { CompletionSubject(token: $0.token) == $0 } ?? true, sourceLocation: sourceLocation)
    if let subject = item.subject { _ = project.documentation(of: subject, language: .bokmål) }
  }
}

extension Range<Int> {
  fileprivate func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}

@Suite struct HazardTests {
  static let pieces = [
    "{+frykt}", "{-frykt}", "{-}", "{+frykt skam: memo}", "{+", "{-", "{#", "{@", "{@p1 Anne}", "{!", "{?x}", "{{", "}",
    "{",
    "I: ", "INF1: ", "**I:** ", "*I:\t", "\n", "\r\n", "\r", "\n\n", "# ", "## a: b\n", "% ordrett: allow ", "because ",
    "---\n",
    "speaker I: A; role=", "title: ", "alias: ", "merged-from: ", "replaced-by: frykt", "(", "((", ")", "[", "]", "*",
    "ler", "…",
    "å", "🫐", "e\u{301}", "\u{0}", "\u{FEFF}", "[00:01:02] ", "<", ">", " [>]", "=a", "/", ":", ";", "\"",
    "{ \"rules\": { \"",
  ]

  private func random(_ seed: UInt64, _ count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    for _ in 0..<count {
      bytes += (Self.pieces.randomElement(using: &generator) ?? "").utf8
      // A byte that is no UTF-8 now and then.
      if UInt8.random(in: 0..<40, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0x80...0xFF, using: &generator))
      }
    }
    return bytes
  }

  @Test(arguments: 0..<16 as Range<UInt64>)
  func answersAboutAnyBytes(seed: UInt64) {
    var project = Project(root: "/studie")
    let files = ["a.ordrett", "b.ordrett", "k.codebook", "ordrett.json"].map { DocumentID("/studie/" + $0) }
    for (number, id) in files.enumerated() {
      guard let kind = DocumentKind(fileName: id.path) else { continue }
      project.set(id, kind, Text(random(seed * 4 + UInt64(number), 60)), isOpen: number != 1)
    }
    for id in files {
      let count = project[id]?.text.bytes.count ?? 0
      for offset in stride(from: 0, through: count, by: 5) { checkAnswers(project, id, offset) }
      for folding in project.foldings(in: id) {
        #expect(folding.lines.upperBound < project[id]?.text.lines.count ?? 0)
      }
      check(project.outline(of: id, language: .english), inside: 0..<count)
    }
    for query in ["", "a", "fr"] { #expect(project.symbols(matching: query).count <= Project.mostSymbols) }
  }

  private func check(_ items: [OutlineItem], inside range: Range<Int>) {
    for item in items {
      #expect(!item.name.isEmpty)
      #expect(item.range.clamped(to: range) == item.range)
      #expect(item.selection.clamped(to: item.range) == item.selection)
      check(item.children, inside: item.range)
    }
  }

  /// Long lines and many marks are answered about in one pass. A quadratic one takes minutes.
  @Test(
    arguments: [
      String(repeating: "{+frykt}", count: 10_000), String(repeating: "{-frykt}", count: 10_000),
      String(repeating: "{#frykt}", count: 10_000), String(repeating: "{@p1 A} ", count: 10_000),
      String(repeating: "(ler) ", count: 10_000), String(repeating: "{", count: 100_000),
      String(repeating: "I: {+frykt}a\n", count: 8_000), String(repeating: "\n", count: 60_000),
      String(repeating: "ord ", count: 20_000),
    ])
  func answersAboutLongTexts(text: String) {
    var project = Project(root: "/studie")
    let id = DocumentID("/studie/a.ordrett")
    project.set(DocumentID("/studie/k.codebook"), .codebook, Text("# frykt\n"), isOpen: true)
    project.set(id, .transcript, Text("I: " + text), isOpen: true)
    let count = project[id]?.text.bytes.count ?? 0
    for offset in [5, count / 2, count] { checkAnswers(project, id, offset) }
    _ = project.outline(of: id, language: .english)
    _ = project.foldings(in: id)
    _ = project.symbols(matching: "frykt")
  }

  @Test func answersAboutADeepCodebook() {
    let headings = (1...3000).map { String(repeating: "#", count: $0 % 300 + 1) + " k\($0)\nalias: k\($0 + 1)\n" }
    var project = Project(root: "/studie")
    let id = DocumentID("/studie/k.codebook")
    project.set(id, .codebook, Text(headings.joined()), isOpen: true)
    let count = project[id]?.text.bytes.count ?? 0
    for offset in [0, 2, count / 2, count - 3, count] { checkAnswers(project, id, offset) }
    check(project.outline(of: id, language: .english), inside: 0..<count)
    #expect(project.foldings(in: id).count > 2500)
  }

  @Test func answersAboutNothing() {
    let project = Project(root: nil)
    let id = DocumentID("untitled:1")
    checkAnswers(project, id, 0)
    #expect(project.target(at: 0, in: id) == nil)
    #expect(project.outline(of: id, language: .english).isEmpty)
    #expect(project.foldings(in: id).isEmpty)
    #expect(project.symbols(matching: "").isEmpty)
    #expect(CompletionSubject(token: "") == nil)
    #expect(CompletionSubject(token: "nei:a") == nil)
    #expect(project.documentation(of: .code("frykt"), language: .english)?.isEmpty == false)
    #expect(project.documentation(of: .sign("ord"), language: .english) == nil)
  }
}
