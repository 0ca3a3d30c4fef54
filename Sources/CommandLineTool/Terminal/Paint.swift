enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never
}

/// Colours for a terminal, by ECMA-48's "select graphic rendition"; or none.
struct Paint: Sendable {
  let isOn: Bool

  enum Color: String, Sendable {
    case bold = "1"
    case faint = "2"
    case green = "32"
    case cyan = "36"
    case boldRed = "1;31"
    case boldYellow = "1;33"
    case boldBlue = "1;34"
    case boldCyan = "1;36"
  }

  func callAsFunction(_ color: Color, _ text: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }
}
