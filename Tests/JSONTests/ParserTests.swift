import JSON
import Testing

private func check(_ text: String, is expected: JSON.Value, _ location: SourceLocation = #_sourceLocation) throws {
  #expect(try JSON.parse(text) == expected, sourceLocation: location)
  #expect(try JSON.parse("[ \(text)\n]") == [expected], sourceLocation: location)
  #expect(try JSON.parseHandwritten(Array(text.utf8)).value == expected, sourceLocation: location)
}

private func error(_ bytes: [UInt8]) -> JSON.ParseError? {
  do throws(JSON.ParseError) {
    _ = try JSON.parse(bytes)
    return nil
  } catch { return error }
}

private func check(_ text: String, fails kind: JSON.ParseError.Kind, at offset: Int) {
  #expect(error(Array(text.utf8)) == JSON.ParseError(kind, at: offset), "\(text)")
}

@Suite struct ParserTests {
  @Test(
    arguments: [
      ("null", nil), ("true", true), ("false", false), ("\"\"", ""), ("[]", []), ("{}", [:]),
      ("[1 , 2]", [1, 2]), ("[[[]],[]]", [[[]], []]), ("\t\r\n 1\n", 1),
      (#"{"a":{"b":[null]},"c":2}"#, ["a": ["b": [nil]], "c": 2]),
    ] as [(String, JSON.Value)])
  func structure(text: String, value: JSON.Value) throws {
    try check(text, is: value)
  }

  @Test(
    arguments: [
      ("0", .integer(0)), ("-0", .decimal("-0")), ("-1", .integer(-1)), ("1234567890", .integer(1_234_567_890)),
      ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
      ("9223372036854775808", .decimal("9223372036854775808")), ("0.5", .decimal("0.5")), ("0.5", 0.5),
    ] as [(String, JSON.Value)])
  func numbers(text: String, value: JSON.Value) throws {
    try check(text, is: value)
  }

  /// What is no integer of 64 bits keeps every digit and sign that it is written with.
  @Test(
    arguments: [
      ("-0", 0), ("9223372036854775808", 9223372036854775808), ("-9223372036854775809", -9223372036854775808),
      ("100000000000000000001", 1e20), ("0.5", 0.5), ("-0.50", -0.5), ("1e3", 1000), ("1E+2", 100), ("1e-2", 0.01),
      ("12.5e1", 125), ("0e1", 0), ("1e999", .greatestFiniteMagnitude), ("-1e999", -.greatestFiniteMagnitude),
      ("1e-999", 0), ("0.1000000000000000055511151231257827", 0.1),
    ] as [(String, Double)])
  func numbersAsTheyAreWritten(text: String, number: Double) throws {
    try check(text, is: .decimal(text))
    #expect(try JSON.parse(text).double == number)
    #expect(try String(decoding: JSON.parse("[\(text),1]").bytes(), as: UTF8.self) == "[\(text),1]")
  }

  @Test(
    arguments: [
      ("3.0", 3), ("3e0", 3), ("-7", -7), ("-0", 0), ("1e18", 1_000_000_000_000_000_000), ("3.5", nil), ("1e30", nil),
      ("\"3\"", nil),
    ] as [(String, Int?)])
  func integerOfNumber(text: String, integer: Int?) throws {
    #expect(try JSON.parse(text).integer == integer)
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\tz""#, "a\"\\/\u{8}\u{C}\n\r\tz"),
    (#""\u00e5\u00E5\u2026""#, "åå…"), (#""\u0000""#, "\0"), (#""\uD83D\uDE00""#, "😀"), (#""\ud83d\ude00!""#, "😀!"),
    (#""\uD83D""#, "\u{FFFD}"), (#""\uDE00x""#, "\u{FFFD}x"), (#""\uD83D\uD83D\uDE00""#, "\u{FFFD}😀"),
    (#""\uD83D\n""#, "\u{FFFD}\n"), (#""\uD83Dx""#, "\u{FFFD}x"), (#""\uD83D\u0041""#, "\u{FFFD}A"),
    ("\"\u{7F}\u{2028}\u{FEFF}\u{10FFFF}\"", "\u{7F}\u{2028}\u{FEFF}\u{10FFFF}"), ("\"æ\\næ\"", "æ\næ"),
  ])
  func strings(text: String, value: String) throws {
    try check(text, is: .string(value))
    #expect(try Array(JSON.parse(text).string?.utf8 ?? "".utf8) == Array(value.utf8))
  }

  @Test func decomposedLettersStayDecomposed() throws {
    let value = try JSON.parse("\"a\u{30A}\"").string
    #expect(value.map { Array($0.utf8) } == [0x61, 0xCC, 0x8A])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
    ] as [[UInt8]])
  func invalidUTF8IsReplaced(bytes: [UInt8]) throws {
    let value = try JSON.parse([0x22, 0x61] + bytes + [0x5C, 0x6E] + bytes + [0x22]).string ?? ""
    #expect(value.hasPrefix("a\u{FFFD}") && value.hasSuffix("\u{FFFD}") && value.contains("\n"))
  }

  @Test func theLastOfTwoKeysCounts() throws {
    let value = try JSON.parse(#"{"a":1,"b":2,"a":3}"#)
    #expect(value["a"] == 3)
    #expect(value["b"] == 2)
    #expect(value["c"] == nil)
    #expect(value.object?.count == 3)
  }

  @Test(
    arguments: [
      ("", .expectedValue, 0), (" ", .expectedValue, 1), ("[", .unclosedBracket, 1), ("[1", .unclosedBracket, 2),
      ("[1,", .unclosedBracket, 3), ("{", .unclosedBracket, 1), (#"{"a""#, .unclosedBracket, 4),
      (#"{"a":"#, .expectedValue, 5), (#"{"a":1"#, .unclosedBracket, 6), (#"{"a":1,"#, .unclosedBracket, 7),
      ("[1 2]", .expectedCommaOrEnd, 3), ("[1}", .expectedCommaOrEnd, 2), (#"{"a":1 "b":2}"#, .expectedCommaOrEnd, 7),
      ("[1,]", .trailingComma, 2), (#"{"a":1,}"#, .trailingComma, 6), ("[,1]", .expectedValue, 1),
      ("[1,,2]", .expectedValue, 3), ("]", .expectedValue, 0), ("}", .expectedValue, 0), (":", .expectedValue, 0),
      ("{1:2}", .expectedKey, 1), ("{a:2}", .expectedKey, 1), ("{'a':2}", .expectedKey, 1), ("{,}", .expectedKey, 1),
      (#"{"a" 1}"#, .expectedColon, 5), (#"{"a",1}"#, .expectedColon, 4), (#"{"a"}"#, .expectedColon, 4),
      ("nul", .invalidWord, 0), ("True", .invalidWord, 0), ("nullx", .invalidWord, 0), ("NaN", .invalidWord, 0),
      ("[truefalse]", .invalidWord, 1), ("undefined", .invalidWord, 0), ("'a'", .expectedValue, 0),
      ("01", .invalidNumber, 0), ("-", .invalidNumber, 0), ("-a", .invalidNumber, 0), ("1.", .invalidNumber, 0),
      ("1.e1", .invalidNumber, 0), ("1e", .invalidNumber, 0), ("1e+", .invalidNumber, 0), ("-01", .invalidNumber, 0),
      (".5", .expectedValue, 0), ("+1", .expectedValue, 0), ("0x10", .trailingBytes, 1), ("1_000", .trailingBytes, 1),
      ("\"", .unclosedString, 0), ("\"a", .unclosedString, 0), ("[\"a\\", .unclosedString, 1),
      (#""\x""#, .invalidEscape, 1), (#""\u12""#, .invalidEscape, 1), (#""\u12g4""#, .invalidEscape, 1),
      (#""\U0041""#, .invalidEscape, 1), (#""a\u+041""#, .invalidEscape, 2),
      ("\"a\nb\"", .controlCharacter, 2), ("\"\t\"", .controlCharacter, 1), ("\"\0\"", .controlCharacter, 1),
      ("1 1", .trailingBytes, 2), ("{}x", .trailingBytes, 2), ("[]]", .trailingBytes, 2), ("1\0", .trailingBytes, 1),
      ("// a\n1", .expectedValue, 0), ("[1/**/]", .expectedCommaOrEnd, 2), ("\u{FEFF}1", .expectedValue, 0),
      ("\u{A0}1", .expectedValue, 0), ("\u{C}1", .expectedValue, 0),
    ] as [(String, JSON.ParseError.Kind, Int)])
  func errors(text: String, kind: JSON.ParseError.Kind, offset: Int) {
    check(text, fails: kind, at: offset)
  }

  @Test(arguments: [JSON.maximumDepth, JSON.maximumDepth + 1, 1_000_000])
  func depth(depth: Int) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let expected = depth > JSON.maximumDepth ? JSON.ParseError(.tooDeep, at: JSON.maximumDepth) : nil
    #expect(error(Array(text.utf8)) == expected)
    let objects = String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
    #expect((error(Array(objects.utf8)) == nil) == (depth <= JSON.maximumDepth))
  }

  /// Each byte of a text that uses everything is taken out, doubled, and replaced in turn: an answer, never a trap.
  @Test func damagedTextIsAnswered() throws {
    let whole = Array(#" {"a" : [1, -2.5e+3, true, null, "\ud83d\ude00 \n æ", {}], "b" : "…" } // c"#.utf8)
    #expect(try JSON.parseHandwritten(whole).value["b"] == "…")
    var refused = 0
    for index in whole.indices {
      for bytes in [[], [whole[index], whole[index]], [0], [0xFF], Array("\"".utf8), Array("/".utf8), Array("[".utf8)] {
        var damaged = whole
        damaged.replaceSubrange(index...index, with: bytes as [UInt8])
        do { _ = try JSON.parseHandwritten(damaged) } catch { refused += 1 }
        _ = error(damaged)
        _ = error(Array(damaged[..<index]))
      }
    }
    #expect(refused > whole.count)
  }
}
