/// What a column counts: LSP 3.17's `PositionEncodingKind`.
package enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// A place as editors name it: line and column, both from 0, the column in units of a `PositionEncoding`.
package struct Position: Sendable, Equatable, Comparable, Hashable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: Position, right: Position) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// Turns byte offsets into positions and back, in one document and one encoding.
///
/// It remembers where it was, so that a walk through sorted offsets costs one pass over the bytes, also where a
/// single line is the whole document.
package struct PositionConverter {
  private let text: Text
  private let encoding: PositionEncoding
  /// A place already measured: `column` units lie between the start of `line` and `offset`.
  private var known = (line: 0, offset: 0, column: 0)

  package init(_ text: Text, _ encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// The position of a byte offset. An offset inside a scalar is that of the scalar; one past the end is the end.
  package mutating func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), text.bytes.count)
    let line = text.lines.line(at: offset)
    let start = text.lines.starts[line]
    if encoding == .utf8 { return Position(line: line, column: offset - start) }
    let (reached, column) = known.line == line && known.offset <= offset ? (known.offset, known.column) : (start, 0)
    known = measure(to: offset, from: reached, column: column, line: line)
    return Position(line: line, column: known.column)
  }

  package mutating func positions(of range: Range<Int>) -> Range<Position> {
    let start = position(of: range.lowerBound)
    return start..<max(start, position(of: range.upperBound))
  }

  /// The byte offset of a position.
  ///
  /// LSP 3.17: a column past the line's end is the line's end (before its line-end bytes), a line past the last is the
  /// end of the text. A column inside a surrogate pair, or inside a scalar in UTF-8, is the start of the scalar.
  package func offset(of position: Position) -> Int {
    if position.line < 0 { return 0 }
    guard position.line < text.lines.count else { return text.bytes.count }
    let content = text.contentRange(ofLine: position.line)
    guard position.column > 0 else { return content.lowerBound }
    let bytes = text.bytes.span
    if encoding == .utf8 {
      var offset = min(content.lowerBound + min(position.column, content.count), content.upperBound)
      while offset > content.lowerBound, offset < content.upperBound, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      return offset
    }
    var offset = content.lowerBound
    var left = position.column
    while offset < content.upperBound {
      let units = units(of: bytes[offset])
      if units > left { break }
      left -= units
      offset += 1
    }
    return offset
  }

  package func range(of positions: Range<Position>) -> Range<Int> {
    let start = offset(of: positions.lowerBound)
    return start..<max(start, offset(of: positions.upperBound))
  }

  private func measure(to offset: Int, from known: Int, column: Int, line: Int) -> (line: Int, offset: Int, column: Int)
  {
    let bytes = text.bytes.span
    var end = offset
    while end > known, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    var column = column
    for index in known..<end { column += units(of: bytes[index]) }
    return (line, end, column)
  }

  /// How many units of the encoding a byte begins: none inside a scalar, two for a UTF-16 surrogate pair.
  private func units(of byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return encoding == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
