import TextModel

/// A stretch of prose out of a file, without the signs that set it, and the way back to the file.
package struct Prose: Sendable, Equatable {
  /// How much of a stretch tells of the people of a study. Nothing of a file is left out of all of them.
  package enum Kind: Sendable, Hashable {
    case prose
    /// Code, or a list of references: whom the key knows counts there, and what has a form of its own, such as a
    /// number, but no other name.
    case aside
    /// Contacts that are meant for the reader, the key of a citation, a file: only whom the key knows counts.
    case declared
  }

  /// How much of it counts when people are looked for.
  package var kind = Kind.prose
  /// In UTF-8.
  package private(set) var words: [UInt8] = []
  /// Where the pieces of `words` came from. In order in both.
  private var pieces: [(source: Int, start: Int)] = []

  /// A stretch without words.
  package init() {}

  init(_ bytes: [UInt8], _ range: Range<Int>, _ kind: Kind) {
    self.kind = kind
    append(bytes, range)
  }

  /// Whether it has nothing but white space.
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

  /// Where lines of the file begin, or the spaces in the place of their ends: offsets of the words, in order.
  ///
  /// - Parameter bytes: the file.
  package func lineStarts(in bytes: [UInt8]) -> [Int] {
    zip(pieces, pieces.dropFirst()).compactMap { last, next in
      let end = last.source + next.start - last.start
      guard end <= next.source, next.source < bytes.count else { return nil }
      return bytes[end...next.source].contains { $0 == 0x0A || $0 == 0x0D } ? next.start : nil
    }
  }

  /// The bytes of the file that a stretch of the words came from, with the signs between them.
  package func source(of range: Range<Int>) -> Range<Int> {
    let start = source(of: range.lowerBound)
    guard !range.isEmpty else { return start..<start }
    return start..<max(start, source(of: range.upperBound - 1) + 1)
  }

  private func source(of offset: Int) -> Int {
    let next = pieces.partitionPoint { $0.start <= offset }
    guard next > 0 else { return pieces.first?.source ?? 0 }
    return pieces[next - 1].source + offset - pieces[next - 1].start
  }

  package static func == (left: Prose, right: Prose) -> Bool {
    left.kind == right.kind && left.words == right.words && left.pieces.elementsEqual(right.pieces) { $0 == $1 }
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
  /// contacts for the reader are paragraphs of another kind.
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
