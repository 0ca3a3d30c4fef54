import EditorFeatures
import Project
import Testing
import TextModel

struct StudyEditTests {
  private let id = DocumentID("/studie/01.ordrett")

  private func check(
    _ edits: [(Range<Int>, String)], _ expected: String, of text: String = "0123456789",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var edit = StudyEdit()
    for (range, words) in edits { edit.replace(range, in: id, with: words) }
    #expect(
      String(decoding: edit.result(in: id, of: Text(text)), as: UTF8.self) == expected, sourceLocation: sourceLocation)
  }

  @Test func editsCountInTheTextAsItIs() {
    check([(5..<6, "fem"), (0..<1, "null"), (2..<4, "")], "null14fem6789")
    check([], "0123456789")
    check([(10..<10, "!"), (0..<0, "!")], "!0123456789!")
  }

  @Test func whatIsInsertedAtOnePlaceKeepsItsOrder() {
    check([(3..<3, "a"), (3..<3, "b"), (3..<4, "c")], "012abc456789")
  }

  /// An end mark that ends two codings is found twice.
  @Test func oneOfTwoThatLieOverEachOtherStays() {
    check([(3..<5, "x"), (3..<5, "x")], "012x56789")
    check([(3..<6, "x"), (4..<8, "y")], "012x6789")
  }

  @Test func placesPastTheEndAreClamped() {
    check([(8..<99, "x"), (200..<300, "y")], "01234567xy")
  }

  @Test func appendingCreatesWhatIsNotThere() {
    let project = Project(root: "/studie")
    var edit = StudyEdit()
    edit.append("a", to: id, in: project)
    edit.append("b", to: id, in: project)
    #expect(edit.creations == [StudyEdit.Creation(id: id, text: "ab")])
    #expect(edit.documents.isEmpty && !edit.isEmpty)
  }
}
