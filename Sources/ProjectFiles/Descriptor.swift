#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file, pipe or terminal: read(2) and write(2) until all is done.
///
/// Interrupted calls are made again, short writes go on, and a descriptor that somebody has set to non-blocking (a
/// terminal shared with Node, say) is waited for. It does not own the descriptor: who opened it closes it, once.
package struct Descriptor: Sendable, Hashable {
  /// The number by which the system knows it.
  package let rawValue: Int32

  /// A descriptor that is open, or one of a standard stream.
  package init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Where the process reads from.
  package static let standardInput = Descriptor(rawValue: 0)
  /// Where the process writes what it was asked for.
  package static let standardOutput = Descriptor(rawValue: 1)
  /// Where the process writes what went wrong.
  package static let standardError = Descriptor(rawValue: 2)

  /// Reads what is there, at most as much as the buffer holds, and waits only where nothing is.
  ///
  /// - Returns: how many bytes were put at the buffer's start; 0 at the end of the file.
  package func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
    while true {
      let outcome = unsafe buffer.withUnsafeMutableBytes { buffer in
        unsafe counted(systemRead(rawValue, buffer.baseAddress, buffer.count))
      }
      switch outcome {
      case .success(let count): return count
      case .failure(let error): try waitOrThrow(error, for: Int16(POLLIN))
      }
    }
  }

  /// Reads to the end of the file.
  ///
  /// - Returns: the bytes, or `nil` where there are more than `limit`.
  package func readToEnd(limit: Int, expecting size: Int = 0) throws(SystemError) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(max(size, 0), limit))
    // One byte more than expected, so that the end of a file of the expected size is seen in the second call.
    var buffer = [UInt8](repeating: 0, count: min(max(size + 1, 4096), 1 << 18))
    while true {
      let count = try read(into: &buffer)
      if count == 0 { return bytes }
      if bytes.count + count > limit { return nil }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  /// Writes all the bytes.
  package func write(_ bytes: Span<UInt8>) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let outcome = unsafe bytes.extracting(written..<bytes.count).withUnsafeBytes { rest in
        unsafe counted(systemWrite(rawValue, rest.baseAddress, rest.count))
      }
      switch outcome {
      case .success(let count): written += count
      case .failure(let error): try waitOrThrow(error, for: Int16(POLLOUT))
      }
    }
  }

  /// Writes all the bytes.
  package func write(_ bytes: [UInt8]) throws(SystemError) {
    try write(bytes.span)
  }

  /// Waits until there is something to read, or the end of the file.
  ///
  /// - Returns: `false` where nothing came in time.
  package func waitToRead(atMost duration: Duration) -> Bool {
    let deadline = ContinuousClock.now + duration
    while true {
      let left = max(deadline - .now, .zero)
      let milliseconds = left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000
      var wanted = pollfd(fd: rawValue, events: Int16(POLLIN), revents: 0)
      // Rounded up, so that the last millisecond is not spent asking again and again.
      let ready = unsafe poll(&wanted, 1, Int32(clamping: milliseconds + 1))
      if ready > 0 { return true }
      if left == .zero || ready < 0 && errno != EINTR { return false }
    }
  }

  /// Whether a person looks at it.
  package var isTerminal: Bool { isatty(rawValue) == 1 }

  /// Closes it; the number may be another's from then on.
  package func close() {
    // Never made again after EINTR: Linux has closed it by then, and another thread may hold the number.
    _ = systemClose(rawValue)
  }

  private func waitOrThrow(_ error: SystemError, for events: Int16) throws(SystemError) {
    if error.code == EINTR { return }
    guard error.code == EAGAIN || error.code == EWOULDBLOCK else { throw error }
    var wanted = pollfd(fd: rawValue, events: events, revents: 0)
    _ = unsafe poll(&wanted, 1, -1)
  }
}

/// What a system call that counts gave; `errno` is read before anything else can set it.
private func counted(_ count: Int) -> Result<Int, SystemError> {
  count >= 0 ? .success(count) : .failure(.last)
}

// `Descriptor` has members of these names, which hide the system's.

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}
