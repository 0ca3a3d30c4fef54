import EditorFeatures
import Project
import Testing
import TextModel

/// What is set right as one types. `$0` is right behind what was typed.
struct FormattingEditsTests {
  private func check(
    _ text: String, _ character: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let study = Study(text)
    var result = study.text
    for edit in study.project.formattingEdits(in: study.id, after: character, at: study.offset).reversed() {
      result.apply(edit)
    }
    #expect(result.string(0..<result.bytes.count) == expected, sourceLocation: sourceLocation)
  }

  @Test func aLineEnd() {
    check("I:  a\nR:  b\n$0\nS:  c", "\n", "I:  a\nR: b\n\nS:  c")
    check("$0", "\n", "")
  }

  @Test func aLabel() {
    check("I: a\n  I:$0", ":", "I: a\nI:")
    check("I: a\n  Merk:$0", ":", "I: a\n  Merk:")
    check("I: a\n  så I:$0", ":", "I: a\n  så I:")
    check("I: a\nI:$0 b", ":", "I: a\nI: b")
    check("---\ntaler R: Ola\n---\nI: a\n\tR:$0", ":", "---\ntaler R: Ola\n---\nI: a\nR:")
  }

  @Test func aPart() {
    let study = Study("I:  a\nR:  b\n$0")
    #expect(study.project.formattingEdits(in: study.id, 6..<7).map(\.range) == [8..<10])
    #expect(study.project.formattingEdits(in: study.id).count == 2)
  }
}
