#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads what has come, waiting for it if need be.
///
/// - Returns: how many bytes came; 0 when there will be no more, also when the descriptor cannot be read.
func readAvailable(_ descriptor: Int32, into buffer: inout [UInt8]) -> Int {
  while true {
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    guard mayTryAgain(descriptor, Int16(POLLIN)) else { return 0 }
  }
}

/// Writes all bytes of a range, in portions of at most `portion`.
///
/// - Parameter progress: called after each portion.
/// - Returns: `false` where the other side is gone.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, portion: Int = 1 << 16, progress: () -> Void) -> Bool {
  var offset = 0
  while offset < bytes.count {
    let length = min(bytes.count - offset, portion)
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe write(descriptor, UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + length]).baseAddress, length)
    }
    if count >= 0 {
      offset += count
      progress()
    } else if !mayTryAgain(descriptor, Int16(POLLOUT)) {
      return false
    }
  }
  return true
}

func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

/// After a failed call: waits where the descriptor only was not ready; `false` where it will never be.
private func mayTryAgain(_ descriptor: Int32, _ events: Int16) -> Bool {
  switch errno {
  case EINTR: return true
  case EAGAIN:
    var poller = pollfd(fd: descriptor, events: events, revents: 0)
    return unsafe poll(&poller, 1, -1) >= 0 || errno == EINTR
  default: return false
  }
}

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
    let descriptor = unsafe open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 512)
    let text = buffer[..<readAvailable(descriptor, into: &buffer)]
    guard let name = text.lastIndex(of: UInt8(ascii: ")")), name + 2 < text.endIndex else { return false }
    return text[name + 2] == UInt8(ascii: "Z") || text[name + 2] == UInt8(ascii: "X")
  }
#endif
