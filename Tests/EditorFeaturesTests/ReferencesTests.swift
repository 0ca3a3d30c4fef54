import EditorFeatures
import Project
import Testing

@Suite struct ReferencesTests {
  private func check(
    _ study: Study, with options: ReferenceOptions = [], _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = study.project.references(at: study.offset, in: study.id, options).map(study.describe)
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  static let beside = [
    "00.ordrett": "I: {+frykt}a{-frykt}\nINF1: {+redsel=a}b{-redsel=a} {#følelser/frykt} {+skam}c{-}\n",
    "02.ordrett": "I: {+følelse}a{-} {@p1 Anne}\n",
  ]
  static let frykt = ["00.ordrett:1 frykt", "00.ordrett:2 redsel=a", "00.ordrett:2 følelser/frykt"]

  @Test func findsEverySegmentOfACode() {
    check(Study("I: {+fr$0ykt}a{-frykt}", beside: Self.beside), Self.frykt + ["01.ordrett:1 frykt"])
    check(Study("I: {+frykt}a{-fr$0ykt}", beside: Self.beside), Self.frykt + ["01.ordrett:1 frykt"])
    check(Study("I: {+frykt}a{$0-}", beside: Self.beside), Self.frykt + ["01.ordrett:1 frykt"])
    check(Study("I: a{-red$0sel}", beside: Self.beside), Self.frykt)
  }

  @Test func findsWhoStandsInClear() {
    let other = ["02.ordrett": "I: Ring 22 22 55 55.\n"]
    var study = Study("I: {+skam}Ring 22 22$0 55 55 da{-}.\nI: {+skam}a{-}", beside: other)
    check(study, ["01.ordrett:1 22 22 55 55"])
    study.project.readLeaks()
    check(study, ["01.ordrett:1 22 22 55 55", "02.ordrett:1 22 22 55 55"])
    // A jump to the next segment still means the segment.
    let next = try? study.project.jump(.nextSegment, from: study.offset, in: study.id)
    #expect(next.map(study.describe) == "01.ordrett:2 skam")
  }

  @Test func findsFromTheCodebook() {
    let study = { (codebook: String) in Study("I: {+frykt}a{-}", codebook: codebook, beside: Self.beside) }
    let uses = Self.frykt.filter { !$0.contains("redsel") }
    check(study("# følelser\n## fr$0ykt: Frykt\n"), uses + ["01.ordrett:1 frykt"])
    check(study("# følelser\n## frykt: Frykt\nalias: red$0sel\n"), Self.frykt + ["01.ordrett:1 frykt"])
    check(study("# følelser\n## frykt\n# b\nreplaced-by: fr$0ykt\n"), uses + ["01.ordrett:1 frykt"])
  }

  @Test func addsTheDeclaration() {
    check(
      Study("I: {+fr$0ykt}a{-frykt}", beside: Self.beside), with: [.declaration],
      Self.frykt + ["01.ordrett:1 frykt", "kodebok.codebook:12 frykt"])
  }

  @Test func addsWhatIsBelow() {
    let study = Study("I: {+føl$0elser}a{-}", beside: Self.beside)
    check(study, ["01.ordrett:1 følelser", "02.ordrett:1 følelse"])
    check(
      study, with: [.children],
      Self.frykt + ["00.ordrett:2 skam", "01.ordrett:1 følelser", "02.ordrett:1 følelse"])
    check(
      study, with: [.children, .declaration],
      Self.frykt + [
        "00.ordrett:2 skam", "01.ordrett:1 følelser", "02.ordrett:1 følelse", "kodebok.codebook:4 følelser",
        "kodebok.codebook:12 frykt", "kodebok.codebook:16 skam",
      ])
  }

  @Test func findsACodeThatNoCodebookHas() {
    check(
      Study("I: {+uk$0jent}a{-}", beside: ["00.ordrett": "I: {+UKJENT}a{-} {+annen}b{-}\n"]),
      ["00.ordrett:1 UKJENT", "01.ordrett:1 ukjent"])
    check(Study(["01.ordrett": "I: {+uk$0jent}a{-} {#ukjent}"]), ["01.ordrett:1 ukjent", "01.ordrett:1 ukjent"])
  }

  @Test func findsTheTurnsOfASpeakerInItsInterview() {
    let text = "---\nspeaker I: Intervjuer\n---\nI: a\nINF1: b\n**I$0:** c\nIa: d\n"
    let study = Study(text, beside: ["00.ordrett": "I: en annen\n"])
    check(study, ["01.ordrett:4 I", "01.ordrett:6 I"])
    check(study, with: [.declaration], ["01.ordrett:2 I", "01.ordrett:4 I", "01.ordrett:6 I"])
  }

  @Test func findsAPseudonymInTheStudy() {
    check(
      Study("I: {@p$01 Anne} {@p2 B}\nINF1: {@p1", beside: Self.beside),
      ["01.ordrett:1 p1", "01.ordrett:2 p1", "02.ordrett:1 p1"])
  }

  @Test func findsNothingElsewhere() {
    check(Study("I: vanlige o$0rd", beside: Self.beside), [])
    check(Study("I: a{$0-}", beside: Self.beside), [])
    check(Study("I: (le$0r)", beside: Self.beside), [])
  }

  @Test func holdsTheSegmentAroundItsName() {
    let study = Study("I: {+fr$0ykt}a\nb{-frykt} c {#frykt}\n")
    let wholes = study.project.references(at: study.offset, in: study.id).map(study.whole)
    #expect(wholes == ["frykt}a\nb", "{+frykt}a\nb{-frykt} c {#frykt}"])
  }
}
