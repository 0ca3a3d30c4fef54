import Project
import TextModel

/// A place in the project file, found in the bytes up to it: a file that is being typed is seldom JSON.
struct SettingsPlace {
  /// The keys of the tables that the place is in, outermost first.
  private(set) var path: [String] = []
  /// The key whose value the place is, or is in a list of; `nil` where the place is a key itself.
  private(set) var key: String?
  /// The word at the place without its quotes, in bytes of the document; empty where there is none.
  private(set) var range: Range<Int>
  private(set) var isQuoted = false
  /// What the word says.
  private(set) var word = ""

  private struct Level {
    let isTable: Bool
    /// The key that the level is the value of.
    let name: String?
    var key: String?
    var wantsKey: Bool
  }

  /// `nil` inside a comment and outside of the file's one table.
  init?(_ text: Text, at offset: Int) {
    let bytes = text.bytes
    var levels: [Level] = []
    var next = 0
    while next < bytes.count, next <= offset {
      let byte = bytes[next]
      switch byte {
      case UInt8(ascii: "/"):
        let end = Self.commentEnd(bytes, next)
        if offset > next, offset < end || bytes[next..<end].starts(with: [0x2F, 0x2F]) && offset == end { return nil }
        next = end
      case UInt8(ascii: "{") where next < offset, UInt8(ascii: "[") where next < offset:
        // More levels than any project file has: whatever this is, it is none.
        guard levels.count < 50 else { return nil }
        let isTable = byte == UInt8(ascii: "{")
        levels.append(Level(isTable: isTable, name: levels.last?.key, key: levels.last?.key, wantsKey: isTable))
        next += 1
      case UInt8(ascii: "}") where next < offset, UInt8(ascii: "]") where next < offset:
        _ = levels.popLast()
        next += 1
      case UInt8(ascii: ":") where next < offset:
        if !levels.isEmpty { levels[levels.count - 1].wantsKey = false }
        next += 1
      case UInt8(ascii: ",") where next < offset:
        if levels.last?.isTable == true { levels[levels.count - 1].wantsKey = true }
        next += 1
      case UInt8(ascii: "\"") where next < offset:
        let end = Self.stringEnd(bytes, next + 1)
        if offset <= end {
          self.init(text, levels, next + 1..<end, isQuoted: true)
          return
        }
        if levels.last?.wantsKey == true { levels[levels.count - 1].key = text.string(next + 1..<end) }
        next = end < bytes.count && bytes[end] == UInt8(ascii: "\"") ? end + 1 : end
      default:
        let end = Self.wordEnd(bytes, next)
        if end > next, offset <= end {
          self.init(text, levels, next..<end, isQuoted: false)
          return
        }
        if next >= offset { break }
        next = max(end, next + 1)
        continue
      }
      if next >= offset { break }
    }
    self.init(text, levels, offset..<offset, isQuoted: false)
  }

  private init?(_ text: Text, _ levels: [Level], _ range: Range<Int>, isQuoted: Bool) {
    guard let level = levels.last else { return nil }
    path = levels.dropFirst().filter(\.isTable).compactMap(\.name)
    key = level.isTable && level.wantsKey ? nil : level.key ?? ""
    self.range = range
    self.isQuoted = isQuoted
    word = text.string(range)
  }

  /// A rule, where the place names one.
  var target: Target? {
    guard key == nil, path.count == 1, !range.isEmpty else { return nil }
    if SettingsKey.rules.names.contains(path[0]) { return Target(.rule(word), range) }
    guard SettingsKey.privacy.names.contains(path[0]),
      let category = PrivacyCategory.allCases.first(where: { $0.names.contains(word) })
    else { return nil }
    return Target(.rule(category.rule), range)
  }

  private static func commentEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    guard start + 1 < bytes.count else { return start + 1 }
    var end = start + 2
    switch bytes[start + 1] {
    case UInt8(ascii: "/"):
      while end < bytes.count, bytes[end] != 10, bytes[end] != 13 { end += 1 }
    case UInt8(ascii: "*"):
      while end < bytes.count, bytes[end] != UInt8(ascii: "/") || bytes[end - 1] != UInt8(ascii: "*") || end < start + 3
      {
        end += 1
      }
      end = min(end + 1, bytes.count)
    default: end = start + 1
    }
    return end
  }

  /// Where a string's closing quote is, else the end of its line.
  private static func stringEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != 10, bytes[end] != 13 {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(end, bytes.count)
  }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, NameBytes.isName(bytes, end) || (bytes[end] == UInt8(ascii: "/") && end > start) {
      end += 1
    }
    return end
  }
}
