import Notation
import Testing
import TextModel

/// Each problem as `kind «bytes»`, in the order in which the transcript tells them.
private func check(_ bytes: [UInt8], _ expected: [String], _ location: SourceLocation = #_sourceLocation) {
  let transcript = Transcript(Text(bytes))
  let found = transcript.problems.map { "\($0.kind) \($0.range)" }
  #expect(found == expected, "\(String(decoding: bytes, as: UTF8.self))", sourceLocation: location)
}

private func check(_ text: String, _ expected: [String], _ location: SourceLocation = #_sourceLocation) {
  check(Array(text.utf8), expected, location)
}

@Suite struct ProblemTests {
  /// One stretch of bad bytes a line, and the rest of the line is read.
  @Test func bytes() {
    check([0xFF], ["invalidUTF8 0..<1"])
    check(
      Array("I: ".utf8) + [0xC3] + Array("\nR: ".utf8) + [0xE5, 0x80, 0x66, 0xFF],
      ["invalidUTF8 3..<4", "invalidUTF8 8..<10"])
    check("I: a\0\0b\0\n\0", ["nulByte 4..<6", "nulByte 9..<10"])
    check(Array("a\0".utf8) + [0xFF], ["invalidUTF8 2..<3"])
    check("---\ntitle: \0\n---\n% \0\n# \0", ["nulByte 11..<12", "nulByte 19..<20", "nulByte 23..<24"])
  }

  /// A byte that is no UTF-8 takes no other byte along: marks and labels after it are there.
  @Test(arguments: [[0x80], [0xC3], [0xE2], [0xE2, 0x80], [0xF0], [0xF0, 0x9F, 0x98], [0xFF]] as [[UInt8]])
  func marksBesideBadBytes(bad: [UInt8]) {
    let transcript = Transcript(Text(Array("I: p".utf8) + bad + Array("{+a}ja{-a} (ler)\n".utf8) + Array("R: ja".utf8)))
    #expect(transcript.codings.segments.count == 1 && transcript.codings.problems.isEmpty)
    #expect(transcript.turns.map(\.label) == ["I", "R"])
    #expect(transcript.tree().sExpression().contains("(event)"))
  }

  @Test func betweenHeaderLines() {
    check("---\ntitle: a\n", ["headerUnclosed 0..<3"])
    check("\u{FEFF}---\ntitle: a\n", ["headerUnclosed 0..<6"])
    check(
      "---\nTittel: a\ntitle: b\nTITLE: c\nx: 1\nX: 2\n---",
      [
        "headerKeyRepeated 14..<19", "headerKeyRepeated 23..<28", "headerKeyRepeated 37..<38",
      ])
    check("---\nspeaker I: a\ntaler R: b\ntalar I: c\n---", ["speakerRepeated 34..<35"])
    check("---\nspeaker i: a\ntaler I: b\n---", [])
  }

  /// A header ends within 200 lines, or there is none.
  @Test(arguments: [(198, 200, 0), (199, 0, 1)])
  func headerIsShort(lines: Int, lineCount: Int, problems: Int) {
    let text = "---\ntitle: x\n" + String(repeating: "% x\n", count: lines - 1) + "---\n"
    let transcript = Transcript(Text(text))
    #expect(transcript.header.lineCount == lineCount)
    #expect(transcript.problems.count == problems)
  }

  /// What the header says, with the places it says it in.
  @Test func header() throws {
    let text = Text(
      "\u{FEFF}---\r\nTITTEL : Intervju 03 \r\nown:\r\nspeaker INF3: Informant 3; gender=kvinne; x= ; y\r\n---\r\n")
    let header = Transcript(text).header
    #expect(header.value(.title) == "Intervju 03" && header.value(.date) == nil)
    #expect(header.fields.map { text.string($0.nameRange) } == ["TITTEL", "own"])
    #expect(header.fields.map { text.string($0.valueRange) } == ["Intervju 03", ""])
    #expect(header.fields.map(\.key) == [.title, nil])
    let speaker = try #require(header.speaker("INF3"))
    #expect(speaker.name == "Informant 3" && text.string(speaker.labelRange) == "INF3")
    #expect(text.string(speaker.range) == "speaker INF3: Informant 3; gender=kvinne; x= ; y")
    #expect(
      speaker.attributes.map { "\(text.string($0.keyRange))=\(text.string($0.valueRange))" } == ["gender=kvinne", "x="])
    #expect(speaker.attributes.map(\.value) == ["kvinne", ""])
    #expect(header.speaker("inf3") == nil)
  }

  @Test func everyKeyByEveryName() {
    for key in Header.Key.allCases {
      for name in key.names {
        let header = Transcript(Text("---\n\(name.uppercased()): x\n---\n")).header
        #expect(header.fields.map(\.key) == [key] && header.value(key) == "x")
      }
    }
  }
}
