import Testing
import TextModel

private func check(
  _ text: Text, _ encoding: PositionEncoding, offset: Int, is line: Int, _ column: Int,
  _ location: SourceLocation = #_sourceLocation
) {
  var converter = PositionConverter(text, encoding)
  let position = Position(line: line, column: column)
  #expect(converter.position(of: offset) == position, sourceLocation: location)
  #expect(converter.offset(of: position) == offset, sourceLocation: location)
}

private func check(
  _ text: String, _ encoding: PositionEncoding, _ line: Int, _ column: Int, clampsTo offset: Int,
  _ location: SourceLocation = #_sourceLocation
) {
  let converter = PositionConverter(Text(text), encoding)
  #expect(converter.offset(of: Position(line: line, column: column)) == offset, sourceLocation: location)
}

@Suite struct PositionTests {
  /// `å` is two bytes and one unit, `😀` four bytes, two UTF-16 units and one scalar, `å` as NFD three bytes, two units.
  private static let text = Text("å😀b\r\na\u{30A}😀\rz")

  @Test(
    arguments: [
      (0, 0, 0), (2, 0, 2), (6, 0, 6), (7, 0, 7), (9, 1, 0), (10, 1, 1), (12, 1, 3), (16, 1, 7), (17, 2, 0),
      (18, 2, 1),
    ])
  func inUTF8(offset: Int, line: Int, column: Int) { check(Self.text, .utf8, offset: offset, is: line, column) }

  @Test(
    arguments: [
      (0, 0, 0), (2, 0, 1), (6, 0, 3), (7, 0, 4), (9, 1, 0), (10, 1, 1), (12, 1, 2), (16, 1, 4), (17, 2, 0),
      (18, 2, 1),
    ])
  func inUTF16(offset: Int, line: Int, column: Int) { check(Self.text, .utf16, offset: offset, is: line, column) }

  @Test(
    arguments: [
      (0, 0, 0), (2, 0, 1), (6, 0, 2), (7, 0, 3), (9, 1, 0), (10, 1, 1), (12, 1, 2), (16, 1, 3), (17, 2, 0),
      (18, 2, 1),
    ])
  func inUTF32(offset: Int, line: Int, column: Int) { check(Self.text, .utf32, offset: offset, is: line, column) }

  /// LSP 3.17: past the line's end is its end, past the last line the end of the text; inside a scalar is its start.
  @Test(
    arguments: [
      ("ab\r\nc", .utf16, 0, 2, 2), ("ab\r\nc", .utf16, 0, 3, 2), ("ab\rc", .utf8, 0, 99, 2),
      ("ab\nc", .utf32, 0, 99, 2),
      ("ab\nc", .utf16, 1, 99, 4), ("ab\nc", .utf16, 2, 0, 4), ("ab\nc", .utf8, .max, .max, 4), ("", .utf16, 5, 5, 0),
      ("ab", .utf16, -1, 7, 0), ("ab", .utf16, 0, -7, 0), ("ab", .utf8, 0, .min, 0), ("ab", .utf32, .min, .min, 0),
      ("a😀b", .utf16, 0, 2, 1), ("a😀b", .utf16, 0, 3, 5), ("a😀b", .utf8, 0, 2, 1), ("a😀b", .utf8, 0, 4, 1),
      ("a😀b", .utf8, 0, 5, 5), ("aå", .utf8, 0, 2, 1), ("a😀", .utf16, 0, .max, 5), ("a😀", .utf16, 0, 2, 1),
    ] as [(String, PositionEncoding, Int, Int, Int)])
  func clamps(text: String, encoding: PositionEncoding, line: Int, column: Int, offset: Int) {
    check(text, encoding, line, column, clampsTo: offset)
  }

  @Test(arguments: PositionEncoding.allCases)
  func offsetsInsideAScalarAreItsStart(encoding: PositionEncoding) {
    var converter = PositionConverter(Text("a😀b"), encoding)
    let inside = (1...4).map { converter.position(of: $0) }
    #expect(inside.allSatisfy { $0 == Position(line: 0, column: 1) })
    #expect(converter.position(of: -3) == Position(line: 0, column: 0))
    #expect(converter.position(of: .max) == PositionConverter(Text("a😀b"), encoding).end)
  }

  /// Every scalar's start goes to a position and back, whichever way the walk goes.
  @Test(arguments: PositionEncoding.allCases)
  func thereAndBack(encoding: PositionEncoding) {
    let text = Text("\u{FEFF}å😀\r\n\n\rx\u{2028}y\u{301}\0\n👩‍👩‍👧 z")
    var offsets = [text.bytes.count]
    for (offset, byte) in text.bytes.enumerated()
    where byte & 0xC0 != 0x80 && (byte != 10 || text.bytes[offset - 1] != 13) {
      offsets.append(offset)
    }
    var converter = PositionConverter(text, encoding)
    for offset in offsets + offsets.reversed() {
      #expect(converter.offset(of: converter.position(of: offset)) == offset)
    }
  }

  /// A column counts what stands on its line only, and in units of the encoding.
  @Test func likeTheStandardLibrary() {
    let line = "Å, 😀 «ja» a\u{30A}\u{1F1F3}\u{1F1F4}"
    let text = Text("x\n" + line)
    var utf16 = PositionConverter(text, .utf16)
    var utf32 = PositionConverter(text, .utf32)
    for index in line.unicodeScalars.indices {
      let offset = 2 + line.utf8.distance(from: line.startIndex, to: index)
      #expect(utf16.position(of: offset).column == line.utf16.distance(from: line.startIndex, to: index))
      #expect(utf32.position(of: offset).column == line.unicodeScalars.distance(from: line.startIndex, to: index))
    }
  }

  /// A file as an editor has it that opens it: without its byte-order mark, and with one U+FFFD (three bytes, one unit) for
  /// each part that is not UTF-8.
  @Test(
    arguments: [
      ("\u{FEFF}å😀\nx", .utf8, [(3, 0, 0), (5, 0, 2), (9, 0, 6), (10, 1, 0), (11, 1, 1)]),
      ("\u{FEFF}å😀\nx", .utf16, [(3, 0, 0), (5, 0, 1), (9, 0, 3), (10, 1, 0), (11, 1, 1)]),
      ("\u{FEFF}å😀\nx", .utf32, [(3, 0, 0), (5, 0, 1), (9, 0, 2), (10, 1, 0), (11, 1, 1)]),
      ("\u{FEFF}", .utf16, [(3, 0, 0)]), ("\u{FEFF}\r\n", .utf8, [(3, 0, 0), (5, 1, 0)]),
    ] as [(String, PositionEncoding, [(Int, Int, Int)])])
  func aFileWithAMark(string: String, encoding: PositionEncoding, places: [(Int, Int, Int)]) {
    let text = Text(file: Array(string.utf8))
    for (offset, line, column) in places { check(text, encoding, offset: offset, is: line, column) }
    var converter = PositionConverter(text, encoding)
    #expect(converter.positions(of: 0..<2) == Position(line: 0, column: 0)..<Position(line: 0, column: 0))
    #expect(converter.offset(of: Position(line: -1, column: 0)) == 3)
  }

  /// What a client sends is counted as the client does, and a mark that is edited away is none.
  @Test func aMarkThatIsCounted() {
    check(Text("\u{FEFF}å"), .utf16, offset: 3, is: 0, 1)
    var text = Text(file: Array("\u{FEFF}å".utf8))
    text.apply(ByteEdit(range: 0..<3, text: ""))
    check(text, .utf16, offset: 2, is: 0, 1)
    text.apply(ByteEdit(range: 0..<2, text: ""))
    check(text, .utf16, offset: 0, is: 0, 0)
  }

  /// `ø` and `ð` of Latin-1 are F8 and F0; E2 80 begins a scalar that does not go on, and 80 goes on with none.
  @Test(
    arguments: [
      (.utf8, [0, 1, 4, 7, 9, 10, 13, 16, 20, 0, 3]), (.utf16, [0, 1, 2, 3, 4, 5, 6, 7, 9, 0, 1]),
      (.utf32, [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1]),
    ] as [(PositionEncoding, [Int])])
  func aFileThatIsNotUTF8(encoding: PositionEncoding, columns: [Int]) {
    let text = Text(file: [0x61, 0xF8, 0xF0, 0xC3, 0xA5, 0x62, 0xE2, 0x80, 0xFF] + Array("😀".utf8) + [0x0A, 0x80])
    for (offset, column) in zip([0, 1, 2, 3, 5, 6, 8, 9, 13, 14, 15], columns) {
      check(text, encoding, offset: offset, is: offset < 14 ? 0 : 1, column)
    }
    var converter = PositionConverter(text, encoding)
    #expect(converter.position(of: 7) == converter.position(of: 6), "inside what is one part")
    #expect(converter.position(of: 11) == converter.position(of: 9))
    #expect(converter.offset(of: Position(line: 0, column: 99)) == 13)
  }

  /// However a file is decoded, its end has as many units as the text that comes of it.
  @Test func aFileLikeTheStandardLibrary() {
    let kinds: [UInt8] = [0x20, 0x41, 0x80, 0x8F, 0x90, 0xA5, 0xBB, 0xBF, 0xC3, 0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF8]
    var state: UInt64 = 1
    for _ in 0..<2000 {
      let bytes = (0..<12).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return kinds[Int(state >> 33) % kinds.count]
      }
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
      let string = String(decoding: bytes, as: UTF8.self)
      let text = Text(file: bytes)
      let columns: [(PositionEncoding, Int)] = [
        (.utf8, string.utf8.count), (.utf16, string.utf16.count), (.utf32, string.unicodeScalars.count),
      ]
      for (encoding, column) in columns {
        var converter = PositionConverter(text, encoding)
        var walker = converter
        for offset in 0..<bytes.count { _ = walker.position(of: offset) }
        #expect(converter.position(of: bytes.count) == Position(line: 0, column: column), "\(bytes)")
        #expect(walker.position(of: bytes.count) == Position(line: 0, column: column), "\(bytes)")
      }
    }
  }

  @Test func ranges() {
    var converter = PositionConverter(Text("a😀\nb"), .utf16)
    let positions = Position(line: 0, column: 1)..<Position(line: 1, column: 1)
    #expect(converter.positions(of: 1..<7) == positions)
    #expect(converter.range(of: positions) == 1..<7)
  }
}

extension PositionConverter {
  fileprivate var end: Position {
    var copy = self
    return copy.position(of: 1 << 40)
  }
}
