import TextModel

/// Reads the prose of LaTeX: the words that are set, without commands, mathematics, listings and what names a work, a
/// figure or a file. What it does not know it takes for prose, what stands above `\begin{document}` as well: titles,
/// authors and what commands are defined to say.
struct LaTeXReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var paragraphs: [Prose] = []
  private var current = Prose()
  /// Where the `]` stands after which the arguments of a citing command go on: what is in `[…]` is text.
  private var keysResume: Int?
  private var ends = EnvironmentEnds()
  private lazy var contacts = ContactBlocks(bytes) { $0.first == UInt8(ascii: "%") }
  /// Before these bytes no `}`, or no `]`, closes anything on its line: looked for once.
  private var openBefore: [UInt8: Int] = [:]

  /// Environments of code, and of references. Excerpts of transcripts stand in `verbatim`, which is prose.
  private static let asides: Set<String> = ["lstlisting", "minted", "thebibliography", "filecontents"]
  /// Environments of which nothing is a command.
  private static let literal: Set<String> = ["verbatim", "Verbatim", "alltt"]
  private static let mathematical: Set<String> = ["equation", "align", "gather", "multline", "eqnarray", "math"]
  /// Commands whose `{…}` name works or places in the text; `[…]` before it is set.
  private static let citing: Set<String> = [
    "cite", "citep", "citet", "citealp", "citealt", "parencite", "Parencite", "textcite", "Textcite", "autocite",
    "Autocite", "footcite", "footcitetext", "smartcite", "supercite", "citeauthor", "citeyear", "citetitle", "fullcite",
    "nocite", "ref", "eqref", "pageref", "autoref", "nameref", "cref", "Cref", "label",
  ]
  /// Commands that name files and packages or set lengths, with options before.
  private static let settingUp: Set<String> = [
    "includegraphics", "input", "include", "bibliography", "bibliographystyle", "addbibresource", "usepackage",
    "RequirePackage", "documentclass", "lstinputlisting", "setlength", "vspace", "hspace", "pagestyle",
    "geometry", "definecolor", "setmainfont", "setsansfont", "setcounter", "addtolength", "lstset", "captionsetup",
    "selectlanguage", "linespread", "setstretch", "usetikzlibrary",
  ]
  /// Commands that begin a paragraph of their own.
  private static let headings: Set<String> = [
    "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "title", "subtitle", "author", "date",
    "caption", "item", "par", "newcommand", "renewcommand", "providecommand", "def", "newenvironment",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> [Prose] {
    while offset < bytes.count { step() }
    flush()
    return paragraphs
  }

  private mutating func step() {
    if offset == keysResume {
      keysResume = nil
      current.appendSpace(at: offset)
      offset += 1
      return takeKeys()
    }
    switch bytes[offset] {
    case UInt8(ascii: "\\"): command()
    case UInt8(ascii: "%"): comment()
    case UInt8(ascii: "$"): mathematics()
    case UInt8(ascii: "{"), UInt8(ascii: "}"): offset += 1
    case UInt8(ascii: "~"), UInt8(ascii: "&"):
      current.appendSpace(at: offset)
      offset += 1
    case 0x0A:
      let next = bytes[(offset + 1)...].firstIndex { $0 > 0x20 } ?? bytes.count
      if bytes[offset + 1..<next].contains(0x0A) { flush() } else { current.appendSpace(at: offset) }
      offset = next
    default:
      let end = bytes[offset...].firstIndex { Self.isSpecial($0) } ?? bytes.count
      let limit = keysResume.map { $0 > offset ? min($0, end) : end } ?? end
      current.append(bytes, offset..<limit)
      offset = limit
    }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "~"), UInt8(ascii: "&"), 0x0A:
      true
    default: false
    }
  }

  // MARK: Commands

  private mutating func command() {
    let start = offset
    let end = bytes[(start + 1)...].firstIndex { !CharacterClass.isASCIILetter($0) } ?? bytes.count
    guard end > start + 1 else { return sign(after: start) }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    offset = end
    switch name {
    case "begin", "end":
      let argument = takeArgument().map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
      flush()
      if name == "begin" { takeEnvironment(argument) }
    case "url", "path", "href": takeTarget()
    case "verb": takeVerb()
    case _ where Self.citing.contains(name): takeKeys()
    case _ where Self.settingUp.contains(name):
      while let argument = takeArgument() { add(argument, .declared) }
    case _ where Self.headings.contains(name): flush()
    default: break
    }
  }

  /// `\&`, `\%`: the sign itself.
  private mutating func sign(after start: Int) {
    let sign = min(start + 1, bytes.count)..<min(start + 2, bytes.count)
    if let byte = bytes[sign].first, Self.isSpecial(byte), byte != UInt8(ascii: "\\"), byte != 0x0A {
      current.append(bytes, sign)
    } else {
      current.appendSpace(at: start)
    }
    offset = sign.upperBound
  }

  /// A stretch that parts no words of the paragraph around it.
  private mutating func add(_ range: Range<Int>, _ kind: Prose.Kind) {
    let aside = Prose(bytes, range, kind)
    if !aside.isEmpty { paragraphs.append(aside) }
  }

  private mutating func takeTarget() {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{") else { return }
    let end = bytes[offset...].firstIndex { $0 == UInt8(ascii: "}") || $0 == 0x0A } ?? bytes.count
    add(offset + 1..<end, .prose)
    offset = min(end + 1, bytes.count)
  }

  private mutating func takeVerb() {
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "*") { offset += 1 }
    guard offset < bytes.count, bytes[offset] != 0x0A else { return }
    let mark = bytes[offset]
    let end = bytes[(offset + 1)...].firstIndex { $0 == mark || $0 == 0x0A } ?? bytes.count
    add(offset + 1..<end, .aside)
    offset = end < bytes.count && bytes[end] == mark ? end + 1 : end
  }

  /// The arguments of a command that cites: what is in braces are keys, what is in brackets is read on as text.
  private mutating func takeKeys() {
    while true {
      skipStars()
      guard offset < bytes.count else { return }
      if bytes[offset] == UInt8(ascii: "["), let end = closing(UInt8(ascii: "]")) {
        current.appendSpace(at: offset)
        keysResume = end
        offset += 1
        return
      }
      guard bytes[offset] == UInt8(ascii: "{"), let argument = takeArgument() else { return }
      add(argument, .declared)
    }
  }

  private mutating func skipStars() {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "*") { offset += 1 }
  }

  /// Goes past `{…}` or `[…]`, and gives what is inside; one that does not end on its line is left as text.
  private mutating func takeArgument() -> Range<Int>? {
    skipStars()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{") || bytes[offset] == UInt8(ascii: "[") else {
      return nil
    }
    let start = offset + 1
    guard let end = closing(bytes[offset] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
      offset = start
      return nil
    }
    offset = end + 1
    return start..<end
  }

  /// Where a sign stands first on the rest of the line, if it does.
  private mutating func closing(_ sign: UInt8) -> Int? {
    if offset < openBefore[sign] ?? 0 { return nil }
    let end = bytes[offset...].firstIndex { $0 == sign || $0 == 0x0A } ?? bytes.count
    if end < bytes.count, bytes[end] == sign { return end }
    openBefore[sign] = end
    return nil
  }

  // MARK: Environments

  /// Takes an environment of another kind whole. One that never ends is text.
  private mutating func takeEnvironment(_ argument: String) {
    let name = argument.last == "*" ? String(argument.dropLast()) : argument
    let isMathematical = Self.mathematical.contains(name)
    guard isMathematical || Self.asides.contains(name) || Self.literal.contains(name),
      let end = ends.end(of: argument, after: offset, in: bytes)
    else { return }
    let content = offset..<end.lowerBound
    let isProse = isMathematical ? hasWords(content) : Self.literal.contains(name)
    add(content, isProse ? .prose : .aside)
    offset = end.upperBound
  }

  private mutating func mathematics() {
    let isDisplay = offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "$")
    let start = offset + (isDisplay ? 2 : 1)
    // A dollar sign that nothing closes in its paragraph is money.
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "$") {
      if bytes[end] == 0x0A, end + 1 < bytes.count, bytes[end + 1] == 0x0A { break }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "$") else {
      offset += 1
      return
    }
    add(start..<end, hasWords(start..<end) ? .prose : .aside)
    offset = min(end + (isDisplay ? 2 : 1), bytes.count)
    current.appendSpace(at: start - 1)
  }

  /// Whether words stand in a formula, as in `\text{…}`, or between two signs for money: three letters and no command.
  private func hasWords(_ range: Range<Int>) -> Bool {
    var letters = 0
    var isCommand = false
    for byte in bytes[range] {
      if CharacterClass.isASCIILetter(byte) || byte >= 0x80 {
        letters += 1
        if letters == 3, !isCommand { return true }
      } else {
        letters = 0
        isCommand = byte == UInt8(ascii: "\\")
      }
    }
    return false
  }

  // MARK: Comments

  /// A comment is read as well, since it goes with the file; one that declares a block of contacts has it left out.
  private mutating func comment() {
    let start = offset
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    let declared = ManuscriptWords.declaration(bytes[offset..<end])
    if declared == nil { add(offset + 1..<end, .prose) }
    offset = end
    if declared == .contact { takeContacts(from: start) }
  }

  /// To the comment that ends the block, or else to the next blank line.
  private mutating func takeContacts(from comment: Int) {
    flush()
    let end = contacts.end(ofBlockAt: comment) ?? blankLine
    add(offset..<max(end, offset), .declared)
    offset = max(end, offset)
  }

  private var blankLine: Int {
    var line = min(offset + 1, bytes.count)
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      if bytes[line..<end].allSatisfy({ $0 <= 0x20 }) { return line }
      line = end + 1
    }
    return bytes.count
  }

  private mutating func flush() {
    if !current.isEmpty { paragraphs.append(current) }
    current = Prose()
  }
}

/// Where environments end. What is not found once is not looked for again.
private struct EnvironmentEnds {
  private var missing: Set<String> = []

  mutating func end(of name: String, after start: Int, in bytes: [UInt8]) -> Range<Int>? {
    if missing.contains(name) { return nil }
    let wanted = Array("\\end{\(name)}".utf8)
    var rest = bytes[start...]
    while let place = rest.firstIndex(of: UInt8(ascii: "\\")) {
      rest = rest[place...]
      if rest.starts(with: wanted) { return place..<place + wanted.count }
      rest = rest.dropFirst()
    }
    missing.insert(name)
    return nil
  }
}
