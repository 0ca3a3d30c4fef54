import TextModel

/// Reads a codebook line by line, in one pass.
///
/// What a line is follows from its first bytes and from what the line above it was:
///
/// | the line begins with | it is |
/// |---|---|
/// | `%` | a comment |
/// | `#`, any number, then white space or the line's end | the heading of a code |
/// | `+` or `-`, then white space or the line's end; `>` | a criterion or an example |
/// | `key:` | an attribute, see `attributeName` |
/// | white space | goes on with the part above it; after a heading, a comment or a blank line it is a paragraph |
/// | `---`, or more of them, and nothing else | a rule that somebody drew, which means nothing |
/// | anything else | a paragraph, or goes on with the one above it |
///
/// So white space at its start keeps any line from being taken for something else than words.
struct CodebookParser {
  let text: Text
  let bytes: [UInt8]
  var forest = Forest()
  var header: Header
  var entries: [Codebook.Entry] = []
  var comments: [Range<Int>] = []
  var problems: [SyntaxProblem] = []

  /// The codes that the next line may still belong to, outermost first, each with its node.
  private var open: [(entry: Int, level: Int, node: Int)] = []
  var part: OpenPart?
  /// Bytes at the end of the line above that have no node yet: they are inside the open part if that goes on.
  private var tail = (space: 0, lineEnd: 0)
  private var headerLines: [Line]
  var isStrayReported: Bool

  /// A paragraph, criterion, example or attribute that the next line may go on with.
  struct OpenPart {
    let kind: SyntaxKind
    let node: Int
    var content: Codebook.Part
    /// For attributes: the items of `content` are gathered here.
    var attribute: Codebook.Attribute?
  }

  init(_ text: Text) {
    self.text = text
    bytes = text.bytes
    let (lineCount, isUnclosed) = Header.measure(text)
    var lexer = LineLexer(text.bytes, vocabulary: .builtIn)
    headerLines = (0..<lineCount).map { number in
      lexer.read(whole: text.range(ofLine: number), content: text.contentRange(ofLine: number), inHeader: true)
    }
    header = Header(text, lines: headerLines, lineCount: lineCount, isUnclosed: isUnclosed)
    problems = header.problems
    // The lines of a header that is not closed stand above the first heading, but that is not what is wrong with them.
    isStrayReported = isUnclosed
  }

  mutating func parse() {
    forest.nodes.reserveCapacity(bytes.count / 8 + 16)
    entries.reserveCapacity(bytes.count / 512 + 4)
    let root = forest.open(.codebook)
    readHeader()
    for number in header.lineCount..<text.lines.count { readLine(number) }
    closePart()
    placeTail()
    closeEntries(downTo: 0, at: bytes.count)
    forest.close(root)
    for index in entries.indices { entries[index].kind = kind(of: entries[index]) }
  }

  private mutating func readHeader() {
    if headerLines.isEmpty { return }
    let node = forest.open(.header)
    for (number, line) in headerLines.enumerated() {
      let start = text.lines.starts[number]
      forest.nodes += line.forest.nodes
      problems += line.problems.map {
        SyntaxProblem($0.kind, $0.range.lowerBound + start..<$0.range.upperBound + start)
      }
      if line.traits.contains(.comment) { comments.append(trimmed(text.contentRange(ofLine: number))) }
    }
    forest.close(node)
  }

  /// A code that is said to be something is that. Else one with no code below it is a code, one at the top a theme, and
  /// what stands between them a category.
  private func kind(of entry: Codebook.Entry) -> Codebook.Kind {
    if let type = entry.attribute(.type), let kind = Codebook.Kind(name: type.value) { return kind }
    if entry.children.isEmpty { return .code }
    return entry.depth == 1 ? .theme : .category
  }
}

// MARK: Lines

extension CodebookParser {
  private mutating func readLine(_ number: Int) {
    let whole = text.range(ofLine: number)
    var content = text.contentRange(ofLine: number)
    if let invalid = ByteCheck.firstProblem(bytes, content) {
      problems.append(SyntaxProblem(invalid.isNul ? .nulByte : .invalidUTF8, invalid.range))
    }
    if number == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      forest.leaf(.punctuation, 3)
      content = 3..<content.upperBound
    }
    let words = trimmed(content)
    let indent = words.lowerBound - content.lowerBound
    var end = words.upperBound
    if words.isEmpty {
      endPart()
      forest.leaf(.space, content.count)
      end = content.upperBound
    } else if indent > 0 {
      if part == nil {
        placeTail()
        forest.leaf(.space, indent)
        beginPart(.definition, words)
        goOn(indent: 0, words)
      } else {
        goOn(indent: indent, words)
      }
    } else if bytes[words.lowerBound] == UInt8(ascii: "%") {
      endPart()
      forest.leaf(.comment, content.count)
      comments.append(content)
      end = content.upperBound
    } else if let level = headingLevel(words) {
      endPart()
      beginEntry(level: level, words)
    } else if let kind = criterion(words) {
      beginPart(kind, words)
      forest.leaf(.punctuation, 1)
      let rest = trimmed(words.lowerBound + 1..<words.upperBound)
      goOn(indent: rest.lowerBound - words.lowerBound - 1, rest)
    } else if let name = attributeName(words) {
      beginPart(.attribute, words)
      readAttribute(name: name.range, name.key, words)
    } else if words.count >= 3, words.allSatisfy({ bytes[$0] == UInt8(ascii: "-") }) {
      endPart()
      forest.leaf(.punctuation, words.count)
    } else {
      if part?.kind != .definition { beginPart(.definition, words) }
      goOn(indent: 0, words)
    }
    tail = (content.upperBound - end, whole.upperBound - content.upperBound)
  }

  /// How many `#` a heading has; `nil` for another line.
  private func headingLevel(_ words: Range<Int>) -> Int? {
    var end = words.lowerBound
    while end < words.upperBound, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end > words.lowerBound, end == words.upperBound || CharacterClass.isSpace(bytes[end]) else { return nil }
    return end - words.lowerBound
  }

  private func criterion(_ words: Range<Int>) -> SyntaxKind? {
    let next = words.lowerBound + 1
    let isMarker = next == words.upperBound || CharacterClass.isSpace(bytes[next])
    switch bytes[words.lowerBound] {
    case UInt8(ascii: "+") where isMarker: return .include
    case UInt8(ascii: "-") where isMarker: return .exclude
    case UInt8(ascii: ">"): return .example
    default: return nil
    }
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> { CharacterClass.trimmed(bytes.span, range) }

  func string(_ range: Range<Int>) -> String { text.string(range) }

  mutating func placeTail() {
    forest.leaf(.space, tail.space)
    forest.leaf(.lineEnd, tail.lineEnd)
    tail = (0, 0)
  }
}

// MARK: Codes

extension CodebookParser {
  private mutating func beginEntry(level: Int, _ words: Range<Int>) {
    let depthLevel = min(level, Codebook.deepest)
    // One word for a whole run of headings that lie too deep.
    if level > Codebook.deepest, entries.last.map({ $0.level <= Codebook.deepest }) ?? true {
      problems.append(SyntaxProblem(.headingTooDeep, words.lowerBound..<words.lowerBound + level))
    }
    let outer = open.firstIndex { $0.level >= depthLevel } ?? open.count
    closeEntries(downTo: outer, at: words.lowerBound)
    if let last = entries.indices.last { entries[last].ownRange = entries[last].ownRange.lowerBound..<words.lowerBound }

    let number = entries.count
    let parent = open.last?.entry
    open.append((number, depthLevel, forest.open(.codeEntry)))
    let name = readHeading(level: level, words)
    let start = words.lowerBound
    entries.append(
      Codebook.Entry(
        level: level, depth: open.count, parent: parent, id: name.id, key: NameKey(name.id), idRange: name.idRange,
        hasOwnID: name.hasOwnID, label: name.label, labelRange: name.labelRange, headingRange: words,
        ownRange: start..<bytes.count, range: start..<bytes.count))
    if let parent { entries[parent].children.append(number) }
  }

  private mutating func closeEntries(downTo count: Int, at end: Int) {
    while open.count > count, let last = open.popLast() {
      forest.close(last.node)
      entries[last.entry].range = entries[last.entry].range.lowerBound..<end
    }
  }
}
