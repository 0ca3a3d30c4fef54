import TextModel

/// A transcript's text without its notation, and the way back to the file.
///
/// It has two forms over one map. *Export* keeps labels, stamps, headings, signs and lines. *Words* keeps what was
/// said and what was written in its place, one line for each turn: for counting, matching a quotation and reading for
/// leaks. Marks vanish from both, and where that leaves two spaces one goes.
package struct RenderedText: Sendable, Equatable {
  /// Which of the two texts.
  package enum Form: Sendable { case export, words }

  /// A stretch of the file that both forms hold, or one of them. One byte stands for a line end of two.
  package struct Run: Sendable, Equatable {
    /// Bytes of the file.
    package let source: Range<Int>
    /// Bytes of `RenderedText.export`; empty, at the place where it would be, for what only `words` holds.
    package fileprivate(set) var export: Range<Int>
    /// Empty, at the place where it would be, for what only `export` holds.
    package fileprivate(set) var words: Range<Int>

    func range(_ form: Form) -> Range<Int> { form == .export ? export : words }
  }

  /// The text to hand on, in UTF-8 as far as the file is: what a reader sees, labels and lines included.
  package fileprivate(set) var export: [UInt8] = []
  /// What was said, in UTF-8 as far as the file is: one line for each turn.
  package fileprivate(set) var words: [UInt8] = []
  /// In the order of the file, without overlap in any of the three.
  package fileprivate(set) var runs: [Run] = []

  /// One of the two texts, as UTF-8.
  package func bytes(_ form: Form) -> [UInt8] { form == .export ? export : words }

  /// One of the two texts; what is not UTF-8 is U+FFFD.
  package func string(_ form: Form) -> String { String(decoding: bytes(form), as: UTF8.self) }

  /// The bytes of the file that a rendered stretch came from: from its first byte to its last, with marks between them.
  package func source(of range: Range<Int>, in form: Form) -> Range<Int> {
    guard let first = run(at: range.lowerBound, form) else {
      let end = runs.last?.source.upperBound ?? 0
      return end..<end
    }
    let start = Self.move(range.lowerBound, from: first.range(form), to: first.source)
    guard !range.isEmpty, let last = run(at: range.upperBound - 1, form) else { return start..<start }
    let end = Self.move(range.upperBound, from: last.range(form), to: last.source)
    return start..<max(start, end)
  }

  /// Where a byte of the file is in a form; for a byte that is not rendered, where the next rendered one is.
  package func offset(of source: Int, in form: Form) -> Int {
    let next = runs.partitionPoint { $0.source.upperBound <= source }
    guard next < runs.count else { return bytes(form).count }
    let run = runs[next]
    return Self.move(max(source, run.source.lowerBound), from: run.source, to: run.range(form))
  }

  /// The run that holds a rendered offset.
  private func run(at offset: Int, _ form: Form) -> Run? {
    let next = runs.partitionPoint { $0.range(form).upperBound <= offset }
    return next < runs.count ? runs[next] : nil
  }

  private static func move(_ offset: Int, from: Range<Int>, to: Range<Int>) -> Int {
    // A line end may be longer on one side: its end is still its end.
    if offset >= from.upperBound { return to.upperBound }
    return min(to.lowerBound + max(offset - from.lowerBound, 0), to.upperBound)
  }
}

extension Transcript {
  /// The rendered text of some lines: of a turn, or of them all.
  package func rendered(lines range: Range<Int>? = nil) -> RenderedText {
    var renderer = Renderer(bytes: text.bytes)
    for number in range ?? 0..<lines.count where lines.indices.contains(number) {
      renderer.add(lines[number], text.range(ofLine: number), content: text.contentRange(ofLine: number))
    }
    return renderer.output
  }

  /// What a stretch of the file says, in words, without white space at its edges and with single spaces inside.
  package func words(in range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let first = text.lines.line(at: range.lowerBound)
    let last = text.lines.line(at: max(range.upperBound - 1, range.lowerBound))
    let rendered = rendered(lines: first..<last + 1)
    let start = rendered.offset(of: range.lowerBound, in: .words)
    let end = max(start, rendered.offset(of: range.upperBound, in: .words))
    return String(decoding: rendered.words[start..<end], as: UTF8.self)
      .split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
  }
}

private struct Renderer {
  let bytes: [UInt8]
  var output = RenderedText()
  /// Something was left out of the form since its last byte.
  private var exportSeam = false
  private var wordsSeam = false
  /// A heading has ended the turn above it.
  private var isBelowHeading = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func add(_ line: Line, _ whole: Range<Int>, content: Range<Int>) {
    switch line.kind {
    case .header, .comment: return
    case .blank where output.export.isEmpty: return
    case .blank: break
    case .heading:
      append(content.dropFirst(LineLexer.unseen(bytes, content)), words: false)
      isBelowHeading = true
    case .turn, .continuation: body(line, whole)
    }
    lineBreak(content.upperBound..<whole.upperBound)
  }

  private mutating func body(_ line: Line, _ whole: Range<Int>) {
    // The line end before a label or a heading ends the turn above it, in words as well.
    if line.kind == .turn || isBelowHeading, output.words.last == UInt8(ascii: " ") {
      output.words[output.words.count - 1] = UInt8(ascii: "\n")
    }
    isBelowHeading = false
    let textStart = line.kind == .turn ? whole.lowerBound + line.textStart : 0
    let seen = whole.lowerBound + LineLexer.unseen(bytes, whole)
    // What is said of a speaker between label and colon may name somebody.
    var hasRemark = false
    line.forest.forEach(from: whole.lowerBound) { node in
      if node.range.lowerBound < seen {
        return
      } else if node.range.lowerBound < textStart {
        let isRemark = node.kind != .label && node.kind.isSpoken
        append(node.range, words: isRemark || (hasRemark && node.kind == .space))
        hasRemark = hasRemark || isRemark
      } else {
        inline(node)
      }
    }
  }

  private mutating func inline(_ node: PlacedNode) {
    switch (node.kind, node.depth) {
    case (.lineEnd, _): break
    case (.text, _): append(node.range, words: true)
    case (.braceLiteral, _): append(node.range.lowerBound..<node.range.lowerBound + 1, words: true)
    case (.overlap, _), (.emphasis, _): surrounded(node.range)
    case (.unclear, _): append(node.range, words: BracketedSign.isGuess(bytes.span, node.range))
    case (let kind, _) where kind.isSign: append(node.range, words: kind.isSpoken)
    default:
      exportSeam = true
      wordsSeam = true
    }
  }

  /// `<…> [>]`, `//…//`, `*…*` and `_…_`: what is inside is words, what is around it is not.
  private mutating func surrounded(_ range: Range<Int>) {
    let opening = bytes[range.lowerBound]
    var inner = range.lowerBound + 1..<range.upperBound - 1
    if opening == UInt8(ascii: "<"), let close = bytes[inner].firstIndex(of: UInt8(ascii: ">")) {
      inner = inner.lowerBound..<close
    } else if opening == UInt8(ascii: "[") {
      inner = range.upperBound..<range.upperBound
    } else if inner.count >= 2, bytes[inner.lowerBound] == opening {
      inner = inner.lowerBound + 1..<inner.upperBound - 1
    }
    append(range.lowerBound..<inner.lowerBound, words: false)
    append(inner, words: true)
    append(inner.upperBound..<range.upperBound, words: false)
  }

  private mutating func append(_ range: Range<Int>, words: Bool) {
    var rest = range
    // After a seam a space may go from one form and not from the other, so each is a run of its own.
    while exportSeam || wordsSeam, let first = rest.first, bytes[first] == UInt8(ascii: " ") {
      let inExport = !(exportSeam && Self.endsInSpace(output.export))
      let inWords = words && !(wordsSeam && Self.endsInSpace(output.words))
      add(first..<first + 1, export: inExport, words: inWords)
      rest = first + 1..<rest.upperBound
    }
    add(rest, export: true, words: words)
  }

  /// Adds a stretch as it is to one form or both.
  private mutating func add(_ range: Range<Int>, export: Bool, words: Bool) {
    guard !range.isEmpty else { return }
    add(range, export: export ? bytes[range] : [], words: words ? bytes[range] : [])
    if export { exportSeam = false }
    wordsSeam = !words
  }

  private mutating func lineBreak(_ range: Range<Int>) {
    if exportSeam { dropTrailingSpace(\.export, \.export) }
    if wordsSeam { dropTrailingSpace(\.words, \.words) }
    let needsSpace = !Self.endsInSpace(output.words)
    add(range, export: range.isEmpty ? [] : [UInt8(ascii: "\n")], words: range.isEmpty || !needsSpace ? [] : [0x20])
    exportSeam = false
    wordsSeam = false
  }

  private mutating func add(_ source: Range<Int>, export: ArraySlice<UInt8>, words: ArraySlice<UInt8>) {
    guard !export.isEmpty || !words.isEmpty else { return }
    let exportStart = output.export.count
    let wordsStart = output.words.count
    output.export += export
    output.words += words
    output.runs.append(
      RenderedText.Run(
        source: source, export: exportStart..<output.export.count, words: wordsStart..<output.words.count))
  }

  /// Takes back the space before a mark that ended its line.
  private mutating func dropTrailingSpace(
    _ buffer: WritableKeyPath<RenderedText, [UInt8]>, _ part: WritableKeyPath<RenderedText.Run, Range<Int>>
  ) {
    guard output[keyPath: buffer].last == UInt8(ascii: " ") else { return }
    output[keyPath: buffer].removeLast()
    let end = output[keyPath: buffer].count
    for index in output.runs.indices.reversed() {
      let range = output.runs[index][keyPath: part]
      output.runs[index][keyPath: part] = min(range.lowerBound, end)..<end
      if !range.isEmpty { break }
    }
  }

  private static func endsInSpace(_ bytes: [UInt8]) -> Bool {
    bytes.last.map { $0 == 0x20 || $0 == 0x0A } ?? true
  }
}
