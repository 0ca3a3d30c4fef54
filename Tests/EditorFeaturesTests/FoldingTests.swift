import EditorFeatures
import Testing

@Suite struct FoldingTests {
  /// `kind first-last`, lines from 1.
  private func check(_ files: [String: String], _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation)
  {
    let study = Study(files)
    let found = study.project.foldings(in: study.id).map {
      "\($0.kind) \($0.lines.lowerBound + 1)-\($0.lines.upperBound + 1)"
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    check(["a.ordrett": text + "$0"], expected, sourceLocation: sourceLocation)
  }

  @Test func foldsHeaderSectionsAndTurns() {
    check(
      "---\ntitle: A\n---\n# En\nI: a\nINF1: b\n  c\n\n# To\nI: d\n\n\n",
      ["header 1-3", "section 4-7", "turn 6-7", "section 9-10"])
  }

  @Test func foldsSegmentsOfSeveralLines() {
    check("I: {+a}x\nINF1: y\n  {+b}z{-b}\nI: w{-a}\n", ["segment 1-4", "turn 2-3"])
    check("I: {+a}x\nINF1: y\n", [])
  }

  @Test func foldsBlocksOfComments() {
    check("% a\n% b\nI: x\n% c\nI: y\n%d\n%e\n%f", ["comment 1-2", "comment 6-8"])
  }

  @Test func namesOneFoldForTheSameLines() {
    check("I: {+a}x\n  y{-a}\n", ["turn 1-2"])
    check("# A\nI: {+a b}x\n  y{-}\n", ["section 1-3", "turn 2-3"])
  }

  @Test func foldsText() {
    check("Bare tekst\nog mer\n\nog mer", ["turn 1-4"])
    check("I: en linje", [])
    check("", [])
    check("\r\r\n\n", [])
  }

  @Test func endsATurnBeforeWhatComesAfterItsWords() {
    check("I: a\n b\n\n% kommentar\nINF1: c\n", ["turn 1-2"])
    check("I: a\n% kommentar\n b\n", ["turn 1-3"])
  }

  @Test func foldsACodebook() {
    check(
      ["k.codebook": "---\ntitle: K\n---\n# a\nDef.\n## b\nDef.\n\n# c\n% en\n% to\n$0"],
      ["header 1-3", "code 4-7", "code 6-7", "code 9-11", "comment 10-11"])
    check(["k.codebook": "# a\n# b\n$0"], [])
  }

  @Test func foldsNoProjectFile() {
    check(["ordrett.json": "{\n}\n$0"], [])
  }
}
