import EditorFeatures
import Messages
import Testing

@Suite struct EndMarkCompletionTests {
  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Study(text).labels() == expected, sourceLocation: sourceLocation)
  }

  @Test func offersWhatIsOpenTheInnermostFirst() {
    check("I: {+frykt}a {+skam}b{-$0", ["skam", "frykt", "{-}"])
    check("I: {+frykt}a\nINF1: {+skam}b\n  c{-$0}", ["skam", "frykt"])
    check("I: {+frykt}a{-frykt} {+skam}b{-$0", ["skam", "{-}"])
    check("I: {+frykt skam}a{-$0", ["skam", "frykt", "{-}"])
    check("I: {#frykt} a{-$0", [])
    check("I: a{-$0", [])
  }

  @Test func offersNothingThatIsOpenedLater() {
    check("I: {+frykt}a{-$0 {+skam}b{-skam}", ["frykt", "{-}"])
    check("I: a{-$0\nI: {+skam}b", [])
  }

  @Test func offersWhatIsEndedFurtherDownLast() {
    check("I: {+frykt}a {+skam}b{-$0\nI: c{-skam}", ["frykt", "skam", "{-}"])
    check("I: {+frykt}a {+skam}b{-$0} c{-skam} d{-frykt}", ["frykt", "skam"].reversed())
  }

  @Test func countsNotWhatTheMarkItselfDoes() {
    check("I: {+frykt}a{-frykt$0}", ["frykt"])
    check("I: {+frykt}a{-$0}", ["frykt"])
    check("I: {+frykt}a {+skam}b{-frykt$0} c", ["frykt"])
  }

  @Test func findsByName() {
    check("I: {+frykt}a {+skam}b{-f$0", ["frykt"])
    check("I: {+følelser/frykt}a{-fr$0}", ["følelser/frykt"])
    check("I: {+frykt}a{-x$0", [])
    check("I: {+frykt}a {+skam}b{-skam $0}", ["frykt"])
  }

  @Test func offersLabels() {
    check("I: {+frykt=a}a {+frykt=b}b{-$0}", ["frykt=b", "frykt=a"])
    check("I: {+frykt=a}a {+frykt=b}b{-frykt=$0}", ["frykt=b", "frykt=a"])
    check("I: {+frykt=a}a {+frykt=b}b{-frykt=a$0}", ["frykt=a"])
    #expect(Study("I: {+frykt=a}a{-frykt=$0").accepting("frykt=a") == "I: {+frykt=a}a{-frykt=a")
  }

  @Test func saysWhereACodingBegan() throws {
    let item = try #require(Study("I: a\nI: {+kollegastøtte}b\nI: c{-$0").item("kollegastøtte"))
    #expect(item.detail == "åpen siden linje 2")
    #expect(item.description == "Støtte fra kolleger")
    let study = Study("I: {+skam}a {+frykt kollegastøtte}b{-$0")
    let last = try #require(study.item("{-}", .english))
    #expect(last.detail == "closes what was opened last")
    #expect(last.description == "frykt kollegastøtte")
  }

  @Test(
    arguments: [
      ("I: {+frykt}a{-$0", "frykt", "I: {+frykt}a{-frykt}|"), ("I: {+frykt}a{-$0}", "frykt", "I: {+frykt}a{-frykt}"),
      ("I: {+frykt}a{-fr$0 b", "frykt", "I: {+frykt}a{-frykt}| b"), ("I: {+frykt}a{-$0", "{-}", "I: {+frykt}a{-}"),
      ("I: {+frykt}a{-$0 b", "{-}", "I: {+frykt}a{-} b"),
      ("I: {+frykt}a {+skam}b{-skam $0", "frykt", "I: {+frykt}a {+skam}b{-skam frykt}|"),
    ])
  func writesTheMark(text: String, label: String, line: String) {
    #expect(Study(text).accepting(label, asSnippet: true) == line)
  }

  @Test func offersACodeOnceThatIsOpenTwice() {
    check("I: {+frykt}a {+frykt}b{-$0}", ["frykt"])
  }

  @Test func staysQuickWithManyMarks() {
    let marks = String(repeating: "{+frykt}a", count: 20_000)
    check("I: \(marks) {-$0}", ["frykt"])
  }
}
