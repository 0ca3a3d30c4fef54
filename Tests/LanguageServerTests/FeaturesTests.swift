import JSON
import Testing

private let codebook = "untitled:kode"
private let transcript = "untitled:intervju"

/// What the requests about a document answer, in the form that a client says it can take. What they find is tested
/// where it is found, in `EditorFeaturesTests`; here it is the way to the client and back.
@Suite(.timeLimit(.minutes(10))) struct FeaturesTests {
  private static let everything: JSON.Value = [
    "textDocument": [
      "hover": ["contentFormat": ["markdown", "plaintext"]], "definition": ["linkSupport": true],
      "documentSymbol": ["hierarchicalDocumentSymbolSupport": true], "foldingRange": ["rangeLimit": 1],
    ]
  ]

  private func started(_ capabilities: JSON.Value = [:]) async -> TestClient {
    let client = await TestClient.started(capabilities)
    client.open(codebook, "# frykt: Frykt\nAt *noen* er redd.\n", languageId: "ordrett-codebook")
    client.open(transcript, "---\nspeaker R: Ola\n---\n# Del\nR: 😀 {+frykt}redd\n  nå{-frykt} ja\n")
    return client
  }

  private func at(_ line: Int, _ character: Int, in uri: String = transcript) -> JSON.Value {
    [
      "textDocument": ["uri": .string(uri)],
      "position": ["line": .integer(line), "character": .integer(character)],
    ]
  }

  private func range(_ line: Int, _ start: Int, _ end: Int) -> JSON.Value {
    [
      "start": ["line": .integer(line), "character": .integer(start)],
      "end": ["line": .integer(line), "character": .integer(end)],
    ]
  }

  @Test func hover() async {
    let rich = await started(Self.everything)
    let markdown = await rich.request("textDocument/hover", at(4, 9))
    #expect(markdown["result"]?["contents"]?["kind"] == "markdown")
    #expect(markdown["result"]?["contents"]?["value"]?.string?.contains(#"\*noen\*"#) == true)
    #expect(markdown["result"]?["range"] == range(4, 8, 13))
    let plain = await started()
    let text = await plain.request("textDocument/hover", at(4, 9))
    #expect(text["result"]?["contents"]?["kind"] == "plaintext")
    #expect(text["result"]?["contents"]?["value"]?.string?.contains("*noen*") == true)
    #expect(await plain.request("textDocument/hover", at(5, 14))["result"] == .null)
  }

  /// What a client that knows everything is offered after `{+fr`, and one that knows nothing.
  @Test func completion() async {
    let rich = await TestClient.started([
      "textDocument": [
        "completion": [
          "completionItem": [
            "snippetSupport": true, "insertReplaceSupport": true, "documentationFormat": ["markdown"],
            "resolveSupport": ["properties": ["documentation"]],
          ]
        ]
      ]
    ])
    rich.open(codebook, "# frykt: Frykt\nAt *noen* er redd.\n", languageId: "ordrett-codebook")
    rich.open(transcript, "R: {+frxx}a\n")
    let item = await rich.request("textDocument/completion", at(0, 7))["result"]?["items"]?[0] ?? .null
    #expect(item["label"]?.string?.contains("frykt") == true)
    #expect(item["insertTextFormat"] == nil || item["insertTextFormat"] == 2)
    #expect(item["textEdit"]?["insert"] == range(0, 5, 7))
    #expect(item["textEdit"]?["replace"] == range(0, 5, 9))
    #expect(item["documentation"] == nil)
    let resolved = await rich.request("completionItem/resolve", item)["result"]
    #expect(resolved?["label"] == item["label"])
    #expect(resolved?["documentation"]?["value"]?.string?.contains(#"\*noen\*"#) == true)

    let poor = await TestClient.started()
    poor.open(codebook, "# frykt: Frykt\nAt *noen* er redd.\n", languageId: "ordrett-codebook")
    poor.open(transcript, "R: {+fr")
    let plain = await poor.request("textDocument/completion", at(0, 7))["result"]?["items"]?[0] ?? .null
    #expect(plain["textEdit"]?["range"] == range(0, 5, 7))
    #expect(plain["insertTextFormat"] == nil && plain["labelDetails"] == nil && plain["tags"] == nil)
    #expect(plain["textEdit"]?["newText"]?.string?.contains("$") == false)
    #expect(await poor.request("textDocument/completion", at(0, 1))["result"] == .null)
  }

  /// A client that takes the range once for the whole list, and one that cannot ask for documentation later.
  @Test func completionInTheListsOwnWords() async {
    let client = await TestClient.started([
      "textDocument": [
        "completion": [
          "completionItem": ["resolveSupport": ["properties": ["command"]]],
          "completionList": ["itemDefaults": ["editRange", "data"]],
        ]
      ]
    ])
    client.open(codebook, "# frykt: Frykt\nAt noen er redd.\n", languageId: "ordrett-codebook")
    client.open(transcript, "R: {+fr")
    let list = await client.request("textDocument/completion", at(0, 7))["result"]
    #expect(list?["itemDefaults"]?["editRange"] == range(0, 5, 7))
    #expect(list?["items"]?[0]?["textEdit"] == nil)
    #expect(list?["items"]?[0]?["documentation"]?["kind"] == "plaintext")
  }

  @Test(
    arguments: [["label": "x"], ["label": "x", "data": 5], ["label": "x", "data": ["uri": "a", "subject": ":"]]]
      as [JSON.Value])
  func resolvingAnItemOfSomebodyElse(item: JSON.Value) async {
    #expect(await started().request("completionItem/resolve", item)["result"] == item)
  }

  @Test func definition() async {
    let plain = await started()
    let locations = await plain.request("textDocument/definition", at(4, 9))
    #expect(locations["result"] == [["uri": .string(codebook), "range": range(0, 2, 7)]])
    #expect(await plain.request("textDocument/definition", at(5, 14))["result"] == .null)
    let rich = await started(Self.everything)
    let link = await rich.request("textDocument/definition", at(4, 9))["result"]?[0]
    #expect(link?["targetUri"] == .string(codebook))
    #expect(link?["targetSelectionRange"] == range(0, 2, 7))
    #expect(link?["originSelectionRange"] == range(4, 8, 13))
    #expect(link?["targetRange"]?["start"] == ["line": 0, "character": 0])
  }

  @Test func declaration() async {
    let client = await started(Self.everything)
    let counterpart = await client.request("textDocument/declaration", at(4, 9))
    #expect(counterpart["result"] == [["uri": .string(transcript), "range": range(5, 6, 11)]])
    let speaker = await client.request("textDocument/declaration", at(4, 0))
    #expect(speaker["result"]?[0]?["range"] == range(1, 8, 9))
  }

  @Test func references() async {
    let client = await started()
    var params = at(0, 3, in: codebook)
    let use: JSON.Value = ["uri": .string(transcript), "range": range(4, 8, 13)]
    let heading: JSON.Value = ["uri": .string(codebook), "range": range(0, 2, 7)]
    for (declaration, expected) in [(false, [use]), (true, [use, heading])] {
      guard case .object(var object) = params else { continue }
      object["context"] = ["includeDeclaration": .bool(declaration)]
      params = .object(object)
      #expect(await client.request("textDocument/references", params)["result"] == .array(expected))
    }
  }

  @Test func documentHighlight() async {
    let client = await started()
    let result = await client.request("textDocument/documentHighlight", at(4, 9))["result"]
    #expect(result == [["range": range(4, 8, 13), "kind": 3], ["range": range(5, 6, 11), "kind": 2]])
  }

  @Test func documentSymbol() async {
    let params: JSON.Value = ["textDocument": ["uri": .string(transcript)]]
    let tree = await started(Self.everything).request("textDocument/documentSymbol", params)["result"]?.array ?? []
    let section = tree.first { $0["name"] == "Del" }
    #expect(section?["children"]?[0]?["children"]?[0]?["name"]?.string?.contains("frykt") == true)
    #expect(tree.allSatisfy { $0["selectionRange"] != nil && $0["location"] == nil })
    let flat = await started().request("textDocument/documentSymbol", params)["result"]?.array ?? []
    #expect(flat.allSatisfy { $0["location"]?["uri"] == .string(transcript) && $0["children"] == nil })
    #expect(flat.contains { $0["name"]?.string?.contains("frykt") == true && $0["containerName"] != nil })
  }

  @Test func workspaceSymbol() async {
    let client = await started()
    let found = await client.request("workspace/symbol", ["query": "fry"])["result"]?.array ?? []
    #expect(found.first?["location"] == ["uri": .string(codebook), "range": range(0, 2, 7)])
    #expect(await client.request("workspace/symbol", ["query": "qqqq"])["result"] == [])
  }

  @Test func foldingRange() async {
    let params: JSON.Value = ["textDocument": ["uri": .string(transcript)]]
    let all = await started().request("textDocument/foldingRange", params)["result"]?.array ?? []
    #expect(all.count > 1)
    let one = await started(Self.everything).request("textDocument/foldingRange", params)["result"]?.array ?? []
    #expect(one.count == 1)
  }

  /// Every request about a document that no study has, and places that no text has.
  @Test(arguments: [
    "completion", "hover", "definition", "declaration", "references", "documentHighlight", "documentSymbol",
    "foldingRange",
  ])
  func nowhere(method: String) async {
    let client = await started()
    #expect(await client.request("textDocument/\(method)", at(0, 0, in: "file:///no/such"))["result"] == .null)
    for (line, character) in [(-1, -1), (0, -5), (99, 0), (4, 9999), (.max, .max), (.min, .min)] {
      let answer = await client.request("textDocument/\(method)", at(line, character))
      #expect(answer["error"] == nil, "\(line):\(character)")
    }
  }
}
