import ProjectFiles
import Testing

import struct TestSupport.TemporaryFolder
import func TestSupport.asOrdinaryUser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

private func change(_ path: String, from old: String?, to new: String) -> FileChange {
  FileChange(path: path, expected: old.map { Array($0.utf8) }, bytes: Array(new.utf8))
}

/// Three files in folders of their own, all to be changed from `old` to `new`; what they hold afterwards, and what went
/// wrong. Nothing may be left behind.
private func check(
  _ expected: WriteRefusal?, sourceLocation: SourceLocation = #_sourceLocation,
  prepare: (borrowing TemporaryFolder) -> Void = { _ in },
  during: (borrowing TemporaryFolder, Int) -> Void = { _, _ in }
) {
  let folder = TemporaryFolder()
  for name in ["a", "b", "c"] {
    folder.write("old \(name)", to: "\(name)/file", mode: 0o640)
    if geteuid() == 0 { _ = unsafe chown(folder[name], 65534, 65534) }
    if geteuid() == 0 { _ = unsafe chown(folder[name] + "/file", 65534, 65534) }
  }
  prepare(folder)
  let changes = ["a", "b", "c"].map { change(folder[$0] + "/file", from: "old \($0)", to: "new \($0)") }
  var refusal: WriteRefusal?
  asOrdinaryUser {
    do throws(WriteRefusal) {
      try Files.write(changes) { during(folder, $0) }
    } catch {
      refusal = error
    }
  }
  for name in ["a", "b", "c"] { _ = unsafe chmod(folder[name], 0o755) }
  #expect(refusal.map(shape) == expected.map(shape), sourceLocation: sourceLocation)
  if expected == nil {
    for name in ["a", "b", "c"] {
      #expect(folder.text(of: name + "/file") == "new \(name)", sourceLocation: sourceLocation)
      #expect(folder.mode(of: name + "/file") == 0o640, sourceLocation: sourceLocation)
    }
  } else {
    for name in ["a", "c"] { #expect(folder.text(of: name + "/file") == "old \(name)", sourceLocation: sourceLocation) }
  }
  for name in ["a", "b", "c"] {
    #expect(folder.names(in: name).filter { $0.hasPrefix(".") } == [], sourceLocation: sourceLocation)
  }
}

/// A refusal by its case, and the last parts of its path.
private func shape(_ refusal: WriteRefusal) -> String {
  func end(_ path: String) -> String { path.split(separator: "/").suffix(2).joined(separator: "/") }
  switch refusal {
  case .file(let error): return "\(error.kind) \(end(error.path))"
  case .changedOnDisk(let path): return "changed \(end(path))"
  default: return "\(refusal)"
  }
}

private func file(_ kind: FileError.Kind, _ path: String = "b/file") -> WriteRefusal {
  .file(FileError(path: path, kind: kind))
}

struct AllOrNothingWriteTests {
  @Test func writesAll() { check(nil) }

  @Test func leavesAllWhereOneFolderTakesNoChange() {
    check(file(.readOnly)) { folder in _ = unsafe chmod(folder["b"], 0o555) }
  }

  @Test func leavesAllWhereOneFileIsProtected() {
    check(file(.noPermission)) { folder in _ = unsafe chmod(folder["b/file"], 0o444) }
  }

  @Test func leavesAllWhereOneChangedSinceItWasRead() {
    check(.changedOnDisk(path: "b/file")) { folder in folder.write("else", to: "b/file") }
  }

  @Test func leavesAllWhereOneIsMissing() {
    check(.changedOnDisk(path: "b/file")) { folder in _ = unsafe unlink(folder["b/file"]) }
  }

  @Test func leavesAllWhereOneIsAFolder() {
    check(file(.isFolder)) { folder in
      _ = unsafe unlink(folder["b/file"])
      folder.folder("b/file")
    }
  }

  /// The first has its new text when the second can no longer be replaced.
  @Test func putsBackWhatWasReplaced() {
    check(file(.changedWhileRead, "b/file")) { _ in
    } during: { folder, index in
      if index != 1 { return }
      #expect(folder.text(of: "a/file") == "new a")
      folder.write("else", to: "b/file")
    }
  }

  /// Two have their new text when the folder of the third is gone; a rename fails, and not a look before it.
  @Test func putsBackBothWhereTheThirdFails() {
    let folder = TemporaryFolder()
    for name in ["a", "b"] { folder.write("old", to: name) }
    var temporary: [String] = []
    #expect(throws: WriteRefusal.self) {
      try Files.write([
        change(folder["a"], from: "old", to: "new"), change(folder["b"], from: "old", to: "new"),
        change(folder["c"], from: nil, to: "new"),
      ]) { index in
        if index != 2 { return }
        temporary = folder.names().filter { $0.hasSuffix(".tmp") }
        for name in temporary { _ = unsafe unlink(folder[name]) }
        #expect(folder.text(of: "a") == "new" && folder.text(of: "b") == "new")
      }
    }
    #expect(temporary.count >= 1)
    #expect(folder.text(of: "a") == "old" && folder.text(of: "b") == "old" && folder.names() == ["a", "b"])
  }

  @Test func makesNewFilesAndRemovesThemAgain() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "b")
    let changes = [change(folder["a"], from: nil, to: "new a"), change(folder["b"], from: "old", to: "new b")]
    #expect(throws: WriteRefusal.self) {
      try Files.write(changes) { if $0 == 1 { folder.write("else", to: "b") } }
    }
    #expect(folder.names() == ["b"] && folder.text(of: "b") == "else")
    folder.write("old", to: "b")
    try Files.write(changes)
    #expect(folder.text(of: "a") == "new a" && folder.text(of: "b") == "new b" && folder.names() == ["a", "b"])
    #expect(throws: WriteRefusal.changedOnDisk(path: folder["a"])) { try Files.write([changes[0]]) }
  }

  @Test func doesNotReplaceWhatComesInTheMeantime() throws {
    let folder = TemporaryFolder()
    #expect(throws: WriteRefusal.self) {
      try Files.write([change(folder["a"], from: nil, to: "new")]) { _ in folder.write("else", to: "a") }
    }
    #expect(folder.text(of: "a") == "else" && folder.names() == ["a"])
  }

  @Test func refusesOneFileUnderTwoNames() {
    let folder = TemporaryFolder()
    folder.write("old", to: "a")
    folder.link("b", to: "a")
    #expect(throws: WriteRefusal.namedTwice(path: folder["b"])) {
      try Files.write([change(folder["a"], from: "old", to: "1"), change(folder["b"], from: "old", to: "2")])
    }
    #expect(folder.text(of: "a") == "old" && folder.names() == ["a", "b"])
  }

  @Test func keepsLinks() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "kept/a")
    folder.link("link", to: "kept/a")
    try Files.write([change(folder["link"], from: "old", to: "new")])
    #expect(folder.text(of: "kept/a") == "new")
    #expect(try FileStatus(folder["link"], following: false).kind == .symbolicLink)
  }
}
