import JSON
import Testing

private func error(_ text: String) -> JSON.ParseError? {
  do throws(JSON.ParseError) {
    _ = try JSON.parseHandwritten(Array(text.utf8))
    return nil
  } catch { return error }
}

@Suite struct HandwrittenTests {
  @Test(
    arguments: [
      ("// first\n1", 1), ("1 // last", 1), ("/* a */ [1, /* b */ 2 /* c */, ] /**/", [1, 2]), ("[1,\n]", [1]),
      ("{\"a\": 1,}", ["a": 1]), ("{ // x\r\"a\" /* y */ : /*/ z */ 1 }", ["a": 1]), ("\u{FEFF}{}", [:]),
      ("\"// no comment /* \"", "// no comment /* "), ("/***/1", 1), ("//\n//\n1//", 1),
    ] as [(String, JSON.Value)])
  func commentsAndTrailingCommas(text: String, value: JSON.Value) throws {
    #expect(try JSON.parseHandwritten(Array(text.utf8)).value == value)
  }

  @Test(
    arguments: [
      ("[,]", .expectedValue, 1), ("[1,,]", .expectedValue, 3), ("{,}", .expectedKey, 1), ("1,", .trailingBytes, 1),
      ("/* a", .unclosedComment, 0), ("[1, /* a /", .unclosedComment, 4), ("/", .expectedValue, 0),
      ("[1 / 2]", .expectedValue, 3), ("{\"a\": \"b\n}", .unclosedString, 6), ("{\"a: 1,\r\n}", .unclosedString, 1),
      ("{\"a\": 1 // b", .unclosedBracket, 12), ("", .expectedValue, 0), ("// only", .expectedValue, 7),
      ("\"a\tb\"", .controlCharacter, 2),
    ] as [(String, JSON.ParseError.Kind, Int)])
  func errors(text: String, kind: JSON.ParseError.Kind, offset: Int) {
    #expect(error(text) == JSON.ParseError(kind, at: offset))
  }

  @Test func placesAreThoseOfTheBytes() throws {
    let bytes = Array("\u{FEFF}{ // å\n  \"språk\" : [ 1, \"nb\" ],\n}\n".utf8)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let root = try JSON.parseHandwritten(bytes)
    #expect(text(root.range).hasPrefix("{ //") && text(root.range).hasSuffix(",\n}"))
    guard case .object(let members) = root.content, case .array(let elements) = members[0].value.content else {
      Issue.record("no object with an array in it")
      return
    }
    #expect(members[0].key == "språk")
    #expect(text(members[0].keyRange) == "\"språk\"")
    #expect(text(members[0].value.range) == "[ 1, \"nb\" ]")
    #expect(elements.map { text($0.range) } == ["1", "\"nb\""])
    #expect(root["språk"]?.value == [1, "nb"])
    #expect(root["language"] == nil)
  }
}
