import Privacy
import Project
import TextModel

/// A place in the project file, found in the bytes up to it: a file that is being typed is seldom JSON.
struct SettingsPlace {
  /// The keys of the tables that the place is in, outermost first.
  let path: [String]
  /// The key whose value the place is, or is in a list of; `nil` where the place is a key itself.
  let key: String?
  /// The word at the place without its quotes, in bytes of the document; empty where there is none.
  let range: Range<Int>
  let isQuoted: Bool
  /// The word has its closing quote.
  let isClosed: Bool

  private struct Level {
    let isTable: Bool
    /// The key that the level is the value of.
    let name: String?
    /// The last key in it.
    var key: String?
    /// A key comes next, and no value.
    var wantsKey: Bool
    /// A key stands there that has no colon yet.
    var hasBareKey = false
  }

  private enum Token { case comment, string, word, sign }

  /// No project file goes deeper; whatever this is, it is none.
  private static let deepest = 50

  /// `nil` inside a comment and outside of the file's one table.
  init?(_ text: Text, at offset: Int) {
    let bytes = text.bytes
    var levels: [Level] = []
    var next = 0
    while next < min(offset, bytes.count) {
      if bytes[next] <= 0x20 {
        next += 1
        continue
      }
      let (token, end) = Self.token(bytes, next)
      switch token {
      case .comment:
        // A comment of one line goes on at its end.
        if offset < end || (offset == end && bytes[next + 1] == UInt8(ascii: "/")) { return nil }
      case .string:
        let isClosed = end > next + 1 && bytes[end - 1] == UInt8(ascii: "\"")
        let content = next + 1..<(isClosed ? end - 1 : end)
        if offset <= content.upperBound {
          self.init(levels, content, isQuoted: true, isClosed: isClosed)
          return
        }
        if levels.last?.wantsKey == true {
          levels[levels.count - 1].key = text.string(content)
          levels[levels.count - 1].hasBareKey = true
        }
      case .word:
        if offset <= end {
          self.init(levels, next..<end, isQuoted: false, isClosed: false)
          return
        }
      case .sign:
        guard Self.take(bytes[next], &levels) else { return nil }
      }
      next = end
    }
    if levels.last?.hasBareKey == true { return nil }
    self.init(levels, offset..<offset, isQuoted: false, isClosed: false)
  }

  private init?(_ levels: [Level], _ range: Range<Int>, isQuoted: Bool, isClosed: Bool) {
    guard let level = levels.last else { return nil }
    path = levels.dropFirst().filter(\.isTable).compactMap(\.name)
    key = level.isTable && level.wantsKey ? nil : level.key ?? ""
    self.range = range
    self.isQuoted = isQuoted
    self.isClosed = isClosed
  }

  private static func take(_ sign: UInt8, _ levels: inout [Level]) -> Bool {
    let last = levels.count - 1
    switch sign {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard levels.count < deepest else { return false }
      let isTable = sign == UInt8(ascii: "{")
      levels.append(
        Level(isTable: isTable, name: levels.last?.key, key: isTable ? nil : levels.last?.key, wantsKey: isTable))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = levels.popLast()
    case UInt8(ascii: ":") where last >= 0:
      levels[last].wantsKey = false
      levels[last].hasBareKey = false
    case UInt8(ascii: ",") where last >= 0:
      levels[last].wantsKey = levels[last].isTable
      levels[last].hasBareKey = false
    default: break
    }
    return true
  }

  /// What begins at an offset, and where it ends.
  private static func token(_ bytes: [UInt8], _ start: Int) -> (Token, end: Int) {
    func end(after start: Int, where goesOn: (Int) -> Bool) -> Int {
      var end = start
      while end < bytes.count, goesOn(end) { end += 1 }
      return end
    }
    func isLineEnd(_ offset: Int) -> Bool { bytes[offset] == 10 || bytes[offset] == 13 }
    let second = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch (bytes[start], second) {
    case (UInt8(ascii: "/"), UInt8(ascii: "/")): return (.comment, end(after: start) { !isLineEnd($0) })
    case (UInt8(ascii: "/"), UInt8(ascii: "*")):
      let close = end(after: start + 3) { bytes[$0] != UInt8(ascii: "/") || bytes[$0 - 1] != UInt8(ascii: "*") }
      return (.comment, min(close + 1, bytes.count))
    case (UInt8(ascii: "\""), _):
      var isEscaped = false
      let close = end(after: start + 1) { offset in
        let closes = bytes[offset] == UInt8(ascii: "\"") && !isEscaped
        isEscaped = bytes[offset] == UInt8(ascii: "\\") && !isEscaped
        return !closes && !isLineEnd(offset)
      }
      return (.string, close < bytes.count && bytes[close] == UInt8(ascii: "\"") ? close + 1 : close)
    case _ where NameBytes.beginsName(bytes, start):
      return (.word, end(after: start) { NameBytes.isName(bytes, $0) || bytes[$0] == UInt8(ascii: "/") })
    default: return (.sign, start + 1)
    }
  }
}

extension SettingsPlace {
  /// A rule, where the place names one.
  func target(in text: Text) -> Target? {
    guard key == nil, path.count == 1, !range.isEmpty, range.count < 100 else { return nil }
    let word = text.string(range)
    if SettingsKey.rules.names.contains(path[0]) { return Target(.rule(word), range) }
    guard SettingsKey.privacy.names.contains(path[0]),
      let category = PrivacyCategory.allCases.first(where: { $0.names.contains(word) })
    else { return nil }
    return Target(.rule(category.rule), range)
  }
}
