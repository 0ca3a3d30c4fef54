import JSON
import Messages
import Project
import Testing

@Suite struct SettingsProblemTests {
  @Test func tellsOfUnknownKeys() {
    check(#"{ "titel": "x", "title": "T" }"#, ("titel", .unknownKey(nearest: "title"), #""titel""#)) {
      $0.title == "T"
    }
    check(#"{ "nokkel": "x" }"#, ("nokkel", .unknownKey(nearest: "nøkkel"), #""nokkel""#))
    check(#"{ "TITLE": "x" }"#, ("TITLE", .unknownKey(nearest: "title"), #""TITLE""#))
    check(#"{ "farge": [1] }"#, ("farge", .unknownKey(nearest: nil), #""farge""#))
    check(#"{ "": 1 }"#, ("", .unknownKey(nearest: nil), #""""#))
    check(
      #"{ "personvern": { "persn": "error", "minsteGruppa": 4, "helse": "off" } }"#,
      ("personvern.persn", .unknownKey(nearest: "person"), #""persn""#),
      ("personvern.minsteGruppa", .unknownKey(nearest: "minsteGruppe"), #""minsteGruppa""#)
    ) { $0.severity(ofRule: "leak/health", usual: .error, in: nil) == nil && $0.smallestGroup == 3 }
  }

  @Test func countsTheLastOfAKeyThatStandsTwice() {
    check(
      #"{ "title": "A", "tittel": "B", "title": "C" }"#,
      ("title", .repeatedKey, #""title""#), ("tittel", .repeatedKey, #""tittel""#)
    ) { $0.title == "C" }
    check(
      #"{ "privacy": { "place": "off", "stad": "hint" } }"#, ("privacy.place", .repeatedKey, #""place""#)
    ) { $0.severity(ofRule: "leak/place", usual: nil, in: nil) == .hint }
  }

  @Test func tellsOfWrongTypes() {
    check(#"{ "title": 7, "key": "k" }"#, ("title", .wrongType(expected: .text), "7")) { $0.key == "k" }
    check(#"{ "transcripts": { "a": 1 } }"#, ("transcripts", .wrongType(expected: .texts), #"{ "a": 1 }"#)) {
      $0.transcripts == Settings().transcripts
    }
    check(
      #"{ "events": ["kvekk", 7, null] }"#,
      ("events[1]", .wrongType(expected: .text), "7"), ("events[2]", .wrongType(expected: .text), "null")
    ) { $0.events == ["kvekk"] }
    check(#"{ "privacy": "error" }"#, ("privacy", .wrongType(expected: .table), #""error""#))
    check(#"{ "rules": [] }"#, ("rules", .wrongType(expected: .table), "[]"))
    check(#"{ "rules": { "code/unknown": true } }"#, ("rules.code/unknown", .wrongType(expected: .text), "true"))
    for value in ["0", "-1", "1001", "2.5", #""3""#, "1e30", "99999999999999999999"] {
      check(
        #"{ "privacy": { "smallestGroup": \#(value) } }"#,
        ("privacy.smallestGroup", .wrongType(expected: .wholeNumber(1...1000)), value)
      ) { $0.smallestGroup == 3 }
    }
  }

  @Test func tellsOfWordsThatAreNoChoice() {
    let severities = ["off", "hint", "information", "warning", "error"]
    check(
      #"{ "privacy": { "person": "eror", "place": "loud" } }"#,
      ("privacy.person", .unknownChoice("eror", nearest: "error", choices: severities), #""eror""#),
      ("privacy.place", .unknownChoice("loud", nearest: nil, choices: severities), #""loud""#)
    ) { $0.severity(ofRule: "leak/person", usual: .hint, in: nil) == .hint }
    check(
      #"{ "notation": "gat" }"#,
      ("notation", .unknownChoice("gat", nearest: "gat2", choices: ["plain", "jefferson", "gat2", "chat"]), #""gat""#)
    ) { $0.notation == .plain }
  }

  @Test func tellsOfUnknownRules() {
    check(
      #"{ "rules": { "code/unknwon": "off", "code/unknown": "hint", "x": 1 } }"#,
      rules: ["code/unknown", "code/empty"],
      ("rules.code/unknwon", .unknownRule(nearest: "code/unknown"), #""code/unknwon""#),
      ("rules.x", .unknownRule(nearest: nil), #""x""#)
    ) { $0.severity(ofRule: "code/unknown", usual: .error, in: nil) == .hint }
  }

  @Test func tellsOfPatternsAndPathsThatCannotBeUsed() {
    check(
      #"{ "transcripts": ["", "a/../../b", "int/*.ordrett"], "codebook": "..", "manuscripts": [] }"#,
      ("transcripts[0]", .badGlob(""), #""""#), ("transcripts[1]", .badGlob("a/../../b"), #""a/../../b""#),
      ("codebook", .badGlob(".."), #""..""#)
    ) { $0.transcripts == ["int/*.ordrett"] && $0.codebook == Settings().codebook }
    check(#"{ "transcripts": ["a\u0000b"] }"#, ("transcripts[0]", .badGlob("a\0b"), #""a\u0000b""#)) {
      $0.transcripts == Settings().transcripts
    }
    check(#"{ "transcripts": [] }"#) { $0.transcripts.isEmpty }
    check(#"{ "key": " " }"#, ("key", .badPath, #"" ""#)) { $0.key == nil }
  }

  @Test(arguments: ["", "n", "norsk bokmål", "nb-", "-nb", "n2", "verylongword", "nb-NO-æ"])
  func tellsOfWhatIsNoLanguage(tag: String) {
    check(#"{ "language": "\#(tag)" }"#, ("language", .badLanguage(tag), #""\#(tag)""#)) { $0.language == nil }
  }

  @Test(arguments: ["nb", "nn-NO", "sme", "nb_NO", "de-1996"])
  func readsEveryLanguage(tag: String) {
    check(#"{ "language": "\#(tag)" }"#) { $0.language == tag }
  }

  @Test func fallsBackOnTheDefaultsWhereTheFileIsNoJSON() {
    check(#"{ "title": "A" "key": "k" }"#, ("", .notJSON(.expectedCommaOrEnd), "\"")) { $0 == Settings() }
    check(#"{ "title": "#, ("", .notJSON(.expectedValue), ""))
    check(#"{ "title": tekst }"#, ("", .notJSON(.invalidWord), "t"))
    check(#"{ "title": å }"#, ("", .notJSON(.expectedValue), "å"))
    check("// only a comment", ("", .notJSON(.expectedValue), ""))
    check("[1]", ("", .notTable, "[1]"))
    check(String(repeating: "[", count: 100_000), ("", .notJSON(.tooDeep), "["))
  }

  @Test func readsAHostileFile() {
    let many = (0..<20_000).map { #""\#($0)": \#($0)"# }.joined(separator: ",")
    let long = String(repeating: "tittel", count: 100_000)
    #expect(Settings.read(Array("{\(many)}".utf8)).problems.count == 20_000)
    #expect(Settings.read(Array(#"{"\#(long)": 1}"#.utf8)).problems.map(\.kind) == [.unknownKey(nearest: nil)])
    for cut in 0..<40 {
      let bytes = Array(#"{ "språk": ["nb", { "\u00e5": 1e9 }], "privacy": {} }"#.utf8.prefix(cut))
      let length = bytes.count
      for problem in Settings.read(bytes).problems {
        #expect(problem.range.upperBound <= length)
      }
    }
  }

  @Test func wordsEveryProblem() {
    let kinds: [SettingsProblem.Kind] =
      JSON.ParseError.Kind.allCases.map { .notJSON($0) } + [
        .notTable, .unknownKey(nearest: nil), .unknownKey(nearest: "N"), .repeatedKey, .wrongType(expected: .text),
        .wrongType(expected: .texts), .wrongType(expected: .table), .wrongType(expected: .wholeNumber(1...9)),
        .unknownRule(nearest: nil), .unknownRule(nearest: "N"), .unknownChoice("V", nearest: nil, choices: ["A", "B"]),
        .unknownChoice("V", nearest: "N", choices: []), .badLanguage("V"), .badGlob("V"), .badPath,
      ]
    for kind in kinds {
      let problem = SettingsProblem(kind, 0..<1, path: "privacy.place")
      for language in Language.allCases {
        let text = problem.message.text(in: language)
        // An ellipsis stands for an argument that is missing; the one sentence that has it means it.
        if kind != .notTable { #expect(!text.contains("…"), "\(kind)") }
      }
      #expect(
        problem.message.arguments.count
          == Set(Pattern.pieces(of: problem.message.id.wording.en).compactMap(index)).count,
        "\(kind)")
    }
    let problem = SettingsProblem(.wrongType(expected: .wholeNumber(1...1000)), 0..<1, path: "privacy.smallestGroup")
    #expect(
      problem.message.text(in: .english).hasPrefix("“privacy.smallestGroup” must be a whole number from 1 to 1000"))
  }

  private func index(_ piece: Pattern.Piece) -> Int? {
    switch piece {
    case .text: nil
    case .argument(let index), .plural(let index, _, _): index
    }
  }

  /// Reads a file and compares the problems, each with its path, its kind and the text it points at.
  private func check(
    _ file: String, rules: [String]? = nil, _ expected: (path: String, kind: SettingsProblem.Kind, text: String)...,
    sourceLocation: SourceLocation = #_sourceLocation, settings isAsWanted: (Settings) -> Bool = { _ in true }
  ) {
    let bytes = Array(file.utf8)
    let (settings, problems) = Settings.read(bytes, rules: rules)
    #expect(problems.map(\.path) == expected.map(\.path), sourceLocation: sourceLocation)
    #expect(problems.map(\.kind) == expected.map(\.kind), sourceLocation: sourceLocation)
    #expect(
      problems.map { String(decoding: bytes[$0.range], as: UTF8.self) } == expected.map(\.text),
      sourceLocation: sourceLocation)
    #expect(isAsWanted(settings), sourceLocation: sourceLocation)
  }
}
