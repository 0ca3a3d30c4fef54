import ProjectFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process's own standard streams, out of reach of anything that prints.
enum StandardStreams {
  /// Gives the descriptors to speak over, and lets standard output lead to standard error from now on, so that a stray
  /// `print` cannot break into a message.
  static func claim() -> (input: Int32, output: Int32) {
    let output = fcntl(1, F_DUPFD_CLOEXEC, 3)
    guard output >= 0 else { return (0, 1) }
    #if os(Linux)
      // A pipe holds 64 KiB, and a long transcript's findings are many times that: the writer and the client would take
      // turns. fcntl(2), F_SETPIPE_SZ, whose name only GNU's headers have; what is no pipe stays as it is.
      _ = fcntl(output, 1031, 1 << 20)
    #endif
    dup2(2, 1)
    return (0, output)
  }
}

/// How the process gets its memory.
enum Allocation {
  /// Has all threads share one heap, where the system would give each that works beside another one of its own.
  ///
  /// What one thread frees no other uses then, and threads come and go with the requests: after some thousand edits the
  /// server held twice what it held in the beginning. With one heap it stays where it is, and is as fast.
  static func shareOneHeap() {
    #if os(Linux)
      // mallopt(3) and its `M_ARENA_MAX` are GNU's, and Swift does not know them; other systems have no such function.
      guard let function = unsafe dlsym(nil, "mallopt") else { return }
      let option = unsafe unsafeBitCast(function, to: (@convention(c) (CInt, CInt) -> CInt).self)
      _ = option(-8, 1)
    #endif
  }
}

/// The value of an environment variable; `nil` where it is not set.
func environmentVariable(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Whether a process lives. One that has ended and only waits for its parent to ask how is gone.
func isAlive(_ process: Int) -> Bool {
  guard let identifier = pid_t(exactly: process), identifier > 0 else { return false }
  if kill(identifier, 0) != 0, errno == ESRCH { return false }
  #if os(Linux)
    return !isZombie(identifier)
  #else
    return true
  #endif
}

#if os(Linux)
  /// proc(5), `/proc/PID/stat`: the state stands after the name, which is in parentheses and may hold any character.
  private func isZombie(_ process: pid_t) -> Bool {
    guard let file = try? Files.stream("/proc/\(process)/stat") else { return false }
    defer { file.close() }
    guard let text = try? file.readToEnd(limit: 1 << 16), let name = text.lastIndex(of: UInt8(ascii: ")")),
      name + 2 < text.endIndex
    else { return false }
    return text[name + 2] == UInt8(ascii: "Z") || text[name + 2] == UInt8(ascii: "X")
  }
#endif
