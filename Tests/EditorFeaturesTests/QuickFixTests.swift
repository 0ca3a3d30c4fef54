import EditorFeatures
import Testing

/// What mends a finding. `$0` is where the cursor is.
struct QuickFixTests {
  private func check(
    _ text: String, _ title: String, _ expected: String, in file: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(Study(text).after(title, in: file) == expected, sourceLocation: sourceLocation)
  }

  @Test func whatARuleKnowsToPutIn() {
    let study = Study(["k.codebook": "# frykt: Frykt\nÅ være redd.\norigin: te$0ori1\n"])
    #expect(study.titles(0, .quickFix) == ["Bytt ut med «teori»"])
    #expect(study.after("Bytt ut med «teori»") == "# frykt: Frykt\nÅ være redd.\norigin: teori\n")
    #expect(study.actions().allSatisfy { $0.isPreferred && $0.findings.count == 1 })
  }

  @Test func onlyWhatTouchesTheSelection() {
    let study = Study("I: $0Hei. {+skam, frykt}ord{-}\n")
    #expect(study.titles(0, .quickFix) == [])
    #expect(study.titles(20, .quickFix).count == 1)
  }

  /// Both ends of the segment, and its label stays.
  @Test func aCodeByTheNearest() {
    check("I: {+fry$0ktt=a}b{-fryktt=a}", "Bytt ut med «frykt»", "I: {+frykt=a}b{-frykt=a}")
    check("I: {+fry$0ktt}b{-}", "Bytt ut med «frykt»", "I: {+frykt}b{-}")
    check("I: {#fry$0ktt}b", "Bytt ut med «frykt»", "I: {#frykt}b")
  }

  @Test func aCodeEverywhere() {
    let study = Study("I: {+fry$0ktt}b{-}", beside: ["02.ordrett": "I: {+fryktt}b{-fryktt}"])
    let title = "Bytt ut «fryktt» med «frykt» i hele prosjektet (2 segmenter)"
    #expect(study.after(title) == "I: {+frykt}b{-}")
    #expect(study.after(title, in: "02.ordrett") == "I: {+frykt}b{-frykt}")
    #expect(study.actions().filter(\.needsStudy).count == 1)
  }

  @Test func aCodeThatIsMissing() {
    check(
      "I: {+glede$0}b{-}", "Legg «glede» til i kodeboka", Study.codebook + "\n# glede\n", in: "kodebok.codebook")
    let child = Study("I: {+følelser/glede$0}b{-}").after("Legg «glede» til i kodeboka", in: "kodebok.codebook")
    #expect(child.contains("## skam\n\n## glede\n\n# støtte"))
    #expect(!Study("I: {+ukjent/glede$0}b{-}").titles().contains { $0.hasPrefix("Legg") })
  }

  @Test func aSpeaker() {
    check(
      "---\ntaler I: Ida\ncoder: AB\n---\nR$0: Ja.", "Oppgi taleren «R» i filhodet",
      "---\ntaler I: Ida\ntaler R: R\ncoder: AB\n---\nR: Ja.")
    check("R$0: Ja.", "Oppgi taleren «R» i filhodet", "---\ntaler R: R\n---\nR: Ja.")
    check(
      "---\r\nlanguage: nn\r\n---\r\nR$0: Ja.", "Oppgi taleren «R» i filhodet",
      "---\r\nlanguage: nn\r\ntalar R: R\r\n---\r\nR: Ja.")
    #expect(Study("---\ntaler I: Ida\n---\nI$0: Ja.").titles() == [])
  }

  @Test func everythingThatIsSafe() {
    check(
      "---\nnotation: gat2\n---\nI: {+frykt, $0skam}a (2,5) b (3,5){-} {+gammel}c{-gammel}",
      "Rett alt som bare kan rettes på én måte (4)",
      "---\nnotation: gat2\n---\nI: {+frykt skam}a (2.5) b (3.5){-} {+kollegastøtte}c{-kollegastøtte}")
    #expect(Study("I: {+fryktt$0}a{-}").actions(0, .fixAll).isEmpty)
  }
}
