import Foundation
import JSON
import TestSupport
import Testing

/// What goes wrong between an editor, the disk and another program: each ends with a sentence, and with nothing done by half.
@Suite(.timeLimit(.minutes(10))) struct BadInputTests {
  private static let codebook = "# frykt\n## uro\n# skam\n"
  private static let first = "I: {+frykt}a{-frykt}\n"
  private static let second = "I: {+frykt}b{-frykt}\n"
  private static let capabilities: JSON.Value = [
    "workspace": ["applyEdit": true, "workspaceEdit": ["documentChanges": true]],
    "textDocument": [
      "codeAction": [
        "codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]], "disabledSupport": true,
        "dataSupport": true, "resolveSupport": ["properties": ["edit"]],
      ]
    ],
  ]

  private let place: TemporaryDirectory

  init() throws {
    place = try TemporaryDirectory()
    let files = [
      ("ordrett.json", "{}"), ("k.codebook", Self.codebook), ("1.ordrett", Self.first), ("2.ordrett", Self.second),
    ]
    for (name, text) in files { try write(name, text) }
  }

  private func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: place.path + "/" + name))
  }

  private func read(_ name: String) -> String? {
    (try? Files.read(place.path + "/" + name)).map { String(decoding: $0, as: UTF8.self) }
  }

  private func uri(_ name: String) -> JSON.Value { .string("file://\(place.path)/\(name)") }

  private func started(_ client: TestClient = TestClient()) async -> TestClient {
    _ = await client.request("initialize", ["rootUri": uri(""), "capabilities": Self.capabilities])
    client.notify("initialized", [:])
    client.open(uri("1.ordrett").string ?? "", Self.first, version: 5)
    return client
  }

  private func at(_ name: String = "1.ordrett", _ character: Int = 6) -> JSON.Object {
    ["textDocument": ["uri": uri(name)], "position": ["line": 0, "character": .integer(character)]]
  }

  private func rename(_ client: TestClient, to name: String) async -> JSON.Value {
    var params = at()
    params["newName"] = .string(name)
    return await client.request("textDocument/rename", .object(params))
  }

  /// Asks for a change of the code at the cursor, and gives what comes first of its refusal and the edit that it asks for.
  private func change(_ client: TestClient, _ command: String, with other: JSON.Value? = nil) async -> JSON.Value {
    var argument = at()
    argument["with"] = other
    let id = client.send(
      request: "workspace/executeCommand",
      ["command": .string("ordrett." + command), "arguments": [.object(argument)]])
    return await client.receive { message in
      message["method"] == "workspace/applyEdit" || message["id"] == id && message["error"] != nil
    }
  }

  private func refusal(_ answer: JSON.Value) -> String? {
    answer["error"]?["code"] == -32803 ? answer["error"]?["message"]?.string : nil
  }

  private func answer(_ client: TestClient, _ request: JSON.Value, _ result: JSON.Value) {
    let response: JSON.Value = ["jsonrpc": "2.0", "id": request["id"] ?? .null, "result": result]
    client.send(String(decoding: response.bytes(), as: UTF8.self))
  }

  // MARK: Codes

  @Test func aRenameOntoAnExistingCode() async {
    let client = await started()
    #expect(refusal(await rename(client, to: "skam"))?.contains("skam") == true)
    #expect(refusal(await change(client, "renameCode", with: "skam"))?.contains("skam") == true)
  }

  @Test func aCodeIntoItsOwnChild() async {
    let client = await started()
    for command in ["mergeCode", "moveCode"] {
      #expect(refusal(await change(client, command, with: "uro"))?.contains("uro") == true, "\(command)")
    }
    #expect(refusal(await change(client, "mergeCode", with: "frykt")) != nil)
    #expect(refusal(await change(client, "retireCode", with: "none"))?.contains("none") == true)
  }

  @Test func aCommandOnAPlaceThatIsGone() async {
    let client = await started()
    client.change(uri("1.ordrett").string ?? "", [["text": ""]])
    #expect(refusal(await change(client, "mergeCode", with: "skam")) != nil)
    let rename = await rename(client, to: "angst")
    #expect(refusal(rename) != nil)
  }

  // MARK: Files

  /// One interview of the study may not be written: none is changed, in whatever way it is asked for.
  @Test func aReadOnlyTranscript() async throws {
    let program = Program(Files.product("ordrett"), ["lsp"]).asOrdinaryUser()
    try skipUnless(program != nil, "The program setpriv is missing, without which the superuser may write everything.")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: place.path + "/2.ordrett")
    let client = await started(TestClient(program ?? Program("")))
    #expect(refusal(await rename(client, to: "angst"))?.contains("2.ordrett") == true)
    #expect(refusal(await change(client, "renameCode", with: "angst"))?.contains("2.ordrett") == true)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: place.path + "/2.ordrett")
    #expect(await rename(client, to: "angst")["result"]?["documentChanges"]?.array?.count == 3)
  }

  /// The editor's text counts while it has a document open, and its edits are of that text.
  @Test func anOpenTranscriptThatChangesOnDisk() async throws {
    let client = await started()
    try write("1.ordrett", "I: something else\n")
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": uri("1.ordrett"), "type": 2]]])
    let edits = await rename(client, to: "angst")["result"]?["documentChanges"]?.array ?? []
    let own = edits.first { $0["textDocument"]?["uri"] == uri("1.ordrett") }
    #expect(own?["textDocument"]?["version"] == 5)
    #expect(own?["edits"]?[0]?["range"]?["start"] == ["line": 0, "character": 5])
    #expect(read("1.ordrett") == "I: something else\n")
  }

  /// Nobody has told the server of it: an edit worked out from what it read would go astray.
  @Test func aClosedTranscriptThatChangesOnDisk() async throws {
    let client = await started()
    #expect(await rename(client, to: "angst")["result"]?["documentChanges"]?.array?.count == 3)
    try write("2.ordrett", "Something before.\n" + Self.second)
    let answer = await change(client, "renameCode", with: "angst")
    if let refusal = refusal(answer) {
      #expect(refusal.contains("2.ordrett"))
    } else {
      // It was read again before the answer was due, and the work done once more.
      let asked = answer["params"]?["edit"]?["documentChanges"]?.array ?? []
      let other = asked.first { $0["textDocument"]?["uri"] == uri("2.ordrett") }
      #expect(other?["edits"]?[0]?["range"]?["start"]?["line"] == 1)
    }
    // It is read again, and then the edit is of what stands there now.
    var edits: JSON.Value?
    for _ in 0..<100 where edits == nil {
      edits = await rename(client, to: "angst")["result"]
      try await Task.sleep(for: .milliseconds(20))
    }
    let changes = edits?["documentChanges"]?.array ?? []
    let other = changes.first { $0["textDocument"]?["uri"] == uri("2.ordrett") }
    #expect(other?["edits"]?[0]?["range"]?["start"]?["line"] == 1)
  }

  /// Two editors, each with a server, in one folder: both histories are kept, and the second hears of what the first did.
  @Test func twoServersInOneFolder() async throws {
    let (one, other) = (await started(), await started())
    for (client, number) in [(one, 1), (other, 2), (one, 3)] {
      let request = await change(client, "retireCode", with: "skam")
      answer(client, request, ["applied": true])
      _ = await client.request("textDocument/hover", .object(at()))
      #expect(read("codebook.log")?.split(separator: "\n").count == number)
    }
    // What the first has written reaches the disk, and not yet the second.
    try write("2.ordrett", Self.second.replacing("frykt", with: "skam"))
    let last = await rename(other, to: "angst")
    // Refused; or read again before the answer was sent, which is about what stands there now then.
    let edited = (last["result"]?["documentChanges"]?.array ?? []).compactMap { $0["textDocument"]?["uri"] }
    #expect(refusal(last)?.contains("2.ordrett") == true || !edited.isEmpty && !edited.contains(uri("2.ordrett")))
  }

  // MARK: A study that is not read whole

  /// An interview that cannot be read would keep the old name.
  @Test func aTranscriptThatCannotBeRead() async throws {
    let program = Program(Files.product("ordrett"), ["lsp"]).asOrdinaryUser()
    try skipUnless(program != nil, "The program setpriv is missing, without which the superuser may read everything.")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: place.path + "/2.ordrett")
    let client = await started(TestClient(program ?? Program("")))
    #expect(refusal(await rename(client, to: "angst"))?.contains("2.ordrett") == true)
    #expect(refusal(await change(client, "deleteCode"))?.contains("2.ordrett") == true)
    // Saving a document has it tried again.
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: place.path + "/2.ordrett")
    client.notify("textDocument/didSave", ["textDocument": ["uri": uri("1.ordrett")]])
    var edits: JSON.Value?
    for _ in 0..<100 where edits == nil {
      edits = await rename(client, to: "angst")["result"]
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(edits?["documentChanges"]?.array?.count == 3)
  }
}
