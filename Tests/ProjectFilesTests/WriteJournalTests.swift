import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writing several files so that whoever is stopped in the middle has it finished by the next run.
struct WriteJournalTests {
  private func changes(_ folder: borrowing TemporaryFolder) -> [FileChange] {
    ["a", "sub/b", "new"].map { name in
      FileChange(path: folder[name], expected: folder.text(of: name).map { Array($0.utf8) }, bytes: Array("after".utf8))
    }
  }

  private func study() -> TemporaryFolder {
    let folder = TemporaryFolder()
    folder.write("before", to: "a")
    folder.write("before", to: "sub/b")
    return folder
  }

  /// A copy of the folder as it is when so many files have their names; what a process that is killed there leaves.
  private func interrupted(before index: Int) throws -> TemporaryFolder {
    let folder = study()
    let copy = TemporaryFolder()
    try Files.write(changes(folder), journalIn: folder.path) { if $0 == index { copyAll(folder, to: copy) } }
    return copy
  }

  private func copyAll(_ folder: borrowing TemporaryFolder, to copy: borrowing TemporaryFolder) {
    for name in folder.names() where name != "sub" { copy.write(folder.text(of: name) ?? "", to: name) }
    for name in folder.names(in: "sub") { copy.write(folder.text(of: "sub/" + name) ?? "", to: "sub/" + name) }
  }

  private func check(_ folder: borrowing TemporaryFolder, sourceLocation: SourceLocation = #_sourceLocation) {
    for name in ["a", "sub/b", "new"] { #expect(folder.text(of: name) == "after", sourceLocation: sourceLocation) }
    #expect(folder.names() == ["a", "new", "sub"] && folder.names(in: "sub") == ["b"], sourceLocation: sourceLocation)
  }

  @Test func leavesNothingBehind() throws {
    let folder = study()
    try Files.write(changes(folder), journalIn: folder.path)
    check(folder)
    #expect(try Files.finishWriting(in: folder.path) == Files.Finished())
  }

  /// Also where the study lies somewhere else by now.
  @Test(arguments: [0, 1, 2]) func isFinishedFromWherever(index: Int) throws {
    let folder = try interrupted(before: index)
    #expect(folder.names().contains(".ordrett-journal"))
    #expect(try Files.finishWriting(in: folder.path).count == 3 - index)
    check(folder)
  }

  @Test func theNextWriteFinishesItFirst() throws {
    let folder = try interrupted(before: 1)
    let change = FileChange(path: folder["other"], expected: nil, bytes: [])
    try Files.write([change], journalIn: folder.path)
    #expect(folder.text(of: "sub/b") == "after" && folder.text(of: "other") == "")
  }

  /// What somebody has written since stays, and what should have stood there lies beside it.
  @Test func whatHasChangedSinceIsLeft() throws {
    let folder = try interrupted(before: 1)
    folder.write("mine", to: "sub/b")
    let finished = try Files.finishWriting(in: folder.path)
    #expect(finished.count == 1 && finished.left.map(\.path) == [folder["sub/b"]])
    #expect(folder.text(of: "sub/b") == "mine" && folder.text(of: "sub/b.ordrett-new") == "after")
    #expect(folder.names(in: "sub") == ["b", "b.ordrett-new"] && folder.names() == ["a", "new", "sub"])
  }

  /// Not even what another run has left there goes.
  @Test func whatLiesAsideStays() throws {
    let folder = try interrupted(before: 1)
    folder.write("mine", to: "sub/b")
    folder.write("of a run before", to: "sub/b.ordrett-new")
    let finished = try Files.finishWriting(in: folder.path)
    #expect(finished.left == [FileAside(path: folder["sub/b"], copy: folder["sub/b.ordrett-new-2"])])
    #expect(folder.text(of: "sub/b.ordrett-new") == "of a run before")
    #expect(folder.text(of: "sub/b.ordrett-new-2") == "after")
  }

  /// A run that was stopped while it took its change back: whatever stands there then, the next one takes the rest back.
  @Test(arguments: [0, 1, 2]) func isTakenBackFromWherever(index: Int) throws {
    let folder = try interrupted(before: index)
    #expect(unsafe rename(folder[".ordrett-journal"], folder[".ordrett-journal-back"]) == 0)
    let finished = try Files.finishWriting(in: folder.path)
    #expect(finished.isTakenBack && finished.count == index && finished.left.isEmpty)
    #expect(folder.text(of: "a") == "before" && folder.text(of: "sub/b") == "before")
    #expect(folder.names() == ["a", "sub"] && folder.names(in: "sub") == ["b"])
  }

  /// Where the change has failed nobody finishes it, also not who finds the journal while it is being taken back.
  @Test func aJournalTurnsBackBeforeTheFiles() throws {
    let folder = study()
    let copy = TemporaryFolder()
    #expect(throws: WriteRefusal.self) {
      try Files.write(changes(folder), journalIn: folder.path) {
        copyAll(folder, to: copy)
      } beforeReplacing: {
        if $0 == 1 { folder.write("else", to: "sub/b") }
      }
    }
    #expect(copy.text(of: "a") == "after")
    #expect(try Files.finishWriting(in: copy.path).count == 1)
    #expect(copy.text(of: "a") == "before" && copy.text(of: "sub/b") == "else")
    #expect(copy.names() == ["a", "sub"] && copy.names(in: "sub") == ["b"])
  }

  /// What cannot be given back has a name that no later run cleans away.
  @Test(arguments: [true, false]) func whatCannotBeGivenBackStays(hasJournal: Bool) throws {
    let folder = study()
    folder.write("of a run before", to: "a.ordrett-old")
    let refusal = #expect(throws: WriteRefusal.self) {
      try Files.write(changes(folder), journalIn: hasJournal ? folder.path : nil) { index in
        guard index == 1 else { return }
        #expect(unsafe unlink(folder["a"]) == 0)
        folder.write("else", to: "a/in the way")
        folder.write("else", to: "sub/b")
      }
    }
    guard case .notRestored(let left, _) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(left == [FileAside(path: folder["a"], copy: folder["a.ordrett-old-2"])])
    _ = try Files.finishWriting(in: folder.path)
    Files.removeLeftovers(in: [folder.path])
    #expect(folder.text(of: "a.ordrett-old-2") == "before")
    #expect(folder.names() == ["a", "a.ordrett-old", "a.ordrett-old-2", "sub"] && folder.names(in: "sub") == ["b"])
  }

  @Test func isTakenBackWithTheFiles() {
    let folder = study()
    #expect(throws: WriteRefusal.self) {
      try Files.write(changes(folder), journalIn: folder.path) { if $0 == 1 { folder.write("else", to: "sub/b") } }
    }
    #expect(folder.text(of: "a") == "before" && folder.text(of: "sub/b") == "else")
    #expect(folder.names() == ["a", "sub"] && folder.names(in: "sub") == ["b"])
  }

  /// A study may come from anybody, and its journal with it.
  @Test func aJournalMovesOnlyWhatLiesBesideItsFile() throws {
    let folder = study()
    let evil = try digestOfAfter()
    for (from, to) in [("a", "moved"), ("sub/.ordrett-1.tmp", "moved"), (".ordrett-1.tmp", "../moved"), ("", "")] {
      folder.write("after", to: "sub/.ordrett-1.tmp")
      folder.write("after", to: ".ordrett-1.tmp")
      folder.write("\(from)\u{0}\(to)\u{0}-\u{0}\(evil)\u{0}", to: ".ordrett-journal")
      #expect(try Files.finishWriting(in: folder.path) == Files.Finished(), "\(from)")
      #expect(folder.text(of: "moved") == nil && folder.text(of: "../moved") == nil)
    }
    for broken in ["", "\u{0}", "a\u{0}b", "\u{0}\u{0}\u{0}\u{0}"] {
      folder.write(broken, to: ".ordrett-journal")
      #expect(try Files.finishWriting(in: folder.path) == Files.Finished())
    }
  }

  /// A digest as it stands in a journal, of the text `after`.
  private func digestOfAfter() throws -> String {
    let journal = try interrupted(before: 0).text(of: ".ordrett-journal") ?? ""
    return String(try #require(journal.split(separator: "\u{0}").dropFirst(3).first))
  }

  /// Nor does it reach out of the study, by its paths or by a link.
  @Test(arguments: ["link/", "../", "/"]) func aJournalStaysInTheStudy(way: String) throws {
    let folder = study()
    let other = TemporaryFolder()
    folder.link("link", to: other.path)
    let start =
      way == "link/" ? way : way == "/" ? other.path + "/" : "../" + (other.path.split(separator: "/").last ?? "") + "/"
    other.write("before", to: "x")
    other.write("after", to: ".ordrett-1.tmp")
    let digests = [try digestOfAfter(), "-"]
    // As an interrupted run would have it whose text had been `after` before, so that it could be done.
    let fields = [start + ".ordrett-1.tmp", start + "new", digests[1], digests[0]]
    folder.write(fields.map { $0 + "\u{0}" }.joined(), to: ".ordrett-journal")
    let finished = try Files.finishWriting(in: folder.path)
    #expect(finished.count == 0 && finished.outside.count == 1)
    #expect(other.names() == [".ordrett-1.tmp", "x"])
  }

  @Test func twoAtOnce() {
    let folder = study()
    var refusal: WriteRefusal?
    #expect(throws: Never.self) {
      try Files.write(changes(folder), journalIn: folder.path) { index in
        if index != 1 { return }
        do throws(WriteRefusal) { _ = try Files.finishWriting(in: folder.path) } catch { refusal = error }
      }
    }
    #expect(refusal == .busy(folder: folder.path))
    check(folder)
  }

  // MARK: What lies about

  /// The name of a hidden file, by a process that is gone and by this one.
  private func hidden(_ process: Int32, in folder: borrowing TemporaryFolder) throws -> String {
    try Files.write(changes(folder), journalIn: folder.path) { index in
      guard index == 0 else { return }
      for name in folder.names() where name.hasSuffix(".tmp") { folder.write(name, to: "names") }
    }
    let own = folder.text(of: "names") ?? ""
    var parts = own.split(separator: "-").map(String.init)
    #expect(parts.count == 4 && parts[1] == String(getpid()))
    parts[1] = String(process)
    return parts.joined(separator: "-")
  }

  @Test func leftoversGo() throws {
    let folder = study()
    let gone = try hidden(2_147_483_646, in: folder)
    let (own, other) = (try hidden(getpid(), in: folder), gone.replacing("-", with: "_"))
    for name in [gone, gone + "-old", own, other] { folder.write("x", to: "sub/" + name) }
    Files.removeLeftovers(in: [folder["sub"], folder["not there"]])
    #expect(folder.names(in: "sub") == [own, other, "b"].sorted())
  }

  /// Under a journal they are what it is about.
  @Test func leftoversOfAJournalStay() throws {
    let folder = study()
    let gone = try hidden(2_147_483_646, in: folder)
    folder.write("x", to: "sub/" + gone)
    folder.write("", to: ".ordrett-journal")
    Files.removeLeftovers(in: [folder["sub"]])
    #expect(folder.names(in: "sub").contains(gone))
  }

  // MARK: Adding lines

  @Test func addsWholeLines() throws {
    let folder = TemporaryFolder()
    try Files.append("one\n", to: folder["log"])
    try Files.append("two\n", to: folder["log"])
    #expect(folder.text(of: "log") == "one\ntwo\n")
    folder.write("torn", to: "log")
    try Files.append("two\n", to: folder["log"])
    #expect(folder.text(of: "log") == "torn\ntwo\n")
    let change = try Files.appending("three\n", to: folder["log"])
    #expect(change.expected == Array("torn\ntwo\n".utf8) && change.bytes == Array("torn\ntwo\nthree\n".utf8))
    #expect(try Files.appending("x\n", to: folder["none"]).expected == nil)
    #expect(throws: FileError.self) { try Files.append("x\n", to: folder.path) }
  }
}
