import EditorFeatures
import Messages
import Testing

@Suite struct PseudonymCompletionTests {
  static let beside = [
    "00.ordrett": "I: {@p1 Anne} {@p2 Bo} {@p1 Anna} {@sted1 sykehuset}\n",
    "02.ordrett": "I: {@p1 Anne} {@P2 Bo}\n",
  ]

  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Study(text, beside: Self.beside).labels() == expected, sourceLocation: sourceLocation)
  }

  @Test func offersThoseOfTheStudyAndThisInterviewsFirst() {
    check("I: {@$0", ["p1", "p2", "sted1"])
    check("I: {@sted1 sykehuset}\nI: {@$0}", ["sted1", "p1", "p2"])
    check("I: {@p$0", ["p1", "p2"])
    check("I: {@ann$0", ["p1"])
    check("I: {@x$0", [])
  }

  @Test(arguments: ["I: {@p1 An$0ne}", "I: {@p1 $0", "I: {{@$0", "I: @$0", "% {@$0", "# {@$0", "I: {@1$0"])
  func offersNothingElsewhere(text: String) {
    #expect(Study(text, beside: Self.beside).completions() == nil)
  }

  @Test(
    arguments: [
      ("I: {@$0", "I: {@p1 Anne}"), ("I: {@$0}", "I: {@p1 Anne}"), ("I: {@p$0} og", "I: {@p1 Anne} og"),
      ("I: {@p$0 Else}", "I: {@p1 Else}"), ("I: {@p$02 Bo}", "I: {@p1 Bo}"), ("I: {@$0 og", "I: {@p1 Anne} og"),
    ])
  func writesTheUsualText(text: String, line: String) {
    #expect(Study(text, beside: Self.beside).accepting("p1") == line)
  }

  @Test func countsUsesButNotTheOneThatIsTyped() {
    let item = Study("I: {@p$0", beside: Self.beside).item("p1")
    #expect(item?.detail == "pseudonym, brukt 3 ganger")
    #expect(item?.description == "Anne")
    #expect(Study("I: {@p1$0}").completions() == nil)
  }

  @Test func explainsWithoutARealName() throws {
    let study = Study("I: {@p$0", beside: Self.beside)
    let subject = try #require(study.item("p2")?.subject)
    #expect(
      study.project.documentation(of: subject, language: .english)?.plainText()
        == "p2\n\nPseudonym “p2”. The real name is only in the key file.\n\nused 2 times · in 2 interviews")
  }

  @Test func offersAnIDThatHasNoText() {
    #expect(Study("I: {@a1}\nI: {@$0").accepting("a1") == "I: {@a1}")
  }
}
