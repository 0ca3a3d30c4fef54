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

struct AtomicWriteTests {
  @Test func writesANewFileAndReplacesAnOldOne() throws {
    let folder = TemporaryFolder()
    try write("one", to: folder["a"])
    #expect(folder.text(of: "a") == "one")
    try write("two", to: folder["a"])
    #expect(folder.text(of: "a") == "two")
    #expect(folder.names() == ["a"])
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o755] as [mode_t])
  func keepsTheMode(_ mode: mode_t) throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "a", mode: mode)
    try write("new", to: folder["a"])
    #expect(folder.mode(of: "a") == mode)
  }

  @Test func keepsTheOwner() throws {
    guard geteuid() == 0 else { return }
    let folder = TemporaryFolder()
    folder.write("old", to: "a")
    _ = unsafe chown(folder["a"], 1234, 2345)
    try write("new", to: folder["a"])
    var status = stat()
    _ = unsafe stat(folder["a"], &status)
    #expect(status.st_uid == 1234 && status.st_gid == 2345)
  }

  @Test(arguments: ["kept/a", "../kept/a"])
  func followsALink(_ target: String) throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "kept/a")
    folder.folder("other")
    let link = target.hasPrefix("..") ? "other/link" : "link"
    folder.link(link, to: target)
    try write("new", to: folder[link])
    #expect(folder.text(of: "kept/a") == "new")
    #expect(try FileStatus(folder[link], following: false).kind == .symbolicLink)
    #expect(folder.names(in: "kept") == ["a"])
  }

  @Test func writesThroughALinkToNowhere() throws {
    let folder = TemporaryFolder()
    folder.link("first", to: "second")
    folder.link("second", to: "file")
    try write("new", to: folder["first"])
    #expect(folder.text(of: "file") == "new")
    #expect(folder.names() == ["file", "first", "second"])
  }

  @Test func refusesWhatIsNoFile() throws {
    let folder = TemporaryFolder()
    folder.folder("folder")
    folder.link("loop", to: "loop")
    folder.write("", to: "file")
    check(folder["folder"], .isFolder)
    check(folder["loop"], .symbolicLinkLoop)
    check(folder["none/a"], .missing)
    check(folder["file/a"], .parentIsNoFolder)
    #expect(folder.names() == ["file", "folder", "loop"])
  }

  @Test func doesNotReplaceWhereItMayNot() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "a")
    check(folder["a"], .exists, replacing: false)
    #expect(folder.text(of: "a") == "old")
    try write("new", to: folder["b"], replacing: false)
    #expect(folder.text(of: "b") == "new")
    #expect(folder.names() == ["a", "b"])
  }

  @Test func aReadOnlyFolderStaysAsItWas() {
    let folder = TemporaryFolder()
    folder.write("old", to: "closed/a", mode: 0o666)
    folder.folder("closed", mode: 0o555)
    asOrdinaryUser {
      check(folder["closed/a"], .readOnly)
      check(folder["closed/b"], .readOnly)
    }
    #expect(folder.text(of: "closed/a") == "old")
    #expect(folder.names(in: "closed") == ["a"])
  }

  @Test func aWriteProtectedFileStaysAsItWas() {
    let folder = TemporaryFolder()
    folder.write("old", to: "open/a", mode: 0o444)
    folder.folder("open", mode: 0o777)
    asOrdinaryUser { check(folder["open/a"], .noPermission) }
    #expect(folder.text(of: "open/a") == "old")
    #expect(folder.names(in: "open") == ["a"])
  }

  /// In a folder such as `/tmp` somebody else's file may be written but not replaced: the last step fails.
  @Test(.enabled(if: geteuid() == 0, "Only root can make a file that is somebody else's."))
  func aFailureAtTheLastStepLeavesNothingBehind() {
    let folder = TemporaryFolder()
    folder.write("old", to: "sticky/a", mode: 0o666)
    folder.folder("sticky", mode: 0o1777)
    asOrdinaryUser { check(folder["sticky/a"], .noPermission) }
    #expect(folder.text(of: "sticky/a") == "old")
    #expect(folder.names(in: "sticky") == ["a"])
  }

  @Test func makesFolders() throws {
    let folder = TemporaryFolder()
    try Files.makeFolder(folder["a/b/c"])
    try Files.makeFolder(folder["a/b/c"])
    #expect(folder.names(in: "a/b") == ["c"])
    folder.write("", to: "file")
    #expect(throws: FileError(path: folder["file"], kind: .exists)) { try Files.makeFolder(folder["file"]) }
    let error = #expect(throws: FileError.self) { try Files.makeFolder(folder["file/x"]) }
    #expect(error?.kind == .parentIsNoFolder)
  }

  @Test func knowsAnEmptyFolder() throws {
    let folder = TemporaryFolder()
    #expect(try Files.isEmptyFolder(folder.path))
    folder.write("", to: ".hidden")
    #expect(try !Files.isEmptyFolder(folder.path))
    #expect(throws: FileError.self) { try Files.isEmptyFolder(folder["none"]) }
  }

  private func write(_ text: String, to path: String, replacing: Bool = true) throws(FileError) {
    try Files.write(Array(text.utf8), to: path, replacing: replacing)
  }

  private func check(
    _ path: String, _ kind: FileError.Kind, replacing: Bool = true, at location: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: FileError.self, sourceLocation: location) {
      try write("new", to: path, replacing: replacing)
    }
    #expect(error?.kind == kind, sourceLocation: location)
    #expect(error?.path == path, sourceLocation: location)
  }
}
