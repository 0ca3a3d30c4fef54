import CommandLineTool
import JSON
import LanguageServerProtocol
import ProjectFiles
import TextModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

func exitProcess(_ code: Int32) -> Never { exit(code) }

/// An editor at work with a server of its own, which is this program again. What it times ends when the last byte of an
/// answer has come, so that reading the answer costs the server nothing.
final class Editor {
  struct Answer {
    let milliseconds: Double
    let bytes: Int
    let result: JSON.Value
  }

  struct Failure: Error { let words: String }

  private let server: ServerProcess
  private var decoder = MessageDecoder()
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)
  private var lastID = 0
  private var versions: [String: Int] = [:]
  /// What the server said of its work so far.
  private(set) var progress: [String] = []
  /// The rules of which a finding came, in any document.
  private var rules: Set<String> = []

  /// - Parameters:
  ///   - folder: absolute; the workspace.
  ///   - pulls: it fetches diagnostics and is not sent them.
  init(in folder: String?, pulls: Bool = false) throws {
    let began = milliseconds()
    server = try ServerProcess(Self.program, ["lsp"])
    var client: JSON.Object = [
      "window": ["workDoneProgress": true],
      "textDocument": [
        "publishDiagnostics": ["versionSupport": true, "relatedInformation": true],
        "completion": ["completionItem": ["snippetSupport": true]],
        "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
        "codeAction": [
          "codeActionLiteralSupport": ["codeActionKind": ["valueSet": ["quickfix", "refactor"]]], "dataSupport": true,
          "disabledSupport": true, "resolveSupport": ["properties": ["edit"]],
        ],
        "foldingRange": ["lineFoldingOnly": true],
      ],
    ]
    if pulls { client["textDocument"] = ["diagnostic": ["dynamicRegistration": false]] }
    var params: JSON.Object = ["processId": .null, "capabilities": .object(client), "rootUri": .null]
    if let folder {
      params["workspaceFolders"] = [["uri": .string(DocumentURI(path: folder).string), "name": "study"]]
    }
    _ = try request("initialize", .object(params))
    started = milliseconds() - began
    try notify("initialized", [:])
  }

  /// From before the process was made to the answer to `initialize`.
  private(set) var started = 0.0

  /// The memory that the server has now, in megabytes.
  var megabytes: Double { megabytes("VmRSS") }
  /// The most that it has had.
  var peakMegabytes: Double { megabytes("VmHWM") }

  private func megabytes(_ field: String) -> Double {
    guard let bytes = try? Files.read("/proc/\(server.number)/status", limit: 1 << 16),
      let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first(where: { $0.hasPrefix(field) })
    else { return 0 }
    return (Double(line.filter(\.isNumber)) ?? 0) / 1024
  }

  /// How long processors have worked for the server, all cores and the system's part added up, in seconds.
  var cpuSeconds: Double {
    guard let bytes = try? Files.read("/proc/\(server.number)/stat", limit: 1 << 16) else { return 0 }
    let fields = String(decoding: bytes, as: UTF8.self).split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  // MARK: Documents

  /// Opens a document and waits until something is said about it.
  @discardableResult
  func open(_ uri: String, _ text: String, isTranscript: Bool = true, waits: Bool = true) throws -> Answer? {
    versions[uri] = 1
    let item: JSON.Value = [
      "uri": .string(uri), "languageId": .string(isTranscript ? "ordrett" : "ordrett-codebook"), "version": 1,
      "text": .string(text),
    ]
    let began = try send(["jsonrpc": "2.0", "method": "textDocument/didOpen", "params": ["textDocument": item]])
    return waits ? try diagnostics(of: uri, version: 1, since: began) : nil
  }

  /// Puts text in the place of a range.
  ///
  /// - Returns: when that was sent.
  @discardableResult
  func edit(_ uri: String, _ range: JSON.Value, _ text: String) throws -> Double {
    let version = (versions[uri] ?? 0) + 1
    versions[uri] = version
    return try send([
      "jsonrpc": "2.0", "method": "textDocument/didChange",
      "params": [
        "textDocument": ["uri": .string(uri), "version": .integer(version)],
        "contentChanges": [["range": range, "text": .string(text)]],
      ],
    ])
  }

  /// The diagnostics of the newest text.
  func diagnostics(of uri: String, since began: Double) throws -> Answer {
    try diagnostics(of: uri, version: versions[uri] ?? 0, since: began)
  }

  private func diagnostics(of uri: String, version: Int, since began: Double) throws -> Answer {
    try receive(since: began) { message in
      guard message["method"] == "textDocument/publishDiagnostics", message["params"]?["uri"]?.string == uri else {
        return nil
      }
      return message["params"]?["version"]?.integer == version ? message["params"]?["diagnostics"] : nil
    }
  }

  /// Whether a finding of a rule came with something that was not waited for.
  func hasSeen(_ rule: String) -> Bool { rules.contains(rule) }

  // MARK: Messages

  func request(_ method: String, _ params: JSON.Value) throws -> Answer {
    lastID += 1
    let id = JSON.Value.integer(lastID)
    let began = try send(["jsonrpc": "2.0", "id": id, "method": .string(method), "params": params])
    return try receive(since: began) { message in
      guard message["method"] == nil, message["id"] == id else { return nil }
      return message["result"] ?? message["error"]
    }
  }

  func notify(_ method: String, _ params: JSON.Value) throws {
    _ = try send(["jsonrpc": "2.0", "method": .string(method), "params": params])
  }

  /// Lets the server end as the protocol wants it, with its input left open.
  ///
  /// - Returns: the milliseconds from asking to the end of the program.
  @discardableResult
  func end() throws -> Double {
    let began = milliseconds()
    _ = try request("shutdown", .null)
    try notify("exit", .null)
    _ = server.wait(atMost: .seconds(5))
    let took = milliseconds() - began
    server.closeInput()
    return took
  }

  /// - Returns: when the first byte was sent.
  private func send(_ message: JSON.Value) throws -> Double {
    let bytes = message.bytes()
    let framed = messageHeader(length: bytes.count) + bytes
    let began = milliseconds()
    try server.input.write(framed)
    return began
  }

  /// Waits for the message of which something is wanted. What the server asks of an editor gets an empty answer.
  private func receive(since began: Double, _ wanted: (JSON.Value) -> JSON.Value?) throws -> Answer {
    while true {
      let content = try nextMessage()
      let came = milliseconds()
      let message = try JSON.parse(content)
      if let result = wanted(message) {
        return Answer(milliseconds: came - began, bytes: content.count, result: result)
      }
      if message["method"] == "$/progress" {
        let value = message["params"]?["value"]
        progress.append([value?["kind"]?.string, value?["message"]?.string].compactMap { $0 }.joined(separator: " "))
      }
      for finding in message["params"]?["diagnostics"]?.array ?? [] {
        if let rule = finding["code"]?.string { rules.insert(rule) }
      }
      if message["method"] != nil, let id = message["id"] {
        _ = try send(["jsonrpc": "2.0", "id": id, "result": .null])
      }
    }
  }

  private func nextMessage() throws -> [UInt8] {
    while true {
      switch decoder.next() {
      case .message(let bytes): return bytes
      case .failure(let error): throw Failure(words: "\(error)")
      case nil:
        guard server.output.waitToRead(atMost: .seconds(120)) else { throw Failure(words: "no answer in 120 s") }
        let count = try server.output.read(into: &buffer)
        if count == 0 { throw Failure(words: "the server has ended") }
        decoder.append(buffer[..<count])
      }
    }
  }

  private static var program: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      CommandLine.arguments[0]
    #endif
  }
}

/// Where something stands in a text, as the protocol writes it.
struct Places {
  let text: Text

  init(_ text: String) { self.text = Text(text) }

  func position(_ offset: Int) -> JSON.Value {
    var converter = PositionConverter(text, .utf16)
    let position = converter.position(of: offset)
    return ["line": .integer(position.line), "character": .integer(position.column)]
  }

  func range(_ range: Range<Int>) -> JSON.Value {
    ["start": position(range.lowerBound), "end": position(range.upperBound)]
  }

  /// A byte's place right behind some words, in the second half of the text.
  func behind(_ words: String) -> Int {
    let needle = Array(words.utf8)
    let bytes = text.bytes
    var offset = bytes.count / 2
    while offset + needle.count < bytes.count {
      if bytes[offset] == needle[0], bytes[offset..<offset + needle.count].elementsEqual(needle) {
        return offset + needle.count
      }
      offset += 1
    }
    return bytes.count / 2
  }
}
