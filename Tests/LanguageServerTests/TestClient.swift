import Foundation
import JSON
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

/// A client that starts the program, `ordrett lsp`, and speaks with it over pipes.
///
/// With `ORDRETT_TEST_IN_PROCESS=1` in the environment the server runs in the process of the tests, where sanitizers see
/// it. So nothing here waits on a thread of Swift's own: the server may need that very thread.
final class TestClient {
  private var toServer: Int32
  private let fromServer: AsyncStream<JSON.Value>
  private var incoming: AsyncStream<JSON.Value>.Iterator
  private let server: Task<Int32, Never>
  /// Messages that came while another was waited for.
  private var kept: [JSON.Value] = []
  private var lastID = 0
  /// `nil` where the server runs in the process of the tests.
  private(set) var process: pid_t?

  /// - Parameter program: the program that is the server.
  init(_ program: Program = Program(Files.product("ordrett"), ["lsp"])) {
    // A server that is gone shows as a failed write.
    signal(SIGPIPE, SIG_IGN)
    let input = Self.pipe()
    let output = Self.pipe()
    toServer = input.write
    if ProcessInfo.processInfo.environment["ORDRETT_TEST_IN_PROCESS"] == "1" {
      server = Task.detached { await runLanguageServer(input: input.read, output: output.write, version: "test") }
    } else {
      (server, process) = Self.spawn(program, reading: input.read, writing: output.write)
    }
    fromServer = AsyncStream { continuation in Self.read(output.read, into: continuation) }
    incoming = fromServer.makeAsyncIterator()
  }

  private static func spawn(_ program: Program, reading input: Int32, writing output: Int32) -> (
    Task<Int32, Never>, pid_t
  ) {
    let process = Process()
    process.executableURL = URL(filePath: program.path)
    process.arguments = program.arguments
    process.environment = ["LANG": "C", "SWIFT_BACKTRACE": "enable=no"].merging(
      ProcessInfo.processInfo.environment.filter { ["PATH", "HOME", "TSAN_OPTIONS"].contains($0.key) }
    ) { own, _ in own }
    process.standardInput = FileHandle(fileDescriptor: input, closeOnDealloc: true)
    process.standardOutput = FileHandle(fileDescriptor: output, closeOnDealloc: true)
    let (ends, end) = AsyncStream<Int32>.makeStream()
    process.terminationHandler = { process in
      end.yield(process.terminationReason == .exit ? process.terminationStatus : -1)
      end.finish()
    }
    do { try process.run() } catch { Issue.record("the program could not be started: \(error)") }
    process.standardInput = nil
    process.standardOutput = nil
    let status = Task {
      for await status in ends { return status }
      return Int32(-1)
    }
    return (status, process.processIdentifier)
  }

  /// How much memory the server holds, as proc(5) tells it; `nil` where it does not.
  var residentKilobytes: Int? {
    guard let process, let status = try? Files.read("/proc/\(process)/status") else { return nil }
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }

  deinit {
    if toServer >= 0 { close(toServer) }
  }

  // MARK: Sending

  func send(bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes[offset...].withUnsafeBytes { unsafe write(toServer, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      offset += max(count, 0)
    }
  }

  func send(_ content: String) { send(bytes: Self.framed(content)) }

  static func framed(_ content: String) -> [UInt8] {
    messageHeader(length: content.utf8.count) + Array(content.utf8)
  }

  func notify(_ method: String, _ params: JSON.Value? = nil) {
    send(Self.content(method, params, id: nil))
  }

  /// The content of a request or notification; without `params` where there are none.
  static func content(_ method: String, _ params: JSON.Value?, id: JSON.Value?) -> String {
    var message: JSON.Object = ["jsonrpc": "2.0"]
    message["id"] = id
    message["method"] = .string(method)
    message["params"] = params
    return String(decoding: JSON.Value.object(message).bytes(), as: UTF8.self)
  }

  func closeInput() {
    close(toServer)
    toServer = -1
  }

  // MARK: Receiving

  /// Asks, and waits for the answer.
  func request(_ method: String, _ params: JSON.Value? = nil, id: JSON.Value? = nil) async -> JSON.Value {
    let id = send(request: method, params, id: id)
    return await receive { $0["id"] == id && $0["method"] == nil }
  }

  /// Asks without waiting.
  ///
  /// - Returns: the id of the answer.
  func send(request method: String, _ params: JSON.Value? = nil, id: JSON.Value? = nil) -> JSON.Value {
    lastID += 1
    let id = id ?? .integer(lastID)
    send(Self.content(method, params, id: id))
    return id
  }

  /// The next message that fits, be it kept or still to come; null when the server ends without one.
  func receive(_ fits: (JSON.Value) -> Bool) async -> JSON.Value {
    if let index = kept.firstIndex(where: fits) { return kept.remove(at: index) }
    while let message = await incoming.next(isolation: #isolation) {
      if fits(message) { return message }
      kept.append(message)
    }
    return .null
  }

  func receive(_ method: String) async -> JSON.Value {
    await receive { $0["method"] == .string(method) }
  }

  func receive(answerTo id: JSON.Value) async -> JSON.Value {
    await receive { $0["id"] == id && $0["method"] == nil }
  }

  /// Everything that comes until the server ends.
  func rest() async -> [JSON.Value] {
    while let message = await incoming.next(isolation: #isolation) { kept.append(message) }
    defer { kept = [] }
    return kept
  }

  func exitCode() async -> Int32 { await server.value }

  // MARK: Usual conversations

  /// A client that has done `initialize` and `initialized`.
  static func started(_ capabilities: JSON.Value = [:]) async -> TestClient {
    let client = TestClient()
    _ = await client.request("initialize", ["processId": nil, "rootUri": nil, "capabilities": capabilities])
    client.notify("initialized", [:])
    return client
  }

  func open(_ uri: String, _ text: String, languageId: String = "ordrett", version: JSON.Value = 1) {
    notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .string(uri), "languageId": .string(languageId), "version": version, "text": .string(text),
        ]
      ])
  }

  func change(_ uri: String, _ changes: [JSON.Value], version: JSON.Value = 2) {
    notify(
      "textDocument/didChange",
      ["textDocument": ["uri": .string(uri), "version": version], "contentChanges": .array(changes)])
  }

  // MARK: Descriptors

  /// Both ends stay out of other programs that tests start, which would else keep them open.
  private static func pipe() -> (read: Int32, write: Int32) {
    var descriptors: [Int32] = [-1, -1]
    let result = unsafe descriptors.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return -1 }
      #if canImport(Darwin)
        return unsafe Darwin.pipe(base)
      #else
        return unsafe Glibc.pipe(base)
      #endif
    }
    precondition(result == 0, "no more pipes")
    for descriptor in descriptors { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    return (descriptors[0], descriptors[1])
  }

  /// Reads messages on a thread of its own until the other side closes.
  private static func read(_ descriptor: Int32, into continuation: AsyncStream<JSON.Value>.Continuation) {
    Thread.detachNewThread {
      var decoder = MessageDecoder()
      let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
      while true {
        let bytes = Array(handle.availableData)
        if bytes.isEmpty { break }
        decoder.append(bytes[...])
        while let item = decoder.next() {
          if case .message(let content) = item, let message = try? JSON.parse(content) {
            continuation.yield(message)
          } else {
            Issue.record("the server sent what is no message")
          }
        }
      }
      continuation.finish()
    }
  }
}
