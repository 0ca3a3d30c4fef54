import Foundation
import JSON
import TestSupport
import Testing

/// Changes of the codebook, carried out through the client, and what its history says of them afterwards.
@Suite(.timeLimit(.minutes(1))) struct CodebookChangeRequestTests {
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
}
