import Foundation
import JSON
import TestSupport
import Testing

private let codebook = "untitled:kode"
private let transcript = "untitled:intervju"

@Suite(.timeLimit(.minutes(10))) struct RenameRequestTests {
  private func started(_ capabilities: JSON.Value = [:]) async -> TestClient {
    let client = await TestClient.started(capabilities)
    client.open(codebook, "# frykt: Frykt\n# skam\n", languageId: "ordrett-codebook", version: 3)
    client.open(transcript, "R: 😀 {+frykt}redd{-frykt}\n", version: 4)
    return client
  }

  private func at(_ character: Int, newName: String? = nil) -> JSON.Value {
    var params: JSON.Object = [
      "textDocument": ["uri": .string(transcript)], "position": ["line": 0, "character": .integer(character)],
    ]
    params["newName"] = newName.map { .string($0) }
    return .object(params)
  }

  private func edit(_ start: Int, _ end: Int) -> JSON.Value {
    [
      "range": ["start": ["line": 0, "character": .integer(start)], "end": ["line": 0, "character": .integer(end)]],
      "newText": "angst",
    ]
  }

  @Test func prepare() async {
    let client = await started()
    let target = await client.request("textDocument/prepareRename", at(10))["result"]
    #expect(target?["placeholder"] == "frykt" && target?["range"] == edit(8, 13)["range"])
    #expect(await client.request("textDocument/prepareRename", at(15))["result"] == .null)
  }

  /// It does not say yes to what a rename then could not do.
  @Test(arguments: [
    ("untitled:x.ordrett", "I: hei {-ukjent} du\n", 0, 11, "“ukjent”"),
    ("untitled:k.codebook", "# tid\nDef.\nmerged-from: gammel\n", 2, 15, "“gammel”"),
    ("untitled:k.codebook", "# (.)\nDef.\n", 0, 3, "no name"),
    ("untitled:k.codebook", "# tid\n# tid\n", 0, 3, "“tid”"),
  ])
  func prepareRefuses(uri: String, text: String, line: Int, character: Int, part: String) async {
    let client = await TestClient.started()
    client.open(uri, text)
    var params: JSON.Object = [
      "textDocument": ["uri": .string(uri)], "position": ["line": .integer(line), "character": .integer(character)],
    ]
    let prepared = await client.request("textDocument/prepareRename", .object(params))["error"]
    #expect(prepared?["code"] == -32803)
    #expect(prepared?["message"]?.string?.contains(part) == true)
    params["newName"] = "nytt"
    #expect(await client.request("textDocument/rename", .object(params))["error"] == prepared)
  }

  /// A rename is of the code that stood there when it was asked for, or it is refused.
  @Test func aChangeRightBehindIt() async {
    let client = await started(["workspace": ["workspaceEdit": ["documentChanges": true]]])
    let change: JSON.Value = [
      "textDocument": ["uri": .string(codebook), "version": 4],
      "contentChanges": [["text": "# skam\n# frykt: Frykt\n"]],
    ]
    let params: JSON.Value = [
      "textDocument": ["uri": .string(codebook)], "position": ["line": 0, "character": 3], "newName": "angst",
    ]
    client.send(
      bytes: TestClient.framed(TestClient.content("textDocument/rename", params, id: "late"))
        + TestClient.framed(TestClient.content("textDocument/didChange", change, id: nil)))
    let answer = await client.receive(answerTo: "late")
    if answer["error"] == nil {
      let edited = answer["result"]?["documentChanges"]?.array?.compactMap { $0["textDocument"]?["uri"]?.string }
      #expect(edited?.contains(transcript) == true)
    } else {
      #expect(answer["error"]?["code"] == -32801)
    }
  }

  @Test func everywhere() async {
    let plain = await started().request("textDocument/rename", at(10, newName: "angst"))["result"]
    #expect(
      plain == ["changes": [codebook: [edit(2, 7)], transcript: [edit(8, 13), edit(20, 25)]]]
        || plain == ["changes": [transcript: [edit(8, 13), edit(20, 25)], codebook: [edit(2, 7)]]])
    let rich = await started(["workspace": ["workspaceEdit": ["documentChanges": true]]])
    let changes = await rich.request("textDocument/rename", at(10, newName: "angst"))["result"]?["documentChanges"]
    let versions = (changes?.array ?? []).compactMap { $0["textDocument"]?["version"]?.integer }
    #expect(versions.sorted() == [3, 4])
  }

  /// What is left to do is told once for each answer: not for one that is worked out twice, nor for one nobody wants.
  @Test func noticesComeWithTheirAnswers() async throws {
    let folder = try TemporaryDirectory()
    let base = URL(filePath: folder.path)
    try Data(#"{"key": "../key.csv"}"#.utf8).write(to: base.appending(path: "ordrett.json"))
    let uri = base.appending(path: "01.ordrett").absoluteString
    let client = await TestClient.started()
    client.open(uri, String(repeating: "R: {@p1 Kari} {@p2 Per}\n", count: 100))
    // Where this one changes the work is done again; where the first did, it would be refused.
    let other = base.appending(path: "02.ordrett").absoluteString
    client.open(other, "R: a\n")
    let rename: JSON.Value = [
      "textDocument": ["uri": .string(uri)], "position": ["line": 0, "character": 5], "newName": "p9",
    ]
    var ids: [JSON.Value] = []
    for round in 0..<10 {
      let id = client.send(request: "textDocument/rename", rename)
      ids.append(id)
      if round % 2 == 0 {
        client.notify("$/cancelRequest", ["id": id])
      } else {
        let place: JSON.Value = ["line": 0, "character": 0]
        client.change(other, [["range": ["start": place, "end": place], "text": ""]])
      }
    }
    var answered = 0
    for id in ids {
      let answer = await client.receive(answerTo: id)
      if answer["result"]?.object != nil { answered += 1 }
    }
    _ = await client.request("shutdown")
    client.notify("exit")
    let told = await client.rest().count { $0["method"] == "window/showMessage" }
    #expect(answered >= 5 && told == answered, "\(answered) answered, \(told) told")
  }

  @Test func refusals() async {
    let client = await started()
    let clash = await client.request("textDocument/rename", at(10, newName: "skam"))["error"]
    #expect(clash?["code"] == -32803 && clash?["message"]?.string?.contains("kode:2") == true)
    #expect(await client.request("textDocument/rename", at(15, newName: "x"))["error"]?["code"] == -32803)
    #expect(await client.request("textDocument/rename", at(10))["error"]?["code"] == -32602)
  }

  /// A client that says so carries out only what concerns the open file; half a rename is none.
  @Test func inAClientThatEditsOneFile() async {
    let client = await started()
    client.notify("workspace/didChangeConfiguration", ["settings": ["ordrett": ["edits": "oneFile"]]])
    let refused = await client.request("textDocument/rename", at(10, newName: "angst"))["error"]
    #expect(refused?["code"] == -32803 && refused?["message"]?.string?.contains("ordrett codes rename") == true)
    client.notify("workspace/didChangeConfiguration", ["settings": ["ordrett": [:]]])
    #expect(await client.request("textDocument/rename", at(10, newName: "angst"))["result"]?["changes"] != nil)
  }

  @Test func whatIsOffered() async {
    for (prepares, expected) in [(true, ["prepareProvider": true]), (false, true)] as [(Bool, JSON.Value)] {
      let answer = await TestClient().request(
        "initialize", ["capabilities": ["textDocument": ["rename": ["prepareSupport": .bool(prepares)]]]])
      #expect(answer["result"]?["capabilities"]?["renameProvider"] == expected)
    }
  }
}
