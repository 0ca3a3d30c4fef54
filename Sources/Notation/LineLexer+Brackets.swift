/// Parentheses, brackets and angle brackets.
extension LineLexer {
  private var bracketed: BracketedSign { BracketedSign(vocabulary: vocabulary) }

  mutating func parenthesis() {
    let first = offset
    let isDouble = first + 1 < end && bytes[first + 1] == UInt8(ascii: "(")
    let open = first + (isDouble ? 2 : 1)
    guard let close = closing(UInt8(ascii: ")"), UInt8(ascii: "("), from: open, .parenthesis),
      !isDouble || (close + 1 < end && bytes[close + 1] == UInt8(ascii: ")"))
    else {
      offset += 1
      return
    }
    let content = string(open..<close)
    let kind = isDouble ? bracketed.doubleParenthesis(content) : bracketed.parenthesis(content)
    notePause(kind, content, isBracket: false)
    sign(kind, first, to: close + (isDouble ? 2 : 1))
    if kind == .unclear, BracketedSign.isGuess(bytes.span, first..<offset) { wordsSinceMark = true }
  }

  mutating func bracket() {
    let first = offset
    if let stamp = TimeStamp.scan(bytes.span, first, end) { return sign(.timeStamp, first, to: stamp.end) }
    guard let close = closing(UInt8(ascii: "]"), UInt8(ascii: "["), from: first + 1, .bracket) else {
      offset += 1
      return
    }
    let content = string(first + 1..<close)
    let kind = bracketed.bracket(content)
    notePause(kind, content, isBracket: true)
    sign(kind, first, to: close + 1)
  }

  /// `<ord> [>]`: what was said while another spoke, and CHAT's sign for it.
  mutating func overlap() {
    let first = offset
    offset += 1
    guard let close = closing(UInt8(ascii: ">"), UInt8(ascii: "<"), from: first + 1, .angle), close > first + 1 else {
      return
    }
    var marker = close + 1
    while marker < end, CharacterClass.isSpace(bytes[marker]) { marker += 1 }
    guard marker < end, bytes[marker] == UInt8(ascii: "[") else { return }
    var limit = marker + 1
    while limit < end, limit - marker < 5, bytes[limit] != UInt8(ascii: "]") { limit += 1 }
    guard limit < end, bytes[limit] == UInt8(ascii: "]"), BracketedSign.isOverlapMarker(string(marker + 1..<limit))
    else {
      return
    }
    sign(.overlap, first, to: limit + 1)
  }

  /// Where a sign closes; `nil` where another opens first, a mark comes between, or the line ends.
  private mutating func closing(_ close: UInt8, _ open: UInt8, from start: Int, _ kind: Missing) -> Int? {
    if missing.contains(kind) { return nil }
    let found = (start..<max(end, start)).first { offset in
      let byte = bytes[offset]
      return byte == close || byte == open || byte == UInt8(ascii: "{")
    }
    guard let found else {
      missing.insert(kind)
      return nil
    }
    return bytes[found] == close && found > start ? found : nil
  }

  private mutating func notePause(_ kind: SyntaxKind, _ content: String, isBracket: Bool) {
    switch kind {
    case .pause where content.hasPrefix("."): line.pauses.insert(.shortDots)
    case .pause where content.hasPrefix("-"): line.pauses.insert(.hyphens)
    case .pause: line.pauses.insert(isBracket ? .bracket : .parenthesis)
    case .timedPause:
      if content.utf8.contains(where: CharacterClass.isASCIILetter) {
        line.pauses.insert(isBracket ? .bracket : .parenthesis)
      } else {
        line.pauses.insert(content.contains(".") ? .point : content.contains(",") ? .comma : .seconds)
      }
    default: break
    }
  }
}
