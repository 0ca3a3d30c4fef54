/// Reads the lines of a transcript, each by itself: what kind of line it is, and every mark and sign in it.
///
/// It cannot fail and it is linear: every search for a closing sign stops at the line's end, and a search that found
/// nothing is remembered (`missing`), so that a line of a hundred million opening signs costs one pass.
struct LineLexer {
  let bytes: [UInt8]
  let vocabulary: SignVocabulary

  /// Where the line begins.
  private(set) var start = 0
  /// Where what can be seen of it begins.
  private(set) var contentStart = 0
  /// Where its text ends, before the line end.
  var end = 0
  /// Where the next byte to read is.
  var offset = 0
  /// Where the plain text begins that has been read and not yet become a node.
  var pending = 0
  var line = Line(kind: .blank)
  /// Words have come since the last mark.
  var wordsSinceMark = false
  /// How many stretches of words stood before the last start mark; -1 where there is none.
  var stretchesBeforeStart = -1
  /// What brackets have been so far, with what is in them, and the codes of marks.
  var signs: [ShortBytes: SyntaxKind] = [:]
  var codes: [ShortBytes: CodeReference] = [:]
  /// Closing signs of which none is left on the line.
  var missing: Missing = []

  struct Missing: OptionSet {
    let rawValue: UInt8
    static let parenthesis = Missing(rawValue: 1)
    static let bracket = Missing(rawValue: 2)
    static let angle = Missing(rawValue: 4)
    static let star = Missing(rawValue: 8)
    static let underscore = Missing(rawValue: 16)
    static let slashes = Missing(rawValue: 32)
  }

  init(_ bytes: [UInt8], vocabulary: SignVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// - Parameters:
  ///   - whole: the line with its line end.
  ///   - content: the line without it.
  mutating func read(whole: Range<Int>, content: Range<Int>, inHeader: Bool) -> Line {
    start = content.lowerBound
    end = content.upperBound
    offset = start
    pending = start
    contentStart = start
    wordsSinceMark = false
    stretchesBeforeStart = -1
    missing = []
    if inHeader { header() } else { body() }
    line.forest.leaf(.lineEnd, whole.upperBound - content.upperBound)
    checkBytes()
    if !line.problems.isEmpty { line.traits.insert(.problems) }
    return takeLine()
  }

  /// The line just read. The lexer keeps the room in which its nodes grew for those of the next.
  private mutating func takeLine() -> Line {
    var nodes = Forest()
    swap(&nodes, &line.forest)
    var taken = Line(kind: .blank)
    swap(&taken, &line)
    taken.forest.nodes.reserveCapacity(nodes.nodes.count)
    taken.forest.nodes += nodes.nodes
    nodes.nodes.removeAll(keepingCapacity: true)
    line.forest = nodes
    return taken
  }

  private mutating func body() {
    skipUnseen()
    guard offset < end else { return }
    switch bytes[offset] {
    case UInt8(ascii: "%"),
      UInt8(ascii: "@") where isCHATHeader(),
      UInt8(ascii: "0")...UInt8(ascii: "9") where isSubtitleTimes(),
      UInt8(ascii: "W") where isWebVTT(),
      UInt8(ascii: "w") where isWebVTT():
      line.kind = .comment
      line.traits.insert(.comment)
      line.forest.leaf(.comment, end - offset)
      return
    case UInt8(ascii: "#") where offset + 1 < end && CharacterClass.isSpace(bytes[offset + 1]):
      line.kind = .heading
      line.traits.insert(.heading)
      let node = line.forest.open(.heading)
      line.forest.leaf(.punctuation, 1)
      offset += 1
      skipSpaces()
      line.forest.leaf(.title, end - offset)
      line.forest.close(node)
      return
    default:
      break
    }
    if isBlank() {
      line.forest.leaf(.space, end - offset)
      return
    }
    if turnStart() {
      line.kind = .turn
      line.traits.insert(.turn)
    } else {
      skipSpaces()
      line.kind = .continuation
      if offset == contentStart, AlmostLabel.scan(bytes.span, offset, end) != nil { line.traits.insert(.almostTurn) }
    }
    pending = offset
    line.textStart = offset - start
    inline()
  }

  /// What stands at the start of a line and cannot be seen: a form feed, which ends a page, a zero-width space, a
  /// byte-order mark, which comes in where files are joined, and a mark that sets the direction of writing.
  private mutating func skipUnseen() {
    let length = Self.unseen(bytes, start..<end)
    line.forest.leaf(.punctuation, length)
    offset = start + length
    pending = offset
    contentStart = offset
  }

  /// The length in bytes of what a line begins with and nobody sees.
  static func unseen(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var offset = line.lowerBound
    while offset < line.upperBound {
      if bytes[offset] == 0x0C {
        offset += 1
      } else if line.upperBound - offset >= 3, isUnseen(bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
        offset += 3
      } else {
        break
      }
    }
    return offset - line.lowerBound
  }

  /// U+FEFF; U+200B; U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069, the marks of UAX #9 but for the Arabic one.
  private static func isUnseen(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second, third) {
    case (0xEF, 0xBB, 0xBF), (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE),
      (0xE2, 0x81, 0xA6...0xA9):
      true
    default: false
    }
  }

  /// UTF-8's signature (U+FEFF), which some programs write before the first byte of a file.
  mutating func skipByteOrderMark() {
    guard start == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return }
    line.forest.leaf(.punctuation, 3)
    offset = 3
    pending = 3
  }

  mutating func skipSpaces() {
    let first = offset
    while offset < end, CharacterClass.isSpace(bytes[offset]) { offset += 1 }
    line.forest.leaf(.space, offset - first)
    pending = offset
  }

  /// Adds what has been read since `pending` as text, and goes on from `offset`.
  mutating func flushText(to limit: Int) {
    if limit > pending {
      line.forest.leaf(.text, limit - pending)
      if !wordsSinceMark { wordsSinceMark = hasWords(pending..<limit) }
    }
    pending = limit
  }

  private func hasWords(_ range: Range<Int>) -> Bool {
    range.contains { !CharacterClass.isSpace(bytes[$0]) }
  }

  mutating func report(_ kind: SyntaxProblem.Kind, _ range: Range<Int>) {
    line.problems.append(SyntaxProblem(kind, range.lowerBound - start..<range.upperBound - start))
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func checkBytes() {
    if let invalid = ByteCheck.firstProblem(bytes, start..<end) {
      report(invalid.isNul ? .nulByte : .invalidUTF8, invalid.range)
    }
  }
}
