import ProjectFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of its own for one test, gone when the test is.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() {
    let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    path = Path.join(Path.resolved(base) ?? base, "ordrett-test-\(UInt64.random(in: 0...(.max)))")
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
  subscript(name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String, mode: mode_t = 0o644) {
    makeFolder(Path.parent(of: self[name]))
    let file = unsafe fopen(self[name], "w")
    unsafe fputs(text, file)
    unsafe fclose(file)
    _ = unsafe chmod(self[name], mode)
  }

  func folder(_ name: String, mode: mode_t = 0o755) {
    makeFolder(self[name])
    _ = unsafe chmod(self[name], mode)
  }

  func link(_ name: String, to target: String) {
    makeFolder(Path.parent(of: self[name]))
    precondition(unsafe symlink(target, self[name]) == 0)
  }

  func text(of name: String) -> String? {
    (try? Files.read(self[name])).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything in a folder of it, hidden files too, sorted.
  func names(in folder: String = ".") -> [String] { Self.names(in: self[folder]).sorted() }

  func mode(of name: String) -> mode_t {
    var status = stat()
    return unsafe stat(self[name], &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  private func makeFolder(_ path: String) {
    if unsafe path == self.path || access(path, F_OK) == 0 { return }
    makeFolder(Path.parent(of: path))
    unsafe mkdir(path, 0o755)
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
func asOrdinaryUser<Result>(_ body: () throws -> Result) rethrows -> Result {
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
