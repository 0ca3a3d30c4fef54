import Messages
import Privacy
import Project
import Testing
import TextModel

/// The key as the project file shows it. Nothing of what is in it may be told.
@Suite struct RulesKeyTests {
  @Test func findsAKeyThatOthersGet() {
    check(
      .projectFile,
      """
      { "nøkkel": "nokkel.csv" }
                  ^^^^^^^^^^^^ key/exposed: The key lies in a git work tree and is not ignored, so everybody who gets \
      the repository gets the names. Move it out of the folder, or name it in “.gitignore”, and remove it from the \
      history if it was committed.
                  ^^^^^^^^^^^^ key/readable: Others on this machine can read the key. Keep it to yourself with “chmod 600”.
      """,
      key: .read(
        StudyKey(
          path: "/study/nokkel.csv", bytes: Key.blank(), standing: .init(isReadableByOthers: true, isInGit: true))))
    check(
      .projectFile, #"{ "key": "nokkel.csv" }"#, key: .read(StudyKey(path: "/study/nokkel.csv", bytes: Key.blank())))
    check(.projectFile, #"{ "key": "nokkel.csv" }"#, key: .missing(path: "/study/nokkel.csv"))
    check(.projectFile, #"{ "key": "nokkel.csv" }"#)
  }

  @Test func findsAKeyThatCannotBeRead() {
    let study = AnnotatedStudy(
      .projectFile, #"{ "key": "../nokkel" }"#,
      key: .unreadable(path: "/nokkel", Message(.fileNotPermitted, "../nokkel")))
    #expect(
      study.annotated()
        == """
        { "key": "../nokkel" }
                 ^^^^^^^^^^^ key/unreadable: The key cannot be read, so nobody in it is looked for. See that the path \
        is right and that you may read the file.
        """)
    #expect(study.findings.flatMap(\.related).map(\.message) == [Message(.fileNotPermitted, "../nokkel")])
  }

  @Test func findsEachLineOfTheKeyThatCannotBeUsed() throws {
    let key = """
      id,category,original,replacement
      p1,person,Torbjørg Hemmelig,Anne
      p1,person,Gunnvor Hemmelig,Berit
      p3,tulling,Solfrid Hemmelig,Cecilie
      p4,person,,Dina
      """
    let study = AnnotatedStudy(
      .projectFile, #"{ "key": "../nokkel.csv" }"#, key: .read(StudyKey(path: "/nokkel.csv", bytes: Array(key.utf8))))
    let words = study.findings.map { $0.message.text(in: .english) }
    #expect(study.findings.map(\.rule) == ["key/content", "key/content", "key/content"])
    for (line, words) in zip(["3", "4", "5"], words) { #expect(words.contains("Line \(line) of the key"), "\(words)") }
    for language in Language.allCases {
      let words = study.findings.map { $0.message.text(in: language) }.joined()
      for secret in ["Hemmelig", "Torbjørg", "Gunnvor", "Anne", "tulling"] { #expect(!words.contains(secret)) }
    }
    #expect(study.annotated().contains("         ^^^^^^^^^^^^^^^ key/content: "))
  }

  @Test func saysThatAChangedStandingReachesTheStudy() {
    var project = Project(root: "/study")
    func set(_ standing: StudyKey.Standing) -> Bool {
      project.set(.read(StudyKey(path: "/nokkel.csv", bytes: Key.blank(), standing: standing))).settings
    }
    #expect(set(.init()))
    #expect(!set(.init()))
    #expect(set(.init(isInGit: true)))
  }
}

/// `ordrett.decisions`: what cannot be used, and what is no longer about anything.
@Suite struct RulesDecisionTests {
  @Test func findsLinesThatDoNotCount() {
    check(
      .decisions,
      """
      name=Hammerfest category=place decision=not-identifying scope=project by=AB date=2026-11-21
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decision/line: Line 1 of \
      the decisions lacks “reason”, so it does not count.
      <<<<<<< main
      ^^^^^^^^^^^^ decision/line: Line 2 of the decisions is a conflict mark. Finish the merge: keep the lines that \
      hold, and remove the marks.
      # Dette er greit.

      """)
  }

  @Test func findsDecisionsThatSettleNothing() {
    let line = "name=Hammerfest category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason=stor"
    check(.decisions, line, beside: "INF1: Vi flyttet til Hammerfest da jeg var liten.\n")
    check(
      .decisions,
      line + "\n" + String(repeating: "^", count: line.count)
        + " decision/stale: Line 1 of the decisions is about words that no text has any more. Remove the line, or look "
        + "where the words went.", beside: "INF1: Vi flyttet da jeg var liten.\n")
  }

  /// Until everything has been read nobody knows that nothing is left.
  @Test func waitsUntilEverythingHasBeenRead() {
    var project = Project(root: "/study")
    let line = "name=Vardø category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason=stor\n"
    let id = DocumentID("/study/ordrett.decisions")
    project.set(id, .decisions, Text(line), isOpen: false)
    project.set(DocumentID("/study/a.ordrett"), .transcript, Text("INF1: Ja.\n"), isOpen: false)
    #expect(project.findings(in: id).found.isEmpty)
    project.readLeaks()
    #expect(project.findings(in: id).found.map(\.rule) == ["decision/stale"])
  }
}
