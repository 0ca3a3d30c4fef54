import Notation

/// A short text for a person with a little structure, from which both forms that editors take are made: Markdown and
/// plain text. What is put into it is text and never markup: escaping is done here, once.
package struct Markup: Sendable, Equatable {
  /// What stands on lines of its own.
  package enum Block: Sendable, Equatable {
    case heading([Run])
    case paragraph([Run])
    case list([[Run]])
    case quote([Run])
  }

  /// A stretch of words of one kind.
  package enum Run: Sendable, Equatable {
    case text(String)
    case strong(String)
    case emphasis(String)
    /// A name or a mark, as it is typed.
    case code(String)
  }

  /// One below the other.
  package var blocks: [Block] = []

  /// A text of these blocks.
  package init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { blocks.isEmpty }

  /// CommonMark 0.31.
  package func markdown() -> String {
    blocks.map { block in
      switch block {
      case .heading(let runs): "### " + Self.markdown(runs, beginsLine: false)
      case .paragraph(let runs): Self.markdown(runs)
      case .list(let items): items.map { "- " + Self.markdown($0) }.joined(separator: "\n")
      case .quote(let runs): "> " + Self.markdown(runs)
      }
    }.joined(separator: "\n\n")
  }

  /// The same for a client that shows no Markdown: every word, laid out by line ends alone.
  package func plainText() -> String {
    blocks.map { block in
      switch block {
      case .heading(let runs), .paragraph(let runs): Self.plainText(runs)
      case .list(let items): items.map { "- " + Self.plainText($0) }.joined(separator: "\n")
      case .quote(let runs): "> " + Self.plainText(runs)
      }
    }.joined(separator: "\n\n")
  }

  private static func plainText(_ runs: [Run]) -> String {
    runs.map { run in
      switch run {
      case .text(let words), .strong(let words), .emphasis(let words), .code(let words): oneLine(words)
      }
    }.joined()
  }

  private static func markdown(_ runs: [Run], beginsLine: Bool = true) -> String {
    var output = ""
    for run in runs {
      switch run {
      case .text(let words): output += escape(oneLine(words), beginsLine: beginsLine && output.isEmpty)
      case .strong(let words): output += surrounded(words, by: "**")
      case .emphasis(let words): output += surrounded(words, by: "*")
      case .code(let words): output += codeSpan(oneLine(words))
      }
    }
    return output
  }

  /// A line end would begin a block of its own, a control character shows as nothing.
  private static func oneLine(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return words }
    return String(
      String.UnicodeScalarView(words.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  /// Emphasis opens only before, and closes only after, what is no white space.
  private static func surrounded(_ words: String, by sign: String) -> String {
    let words = escape(oneLine(words), beginsLine: false)
    let isPadded = words.isEmpty || words.first == " " || words.last == " "
    return isPadded ? words : sign + words + sign
  }

  /// Any ASCII punctuation may stand behind a backslash (CommonMark 0.31, 2.4). What can mean something inside a line
  /// gets one, and what can begin a block where it begins one.
  private static func escape(_ words: String, beginsLine: Bool) -> String {
    var output: [UInt8] = []
    var isNumber = beginsLine
    for (index, byte) in words.utf8.enumerated() {
      let beginsBlock = beginsLine && index == 0 && "+-=".utf8.contains(byte)
      // `3.` and `3)` begin a list.
      let endsNumber = isNumber && index > 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
      if beginsBlock || endsNumber || "\\`*_[]<>#|~&".utf8.contains(byte) { output.append(UInt8(ascii: "\\")) }
      isNumber = isNumber && CharacterClass.isDigit(byte)
      output.append(byte)
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// A code span whose fence is longer than any run of backticks inside (CommonMark 0.31, 6.1).
  private static func codeSpan(_ words: String) -> String {
    guard !words.isEmpty else { return "" }
    var longest = 0
    var run = 0
    for byte in words.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let needsSpace = words.first == "`" || words.last == "`" || (words.first == " " && words.last == " ")
    return needsSpace ? fence + " " + words + " " + fence : fence + words + fence
  }
}

extension Markup.Block {
  /// A paragraph of one run of words.
  static func paragraph(_ words: String) -> Markup.Block { .paragraph([.text(words)]) }
}
