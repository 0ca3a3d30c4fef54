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
  /// The end mark in its braces, which several segments may share; `nil` for a coded turn and where none closes it.
  package let endMark: Range<Int>?
  /// The code's name in the end mark; the whole mark for `{-}`.
  package let endCode: Range<Int>?
  /// The words of the start mark's memo; `nil` where it has none.
  package let memo: Range<Int>?
}

extension Transcript {
  /// The coding mark at a place.
  package func event(_ place: Codings.Place) -> CodingEvent { lines[place.line].codings[place.index] }

  /// Where the coding mark at a place stands, in bytes of the document.
  package func range(_ place: Codings.Place) -> Range<Int> { inDocument(event(place).range, line: place.line) }

  /// Where a segment lies in the document, in bytes: its marks and what they enclose.
  package func ranges(of segment: Codings.Segment) -> SegmentRanges {
    ranges(
      of: segment,
      content: content(
        of: segment, in: segment.isTurn ? turnLines(atLine: segment.start.line).map { turnText(lines: $0) } : nil))
  }

  /// Where every segment lies, in the order of `codings.segments`.
  package func segmentRanges() -> [SegmentRanges] {
    zip(codings.segments, segmentContents()).map { ranges(of: $0, content: $1) }
  }

  /// The same, with `nil` for segments that are not wanted.
  package func segmentRanges(where isWanted: (Codings.Segment) -> Bool) -> [SegmentRanges?] {
    zip(codings.segments, segmentContents()).map { isWanted($0) ? ranges(of: $0, content: $1) : nil }
  }

  /// What every segment codes, as `SegmentRanges.content`, in the order of `codings.segments`. A turn is looked for once,
  /// however many codes it has.
  package func segmentContents() -> [Range<Int>] {
    var turn: (lines: Range<Int>, text: Range<Int>)?
    return codings.segments.map { segment in
      if segment.isTurn, turn?.lines.contains(segment.start.line) != true {
        turn = turnLines(atLine: segment.start.line).map { ($0, turnText(lines: $0)) }
      }
      return content(of: segment, in: segment.isTurn ? turn?.text : nil)
    }
  }

  private func content(of segment: Codings.Segment, in turn: Range<Int>?) -> Range<Int> {
    if let turn { return turn }
    let mark = inDocument(lines[segment.start.line].codings[segment.start.index].mark, line: segment.start.line)
    if segment.isTurn { return mark }
    let end = segment.end.map { text.lines.starts[$0.line] + lines[$0.line].codings[$0.index].mark.lowerBound }
    return mark.upperBound..<max(mark.upperBound, end ?? text.bytes.count)
  }

  private func ranges(of segment: Codings.Segment, content: Range<Int>) -> SegmentRanges {
    let start = event(segment.start)
    let mark = inDocument(start.mark, line: segment.start.line)
    let end = segment.end.map { inDocument(event($0).mark, line: $0.line) }
    return SegmentRanges(
      content: content, startMark: mark, startCode: range(segment.start), endMark: end,
      endCode: segment.end.map(range), memo: start.memo.map { inDocument($0, line: segment.start.line) })
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

  /// Bytes of the document, of a range that counts from its line's start.
  package func inDocument(_ range: Range<Int>, line: Int) -> Range<Int> {
    let start = text.lines.starts[line]
    return range.lowerBound + start..<range.upperBound + start
  }
}
