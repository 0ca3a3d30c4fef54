/// How many columns of a terminal text takes.
enum DisplayWidth {
  /// The columns of a text without line ends. A tab goes to the next stop.
  static func width(of text: some StringProtocol, from column: Int = 0) -> Int {
    text.reduce(column) { $0 + width(of: $1, at: $1 == "\t" ? $0 : 0) } - column
  }

  /// The columns of what a person sees as one character.
  ///
  /// - Parameter column: where it stands, which only a tab needs to know.
  static func width(of character: Character, at column: Int = 0) -> Int {
    if character == "\t" { return 8 - column % 8 }
    if let ascii = character.asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    // U+FE0F asks for the picture, and a picture is two columns wide (UTS #51).
    if first.properties.isEmojiPresentation || scalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(first.value) ? 2 : 1
    }
  }

  /// The blocks whose characters are wide or full-width (Unicode Standard Annex #11, table 1).
  private static func isWide(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD:
      true
    default: false
    }
  }

  /// Breaks a text into lines that are no wider than this, at spaces; a longer word stands alone.
  static func wrap(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let columns = self.width(of: word)
      if !line.isEmpty, used + 1 + columns > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if !line.isEmpty { line += " " }
      used += columns + (line.isEmpty ? 0 : 1)
      line += word
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
