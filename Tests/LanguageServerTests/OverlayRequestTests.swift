import JSON
import Testing

private let codebook = "untitled:kode"
private let transcript = "untitled:intervju"

@Suite(.timeLimit(.minutes(10))) struct OverlayRequestTests {
  private func started(_ capabilities: JSON.Value = [:]) async -> TestClient {
    let client = await TestClient.started(capabilities)
    client.open(codebook, "# frykt: Frykt\nRedd.\n", languageId: "ordrett-codebook")
    client.open(transcript, "R: 😀 {+frykt}redd{-} x\nR: {+frykt}nå{-}\n")
    return client
  }

  private let whole: JSON.Value = [
    "textDocument": ["uri": .string(transcript)],
    "range": ["start": ["line": 0, "character": 0], "end": ["line": 9, "character": 0]],
  ]
  private func at(_ line: Int, _ character: Int) -> JSON.Value {
    [
      "textDocument": ["uri": .string(transcript)],
      "position": ["line": .integer(line), "character": .integer(character)],
    ]
  }

  @Test func semanticTokens() async {
    let client = await started()
    let full = await client.request("textDocument/semanticTokens/full", whole)["result"]
    let data = full?["data"]?.array ?? []
    #expect(data.prefix(15) == [0, 0, 1, 0, 0, 0, 6, 2, 1, 0, 0, 2, 5, 2, 0])
    client.change(
      transcript,
      [["range": ["start": ["line": 1, "character": 0], "end": ["line": 1, "character": 0]], "text": "\n"]])
    let delta = await client.request(
      "textDocument/semanticTokens/full/delta",
      ["textDocument": ["uri": .string(transcript)], "previousResultId": full?["resultId"] ?? .null])["result"]
    let edit = delta?["edits"]?[0]
    let start = edit?["start"]?.integer ?? 0
    let deleted = edit?["deleteCount"]?.integer ?? 0
    let patched = data.prefix(start) + (edit?["data"]?.array ?? []) + data.dropFirst(start + deleted)
    let fresh = await client.request("textDocument/semanticTokens/full", whole)["result"]?["data"]?.array
    #expect(Array(patched) == fresh && data != fresh && (edit?["data"]?.array?.count ?? 99) < 10)
    let stale = await client.request(
      "textDocument/semanticTokens/full/delta",
      ["textDocument": ["uri": .string(transcript)], "previousResultId": "x"])["result"]
    #expect(stale?["data"]?.array == fresh)
  }

  @Test func hintsAndLenses() async {
    let client = await started()
    let hint = await client.request("textDocument/inlayHint", whole)["result"]?[0] ?? .null
    #expect(hint["label"] == "frykt" && hint["position"] == ["line": 0, "character": 20])
    let resolved = await client.request("inlayHint/resolve", hint)["result"]
    #expect(resolved?["tooltip"]?["value"]?.string?.contains("Redd.") == true && resolved?["label"] == "frykt")
    let lens = await client.request("textDocument/codeLens", ["textDocument": ["uri": .string(codebook)]])["result"]?[0]
    #expect(lens?["command"]?["command"] == "ordrett.nextSegmentInStudy")
    #expect(lens?["command"]?["title"]?.string?.hasPrefix("2 segments in 1 interview") == true)
    client.notify("workspace/didChangeConfiguration", ["settings": ["ordrett": ["inlayHints": ["times": true]]]])
    #expect(await client.request("textDocument/inlayHint", whole)["result"]?.array?.count == 2)
  }

  /// By `window/showDocument` where the client can, else as the answer.
  @Test func jumps() async {
    let params: JSON.Value = ["command": "ordrett.nextSegment", "arguments": [at(0, 9)]]
    let target: JSON.Value = [
      "start": ["line": 1, "character": 5], "end": ["line": 1, "character": 10],
    ]
    let plain = await started().request("workspace/executeCommand", params)["result"]
    #expect(plain == ["uri": .string(transcript), "range": target])
    let rich = await started(["window": ["showDocument": ["support": true]]])
    rich.send(TestClient.content("workspace/executeCommand", params, id: 70))
    let request = await rich.receive("window/showDocument")
    #expect(request["params"] == ["uri": .string(transcript), "takeFocus": true, "selection": target])
    #expect(await rich.receive(answerTo: 70)["result"] == .null)
    let nowhere = await rich.request(
      "workspace/executeCommand", ["command": "ordrett.nextSegment", "arguments": [at(0, 22)]])
    #expect(nowhere["error"]?["code"] == -32803)
    let gone = await rich.request(
      "workspace/executeCommand", ["command": "ordrett.nextSegment", "arguments": [at(50, 0)]])
    #expect(gone["error"]?["code"] == -32803)
  }

  @Test func codingByName() async {
    let client = await started(["workspace": ["applyEdit": true]])
    let range: JSON.Value = ["start": ["line": 0, "character": 21], "end": ["line": 0, "character": 23]]
    let arguments: JSON.Value = ["textDocument": ["uri": .string(transcript)], "range": range, "code": "frykt"]
    client.send(
      TestClient.content("workspace/executeCommand", ["command": "ordrett.code", "arguments": [arguments]], id: 70))
    let changes = await client.receive("workspace/applyEdit")["params"]?["edit"]?["changes"]?[transcript]?.array ?? []
    #expect(changes.compactMap { $0["newText"]?.string } == ["{+frykt}", "{-frykt}"])
  }

  @Test func filesWithOtherNames() async {
    let client = await started()
    let answer = await client.request(
      "workspace/willRenameFiles", ["files": [["oldUri": "file:///a.ordrett", "newUri": "file:///b.ordrett"]]])
    #expect(answer["error"] == nil && answer["result"] == .null)
  }

  /// Figures over a codebook are out of date when a transcript has changed.
  @Test func refreshes() async {
    let client = await started(["workspace": ["codeLens": ["refreshSupport": true]]])
    let first = await client.receive("workspace/codeLens/refresh")
    #expect(first["id"] != nil)
  }
}
