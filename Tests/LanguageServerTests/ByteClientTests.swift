import JSON
import Testing

/// Clients that count bytes: Neovim 0.11, which says so, and ALE, which has it said by `initializationOptions`.
@Suite(.timeLimit(.minutes(10))) struct ByteClientTests {
  private static let claims: JSON.Value = [
    "general": ["positionEncodings": ["utf-8"]], "workspace": ["applyEdit": true],
  ]

  private func started() async -> (TestClient, JSON.Value) {
    let client = TestClient()
    let said: JSON.Value = ["workspace": ["applyEdit": false]]
    let answer = await client.request(
      "initialize",
      [
        "processId": nil, "rootUri": nil, "capabilities": said,
        "initializationOptions": ["capabilities": Self.claims],
      ])
    client.notify("initialized", [:])
    return (client, answer)
  }

  @Test func settingsCorrectWhatAClientSaysItCan() async {
    let (_, answer) = await started()
    #expect(answer["result"]?["capabilities"]?["positionEncoding"] == "utf-8")
  }

  /// A byte behind the start of the last character, as both count a selection that ends with `å`.
  @Test(arguments: [(end: 4, 4), (5, 6), (6, 6)])
  func aSelectionHoldsTheCharacterThatItEndsIn(end: Int, expected: Int) async {
    let (client, _) = await started()
    client.open("untitled:1", "I: gå nå {#x}\n")
    let argument: JSON.Value = [
      "textDocument": ["uri": "untitled:1"], "code": "x",
      "range": ["start": ["line": 0, "character": 3], "end": ["line": 0, "character": .integer(end)]],
    ]
    client.send(
      TestClient.content("workspace/executeCommand", ["command": "ordrett.code", "arguments": [argument]], id: 9))
    let edits = await client.receive("workspace/applyEdit")["params"]?["edit"]?["changes"]?["untitled:1"]?.array ?? []
    #expect(edits.compactMap { $0["range"]?["start"]?["character"]?.integer } == [3, expected])
  }
}
