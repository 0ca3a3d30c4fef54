import Notation
import Testing
import TextModel

/// Each turn as `lines label @milliseconds «text»`.
private func turns(_ text: String) -> [String] {
  let transcript = Transcript(Text(text))
  let turns = transcript.turns
  // Every line knows the turn it belongs to.
  for line in transcript.lines.indices {
    #expect(transcript.turn(atLine: line) == turns.first { $0.lines.contains(line) }, "line \(line) of \(text)")
  }
  #expect(transcript.turn(atLine: -1) == nil && transcript.turn(atLine: transcript.lines.count) == nil)
  return turns.map { turn in
    let label = turn.label.map { " " + $0 } ?? ""
    #expect(turn.labelRange.map(transcript.text.string) == turn.label)
    let time = turn.time.map { " @\($0)" } ?? ""
    return "\(turn.lines)\(label)\(time) «\(transcript.text.string(turn.textRange))»"
  }
}

private func check(_ text: String, _ expected: [String], _ location: SourceLocation = #_sourceLocation) {
  #expect(turns(text) == expected, "\(text)", sourceLocation: location)
}

@Suite struct TurnTests {
  @Test func begins() {
    check("I: ja\nR: nei", ["0..<1 I «ja»", "1..<2 R «nei»"])
    check("I:\n ja", ["0..<2 I «\n ja»"])
    check("ja\nnei\nI: å", ["0..<2 «ja\nnei»", "2..<3 I «å»"])
    check("  ja", ["0..<1 «ja»"])
    check("\u{FEFF}I: ja", ["0..<1 I «ja»"])
    check("**Kari Nordmann:** ja", ["0..<1 Kari Nordmann «ja»"])
    check("---\ntitle: x\n---\nI: ja", ["3..<4 I «ja»"])
  }

  /// French sets a space before the colon, Chinese and Japanese have a wide one.
  @Test func colons() {
    check("Enquêteur : oui\nE\u{A0}: non\nE\u{202F}: si", ["0..<1 Enquêteur «oui»", "1..<2 E «non»", "2..<3 E «si»"])
    check("访谈者：你好\n受访者： 是", ["0..<1 访谈者 «你好»", "1..<2 受访者 «是»"])
    check("س : نعم", ["0..<1 س «نعم»"])
    check("ja : nei", ["0..<1 «ja : nei»"])
    check("I :nei", ["0..<1 «I :nei»"])
    check("I  : nei", ["0..<1 «I  : nei»"])
  }

  /// As programs and analysts write them.
  @Test func labelsOfOthers() {
    check("Speaker 1  0:07\nja", ["0..<2 Speaker 1 @7000 «\nja»"])
    check("Interviewer (01:03): ja", ["0..<1 Interviewer @63000 «ja»"])
    check("(00:01:02) R1/R2: ja", ["0..<1 R1/R2 @62000 «ja»"])
    check("[00:01.000 --> 00:04.500] [SPEAKER_00]: ja", ["0..<1 SPEAKER_00 @1000 «ja»"])
    check("12) Kari (45): ja", ["0..<1 Kari «ja»"])
    check("Q. ja\nA. Hansen: nei", ["0..<1 Q «ja»", "1..<2 A. Hansen «nei»"])
    check("I: ja\n\u{C}R: nei", ["0..<1 I «ja»", "1..<2 R «nei»"])
    check("Dato: nå\nI: ja\nNB: å", ["0..<1 «Dato: nå»", "1..<3 I «ja\nNB: å»"])
  }

  /// To the last line with words: comments and blank lines belong where words come after them.
  @Test func ends() {
    check("I: ja\n\n% n\nnei\n\n% m\nR: å", ["0..<4 I «ja\n\n% n\nnei»", "6..<7 R «å»"])
    check("% n\n\nI: ja\n\n", ["2..<3 I «ja»"])
    check("I: ja\r\n  nei  \r\n", ["0..<2 I «ja\r\n  nei  »"])
    check("I: ja\n# Tema\nnei\n\nmer", ["0..<1 I «ja»", "2..<5 «nei\n\nmer»"])
    check("# Tema\n\n% n\nI: ja", ["3..<4 I «ja»"])
    check("", [])
    check("\n\n% n\n", [])
  }

  @Test func times() {
    check("[00:01:02] I: ja", ["0..<1 I @62000 «ja»"])
    check("I: [01:02.5] ja", ["0..<1 I @62500 «ja»"])
    check("00:03:40.5 I: ja", ["0..<1 I @220500 «ja»"])
    check("[00:01] I: [00:02] ja", ["0..<1 I @1000 «ja»"])
    check("#00:00:02-3# I: ja", ["0..<1 I @2300 «ja»"])
    check("I: [00:01] [00:02] ja", ["0..<1 I @1000 «[00:02] ja»"])
    check("I: [00:01]ja", ["0..<1 I «[00:01]ja»"])
    check("[00:01]I: ja", ["0..<1 I @1000 «ja»"])
    check("I: ja [00:01]", ["0..<1 I «ja [00:01]»"])
    check("[00:01] ja", ["0..<1 «[00:01] ja»"])
  }

  @Test func counts() {
    var transcript = Transcript(Text("I: ja\nR: nei\nI: å\nmer"))
    #expect(transcript.turnCounts == ["I": 2, "R": 1])
    transcript.apply(ByteEdit(range: 6..<13, text: ""))
    #expect(transcript.turnCounts == ["I": 2])
    #expect(transcript.turns.map(\.label) == ["I", "I"])
  }

  /// Lines that no turn follows, one turn of all lines, a turn a line: each costs its lines.
  @Test(arguments: ["\n", "% n\n", "ja\n", "# T\n", "I: ja\n", "\n# T\n"])
  func manyLines(line: String) {
    let transcript = Transcript(Text(String(repeating: line, count: 30_000)))
    let expected = ["ja\n": 1, "I: ja\n": 30_000][line] ?? 0
    #expect(transcript.turns.count == expected)
  }
}
