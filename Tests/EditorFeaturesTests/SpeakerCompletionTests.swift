import EditorFeatures
import Messages
import Testing

@Suite struct SpeakerCompletionTests {
  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Study(text).labels() == expected, sourceLocation: sourceLocation)
  }

  static let header = "---\nspeaker I: Intervjuer\nspeaker INF1: Anne\nspeaker INF2: Bo\n---\n"

  @Test func offersWhoIsNextFirst() {
    check("I: a\nINF1: b\n$0", ["I", "INF1"])
    check("I: a\nINF1: b\nI: c\n$0", ["INF1", "I"])
    check("I: a\nINF1: b\n\nINF2: c\n$0\nI: d\n", ["INF1", "I", "INF2"])
    check("I: a\n$0", ["I"])
  }

  @Test func offersWhoIsDeclared() {
    check(Self.header + "$0", ["I", "INF1", "INF2"])
    check(Self.header + "I: a\n$0", ["INF1", "INF2", "I"])
    check(Self.header + "I: a\nX: b\n$0", ["I", "INF1", "INF2", "X"])
    check("$0", [])
  }

  @Test func findsByWhatIsTyped() {
    check(Self.header + "IN$0", ["INF1", "INF2"])
    check(Self.header + "inf2$0", ["INF2"])
    check(Self.header + "Ja$0", [])
    check("Kari Nordmann: a\nI: b\nKari N$0", ["Kari Nordmann"])
    check(Self.header + "# D\n[00:01:02] $0", ["I", "INF1", "INF2"])
    check(Self.header + "00:03:40.5 IN$0", ["INF1", "INF2"])
  }

  @Test(
    arguments: [
      " $0", "I: $0", "I: a $0", "I: a\n  $0", "[00:01$0", "[00:01:02]$0", "# $0", "Ja, I$0", "I$0dag", "1$0",
    ])
  func offersNothingElsewhere(line: String) {
    #expect(Study(Self.header + line).completions() == nil)
  }

  @Test(
    arguments: [
      ("I: a\nINF1: b\n$0", "I: "), ("I: a\nINF1: b\nI$0", "I: "), ("I: a\nINF1: b\n$0ja", "I: ja"),
      ("**I:** a\n**INF1:** b\n$0", "**I:** "), ("**I:** a\n**INF1:** b\n**$0", "**I:** "),
      ("**I**: a\n**INF1**: b\n$0", "**I**: "), ("*I:\ta\n*INF1:\tb\n$0", "*I:\t"), ("*I:\ta\n*INF1:\tb\n*$0", "*I:\t"),
      ("I: a\nINF1: b\n[00:01] $0", "[00:01] I: "), ("I: a\nINF1: b\nIN$0F1: c", "I: c"),
      ("**I:** a\n**INF1:** b\n**IN$0F1:** c", "**I:** c"),
    ])
  func writesTheLabelAsTheInterviewDoes(text: String, line: String) {
    let label = text.contains("IN$0F1") ? "INF1" : "I"
    #expect(Study(text).accepting(label) == (label == "I" ? line : line.replacing("I:", with: "INF1:")))
  }

  @Test func saysWhoIsNext() {
    let study = Study(Self.header + "I: a\nINF1: b\n$0")
    #expect(study.item("I")?.detail == "neste i tur")
    #expect(study.item("I")?.description == "Intervjuer")
    #expect(study.item("I")?.isPreselected == true)
    #expect(study.item("INF1")?.detail == nil)
    #expect(Study("I: a\nI: b\nX: c\n$0").item("I", .nynorsk)?.description == "2 replikkar")
  }

  @Test func standsManySpeakers() {
    let text = (0..<2000).map { "S\($0): a\n" }.joined()
    #expect(Study(text + "$0").labels().first == "S1998")
    #expect(Study(text + "S1999$0").labels() == ["S1999"])
  }
}
