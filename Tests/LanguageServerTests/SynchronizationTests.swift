import JSON
import Testing

private let uri = "untitled:Untitled-1"

private func range(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int) -> JSON.Value {
  [
    "start": ["line": .integer(startLine), "character": .integer(start)],
    "end": ["line": .integer(endLine), "character": .integer(end)],
  ]
}

private func edit(_ startLine: Int, _ start: Int, _ endLine: Int, _ end: Int, _ text: String) -> JSON.Value {
  ["range": range(startLine, start, endLine, end), "text": .string(text)]
}

private func whole(_ text: String) -> JSON.Value { ["text": .string(text)] }

/// Where the marks `{?…}` stand by what the server says, as `line:start-end`: that is how it is seen which text it has.
private func marks(_ message: JSON.Value) -> [String] {
  (message["params"]?["diagnostics"]?.array ?? []).filter { $0["code"] == "leak/marked" }.map { diagnostic in
    let start = diagnostic["range"]?["start"]
    let end = diagnostic["range"]?["end"]
    return
      "\(start?["line"]?.integer ?? -1):\(start?["character"]?.integer ?? -1)-\(end?["character"]?.integer ?? -1)"
  }
}

@Suite(.timeLimit(.minutes(10))) struct SynchronizationTests {
  /// Opens a text, applies changes, and compares where the marks stand then.
  private func check(
    _ text: String, _ changes: [JSON.Value], version: JSON.Value = 2, _ expected: [String],
    _ location: SourceLocation = #_sourceLocation
  ) async {
    let client = await TestClient.started()
    client.open(uri, text)
    _ = await client.receive("textDocument/publishDiagnostics")
    client.change(uri, changes, version: version)
    #expect(marks(await client.receive("textDocument/publishDiagnostics")) == expected, sourceLocation: location)
  }

  @Test(
    arguments: [
      (edit(0, 3, 0, 3, "{?b}"), ["0:3-7", "0:9-13"]), (edit(0, 3, 0, 5, ""), ["0:3-7"]),
      (edit(0, 0, 1, 1, ""), []), (edit(1, 0, 1, 0, "{?x}"), ["0:5-9", "1:0-4"]),
      // Out of range: clamped.
      (edit(0, 99, 0, 99, "{?x}"), ["0:5-9", "0:9-13"]), (edit(9, 0, 9, 9, "{?x}"), ["0:5-9", "1:1-5"]),
      (edit(-1, -1, 0, 0, "{?x}"), ["0:0-4", "0:9-13"]), (edit(0, 5, 0, 2, "{?x}"), ["0:5-9", "0:9-13"]),
      (edit(0, 0, 2_147_483_647, 2_147_483_647, "{?x}"), ["0:0-4"]),
      (
        [
          "range": ["start": ["line": 0.0, "character": -1e300], "end": ["line": 1.7e308, "character": 1e19]],
          "text": "{?x}",
        ], ["0:0-4"]
      ),
      // The whole text under incremental synchronisation.
      (whole("I: {?x}"), ["0:3-7"]), (["range": nil, "text": "\n{?y}"], ["1:0-4"]), (whole(""), []),
      (["range": range(0, 5, 0, 9), "rangeLength": 99, "text": "{?zz}"], ["0:5-10"]),
    ] as [(JSON.Value, [String])])
  func oneChange(change: JSON.Value, expected: [String]) async {
    await check("I: a {?b}\nc", [change], expected)
  }

  /// Helix before 25.07 swaps changes now and then: it is asked for whole texts, and the newest stays.
  @Test(arguments: [("25.01.1", 1), ("24.7", 1), ("", 1), ("25.07.1 (a05c151b)", 2), ("26.1", 2)])
  func changesInTheWrongOrder(ofHelix version: String, kind: Int) async {
    let client = TestClient()
    let answer = await client.request(
      "initialize", ["capabilities": [:], "clientInfo": ["name": "helix", "version": .string(version)]])
    #expect(answer["result"]?["capabilities"]?["textDocumentSync"]?["change"] == .integer(kind))
    client.notify("initialized", [:])
    client.open(uri, "I: ")
    _ = await client.receive("textDocument/publishDiagnostics")
    client.change(uri, [whole("I: ab {?x}")], version: 3)
    client.change(uri, [whole("I: a")], version: 2)
    let symbols = await client.request("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]])
    let text = String(decoding: symbols.bytes(), as: UTF8.self)
    #expect(text.contains("I: ab") == (kind == 1), "\(text)")

    // What a rename reaches is opened and changed in one breath.
    let other = "untitled:Untitled-2"
    client.change(other, [whole("I: cd")], version: 1)
    client.open(other, "I: c", version: 0)
    let after = await client.request("textDocument/documentSymbol", ["textDocument": ["uri": .string(other)]])
    #expect(String(decoding: after.bytes(), as: UTF8.self).contains("I: cd") == (kind == 1))
  }

  @Test func changesEachOnTheResultOfTheLast() async {
    await check("", [edit(0, 0, 0, 0, "I: ab"), edit(0, 4, 0, 4, "{?x}"), edit(0, 0, 0, 0, "\n")], ["1:4-8"])
    await check("I: {?x}", [whole("I: a"), edit(0, 3, 0, 3, "{?x}"), whole("I: ab {?x}")], ["0:6-10"])
    await check("I: {?x}", [], ["0:3-7"])
  }

  @Test(arguments: [nil, 0, 1, -4, 7, "x"] as [JSON.Value])
  func anyVersion(version: JSON.Value) async {
    await check("I: a", [edit(0, 4, 0, 4, "{?x}")], version: version, ["0:4-8"])
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func encodings(encoding: String) async {
    let client = TestClient()
    let result = await client.request(
      "initialize", ["capabilities": ["general": ["positionEncodings": ["x", .string(encoding), "utf-16"]]]])
    #expect(result["result"]?["capabilities"]?["positionEncoding"] == .string(encoding))
    client.notify("initialized", [:])
    client.open(uri, "I: å😀{?b}\r\n\u{2028}{?c}\rd")
    let places = ["utf-8": ["0:9-13", "1:3-7"], "utf-16": ["0:6-10", "1:1-5"], "utf-32": ["0:5-9", "1:1-5"]]
    #expect(marks(await client.receive("textDocument/publishDiagnostics")) == places[encoding])
  }

  @Test func anUnknownEncodingIsUTF16() async {
    for capabilities in [[:], ["general": nil], ["general": ["positionEncodings": ["utf-7"]]]] as [JSON.Value] {
      let result = await TestClient().request("initialize", ["capabilities": capabilities])
      #expect(result["result"]?["capabilities"]?["positionEncoding"] == "utf-16")
    }
  }

  /// The first unit of the pair stays with the second: the edit goes before both.
  @Test func insideASurrogatePair() async {
    await check("I: 😀", [edit(0, 4, 0, 4, "{?x}")], ["0:3-7"])
  }

  @Test func aLoneSurrogateIsOneUnit() async {
    let client = await TestClient.started()
    client.send(
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\#(uri)","text":"I: \uD83D{?x}","languageId":"ordrett"}}}"#
    )
    #expect(marks(await client.receive("textDocument/publishDiagnostics")) == ["0:4-8"])
  }

  @Test func whatIsNotOpenIsLeftAlone() async {
    let client = await TestClient.started()
    client.change("untitled:never", [whole("x")])
    client.notify("textDocument/didClose", ["textDocument": ["uri": "untitled:never"]])
    client.notify("textDocument/didSave", ["textDocument": ["uri": "untitled:never"]])
    client.notify("textDocument/didChange", ["textDocument": ["uri": "untitled:never"], "contentChanges": 5])
    client.notify("textDocument/didChange")
    client.open(uri, "I: {?a}")
    #expect(marks(await client.receive("textDocument/publishDiagnostics")) == ["0:3-7"])
  }

  @Test func closingTakesTheDiagnosticsAway() async {
    let client = await TestClient.started()
    client.open(uri, "I: {?a}")
    #expect(marks(await client.receive("textDocument/publishDiagnostics")).count == 1)
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(uri)]])
    let message = await client.receive("textDocument/publishDiagnostics")
    #expect(message["params"]?["diagnostics"] == [])
    #expect(message["params"]?["uri"] == .string(uri))
  }

  @Test func openedAgainIsOpenedAnew() async {
    let client = await TestClient.started()
    client.open(uri, "I: {?a}")
    _ = await client.receive("textDocument/publishDiagnostics")
    client.open(uri, "I: a {?a}")
    #expect(marks(await client.receive("textDocument/publishDiagnostics")) == ["0:5-9"])
  }

  /// Of many changes that wait, the last is checked and the others need not be; no text is skipped.
  @Test func diagnosticsOfTheLastOfManyChanges() async {
    let client = await TestClient.started(["textDocument": ["publishDiagnostics": ["versionSupport": true]]])
    client.open(uri, "I: {?a}")
    var stream: [UInt8] = []
    for version in 2...500 {
      let change: JSON.Value = [
        "textDocument": ["uri": .string(uri), "version": .integer(version)], "contentChanges": [edit(0, 3, 0, 3, "a")],
      ]
      stream += TestClient.framed(TestClient.content("textDocument/didChange", change, id: nil))
    }
    client.send(bytes: stream)
    let last = await client.receive {
      $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["version"] == 500
    }
    #expect(marks(last) == ["0:502-506"])
  }

  /// A long answer that is being worked out when the text changes is worked out again.
  @Test func anAnswerIsAboutTheNewestText() async {
    let client = await TestClient.started()
    client.open(uri, String(repeating: "I: {+a}b{-a}\n", count: 5000))
    let symbols = TestClient.content("textDocument/documentSymbol", ["textDocument": ["uri": .string(uri)]], id: "s")
    let change: JSON.Value = [
      "textDocument": ["uri": .string(uri), "version": 2], "contentChanges": [edit(0, 0, 0, 0, "# Begynnelsen\n")],
    ]
    client.send(
      bytes: TestClient.framed(symbols)
        + TestClient.framed(TestClient.content("textDocument/didChange", change, id: nil)))
    let answer = await client.receive(answerTo: "s")["result"]?.array ?? []
    #expect(answer.contains { $0["name"] == "Begynnelsen" })
  }

  /// The ending says what a document is, and the language id only where there is no ending.
  @Test(arguments: [
    ("file:///nowhere/a.ordrett", "plaintext", 1), ("untitled:a", "ordrett", 1), ("untitled:a", "css", 0),
    ("file:///nowhere/a.txt", "text", 0), ("file:///nowhere/%C3%A5%20b.ordrett", "", 1),
    ("file:///nowhere/a\u{30A} b.ordrett", "x", 1), ("file:///c%3A/nowhere/a.ordrett", "", 1),
  ])
  func languages(uri: String, languageId: String, count: Int) async {
    let client = await TestClient.started()
    client.open(uri, "I: {?a}", languageId: languageId)
    client.change(uri, [edit(0, 3, 0, 3, "b ")])
    if count > 0 {
      let message = await client.receive {
        $0["method"] == "textDocument/publishDiagnostics" && marks($0) == ["0:5-9"]
      }
      #expect(message["params"]?["uri"] == .string(uri))
    }
    _ = await client.request("shutdown")
    client.notify("exit")
    #expect(await client.rest().filter { $0["method"] == "textDocument/publishDiagnostics" }.count <= count)
  }

  /// One file open under two names: closing one leaves the other its text.
  @Test func twoNamesOfOneFile() async {
    let client = await TestClient.started()
    client.open("file:///nowhere/b.ordrett", "I: {?a}")
    client.open("file:///nowhere/x/../b.ordrett", "I: b {?a}")
    client.notify("textDocument/didClose", ["textDocument": ["uri": "file:///nowhere/x/../b.ordrett"]])
    client.change("file:///nowhere/b.ordrett", [edit(0, 0, 0, 0, "\n")], version: 2)
    let last = await client.receive {
      $0["params"]?["version"] == 2 || !marks($0).isEmpty && marks($0)[0].hasPrefix("1:")
    }
    #expect(marks(last) == ["1:5-9"])
  }

  /// One file open under two spellings of one URI: it is open until it has been closed under both.
  @Test(arguments: [("b", "%62"), ("%62", "b")])
  func twoSpellingsOfOneURI(first: String, second: String) async {
    let client = await TestClient.started()
    let uris = ["b", "%62"].map { "file:///nowhere/\($0).ordrett" }
    func found() async -> Int? {
      let params: JSON.Value = ["textDocument": ["uri": .string(uris[0])]]
      return await client.request("textDocument/diagnostic", params)["result"]?["items"]?.array?.count
    }
    for uri in uris { client.open(uri, "I: {?a}") }
    for (name, left) in [(first, 1), (second, 0)] {
      client.notify("textDocument/didClose", ["textDocument": ["uri": .string("file:///nowhere/\(name).ordrett")]])
      #expect(await found() == left)
      if left > 0 {
        client.change(uris[0], [edit(0, 0, 0, 0, "b")], version: 2)
        #expect(await found() == left)
      }
    }
    // What was shown under either is taken back.
    _ = await client.request("shutdown")
    client.notify("exit")
    let published = await client.rest().filter { $0["method"] == "textDocument/publishDiagnostics" }
    for uri in uris {
      #expect(published.last { $0["params"]?["uri"] == .string(uri) }.map(marks)?.isEmpty != false)
    }
  }
}
