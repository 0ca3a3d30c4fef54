import Notation
package import Project
import TextModel

extension Project {
  /// What a selection at a place grows to, step by step, each holding the one before: the word; the name, the mark or the
  /// sign; the segments; what is said in the turn; the turn; the section; the document. In a codebook the part, the
  /// code's entry and those above it.
  ///
  /// - Parameter offset: bytes of the document.
  package func selectionRanges(at offset: Int, in id: DocumentID) -> [Range<Int>] {
    guard let document = documents[id] else { return [] }
    let offset = min(max(offset, 0), document.text.bytes.count)
    var steps = [document.text.word(at: offset)]
    switch document {
    case .transcript(let document): steps += document.transcript.selectionSteps(at: offset)
    case .codebook(let codebook): steps += codebook.selectionSteps(at: offset)
    case .projectFile, .manuscript, .decisions:
      let text = document.text
      steps.append(text.contentRange(ofLine: text.lines.line(at: offset)))
    }
    steps.append(0..<document.text.bytes.count)
    var found: [Range<Int>] = []
    let holding = steps.filter { $0.touches(offset) && !$0.isEmpty }.sorted { $0.count < $1.count }
    for step in holding where found.last.map({ step.holds($0) && step != $0 }) ?? true { found.append(step) }
    return found.isEmpty ? [offset..<offset] : found
  }
}

extension Text {
  /// The letters and digits around a place; empty where there are none.
  func word(at offset: Int) -> Range<Int> {
    let line = contentRange(ofLine: lines.line(at: offset))
    let offset = min(offset, line.upperBound)
    var (start, end) = (offset, offset)
    while start > line.lowerBound, NameBytes.isName(bytes, start - 1) { start -= 1 }
    while end < line.upperBound, NameBytes.isName(bytes, end) { end += 1 }
    return start..<end
  }
}

extension Range<Int> {
  func holds(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}

extension Transcript {
  fileprivate func selectionSteps(at offset: Int) -> [Range<Int>] {
    let line = text.lines.line(at: offset)
    var steps = path(to: offset).filter { $0.kind != .text && $0.kind != .space && $0.kind != .lineEnd }.map(\.range)
    if line < header.lineCount { steps.append(0..<text.contentRange(ofLine: header.lineCount - 1).upperBound) }
    if isText(line: line) || lines[line].kind == .comment {
      for segment in codings.segments
      where !segment.isTurn && segment.start.line <= line && (segment.end?.line ?? line) >= line {
        let ranges = ranges(of: segment)
        steps += [ranges.content, ranges.startMark.lowerBound..<(ranges.endMark ?? ranges.content).upperBound]
      }
    }
    if let turn = turn(atLine: line) {
      steps += [turn.textRange, text.lines.starts[turn.lines.lowerBound]..<turn.textRange.upperBound]
    }
    return steps + [section(atLine: line)]
  }

  /// From the heading above a line to the next one, or to the end.
  private func section(atLine line: Int) -> Range<Int> {
    if line < header.lineCount { return 0..<0 }
    let first = (header.lineCount...line).last { traits[$0].contains(.heading) } ?? header.lineCount
    let next = (line + 1..<max(lines.count, line + 1)).first { traits[$0].contains(.heading) }
    return text.lines.starts[first]..<(next.map { text.lines.starts[$0] } ?? text.bytes.count)
  }
}

extension Codebook {
  fileprivate func selectionSteps(at offset: Int) -> [Range<Int>] {
    var steps = path(to: offset).filter { $0.kind != .space && $0.kind != .lineEnd }.map(\.range)
    var next = entry(at: offset)
    if let number = next { steps.append(entries[number].ownRange) }
    while let number = next {
      steps.append(entries[number].range)
      next = entries[number].parent
    }
    return steps
  }
}
