import JSON
import Testing

private let codebook = "untitled:kode"
private let text = "# frykt: Frykt\nAt noen er redd.\norigin: dta\n"

/// Code actions in the form that a client says it can take, and what happens to one that comes too late.
@Suite(.timeLimit(.minutes(10))) struct CodeActionTests {
  private static let literals: JSON.Value = ["codeActionKind": ["valueSet": ["quickfix"]]]
  private static let plain: JSON.Value = [
    "textDocument": ["codeAction": ["codeActionLiteralSupport": literals]]
  ]
  private static let rich: JSON.Value = [
    "workspace": [
      "applyEdit": true,
      "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"], "changeAnnotationSupport": [:]],
    ],
    "textDocument": [
      "codeAction": [
        "codeActionLiteralSupport": literals, "isPreferredSupport": true, "disabledSupport": true, "dataSupport": true,
        "resolveSupport": ["properties": ["edit"]],
      ]
    ],
  ]

  private func started(_ capabilities: JSON.Value) async -> TestClient {
    let client = await TestClient.started(capabilities)
    client.open(codebook, text, languageId: "ordrett-codebook", version: 7)
    return client
  }

  private func ask(_ client: TestClient, line: Int = 2, only: JSON.Value? = nil) async -> JSON.Value {
    var context: JSON.Object = ["diagnostics": []]
    context["only"] = only
    let position: JSON.Value = ["line": .integer(line), "character": 9]
    return await client.request(
      "textDocument/codeAction",
      [
        "textDocument": ["uri": .string(codebook)], "range": ["start": position, "end": position],
        "context": .object(context),
      ])
  }

  private let edit: JSON.Value = [
    "range": ["start": ["line": 2, "character": 8], "end": ["line": 2, "character": 11]], "newText": "data",
  ]

  @Test func withTheEditInTheOlderForm() async {
    let client = await started(Self.plain)
    let action = await ask(client)["result"]?[0]
    #expect(action?["kind"] == "quickfix" && action?["isPreferred"] == nil && action?["data"] == nil)
    #expect(action?["diagnostics"]?[0]?["code"] == "code/value")
    #expect(action?["edit"] == ["changes": [codebook: [edit]]])
  }

  @Test func withTheEditLater() async {
    let client = await started(Self.rich)
    let action = await ask(client)["result"]?[0] ?? .null
    #expect(action["isPreferred"] == true && action["edit"] == nil)
    let resolved = await client.request("codeAction/resolve", action)["result"]
    #expect(resolved?["title"] == action["title"])
    let change = resolved?["edit"]?["documentChanges"]?[0]
    #expect(change?["textDocument"] == ["uri": .string(codebook), "version": 7])
    #expect(change?["edits"]?[0]?["newText"] == "data" && change?["edits"]?[0]?["range"] == edit["range"])
    let annotation = change?["edits"]?[0]?["annotationId"]?.string ?? ""
    #expect(resolved?["edit"]?["changeAnnotations"]?[annotation]?["label"] == action["title"])
  }

  @Test func whatHasBecomeOldIsRefused() async {
    let client = await started(Self.rich)
    let action = await ask(client)["result"]?[0] ?? .null
    client.change(codebook, [["text": .string("x\n" + text)]], version: 7)
    let answer = await client.request("codeAction/resolve", action)
    #expect(answer["error"]?["code"] == -32801)
    #expect(answer["error"]?["message"]?.string?.contains("kode") == true)
  }

  /// An edit is made only in the text that it was asked for in; where a jump leads is looked for in the newest.
  @Test(arguments: ["ordrett.code", "ordrett.nextUncoded"]) func aCommandWithAChangeRightBehindIt(_ command: String)
    async
  {
    let uri = "untitled:1"
    let client = await TestClient.started(Self.rich)
    client.open(uri, "R: {+frykt}a{-} b c\n", version: 1)
    let place: JSON.Value = ["line": 0, "character": 16]
    let argument: JSON.Value = [
      "textDocument": ["uri": .string(uri)], "position": place, "code": "frykt",
      "range": ["start": place, "end": ["line": 0, "character": 17]],
    ]
    let change: JSON.Value = [
      "textDocument": ["uri": .string(uri), "version": 2], "contentChanges": [["text": "\nR: {+frykt}a{-} b c\n"]],
    ]
    client.send(
      bytes: TestClient.framed(
        TestClient.content(
          "workspace/executeCommand", ["command": .string(command), "arguments": [argument]], id: "late"))
        + TestClient.framed(TestClient.content("textDocument/didChange", change, id: nil)))
    let answer = await client.receive(answerTo: "late")
    if command == "ordrett.nextUncoded" {
      #expect(answer["error"] == nil)
    } else if answer["error"] == nil {
      let edit = await client.receive("workspace/applyEdit")["params"]?["edit"]?["documentChanges"]?[0]
      #expect(edit?["textDocument"]?["version"] == 1)
    } else {
      #expect(answer["error"]?["code"] == -32801)
    }
  }

  /// What is offered is for the words that were selected, or nothing is.
  @Test func offeredWithAChangeRightBehindIt() async {
    let client = await started(Self.rich)
    let position: JSON.Value = ["line": 2, "character": 9]
    let params: JSON.Value = [
      "textDocument": ["uri": .string(codebook)], "range": ["start": position, "end": position],
      "context": ["diagnostics": []],
    ]
    let change: JSON.Value = [
      "textDocument": ["uri": .string(codebook), "version": 8],
      "contentChanges": [["text": "# frykt: Frykt\norigin: dta\ncodable: nja\n"]],
    ]
    client.send(
      bytes: TestClient.framed(TestClient.content("textDocument/codeAction", params, id: "late"))
        + TestClient.framed(TestClient.content("textDocument/didChange", change, id: nil)))
    let answer = await client.receive(answerTo: "late")
    if let result = answer["result"] {
      #expect(result[0]?["diagnostics"]?[0]?["message"]?.string?.contains("dta") == true)
    } else {
      #expect(answer["error"]?["code"] == -32801)
    }
    // Asked again it is about the text as it is now.
    #expect(await ask(client)["error"] == nil)
  }

  @Test func aPlaceThatIsGone() async {
    let client = await started(Self.rich)
    #expect(await ask(client, line: 99)["error"]?["code"] == -32801)
    #expect(await ask(client, line: 4)["error"] == nil)
  }

  @Test(arguments: [("quickfix", 1), ("", 1), ("refactor", 0), ("quickfix.x", 0), ("quick", 0), ("source", 0)])
  func theKindsThatAreAskedFor(kind: String, count: Int) async {
    let client = await started(Self.plain)
    #expect(await ask(client, only: [.string(kind)])["result"]?.array?.count == count)
  }

  @Test(
    arguments: [
      ["title": "x"], ["title": "x", "data": 5], ["title": "x", "data": ["uri": "a"]],
    ] as [JSON.Value])
  func resolvingAnActionOfSomebodyElse(action: JSON.Value) async {
    #expect(await started(Self.rich).request("codeAction/resolve", action)["result"] == action)
  }

  // MARK: As commands

  private static let commands: JSON.Value = ["workspace": ["applyEdit": true]]

  @Test func asCommands() async {
    let client = await started(Self.commands)
    let command = await ask(client)["result"]?[0] ?? .null
    #expect(command["kind"] == nil && command["command"] == "ordrett.apply")
    client.send(TestClient.content("workspace/executeCommand", command, id: 500))
    let request = await client.receive("workspace/applyEdit")
    #expect(request["params"]?["label"] == command["title"])
    #expect(request["params"]?["edit"] == ["changes": [codebook: [edit]]])
    #expect(await client.receive(answerTo: 500)["result"] == .null)
  }

  @Test func aClientThatRefusesAnEdit() async {
    let client = await started(Self.commands)
    let command = await ask(client)["result"]?[0] ?? .null
    for reason in ["read-only", nil] as [JSON.Value?] {
      client.send(TestClient.content("workspace/executeCommand", command, id: 500))
      let request = await client.receive("workspace/applyEdit")
      var answer: JSON.Object = ["applied": false]
      answer["failureReason"] = reason
      let response: JSON.Value = ["jsonrpc": "2.0", "id": request["id"] ?? .null, "result": .object(answer)]
      client.send(String(decoding: response.bytes(), as: UTF8.self))
      let message = await client.receive("window/showMessage")
      #expect(message["params"]?["type"] == 2)
      #expect(message["params"]?["message"]?.string?.contains(reason?.string ?? "Nothing") == true)
    }
  }

  @Test func commandsThatAreNone() async {
    let client = await started(Self.commands)
    let unknown = await client.request("workspace/executeCommand", ["command": "ordrett.none"])
    #expect(unknown["error"]?["code"] == -32602)
    for arguments in [[], [5], [["uri": "a"]]] as [JSON.Value] {
      let bad = await client.request(
        "workspace/executeCommand", ["command": "ordrett.apply", "arguments": arguments])
      #expect(bad["error"]?["code"] == -32602)
    }
    let command = await ask(client)["result"]?[0] ?? .null
    client.change(codebook, [["text": "# a\n"]])
    #expect(await client.request("workspace/executeCommand", command)["error"]?["code"] == -32803)
  }

  /// A client that takes neither actions nor edits that the server sends is offered nothing that it could not do.
  @Test func nothingForWhoCanTakeNothing() async {
    #expect(await ask(started([:]))["result"] == [])
  }
}
