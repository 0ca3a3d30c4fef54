import EditorFeatures
import Messages
import Notation
import Testing
import TextModel

@Suite struct SignCompletionTests {
  private func check(_ text: String, first expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Array(Study(text).labels().prefix(expected.count)) == expected, sourceLocation: sourceLocation)
  }

  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Study(text).labels() == expected, sourceLocation: sourceLocation)
  }

  @Test func offersSignsByTheirBrackets() {
    check("I: ja ($0", first: ["(.)", "(..)", "(...)", "(-)", "(--)", "(---)", "(2.0)", "(pause)", "(ler)"])
    check("I: ja (($0", first: ["((ler))", "((smiler))"])
    check("I: ja [$0", first: ["[pause]", "[uklart]", "[…]", "[ler]"])
    check("I: ja *$0", first: ["*ler*", "*smiler*"])
    check("I: ja\n  ($0", first: ["(.)"])
  }

  @Test func speaksTheInterviewsLanguage() {
    check("---\nlanguage: en\n---\nI: [la$0", ["[laughs]"])
    check("---\nspråk: nn-NO\n---\nI: (sukk$0", ["(sukkar)"])
    #expect(
      Study(["ordrett.json": "{\"language\": \"en\"}", "a.ordrett": "I: [inaud$0"]).labels() == ["[inaudible]"])
    #expect(Study("I: (sig$0").labels(.english) == ["(sighs)"])
  }

  @Test func putsTheInterviewsOwnFormsFirst() {
    check("I: (ler) (sukker) (ler) [ler]\nI: ($0", first: ["(ler)", "(sukker)", "(.)"])
    check("I: (2,5) (3,0) (2,5)\nI: ($0", first: ["(2,5)", "(3,0)"])
    check("I: ((ler lavt)) (brukerne)\nI: (($0", first: ["((ler lavt))", "((ler))"])
    check("I: [navn på skole]\nI: [na$0", ["[navn på skole]", "[navn]"])
    check("I: ($0", first: ["(.)"])
  }

  @Test func offersTheProjectsOwnEvents() {
    let study = Study(["ordrett.json": "{\"events\": [\"klirrer\"]}", "a.ordrett": "I: (kli$0"])
    #expect(study.labels() == ["(klirrer)"])
    #expect(study.item("(klirrer)")?.detail == "lyd eller hendelse")
  }

  @Test(
    arguments: [
      ("I: ($0", "(ler)", "I: (ler)"), ("I: ($0)", "(ler)", "I: (ler)"), ("I: (le$0) ja", "(ler)", "I: (ler) ja"),
      ("I: (le$0r) ja", "(ler)", "I: (ler) ja"), ("I: ((l$0", "((ler))", "I: ((ler))"),
      ("I: ((l$0))", "((ler))", "I: ((ler))"), ("I: [$0]", "[…]", "I: […]"), ("I: *l$0", "*ler*", "I: *ler*"),
      ("I: *l$0*", "*ler*", "I: *ler*"), ("I: ($0jeg ble redd", "(ler)", "I: (ler)jeg ble redd"),
      ("I: ($0brukerne)", "(ler)", "I: (ler)brukerne)"),
    ])
  func closesTheBracket(text: String, label: String, line: String) {
    #expect(Study(text).accepting(label) == line)
  }

  @Test(
    arguments: [
      "I: ord*$0", "I: * $0", "I: (ler)$0", "I: [ler] $0", "---\ntitle: ($0\n---\n", "# ($0", "%($0", "I: <$0",
      "I: (dette er en lang forklaring som ingen tilbyr ord$0", "I: {!($0",
    ])
  func offersNothingElsewhere(text: String) {
    #expect(Study(text).completions()?.items.contains { $0.kind == .sign } != true)
  }

  @Test func explainsASign() throws {
    let study = Study("I: (--$0")
    let subject = try #require(study.item("(--)")?.subject)
    #expect(study.item("(--)")?.detail == "pause")
    #expect(
      study.project.documentation(of: subject, language: .english)?.plainText()
        == "(--): pause\n\nA medium pause, about 0.5 to 0.8 seconds by estimate")
  }

  /// Everything that is offered is known to the lexer, and as no clarification, which is what it takes for unknown words.
  @Test(arguments: Language.allCases, ["(", "((", "[", "*"])
  func offersWhatTheNotationKnows(language: Language, bracket: String) {
    let study = Study("---\nlanguage: \(language.rawValue)\n---\nI: \(bracket)$0")
    let signs = study.labels()
    #expect(signs.count > 10)
    for sign in signs {
      let kind = Transcript(Text("I: " + sign)).path(to: 3).last?.kind
      #expect(
        kind?.isSign == true && kind != .clarification && kind != .emphasis, "\(sign) is \(kind?.rawValue ?? "text")")
    }
  }
}
