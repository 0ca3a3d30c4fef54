import Notation
import TextModel

/// The words of a comment `% ordrett: allow RULE because REASON`, as far as they are there. The `%` is not counted.
struct AllowanceWords {
  /// The words before the reason, at most four; ranges are bytes of the document.
  private(set) var words: [Range<Int>] = []
  private let text: Text

  /// - Parameter comment: the line without its line end.
  init(_ text: Text, _ comment: Range<Int>) {
    self.text = text
    let bytes = text.bytes
    var offset = comment.lowerBound
    while offset < comment.upperBound, CharacterClass.isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "%") {
      offset += 1
    }
    while words.count < 4 {
      while offset < comment.upperBound, CharacterClass.isSpace(bytes[offset]) { offset += 1 }
      let first = offset
      while offset < comment.upperBound, !CharacterClass.isSpace(bytes[offset]) { offset += 1 }
      if offset == first { break }
      words.append(first..<offset)
    }
  }

  var rule: Range<Int>? { isAllowance && words.count > 2 ? words[2] : nil }

  /// Whether the comment silences something, or would once a rule is named.
  var isAllowance: Bool { isAddressed && Self.verbs.contains(word(1)) }

  /// Whether the comment is addressed to Ordrett.
  var isAddressed: Bool { word(0) == Self.address }

  static let address = "ordrett:"
  static let verbs = ["allow", "tillat"]
  static let conjunctions = ["because", "fordi"]

  /// A word in lower case; empty where there is none. Only short words mean anything here.
  func word(_ index: Int) -> String {
    guard words.indices.contains(index), words[index].count < 20 else { return "" }
    return text.string(words[index]).lowercased()
  }
}
