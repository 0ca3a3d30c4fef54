package import ProjectFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server that was started as an editor starts it: its standard input and output are pipes.
package final class ServerProcess {
  /// What is written here the server reads.
  package let input: Descriptor
  /// What the server writes.
  package let output: Descriptor
  private let process: pid_t
  private var isInputOpen = true
  private var isReaped = false
  /// The number of the process.
  package var number: Int32 { process }

  /// - Parameter executable: the path of the program.
  package init(_ executable: String, _ arguments: [String]) throws(SystemError) {
    let toServer = try Self.pipe()
    let fromServer: (reader: Descriptor, writer: Descriptor)
    do throws(SystemError) {
      fromServer = try Self.pipe()
    } catch {
      toServer.reader.close()
      toServer.writer.close()
      throw error
    }
    defer {
      toServer.reader.close()
      fromServer.writer.close()
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, toServer.reader.rawValue, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, fromServer.writer.rawValue, 1)

    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([executable] + arguments).map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var started: pid_t = 0
    let code = unsafe posix_spawn(&started, executable, &actions, nil, &words, Self.environment)
    guard code == 0 else {
      toServer.writer.close()
      fromServer.reader.close()
      throw SystemError(code: code)
    }
    process = started
    input = toServer.writer
    output = fromServer.reader
  }

  /// Lets the server see the end of its input.
  package func closeInput() {
    if isInputOpen { input.close() }
    isInputOpen = false
  }

  /// Waits for the server's end, and ends it where it does not come.
  ///
  /// - Returns: its exit status; `nil` where a signal ended it.
  package func wait(atMost duration: Duration) -> Int32? {
    let deadline = ContinuousClock.now + duration
    var status: Int32 = 0
    while unsafe waitpid(process, &status, WNOHANG) == 0 {
      if ContinuousClock.now > deadline { kill(process, SIGKILL) }
      usleep(2000)
    }
    isReaped = true
    // WIFEXITED and WEXITSTATUS are macros, which Swift does not import.
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }

  deinit {
    if isInputOpen { input.close() }
    output.close()
    guard !isReaped else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
  }

  private static func pipe() throws(SystemError) -> (reader: Descriptor, writer: Descriptor) {
    let ends = try makePipe()
    return (Descriptor(rawValue: ends[0]), Descriptor(rawValue: ends[1]))
  }

  private static var environment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    #if canImport(Darwin)
      unsafe _NSGetEnviron().pointee
    #else
      unsafe environ
    #endif
  }
}

private func makePipe() throws(SystemError) -> [Int32] {
  var ends: [Int32] = [-1, -1]
  if unsafe pipe(&ends) != 0 { throw SystemError(code: errno) }
  // Another process that is started meanwhile must not hold our ends open.
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return ends
}
