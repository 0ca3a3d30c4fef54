import EditorFeatures
import Messages
import Project
import Testing
import TextModel

@Suite struct OutlineTests {
  /// One item a line, two spaces a level: `kind name | detail`.
  private func check(
    _ study: Study, in language: Language = .bokmål, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var lines: [String] = []
    func visit(_ items: [OutlineItem], _ depth: Int, inside: Range<Int>) {
      for item in items {
        let detail = item.detail.map { " | " + $0 } ?? ""
        lines.append(String(repeating: "  ", count: depth) + "\(item.kind) \(item.name)\(detail)")
        #expect(!item.name.isEmpty, sourceLocation: sourceLocation)
        #expect(item.range.clamped(to: inside) == item.range, "\(item.name) leaves its parent")
        #expect(item.selection.clamped(to: item.range) == item.selection, "\(item.name) selects outside itself")
        visit(item.children, depth + 1, inside: item.range)
      }
    }
    visit(study.project.outline(of: study.id, language: language), 0, inside: 0..<study.text.bytes.count)
    #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
  }

  private func check(
    _ text: String, in language: Language = .bokmål, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(Study(text + "$0"), in: language, expected, sourceLocation: sourceLocation)
  }

  /// What is no white space to the notation is none to see all the same; and what it keeps of a name lies in the range.
  @Test(arguments: [
    ("# \u{A0}\nI: \u{A0}\n\u{2028}", "section (del uten tittel)\n  turn I: (ingen ord)"),
    ("# \u{3000}\n", "section (del uten tittel)"),
    (
      "---\nspeaker \u{A0}: X\n---\n\u{A0}: Ja.\n",
      "header Filhode\n  speaker “\u{A0}” | X\nturn \u{A0}: Ja."
    ),
  ])
  func namesCanBeSeen(text: String, expected: String) { check(text, expected) }

  @Test(arguments: ["\u{C}", "\u{B}", "\0", "\u{1C}", "\u{1F}", " \u{C} "])
  func selectsInsideItself(end: String) {
    let study = Study("# frykt: Frykt\n\n# tid\(end)\n# sted: Sted$0\n", among: [:])
    let items = study.project.outline(of: study.id, language: .english)
    #expect(items.count == 3)
    for item in items { #expect(item.selection.clamped(to: item.range) == item.selection) }
  }

  @Test func nestsTurnsAndSegments() {
    check(
      """
      ---
      title: Intervju 01
      speaker I: Intervjuer
      speaker INF1: INF1
      ---
      # Den første natta
      [00:00:04] I: Kan du fortelle?
      INF1: (2.0) {+frykt}Ja, jeg … visste jo ikke
        hva jeg skulle {+skam=a}si.{-frykt} Veldig redd.
      # Dagen
      I: Hva så?{-skam=a} {#støtte}
      """,
      """
      header Filhode | Intervju 01
        speaker I | Intervjuer
        speaker INF1 | INF1
      section Den første natta
        turn I: Kan du fortelle? | [00:00:04]
        turn INF1: Ja, jeg visste jo ikke hva jeg skulle si. Veldig …
          segment frykt | Ja, jeg visste jo ikke hva jeg skulle si.
          segment skam=a | si. Veldig redd. Hva så?
      section Dagen
        turn I: Hva så?
          segment støtte | Hva så?
      """)
  }

  @Test func showsTurnsWithoutLabelsAndSections() {
    check("Bare tekst.\nMer.\n\nI: Hei", "turn Bare tekst. Mer.\nturn I: Hei")
    check("# A\nUtenfor\n# B\n", "section A\n  turn Utenfor\nsection B")
    check("#  \nI: (ler)", in: .english, "section (section without a title)\n  turn I: (no words)")
  }

  @Test func marksWhatIsNotClosed() {
    check(
      "I: {+frykt}Jeg ble redd\nI: ja", in: .nynorsk,
      "turn I: Jeg ble redd\n  segment frykt | ikkje lukka · Jeg ble redd\nturn I: ja")
    check("I: hei {+frykt}", "turn I: hei\n  segment frykt | ikke lukket")
  }

  @Test func keepsToWholeWords() {
    check(
      "I: aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee", "turn I: aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd …")
    let long = String(repeating: "å", count: 60)
    check("I: \(long)", "turn I: \(String(repeating: "å", count: 48)) …")
  }

  @Test func leavesOutWhatIsNotSaid() {
    check("I: {@p1 Anne} og {?Bo} (ler) {!notat} [sted]", "turn I: Anne og Bo [sted]")
    check("% kommentar {+frykt}\nI: a", "turn I: a")
  }

  @Test func nestsCodes() {
    check(
      Study(Study.codebook + "$0", beside: ["02.ordrett": "I: {+frykt}a{-} {#redsel} {+støtte}b{-}\n"]).inCodebook,
      """
      header Filhode | Kodebok
      theme følelser | Følelsesmessige utfordringer
        code frykt | 2 segmenter
        code skam
      theme støtte | 1 segment
        code kollegastøtte | Støtte fra kolleger
        code gammel
      """)
  }

  @Test func standsACodebookOfAnyShape() {
    check(Study(["k.codebook": "### c\n# a\n### b\n#\n$0"]), "code c\ntheme a\n  code b\ncode (kode uten navn)")
    check(Study(["k.codebook": "$0"]), "")
    check(Study(["ordrett.json": "{$0}"]), "")
    check("", "")
  }

  @Test func staysLinearInMarks() {
    let marks = String(repeating: "{+a}{-a}", count: 20_000)
    let study = Study("I: $0" + marks + "\n" + String(repeating: "ord ", count: 20_000))
    let outline = study.project.outline(of: study.id, language: .english)
    #expect(outline.first?.children.count == 20_000)
  }
}

extension Study {
  /// The same study, asked about its codebook.
  var inCodebook: Study { Study(["kodebok.codebook": Study.codebook + "$0", "02.ordrett": other]) }

  private var other: String { project[DocumentID("/studie/02.ordrett")]?.text.string(0..<10_000) ?? "" }
}
