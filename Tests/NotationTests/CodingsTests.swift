import Notation
import Testing
import TextModel

/// Each segment as `code=label: words`, in the order of their starts, then what is wrong, as `kind {mark}`.
func codings(_ text: String) -> [String] {
  let transcript = Transcript(Text(text))
  let codings = transcript.codings
  let segments = zip(codings.segments, transcript.segmentRanges()).map { segment, ranges in
    #expect(ranges == transcript.ranges(of: segment))
    let label = segment.label.map { "=" + $0 } ?? ""
    let end = segment.isUnclosed ? " …" : segment.isTurn ? " (turn)" : ""
    let words = transcript.words(in: ranges.content)
    return segment.code.text + label + ":" + (words.isEmpty ? "" : " " + words) + end
  }
  let problems = codings.problems.map { problem in
    "\(problem.kind) " + transcript.text.string(transcript.range(problem.place))
  }
  #expect(codings.unclosed == codings.segments.indices.filter { codings.segments[$0].isUnclosed })
  return segments + problems
}

private func check(_ text: String, _ expected: [String], _ location: SourceLocation = #_sourceLocation) {
  #expect(codings(text) == expected, "\(text)", sourceLocation: location)
}

@Suite struct CodingsTests {
  @Test func overlap() {
    check("I: {+a}en {+b}to{-a} tre{-b}", ["a: en to", "b: to tre"])
    check("I: {+a}en\nR: {+b}to\n# Tema\nR: tre{-a}\n\nI: fire{-b}", ["a: en to tre", "b: to tre fire"])
    check("I: {+a}{+b}{+c}x{-a}{-c}{-b}", ["a: x", "b: x", "c: x"])
    check("I: {+a}x{-a} y {+a}z{-a}", ["a: x", "a: z"])
  }

  @Test func severalAtOnce() {
    check("I: {+a b: hvorfor}x{-a} y{-b}", ["a: x", "b: x y"])
    check("I: {+a}x {+b}y{-b a}", ["a: x y", "b: y"])
    check("I: {+a a}x{-a a}", ["a: x", "a: x", "reopened a"])
  }

  @Test func byLabel() {
    check("I: {+a=1}en {+a=2}to{-a=1} tre{-a=2}", ["a=1: en to", "a=2: to tre"])
    check("I: {+a}en {+a=2}to{-a} tre{-a=2}", ["a: en to", "a=2: to tre"])
    check("I: {+a=1}x{-a}", ["a=1: x …", "notOpen a"])
    check("I: {+a}x{-a=1}", ["a: x …", "notOpen a=1"])
    check("I: {+a=x}y{-a=X}", ["a=x: y …", "notOpen a=X"])
  }

  /// `{-}` ends all that is still open of what the last start mark opened.
  @Test func endOfTheLast() {
    check("I: {+a}en {+b}to{-} tre{-}", ["a: en to tre", "b: to"])
    check("I: {+a b}en {+c}to{-c} tre{-}", ["a: en to tre", "b: en to tre", "c: to"])
    check("I: {+a b}en{-a} to{-} {+c}tre{-}", ["a: en", "b: en to", "c: tre"])
    check("I: {+a}{+b}en{-b}{-a}{-}", ["a: en", "b: en", "nothingOpen {-}"])
    check("I: {-}", ["nothingOpen {-}"])
    // Which codes a mark opened together counts, not where they stand.
    check("I: {+a}{+b}x{-}", ["a: x …", "b: x"])
    check("I: {+a b}x{-}", ["a: x", "b: x"])
    // A coded turn is not open.
    check("I: {+a}x{#b}{-}", ["a: x", "b: x (turn)"])
  }

  /// A code by its path or by what its path ends in, without case, composed or not.
  @Test func names() {
    check("I: {+a/b}x{-b}", ["a/b: x"])
    check("I: {+b}x{-a/b}", ["b: x"])
    check("I: {+a/b/c}x{-b/c}", ["a/b/c: x"])
    check("I: {+b/c}x{-a/b/c}", ["b/c: x"])
    check("I: {+a/b}x{-a}", ["a/b: x …", "notOpen a"])
    check("I: {+a/b}x{-c/b}", ["a/b: x …", "notOpen c/b"])
    check("I: {+a/b}en {+c/b}to{-a/b} tre{-c/b}", ["a/b: en to", "c/b: to tre"])
    check("I: {+a/b}en {+c/b}to{-b} tre{-b}", ["a/b: en to tre", "c/b: to"])
    check("I: {+Håp}x{-HÅP}", ["Håp: x"])
    check("I: {+h\u{E5}p}x{-ha\u{30A}p}", ["h\u{E5}p: x"])
    // A mark on no letter begins no name, and a letter that joins what comes after it hides no slash.
    check("I: {+\u{656}a}", [])
    check("I: {+a/b\u{D4E}/c}x{-c} {+b\u{D4E}/c}y{-a/b\u{D4E}/c}", ["a/b\u{D4E}/c: x", "b\u{D4E}/c: y"])
    let deep = (0..<12).map { "n\($0)" }.joined(separator: "/")
    check("I: {+\(deep)}x{-n11}", ["\(deep): x"])
    check("I: {+n11}x{-\(deep)}", ["n11: x"])
    check("I: {+\(deep)}x{-n10/n11}", ["\(deep): x"])
  }

  @Test func wrong() {
    check("I: x{-a}", ["notOpen a"])
    check("I: {+a}x", ["a: x …"])
    check("I: {+a}x{-a}{-a}", ["a: x", "notOpen a"])
    check("I: {+a}en {+a}to{-a} tre{-a}", ["a: en to tre", "a: to", "reopened a"])
    check("I: {+a/b}en {+b}to", ["a/b: en to …", "b: to …", "reopened b"])
    check("I: {+a}x{-a b}", ["a: x", "notOpen b"])
  }

  /// Where a code is open already the first place goes with the finding.
  @Test func reopenedSaysWhere() throws {
    let transcript = Transcript(Text("I: {+a}en\nR: {+a}to{-a}{-a}"))
    let problem = try #require(transcript.codings.problems.first)
    #expect(problem.earlier.map(transcript.range) == 5..<6)
    #expect(transcript.range(problem.place) == 15..<16)
  }

  @Test func turns() {
    check("I: {#a}en\n  to\n\nR: tre", ["a: en to (turn)"])
    check("I: en {#a b=1: memo} to", ["a: en to (turn)", "b=1: en to (turn)"])
    check("[00:01] I: [00:02] en {#a}", ["a: en (turn)"])
    check("% {#a}\n# {+b}\nen {#c}", ["c: en (turn)"])
  }

  @Test func memos() {
    let transcript = Transcript(Text("x\nI: {+a b: sint, ikke redd }x{-}{#c: y}{+d:}{-d}"))
    let memos = transcript.segmentRanges().map { $0.memo.map(transcript.text.string) }
    #expect(memos == ["sint, ikke redd ", "sint, ikke redd ", "y", nil])
  }

  /// An edit that leaves every code where it was and yet changes which of them `{-}` closes, or how one is typed.
  @Test(arguments: [("I: {+a b}x{-}", 6..<7, "}{+"), ("I: {+a}{+b}x{-}", 6..<9, " "), ("I: {+a}x{-a}", 5..<6, "A")])
  func editInsideMarks(text: String, range: Range<Int>, replacement: String) {
    var transcript = Transcript(Text(text))
    let change = transcript.apply(ByteEdit(range: range, text: replacement))
    let fresh = Transcript(transcript.text)
    #expect(change.codingsMatched && transcript.codings == fresh.codings)
    #expect(transcript.codings.segments.map(\.code.text) == fresh.codings.segments.map(\.code.text))
  }

  @Test func places() throws {
    let transcript = Transcript(Text("x\nI: {+a/b=q c: m}ja{-c}"))
    let first = transcript.segmentRanges()[0]
    let second = transcript.segmentRanges()[1]
    #expect(transcript.text.string(first.startMark) == "{+a/b=q c: m}")
    #expect(transcript.text.string(first.startCode) == "a/b=q")
    #expect(first.content == 18..<24 && first.endMark == nil && first.endCode == nil)
    #expect(transcript.text.string(second.content) == "ja")
    #expect(second.endMark.map(transcript.text.string) == "{-c}" && second.endCode.map(transcript.text.string) == "c")
  }

  @Test(
    arguments: [
      ("I: {+a}{-a}", true), ("I: {+a} {-a}", true), ("I: {+a}x{-a}", false), ("I: x{+a}{+b}{-a}{-b}y", true),
      ("I: {+a}(ler){-a}", false), ("I: {+a}[00:01]{-a}", true), ("I: {+a}{?Bergen}{-a}", false),
      ("I: {+a}(Bergen?){-a}", false),
      ("I: {+a}\n\n% nei\n{-a}", true), ("I: {+a}\nja\n{-a}", false), ("I: x{+a}\n{-a}x", true),
      ("I: {+a}x\n{-a}", false), ("I: {+a}\nx{-a}", false), ("I: {+a}{{{-a}", false), ("I: {+a}", false),
    ])
  func emptiness(text: String, expected: Bool) {
    let transcript = Transcript(Text(text))
    #expect(transcript.codings.segments.first.map(transcript.isEmpty) == expected)
  }

  /// Marks by the hundred thousand cost their number, on one line and on as many.
  @Test(arguments: [" ", "\n"])
  func manyMarks(separator: String) {
    let count = 50_000
    func codings(_ mark: String, _ times: Int = count) -> Codings {
      Transcript(Text(Array(repeating: mark, count: times).joined(separator: separator))).codings
    }
    #expect(codings("{+a}").unclosed.count == count)
    #expect(codings("{+a}").problems.count == count - 1)
    #expect(codings("{-}").problems.count == count)
    #expect(codings("{-a}").problems.count == count)
    #expect(codings("{+a/b}{-b}").unclosed.isEmpty)
    #expect(codings("{+a").segments.count == count)
    let opened = Array(repeating: "{+a}", count: count).joined(separator: separator)
    let closed = Array(repeating: "{-a}", count: count).joined(separator: separator)
    let nested = Transcript(Text(opened + "x" + closed)).codings
    #expect(nested.unclosed.isEmpty && nested.segments.first?.end?.index == (separator == " " ? 2 * count - 1 : 0))
    let oneMark = Transcript(Text("{+" + Array(repeating: "a", count: count).joined(separator: " ") + "}x{-}")).codings
    #expect(oneMark.unclosed.isEmpty && oneMark.segments.count == count)
  }

  /// A turn's codes ask for its turn once.
  @Test func manyCodedLinesInOneTurn() {
    let transcript = Transcript(Text("I: ja\n" + String(repeating: "{#a}\n", count: 20_000)))
    #expect(transcript.segmentRanges().allSatisfy { $0.content == 3..<transcript.text.bytes.count - 1 })
  }
}
