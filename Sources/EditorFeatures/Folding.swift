import Notation
package import Project
import TextModel

/// Lines that an editor can fold into the first of them.
package struct Folding: Sendable, Hashable {
  /// What is folded.
  package enum Kind: Sendable, Hashable {
    case header, section, turn, segment, comment, code
  }

  /// The first line, which stays, and the last, which goes; from 0, never equal.
  package let lines: ClosedRange<Int>
  /// What the lines are.
  package let kind: Kind
}

extension Project {
  /// What of a document folds, by first line, the longest first.
  package func foldings(in id: DocumentID) -> [Folding] {
    var foldings: [Folding] = []
    switch documents[id] {
    case .transcript(let document): foldings = document.transcript.foldings
    case .codebook(let codebook): foldings = codebook.foldings
    case .projectFile, .manuscript, .decisions, nil: break
    }
    // Clients take one for a first line; of two with the same lines the outer thing is named.
    var seen: Set<ClosedRange<Int>> = []
    return foldings.filter { seen.insert($0.lines).inserted }
      .sorted { ($0.lines.lowerBound, -$0.lines.upperBound) < ($1.lines.lowerBound, -$1.lines.upperBound) }
  }
}

extension Transcript {
  fileprivate var foldings: [Folding] {
    var foldings = FoldingList()
    foldings.add(.header, 0, header.lineCount - 1)
    var heading: Int?
    var lastWords = 0
    for line in header.lineCount..<lines.count {
      if traits[line].contains(.heading) {
        if let heading { foldings.add(.section, heading, lastWords) }
        heading = line
      }
      if lines[line].kind != .blank { lastWords = line }
    }
    if let heading { foldings.add(.section, heading, lastWords) }
    for turn in turns { foldings.add(.turn, turn.lines.lowerBound, turn.lines.upperBound - 1) }
    for segment in codings.segments {
      if let end = segment.end { foldings.add(.segment, segment.start.line, end.line) }
    }
    foldings.addBlocks(
      .comment, of: traits.indices.lazy.filter { $0 >= header.lineCount && traits[$0].contains(.comment) })
    return foldings.all
  }
}

extension Codebook {
  fileprivate var foldings: [Folding] {
    var foldings = FoldingList()
    foldings.add(.header, 0, header.lineCount - 1)
    for entry in entries {
      let end = text.trimmedEnd(of: entry.range)
      foldings.add(.code, text.lines.line(at: entry.headingRange.lowerBound), text.lines.line(at: max(end - 1, 0)))
    }
    foldings.addBlocks(.comment, of: comments.lazy.map { text.lines.line(at: $0.lowerBound) })
    return foldings.all
  }
}

private struct FoldingList {
  var all: [Folding] = []

  mutating func add(_ kind: Folding.Kind, _ first: Int, _ last: Int) {
    if first < last { all.append(Folding(lines: first...last, kind: kind)) }
  }

  /// One for each run of lines that follow each other.
  mutating func addBlocks(_ kind: Folding.Kind, of lines: some Sequence<Int>) {
    var block: ClosedRange<Int>?
    for line in lines {
      if let open = block, open.upperBound + 1 == line {
        block = open.lowerBound...line
      } else {
        if let open = block { add(kind, open.lowerBound, open.upperBound) }
        block = line...line
      }
    }
    if let open = block { add(kind, open.lowerBound, open.upperBound) }
  }
}
