import Notation
import TextModel

extension Transcript {
  /// What of a selection can be coded: from its first word or sign to its last, in bytes of the document. Labels and
  /// stamps before turns, comments and headings are no part of it at its edges, and it begins and ends inside no mark and
  /// no sign. `nil` where nothing is left.
  func codableRange(_ selection: Range<Int>) -> Range<Int>? {
    guard let start = codableStart(selection.lowerBound), let end = codableEnd(selection.upperBound), start < end else {
      return nil
    }
    return start..<end
  }

  /// Whether a line has words of a turn.
  func isText(line: Int) -> Bool { lines[line].kind == .turn || lines[line].kind == .continuation }

  private func textRange(ofLine line: Int) -> Range<Int> {
    let content = text.contentRange(ofLine: line)
    return min(content.lowerBound + lines[line].textStart, content.upperBound)..<content.upperBound
  }

  private func codableStart(_ offset: Int) -> Int? {
    var offset = offset
    var line = text.lines.line(at: offset)
    while line < lines.count {
      let range = textRange(ofLine: line)
      offset = max(offset, range.lowerBound)
      if isText(line: line), offset < range.upperBound {
        for node in nodes(ofLine: line) where node.range.upperBound > offset {
          if node.kind.isBeside {
            offset = max(offset, node.range.upperBound)
          } else if node.kind == .text || node.kind == .space {
            while offset < node.range.upperBound, CharacterClass.isSpace(text.bytes[offset]) { offset += 1 }
            if offset < node.range.upperBound { return offset }
          } else if node.kind != .codingStart {
            return node.range.lowerBound
          } else {
            // Before the marks that begin here, so that the new segment holds theirs; not inside one.
            if offset <= node.range.lowerBound { return node.range.lowerBound }
            offset = node.range.upperBound
          }
        }
      }
      line += 1
    }
    return nil
  }

  private func codableEnd(_ offset: Int) -> Int? {
    var offset = offset
    var line = text.lines.line(at: offset)
    while line >= 0 {
      let range = textRange(ofLine: line)
      offset = min(offset, range.upperBound)
      if isText(line: line), offset > range.lowerBound {
        for node in nodes(ofLine: line).reversed() where node.range.lowerBound < offset {
          if node.range.lowerBound < range.lowerBound { break }
          if node.kind == .codingStart || (node.kind.isBeside && node.kind != .codingEnd) {
            offset = min(offset, node.range.lowerBound)
          } else if node.kind == .text || node.kind == .space {
            while offset > node.range.lowerBound, CharacterClass.isSpace(text.bytes[offset - 1]) { offset -= 1 }
            if offset > node.range.lowerBound { return offset }
          } else if node.kind != .codingEnd {
            return node.range.upperBound
          } else {
            if offset >= node.range.upperBound { return node.range.upperBound }
            offset = node.range.lowerBound
          }
        }
      }
      line -= 1
      if line >= 0 { offset = min(offset, text.range(ofLine: line).upperBound) }
    }
    return nil
  }

  /// The outermost nodes of a line, in bytes of the document.
  func nodes(ofLine line: Int) -> [PlacedNode] {
    var found: [PlacedNode] = []
    lines[line].forest.forEach(from: text.lines.starts[line]) { node in
      if node.depth == 0 { found.append(node) }
    }
    return found
  }

  /// Where a mark can be put in: the offset, or the end of the mark or sign that it lies in. `nil` outside of the words.
  func markPlace(at offset: Int) -> Int? {
    let line = text.lines.line(at: offset)
    guard isText(line: line), textRange(ofLine: line).touches(offset) else { return nil }
    let inside = nodes(ofLine: line).first { $0.range.lowerBound < offset && offset < $0.range.upperBound }
    guard let inside, inside.kind != .text, inside.kind != .space else { return offset }
    return inside.range.upperBound
  }
}

extension SyntaxKind {
  /// A mark that has no words of its own.
  fileprivate var isBeside: Bool {
    switch self {
    case .codingEnd, .turnCoding, .memoMark, .lineEnd: true
    default: false
    }
  }
}
