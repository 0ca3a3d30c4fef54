import Testing

import struct TestSupport.TemporaryFolder

/// The line under a finding, with its marks.
struct ExcerptTests {
  @Test(arguments: [
    ("INF: {?x}", "INF: {?x}", "     ^^^^"),
    ("\tINF: {?x}", "        INF: {?x}", "             ^^^^"),
    ("INF:\t{?x}", "INF:    {?x}", "        ^^^^"),
    ("INF: 東京 {?x}", "INF: 東京 {?x}", "          ^^^^"),
    ("INF: {?東京}", "INF: {?東京}", "     ^^^^^^^"),
    ("INF: a\u{30A} {?x}", "INF: a\u{30A} {?x}", "       ^^^^"),
    ("INF: 👩‍🔬 {?x}", "INF: 👩‍🔬 {?x}", "        ^^^^"),
    ("INF: ❤️ {?x}", "INF: ❤️ {?x}", "        ^^^^"),
    ("INF: \u{1B}[31m {?x}", "INF: ␛[31m {?x}", "           ^^^^"),
    ("INF: \u{202E}x {?x}", "INF: \u{FFFD}x {?x}", "        ^^^^"),
    ("\u{FEFF}INF: {?x}", "INF: {?x}", "     ^^^^"),
  ])
  func marksWhatItMeans(_ line: String, _ shown: String, _ marks: String) async {
    let run = await ordrett("check", "-", "--only", "leak/marked", input: line + "\n")
    let lines = run.output.split(separator: "\n").dropFirst().prefix(2).map { String($0.dropFirst(8)) }
    #expect(lines == [shown, marks], "\(run.output)")
  }

  @Test func aByteOrderMarkIsNoColumn() async {
    #expect(await ordrett("check", "-", input: "\u{FEFF}INF: {?x}\n").output.hasPrefix("-:1:6: "))
  }

  @Test func countsColumnsInScalars() async {
    #expect(await ordrett("check", "-", input: "INF: 👩‍🔬å {?x}\n").output.hasPrefix("-:1:11: "))
  }

  @Test func cutsALongLine() async throws {
    let words = String(repeating: "ord ", count: 100_000)
    let run = await ordrett("check", "-", "--only", "leak/marked", input: "INF: \(words){?her} \(words)\n")
    let lines = run.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("-:1:400006: "))
    #expect(lines[1].hasPrefix("    1 | …") && lines[1].hasSuffix("…") && lines[1].count < 160)
    let marks = lines[2].drop { $0 != "^" }.count
    let before = lines[2].count - marks
    #expect(lines[1].dropFirst(before).prefix(marks) == "{?her}")
  }

  @Test func manyFindingsOnOneLineStayApart() async {
    let run = await ordrett(
      "check", "-", "--format=github", input: "INF: " + String(repeating: "{?x} ", count: 20_000) + "\n")
    #expect(run.lines.count == 20_000)
    #expect(run.lines.last?.contains("col=100001,") == true)
  }
}
