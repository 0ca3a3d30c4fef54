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

struct FileReadingTests {
  @Test(arguments: ["", "å", "I: Ja.\r\nINF: Nei.\r", "a\u{0}b\u{FEFF}"])
  func readsEveryByte(_ text: String) throws {
    let folder = TemporaryFolder()
    folder.write(text, to: "a.ordrett")
    #expect(try Files.read(folder["a.ordrett"]) == Array(text.utf8))
  }

  @Test func readsMoreThanOneBuffer() throws {
    let folder = TemporaryFolder()
    let bytes = (0..<1_000_003).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Files.write(bytes, to: folder["a"])
    #expect(try Files.read(folder["a"]) == bytes)
  }

  @Test func tellsWhatIsWrong() {
    let folder = TemporaryFolder()
    folder.folder("ordrett.json")
    folder.write("1234", to: "four")
    folder.link("self", to: "self")
    folder.link("nowhere", to: "gone")
    _ = unsafe mkfifo(folder["pipe"], 0o644)
    check(folder["none"], .missing)
    check(folder["none/none"], .missing)
    check(folder["nowhere"], .missing)
    check(folder["ordrett.json"], .isFolder)
    check(folder["four/x"], .parentIsNoFolder)
    check(folder["self"], .symbolicLinkLoop)
    check(folder["pipe"], .notRegular)
    check("/dev/null", .notRegular)
    check(folder[String(repeating: "x", count: 300)], .nameTooLong)
    check(folder["four"], .tooLarge, limit: 3)
    check(folder["four"], nil, limit: 4)
  }

  @Test func tellsOfAMissingPermission() {
    let folder = TemporaryFolder()
    folder.write("secret", to: "a", mode: 0)
    asOrdinaryUser { check(folder["a"], .noPermission) }
  }

  @Test func aFileThatIsDeletedWhileItIsReadIsWhole() throws {
    let folder = TemporaryFolder()
    folder.write("all of it", to: "a")
    let path = folder["a"]
    #expect(try Files.read(path, limit: 100) { unsafe unlink(path) } == Array("all of it".utf8))
    check(path, .missing)
  }

  @Test func aFileThatIsRewrittenWhileItIsReadIsReadAgain() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "a")
    var looks = 0
    let bytes = try Files.read(folder["a"], limit: 100) {
      looks += 1
      if looks == 1 { folder.write("newer", to: "a") }
    }
    #expect(bytes == Array("newer".utf8))
    #expect(looks == 2)
  }

  @Test func aFileThatNeverHoldsStillIsAnError() {
    let folder = TemporaryFolder()
    folder.write("", to: "a")
    var text = ""
    let error = #expect(throws: FileError.self) {
      try Files.read(folder["a"], limit: 100) {
        text += "x"
        folder.write(text, to: "a")
      }
    }
    #expect(error?.kind == .changedWhileRead)
  }

  private func check(
    _ path: String, _ kind: FileError.Kind?, limit: Int = 100, at location: SourceLocation = #_sourceLocation
  ) {
    do throws(FileError) {
      _ = try Files.read(path, limit: limit)
      #expect(kind == nil, sourceLocation: location)
    } catch {
      #expect(error.kind == kind, sourceLocation: location)
      #expect(error.path == path, sourceLocation: location)
    }
  }
}
