/// Several tokens in a row, each with its alternatives.
struct Phrase: Sendable {
  enum Element: Sendable {
    case word([UInt8], isStem: Bool)
    case of(WordClasses)
  }

  let elements: [[Element]]
  let classes: WordClasses

  /// - Parameter item: tokens between `_`, alternatives between `/`.
  init(_ item: Substring.UTF8View, _ classes: WordClasses) {
    self.classes = classes
    elements = item.split(separator: UInt8(ascii: "_")).map { token in
      token.split(separator: UInt8(ascii: "/")).map { alternative in
        if alternative.first == UInt8(ascii: "@") {
          return .of(Self.named[String(decoding: alternative.dropFirst(), as: UTF8.self)] ?? [])
        }
        let isStem = alternative.last == UInt8(ascii: "~")
        return .word(Array(isStem ? alternative.dropLast() : alternative), isStem: isStem)
      }
    }
  }

  func matches(_ tokens: Tokens, _ index: Int, _ classes: [WordClasses]) -> Bool {
    guard index + elements.count <= tokens.count else { return false }
    for (offset, alternatives) in elements.enumerated() {
      let place = index + offset
      let fits = alternatives.contains { element in
        switch element {
        case .of(let wanted): !classes[place].isDisjoint(with: wanted)
        case .word(let bytes, let isStem):
          isStem
            ? tokens.lower(place).starts(with: bytes)
              && (tokens.lower(place).count == bytes.count
                || WordTable.endings.contains(tokens.lower(place).dropFirst(bytes.count)))
            : tokens.lower(place).elementsEqual(bytes)
        }
      }
      if !fits { return false }
    }
    return true
  }

  private static let named: [String: WordClasses] = [
    "num": .number, "person": .person, "group": .group, "poss": .possessive, "has": .has, "prof": [.profession, .post],
    "kind": .kindOfPerson, "ill": .suffering, "faith": .religious, "country": .country,
    "party": [.party, .political], "filler": .filler,
  ]
}
