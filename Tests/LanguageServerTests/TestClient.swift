import JSON
import LanguageServer
import LanguageServerProtocol
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A client that starts a server and speaks with it over pipes.
///
/// Nothing here waits on a thread of Swift's own, since the server may need that very thread.
final class TestClient {
  private var toServer: Int32
  private let fromServer: AsyncStream<JSON.Value>
  private var incoming: AsyncStream<JSON.Value>.Iterator
  private let server: Task<Int32, Never>
  /// Messages that came while another was waited for.
  private var kept: [JSON.Value] = []
  private var lastID = 0
  private(set) var answers: [RequestID?: Int] = [:]

  init() {
    let input = Self.pipe()
    let output = Self.pipe()
    toServer = input.write
    server = Task.detached {
      await runLanguageServer(input: input.read, output: output.write, version: "test")
    }
    fromServer = AsyncStream { continuation in
      Self.read(output.read, into: continuation)
    }
    incoming = fromServer.makeAsyncIterator()
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
    lastID += 1
    let id = id ?? .integer(lastID)
    send(Self.content(method, params, id: id))
    return await receive { $0["id"] == id && $0["method"] == nil }
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

  private static func pipe() -> (read: Int32, write: Int32) {
    var descriptors: [Int32] = [-1, -1]
    let result = unsafe descriptors.withUnsafeMutableBufferPointer { buffer -> Int32 in
      guard let base = buffer.baseAddress else { return -1 }
      #if canImport(Darwin)
        return unsafe Darwin.pipe(base)
      #elseif canImport(Glibc)
        return unsafe Glibc.pipe(base)
      #else
        return unsafe Musl.pipe(base)
      #endif
    }
    precondition(result == 0)
    return (descriptors[0], descriptors[1])
  }

  /// Reads messages on a thread of its own until the other side closes.
  private static func read(_ descriptor: Int32, into continuation: AsyncStream<JSON.Value>.Continuation) {
    startTestThread {
      var decoder = MessageDecoder()
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes { buffer in
          #if canImport(Darwin)
            unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
          #elseif canImport(Glibc)
            unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
          #else
            unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
          #endif
        }
        if count <= 0 { break }
        decoder.append(buffer[..<count])
        while let item = decoder.next() {
          if case .message(let content) = item, let message = try? JSON.parse(content) {
            continuation.yield(message)
          } else {
            Issue.record("the server sent what is no message")
          }
        }
      }
      close(descriptor)
      continuation.finish()
    }
  }
}

private func startTestThread(_ body: @escaping @Sendable () -> Void) {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  #if canImport(Glibc)
    var thread = pthread_t()
  #else
    var thread: pthread_t?
  #endif
  let box = unsafe Unmanaged.passRetained(Box(body)).toOpaque()
  let result = unsafe pthread_create(
    &thread, nil,
    { box in
      #if canImport(Darwin)
        unsafe Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body()
      #else
        if let box = unsafe box { unsafe Unmanaged<Box>.fromOpaque(box).takeRetainedValue().body() }
      #endif
      return nil
    }, box)
  precondition(result == 0)
  #if canImport(Glibc)
    pthread_detach(thread)
  #else
    if let thread = unsafe thread { unsafe pthread_detach(thread) }
  #endif
}
