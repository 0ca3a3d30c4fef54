import Notation

/// The mark that a cursor is in, as far as it has been typed. It may be no mark yet to the lexer: `{+` alone is text.
struct OpenMark {
  enum Kind { case codingStart, codingEnd, turnCoding, pseudonym }

  let kind: Kind
  /// The opening brace, in bytes of the document.
  let start: Int
  /// The codes before the one at the cursor.
  let earlier: [Range<Int>]
  /// From where the name at the cursor begins to the cursor.
  let typed: Range<Int>
  /// The name at the cursor. In a mark that is not closed it ends at the cursor: what follows may be words that somebody
  /// said, and those are never replaced.
  let name: Range<Int>
  /// The mark has its `}`.
  let isClosed: Bool
  /// Something else than white space stands between the name and the `}`.
  let goesOn: Bool

  /// A mark is short; a line may be as long as a file.
  private static let longest = 2000

  init?(_ cursor: CompletionCursor) {
    let bytes = cursor.bytes
    guard let start = Self.brace(before: cursor) else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "+"): kind = .codingStart
    case UInt8(ascii: "-"): kind = .codingEnd
    case UInt8(ascii: "#"): kind = .turnCoding
    case UInt8(ascii: "@"): kind = .pseudonym
    default: return nil
    }
    var earlier: [Range<Int>] = []
    var first = start + 2
    for offset in start + 2..<cursor.offset {
      // What follows a colon is a memo.
      if bytes[offset] == UInt8(ascii: ":") { return nil }
      guard CharacterClass.isSpace(bytes[offset]) else { continue }
      if offset > first { earlier.append(first..<offset) }
      first = offset + 1
    }
    // What follows a pseudonym's id is what is shown in the real name's place.
    if kind == .pseudonym, !earlier.isEmpty { return nil }
    guard first == cursor.offset || NameBytes.beginsName(bytes, first) else { return nil }
    let close = Self.closingBrace(cursor, anything: kind == .pseudonym)
    var end = cursor.offset
    if let close {
      while end < close, NameBytes.isName(bytes, end) || Self.joinsNames(bytes[end]) { end += 1 }
    }
    self.start = start
    self.earlier = earlier
    typed = first..<cursor.offset
    name = first..<end
    isClosed = close != nil
    goesOn = close.map { (end..<$0).contains { !CharacterClass.isSpace(bytes[$0]) } } ?? false
  }

  private static func joinsNames(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") }

  /// The brace of the mark that is open at the cursor, whatever mark it is; `nil` where none is, where the brace is
  /// doubled, which is a literal one, and where it begins no mark.
  static func brace(before cursor: CompletionCursor) -> Int? {
    let bytes = cursor.bytes
    let limit = max(cursor.content.lowerBound, cursor.offset - longest)
    var offset = cursor.offset - 1
    while offset >= limit {
      if bytes[offset] == UInt8(ascii: "}") { return nil }
      if bytes[offset] == UInt8(ascii: "{") {
        var first = offset
        while first > limit, bytes[first - 1] == UInt8(ascii: "{") { first -= 1 }
        guard (offset - first) % 2 == 0, offset + 1 < cursor.offset else { return nil }
        return "+-#@!?".utf8.contains(bytes[offset + 1]) ? offset : nil
      }
      offset -= 1
    }
    return nil
  }

  /// The `}` of the mark, where all that stands before it can belong to the mark.
  ///
  /// - Parameter anything: it may be any text, as behind a pseudonym's id.
  private static func closingBrace(_ cursor: CompletionCursor, anything: Bool) -> Int? {
    let bytes = cursor.bytes
    var isText = anything
    var offset = cursor.offset
    let limit = min(cursor.content.upperBound, offset + longest)
    while offset < limit {
      switch bytes[offset] {
      case UInt8(ascii: "}"): return offset
      case UInt8(ascii: "{"):
        guard isText, offset + 1 < limit, bytes[offset + 1] == UInt8(ascii: "{") else { return nil }
        offset += 1
      case UInt8(ascii: ":"): isText = true
      case let byte:
        guard isText || NameBytes.isName(bytes, offset) || CharacterClass.isSpace(byte) || joinsNames(byte) else {
          return nil
        }
      }
      offset += 1
    }
    return nil
  }
}
