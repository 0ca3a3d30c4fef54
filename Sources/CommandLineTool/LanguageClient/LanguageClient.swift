internal import JSON
internal import LanguageServerProtocol
internal import ProjectFiles

/// The editor's side of the Language Server Protocol, as much of it as the demonstration needs.
final class LanguageClient {
  private let server: ServerProcess
  private var decoder = MessageDecoder()
  private var lastID = 0
  /// The diagnostics of each document as the server last published them.
  private var diagnostics: [DocumentURI: [JSON.Value]] = [:]
  /// How often diagnostics came for a document.
  private var publications: [DocumentURI: Int] = [:]

  /// Why the server did not do what it was asked; the words are for a person.
  struct Failure: Error {
    let words: String
  }

  /// Longer than any answer takes; an editor would give up long before.
  private static let patience = Duration.seconds(20)

  init(executable: String) throws(Failure) {
    do throws(SystemError) {
      server = try ServerProcess(executable, ["lsp"])
    } catch {
      throw Failure(words: error.text)
    }
  }

  // MARK: Sending

  func notify(_ method: String, _ parameters: JSON.Value) throws(Failure) {
    try send(["jsonrpc": "2.0", "method": .string(method), "params": parameters])
  }

  /// Sends a request and waits for its answer.
  func request(_ method: String, _ parameters: JSON.Value) throws(Failure) -> JSON.Value {
    lastID += 1
    let id = JSON.Value.integer(lastID)
    try send(["jsonrpc": "2.0", "id": id, "method": .string(method), "params": parameters])
    let deadline = ContinuousClock.now + Self.patience
    while true {
      let message = try receive(until: deadline)
      guard message["method"] == nil, message["id"] == id else { continue }
      if let error = message["error"] { throw Failure(words: error["message"]?.string ?? method) }
      return message["result"] ?? .null
    }
  }

  /// Waits for diagnostics of a document that came later than so many others.
  func nextDiagnostics(of uri: DocumentURI, after count: Int = 0) throws(Failure) -> [JSON.Value] {
    let deadline = ContinuousClock.now + Self.patience
    while publications[uri, default: 0] <= count { _ = try receive(until: deadline) }
    return diagnostics[uri] ?? []
  }

  func publicationCount(of uri: DocumentURI) -> Int { publications[uri, default: 0] }

  /// Ends the server as the protocol wants it.
  ///
  /// - Returns: its exit status; `nil` where it had to be ended.
  func end() throws(Failure) -> Int32? {
    _ = try request("shutdown", .null)
    try notify("exit", .null)
    server.closeInput()
    return server.wait(atMost: .seconds(5))
  }

  private func send(_ message: JSON.Value) throws(Failure) {
    let bytes = message.bytes()
    do throws(SystemError) {
      try server.input.write(messageHeader(length: bytes.count) + bytes)
    } catch {
      throw Failure(words: error.text)
    }
  }

  // MARK: Receiving

  /// The next message. Diagnostics are noted; what the server asks of an editor gets an empty answer.
  private func receive(until deadline: ContinuousClock.Instant) throws(Failure) -> JSON.Value {
    let message = try nextMessage(until: deadline)
    if message["method"] == "textDocument/publishDiagnostics", let name = message["params"]?["uri"]?.string {
      let uri = DocumentURI(name)
      diagnostics[uri] = message["params"]?["diagnostics"]?.array ?? []
      publications[uri, default: 0] += 1
    } else if message["method"] != nil, let id = message["id"] {
      try send(["jsonrpc": "2.0", "id": id, "result": .null])
    }
    return message
  }

  private func nextMessage(until deadline: ContinuousClock.Instant) throws(Failure) -> JSON.Value {
    while true {
      switch decoder.next() {
      case .message(let bytes):
        do throws(JSON.ParseError) {
          return try JSON.parse(bytes)
        } catch {
          throw Failure(words: "JSON, byte \(error.offset)")
        }
      case .failure(let error): throw Failure(words: "\(error)")
      case nil: try readMore(until: deadline)
      }
    }
  }

  private func readMore(until deadline: ContinuousClock.Instant) throws(Failure) {
    let left = deadline - .now
    guard left > .zero, server.output.waitToRead(atMost: left) else {
      throw Failure(words: "> \(Self.patience.components.seconds) s")
    }
    do throws(SystemError) {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = try server.output.read(into: &buffer)
      if count == 0 { throw SystemError(code: 0) }
      decoder.append(buffer[..<count])
    } catch {
      throw Failure(words: error.code == 0 ? "end of output" : error.text)
    }
  }
}
