/// Reads the prose of LaTeX: the words that are set, without commands, mathematics, listings and what names a work, a
/// figure or a file. What it does not know it takes for prose.
struct LaTeXReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var paragraphs: [Prose] = []
  private var current = Prose()

  /// Environments whose content is left out.
  private static let silent: Set<String> = [
    "verbatim", "lstlisting", "minted", "comment", "thebibliography", "equation", "align", "tikzpicture",
    "filecontents",
  ]
  /// Commands whose arguments name a work, a place in the text, a file or a package.
  private static let naming: Set<String> = [
    "cite", "citep", "citet", "parencite", "textcite", "autocite", "footcite", "citeauthor", "citeyear", "fullcite",
    "nocite", "ref", "eqref", "pageref", "autoref", "cref", "label", "includegraphics", "input", "include",
    "bibliography", "bibliographystyle", "addbibresource", "usepackage", "documentclass", "begin", "end",
    "lstinputlisting", "setlength", "vspace", "hspace", "newcommand", "renewcommand", "pagestyle",
  ]
  /// Commands that begin a paragraph of their own.
  private static let headings: Set<String> = [
    "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "title", "caption", "item", "par",
  ]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func read() -> [Prose] {
    offset = bodyStart
    while offset < bytes.count { step() }
    flush()
    return paragraphs
  }

  /// What stands above `\begin{document}` sets up the text; a part that is included has no such line.
  private var bodyStart: Int {
    let wanted = Array("\\begin{document}".utf8)
    return Self.end(of: wanted, in: bytes[...]) ?? 0
  }

  private mutating func step() {
    let byte = bytes[offset]
    switch byte {
    case UInt8(ascii: "\\"): command()
    case UInt8(ascii: "%"): comment()
    case UInt8(ascii: "$"): mathematics()
    case UInt8(ascii: "{"), UInt8(ascii: "}"): offset += 1
    case UInt8(ascii: "~"):
      current.appendSpace(at: offset)
      offset += 1
    case UInt8(ascii: "&"):
      current.appendSpace(at: offset)
      offset += 1
    case 0x0A:
      let next = bytes[(offset + 1)...].firstIndex { $0 > 0x20 } ?? bytes.count
      if bytes[offset + 1..<next].contains(0x0A) { flush() } else { current.appendSpace(at: offset) }
      offset = next
    default:
      let end = bytes[offset...].firstIndex { Self.isSpecial($0) } ?? bytes.count
      current.append(bytes, offset..<end)
      offset = end
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

  private mutating func command() {
    let start = offset
    let end = bytes[(start + 1)...].firstIndex { !CharacterClass.isASCIILetter($0) } ?? bytes.count
    guard end > start + 1 else {
      // `\&`, `\%`: the sign itself.
      let sign = min(start + 1, bytes.count)..<min(start + 2, bytes.count)
      if let byte = bytes[sign].first, Self.isSpecial(byte), byte != UInt8(ascii: "\\"), byte != 0x0A {
        current.append(bytes, sign)
      } else {
        current.appendSpace(at: start)
      }
      offset = sign.upperBound
      return
    }
    let name = String(decoding: bytes[(start + 1)..<end], as: UTF8.self)
    offset = end
    if name == "begin" || name == "end" {
      let argument = takeArgument()
      flush()
      if name == "begin", Self.silent.contains(argument.filter { $0 != "*" }) { skipEnvironment(argument) }
    } else if name == "url" || name == "path" {
      addArgument()
    } else if name == "href" {
      addArgument()
    } else if Self.naming.contains(name) {
      while takesArgument { _ = takeArgument() }
    } else if Self.headings.contains(name) {
      flush()
    } else if name == "verb", let mark = offset < bytes.count ? bytes[offset] : nil {
      offset = bytes[(offset + 1)...].firstIndex { $0 == mark || $0 == 0x0A }.map { $0 + 1 } ?? bytes.count
    }
  }

  /// The target of a link is a paragraph of its own, as it parts no words.
  private mutating func addArgument() {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{") else { return }
    let end = bytes[offset...].firstIndex { $0 == UInt8(ascii: "}") || $0 == 0x0A } ?? bytes.count
    var target = Prose()
    target.append(bytes, offset + 1..<end)
    if !target.isEmpty { paragraphs.append(target) }
    offset = min(end + 1, bytes.count)
  }

  private var takesArgument: Bool {
    offset < bytes.count && (bytes[offset] == UInt8(ascii: "{") || bytes[offset] == UInt8(ascii: "["))
  }

  /// Goes past `{…}` or `[…]`; one that does not end within its line is left as text.
  private mutating func takeArgument() -> String {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: "*") { offset += 1 }
    guard takesArgument else { return "" }
    let closing = bytes[offset] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
    let start = offset + 1
    guard let end = bytes[start...].firstIndex(where: { $0 == closing || $0 == 0x0A }), bytes[end] == closing else {
      offset = start
      return ""
    }
    offset = end + 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func skipEnvironment(_ name: String) {
    let end = Array("\\end{\(name)}".utf8)
    offset = Self.end(of: end, in: bytes[offset...]) ?? bytes.count
  }

  /// Past the first occurrence of some bytes that begin with a backslash.
  private static func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let start = rest.firstIndex(of: UInt8(ascii: "\\")) {
      rest = rest[start...]
      if rest.starts(with: wanted) { return start + wanted.count }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// A comment is read as well, since it goes with the file; one that declares a block of contacts has it left out.
  private mutating func comment() {
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    let line = bytes[offset..<end]
    let declared = ManuscriptWords.declaration(line)
    if declared == nil {
      var text = Prose()
      text.append(bytes, offset + 1..<end)
      if !text.isEmpty { paragraphs.append(text) }
    }
    offset = end
    if declared == .contact { skipContact() }
  }

  /// To the comment that ends the block, or else to the next blank line.
  private mutating func skipContact() {
    flush()
    var line = min(offset + 1, bytes.count)
    var blank: Int?
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      let content = bytes[line..<end].drop { $0 <= 0x20 }
      if content.isEmpty, blank == nil { blank = line }
      if content.first == UInt8(ascii: "%"), ManuscriptWords.declaration(content) == .end {
        offset = end
        return
      }
      line = end + 1
    }
    offset = blank ?? bytes.count
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
    offset = min(end + (isDisplay ? 2 : 1), bytes.count)
    current.appendSpace(at: start - 1)
  }

  private mutating func flush() {
    if !current.isEmpty { paragraphs.append(current) }
    current = Prose()
  }
}
