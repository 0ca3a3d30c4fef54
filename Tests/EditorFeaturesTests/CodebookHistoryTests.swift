import EditorFeatures
import Project
import Testing

/// What the log claims, held against the codebook as it is.
struct CodebookHistoryTests {
  /// A line for each, in short: date or `-`, action, from, to, codes after it.
  private func log(_ lines: [String]) -> CodebookLog {
    CodebookLog(
      lines.map { line in
        let words = line.split(separator: " ").map { $0 == "-" ? "" : String($0) }
        let (date, rest) =
          (words[0].first?.isNumber ?? true) ? (words[0], Array(words.dropFirst())) : ("2026-01-01", words)
        return "\(date)\tAB\t\(rest[0])\t\(rest[1])\t\(rest[2])\t0\t\(rest[3])\t\n"
      }.joined())
  }

  private func history(_ book: String, _ lines: String...) -> CodebookHistory {
    CodebookHistory([log(lines)], in: Study(["k.codebook": book]).project)
  }

  /// Which changes stand, and how many codes came or went without a line.
  private func check(_ book: String, _ lines: [String], _ stands: [Bool], _ unexplained: Int = 0) {
    let history = CodebookHistory([log(lines)], in: Study(["k.codebook": book]).project)
    #expect(history.changes.map(\.stands) == stands, "\(lines)")
    #expect(history.unexplained == unexplained, "\(lines)")
    let added = history.changes.reduce(0) { $0 + ($1.stands ? $1.line.added : 0) }
    #expect(history.atStart + added + unexplained == history.now)
  }

  @Test func whatWasDoneStands() {
    check("# b\n", ["merge a b 1"], [true])
    check("# b\n", ["merge a b 2", "delete c - 1"], [true, true])
    check("# a\n## x\n## y\n", ["split a x,y 3"], [true])
    check("# a\n## x\n", ["split a x,y 3", "merge y x 2"], [true, true])
    check("# c\n", ["rename a b 1", "rename b c 1"], [true, true])
    check("# a\n# p\n## b\n", ["move b p/b 3", "promote p/a a 3"], [true, true])
    check("# a\nreplaced-by: b\n# b\n", ["retire a b 2"], [true])
    check("# b\n", ["retire a b 2", "merge a b 1"], [true, true])
    // A later change explains why nothing of the one before is to be seen.
    check(
      "# p2\n## d\n", ["rename a b 4", "move b p/b 4", "rename p p2 4", "merge b c 3", "merge c d 2"],
      Array(repeating: true, count: 5))
  }

  @Test func whatWasTakenBackDoesNotCount() {
    check("# a\n# b\n", ["merge a b 1"], [false])
    check("# a\n# B\n", ["delete A - 1"], [false])
    check("# a\n", ["split a x,y 3"], [false])
    check("# a\n", ["rename a b 1"], [false])
    check("# a\n# p\n", ["move a p/a 2"], [false])
    check("# p\n## a\n", ["promote p/a a 2"], [false])
    check("# a\n# b\n", ["retire a b 2"], [false])
    check("# p\n## x\n# q\n", ["merge p/x q 2"], [false])
    // The other of that name is not the one that went.
    check("# p\n# q\n## x\n", ["merge p/x q/x 3"], [true])
  }

  /// Done, taken back and done again is done once; so is what two people did, each in their own copy.
  @Test func twiceIsOnce() {
    check("# b\n", ["merge a b 1", "merge a b 1"], [false, true])
    check("# b\n# c\n", ["merge a b 2", "merge a c 2"], [false, true])
    check("# a\n## x\n", ["split a x 2", "split a x 2"], [false, true])
    check("# p\n## a\n", ["move a p/a 2", "move a p/a 2"], [false, true])
    check("# a\nreplaced-by: b\n# b\n", ["retire a b 2", "retire a b 2"], [false, true])
  }

  @Test func whatNobodyNoted() {
    check("# b\n# new\n# newer\n", ["merge a b 1"], [true], 2)
    check("# b\n", ["merge a b 4"], [true], -3)
    check("# b\n", ["think a b 4"], [true], -3)
    check("# b\n# !!!\n", [], [])
  }

  /// Two logs that were put together line by line, or by a program that asks who is right.
  @Test func twoPeoplesLogs() {
    let both = history(
      "# d\n", "2026-03-01 merge c d 3", "2026-01-01 merge a d 3", "- merge e d 2", "2026-02-01 merge b d 2")
    #expect(both.changes.map(\.line.from) == ["a", "e", "b", "c"])
    #expect(both.atStart == 4 && both.count("merge") == 4 && both.unexplained == 1)
    let log = CodebookLog(
      "<<<<<<< a\n\n2026-01-01\tA\tmerge\ta\tb\t1\t1\r\n=======\n1\tA\tmerge\ta\tb\t1\t-1\t\n>>>>>>> b\n")
    #expect(log.lines.count == 1 && log.unreadLines == [1, 4, 5, 6])
    let huge = CodebookLog("2026-01-01\tA\tmerge\ta\tb\t1\t\(Int.max)\t\n")
    #expect(huge.lines.isEmpty && huge.unreadLines == [1])
  }
}
