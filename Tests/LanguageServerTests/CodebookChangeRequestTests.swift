import Foundation
import JSON
import TestSupport
import Testing

/// Changes of the codebook, carried out through the client, and what its history says of them afterwards.
@Suite(.timeLimit(.minutes(10))) struct CodebookChangeRequestTests {
  private let place: TemporaryDirectory
  private let codebook: String
  private let transcript: String

  init() throws {
    place = try TemporaryDirectory()
    codebook = "file://\(place.path)/k.codebook"
    transcript = "file://\(place.path)/1.ordrett"
    for (name, text) in [
      ("ordrett.json", "{}"), ("k.codebook", "# frykt\n# skam\n"), ("1.ordrett", "I: {+frykt}a{-}\n"),
      ("2.ordrett", "I: {+frykt}b{-frykt}\n"),
    ] {
      try Data(text.utf8).write(to: URL(filePath: place.path + "/" + name))
    }
  }

  private func started(_ workspace: JSON.Value) async -> TestClient {
    let client = TestClient()
    _ = await client.request(
      "initialize",
      [
        "rootUri": .string("file://" + place.path),
        "capabilities": [
          "workspace": workspace,
          "textDocument": ["codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]]],
        ],
      ])
    client.notify("initialized", [:])
    client.open(transcript, "I: {+frykt}a{-}\n", version: 5)
    return client
  }

  private var log: String? {
    (try? Files.read(place.path + "/codebook.log")).map { String(decoding: $0, as: UTF8.self) }
  }

  private func answer(_ client: TestClient, _ request: JSON.Value, applied: Bool) {
    let response: JSON.Value = ["jsonrpc": "2.0", "id": request["id"] ?? .null, "result": ["applied": .bool(applied)]]
    client.send(String(decoding: response.bytes(), as: UTF8.self))
  }

  private func merge(_ client: TestClient, into other: String, id: JSON.Value) {
    client.send(
      TestClient.content(
        "workspace/executeCommand",
        [
          "command": "ordrett.mergeCode",
          "arguments": [
            [
              "textDocument": ["uri": .string(transcript)], "position": ["line": 0, "character": 6],
              "with": .string(other), "reason": "same",
            ]
          ],
        ], id: id))
  }

  @Test func oneEditOverAllDocuments() async {
    let client = await started(["applyEdit": true, "workspaceEdit": ["documentChanges": true]])
    merge(client, into: "skam", id: 50)
    let request = await client.receive("workspace/applyEdit")
    let changes = request["params"]?["edit"]?["documentChanges"]?.array ?? []
    #expect(changes.compactMap { $0["textDocument"]?["version"] } == [5, .null, .null])
    #expect(await client.receive(answerTo: 50)["error"] == nil)
    #expect(log == nil)
    answer(client, request, applied: true)
    _ = await client.request(
      "textDocument/hover", ["textDocument": ["uri": .string(transcript)], "position": ["line": 0, "character": 6]])
    #expect(log?.hasSuffix("\tmerge\tfrykt\tskam\t2\t1\tsame\n") == true)
  }

  /// Who chooses it again before the editor has answered gets it done once, and is told so; then it can be asked for anew.
  @Test func oneEditThoughAskedForTwice() async {
    let client = await started(["applyEdit": true])
    merge(client, into: "skam", id: 50)
    merge(client, into: "skam", id: 51)
    let request = await client.receive("workspace/applyEdit")
    // Both are worked out at once; either may be the first.
    let codes = await [client.receive(answerTo: 50), client.receive(answerTo: 51)].map { $0["error"]?["code"] }
    #expect(codes == [nil, -32803] || codes == [-32803, nil])
    answer(client, request, applied: false)
    _ = await client.receive("window/showMessage")
    merge(client, into: "skam", id: 52)
    answer(client, await client.receive("workspace/applyEdit"), applied: true)
    #expect(await client.receive(answerTo: 52)["error"] == nil)
    _ = await rename(client, to: "skam")
    #expect(log?.split(separator: "\n").count == 1)
  }

  /// What was not done is not told.
  @Test func whatTheClientRefuses() async {
    let client = await started(["applyEdit": true])
    merge(client, into: "skam", id: 50)
    answer(client, await client.receive("workspace/applyEdit"), applied: false)
    #expect(await client.receive("window/showMessage")["params"]?["type"] == 2)
    #expect(log == nil)
    merge(client, into: "frykt", id: 51)
    #expect(await client.receive(answerTo: 51)["error"]?["code"] == -32803)
  }

  /// As a code action it is a command, since only so the server hears that it was done.
  @Test func asAnAction() async {
    let client = await started(["applyEdit": true])
    let position: JSON.Value = ["line": 0, "character": 6]
    let actions =
      await client.request(
        "textDocument/codeAction",
        [
          "textDocument": ["uri": .string(transcript)], "range": ["start": position, "end": position],
          "context": ["diagnostics": [], "only": ["refactor.codebook"]],
        ])["result"]?.array ?? []
    let merge = actions.first { $0["title"] == "Merge “frykt” into “skam”" }
    #expect(merge?["edit"] == nil)
    client.send(TestClient.content("workspace/executeCommand", merge?["command"], id: 60))
    let changes = await client.receive("workspace/applyEdit")["params"]?["edit"]?["changes"]?.object
    #expect(changes?.count == 3)
  }

  // MARK: The history of a rename

  private func rename(_ client: TestClient, to name: String) async -> JSON.Value {
    await client.request(
      "textDocument/rename",
      [
        "textDocument": ["uri": .string(transcript)], "position": ["line": 0, "character": 6],
        "newName": .string(name),
      ])
  }

  /// A client does not say that it has carried out a rename; the codebook says so.
  @Test func aRenameIsToldOfWhenTheCodebookHasTheName() async {
    let client = await started([:])
    client.open(codebook, "# frykt\n# skam\n", languageId: "ordrett-codebook")
    #expect(await rename(client, to: "angst")["result"]?["changes"] != nil)
    client.change(codebook, [["text": "# frykt\n# skam\n% more\n"]])
    _ = await rename(client, to: "redsel")
    #expect(log == nil)
    client.change(codebook, [["text": "# redsel\n# skam\n% more\n"]])
    _ = await rename(client, to: "skam")
    #expect(log?.hasSuffix("\trename\tfrykt\tredsel\t2\t2\t\n") == true && log?.split(separator: "\n").count == 1)
    // Taking it back in the editor is no second line, as with the other changes.
    client.change(codebook, [["text": "# frykt\n# skam\n% more\n"]])
    client.change(codebook, [["text": "# redsel\n# skam\n% more\n"]])
    _ = await rename(client, to: "skam")
    #expect(log?.split(separator: "\n").count == 1)
  }

  /// The codebook need not be open: some clients write it to disk.
  @Test func aRenameOnDisk() async throws {
    let client = await started([:])
    _ = await rename(client, to: "angst")
    try Data("# angst\n# skam\n".utf8).write(to: URL(filePath: place.path + "/k.codebook"))
    client.notify("workspace/didChangeWatchedFiles", ["changes": [["uri": .string(codebook), "type": 2]]])
    for _ in 0..<200 where log == nil { try await Task.sleep(for: .milliseconds(20)) }
    #expect(log?.contains("\trename\tfrykt\tangst\t") == true)
  }

  // MARK: Splitting

  private func split(_ client: TestClient, _ names: JSON.Value, _ choices: [JSON.Value]) -> JSON.Value {
    client.send(
      request: "workspace/executeCommand",
      [
        "command": "ordrett.splitCode",
        "arguments": [
          [
            "textDocument": ["uri": .string(transcript)], "code": "frykt", "with": names, "choices": .array(choices),
            "reason": "two kinds",
          ]
        ],
      ])
  }

  private func choice(_ uri: String, _ character: Int, _ name: String) -> JSON.Value {
    [
      "textDocument": ["uri": .string(uri)], "position": ["line": 0, "character": .integer(character)],
      "with": .string(name),
    ]
  }

  @Test func aCodeIsSplitByChoices() async {
    let client = await started(["applyEdit": true])
    let second = "file://\(place.path)/2.ordrett"
    _ = split(
      client, ["uro", "redsel"], [choice(transcript, 5, "redsel"), choice(second, 11, "uro"), choice(second, 5, "uro")])
    let request = await client.receive("workspace/applyEdit")
    let changes = request["params"]?["edit"]?["changes"]
    #expect(changes?[transcript]?.array?.map { $0["newText"] } == ["redsel"])
    #expect(changes?[second]?.array?.map { $0["newText"] } == ["uro", "uro"])
    #expect(changes?[codebook]?.array?.isEmpty == false)
    answer(client, request, applied: true)
    _ = await rename(client, to: "skam")
    #expect(log?.hasSuffix("\tsplit\tfrykt\turo, redsel\t2\t4\ttwo kinds\n") == true, "\(log ?? "")")
  }

  /// Which of two was meant nobody can tell.
  @Test func twoChoicesForOneSegment() async {
    let client = await started(["applyEdit": true])
    let second = "file://\(place.path)/2.ordrett"
    let choices = [choice(second, 5, "uro"), choice(transcript, 5, "uro"), choice(second, 14, "redsel")]
    let error = await client.receive(answerTo: split(client, ["uro", "redsel"], choices))["error"]
    #expect(error?["code"] == -32803)
    let words = error?["message"]?.string ?? ""
    #expect(words.hasPrefix("“2.ordrett”, line 1:") && words.contains("“uro” and “redsel”"), "\(words)")
  }

  @Test func choicesThatAreNone() async {
    let client = await started(["applyEdit": true])
    for (names, choices, code) in [
      (["uro"], [choice(transcript, 0, "uro")], -32803), (["uro"], [choice(transcript, 5, "x")], -32602),
      ("uro", [], -32602), (["skam"], [], -32803), (["uro"], [["with": "uro"]], -32602),
      (["uro"], [choice("file:///no/such", 5, "uro")], -32803),
    ] as [(JSON.Value, [JSON.Value], Int)] {
      let answer = await client.receive(answerTo: split(client, names, choices))
      #expect(answer["error"]?["code"]?.integer == code, "\(choices) \(answer)")
    }
  }
}
