import JSON
import Testing

/// Completion for a client that replaces the word around the caret, whatever range an edit names: Kate 22.12.
@Suite(.timeLimit(.minutes(10))) struct ReplacedWordTests {
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

  /// The edit is one of the caret's whole word; that word is what stands between the two `|` of the result.
  @Test(arguments: [
    // The word that a mark is put in front of stays, and the mark is closed before it.
    ("I: {+kj|Så presist?", "kjeft", "I: {+|kjeft}Så| presist?"),
    ("I: {+|Så", "kjeft", "I: {+|kjeft}Så|"),
    // The part of a name before a hyphen is not written twice.
    ("I: {+før-no| Så", "før-noen", "I: {+før-|noen| Så"),
    ("I: {+før-no|Å", "før-noen", "I: {+før-|noen}Å|"),
    ("I: {+kj|} Så", "kjeft", "I: {+|kjeft|} Så"),
    ("I: {+kj|", "kjeft", "I: {+|kjeft|"),
    ("I: {+kj|xx} Så", "kjeft", "I: {+|kjeft|} Så"),
  ])
  func keepsWhatStandsAroundTheCaret(line: String, code: String, expected: String) async throws {
    let edit = await offered(line, code: code, [:])["textEdit"]
    let units = Array(line.filter { $0 != "|" }.utf16)
    let start = try #require(edit?["range"]?["start"]?["character"]?.integer)
    let end = try #require(edit?["range"]?["end"]?["character"]?.integer)
    let text = try #require(edit?["newText"]?.string)
    try #require(start <= end && end <= units.count)
    func part(_ range: Range<Int>) -> String { String(decoding: units[range], as: UTF16.self) }
    #expect(part(0..<start) + "|" + text + "|" + part(end..<units.count) == expected)
  }

  /// A client that says how it takes items has the edit of the name alone.
  @Test func othersReplaceTheName() async {
    let capabilities: JSON.Value = ["textDocument": ["completion": ["completionItem": [:]]]]
    let edit = await offered("I: {+kj|Så presist?", code: "kjeft", capabilities)["textEdit"]
    #expect(edit?["newText"] == "kjeft")
    #expect(edit?["range"]?["end"]?["character"] == 7)
  }
}
