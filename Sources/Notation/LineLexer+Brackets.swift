/// Parentheses, brackets and angle brackets.
extension LineLexer {
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
    bracketed(first..<close + (isDouble ? 2 : 1), content: open..<close)
  }

  mutating func bracket() {
    let first = offset
    if let stamp = TimeStamp.scan(bytes.span, first, end) { return sign(.timeStamp, first, to: stamp.end) }
    guard let close = closing(UInt8(ascii: "]"), UInt8(ascii: "["), from: first + 1, .bracket) else {
      offset += 1
      return
    }
    bracketed(first..<close + 1, content: first + 1..<close)
  }

  /// Adds the sign that brackets and what is in them are.
  private mutating func bracketed(_ whole: Range<Int>, content: Range<Int>) {
    let key = ShortBytes(bytes.span, whole)
    let kind: SyntaxKind
    if let key, let known = signs[key] {
      kind = known
    } else {
      let isDouble = content.lowerBound - whole.lowerBound == 2
      kind = BracketedSign(vocabulary: vocabulary).kind(bytes[whole.lowerBound], string(content), isDouble: isDouble)
      if let key, signs.count < ShortBytes.most { signs[key] = kind }
    }
    notePause(kind, content, isBracket: bytes[whole.lowerBound] == UInt8(ascii: "["))
    sign(kind, whole.lowerBound, to: whole.upperBound)
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

  private mutating func notePause(_ kind: SyntaxKind, _ content: Range<Int>, isBracket: Bool) {
    func holds(_ byte: UInt8) -> Bool { bytes[content].contains(byte) }
    switch (kind, bytes[content.lowerBound]) {
    case (.pause, UInt8(ascii: ".")): line.pauses.insert(.shortDots)
    case (.pause, UInt8(ascii: "-")): line.pauses.insert(.hyphens)
    case (.pause, _): line.pauses.insert(isBracket ? .bracket : .parenthesis)
    case (.timedPause, _) where bytes[content].contains(where: CharacterClass.isASCIILetter):
      line.pauses.insert(isBracket ? .bracket : .parenthesis)
    case (.timedPause, _):
      line.pauses.insert(holds(UInt8(ascii: ".")) ? .point : holds(UInt8(ascii: ",")) ? .comma : .seconds)
    default: break
    }
  }
}
