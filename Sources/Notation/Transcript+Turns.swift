import TextModel

/// What one speaker says until the next label or heading. Ranges are bytes of the document.
package struct Turn: Sendable, Equatable {
  /// From the line with the label to the last line that goes on with it, comments and blank lines between them too.
  package let lines: Range<Int>
  /// `nil` for text above the first label, or between a heading and the next label.
  package let label: String?
  /// The label without its stars and colon; `nil` where there is none.
  package let labelRange: Range<Int>?
  /// Where the recording is, in milliseconds.
  package let time: Int?
  /// The first time stamp before the words, with what is around it; `nil` where there is none.
  package let stampRange: Range<Int>?
  /// From the first byte after label and stamp to the end of the last line, its line end not counted.
  package let textRange: Range<Int>
}

extension Transcript {
  /// The turn that a line belongs to; `nil` for header, headings, and comments and blank lines below the last words.
  package func turn(atLine line: Int) -> Turn? { turnLines(atLine: line).map { turn(lines: $0) } }

  /// The lines of the turn that a line belongs to, for who needs little else of it.
  func turnLines(atLine line: Int) -> Range<Int>? {
    guard lines.indices.contains(line), lines[line].kind != .heading, lines[line].kind != .header else { return nil }
    var first = line
    while first > header.lineCount, !beginsOrEnds(first), !traits[first - 1].contains(.heading) { first -= 1 }
    guard let turn = turnLines(from: first), turn.contains(line) else { return nil }
    return turn
  }

  /// Every turn, in order.
  package var turns: [Turn] {
    var turns: [Turn] = []
    var line = header.lineCount
    while line < lines.count {
      if lines[line].kind == .turn || lines[line].kind == .continuation, let range = turnLines(from: line) {
        turns.append(turn(lines: range))
        line = range.upperBound
      } else {
        line += 1
      }
    }
    return turns
  }

  /// The label of the turn that a line begins, in bytes of the document; `nil` for another line.
  package func labelRange(ofLine line: Int) -> Range<Int>? {
    guard traits[line].contains(.turn) else { return nil }
    var offset = text.lines.starts[line]
    // What stands before a label has no nodes below it.
    for node in lines[line].forest.nodes {
      if node.kind == .label { return offset..<offset + Int(node.length) }
      offset += Int(node.length)
    }
    return nil
  }

  private func beginsOrEnds(_ line: Int) -> Bool { !traits[line].isDisjoint(with: [.turn, .heading]) }

  /// The lines of the turn whose first line this is, or whose first line comes after comments and blank lines.
  private func turnLines(from start: Int) -> Range<Int>? {
    var first = start
    while first < lines.count, lines[first].kind == .blank || lines[first].kind == .comment { first += 1 }
    guard first < lines.count, lines[first].kind == .turn || lines[first].kind == .continuation else { return nil }
    var last = first
    var next = first + 1
    while next < lines.count, !beginsOrEnds(next) {
      if lines[next].kind == .continuation { last = next }
      next += 1
    }
    return first..<last + 1
  }

  /// What is said in a turn, as `Turn.textRange`.
  func turnText(lines range: Range<Int>) -> Range<Int> {
    let end = text.contentRange(ofLine: range.upperBound - 1).upperBound
    return min(text.lines.starts[range.lowerBound] + lines[range.lowerBound].textStart, end)..<end
  }

  private func turn(lines range: Range<Int>) -> Turn {
    let first = text.lines.starts[range.lowerBound]
    let start = first + lines[range.lowerBound].textStart
    var labelRange: Range<Int>?
    var stampRange: Range<Int>?
    lines[range.lowerBound].forest.forEach(from: first) { node in
      guard node.range.lowerBound < start else { return }
      if node.kind == .label { labelRange = node.range }
      if node.kind == .timeStamp, stampRange == nil { stampRange = node.range }
    }
    return Turn(
      lines: range, label: lines[range.lowerBound].label, labelRange: labelRange,
      time: stampRange.flatMap { TimeStamp.milliseconds(text.string($0)) }, stampRange: stampRange,
      textRange: turnText(lines: range))
  }
}
