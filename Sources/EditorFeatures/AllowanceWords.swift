import TextModel

/// The words of a comment `% ordrett: allow RULE because REASON`, as far as they are there.
struct AllowanceWords {
  /// The words before the reason, at most five; ranges are bytes of the document.
  private(set) var words: [Range<Int>] = []
  private let text: Text

  /// - Parameter comment: the line without its line end.
  init(_ text: Text, _ comment: Range<Int>) {
    self.text = text
    let bytes = text.bytes
    var offset = comment.lowerBound
    func isSpace(_ offset: Int) -> Bool { bytes[offset] == 0x20 || bytes[offset] == 0x09 }
    while words.count < 5 {
      while offset < comment.upperBound, isSpace(offset) { offset += 1 }
      let first = offset
      while offset < comment.upperBound, !isSpace(offset) { offset += 1 }
      if offset == first { break }
      words.append(first..<offset)
    }
  }

  /// Whether the comment silences something, or would once a rule is named.
  var isAllowance: Bool {
    word(0) == "%" && word(1) == "ordrett:" && ["allow", "tillat"].contains(word(2))
  }

  var rule: Range<Int>? { isAllowance && words.count > 3 ? words[3] : nil }

  /// A word in lower case; empty where there is none. Only short words mean anything here.
  func word(_ index: Int) -> String {
    guard words.indices.contains(index), words[index].count < 20 else { return "" }
    return text.string(words[index]).lowercased()
  }
}
