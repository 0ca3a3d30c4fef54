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
    try Files.write(changes(folder), journalIn: folder.path) { next in
      guard next == index else { return }
      for name in folder.names() where name != "sub" { copy.write(folder.text(of: name) ?? "", to: name) }
      for name in folder.names(in: "sub") { copy.write(folder.text(of: "sub/" + name) ?? "", to: "sub/" + name) }
    }
    return copy
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
    #expect(finished.count == 1 && finished.left == [folder["sub/b"]])
    #expect(folder.text(of: "sub/b") == "mine" && folder.text(of: "sub/b.ordrett-new") == "after")
    #expect(folder.names(in: "sub") == ["b", "b.ordrett-new"] && folder.names() == ["a", "new", "sub"])
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
    for (from, to) in [("a", "moved"), ("sub/.ordrett-1.tmp", "moved"), (".ordrett-1.tmp", "../moved"), ("", "")] {
      folder.write("evil", to: "sub/.ordrett-1.tmp")
      folder.write("evil", to: ".ordrett-1.tmp")
      folder.write("\(from)\u{0}\(to)\u{0}-\u{0}", to: ".ordrett-journal")
      #expect(try Files.finishWriting(in: folder.path) == Files.Finished(), "\(from)")
      #expect(folder.text(of: "moved") == nil && folder.text(of: "../moved") == nil)
    }
    for broken in ["", "\u{0}", "a\u{0}b", "\u{0}\u{0}\u{0}\u{0}"] {
      folder.write(broken, to: ".ordrett-journal")
      #expect(try Files.finishWriting(in: folder.path) == Files.Finished())
    }
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
