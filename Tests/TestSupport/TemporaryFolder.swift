#if canImport(Glibc)
  package import Glibc
#elseif canImport(Musl)
  package import Musl
#else
  package import Darwin
#endif

/// A folder of its own for one test, gone when the test is.
package struct TemporaryFolder: ~Copyable {
  package let path: String

  package init() {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    // On macOS the folder for temporary files is reached by a link.
    let real = unsafe realpath(base, nil)
    path = (unsafe real.map { unsafe String(cString: $0) } ?? base) + "/ordrett-test-\(UInt64.random(in: 0...(.max)))"
    unsafe free(real)
    // Others may enter it: some tests look at it as somebody else than root.
    precondition(unsafe mkdir(path, 0o755) == 0, "No folder could be made at \(path).")
  }

  deinit {
    var folders = [path]
    var index = 0
    while index < folders.count {
      _ = unsafe chmod(folders[index], 0o755)
      for name in Self.names(in: folders[index]) {
        let entry = folders[index] + "/" + name
        if unsafe unlink(entry) != 0 { folders.append(entry) }
      }
      index += 1
    }
    for folder in folders.reversed() { unsafe rmdir(folder) }
  }

  /// The path of something in the folder.
  package subscript(name: String) -> String { path + "/" + name }

  package func write(_ text: String, to name: String, mode: mode_t = 0o644) {
    makeFolder(Self.parent(of: self[name]))
    let file = unsafe fopen(self[name], "w")
    let bytes = Array(text.utf8)
    unsafe fwrite(bytes, 1, bytes.count, file)
    unsafe fclose(file)
    _ = unsafe chmod(self[name], mode)
  }

  package func folder(_ name: String, mode: mode_t = 0o755) {
    makeFolder(self[name])
    _ = unsafe chmod(self[name], mode)
  }

  package func link(_ name: String, to target: String) {
    makeFolder(Self.parent(of: self[name]))
    precondition(unsafe symlink(target, self[name]) == 0)
  }

  /// What a file holds; `nil` where there is none.
  package func text(of name: String) -> String? {
    guard let file = unsafe fopen(self[name], "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = unsafe fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Everything in a folder of it, hidden files too, sorted.
  package func names(in folder: String = ".") -> [String] { Self.names(in: self[folder]).sorted() }

  package func mode(of name: String) -> mode_t {
    var status = stat()
    return unsafe stat(self[name], &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func makeFolder(_ path: String) {
    if unsafe path == self.path || access(path, F_OK) == 0 { return }
    makeFolder(Self.parent(of: path))
    unsafe mkdir(path, 0o755)
  }

  private static func parent(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  private static func names(in path: String) -> [String] {
    guard let folder = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}

/// Runs a body without the powers of the superuser, for whom no file is unreadable.
///
/// On Linux one thread can give them up for itself (setfsuid(2)), so that tests beside it keep theirs.
package func asOrdinaryUser<Result>(_ body: () throws -> Result) rethrows -> Result {
  #if os(Linux)
    if geteuid() == 0 {
      setFileUser(65534)
      defer { setFileUser(0) }
      return try body()
    }
  #endif
  return try body()
}

#if os(Linux)
  private func setFileUser(_ user: uid_t) {
    // <sys/fsuid.h> is not among the headers that Swift imports.
    typealias SetFileUser = @convention(c) (uid_t) -> CInt
    guard let symbol = unsafe dlsym(nil, "setfsuid") else { preconditionFailure("This system has no setfsuid.") }
    _ = unsafe unsafeBitCast(symbol, to: SetFileUser.self)(user)
  }
#endif
