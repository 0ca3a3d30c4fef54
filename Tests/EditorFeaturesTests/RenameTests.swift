import EditorFeatures
import Messages
import Project
import Testing
import TextModel

/// What a rename changes, and what it refuses. `$0` is where the cursor is.
struct RenameTests {
  private func rename(_ study: Study, to name: String, in file: String? = nil) -> String {
    do throws(Refusal) {
      return study.result(of: try study.project.rename(at: study.offset, in: study.id, to: name), in: file)
    } catch {
      return error.message.text(in: .bokmål)
    }
  }

  private func check(
    _ text: String, to name: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(rename(Study(text), to: name) == expected, sourceLocation: sourceLocation)
  }

  @Test func bothEndsOfEverySegment() {
    check(
      "I: {+fry$0kt skam}a{-skam} b{-frykt} {#frykt: se her} {+frykt=a}c{-frykt=a} {+frykt}d{-}", to: "angst",
      "I: {+angst skam}a{-skam} b{-angst} {#angst: se her} {+angst=a}c{-angst=a} {+angst}d{-}")
  }

  @Test func anEndMarkThatIsShorterOrLonger() {
    check(
      "I: {+følelser/frykt}a{-fry$0kt} {+frykt}b{-følelser/frykt}", to: "angst",
      "I: {+følelser/angst}a{-angst} {+angst}b{-følelser/angst}")
  }

  @Test func aParentInAPath() {
    check(
      "I: {+følel$0ser/frykt}a{-frykt} {+FØLELSER}b{-} {+følelse}c{-}", to: "affekt",
      "I: {+affekt/frykt}a{-frykt} {+affekt}b{-} {+følelse}c{-}")
  }

  @Test func inTheCodebook() {
    let text = "I: {+kollegastøtte}a{-}"
    let study = Study(
      Study.codebook.replacing("## kollega", by: "## kol$0lega"), among: ["02.ordrett": text])
    #expect(rename(study, to: "støtte-fra-kolleger", in: "02.ordrett") == "I: {+støtte-fra-kolleger}a{-}")
    let codebook = rename(study, to: "støtte-fra-kolleger")
    #expect(codebook.contains("## støtte-fra-kolleger: Støtte fra kolleger\n"))
    #expect(codebook.contains("replaced-by: støtte-fra-kolleger\n"))
  }

  @Test(arguments: [
    ("# frykt\n", "angst", "# angst\n"),
    ("# Frykt for noe\n", "frykt", "# frykt: Frykt for noe\n"),
    ("# Frykt\n", "Angst", "# Angst: Frykt\n"),
  ])
  func theHeading(text: String, name: String, expected: String) {
    let study = Study(["k.codebook": text.replacing("ykt", by: "$0ykt")])
    #expect(rename(study, to: name) == expected)
  }

  @Test func anAlias() {
    let study = Study("I: {+red$0sel}a{-redsel} {+frykt}b{-} {+følelser/redsel}c{-}")
    #expect(rename(study, to: "angst") == "I: {+angst}a{-angst} {+frykt}b{-} {+følelser/angst}c{-}")
    #expect(rename(study, to: "angst", in: "kodebok.codebook").contains("alias: angst\n"))
  }

  @Test func aCodeThatNoCodebookHas() {
    check("I: {+fryktt}a{-fry$0ktt} {+frykt}b{-}", to: "frykt", "I: {+frykt}a{-frykt} {+frykt}b{-}")
    check("I: {+x}a{-$0x} {+frykt}b{-}", to: "y", "I: {+y}a{-y} {+frykt}b{-}")
    check("I: {+x}a{-$0x} {+y}b{-}", to: "y", Message(.renameCodeUsed, "y", "1").text(in: .bokmål))
  }

  @Test func aNameThatIsTaken() {
    check("I: {+fr$0ykt}a{-}", to: "Skam", Message(.renameCodeExists, "Skam", "kodebok.codebook:16").text(in: .bokmål))
    check("I: {+fr$0ykt}a{-}{+sorg}b{-}", to: "sorg", Message(.renameCodeUsed, "sorg", "1").text(in: .bokmål))
    check("I: {+fr$0ykt}a{-}", to: "Frykt", "I: {+Frykt}a{-}")
  }

  @Test(arguments: ["", "a b", "1a", "a/b", "a}", "a=b", "a:b", "{", "a\nb", "{+a}"])
  func whatIsNoName(name: String) {
    check("I: {+fr$0ykt}a{-}", to: name, Message(.renameNoCode, name).text(in: .bokmål))
  }

  @Test func speakers() {
    check(
      "---\ntaler I: Ida\ntaler R: Ola\n---\nI: a\n**R:** b\n$0I: c", to: "Ida",
      """
      ---
      taler Ida: Ida
      taler R: Ola
      ---
      Ida: a
      **R:** b
      Ida: c
      """)
    check("I$0: a\nR: b", to: "R", Message(.renameSpeakerExists, "R", "1").text(in: .bokmål))
    check("I$0: a", to: "han sa", Message(.renameNoSpeaker, "han sa").text(in: .bokmål))
  }

  @Test func pseudonyms() {
    let study = Study("I: {@p$01 Kari} og {@P1 Kari}", beside: ["02.ordrett": "I: {@p1 Kari} {@p2 Per}"])
    #expect(rename(study, to: "p9") == "I: {@p9 Kari} og {@p9 Kari}")
    #expect(rename(study, to: "p9", in: "02.ordrett") == "I: {@p9 Kari} {@p2 Per}")
    #expect(rename(study, to: "p2") == Message(.renamePseudonymExists, "p2", "02.ordrett").text(in: .bokmål))
    #expect(rename(study, to: "9p") == Message(.renameNoPseudonym, "9p").text(in: .bokmål))
  }

  @Test(arguments: ["I: $0ord", "% kom$0mentar", "I: {+frykt}a{-$0}", "I: a ($0.) b"])
  func whatHasNoName(text: String) {
    let study = Study(text)
    #expect(study.project.renameTarget(at: study.offset, in: study.id) == nil)
    #expect(rename(study, to: "x") == Message(.renameNothingHere).text(in: .bokmål))
  }

  /// Only the name under the cursor is offered for change.
  @Test(arguments: [
    ("I: {+følelser/fr$0ykt=a: memo}a{-}", "frykt"), ("I: {+følel$0ser/frykt}a{-}", "følelser"),
    ("I: {+frykt sk$0am}a{-}", "skam"), ("taler$0: b", "taler"), ("I: {@p$01 Kari}", "p1"),
  ])
  func whatIsOffered(text: String, name: String) {
    let study = Study(text)
    let target = study.project.renameTarget(at: study.offset, in: study.id)
    #expect(target?.name == name)
    #expect(target.map { study.text.string($0.range) } == name)
  }
}
