/// Reads the prose of Markdown (CommonMark, with Pandoc's citations) and of plain text, which has neither code nor links.
///
/// It goes by lines and knows no nesting: what it takes for prose and is none costs a look, what it left out by mistake
/// would hide a name. So only what is surely no prose is left out.
struct MarkdownReader {
  private let bytes: [UInt8]
  private let isPlain: Bool
  /// Whether references and contacts are left out.
  private let leavesOut: Bool
  private var paragraphs: [Prose] = []
  private var current = Prose()
  /// The level of the heading whose section is a list of references.
  private var references: Int?
  /// In a block of contacts: whether a comment ends it, or else the next blank line.
  private var contact: Contact?
  private var fence: (mark: UInt8, count: Int)?
  private var isInList = false
  /// Where the last comment stands that ends a block of contacts; looked for once.
  private lazy var lastEnd = Self.lastEnd(bytes)

  private enum Contact { case toEnd, toBlankLine }

  init(_ bytes: [UInt8], isPlain: Bool, leavesOut: Bool = true) {
    self.bytes = bytes
    self.leavesOut = leavesOut
    self.isPlain = isPlain
  }

  mutating func read() -> [Prose] {
    var offset = isPlain ? 0 : frontMatter
    var isAfterBlank = true
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      line(offset..<end, isAfterBlank: isAfterBlank)
      isAfterBlank = isBlank(offset..<end)
      offset = end + 1
    }
    flush()
    return paragraphs
  }

  private mutating func line(_ range: Range<Int>, isAfterBlank: Bool) {
    let content = bytes[range].drop { $0 == 0x20 || $0 == 0x09 }
    if leavesOut, takeContact(content, range) { return }
    if !isPlain, takeFence(content) { return }
    if isBlank(range) {
      flush()
      return
    }
    if leavesOut, takeHeading(content, range) { return }
    if references != nil { return }
    if !isPlain {
      let indent = range.count - content.count
      let isItem = Self.isListItem(content)
      if isItem { isInList = true }
      if isAfterBlank, indent == 0, !isItem { isInList = false }
      if isAfterBlank, !isInList, indent >= 4 || bytes[range].first == 0x09 { return }
      if isItem { flush() }
    }
    inline(content.startIndex..<content.endIndex)
    current.appendSpace(at: range.upperBound)
  }

  // MARK: Blocks

  /// Where the text begins after a YAML header, which tells of the text and is none of it.
  private var frontMatter: Int {
    guard bytes.starts(with: Array("---\n".utf8)) || bytes.starts(with: Array("---\r\n".utf8)) else { return 0 }
    var offset = 4
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[offset..<end].filter { $0 > 0x20 }
      if line == Array("---".utf8) || line == Array("...".utf8) { return min(end + 1, bytes.count) }
      offset = end + 1
    }
    return 0
  }

  private mutating func takeContact(_ content: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    let isComment = content.starts(with: Array("<!--".utf8)) || isPlain && content.first == UInt8(ascii: "%")
    if isComment, let declared = ManuscriptWords.declaration(content) {
      flush()
      contact = declared == .end ? nil : lastEnd > range.lowerBound ? .toEnd : .toBlankLine
      return true
    }
    guard let contact else { return false }
    if contact == .toBlankLine, isBlank(range) { self.contact = nil }
    return true
  }

  private static func lastEnd(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A)
    let found = lines.last { line in
      (line.first == UInt8(ascii: "<") || line.first == UInt8(ascii: "%")) && ManuscriptWords.declaration(line) == .end
    }
    return found?.startIndex ?? -1
  }

  private mutating func takeFence(_ content: ArraySlice<UInt8>) -> Bool {
    guard let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return fence != nil }
    let count = content.prefix { $0 == mark }.count
    if let open = fence {
      if open.mark == mark, count >= open.count { fence = nil }
      return true
    }
    guard count >= 3, mark == UInt8(ascii: "~") || !content.dropFirst(count).contains(mark) else { return false }
    flush()
    fence = (mark, count)
    return true
  }

  private mutating func takeHeading(_ content: ArraySlice<UInt8>, _ range: Range<Int>) -> Bool {
    let level = content.prefix { $0 == UInt8(ascii: "#") }.count
    let isHeading = !isPlain && (1...6).contains(level) && (content.dropFirst(level).first ?? 0x20) <= 0x20
    let beginsReferences = ManuscriptWords.beginsReferences(content.dropFirst(isHeading ? level : 0))
    guard isHeading || beginsReferences && current.isEmpty else { return false }
    flush()
    if beginsReferences {
      references = isHeading ? level : 1
    } else if let open = references, level <= open {
      references = nil
    }
    if references == nil {
      inline(content.startIndex + level..<content.endIndex)
      flush()
    }
    return true
  }

  private static func isListItem(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first else { return false }
    if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(first) {
      return content.dropFirst().first == 0x20
    }
    let digits = content.prefix { (0x30...0x39).contains($0) }
    guard (1...9).contains(digits.count) else { return false }
    let rest = content.dropFirst(digits.count)
    return rest.first.map { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ")") } == true
      && rest.dropFirst().first == 0x20
  }

  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 <= 0x20 } }

  private mutating func flush() {
    if !current.isEmpty { paragraphs.append(current) }
    current = Prose()
  }

  // MARK: Inside a line

  /// Adds a line's words: without marks of emphasis, code, citation keys and the targets of links, which become
  /// paragraphs of their own.
  private mutating func inline(_ range: Range<Int>) {
    guard !isPlain else { return current.append(bytes, range) }
    var offset = range.lowerBound
    var start = offset
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
            skipped = offset..<close
          } else {
            unclosedTicks.insert(ticks)
          }
        }
        skipped = skipped ?? offset..<offset + ticks
      case UInt8(ascii: "["), UInt8(ascii: "!"): skipped = offset..<offset + 1
      case UInt8(ascii: "]"):
        skipped = offset..<offset + 1
        if offset + 1 < range.upperBound, bytes[offset + 1] == UInt8(ascii: "("),
          offset < lastParenthesis, let close = bytes[offset...].firstIndex(of: UInt8(ascii: ")"))
        {
          var target = Prose()
          target.append(bytes, offset + 2..<close)
          if !target.isEmpty { paragraphs.append(target) }
          skipped = offset..<close + 1
        }
      case UInt8(ascii: "@") where isEdge(offset, range):
        let key = bytes[(offset + 1)..<range.upperBound].prefix { Self.isKeyByte($0) }
        if !key.isEmpty { skipped = offset..<key.endIndex }
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

  /// Whether a mark does not stand between two letters or digits.
  private func isEdge(_ offset: Int, _ range: Range<Int>) -> Bool {
    func isWord(_ offset: Int) -> Bool {
      range.contains(offset)
        && (CharacterClass.isASCIILetter(bytes[offset]) || bytes[offset] >= 0x80
          || (0x30...0x39).contains(bytes[offset]))
    }
    return !(isWord(offset - 1) && isWord(offset + 1))
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    CharacterClass.isASCIILetter(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
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
