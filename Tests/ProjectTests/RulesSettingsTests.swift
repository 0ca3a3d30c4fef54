import Messages
import Project
import Testing
import TextModel

@Suite struct RulesSettingsTests {
  @Test func findsWhatIsNotJSON() {
    check(
      .projectFile,
      """
      {
        "title": "Før"
        "language": "nb"
        ^ settings/syntax: The project file cannot be used: a comma or a closing bracket is missing here.
      }

      """)
    check(
      .projectFile,
      """
      { title: 1 }
        ^ settings/syntax: The project file cannot be used: a key in quotation marks should stand here.
      """)
    check(
      .projectFile,
      """
      [1]
      ^^^ settings/syntax: The project file must be one pair of braces with keys inside, as in “{ title: … }”. Nothing in it is used now.
      """)
    check(
      .projectFile,
      """
      { "title": "Før"
                      ^ settings/syntax: The project file cannot be used: it ends before every bracket is closed.
      """)
    check(.projectFile, "")
  }

  @Test func findsKeysValuesAndRules() {
    check(
      .projectFile,
      """
      {
        "titel": "Før noen våkner",
        ^^^^^^^ settings/key: “titel” is not a key of the project file, so it is not used. Did you mean “title”? → "title"
        "language": "norsk språk",
        ^^^^^^^^^^ settings/key: “language” stands here more than once, in English or Norwegian, and only the last counts. Remove the others.
        "språk": "nb",
        "notation": "gat",
                    ^^^^^ settings/value: “notation” cannot be “gat”. Did you mean “gat2”? → "gat2"
        "privacy": { "persn": "error", "place": "loud", "smallestGroup": 0 },
                     ^^^^^^^ settings/key: “privacy.persn” is not a key of the project file, so it is not used. Did you mean “person”? → "person"
                                                ^^^^^^ settings/value: “privacy.place” cannot be “loud”. Choose one of these: off, hint, information, warning, error.
                                                                         ^ settings/value: “privacy.smallestGroup” must be a whole number from 1 to 1000. What stands here is not used.
        "rules": {
          "pause/mikset": "off",
          ^^^^^^^^^^^^^^ settings/rule: “rules.pause/mikset” does not name a rule. Did you mean “pause/mixed”? → "pause/mixed"
          "leak/person": "off",
          "code/unknown": "hints",
                          ^^^^^^^ settings/value: “rules.code/unknown” cannot be “hints”. Did you mean “hint”? → "hint"
        },
        "codebook": "../kodebok",
                    ^^^^^^^^^^^^ settings/value: “codebook” has a pattern that cannot be used: “../kodebok”. Write a path below the project's folder, with “*” for any name and “**” for any folders, such as “interviews/**/*.ordrett”.
      }
      """)
  }

  @Test func missesWhatTheProjectFileNames() {
    check(
      .projectFile,
      """
      {
        "transcripts": ["intervju/**/*.ordrett"],
                       ^^^^^^^^^^^^^^^^^^^^^^^^^ settings/pattern: What stands under “transcripts” fits no file. Check the path, which is seen from the project's folder.
        "kodebok": "kodbok.codebook"
                   ^^^^^^^^^^^^^^^^^ settings/pattern: What stands under “codebook” fits no file. Check the path, which is seen from the project's folder.
      }
      """)
    var study = AnnotatedStudy(.projectFile, "{ \"codebook\": \"k.codebook\" }")
    study.project.set(AnnotatedStudy.codebook, .codebook, Text("# a\n"), isOpen: false)
    #expect(study.findings.isEmpty)
  }

  @Test func setsSeverities() {
    let text = "I: {+a}{-a}{?Oslo} {-b}\n"
    func severities(_ rules: String) -> [String: Severity] {
      let study = AnnotatedStudy(.transcript, text, settings: "{ \"rules\": { \(rules) } }")
      return Dictionary(uniqueKeysWithValues: study.findings.map { ($0.rule, $0.severity) })
    }
    #expect(severities("") == ["coding/empty": .warning, "leak/marked": .error, "coding/not-open": .error])
    #expect(
      severities(#""coding/empty": "off", "leak/marked": "hint", "coding/not-open": "information""#)
        == ["leak/marked": .hint, "coding/not-open": .information])
  }

  @Test func findsNothingInTheProjectFileOfAnotherFolder() {
    var study = AnnotatedStudy(.projectFile, "{}")
    let other = DocumentID("/study/kopi/ordrett.json")
    study.project.set(other, .projectFile, Text("{"), isOpen: true)
    #expect(study.project.findings(in: other).found == [])
  }

  @Test func keepsTheSettingsWhileTheFileIsBroken() {
    var study = AnnotatedStudy(.transcript, "I: {?Oslo}\n", settings: #"{ "rules": { "leak/marked": "hint" } }"#)
    let file = DocumentID("/study/ordrett.json")
    study.project.apply([.init(range: 0..<1, text: "")], to: file)
    #expect(study.findings.map(\.severity) == [.hint])
    #expect(study.project.findings(in: file).found.map(\.rule) == ["settings/syntax"])
    study.project.remove(file)
    #expect(study.findings.map(\.severity) == [.error])
  }

  @Test func cutsAtAThousandButNeverLeaks() {
    let text = "I: {#b}" + String(repeating: "{?x}", count: 2500) + String(repeating: "{-a}", count: 2500) + "\n"
    let findings = AnnotatedStudy(.transcript, text).findings
    #expect(findings.filter { $0.rule == "leak/marked" }.count == 2500)
    let cut = findings.filter { $0.rule == "coding/not-open" }
    #expect(cut.count == FindingCollector.most + 1)
    #expect(cut.last?.message == Message(.findingsCut, "1500"))
  }
}
