/// A set of lower-case words, each with a value, asked by the bytes of a word. Exact: the bytes are compared.
package struct WordSet: Sendable {
  private var words = NumberedWords()
  /// By the words' numbers.
  private var values: [UInt16] = []
  /// How many words it has.
  package var count: Int { values.count }

  /// - Parameter words: lower-case words between white space; each has the value 1.
  package init(_ words: String) {
    self.init([(words, 1)])
  }

  /// - Parameter groups: lower-case words between white space, and the value of each of them. A word that stands in
  ///   several groups has all their bits.
  package init(_ groups: [(words: String, value: UInt16)]) {
    for (list, value) in groups {
      for word in list.utf8.split(whereSeparator: { $0 <= 0x20 }) {
        let number = words.number(of: word)
        if number == values.count { values.append(value) } else { values[number] |= value }
      }
    }
  }

  /// Whether a word, in lower case, is in the set.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool { self[word] != 0 }

  /// Whether a token, lower-cased, is in the set.
  package func contains(_ tokens: Tokens, _ index: Int) -> Bool { self[tokens, index] != 0 }

  /// Whether a token that may lie outside the passage is a word of the set.
  func holds(_ tokens: Tokens, _ index: Int) -> Bool {
    guard index >= 0, index < tokens.count else { return false }
    return self[tokens, index] != 0
  }

  /// The value of a word; 0 where it is not in the set.
  package subscript(word: ArraySlice<UInt8>) -> UInt16 {
    words.find(word).map { values[$0] } ?? 0
  }

  /// The value of a token's lower-case form.
  package subscript(tokens: Tokens, index: Int) -> UInt16 {
    let hash = tokens[index].hash
    guard words.mayHold(hash) else { return 0 }
    return words.find(hash, tokens.lower(index)).map { values[$0] } ?? 0
  }
}
