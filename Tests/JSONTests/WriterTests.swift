import JSON
import TestSupport
import Testing

@Suite struct WriterTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (false, "false"), (0, "0"), (7, "7"), (10, "10"), (-1, "-1"),
      (1_234_567_890, "1234567890"),
      ([0, 9, 10, 99, 100, 105, 999, 1000, 1001, -1, -100], "[0,9,10,99,100,105,999,1000,1001,-1,-100]"),
      (.integer(.max), "9223372036854775807"), (.integer(.min), "-9223372036854775808"), (0.5, "0.5"),
      (.double(.nan), "null"),
      (.double(-.infinity), "null"), (.double(1e20), "1e+20"), (.double(3), "3.0"), ("", "\"\""), ("æ😀", "\"æ😀\""),
      ("a\"b\\c/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}", "\"a\\\"b\\\\c/\\b\\f\\n\\r\\t\\u0000\\u001f\u{7F}\""), ([], "[]"),
      ([:], "{}"),
      ([1, [2, []], [:]], "[1,[2,[]],{}]"), (["a": [1], "b\n": ["c": nil]], #"{"a":[1],"b\n":{"c":null}}"#),
    ] as [(JSON.Value, String)])
  func compact(value: JSON.Value, text: String) throws {
    #expect(String(decoding: value.bytes(), as: UTF8.self) == text)
  }

  /// Taken piece by piece a text is the same as at once.
  @Test(arguments: [JSON.Writer.Style.compact, .indented])
  func taken(style: JSON.Writer.Style) {
    let elements: [JSON.Value] = [1, "a\n", ["b": []], [], "æ"]
    var writer = JSON.Writer(style)
    var pieces: [UInt8] = []
    writer.object { writer in
      writer.array("list") { writer in
        for element in elements {
          writer.value(element)
          pieces += writer.take()
        }
      }
      writer.member("last", true)
    }
    pieces += writer.take()
    #expect(writer.bytes.isEmpty)
    #expect(pieces == (["list": .array(elements), "last": true] as JSON.Value).bytes(style))
  }

  @Test func indented() {
    let value: JSON.Value = ["a": [1, ["b": []], [:]], "c": nil]
    let text = """
      {
        "a": [
          1,
          {
            "b": []
          },
          {}
        ],
        "c": null
      }
      """
    #expect(String(decoding: value.bytes(.indented), as: UTF8.self) == text)
  }

  @Test func membersThatAreNilAreLeftOut() {
    var writer = JSON.Writer()
    writer.object { writer in
      writer.member("a", Int?.none)
      writer.member("b", Optional("x"))
      writer.array("c") { writer in writer.null() }
      writer.object("d") { _ in }
      writer.member("e", [1, 2])
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == #"{"b":"x","c":[null],"d":{},"e":[1,2]}"#)
  }

  /// Values out of a generator with a fixed seed come back as they went, in both styles.
  @Test(arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = Generator(seed: seed)
    let value = random.value(depth: 4)
    #expect(try JSON.parse(value.bytes()) == value)
    #expect(try JSON.parse(value.bytes(.indented)) == value)
    #expect(try JSON.parseHandwritten(value.bytes()).value == value)
  }
}

/// Makes values of every kind.
private struct Generator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func string() -> String {
    let scalars: [Unicode.Scalar] = ["a", "\"", "\\", "\n", "\0", "å", "\u{30A}", "…", "😀", "\u{FFFF}", "/", "\u{1F}"]
    var result = ""
    for _ in 0..<Int.random(in: 0..<20, using: &random) {
      result.unicodeScalars.append(scalars[Int.random(in: 0..<scalars.count, using: &random)])
    }
    return result
  }

  mutating func value(depth: Int) -> JSON.Value {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
    case 0: return nil
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .integer(Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random))
    case 3: return .double(Double.random(in: -1e9..<1e9, using: &random) + 0.125)
    case 4, 5: return .string(string())
    case 6: return .array((0..<Int.random(in: 0..<5, using: &random)).map { _ in value(depth: depth - 1) })
    default:
      return .object(
        JSON.Object((0..<Int.random(in: 0..<5, using: &random)).map { _ in (string(), value(depth: depth - 1)) }))
    }
  }
}
