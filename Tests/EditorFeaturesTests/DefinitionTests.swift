import EditorFeatures
import Testing

@Suite struct DefinitionTests {
  private func check(
    _ study: Study, definition: [String], declaration: [String]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let found = study.project.definition(at: study.offset, in: study.id)?.targets.map(study.describe) ?? []
    #expect(found == definition, sourceLocation: sourceLocation)
    let declared = study.project.declaration(at: study.offset, in: study.id)?.targets.map(study.describe) ?? []
    #expect(declared == declaration ?? definition, "declaration", sourceLocation: sourceLocation)
  }

  private func check(
    _ text: String, definition: [String], declaration: [String]? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(Study(text), definition: definition, declaration: declaration, sourceLocation: sourceLocation)
  }

  @Test func leadsFromACodeToTheCodebook() {
    let frykt = ["kodebok.codebook:12 frykt"]
    check("I: {+fr$0ykt}a{-frykt}", definition: frykt, declaration: ["01.ordrett:1 frykt"])
    check("I: {+følelser/fr$0ykt}a{-}", definition: frykt, declaration: ["01.ordrett:1 {-}"])
    check("I: {+red$0sel}a", definition: frykt, declaration: [])
    check("I: a {#FR$0YKT}", definition: frykt, declaration: [])
    check("I: {+s$0kam}a{-skam}", definition: ["kodebok.codebook:16 skam"], declaration: ["01.ordrett:1 skam"])
  }

  @Test func leadsFromAnEndMark() {
    check(
      "I: {+frykt}a\nb{-fr$0ykt}", definition: ["kodebok.codebook:12 frykt"], declaration: ["01.ordrett:1 frykt"])
    check(
      "I: {+frykt skam}a\nb{$0-}", definition: ["kodebok.codebook:12 frykt", "kodebok.codebook:16 skam"],
      declaration: ["01.ordrett:1 frykt", "01.ordrett:1 skam"])
    check("I: {+ukjent}a\nb{-uk$0jent}", definition: ["01.ordrett:1 ukjent"])
    check("I: a{-fr$0ykt}", definition: ["kodebok.codebook:12 frykt"], declaration: [])
    check("I: a{$0-}", definition: [])
    check("I: a{-uk$0jent}", definition: [])
  }

  @Test func leadsFromASpeaker() {
    let header = "---\nspeaker INF1: Anne; age=40\n---\n"
    check(header + "INF$01: hei", definition: ["01.ordrett:2 INF1"])
    check(header + "INF1: hei\nI: ja\nI$0: nei", definition: ["01.ordrett:5 I"])
    check("---\nspeaker IN$0F1: Anne\n---\nINF1: hei", definition: ["01.ordrett:2 INF1"])
    check("**I$0:** hei", definition: ["01.ordrett:1 I"])
  }

  @Test func leadsFromAPseudonymToItsFirstUse() {
    let beside = ["00.ordrett": "---\ntitle: {@p1 A}\n---\n% {@p1 B}\n# {@p1 C}\nI: {{@p1 D} {@p1 Anne}\n"]
    check(Study("I: {@p$01 Anne}", beside: beside), definition: ["00.ordrett:6 p1"])
    check(Study("I: {@P$01 Anne}", beside: beside), definition: ["00.ordrett:6 p1"])
    check("I: {@p1 Anne}\nI: {@p$01 Anne}", definition: ["01.ordrett:1 p1"])
  }

  @Test func leadsInsideTheCodebook() {
    let codebook = { (text: String) in Study(["k.codebook": text]) }
    check(codebook("# a: A\n# b: B\nreplaced-by: $0a\n"), definition: ["k.codebook:1 a"])
    check(codebook("# a: A\n# b: B\nmerged-from: c, $0a\n"), definition: ["k.codebook:1 a"])
    check(codebook("# a: A\n# b: B\nmerged-from: $0c, a\n"), definition: [])
    check(codebook("# a: A\nalias: $0x\n"), definition: ["k.codebook:1 a"])
    check(codebook("# $0a: A\n"), definition: ["k.codebook:1 a"])
    check(codebook("# a: A\nEn defini$0sjon.\n"), definition: [])
  }

  @Test func leadsToEveryCodeThatANameMayMean() {
    let codebook = "# a\n## x\n# b\n## x\n"
    check(
      Study("I: {+$0x}ja{-x}", codebook: codebook), definition: ["kodebok.codebook:2 x", "kodebok.codebook:4 x"],
      declaration: ["01.ordrett:1 x"])
    check(
      Study("I: {+b/$0x}ja{-x}", codebook: codebook), definition: ["kodebok.codebook:4 x"],
      declaration: ["01.ordrett:1 x"])
  }

  @Test func selectsTheNameAndHoldsTheWhole() throws {
    let study = Study("I: {+fr$0ykt}a{-}")
    let link = try #require(study.project.definition(at: study.offset, in: study.id))
    #expect(study.describe(link.origin) == "1: frykt")
    #expect(link.targets.map(study.whole) == ["## frykt: Frykt\nÅ være redd.\nalias: redsel\n\n"])
  }

  @Test func leadsNowhereFromWords() {
    check("I: vanlige o$0rd", definition: [])
    check("I: (le$0r)", definition: [])
    check("$0", definition: [])
  }
}
