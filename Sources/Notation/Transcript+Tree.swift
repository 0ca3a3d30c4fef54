import TextModel

extension Transcript {
  /// The whole tree: the header's, comments', headings' and turns' nodes below one `transcript`.
  package func tree() -> Forest {
    var forest = Forest()
    let root = forest.open(.transcript)
    if header.lineCount > 0 {
      let node = forest.open(.header)
      for line in lines[..<header.lineCount] { forest.nodes += line.forest.nodes }
      forest.close(node)
    }
    // A turn goes on to the next label or heading, so that comments and blank lines inside it stay inside.
    var turn: Int?
    for line in lines[header.lineCount...] {
      let begins = line.kind == .turn || line.kind == .heading || (line.kind == .continuation && turn == nil)
      if begins {
        if let open = turn { forest.close(open) }
        turn = line.kind == .heading ? nil : forest.open(.turn)
      }
      forest.nodes += line.forest.nodes
    }
    if let open = turn { forest.close(open) }
    forest.close(root)
    return forest
  }

  /// The nodes of its line that hold an offset, outermost first; at a seam those that begin there.
  package func path(to offset: Int) -> [PlacedNode] {
    let line = text.lines.line(at: offset)
    return lines[line].forest.path(to: offset, from: text.lines.starts[line])
  }

  /// Everything the lines and the header report, in bytes of the document.
  package var problems: [SyntaxProblem] {
    var problems = header.problems
    for (number, trait) in traits.enumerated() where trait.contains(.problems) {
      let start = text.lines.starts[number]
      problems += lines[number].problems.map {
        SyntaxProblem($0.kind, $0.range.lowerBound + start..<$0.range.upperBound + start)
      }
    }
    return problems
  }
}

/// Where a coded segment and its marks are, in bytes of the document.
package struct SegmentRanges: Sendable, Equatable {
  /// What is coded: between the marks, or a whole turn.
  package let content: Range<Int>
  /// The start mark in its braces.
  package let startMark: Range<Int>
  /// The code's name in the start mark, with its label.
  package let startCode: Range<Int>
  package let endMark: Range<Int>?
  /// The code's name in the end mark; the whole mark for `{-}`.
  package let endCode: Range<Int>?
  package let memo: Range<Int>?
}

extension Transcript {
  package func event(_ place: Codings.Place) -> CodingEvent { lines[place.line].codings[place.index] }

  package func range(_ place: Codings.Place) -> Range<Int> { inDocument(event(place).range, place.line) }

  /// Where a segment lies in the document, in bytes: its marks and what they enclose.
  package func ranges(of segment: Codings.Segment) -> SegmentRanges {
    ranges(of: segment, content: content(of: segment, in: segment.isTurn ? turnText(atLine: segment.start.line) : nil))
  }

  /// Where every segment lies, in the order of `codings.segments`.
  package func segmentRanges() -> [SegmentRanges] {
    zip(codings.segments, segmentContents()).map { ranges(of: $0, content: $1) }
  }

  /// What every segment codes, as `SegmentRanges.content`, in the order of `codings.segments`. A turn is looked for once,
  /// however many codes it has.
  package func segmentContents() -> [Range<Int>] {
    var last: (line: Int, text: Range<Int>?)?
    return codings.segments.map { segment in
      if segment.isTurn, last?.line != segment.start.line {
        last = (segment.start.line, turnText(atLine: segment.start.line))
      }
      return content(of: segment, in: segment.isTurn ? last?.text : nil)
    }
  }

  private func content(of segment: Codings.Segment, in turn: Range<Int>?) -> Range<Int> {
    if let turn { return turn }
    let mark = inDocument(lines[segment.start.line].codings[segment.start.index].mark, segment.start.line)
    if segment.isTurn { return mark }
    let end = segment.end.map { text.lines.starts[$0.line] + lines[$0.line].codings[$0.index].mark.lowerBound }
    return mark.upperBound..<max(mark.upperBound, end ?? text.bytes.count)
  }

  private func ranges(of segment: Codings.Segment, content: Range<Int>) -> SegmentRanges {
    let start = event(segment.start)
    let mark = inDocument(start.mark, segment.start.line)
    let end = segment.end.map { inDocument(event($0).mark, $0.line) }
    return SegmentRanges(
      content: content, startMark: mark, startCode: range(segment.start), endMark: end,
      endCode: segment.end.map(range), memo: start.memo.map { inDocument($0, segment.start.line) })
  }

  /// Whether neither a word nor a sign stands between a segment's marks; a time stamp alone is none.
  package func isEmpty(_ segment: Codings.Segment) -> Bool {
    guard let end = segment.end else { return false }
    let (first, last) = (segment.start.line, end.line)
    let before = event(segment.start).stretchesBefore
    let after = event(end).stretchesBefore
    if first == last { return before == after }
    // Nobody leaves so many lines blank, and the walk stays short however many segments there are.
    guard last - first < 50 else { return false }
    return lines[first].stretches == before && after == 0
      && traits[first + 1..<last].allSatisfy { !$0.contains(.words) }
  }

  private func inDocument(_ range: Range<Int>, _ line: Int) -> Range<Int> {
    let start = text.lines.starts[line]
    return range.lowerBound + start..<range.upperBound + start
  }
}
