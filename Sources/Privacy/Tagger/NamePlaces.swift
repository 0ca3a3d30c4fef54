/// Where each token of a passage stands: at a start, in quotation, in a run of words with capitals.
///
/// FORMAT.md, "Columns of the place".
struct NamePlaces: Sendable {
  struct Place {
    /// 0 where no sentence or remark begins; 1 at the first word, 2 after a full stop and the like, 3 after other signs.
    var start = 0
    var isQuoted = false
    /// Whether it and the next token begin a name of several words that a list has.
    var opensPhrase = false
    /// The tokens of the run it is in; empty if none.
    var run = 0..<0
  }

  private(set) var all: [Place] = []
  /// How the passage is written: without capitals, in all of its words, from a lower-case word on, or as most is.
  private(set) var style = 0

  /// - Parameters:
  ///   - range: of the tokens; they are read as a passage by themselves.
  ///   - words: as many as the range has.
  mutating func read(_ tokens: Tokens, _ range: Range<Int>, _ words: Span<NameWord>, _ lists: NameTable) {
    all.removeAll(keepingCapacity: true)
    findStarts(tokens, range)
    findStyle(words)
    findRuns(words)
    for index in words.indices.dropLast() where words[index].opensPhrase {
      let name = FNV32(tokens[range.lowerBound + index].hash).adding(UInt8(ascii: " "))
      let next = tokens[range.lowerBound + index + 1].lowered
      let phrase = tokens.lowered[next].reduce(name) { $0.adding($1) }
      all[index].opensPhrase = lists[phrase].contains(.phrase)
    }
  }

  private mutating func findStarts(_ tokens: Tokens, _ range: Range<Int>) {
    var code = 1
    var isPending = true
    var isQuoted = false
    for index in range {
      var place = Place()
      if tokens[index].isWord {
        place.start = isPending ? code : 0
        isPending = false
      } else {
        let sign = tokens.firstSign(index)
        let starter = Self.starter(sign)
        if starter != 0 {
          if !isPending || code != 1 { code = starter }
          isPending = true
        }
        isQuoted = Self.isQuoted(after: sign, isQuoted)
      }
      place.isQuoted = isQuoted
      all.append(place)
    }
  }

  private mutating func findStyle(_ words: Span<NameWord>) {
    var count = 0
    var capitals = 0
    var beginsLower = false
    for index in words.indices where words[index].isWord {
      if count == 0 { beginsLower = words[index].isLower }
      count += 1
      if words[index].hasCapital { capitals += 1 }
    }
    style = capitals == 0 ? 0 : count > 2 && capitals * 5 > count * 3 ? 3 : beginsLower ? 1 : 2
  }

  private mutating func findRuns(_ words: Span<NameWord>) {
    var first: Int?
    for index in 0...words.count {
      let isIn =
        index < words.count && words[index].hasCapital && !(all[index].start != 0 && words[index].isKnown)
      if isIn {
        first = first ?? index
      } else if let begin = first {
        for inside in begin..<index { all[inside].run = begin..<index }
        first = nil
      }
    }
  }

  /// What kind of start comes after a sign; 0 if none.
  private static func starter(_ sign: UInt32) -> Int {
    switch sign {
    case 0x2E, 0x3F, 0x21, 0x2026: 2
    case 0x3A, 0xAB, 0x22, 0x201C, 0x2013, 0x2D, 0x2014, 0x28: 3
    default: 0
    }
  }

  private static func isQuoted(after sign: UInt32, _ before: Bool) -> Bool {
    switch sign {
    case 0xBB, 0x201D: false
    case 0xAB, 0x201C: true
    case 0x22: !before
    default: before
    }
  }
}

extension Tokens {
  /// The first scalar of a token, lower-cased.
  fileprivate func firstSign(_ index: Int) -> UInt32 {
    let start = self[index].lowered.lowerBound
    let byte = lowered[start]
    return byte < 0x80 ? UInt32(byte) : DecodedScalar(lowered.span, at: start).value
  }
}
