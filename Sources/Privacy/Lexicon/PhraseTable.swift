/// Phrases of several tokens, each with its alternatives, found from their first word.
struct PhraseTable: Sendable {
  /// One alternative of one token of a phrase.
  private struct Alternative: Sendable {
    enum Kind: UInt8 { case word, stem, classes }
    let kind: Kind
    /// Which token of the phrase.
    let position: UInt8
    let hash: UInt32
    let start: Int32
    let length: Int32
    let classes: WordClasses
  }

  private struct Phrase: Sendable {
    let first: Int32
    let end: Int32
    let length: UInt8
    let classes: WordClasses
  }

  private var alternatives: [Alternative] = []
  private var phrases: [Phrase] = []
  /// For each opening word the phrases that it opens, as lists that are linked.
  private var links: [(phrase: Int32, next: Int32)] = []

  init() {
    alternatives.reserveCapacity(8192)
    phrases.reserveCapacity(1024)
    links.reserveCapacity(4096)
  }

  /// The longest phrase of a list that begins at a token. Two that are equally long are one.
  func longest(
    from opening: Int32, _ tokens: Tokens, _ index: Int, _ classes: [WordClasses], _ source: Span<UInt8>
  ) -> (length: Int, classes: WordClasses)? {
    var best: (length: Int, classes: WordClasses)?
    var link = opening
    while link >= 0 {
      let phrase = phrases[Int(links[Int(link)].phrase)]
      link = links[Int(link)].next
      let length = Int(phrase.length)
      guard length >= best?.length ?? 0, matches(phrase, tokens, index, classes, source) else { continue }
      best = (length, length == best?.length ? phrase.classes.union(best?.classes ?? []) : phrase.classes)
    }
    return best
  }

  /// Adds a phrase, tokens between `_` and alternatives between `/`, and returns its number.
  mutating func add(_ item: Range<Int>, _ classes: WordClasses, _ bytes: Span<UInt8>) -> Int32 {
    let first = alternatives.count
    var position: UInt8 = 0
    var start = item.lowerBound
    for end in item.lowerBound...item.upperBound {
      let byte = end < item.upperBound ? bytes[end] : UInt8(ascii: "/")
      guard byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") else { continue }
      alternatives.append(alternative(start..<end, position, bytes))
      if byte == UInt8(ascii: "_") { position &+= 1 }
      start = end + 1
    }
    phrases.append(
      Phrase(first: Int32(first), end: Int32(alternatives.count), length: position &+ 1, classes: classes))
    return Int32(phrases.count - 1)
  }

  /// The words that may come first.
  func openings(of phrase: Int32) -> [(range: Range<Int>, hash: UInt32)] {
    let phrase = phrases[Int(phrase)]
    return alternatives[Int(phrase.first)..<Int(phrase.end)].prefix { $0.position == 0 }
      .map { (Int($0.start)..<Int($0.start + $0.length), $0.hash) }
  }

  /// Puts a phrase before a list, and returns the list.
  mutating func chain(_ phrase: Int32, after list: Int32) -> Int32 {
    links.append((phrase, list))
    return Int32(links.count - 1)
  }

  private func alternative(_ item: Range<Int>, _ position: UInt8, _ bytes: Span<UInt8>) -> Alternative {
    if !item.isEmpty, bytes[item.lowerBound] == UInt8(ascii: "@") {
      let name = (item.lowerBound + 1..<item.upperBound).map { Character(Unicode.Scalar(bytes[$0])) }
      let classes = Self.named[String(name)] ?? []
      return Alternative(kind: .classes, position: position, hash: 0, start: 0, length: 0, classes: classes)
    }
    let isStem = !item.isEmpty && bytes[item.upperBound - 1] == UInt8(ascii: "~")
    let word = isStem ? item.lowerBound..<item.upperBound - 1 : item
    return Alternative(
      kind: isStem ? .stem : .word, position: position, hash: FNV32.of(bytes, word).value,
      start: Int32(word.lowerBound), length: Int32(word.count), classes: [])
  }

  private func matches(
    _ phrase: Phrase, _ tokens: Tokens, _ index: Int, _ classes: [WordClasses], _ source: Span<UInt8>
  ) -> Bool {
    guard index + Int(phrase.length) <= tokens.count else { return false }
    var isMatched = true
    var position: UInt8 = 0
    for number in Int(phrase.first)..<Int(phrase.end) {
      let alternative = alternatives[number]
      if alternative.position != position {
        guard isMatched else { return false }
        (isMatched, position) = (false, alternative.position)
      }
      // The first word is known to be right.
      guard !isMatched else { continue }
      let place = index + Int(position)
      isMatched =
        switch alternative.kind {
        case .word: alternative.hash == tokens[place].hash
        case .stem: isForm(tokens, place, alternative, source)
        case .classes: !classes[place].isDisjoint(with: alternative.classes)
        }
    }
    return isMatched
  }

  private func isForm(_ tokens: Tokens, _ index: Int, _ stem: Alternative, _ source: Span<UInt8>) -> Bool {
    let word = tokens[index].lowered
    let length = Int(stem.length)
    guard word.count >= length else { return false }
    let lowered = tokens.lowered.span
    for offset in 0..<length where lowered[word.lowerBound + offset] != source[Int(stem.start) + offset] {
      return false
    }
    return word.count == length
      || WordTable.endings.contains(tokens.lowered[word.lowerBound + length..<word.upperBound])
  }

  private static let named: [String: WordClasses] = [
    "num": .number, "poss": .possessive, "ill": .suffering, "country": .country, "party": [.party, .political],
  ]
}
