import EditorFeatures
import Messages
import Project
import Testing
import TextModel

@Suite struct SettingsCompletionTests {
  private func study(_ text: String) -> Study { Study(["ordrett.json": text]) }

  private func check(_ text: String, first expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Array(study(text).labels().prefix(expected.count)) == expected, sourceLocation: sourceLocation)
  }

  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(study(text).labels() == expected, sourceLocation: sourceLocation)
  }

  @Test func offersKeys() {
    check("{ $0", first: ["title", "language", "transcripts", "codebook"])
    check("{\n  // kommentar\n  \"title\": \"A\", /* b */\n  \"co$0", ["codebook"])
    check("{ \"kode$0\" }", ["kodebok"])
    check("{ \"events\": [\"a\", \"b\"], $0 }", first: ["title"])
    check("{ \"privacy\": { \"person\": \"off\" }, not$0", ["notation", "notasjon"])
  }

  @Test(
    arguments: [
      ("{ $0", "language", "{ \"language\": "), ("{ \"$0", "language", "{ \"language\": "),
      ("{ \"la$0\": \"nb\" }", "language", "{ \"language\": \"nb\" }"), ("{ la$0", "language", "{ \"language\": "),
      ("{ \"language\": $0 }", "nb", "{ \"language\": \"nb\" }"),
      ("{ \"language\": \"$0\" }", "nn", "{ \"language\": \"nn\" }"),
      ("{ \"language\": \"$0 }", "nb", "{ \"language\": \"nb\" }"),
    ])
  func writesQuotesAndColons(text: String, label: String, line: String) {
    #expect(study(text).accepting(label) == line)
  }

  @Test func offersValues() {
    check("{ \"language\": \"$0\" }", ["nb", "nn", "en"])
    check("{ \"språk\": $0 }", ["nb", "nn", "en"])
    check("{ \"notation\": \"ga$0\" }", ["gat2"])
    check("{ \"privacy\": { \"person\": \"$0\" } }", ["error", "warning", "information", "hint", "off"])
    check("{ \"regler\": { \"a/b\": \"o$0\" } }", ["off"])
    check("{ \"title\": \"$0\" }", [])
    check("{ \"transcripts\": [\"$0\"] }", [])
  }

  @Test func offersCategoriesAndRules() {
    check("{ \"privacy\": { $0 } }", first: ["key", "marked", "national-id"])
    check("{ \"personvern\": { \"st$0\" } }", ["sted", "stad"])
    #expect(study("{ \"rules\": { $0 } }").labels() == RuleCatalogue.all.map { $0.id })
    check("{ \"rules\": { \"leak/mark$0\" } }", first: ["leak/marked"])
  }

  @Test(
    arguments: [
      "$0", "// $0", "{ // ti$0\n}", "{ /* ti$0 */ }", "{} $0", "[$0]", "{ \"a\": { \"b\": { $0 } } }",
      "{ \"rules\": [$0] }",
      "{ \"title\"$0 }", String(repeating: "{\"a\":", count: 100) + "$0",
    ])
  func offersNothingElsewhere(text: String) {
    #expect(study(text).labels() == [])
  }

  @Test func explainsARule() throws {
    let study = study("{ \"rules\": { \"leak/mark$0\" } }")
    let subject = try #require(study.item("leak/marked")?.subject)
    #expect(study.project.documentation(of: subject, language: .bokmål)?.plainText().hasPrefix("leak/marked: ") == true)
    #expect(study.item("leak/marked")?.detail != nil)
  }

  @Test func knowsOnlyTheProjectsFile() {
    let project = study("{ $0").project
    #expect(project.completions(at: 2, in: DocumentID("/annet/ordrett.json"), language: .english) == nil)
  }
}
