internal import TextModel

/// Text of a document in a form that a terminal shows and does not obey.
enum Printable {
  /// A text without line ends and tabs, with a sign in place of every character that would steer the terminal or turn
  /// the direction of what stands around it.
  static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
    var printable = ""
    for scalar in text.unicodeScalars { printable.unicodeScalars.append(replacement(scalar) ?? scalar) }
    return printable
  }

  private static func replacement(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "\u{2421}"
    case 0x80..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: "\u{FFFD}"
    default: nil
    }
  }
}

/// A line of a document with marks under a stretch of it, cut to what fits on a screen.
struct Excerpt {
  /// Tabs are spaces, and nothing steers the terminal.
  let before: String
  let marked: String
  let after: String
  /// How many columns stand before the marks, and how many marks there are.
  let column: Int
  let width: Int

  /// How many bytes of the line are looked at on either side, so that a line of 100 MB costs no more than another.
  private static let reach = 320
  /// How many columns are shown before the marks, at the marks, and in all: with a margin it fits a terminal of 80.
  private static let columnsBefore = 36
  private static let columnsMarked = 60
  private static let columns = 70
  private static let leastAfter = 12

  /// - Parameter range: bytes of the text; only its first line is shown.
  init(_ text: Text, _ range: Range<Int>) {
    let line = text.contentRange(ofLine: text.lines.line(at: min(range.lowerBound, text.bytes.count)))
    let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(range.upperBound, start), line.upperBound)
    let from = Self.scalarStart(max(line.lowerBound, start - Self.reach), in: text)
    let to = Self.scalarStart(min(line.upperBound, end + Self.reach), in: text)
    let markedEnd = Self.scalarStart(min(end, start + 2 * Self.reach), in: text)

    var before = Array(Self.withoutMark(text.string(from..<start), isLineStart: from == 0))
    let columns = Self.width(before)
    let marks = min(DisplayWidth.width(of: text.string(start..<markedEnd)), Self.columnsMarked)
    // A short line is shown whole, however its marks lie.
    let cutsBefore = from > line.lowerBound || columns > max(Self.columnsBefore, Self.columns - marks - Self.leastAfter)
    if cutsBefore { before = ["…"] + Self.suffix(before, columns: Self.columnsBefore) }
    let expanded = Self.expanded(String(before), from: 0)
    self.before = expanded
    column = DisplayWidth.width(of: expanded)

    let marked = Self.expanded(text.string(start..<markedEnd), from: column)
    self.marked = Self.prefix(marked, columns: Self.columnsMarked, isWhole: markedEnd == end)
    width = max(DisplayWidth.width(of: self.marked), 1)

    let rest = markedEnd == end ? text.string(end..<max(to, end)) : ""
    let after = Self.expanded(rest, from: column + width)
    let left = max(Self.columns - column - width, Self.leastAfter)
    self.after = Self.prefix(after, columns: left, isWhole: to == line.upperBound)
  }

  /// What stands on a line from a place on, cut to so many columns.
  static func rest(of text: Text, from start: Int, columns: Int) -> String {
    let line = text.contentRange(ofLine: text.lines.line(at: min(start, text.bytes.count)))
    let start = min(max(start, line.lowerBound), line.upperBound)
    let end = scalarStart(min(line.upperBound, start + reach), in: text)
    return prefix(
      expanded(text.string(start..<max(end, start)), from: 0), columns: columns, isWhole: end == line.upperBound)
  }

  private static func scalarStart(_ offset: Int, in text: Text) -> Int {
    let bytes = text.bytes.span
    var start = offset
    // No scalar has more than three bytes that go on with it, however many an invalid text has in a row.
    while start > max(0, offset - 3), start < bytes.count, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  /// A byte-order mark is no part of the text.
  private static func withoutMark(_ text: String, isLineStart: Bool) -> String {
    isLineStart && text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
  }

  private static func expanded(_ text: String, from column: Int) -> String {
    var expanded = ""
    var column = column
    for piece in text.split(separator: "\t", omittingEmptySubsequences: false) {
      if !expanded.isEmpty || piece.startIndex != text.startIndex {
        let width = DisplayWidth.width(of: "\t", at: column)
        expanded += String(repeating: " ", count: width)
        column += width
      }
      let printable = Printable.text(String(piece))
      expanded += printable
      column += DisplayWidth.width(of: printable)
    }
    return expanded
  }

  private static func width(_ characters: [Character]) -> Int {
    characters.reduce(0) { $0 + DisplayWidth.width(of: $1, at: $0) }
  }

  private static func suffix(_ characters: [Character], columns: Int) -> [Character] {
    var left = columns
    var start = characters.count
    while start > 0 {
      left -= DisplayWidth.width(of: characters[start - 1])
      if left < 0 { break }
      start -= 1
    }
    return Array(characters[start...])
  }

  private static func prefix(_ text: String, columns: Int, isWhole: Bool) -> String {
    var left = columns
    var prefix = ""
    for character in text {
      left -= DisplayWidth.width(of: character)
      if left < 0 { return prefix + "…" }
      prefix.append(character)
    }
    return isWhole ? prefix : prefix + "…"
  }
}
