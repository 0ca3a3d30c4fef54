import Messages
import Project
import Testing

/// What is wrong with the key and with the decisions, as it is told where they are named and where they stand.
@Suite struct RulesKeyTests {
  private static let header = "id,category,original,replacement\n"
  private static let settings = #"{ "key": "a.csv" }"#

  @Test func tellsHowTheKeyIsKept() {
    check(
      .projectFile,
      """
      { "key": "a.csv" }
               ^^^^^^^ key/exposed: The key lies in a git work tree and is not ignored, so everybody who gets the \
      repository gets the names. Move it out of the folder, or name it in “.gitignore”, and remove it from the history \
      if it was committed.
               ^^^^^^^ key/permissions: Others on this machine can read the key. Keep it to yourself with “chmod 600”.
      """, key: .csv(Self.header, StudyKey.Standing(isReadableByOthers: true, isInGit: true)))
    check(
      .projectFile,
      """
      { "key": "a.csv" }
               ^^^^^^^ key/missing: There is no key at “a.csv” yet. It is created with the first pseudonym, readable by \
      you alone.
      """, key: .missing(path: "/study/a.csv"))
    check(.projectFile, Self.settings, key: .csv(Self.header))
    check(.projectFile, "{ }", key: .csv(Self.header, StudyKey.Standing(isReadableByOthers: true, isInGit: true)))
  }

  @Test func tellsWhatIsWrongInTheKeyAndNoName() {
    check(
      .projectFile,
      """
      { "key": "a.csv" }
               ^^^^^^^ key/fault: Line 3 of the key: the id is used on line 2 already. Give this one another.
               ^^^^^^^ key/fault: Line 4 of the key: the replacement is the real name of somebody on line 2. Choose \
      another.
      """,
      key: .csv(
        Self.header + "p1,person,Aslaug Eksempel,Anne\np1,person,Gudrun Prøve,Berit\np3,person,Solveig,Aslaug\n"))
    check(
      .projectFile,
      """
      { "key": "a.csv" }
               ^^^^^^^ key/fault: “a.csv” is a folder, but a file is needed here.
      """, key: .unreadable(path: "/study/a.csv", Message(.fileIsFolder, "a.csv")))
  }

  @Test func tellsOfDecisionsThatDoNotCount() {
    check(
      .decisions,
      """
      # ordrett decisions 1: one a line
      <<<<<<< HEAD
      ^^^^^^^^^^^^ decisions/fault: Line 2 of the decisions is a conflict mark. Finish the merge: keep the lines that \
      hold, and remove the marks.
      name=Hammerfest category=place decision=not-identifying scope=project date=2026-11-21 reason=stor
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decisions/fault: \
      Line 3 of the decisions lacks “by”, so it does not count.
      """)
  }

  @Test func tellsOfDecisionsThatNothingIsLeftOf() {
    check(
      .decisions,
      """
      name=Tana category=place decision=not-identifying scope=project by=AB date=2026-11-21 reason=stor
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ decisions/stale: \
      Line 1 of the decisions is about words that no text has any more. Remove the line, or look where the words went.
      """)
  }
}
