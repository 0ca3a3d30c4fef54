/// Finds names with one model. It holds what it has learnt of words and its scratch, so that a passage costs nearly no
/// allocation.
package struct NamePassageTagger: Sendable {
  /// A name found: tokens, type by its place among the labels' types, and how likely it is one.
  package struct Name: Sendable, Equatable {
    /// Which tokens of the passage it is made of.
    package var tokens: Range<Int>
    /// By the order of the model's types: 0 for the first.
    package var type: Int
    /// From 0 to 1.
    package var probability: Float
  }

  /// By which names are found.
  package let model: NameModel
  private let isEnglish: Bool
  var reader: NameWordReader
  private var cache: NameWordCache
  private let outside: NameWordCache.Entry
  private var places = NamePlaces()
  private var features = NameFeatures()
  private var chain: NameChain
  private var words: [NameWord] = []
  /// What speaks for each label at each token of the window that was read last.
  package private(set) var scores: [NameModel.Scores] = []
  /// The best label of each token of that window.
  package var best: [UInt8] { chain.best }

  /// A tagger by one model, with the words and the lists it was trained with.
  package init(_ model: NameModel, _ words: WordFilter, _ lists: NameTable, isEnglish: Bool = false) {
    self.model = model
    self.isEnglish = isEnglish
    reader = NameWordReader(words: words, lists: lists)
    outside = NameWordCache.Entry(.outside, model, &features)
    cache = NameWordCache(outside)
    chain = NameChain(model.transitions)
  }

  /// The names of a passage, in order.
  ///
  /// A passage of more than 1,024 tokens is cut into windows that are read each as a passage by itself: after the last
  /// end of a sentence in the second half of the window, or where the window is full. So the work is linear, and the
  /// memory that of one window.
  package mutating func names(in tokens: Tokens, threshold: Float) -> [Name] {
    var names: [Name] = []
    var start = 0
    while start < tokens.count {
      let end = windowEnd(tokens, from: start)
      score(tokens, start..<end)
      let scores = self.scores
      chain.decode(scores.span)
      addNames(tokens, start..<end, threshold, to: &names)
      start = end
    }
    return names
  }

  private static let window = 1024

  private func windowEnd(_ tokens: Tokens, from start: Int) -> Int {
    let limit = start + Self.window
    if limit >= tokens.count { return tokens.count }
    for index in stride(from: limit - 1, to: start + Self.window / 2, by: -1) {
      let first = tokens.lower(index).first
      if first == UInt8(ascii: ".") || first == UInt8(ascii: "?") || first == UInt8(ascii: "!") { return index + 1 }
    }
    return limit
  }

  /// What speaks for each label at each token of a window.
  private mutating func score(_ tokens: Tokens, _ range: Range<Int>) {
    words.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    let last = range.count - 1
    for _ in range { scores.append(.zero) }
    let source = tokens.bytes
    let bytes = source.span
    for index in 0...last {
      let token = range.lowerBound + index
      let (place, isThere) = cache.place(bytes.extracting(tokens[token].range))
      if !isThere {
        let columns = reader.read(tokens, token, isCased: model.isCased)
        var entry = NameWordCache.Entry(columns.word, model, &features)
        columns.add(to: &features, isCased: model.isCased)
        model.add(&features, to: &entry.own)
        cache.set(entry, at: place)
      }
      words.append(cache.entries[place].word)
      scores[index] &+= cache.entries[place].own
      if index > 0 { scores[index - 1] &+= cache.entries[place].forPrevious }
      if index > 1 { scores[index - 2] &+= cache.entries[place].forSecondPrevious }
      if index < last { scores[index + 1] &+= cache.entries[place].forNext }
      if index + 1 < last { scores[index + 2] &+= cache.entries[place].forSecondNext }
    }
    scores[0] &+= outside.forNext &+ outside.forSecondNext
    if last > 0 { scores[1] &+= outside.forSecondNext }
    scores[last] &+= outside.forPrevious &+ outside.forSecondPrevious
    if last > 0 { scores[last - 1] &+= outside.forSecondPrevious }
    let words = self.words
    places.read(tokens, range, words.span, reader.lists)
    let style = FeatureKey.component(places.style)
    let all = places.all
    for index in 0...last {
      features.addContext(of: index, words.span, all.span, style: style, isCased: model.isCased)
      model.add(&features, to: &scores[index])
    }
  }

  /// The spans of a window that the best labels name, and those that are likely enough (FORMAT.md, "Decoding").
  private func addNames(_ tokens: Tokens, _ range: Range<Int>, _ threshold: Float, to names: inout [Name]) {
    var at = 0
    while at < range.count {
      let start = at
      var type = Int(chain.best[at] + 1) / 2 - 1
      if type >= 0 {
        at += 1
        while at < range.count, Int(chain.best[at]) == 2 * type + 2, !tokens.beginsLine(range.lowerBound + at) {
          at += 1
        }
      } else {
        while at < range.count, chain.best[at] == 0, 1 - chain.chances[at][0] >= threshold,
          mayBeAdded(tokens, range.lowerBound + at, words[at]),
          at == start || !tokens.beginsLine(range.lowerBound + at)
        {
          at += 1
        }
        if at == start {
          at += 1
          continue
        }
        type = likeliestType(start..<at)
      }
      if let name = name(tokens, start..<at, type, from: range.lowerBound) { names.append(name) }
    }
  }

  /// The type that has the most of the chances of some tokens.
  private func likeliestType(_ range: Range<Int>) -> Int {
    var sum = NameChain.Chances.zero
    for index in range { sum += chain.chances[index] }
    var best = 0
    for type in 0..<model.labels.count / 2 where sum.ofType(type) > sum.ofType(best) { best = type }
    return best
  }

  /// A name without the punctuation at its ends; `nil` if nothing in it may be a name.
  private func name(_ tokens: Tokens, _ range: Range<Int>, _ type: Int, from first: Int) -> Name? {
    var range = range
    while let last = range.last, !tokens[first + last].isWord { range = range.lowerBound..<last }
    while let begin = range.first, !tokens[first + begin].isWord { range = begin + 1..<range.upperBound }
    guard range.contains(where: { mayStand(tokens, first + $0) }) else { return nil }
    let sum = range.reduce(Float(0)) { $0 + 1 - chain.chances[$1][0] }
    return Name(
      tokens: first + range.lowerBound..<first + range.upperBound, type: type, probability: sum / Float(range.count))
  }

  /// A common word that the writer gave no capital is no name by itself, where names have capitals.
  private func mayBeAdded(_ tokens: Tokens, _ index: Int, _ word: NameWord) -> Bool {
    mayStand(tokens, index) && (!model.isCased || !word.isKnown || tokens[index].shape.contains(.upper))
  }

  private func mayStand(_ tokens: Tokens, _ index: Int) -> Bool {
    tokens[index].isWord && !NameVetoes.contains(tokens, index, isEnglish: isEnglish, isLower: !model.isCased)
  }
}

extension NameChain.Chances {
  fileprivate func ofType(_ type: Int) -> Float { self[2 * type + 1] + self[2 * type + 2] }
}
