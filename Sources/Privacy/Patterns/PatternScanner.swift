/// Finds what has a form of its own: national identity numbers, accounts, phone numbers, e-mail, addresses, plates.
///
/// One pass over the tokens; each number is looked at once, and words only where they stand by a number or a sign.
package enum PatternScanner {
  /// All of a passage, in the order of its text.
  package static func identifiers(in tokens: Tokens) -> [Identifier] {
    identifiers(in: tokens, NumberWords(tokens))
  }

  /// - Parameter numbers: the numbers of the same passage, where they are known already.
  /// - Returns: in the order of the passage; none overlaps another.
  package static func identifiers(in tokens: Tokens, _ numbers: NumberWords) -> [Identifier] {
    var reader = PatternReader(tokens: tokens, numbers: numbers)
    reader.read()
    return settled(reader.found)
  }

  /// Of findings that overlap, the likeliest, and of equals the longest.
  private static func settled(_ found: [Identifier]) -> [Identifier] {
    guard found.count > 1 else { return found }
    let sorted = found.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var kept: [Identifier] = []
    for identifier in sorted {
      guard let last = kept.last, last.range.upperBound > identifier.range.lowerBound else {
        kept.append(identifier)
        continue
      }
      let wins = (identifier.probability, identifier.range.count) > (last.probability, last.range.count)
      if wins { kept[kept.count - 1] = identifier }
    }
    return kept
  }
}

/// One passage being read.
struct PatternReader {
  let tokens: Tokens
  let bytes: [UInt8]
  let numbers: NumberWords
  var found: [Identifier] = []
  /// Before these bytes digits and network names are read.
  var digitsDone = 0
  var networkDone = 0
  var domainDone = 0
  /// Before these bytes words for digits with hyphens between are read.
  var hyphensDone = 0

  init(tokens: Tokens, numbers: NumberWords) {
    self.tokens = tokens
    bytes = tokens.bytes
    self.numbers = numbers
  }

  mutating func read() {
    for index in tokens.all.indices {
      let token = tokens[index]
      let shape = token.shape
      if shape.contains(.digit) {
        if DigitGroups.isDigit(bytes[token.range.lowerBound]) { readDigits(index) } else { readMixed(index) }
        if shape.contains(.innerStop) { readDomain(token.range) }
      } else if shape.contains(.word) {
        if shape.contains(.innerStop) { readDomain(token.range) }
        readSpokenSign(index)
        readAnnouncedHandle(index)
        readHyphenedDigits(index)
      } else {
        readSign(index)
      }
    }
    readSpelledNumbers()
  }

  // MARK: What the readers share

  func start(_ token: Int) -> Int { tokens[token].range.lowerBound }
  func end(_ token: Int) -> Int { tokens[token].range.upperBound }

  mutating func add(
    _ range: Range<Int>, _ category: PrivacyCategory, _ kind: IdentifierKind, _ probability: Float, _ clue: Clue
  ) {
    found.append(Identifier(range, category, kind, probability, clue))
  }

  func isSign(_ token: Int, _ byte: UInt8) -> Bool {
    guard token >= 0, token < tokens.count, !tokens[token].isWord else { return false }
    return bytes[start(token)] == byte
  }

  /// Whether two tokens stand next to each other with nothing between.
  func touches(_ token: Int) -> Bool {
    token > 0 && token < tokens.count && end(token - 1) == start(token)
  }

  /// The token that begins at a byte or after it.
  func token(from offset: Int, after index: Int) -> Int {
    var index = index
    while index < tokens.count, start(index) < offset { index += 1 }
    return index
  }

  /// What the words before a token say of it, within a sentence.
  func use(before token: Int, reach: Int = 6) -> NumberUse {
    var use: NumberUse = []
    var index = token - 1
    while index >= 0, token - index <= reach {
      if !tokens[index].isWord {
        let sign = bytes[start(index)]
        // The full stop of `jnr.` and `mob.` ends no sentence.
        let endsWord = touches(index) && sign == 0x2E && !(NumberUse.of(tokens, index - 1).isEmpty)
        if sign == 0x3F || sign == 0x21 || sign == 0x2E && !endsWord { break }
      } else {
        use.formUnion(NumberUse.of(tokens, index))
        if NumberUse.isNumberWord(tokens, index) { use.formUnion(NumberUse.ofPair(tokens, index - 1)) }
      }
      index -= 1
    }
    return use
  }

  /// The same, but only where nothing but small words stands between.
  func closeUse(before token: Int) -> NumberUse {
    var index = token - 1
    while index >= 0, token - index <= 5 {
      if tokens[index].isWord {
        let use = NumberUse.of(tokens, index)
        if !use.isEmpty { return use }
        if NumberUse.isNumberWord(tokens, index) {
          let pair = NumberUse.ofPair(tokens, index - 1)
          if !pair.isEmpty { return pair }
        } else if !NumberUse.isFiller(tokens, index) {
          return []
        }
      } else {
        let sign = bytes[start(index)]
        let endsWord = touches(index) && sign == 0x2E && tokens[max(index - 1, 0)].isWord
        guard sign == 0x3A || sign == 0x2D || sign == 0x28 || sign == 0x23 || sign == 0x22 || endsWord else {
          return []
        }
      }
      index -= 1
    }
    return []
  }
}
