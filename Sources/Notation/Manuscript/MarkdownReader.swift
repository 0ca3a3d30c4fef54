/// Reads the prose of Markdown (CommonMark, with Pandoc's citations) and of plain text, which has neither code nor links.
///
/// It goes by lines and knows no nesting: what it takes for prose and is none costs a look, what it left out by mistake
/// would hide a name. So only what is surely no prose is of another kind.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let isPlain: Bool
  /// Whether references and contacts are of another kind.
  private let leavesOut: Bool
  private var paragraphs: [Prose] = []
  private var current = Prose()
  /// Below a heading of a list of references. Whether a block there is one is asked of each.
  private var isInReferences = false
  /// In a block of contacts: whether a comment ends it, or else the next blank line.
  private var contact: Contact?
  private var fence: (mark: UInt8, count: Int, isCode: Bool)?
  /// So many of a mark open no fence any more, since none closes one: looked for once.
  private var unclosed: [UInt8: Int] = [:]
  private lazy var contacts = ContactBlocks(bytes) { [isPlain] line in Self.isComment(line, isPlain) }

  private enum Contact { case toEnd, toBlankLine }

  init(_ bytes: [UInt8], isPlain: Bool, leavesOut: Bool = true) {
    self.bytes = bytes
    self.leavesOut = leavesOut
    self.isPlain = isPlain
  }

  mutating func read() -> [Prose] {
    var offset = isPlain ? 0 : frontMatter()
    while offset < bytes.count {
      let end = lineEnd(offset)
      line(offset..<end)
      offset = end + 1
    }
    flush()
    return paragraphs
  }

  private mutating func line(_ range: Range<Int>) {
    let content = bytes[range].drop(while: CharacterClass.isSpace)
    if leavesOut, takeContact(content, range) { return }
    if !isPlain, takeFence(content, range) { return }
    if isBlank(range) {
      flush()
      return
    }
    if leavesOut, takeHeading(content, range) { return }
    if !isPlain, Self.isListItem(content) { flush() }
    inline(content.startIndex..<content.endIndex)
    current.appendSpace(at: range.upperBound)
  }

  private mutating func flush() {
    if !current.isEmpty {
      current.kind = kind
      paragraphs.append(current)
    }
    current = Prose()
  }

  /// Of which kind the paragraph is that ends here.
  private var kind: Prose.Kind {
    if contact != nil { return .declared }
    if fence?.isCode == true || isInReferences && ManuscriptWords.isReference(current.words) { return .aside }
    return .prose
  }

  private func lineEnd(_ offset: Int) -> Int { bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 <= 0x20 } }

  // MARK: Blocks

  /// Reads the values of a YAML header, such as titles and summaries, and tells where the text begins after it.
  private mutating func frontMatter() -> Int {
    guard bytes.starts(with: Array("---\n".utf8)) || bytes.starts(with: Array("---\r\n".utf8)) else { return 0 }
    var lines: [Range<Int>] = []
    var offset = lineEnd(0) + 1
    while offset < bytes.count {
      let end = lineEnd(offset)
      let line = bytes[offset..<end].filter { $0 > 0x20 }
      if line == Array("---".utf8) || line == Array("...".utf8) {
        for line in lines { headerLine(line) }
        flush()
        return min(end + 1, bytes.count)
      }
      lines.append(offset..<end)
      offset = end + 1
    }
    return 0
  }

  /// Keys of which the value is for programs.
  private static let settings: Set<String> = [
    "bibliography", "csl", "format", "output", "documentclass", "classoption", "geometry", "lang", "date", "mainfont",
    "fontsize", "engine", "jupyter", "theme", "css",
  ]

  private mutating func headerLine(_ line: Range<Int>) {
    let key = bytes[line].prefix { Self.isKeyByte($0) && $0 != UInt8(ascii: ":") }
    guard !key.isEmpty, key.endIndex < line.upperBound, bytes[key.endIndex] == UInt8(ascii: ":") else {
      inline(line)
      return current.appendSpace(at: line.upperBound)
    }
    flush()
    let value = key.endIndex + 1..<line.upperBound
    if Self.settings.contains(String(decoding: key, as: UTF8.self)) { return add(value, .declared) }
    inline(value)
    current.appendSpace(at: line.upperBound)
  }

  private mutating func takeContact(_ content: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    if Self.isComment(content, isPlain), let declared = ManuscriptWords.declaration(content) {
      flush()
      contact = declared == .end ? nil : contacts.end(ofBlockAt: content.startIndex) != nil ? .toEnd : .toBlankLine
      return true
    }
    guard let contact else { return false }
    current.append(bytes, range)
    current.appendSpace(at: range.upperBound)
    if contact == .toBlankLine, isBlank(range) {
      flush()
      self.contact = nil
    }
    return true
  }

  private static func isComment(_ line: ArraySlice<UInt8>, _ isPlain: Bool) -> Bool {
    line.starts(with: Array("<!--".utf8)) || isPlain && line.first == UInt8(ascii: "%")
  }

  /// Code stands in fences that say of which language; others hold excerpts as often.
  private mutating func takeFence(_ content: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    let mark = content.first ?? 0
    let count = mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") ? content.prefix { $0 == mark }.count : 0
    if let open = fence {
      if open.mark == mark, count >= open.count {
        flush()
        fence = nil
      } else if isBlank(range) {
        flush()
      } else {
        current.append(bytes, range)
        current.appendSpace(at: range.upperBound)
      }
      return true
    }
    let language = content.dropFirst(count)
    guard count >= 3, mark == UInt8(ascii: "~") || !language.contains(mark),
      closes(mark, count, after: range.upperBound)
    else { return false }
    flush()
    let name = String(decoding: language.filter { $0 > 0x20 }.prefix(10), as: UTF8.self).lowercased()
    fence = (mark, count, !["", "text", "txt", "plain", "markdown", "md"].contains(name))
    return true
  }

  /// Whether a fence is closed. One that is not is text.
  private mutating func closes(_ mark: UInt8, _ count: Int, after end: Int) -> Bool {
    if let least = unclosed[mark], count >= least { return false }
    var offset = end + 1
    while offset < bytes.count {
      let end = lineEnd(offset)
      let content = bytes[offset..<end].drop(while: CharacterClass.isSpace)
      if content.first == mark, content.prefix(while: { $0 == mark }).count >= count { return true }
      offset = end + 1
    }
    unclosed[mark] = count
    return false
  }

  private mutating func takeHeading(_ content: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    let level = isPlain ? 0 : content.prefix { $0 == UInt8(ascii: "#") }.count
    let isHeading = (1...6).contains(level) && (content.dropFirst(level).first ?? 0x20) <= 0x20
    let words = content.dropFirst(isHeading ? level : 0)
    if isHeading || current.isEmpty, ManuscriptWords.beginsReferences(words) {
      flush()
      isInReferences = true
      return true
    }
    if isHeading {
      flush()
      isInReferences = isInReferences && ManuscriptWords.partsReferences(words)
      inline(words.startIndex..<words.endIndex)
      flush()
      return true
    }
    if isInReferences, current.isEmpty, ManuscriptWords.endsReferences(content, isAlone: isAlone(range)) {
      isInReferences = false
    }
    return false
  }

  /// Whether nothing stands right below a line but what underlines it.
  private func isAlone(_ line: Range<Int>) -> Bool {
    let start = min(line.upperBound + 1, bytes.count)
    let next = bytes[start..<lineEnd(start)].filter { $0 > 0x20 }
    return next.allSatisfy { $0 == UInt8(ascii: "=") } || next.allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private static func isListItem(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first else { return false }
    if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) {
      return content.dropFirst().first == 0x20
    }
    let digits = content.prefix(while: CharacterClass.isDigit)
    guard (1...9).contains(digits.count) else { return false }
    let rest = content.dropFirst(digits.count)
    return rest.first.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") } == true
      && rest.dropFirst().first == 0x20
  }

  // MARK: Inside a line

  /// A stretch that parts no words of the paragraph around it.
  private mutating func add(_ range: Range<Int>, _ kind: Prose.Kind) {
    let aside = Prose(bytes, range, kind)
    if !aside.isEmpty { paragraphs.append(aside) }
  }

  /// Adds a line's words: without marks of emphasis, code, citation keys and the targets of links, which become
  /// paragraphs of their own.
  private mutating func inline(_ range: Range<Int>) {
    guard !isPlain else { return current.append(bytes, range) }
    var offset = range.lowerBound
    var start = offset
    var isInBrackets = false
    // What is not found once is not looked for again: a line may be long.
    let lastParenthesis = bytes[range].lastIndex(of: UInt8(ascii: ")")) ?? -1
    var unclosedTicks: Set<Int> = []
    while offset < range.upperBound {
      var skipped: Range<Int>?
      switch bytes[offset] {
      case UInt8(ascii: "*"): skipped = offset..<offset + 1
      case UInt8(ascii: "_") where isEdge(offset, range): skipped = offset..<offset + 1
      case UInt8(ascii: "`"):
        let ticks = bytes[offset..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
        if ticks <= 8, !unclosedTicks.contains(ticks) {
          if let close = closing(ticks, from: offset + ticks, in: range) {
            add(offset + ticks..<close - ticks, .aside)
            skipped = offset..<close
          } else {
            unclosedTicks.insert(ticks)
          }
        }
        skipped = skipped ?? offset..<offset + ticks
      case UInt8(ascii: "["):
        isInBrackets = true
        skipped = offset..<offset + 1
      case UInt8(ascii: "!"): skipped = offset..<offset + 1
      case UInt8(ascii: "]"):
        isInBrackets = false
        skipped = offset..<offset + 1
        if offset + 1 < range.upperBound, bytes[offset + 1] == UInt8(ascii: "("),
          offset < lastParenthesis, let close = bytes[offset...].firstIndex(of: UInt8(ascii: ")"))
        {
          add(offset + 2..<close, isInReferences ? .aside : .prose)
          skipped = offset..<close + 1
        }
      case UInt8(ascii: "@") where isEdge(offset, range):
        let key = bytes[(offset + 1)..<range.upperBound].prefix { Self.isKeyByte($0) }
        if !key.isEmpty, isInBrackets || Self.isCitation(key) {
          add(key.startIndex..<key.endIndex, .declared)
          skipped = offset..<key.endIndex
        }
      default: break
      }
      if let skipped {
        current.append(bytes, start..<offset)
        offset = skipped.upperBound
        start = offset
      } else {
        offset += 1
      }
    }
    current.append(bytes, start..<range.upperBound)
  }

  /// Whether a key that stands in the text, as in `@goffman1959 skriver`, is no handle: it has a year in it, or a sign
  /// that parts it, as `@fig-kart`.
  private static func isCitation(_ key: ArraySlice<UInt8>) -> Bool {
    key.contains(UInt8(ascii: ":")) || key.contains(UInt8(ascii: "-"))
      || key.count(where: CharacterClass.isDigit) >= 4
  }

  /// Whether a mark does not stand between two letters or digits.
  private func isEdge(_ offset: Int, _ range: Range<Int>) -> Bool {
    func isWord(_ offset: Int) -> Bool {
      range.contains(offset)
        && (CharacterClass.isASCIILetter(bytes[offset]) || bytes[offset] >= 0x80
          || CharacterClass.isDigit(bytes[offset]))
    }
    return !(isWord(offset - 1) && isWord(offset + 1))
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    CharacterClass.isASCIILetter(byte) || CharacterClass.isDigit(byte) || byte >= 0x80
      || [UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-")].contains(byte)
  }

  /// Past the run of as many backticks.
  private func closing(_ ticks: Int, from start: Int, in range: Range<Int>) -> Int? {
    var offset = start
    while let tick = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: "`")) {
      let count = bytes[tick..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
      if count == ticks { return tick + count }
      offset = tick + count
    }
    return nil
  }
}
