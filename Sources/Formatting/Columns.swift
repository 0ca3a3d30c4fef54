import Notation
import TextModel

/// Transcripts in which white space says something: analysts of conversations set what is said at the same time in one
/// column, and CHAT asks for a tab behind a speaker's colon and before what goes on with a turn (CHAT manual, chapter
/// “File Format”).
extension Transcript {
  /// Whether it is such a one, by `notation` in its header, by being CHAT or by the number of a line before its first
  /// label; `nil` where it does not tell.
  var isOfColumns: Bool? {
    switch header.value(.notation)?.lowercased() {
    case "jefferson", "gat2", "chat": true
    case "plain": false
    default: isCHAT || isNumbered ? true : nil
    }
  }

  /// A first turn that begins as `01  A:`, which is how conversation analysts print it.
  private var isNumbered: Bool {
    guard let turn = traits.firstIndex(where: { $0.contains(.turn) }) else { return false }
    let start = text.range(ofLine: turn).lowerBound
    return leaves(of: lines[turn].forest, from: start).prefix { $0.kind == .punctuation }.contains {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text.bytes[$0.range.lowerBound])
    }
  }

  /// `@Begin` among the first lines, or a first turn that begins as `*MOT:` and a tab.
  private var isCHAT: Bool {
    let first = header.lineCount..<min(lines.count, header.lineCount + Self.mostBeforeBegin)
    if first.contains(where: { text.string(text.contentRange(ofLine: $0)) == "@Begin" }) { return true }
    guard let turn = traits.firstIndex(where: { $0.contains(.turn) }) else { return false }
    let content = text.contentRange(ofLine: turn)
    let colon = text.bytes[content].firstIndex(of: UInt8(ascii: ":")) ?? content.upperBound
    return text.bytes[content.lowerBound] == UInt8(ascii: "*") && colon + 1 < content.upperBound
      && text.bytes[colon + 1] == 0x09
  }

  private static let mostBeforeBegin = 20
}
