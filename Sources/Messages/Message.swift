/// Something to tell a person, found in one place and not yet worded: which sentence, and what to put into it.
///
/// Rules and readers make messages; `text(in:)` is for those who know the reader's language, which is settled at the
/// outermost layer.
package struct Message: Sendable, Hashable {
  /// Which sentence.
  package let id: MessageID
  /// What goes into `{0}`, `{1}` … of the wording, in this order. Never read as a pattern itself.
  package let arguments: [String]

  /// A sentence with a list of what goes into it.
  package init(_ id: MessageID, arguments: [String]) {
    self.id = id
    self.arguments = arguments
  }

  /// A sentence with what goes into it.
  package init(_ id: MessageID, _ arguments: String...) {
    self.init(id, arguments: arguments)
  }

  /// The message in `language`. A missing argument shows as `…`, one too many is not shown.
  package func text(in language: Language) -> String {
    Pattern.fill(id.wording[language], with: arguments)
  }
}

/// The places for arguments inside a wording.
package enum Pattern {
  /// A piece of a wording: words to copy, or a place for an argument.
  package enum Piece: Equatable {
    case text(String)
    case argument(Int)
    case plural(Int, one: String, many: String)
  }

  /// The pattern with its arguments put in; one that is missing becomes `…`.
  package static func fill(_ pattern: String, with arguments: [String]) -> String {
    var text = ""
    for piece in pieces(of: pattern) {
      switch piece {
      case .text(let words): text += words
      case .argument(let index): text += index < arguments.count ? arguments[index] : "…"
      case .plural(let index, let one, let many):
        text += index < arguments.count && arguments[index] == "1" ? one : many
      }
    }
    return text
  }

  /// Splits a wording. A brace that starts no place for an argument is text.
  package static func pieces(of pattern: String) -> [Piece] {
    var pieces: [Piece] = []
    var words: [UInt8] = []
    let bytes = Array(pattern.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{"), let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")),
        let place = place(bytes[(index + 1)..<end])
      {
        if !words.isEmpty { pieces.append(.text(String(decoding: words, as: UTF8.self))) }
        words = []
        pieces.append(place)
        index = end + 1
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    if !words.isEmpty { pieces.append(.text(String(decoding: words, as: UTF8.self))) }
    return pieces
  }

  /// Reads `0` or `0|one|many`; no sentence has more than ten arguments, so a place is named by one digit.
  private static func place(_ inside: ArraySlice<UInt8>) -> Piece? {
    guard let digit = inside.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
    let index = Int(digit - UInt8(ascii: "0"))
    let parts = inside.dropFirst().split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    if parts.count == 1, parts[0].isEmpty { return .argument(index) }
    guard parts.count == 3, parts[0].isEmpty else { return nil }
    return .plural(
      index, one: String(decoding: parts[1], as: UTF8.self), many: String(decoding: parts[2], as: UTF8.self))
  }
}
