import ProjectFiles
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct DescriptorTests {
  /// More than a pipe holds, so that every write is a short one and both sides wait.
  @Test(arguments: [false, true])
  func passesEverythingThroughAPipe(nonBlocking: Bool) throws {
    let (reader, writer) = pipe()
    if nonBlocking {
      for end in [reader, writer] {
        #expect(fcntl(end.rawValue, F_SETFL, fcntl(end.rawValue, F_GETFL) | O_NONBLOCK) == 0)
      }
    }
    let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let thread = Thread {
      try? writer.write(bytes)
      writer.close()
    }
    let received = try reader.readToEnd(limit: 2_000_000)
    thread.join()
    reader.close()
    #expect(received == bytes)
  }

  @Test func goesOnAfterASignal() throws {
    var action = sigaction()
    #if os(Linux)
      unsafe action.__sigaction_handler.sa_handler = { _ in }
    #else
      unsafe action.__sigaction_u.__sa_handler = { _ in }
    #endif
    // Without SA_RESTART, so that read(2) comes back with EINTR.
    #expect(unsafe sigaction(SIGURG, &action, nil) == 0)
    let (reader, writer) = pipe()
    let reading = pthread_self()
    let thread = Thread {
      for _ in 0..<20 {
        usleep(1000)
        pthread_kill(reading, SIGURG)
      }
      try? writer.write(Array("after".utf8))
      writer.close()
    }
    #expect(try reader.readToEnd(limit: 100) == Array("after".utf8))
    thread.join()
    reader.close()
  }

  @Test func readsWhatIsThere() throws {
    let (reader, writer) = pipe()
    try writer.write(Array("abc".utf8))
    var buffer = [UInt8](repeating: 0, count: 10)
    #expect(try reader.read(into: &buffer) == 3)
    #expect(buffer[..<3] == [97, 98, 99])
    writer.close()
    #expect(try reader.read(into: &buffer) == 0)
    reader.close()
  }

  @Test func waitsNoLongerThanItIsTold() throws {
    let (reader, writer) = pipe()
    #expect(!reader.waitToRead(atMost: .milliseconds(5)))
    try writer.write([1])
    #expect(reader.waitToRead(atMost: .seconds(100)))
    var buffer: [UInt8] = [0]
    _ = try reader.read(into: &buffer)
    writer.close()
    #expect(reader.waitToRead(atMost: .seconds(100)))
    reader.close()
  }

  @Test func stopsAtTheLimit() throws {
    let (reader, writer) = pipe()
    try writer.write(Array("abcd".utf8))
    writer.close()
    #expect(try reader.readToEnd(limit: 3) == nil)
    reader.close()
  }

  @Test func tellsThatTheReaderHasGone() {
    _ = signal(SIGPIPE, SIG_IGN)
    let (reader, writer) = pipe()
    reader.close()
    let error = #expect(throws: SystemError.self) { try writer.write([1]) }
    #expect(error?.isBrokenPipe == true)
    writer.close()
    #expect(!writer.isTerminal)
  }

  private func pipe() -> (reader: Descriptor, writer: Descriptor) {
    var ends: [Int32] = [-1, -1]
    makePipe(&ends)
    return (Descriptor(rawValue: ends[0]), Descriptor(rawValue: ends[1]))
  }
}

/// A thread of its own: what waits in read(2) or write(2) would hold one of Swift's few.
private struct Thread {
  private let thread: pthread_t

  init(_ body: @escaping @Sendable () -> Void) {
    final class Box {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    #if canImport(Darwin)
      var thread: pthread_t?
      let start: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { box in
        unsafe Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body()
        return nil
      }
    #else
      var thread: pthread_t = 0
      let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { box in
        if let box = unsafe box { unsafe Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
        return nil
      }
    #endif
    precondition(unsafe pthread_create(&thread, nil, start, Unmanaged.passRetained(Box(body)).toOpaque()) == 0)
    #if canImport(Darwin)
      guard let thread else { preconditionFailure() }
    #endif
    self.thread = thread
  }

  func join() {
    #if canImport(Darwin)
      unsafe pthread_join(thread, nil)
    #else
      pthread_join(thread, nil)
    #endif
  }
}

private func makePipe(_ ends: inout [Int32]) {
  precondition(unsafe pipe(&ends) == 0)
}
