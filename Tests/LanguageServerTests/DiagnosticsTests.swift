import JSON
import Testing

private let uri = "untitled:Untitled-1"
private let pull: JSON.Value = [
  "textDocument": ["diagnostic": ["relatedDocumentSupport": true]],
  "workspace": ["diagnostics": ["refreshSupport": true]],
]

@Suite(.timeLimit(.minutes(10))) struct DiagnosticsTests {
  @Test func pushedToAClientThatDoesNotFetch() async {
    let client = TestClient()
    let result = await client.request("initialize", ["capabilities": ["textDocument": ["publishDiagnostics": [:]]]])
    #expect(result["result"]?["capabilities"]?["diagnosticProvider"] == nil)
    client.notify("initialized")
    client.open(uri, "I: {?a}")
    let message = await client.receive("textDocument/publishDiagnostics")
    #expect(message["params"]?["version"] == nil)
    let diagnostic = message["params"]?["diagnostics"]?[0]
    #expect(diagnostic?["source"] == "ordrett")
    #expect(diagnostic?["severity"] != nil)
    #expect(diagnostic?["message"]?.string?.isEmpty == false)
  }

  @Test func fetchedByAClientThatFetches() async {
    let client = await TestClient.started(pull)
    client.open(uri, "I: {?a}")
    let document: JSON.Value = ["uri": .string(uri)]
    let first = await client.request("textDocument/diagnostic", ["textDocument": document])
    #expect(first["result"]?["kind"] == "full")
    #expect(first["result"]?["items"]?.array?.count == 1)
    let id = first["result"]?["resultId"] ?? .null
    let second = await client.request("textDocument/diagnostic", ["textDocument": document, "previousResultId": id])
    #expect(second["result"] == ["kind": "unchanged", "resultId": id])
    client.change(uri, [["text": "I: a"]])
    let third = await client.request("textDocument/diagnostic", ["textDocument": document, "previousResultId": id])
    #expect(third["result"]?["kind"] == "full")
    #expect(third["result"]?["items"] == [])
    _ = await client.request("shutdown")
    client.notify("exit")
    #expect(await client.rest().filter { $0["method"] == "textDocument/publishDiagnostics" }.isEmpty)
  }

  /// As Neovim 0.11 announces it: what comes with the pause in typing, or with another document, would never be fetched.
  @Test func sentToAClientThatCannotBeToldToFetch() async {
    let client = TestClient()
    let result = await client.request(
      "initialize",
      [
        "capabilities": [
          "textDocument": [
            "diagnostic": ["dynamicRegistration": false], "publishDiagnostics": ["versionSupport": true],
          ]
        ]
      ])
    #expect(result["result"]?["capabilities"]?["diagnosticProvider"] == nil)
    client.notify("initialized")
    let name = "I: Jeg bor sammen med Kari Nordman"
    client.open(uri, "---\nlanguage: nb\n---\n" + name)
    let end: JSON.Value = ["line": 3, "character": .integer(name.utf16.count)]
    client.change(uri, [["range": ["start": end, "end": end], "text": "n"]])
    let written = await client.receive {
      $0["params"]?["version"] == 2 && $0["params"]?["diagnostics"]?[0]?["code"] == "leak/person"
    }
    #expect(written != .null)
    // One that fetches what it was not offered has its answer.
    let report = await client.request("textDocument/diagnostic", ["textDocument": ["uri": .string(uri)]])
    #expect(report["result"]?["items"]?.array?.count == 1)
  }

  @Test func fetchedForTheWorkspace() async {
    let client = await TestClient.started(pull)
    client.open(uri, "I: {?a}", version: 7)
    let first = await client.request("workspace/diagnostic", ["previousResultIds": []])
    let item = first["result"]?["items"]?[0]
    #expect(item?["uri"] == .string(uri))
    #expect(item?["version"] == 7)
    #expect(item?["kind"] == "full")
    let id = item?["resultId"] ?? .null
    let second = await client.request(
      "workspace/diagnostic", ["previousResultIds": [["uri": .string(uri), "value": id]]])
    #expect(second["result"]?["items"]?[0]?["kind"] == "unchanged")
  }

  /// What is shown of a document goes when the document goes; then the client is to forget the report.
  @Test func fetchedForTheWorkspaceWhenADocumentIsGone() async {
    let client = await TestClient.started(pull)
    client.open(uri, "I: {?a}", version: 7)
    let first = await client.request("workspace/diagnostic", ["previousResultIds": []])["result"]?["items"]?[0]
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    let known: JSON.Value = [["uri": .string(uri), "value": first?["resultId"] ?? .null]]
    let second = await client.request("workspace/diagnostic", ["previousResultIds": known])["result"]
    #expect(second == ["items": [["uri": .string(uri), "version": .null, "kind": "full", "items": []]]])
    let third = await client.request("workspace/diagnostic", ["previousResultIds": []])["result"]
    #expect(third == ["items": []])
  }

  @Test func ofADocumentThatNobodyKnows() async {
    let client = await TestClient.started(pull)
    let answer = await client.request("textDocument/diagnostic", ["textDocument": ["uri": "file:///no/such"]])
    #expect(answer["result"]?["items"] == [])
  }

  @Test(arguments: [
    ("nb-NO", "nb"), ("nn", "nn"), ("en-US", "en"),
  ])
  func inTheLanguageOfTheClient(locale: String, language: String) async {
    func message(_ initialize: JSON.Value, settings: JSON.Value? = nil) async -> JSON.Value {
      let client = TestClient()
      _ = await client.request("initialize", initialize)
      client.notify("initialized")
      if let settings { client.notify("workspace/didChangeConfiguration", ["settings": settings]) }
      client.open(uri, "I: {?a}")
      return await client.receive("textDocument/publishDiagnostics")["params"]?["diagnostics"]?[0]?["message"] ?? .null
    }
    let byLocale = await message(["capabilities": [:], "locale": .string(locale)])
    #expect(byLocale.string != nil)
    #expect(byLocale == (await message(["initializationOptions": ["language": .string(language)], "locale": "fr"])))
    #expect(byLocale == (await message([:], settings: ["ordrett": ["language": .string(language)]])))
    if language != "en" {
      #expect(byLocale != (await message(["locale": "en"])))
    }
  }

  /// What stays the same is copied from what was sent last; so after each change it is compared with what is sent of the
  /// same text opened anew.
  @Test func whatIsSentAgainIsWhatIsSentOfTheTextAnew() async {
    let client = await TestClient.started(["textDocument": ["publishDiagnostics": ["versionSupport": true]]])
    var lines = (1...20).map { "I: {?a} {-b\($0 % 3)} (2.0)" }
    func diagnostics(_ uri: String, _ version: Int) async -> JSON.Value {
      let message = await client.receive {
        $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"] == .string(uri)
          && $0["params"]?["version"] == .integer(version)
      }
      return message["params"]?["diagnostics"] ?? .null
    }
    client.open(uri, lines.joined(separator: "\n"))
    #expect(await diagnostics(uri, 1).array?.isEmpty == false)
    // Lines that go, and what comes for them: before the first, after the last, in the midst, none, all.
    let edits: [(Range<Int>, [String])] = [
      (0..<0, ["I: {?b}"]), (0..<1, ["I: b"]), (0..<1, []), (20..<20, ["I: {?c"]), (9..<10, ["I: {?a} x {-b0}"]),
      (9..<11, ["I: {?å😅} {?e}", "", "I: y {-b1}"]), (5..<5, ["% ordrett: allow leak/marked because a"]),
      (0..<1, ["I: a"]),
      (3..<20, []), (0..<lines.count, ["I: a"]), (0..<1, ["I: {?a}", "I: {?a}"]), (1..<2, ["I: {?a}"]),
    ]
    for (number, (gone, come)) in edits.enumerated() {
      let range = gone.clamped(to: 0..<lines.count)
      lines.replaceSubrange(range, with: come)
      let text = lines.joined(separator: "\n")
      client.change(uri, [["text": .string(text)]], version: .integer(number + 2))
      client.open("untitled:\(number)", text, version: .integer(number + 2))
      let sent = await diagnostics(uri, number + 2)
      #expect(sent == (await diagnostics("untitled:\(number)", number + 2)))
      #expect(sent.array != nil)
    }
  }
}
