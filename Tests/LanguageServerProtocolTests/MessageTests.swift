import JSON
import LanguageServerProtocol
import Testing

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct MessageTests {
  @Test(
    arguments: [
      ("0", .integer(0)), ("-7", .integer(-7)), ("9223372036854775807", .integer(.max)), ("\"\"", .string("")),
      ("\"a\\\"å\"", .string("a\"å")), ("1.5", .decimal("1.5")), ("1.50", .decimal("1.50")),
      ("1e3", .decimal("1e3")), ("-0", .decimal("-0")), ("1E+400", .decimal("1E+400")),
      ("123456789012345678901234567890", .decimal("123456789012345678901234567890")),
    ] as [(String, RequestID)])
  func idsGoBackAsTheyCame(json: String, id: RequestID) {
    let content = Array(#"{"jsonrpc":"2.0","id":\#(json),"method":"m"}"#.utf8)
    #expect(IncomingMessage(content) == .request(id, method: "m", params: nil))
    #expect(text(OutgoingMessage.response(id, true)) == #"{"jsonrpc":"2.0","id":\#(json),"result":true}"#)
  }

  @Test(
    arguments: [
      (#"{"jsonrpc":"2.0","method":"m","params":{}}"#, .notification(method: "m", params: [:])),
      ("\u{FEFF}" + #"{"method":"m"}"#, .notification(method: "m", params: nil)),
      (#"{"method":"m"}"#, .notification(method: "m", params: nil)),
      (#"{"id":1,"method":"m","params":null}"#, .request(.integer(1), method: "m", params: .null)),
      (#"{"id":1,"result":null}"#, .response(.integer(1), .success(.null))),
      (#"{"id":"a","result":[1],"error":null}"#, .response(.string("a"), .success([1]))),
      (
        #"{"id":1,"error":{"code":-32601,"message":"no"}}"#,
        .response(.integer(1), .failure(ResponseError(.methodNotFound, "no")))
      ),
      (#"{"id":null,"error":{}}"#, .response(nil, .failure(ResponseError(ErrorCode(rawValue: 0), "")))),
    ] as [(String, IncomingMessage)])
  func sorted(content: String, message: IncomingMessage) {
    #expect(IncomingMessage(Array(content.utf8)) == message)
  }

  @Test(
    arguments: [
      ("{", nil, .notJSON), ("", nil, .notJSON), ("{}x", nil, .notJSON), ("[]", nil, .batch),
      (#"[{"id":1,"method":"m"}]"#, nil, .batch), ("1", nil, .notAMessage), ("null", nil, .notAMessage),
      ("{}", nil, .notAMessage), (#"{"id":1}"#, .integer(1), .notAMessage),
      (#"{"id":null,"method":"m"}"#, nil, .notAMessage), (#"{"id":{},"method":"m"}"#, nil, .notAMessage),
      (#"{"id":true,"method":"m"}"#, nil, .notAMessage), (#"{"id":4,"method":5}"#, .integer(4), .notAMessage),
    ] as [(String, RequestID?, MessageDefect)])
  func invalid(content: String, id: RequestID?, defect: MessageDefect) {
    #expect(IncomingMessage(Array(content.utf8)) == .invalid(id, defect))
  }

  @Test func outgoing() {
    #expect(
      text(OutgoingMessage.failure(nil, ResponseError(.parseError, "x")))
        == #"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}}"#)
    #expect(
      text(OutgoingMessage.notification("m", ["a": 1] as JSON.Value))
        == #"{"jsonrpc":"2.0","method":"m","params":{"a":1}}"#)
    #expect(
      text(OutgoingMessage.request(.string("s"), "m", JSON.Value?.none)) == #"{"jsonrpc":"2.0","id":"s","method":"m"}"#)
  }
}

@Suite struct ReadingTests {
  private func error<T: Readable>(_ type: T.Type, _ value: JSON.Value) -> String? {
    do throws(InvalidParams) {
      _ = try T(reading: value)
      return nil
    } catch { return error.message }
  }

  @Test(
    arguments: [
      (["textDocument": ["uri": "file:///a"], "position": ["line": 1, "character": 2]], nil),
      (["textDocument": ["uri": "file:///a", "x": 1], "position": ["line": -1, "character": 2.0], "y": nil], nil),
      (nil, "params: not an object"), ([], "params: not an object"),
      ([:], "params.textDocument: missing"),
      (["textDocument": nil], "params.textDocument: missing"),
      (["textDocument": 5], "params.textDocument: not an object"),
      (["textDocument": ["uri": 5]], "params.textDocument.uri: not a string"),
      (["textDocument": ["uri": "a"], "position": ["line": "1"]], "params.position.line: not an integer"),
      (["textDocument": ["uri": "a"], "position": ["line": 1.5]], "params.position.line: not an integer"),
    ] as [(JSON.Value, String?)])
  func positionParams(value: JSON.Value, message: String?) {
    #expect(error(LSP.TextDocumentPositionParams.self, value) == message)
  }

  @Test(
    arguments: [
      (["textDocument": ["uri": "a", "version": nil], "contentChanges": []], nil),
      (["textDocument": ["uri": "a"]], nil),
      (["textDocument": ["uri": "a", "version": "x"], "contentChanges": [["text": "", "range": nil]]], nil),
      (
        ["textDocument": ["uri": "a"], "contentChanges": [["text": ""], ["text": 1]]],
        "params.contentChanges.1.text: not a string"
      ),
      (["textDocument": ["uri": "a"], "contentChanges": [:]], "params.contentChanges: not an array"),
    ] as [(JSON.Value, String?)])
  func changes(value: JSON.Value, message: String?) {
    #expect(error(LSP.DidChangeTextDocumentParams.self, value) == message)
  }

  @Test func anythingButAnObjectInInitializeCountsAsNotSaid() throws {
    let odd: JSON.Value = [
      "processId": "x", "clientInfo": 5, "rootUri": nil, "workspaceFolders": [nil, ["uri": 3]], "capabilities": nil,
    ]
    let params = try LSP.InitializeParams(reading: odd)
    #expect(params.processId == nil && params.clientInfo == nil && params.workspaceFolders.isEmpty)
    #expect(!params.capabilities.pullDiagnostics)
    #expect(error(LSP.InitializeParams.self, nil) == "params: not an object")
  }

  @Test func capabilities() {
    let capabilities = LSP.ClientCapabilities([
      "general": ["positionEncodings": ["utf-8", 7, "utf-16"]],
      "textDocument": [
        "diagnostic": ["dynamicRegistration": false],
        "publishDiagnostics": ["relatedInformation": true, "tagSupport": ["valueSet": [1, 2]], "versionSupport": 1],
        "completion": ["completionItem": ["snippetSupport": true]],
      ],
      "workspace": nil,
    ])
    #expect(capabilities.positionEncodings == ["utf-8", "utf-16"])
    #expect(!capabilities.pullDiagnostics && capabilities.diagnosticRelatedInformation)
    #expect(capabilities.diagnosticTags == [1, 2])
    #expect(!capabilities.diagnosticVersion && capabilities.completionSnippets && !capabilities.configuration)
  }

  /// Who can be sent diagnostics is, unless it can be told when to fetch them again.
  @Test(
    arguments: [
      (["textDocument": ["diagnostic": [:], "publishDiagnostics": [:]]], false),
      (
        [
          "textDocument": ["diagnostic": [:], "publishDiagnostics": [:]],
          "workspace": ["diagnostics": ["refreshSupport": true]],
        ], true
      ),
      (["textDocument": ["diagnostic": [:]]], true),
      (["textDocument": ["publishDiagnostics": [:]], "workspace": ["diagnostics": ["refreshSupport": true]]], false),
    ] as [(JSON.Value, Bool)])
  func fetching(capabilities: JSON.Value, pulls: Bool) {
    #expect(LSP.ClientCapabilities(capabilities).pullDiagnostics == pulls)
  }
}
