import JSON
import TestSupport

/// A document as an editor has it, and random changes of it in the words of the protocol. The text is UTF-16, since that is
/// what columns count.
struct EditedText {
  let uri: String
  let languageId: String
  /// What it had on disk.
  let original: String
  private(set) var units: [UInt16]
  private(set) var version = 1

  init(uri: String, languageId: String = "ordrett", _ text: String) {
    self.uri = uri
    self.languageId = languageId
    original = text
    units = Array(text.utf16)
  }

  var text: String { String(decoding: units, as: UTF16.self) }

  mutating func reopen() { version = 1 }

  /// What people and programs put into texts, whole and half.
  private static let fragments = [
    "a", "b", "n", "3", " ", "å", "😅", "👩‍👧", "{", "}", "+", "-", "{+frykt}", "{-frykt}", "{-}", "{+ny", "{+frykt=a}",
    "{-frykt=a}", "{+frykt,skam}", "{?Kari Nordmann}", "{@P1}", "{#frykt}", "[pause]", "[", "(2,5)", "(", "# ", "## ",
    "% ",
    "\n", "\r\n", "\r", "\u{2028}", "\nI: ", "\nR: Ja, jeg ble redd.", "\n\n# Neste\n", " 00:01:02", "Kari fra Ålesund",
    "speaker R: Informant\n", "---\n", "merged-from: skam\n", "type: theme\n", "\u{FEFF}", "\t", "{@",
    "{+frykt}redd{-}",
  ]

  private static func fragment(_ generator: inout SeededGenerator) -> String {
    fragments.randomElement(using: &generator) ?? ""
  }

  // MARK: Places

  /// A place as an editor would say it: never between `\r` and `\n`; at times between the halves of a letter, which means
  /// before it, or behind the end of the line, which means there.
  func place(_ generator: inout SeededGenerator) -> (offset: Int, position: JSON.Value) {
    var offset = Int.random(in: 0...units.count, using: &generator)
    if offset > 0, offset < units.count, units[offset - 1] == 13, units[offset] == 10 { offset -= 1 }
    let said = position(of: offset)
    if isInsidePair(offset) { return (offset - 1, said) }
    let isEnd = offset == units.count || units[offset] == 10 || units[offset] == 13
    if isEnd, Int.random(in: 0..<4, using: &generator) == 0 {
      return (offset, ["line": said["line"] ?? 0, "character": 100_000])
    }
    return (offset, said)
  }

  private func isInsidePair(_ offset: Int) -> Bool {
    offset > 0 && offset < units.count && units[offset] & 0xFC00 == 0xDC00 && units[offset - 1] & 0xFC00 == 0xD800
  }

  func position(of offset: Int) -> JSON.Value {
    var (line, start) = (0, 0)
    for index in 0..<offset
    where units[index] == 10 || units[index] == 13 && !(index + 1 < units.count && units[index + 1] == 10) {
      line += 1
      start = index + 1
    }
    return ["line": .integer(line), "character": .integer(offset - start)]
  }

  func range(_ generator: inout SeededGenerator) -> JSON.Value {
    let (one, other) = (place(&generator), place(&generator))
    let (first, last) = one.offset <= other.offset ? (one, other) : (other, one)
    return ["start": first.position, "end": last.position]
  }

  // MARK: Changes

  /// A notification of one to four changes, each on the result of the last.
  ///
  /// - Parameter isTyped: whether a single letter may be all of it; such a word counts as being typed for a while.
  mutating func change(_ generator: inout SeededGenerator, isTyped: Bool = true) -> JSON.Value {
    let count = Int.random(in: 0..<5, using: &generator) == 0 ? Int.random(in: 2...4, using: &generator) : 1
    var changes = (0..<count).map { _ in oneChange(&generator) }
    if !isTyped { changes.append(replace(units.count..<units.count, with: " .")) }
    return notification(changes)
  }

  /// The text it had in the beginning, so many times.
  mutating func restore(times: Int) -> JSON.Value {
    notification([whole(String(repeating: original, count: times))])
  }

  private mutating func notification(_ changes: [JSON.Value]) -> JSON.Value {
    version += 1
    return ["textDocument": ["uri": .string(uri), "version": .integer(version)], "contentChanges": .array(changes)]
  }

  private mutating func whole(_ text: String) -> JSON.Value {
    units = Array(text.utf16)
    return ["text": .string(text)]
  }

  private mutating func oneChange(_ generator: inout SeededGenerator) -> JSON.Value {
    if units.count > 6000 { return whole(original) }
    switch Int.random(in: 0..<40, using: &generator) {
    case 0: return whole(text + Self.fragment(&generator))
    case 1: return whole(original)
    case 2..<12:
      // Something goes: mostly a little, at times what lies between any two places.
      let (one, other) = (place(&generator), place(&generator))
      let start = min(one.offset, other.offset)
      let isShort = Int.random(in: 0..<12, using: &generator) > 0
      var end =
        isShort ? min(start + Int.random(in: 1...6, using: &generator), units.count) : max(one.offset, other.offset)
      if isInsidePair(end) { end += 1 }
      if end > 0, end < units.count, units[end - 1] == 13, units[end] == 10 { end += 1 }
      return replace(start..<end, with: "")
    default:
      let (offset, position) = place(&generator)
      let fragment = Self.fragment(&generator)
      units.replaceSubrange(offset..<offset, with: Array(fragment.utf16))
      return ["range": ["start": position, "end": position], "text": .string(fragment)]
    }
  }

  private mutating func replace(_ range: Range<Int>, with text: String) -> JSON.Value {
    let said: JSON.Value = ["start": position(of: range.lowerBound), "end": position(of: range.upperBound)]
    units.replaceSubrange(range, with: Array(text.utf16))
    return ["range": said, "text": .string(text)]
  }
}
