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

struct KeyStoreTests {
  @Test func isMadeForItsOwnerOnly() throws {
    let folder = TemporaryFolder()
    try KeyStore.create([1, 2], at: folder["secret/key.csv"])
    #expect(folder.mode(of: "secret/key.csv") == 0o600)
    #expect(folder.mode(of: "secret") == 0o700)
    #expect(folder.names(in: "secret") == ["key.csv"])
    #expect(throws: WriteRefusal.changedOnDisk(path: folder["secret/key.csv"])) {
      try KeyStore.create([3], at: folder["secret/key.csv"])
    }
    #expect(try KeyStore(reading: folder["secret/key.csv"]).bytes == [1, 2])
  }

  @Test(arguments: [(0o600, false), (0o640, true), (0o604, true), (0o400, false)] as [(mode_t, Bool)])
  func seesWhoMayReadIt(_ mode: mode_t, _ isReadable: Bool) throws {
    let folder = TemporaryFolder()
    folder.write("key", to: "key.csv", mode: mode)
    let store = try KeyStore(reading: folder["key.csv"])
    #expect(store.isReadableByOthers == isReadable && store.permissions == UInt16(mode))
  }

  @Test(arguments: [0o600, 0o640] as [mode_t])
  func keepsItsMode(_ mode: mode_t) throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "key.csv", mode: mode)
    try KeyStore(reading: folder["key.csv"]).write(Array("new".utf8))
    #expect(folder.text(of: "key.csv") == "new" && folder.mode(of: "key.csv") == mode)
    #expect(folder.names() == ["key.csv"])
  }

  @Test func doesNotWriteOverWhatOthersWrote() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "key.csv")
    let store = try KeyStore(reading: folder["key.csv"])
    folder.write("else", to: "key.csv")
    #expect(throws: WriteRefusal.changedOnDisk(path: folder["key.csv"])) { try store.write([1]) }
    #expect(folder.text(of: "key.csv") == "else" && folder.names() == ["key.csv"])
  }

  @Test func waitsForNobodyWhoHoldsTheLock() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "key.csv")
    let store = try KeyStore(reading: folder["key.csv"])
    var host = [CChar](repeating: 0, count: 256)
    _ = unsafe gethostname(&host, 255)
    let own = String(decoding: host.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    /// No process has so high a number.
    for (line, isStale) in [
      ("\(getpid()) 2026-11-21T10:00:00Z \(own)\n", false), ("2147483646 2026-11-21T10:00:00Z \(own)\n", true),
      ("2147483646 2026-11-21T10:00:00Z elsewhere\n", false), ("", false), ("x\u{0}y", false),
    ] {
      folder.write(line, to: ".key.csv.ordrett-lock")
      #expect {
        try store.write([1])
      } throws: { error in
        switch error as? WriteRefusal {
        case .locked(let holder): !isStale && holder.lockFile == folder[".key.csv.ordrett-lock"]
        case .staleLock(let holder):
          isStale && holder.process == 2_147_483_646 && holder.since == "2026-11-21T10:00:00Z"
        default: false
        }
      }
      #expect(folder.text(of: "key.csv") == "old" && folder.text(of: ".key.csv.ordrett-lock") == line)
    }
  }

  @Test func seesThatLibreOfficeHasItOpen() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "key.csv")
    folder.write(",user,host,21.11.2026 10:00;", to: ".~lock.key.csv#")
    let store = try KeyStore(reading: folder["key.csv"])
    #expect(throws: WriteRefusal.openElsewhere(path: folder["key.csv"], lockFile: folder[".~lock.key.csv#"])) {
      try store.write([1])
    }
  }

  @Test func seesTheLockOfTheSystem() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "key.csv")
    let store = try KeyStore(reading: folder["key.csv"])
    let file = unsafe open(folder["key.csv"], O_RDONLY)
    #expect(flock(file, LOCK_EX | LOCK_NB) == 0)
    #expect(throws: WriteRefusal.lockedBySystem(path: folder["key.csv"])) { try store.write([1]) }
    close(file)
    try store.write([1])
  }

  @Test func theLockHoldsForTheOtherFilesToo() throws {
    let folder = TemporaryFolder()
    folder.write("old", to: "key.csv")
    folder.write("Kari", to: "a.ordrett")
    let store = try KeyStore(reading: folder["key.csv"])
    let text = FileChange(path: folder["a.ordrett"], expected: Array("Ola".utf8), bytes: [])
    #expect(throws: WriteRefusal.changedOnDisk(path: folder["a.ordrett"])) {
      try Files.write([store.change(to: Array("new".utf8)), text], lockedBy: store.path)
    }
    #expect(folder.text(of: "key.csv") == "old" && folder.names() == ["a.ordrett", "key.csv"])
  }
}
