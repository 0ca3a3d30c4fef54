import EditorFeatures
import Messages
import Project
import Testing
import TextModel

/// Where jumps lead. `$0` is where the cursor is.
struct JumpTests {
  private func check(
    _ study: Study, _ jump: Jump, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do throws(Refusal) {
      let location = try study.project.jump(jump, from: study.offset, in: study.id)
      #expect(study.describe(location) == expected, sourceLocation: sourceLocation)
    } catch {
      #expect(error.message.text(in: .bokmål) == expected, sourceLocation: sourceLocation)
    }
  }

  private let three = "I: {+frykt}a{-}\nI: {+følelser/frykt}{+skam}b{-}{-}\nI: {+redsel}c{-}"

  @Test(arguments: [
    ("1", "01.ordrett:2 følelser/frykt", "01.ordrett:3 redsel"), ("2", "01.ordrett:3 redsel", "01.ordrett:1 frykt"),
    ("3", "01.ordrett:1 frykt", "01.ordrett:2 følelser/frykt"),
  ])
  func sameCode(from line: String, next: String, previous: String) {
    let names = ["1": "frykt", "2": "følelser/frykt", "3": "redsel"]
    let name = names[line] ?? ""
    let study = Study(three.replacing("{+\(name)}", by: "{+$0\(name)}"))
    check(study, .nextSegment, next)
    check(study, .previousSegment, previous)
  }

  @Test func insideASegment() {
    check(Study("I: {+frykt}a {+skam}$0b{-} c{-}\nI: {+skam}d{-}"), .nextSegment, "01.ordrett:2 skam")
    check(Study("I: {+x}$0a{-} {+x}d{-}"), .nextSegment, "01.ordrett:1 x")
    let none = Message(.jumpNoCode).text(in: .bokmål)
    check(Study("I: $0a {+skam}b{-}"), .nextSegment, none)
    check(Study("I$0: a {+skam}b{-}"), .nextSegment, none)
  }

  @Test func inTheStudy() {
    let study = Study("I: {+$0frykt}a{-}", beside: ["02.ordrett": "I: b\nI: {+frykt}a{-}", "00.ordrett": "I: a"])
    check(study, .nextSegmentInStudy, "02.ordrett:2 frykt")
    check(study, .previousSegmentInStudy, "02.ordrett:2 frykt")
    check(study, .nextSegment, "01.ordrett:1 frykt")
    let codebook = Study(
      Study.codebook.replacing("## frykt", by: "## fry$0kt"), among: ["02.ordrett": "I: {+frykt}a{-}"])
    check(codebook, .nextSegmentInStudy, "02.ordrett:1 frykt")
  }

  @Test func whatIsNotCoded() {
    let text = "I: spør\nR: $0{+skam}a{-} (ler) b {+skam}c{-}.\nR: d {!memo} e\n% nei\n  f {#skam}\nR: g\n"
    check(Study(text), .nextUncoded, "01.ordrett:2 b")
    check(Study(text.replacing("$0", by: "").replacing(" b", by: " b$0")), .nextUncoded, "01.ordrett:6 g")
    check(Study(text.replacing("$0", by: "") + "$0"), .nextUncoded, "01.ordrett:2 b")
    check(Study(text.replacing("$0", by: "").replacing("nei", by: "n$0ei")), .nextUncoded, "01.ordrett:6 g")
    let parted = "R: a\n# Del\nb {+skam}c{-} d\nI: e\n\n  f\nR: {+skam}g"
    check(Study("$0" + parted), .nextUncoded, "01.ordrett:1 a")
    check(Study(parted.replacing("R: a", by: "R: a$0")), .nextUncoded, "01.ordrett:3 b")
    check(Study(parted.replacing("b {", by: "b$0 {")), .nextUncoded, "01.ordrett:3 d")
    check(Study(parted.replacing("  f", by: "  f$0")), .nextUncoded, "01.ordrett:1 a")
    check(Study("I: spør$0\nR: {+skam}a{-}"), .nextUncoded, Message(.jumpAllCoded).text(in: .bokmål))
  }

  @Test func ofTheSameInformant() {
    let text = "R: {+skam}a$0{-}\nS: {+skam}b{-}\nR: {+frykt}c{-}\n"
    check(Study(text), .nextOfInformant, "01.ordrett:3 frykt")
    check(Study("R: $0a"), .nextOfInformant, Message(.jumpNoneOfInformant, "R").text(in: .bokmål))
    check(Study("# D$0"), .nextOfInformant, Message(.jumpNoTurn).text(in: .bokmål))
  }
}
