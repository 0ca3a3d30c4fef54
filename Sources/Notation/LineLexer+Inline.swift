/// The text of a turn: words, signs and marks.
extension LineLexer {
  mutating func inline() {
    while offset < end {
      let byte = bytes[offset]
      if CharacterClass.isASCIILetter(byte) || byte >= 0x80 {
        word()
      } else {
        switch byte {
        case UInt8(ascii: "{"): mark()
        case UInt8(ascii: "("): parenthesis()
        case UInt8(ascii: "["): bracket()
        case UInt8(ascii: "<"): overlap()
        case UInt8(ascii: "#"): hash()
        case UInt8(ascii: "*"): delimited(byte, .star)
        case UInt8(ascii: "_"): delimited(byte, .underscore)
        case UInt8(ascii: "/"): slashes()
        case UInt8(ascii: "&"): ampersand()
        case UInt8(ascii: "."): dots()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
        default: offset += 1
        }
      }
    }
    flushText(to: end)
    endStretch()
    if stretchesBeforeStart == line.stretches { line.traits.insert(.emptyCoding) }
    if line.pauses != [] { line.traits.insert(.pauses) }
  }

  /// Ends the text before `first`, adds a sign up to `limit` and goes on after it.
  mutating func sign(_ kind: SyntaxKind, _ first: Int, to limit: Int) {
    flushText(to: first)
    line.forest.leaf(kind, limit - first)
    offset = limit
    pending = limit
    // A silence or a laugh is something to code; a time stamp is not.
    if kind != .timeStamp { wordsSinceMark = true }
    if kind == .overlap { line.traits.insert(.overlap) }
  }

  /// Counts the words since the last mark, if there are any, as one stretch.
  mutating func endStretch() {
    guard wordsSinceMark else { return }
    wordsSinceMark = false
    line.stretches += 1
    line.traits.insert(.words)
  }

  /// Digits and the letters right after them, which make no word of their own: `2NAV`, `3xxx`.
  private mutating func number() {
    while offset < end, CharacterClass.isDigit(bytes[offset]) { offset += 1 }
    offset = Word(bytes.span, from: offset, to: end).end
  }

  /// ` # `, ` ## `: a pause where the sign stands alone; `#00:01:02-3#`: a time stamp.
  private mutating func hash() {
    let first = offset
    if let stamp = TimeStamp.scan(bytes.span, first, end) { return sign(.timeStamp, first, to: stamp.end) }
    while offset < end, bytes[offset] == UInt8(ascii: "#") { offset += 1 }
    guard first == contentStart || CharacterClass.isSpace(bytes[first - 1]),
      offset == end || CharacterClass.isSpace(bytes[offset])
    else { return }
    line.pauses.insert(.hash)
    sign(.pause, first, to: offset)
  }

  /// Two dots or more that follow no word.
  private mutating func dots() {
    let first = offset
    while offset < end, bytes[offset] == UInt8(ascii: ".") { offset += 1 }
    guard offset - first >= 2 else { return }
    line.pauses.insert(.dots)
    sign(.pause, first, to: offset)
  }

  /// CHAT's `&=ler`.
  private mutating func ampersand() {
    let first = offset
    offset += 1
    guard offset < end, bytes[offset] == UInt8(ascii: "=") else { return }
    let limit = CharacterClass.nameEnd(bytes.span, offset + 1, end)
    guard limit > offset + 1 else { return }
    sign(BracketedSign(vocabulary: vocabulary).ampersand(string(offset + 1..<limit)), first, to: limit)
  }

  /// `//ord//`: words said while another speaks. Slashes with a space inside, `ja // nei // kanskje`, part verses.
  private mutating func slashes() {
    let first = offset
    offset += 1
    guard !missing.contains(.slashes), offset < end, bytes[offset] == UInt8(ascii: "/") else { return }
    offset += 1
    // `https://…` is an address.
    guard first == start || bytes[first - 1] != UInt8(ascii: ":"),
      offset < end, !CharacterClass.isSpace(bytes[offset])
    else { return }
    var close = offset
    while close + 1 < end, bytes[close] != UInt8(ascii: "{") {
      if bytes[close] == UInt8(ascii: "/"), bytes[close + 1] == UInt8(ascii: "/") {
        if close > offset, !CharacterClass.isSpace(bytes[close - 1]) { sign(.overlap, first, to: close + 2) }
        return
      }
      close += 1
    }
    if close + 1 >= end { missing.insert(.slashes) }
  }

  /// `*ler*`, `*ord*`, `**ord**`, `_ord_`.
  private mutating func delimited(_ byte: UInt8, _ kind: Missing) {
    let first = offset
    while offset < end, bytes[offset] == byte { offset += 1 }
    let width = offset - first
    // A sign inside a word is a part of it, and one before a space opens nothing.
    guard width <= 2, !missing.contains(kind), offset < end, !isWord(before: first),
      !CharacterClass.isSpace(bytes[offset])
    else { return }
    var close = offset
    while close < end, bytes[close] != byte, bytes[close] != UInt8(ascii: "{") { close += 1 }
    if close == end { missing.insert(kind) }
    guard close + width <= end, bytes[close] == byte, width == 1 || bytes[close + 1] == byte,
      !CharacterClass.isSpace(bytes[close - 1]), !CharacterClass.isWord(bytes.span, at: close + width, end)
    else { return }
    let content = string(offset..<close)
    guard let sign = BracketedSign(vocabulary: vocabulary).starred(content, star: byte == UInt8(ascii: "*")) else {
      return
    }
    self.sign(sign, first, to: close + width)
  }

  private func isWord(before offset: Int) -> Bool { CharacterClass.isWord(bytes.span, before: offset, start) }
}
