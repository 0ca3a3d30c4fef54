import EditorFeatures
import Messages
import Testing

@Suite struct HeaderCompletionTests {
  /// The cursor's line stands in a header.
  private func study(_ line: String, rest: String = "", others: [String: String] = [:]) -> Study {
    Study("---\n\(rest)\(line)\n---\nI: a\nINF1: b\nINF1: c\n", beside: others)
  }

  private func check(
    _ line: String, rest: String = "", others: [String: String] = [:], _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(study(line, rest: rest, others: others).labels() == expected, sourceLocation: sourceLocation)
  }

  @Test func offersKeys() {
    check("$0", rest: "title: A\n", ["date", "language", "audio", "coder", "notation", "speaker"])
    check("$0", rest: "tittel: A\n", ["dato", "språk", "lyd", "koder", "notasjon", "taler"])
    check("$0", rest: "tittel: A\nspråk: nn\n", ["dato", "opptak", "kodar", "notasjon", "talar"])
    check("la$0", rest: "title: A\n", ["language", "lang"])
    check("spr$0", rest: "title: A\n", ["språk"])
    check("title: A", [])
    check("not$0", ["notation", "notasjon"])
  }

  @Test func writesAKey() {
    #expect(study("da$0").accepting("date") == "date: ")
    #expect(study("da$0: 2024").accepting("date") == "date: 2024")
    #expect(study("$0", rest: "title: A\n").accepting("speaker") == "speaker ")
    #expect(study("$0", rest: "title: A\n").item("date")?.detail == "Dagen for intervjuet, som i 2023-01-17")
  }

  @Test func offersValues() {
    check("language: $0", ["en", "nb", "nn"])
    check("language: n$0", ["nb", "nn"])
    check("språk:$0", ["en", "nb", "nn"])
    check("notation: $0", ["plain", "jefferson", "gat2", "chat"])
    check("notation: ga$0x", ["gat2"])
    check("title: $0", [])
    check("egen: $0", [])
    #expect(study("notation: ga$0x").accepting("gat2") == "notation: gat2")
    #expect(study("language: $0").accepting("nb") == "language: nb")
  }

  static let others = [
    "02.ordrett": "---\ncoder: AB\nspeaker A: Anne; gender=kvinne; by=Bergen; role=informant\n---\n",
    "03.ordrett": "---\ncoder: AB\nspeaker A: Bo; gender=mann\nspeaker B: Eva; gender=kvinne; alder=40\n---\n",
    "04.ordrett": "---\ncoder: CD\n---\n",
  ]

  @Test func offersTheStudysValues() {
    check("coder: $0", others: Self.others, ["AB", "CD"])
    check("speaker X: Ola; gender=$0", others: Self.others, ["kvinne", "mann"])
    check("speaker X: Ola; kjønn=$0", others: Self.others, ["kvinne", "mann"])
    check("speaker X: Ola; by=B$0", others: Self.others, ["Bergen"])
    check("speaker X: Ola; role=$0", others: Self.others, ["informant", "interviewer"])
    check("speaker X: Ola; ukjent=$0", others: Self.others, [])
  }

  @Test func offersAttributes() {
    check("speaker X: Ola; $0", others: Self.others, ["gender", "alder", "by", "role", "age"])
    check("speaker X: Ola; gender=mann;$0", others: Self.others, ["alder", "by", "role", "age"])
    check("speaker X: Ola; $0", ["role", "gender", "age"])
    check("taler X: Ola; $0", rest: "tittel: A\n", ["rolle", "kjønn", "alder"])
    check("speaker X: Ola; ge$0=mann", others: Self.others, ["gender"])
    check("speaker X: O$0la", [])
    #expect(study("speaker X: Ola; ge$0").accepting("gender") == "speaker X: Ola; gender=")
    #expect(study("speaker X: Ola; ge$0=mann").accepting("gender") == "speaker X: Ola; gender=mann")
  }

  @Test func offersLabelsThatAreNotDeclared() {
    check("speaker $0", ["INF1", "I"])
    check("speaker $0", rest: "speaker INF1: Anne\n", ["I"])
    check("speaker IN$0", ["INF1"])
    #expect(study("speaker IN$0").accepting("INF1") == "speaker INF1: ")
    #expect(study("speaker IN$0: Anne").accepting("INF1") == "speaker INF1: Anne")
    #expect(study("speaker $0").item("INF1")?.description == "2 replikker")
  }

  @Test func offersNothingAtTheFences() {
    #expect(Study("--$0-\ntitle: A\n---\n").completions() == nil)
    #expect(Study("---\ntitle: A\n-$0--\n").completions() == nil)
    #expect(Study("---$0\n").completions() == nil)
  }

  @Test func explainsAKey() throws {
    let study = study("no$0", rest: "title: A\n")
    let subject = try #require(study.item("notation")?.subject)
    #expect(
      study.project.documentation(of: subject, language: .english)?.plainText()
        == "notation\n\nThe signs that are used: plain, jefferson, gat2 or chat")
  }
}
