/// The start of a turn: `[stamp] Label: [stamp]`.
extension LineLexer {
  private static let longestLabel = 40

  /// Reads the start of a turn where the line has one; else reads nothing.
  mutating func turnStart() -> Bool {
    if CharacterClass.isSpace(bytes[offset]) { return false }
    let stamp = leadingStamp()
    guard let label = label(from: stamp?.next ?? offset) else { return false }

    if let stamp {
      line.forest.leaf(.timeStamp, stamp.end - offset)
      line.forest.leaf(.space, stamp.next - stamp.end)
    }
    line.forest.leaf(.punctuation, label.name.lowerBound - label.start)
    line.forest.leaf(.label, label.name.count)
    line.forest.leaf(.punctuation, label.end - label.name.upperBound)
    line.label = string(label.name)
    offset = label.end
    skipSpaces()
    if let stamp = TimeStamp.scan(bytes.span, offset, end), stamp.end == end || CharacterClass.isSpace(bytes[stamp.end])
    {
      line.forest.leaf(.timeStamp, stamp.end - offset)
      offset = stamp.end
      skipSpaces()
    }
    return true
  }

  private func leadingStamp() -> (end: Int, next: Int)? {
    guard let stamp = TimeStamp.scan(bytes.span, offset, end, bare: true) else { return nil }
    var next = stamp.end
    while next < end, CharacterClass.isSpace(bytes[next]) { next += 1 }
    return (stamp.end, next)
  }

  /// `Label:`, `**Label:**`, `**Label**:` or CHAT's `*XXX:`, then white space or the line's end; `Label :` as French
  /// sets it; `标签：` with the colon of Chinese and Japanese, which brings its own space.
  ///
  /// - Returns: where it begins, the name alone, and where the text may begin.
  private func label(from start: Int) -> (start: Int, name: Range<Int>, end: Int)? {
    let star = UInt8(ascii: "*")
    var stars = 0
    while stars < 2, start + stars < end, bytes[start + stars] == star { stars += 1 }
    let first = start + stars
    guard let nameEnd = labelName(from: first) else { return nil }
    var after = nameEnd
    func take(_ byte: UInt8) -> Bool {
      guard after < end, bytes[after] == byte else { return false }
      after += 1
      return true
    }
    var closed = stars < 2 || (take(star) && take(star))
    if !closed { after = nameEnd }
    if stars == 0, CharacterClass.capitalOrDigit(bytes.span, first, nameEnd) { after += spaceBeforeColon(after) }
    let isWide = startsWith(Self.wideColon, at: after)
    if isWide { after += Self.wideColon.count } else if !take(UInt8(ascii: ":")) { return nil }
    if !closed { closed = take(star) && take(star) }
    guard closed, isWide || after == end || CharacterClass.isSpace(bytes[after]) else { return nil }
    return (start, first..<nameEnd, after)
  }

  /// U+FF1A
  private static let wideColon = Array("：".utf8)
  /// A space, U+00A0 and U+202F.
  private static let spaces = [" ", "\u{A0}", "\u{202F}"].map { Array($0.utf8) }

  /// The length in bytes of the one space at an offset that a colon comes after; 0 where there is none.
  private func spaceBeforeColon(_ offset: Int) -> Int {
    Self.spaces.first { startsWith($0, at: offset) }?.count ?? 0
  }

  private func startsWith(_ text: [UInt8], at offset: Int) -> Bool {
    offset + text.count <= end && text.indices.allSatisfy { bytes[offset + $0] == text[$0] }
  }

  /// One to three words, at most 40 characters: the first begins with a letter, each further one with a capital or a
  /// digit, so that `Kari Nordmann:` is a label and `Han sa:` is none.
  private func labelName(from start: Int) -> Int? {
    let bytes = bytes.span
    let limit = min(end, start + Self.longestLabel * 4)
    guard var offset = CharacterClass.letter(bytes, start, limit).map({ start + $0 }) else { return nil }
    offset = CharacterClass.nameTail(bytes, offset, limit)
    for _ in 0..<2 {
      guard offset < limit, bytes[offset] == 0x20, CharacterClass.capitalOrDigit(bytes, offset + 1, limit) else {
        break
      }
      offset = CharacterClass.nameTail(bytes, offset + 1, limit)
    }
    let characters = (start..<offset).count { bytes[$0] & 0xC0 != 0x80 }
    return characters <= Self.longestLabel ? offset : nil
  }
}
