/// What a column counts: LSP 3.17's `PositionEncodingKind`.
package enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// A place as editors name it: line and column, both from 0, the column in units of a `PositionEncoding`.
package struct Position: Sendable, Equatable, Comparable, Hashable {
  /// From 0.
  package var line: Int
  /// From 0, in units of the encoding it was made in.
  package var column: Int

  /// A place that need not be in any text.
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
  /// A place already measured: `column` units lie between the first byte of `line` that is counted and `offset`.
  private var known: (line: Int, offset: Int, column: Int)

  /// A converter of places in a text as it is now.
  package init(_ text: Text, _ encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
    known = (0, text.uncounted, 0)
  }

  /// The position of a byte offset. An offset inside a scalar is that of the scalar; one past the end is the end.
  package mutating func position(of offset: Int) -> Position {
    let offset = min(max(offset, text.uncounted), text.bytes.count)
    let line = text.lines.line(at: offset, near: known.line)
    let start = line == 0 ? text.uncounted : text.lines.starts[line]
    if encoding == .utf8, text.isWellFormed {
      known = (line, start, 0)
      return Position(line: line, column: scalarStart(offset, after: start) - start)
    }
    let (reached, column) = known.line == line && known.offset <= offset ? (known.offset, known.column) : (start, 0)
    known =
      text.isWellFormed
      ? measure(to: offset, from: reached, column: column, line: line)
      : decode(to: offset, from: reached, column: column, line: line)
    return Position(line: line, column: known.column)
  }

  /// The line and column of both ends of a range of bytes.
  package mutating func positions(of range: Range<Int>) -> Range<Position> {
    let start = position(of: range.lowerBound)
    return start..<max(start, position(of: range.upperBound))
  }

  /// The byte offset of a position.
  ///
  /// LSP 3.17: a column past the line's end is the line's end (before its line-end bytes), a line past the last is the
  /// end of the text. A column inside a surrogate pair, or inside a scalar in UTF-8, is the start of the scalar.
  package func offset(of position: Position) -> Int {
    if position.line < 0 { return text.uncounted }
    guard position.line < text.lines.count else { return text.bytes.count }
    var content = text.contentRange(ofLine: position.line)
    if position.line == 0 { content = text.uncounted..<content.upperBound }
    guard position.column > 0 else { return content.lowerBound }
    if !text.isWellFormed { return decode(content, column: position.column) }
    let bytes = text.bytes.span
    if encoding == .utf8 {
      return scalarStart(content.lowerBound + min(position.column, content.count), after: content.lowerBound)
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

  /// The bytes between two places, each clamped into the text; empty where they are upside down.
  package func range(of positions: Range<Position>) -> Range<Int> {
    let start = offset(of: positions.lowerBound)
    return start..<max(start, offset(of: positions.upperBound))
  }

  private func measure(to offset: Int, from known: Int, column: Int, line: Int) -> (line: Int, offset: Int, column: Int)
  {
    let end = scalarStart(offset, after: known)
    let bytes = text.bytes.span.extracting(known..<end)
    var column = column
    // Without a branch, so that many bytes are counted at once.
    let pairs = encoding == .utf16 ? 1 : 0
    for index in bytes.indices {
      let byte = bytes[index]
      column += (byte & 0xC0 == 0x80 ? 0 : 1) + (byte >= 0xF0 ? pairs : 0)
    }
    return (line, end, column)
  }

  /// The same where not all is UTF-8, as an editor has it that decodes the file. `known` is where a part begins.
  private func decode(to offset: Int, from known: Int, column: Int, line: Int) -> (line: Int, offset: Int, column: Int)
  {
    let bytes = text.bytes.span
    var (reached, column) = (known, column)
    while reached < offset {
      let (length, units) = part(of: bytes, at: reached)
      if reached + length > offset { break }
      (reached, column) = (reached + length, column + units)
    }
    return (line, reached, column)
  }

  private func decode(_ content: Range<Int>, column: Int) -> Int {
    let bytes = text.bytes.span
    var (offset, left) = (content.lowerBound, column)
    while offset < content.upperBound {
      let (length, units) = part(of: bytes, at: offset)
      if units > left { break }
      (offset, left) = (offset + length, left - units)
    }
    return offset
  }

  /// How many bytes an editor decodes as one scalar, and how many units that has.
  private func part(of bytes: Span<UInt8>, at offset: Int) -> (length: Int, units: Int) {
    let part = UTF8Validation.part(of: bytes, at: offset, to: bytes.count)
    return switch encoding {
    // U+FFFD has three bytes.
    case .utf8: (part.length, part.isWellFormed ? part.length : 3)
    case .utf16: (part.length, part.isWellFormed && part.length == 4 ? 2 : 1)
    case .utf32: (part.length, 1)
    }
  }

  /// Where the scalar begins that holds an offset; not before `limit`.
  private func scalarStart(_ offset: Int, after limit: Int) -> Int {
    let bytes = text.bytes.span
    if offset == bytes.count || bytes[offset] & 0xC0 != 0x80 { return offset }
    // No scalar has more than three bytes that go on with it, however many an invalid text has in a row.
    for start in stride(from: offset, through: max(limit, offset - 3), by: -1)
    where start == bytes.count || bytes[start] & 0xC0 != 0x80 { return start }
    return offset
  }

  /// How many units of the encoding a byte begins: none inside a scalar, two for a UTF-16 surrogate pair.
  private func units(of byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return encoding == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
