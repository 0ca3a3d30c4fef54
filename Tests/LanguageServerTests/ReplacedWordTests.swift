import JSON
import Testing

/// Completion for a client that replaces the word around the caret, whatever range an edit names: Kate 22.12.
@Suite(.timeLimit(.minutes(1))) struct ReplacedWordTests {
  /// A codebook with `code`, and a turn in which `|` is the caret.
  private func offered(_ line: String, code: String, _ capabilities: JSON.Value) async -> JSON.Value {
    let client = await TestClient.started(capabilities)
    client.open("untitled:book.codebook", "# \(code): A code\n", languageId: "ordrett-codebook")
    let character = line.utf16.prefix { $0 != UInt16(UInt8(ascii: "|")) }.count
    client.open("untitled:a", String(line.filter { $0 != "|" }))
    let answer = await client.request(
      "textDocument/completion",
      ["textDocument": ["uri": "untitled:a"], "position": ["line": 0, "character": .integer(character)]])
    return answer["result"]?["items"]?[0] ?? .null
  }

  /// What the caret's word is replaced by; the label, where the item names nothing.
  @Test(arguments: [
    // The word that a mark is put in front of stays.
    ("I: {+kj|Så presist?", "kjeft", "kjeftSå"),
    // The part of a name before a hyphen is not written twice.
    ("I: {+før-no| Så", "før-noen", "noen"),
    ("I: {+før-no|Å", "før-noen", "noenÅ"),
    ("I: {+kj|} Så", "kjeft", "kjeft"),
    ("I: {+|Så", "kjeft", "kjeftSå"),
    ("I: {+kj|", "kjeft", "kjeft"),
  ])
  func keepsWhatStandsAroundTheCaret(line: String, code: String, expected: String) async {
    let item = await offered(line, code: code, [:])
    #expect(item["label"]?.string == code)
    #expect((item["insertText"] ?? item["label"])?.string == expected)
  }

  /// A client that says how it takes items takes the edit, and is told nothing else.
  @Test func saysNothingOfItToOthers() async {
    let capabilities: JSON.Value = ["textDocument": ["completion": ["completionItem": [:]]]]
    let item = await offered("I: {+kj|Så presist?", code: "kjeft", capabilities)
    #expect(item["label"] == "kjeft")
    #expect(item["insertText"] == nil)
  }
}
