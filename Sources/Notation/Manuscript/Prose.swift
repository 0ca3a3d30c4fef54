/// A stretch of prose out of a file, without the signs that set it, and the way back to the file.
package struct Prose: Sendable, Equatable {
  /// In UTF-8.
  package private(set) var words: [UInt8] = []
  /// Where the pieces of `words` came from. In order in both.
  private var pieces: [(source: Int, start: Int)] = []

  package init() {}

  package var isEmpty: Bool { words.allSatisfy { $0 <= 0x20 } }

  /// Adds a stretch of the file as it is.
  mutating func append(_ bytes: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    if let last = pieces.last, range.lowerBound - last.source == words.count - last.start {
    } else {
      pieces.append((range.lowerBound, words.count))
    }
    words += bytes[range]
  }

  /// Adds a space in the place of something that parts words, such as a line end.
  mutating func appendSpace(at offset: Int) {
    guard let last = words.last, last != 0x20 else { return }
    pieces.append((offset, words.count))
    words.append(0x20)
  }

  /// The bytes of the file that a stretch of the words came from, with the signs between them.
  package func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(of: range.upperBound - 1) + 1)
  }

  private func source(of offset: Int) -> Int {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return pieces.first?.source ?? 0 }
    return pieces[low - 1].source + offset - pieces[low - 1].start
  }

  package static func == (left: Prose, right: Prose) -> Bool {
    left.words == right.words && left.pieces.elementsEqual(right.pieces) { $0 == $1 }
  }
}

/// How a text about a study is set: a chapter, an information letter, an annex.
package enum ManuscriptFormat: String, Sendable, CaseIterable {
  case markdown
  case latex
  case plain

  /// By the ending of the file's name; plain where it says nothing.
  package init(fileName: String) {
    let ending = fileName.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    case "md", "markdown", "qmd", "rmd", "mdx": self = .markdown
    case "tex", "latex", "ltx": self = .latex
    default: self = .plain
    }
  }

  /// The paragraphs of a text as they are, with nothing left out.
  package static func paragraphs(ofPlain bytes: [UInt8]) -> [Prose] {
    var reader = MarkdownReader(bytes, isPlain: true, leavesOut: false)
    return reader.read()
  }

  /// The prose of a text, paragraph by paragraph. Code, references, citations' keys and blocks that are declared to hold
  /// contacts for the reader are left out.
  package func paragraphs(_ bytes: [UInt8]) -> [Prose] {
    switch self {
    case .markdown, .plain:
      var reader = MarkdownReader(bytes, isPlain: self == .plain)
      return reader.read()
    case .latex:
      var reader = LaTeXReader(bytes)
      return reader.read()
    }
  }
}

/// What Markdown, LaTeX and plain text have in common: lines, headings that begin a list of references, and blocks of
/// contacts.
enum ManuscriptWords {
  private static let references: Set<String> = [
    "referanser", "referansar", "referanseliste", "litteratur", "litteraturliste", "kilder", "kjelder", "kildeliste",
    "kjeldeliste", "bibliografi", "references", "bibliography", "works cited", "literature",
  ]

  /// Whether a heading begins a list of references.
  static func beginsReferences(_ heading: some Collection<UInt8>) -> Bool {
    let text = String(decoding: heading, as: UTF8.self).lowercased()
    let words = text.drop { !$0.isLetter }
    let end = words.lastIndex { $0.isLetter }
    return references.contains(String(end.map { words[...$0] } ?? words))
  }

  enum Declaration { case contact, end }

  /// What a comment that is addressed to Ordrett declares: `ordrett: contact` or `ordrett: end`.
  static func declaration(_ line: some Collection<UInt8>) -> Declaration? {
    let text = String(decoding: line.prefix(200), as: UTF8.self).lowercased()
    guard let place = text.firstRange(of: "ordrett:") else { return nil }
    let word = text[place.upperBound...].drop { $0 == " " }.prefix { $0.isLetter }
    switch word {
    case "contact", "kontakt": return .contact
    case "end", "slutt": return .end
    default: return nil
    }
  }
}

extension String {
  /// Where a short text stands first.
  fileprivate func firstRange(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
