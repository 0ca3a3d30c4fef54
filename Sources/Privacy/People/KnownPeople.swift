/// A place where somebody or something of the key stands in clear.
package struct KnownHit: Sendable, Equatable {
  /// Of the category `key`. Its range holds the whole word, with genitive and compound.
  package var identifier: Identifier
  /// Which entries of the key it may be, by index, the first in the file first; never empty.
  package var entries: [Int]
  /// Bytes of the name alone, which a replacement takes the place of.
  package var name: Range<Int>
}

/// The real names of a key, ready to be found in any text.
///
/// A word costs a walk over its letters, however many names there are. What is found, with how certain that is:
/// whole names and the telling parts of a person's name 1, also in the genitive, before a hyphen, and in lower case where
/// the word is no common one; a common word that is a name by its context .9, one that begins a sentence .7 (`Liv`);
/// another spelling .9; a solid compound .8; the beginning of a first name .7 (`Kris`); one typing error .6, .4 where it is in the first letter.
package struct KnownPeople: Sendable {
  let index: KnownNames
  let words: Words

  /// What the language says of lower-cased words.
  struct Words: Sendable {
    /// Whether one is an ordinary word, a compound of such included.
    let isCommon: @Sendable (ArraySlice<UInt8>) -> Bool
    /// Whether one is an ordinary word by itself.
    let isListed: @Sendable (ArraySlice<UInt8>) -> Bool
  }

  /// - Parameters:
  ///   - isCommonWord: whether a lower-cased word is an ordinary one of the language, a compound of such included. It is
  ///     asked about words that nearly are a name.
  ///   - isListedWord: whether one is so by itself: asked about the names of the key, of which many can be read as two
  ///     words that nobody ever put together, such as `Stavanger` and `Nordhaug`. As the other, where nothing is given.
  package init(
    _ key: Key, isCommonWord: @escaping @Sendable (ArraySlice<UInt8>) -> Bool,
    isListedWord: (@Sendable (ArraySlice<UInt8>) -> Bool)? = nil
  ) {
    words = Words(isCommon: isCommonWord, isListed: isListedWord ?? isCommonWord)
    index = KnownNames(key, isListedWord: words.isListed)
  }

  /// Finds what stands in clear.
  ///
  /// - Parameters:
  ///   - named: bytes of the passage that are a name by what stands around them: there a word that is also common is the
  ///     key's, whatever its case.
  ///   - isActive: whether an entry, by its index, is looked for in this document; see `KeyScope`.
  /// - Returns: in the order of the text, none inside another.
  package func find(in tokens: Tokens, named: [Range<Int>] = [], isActive: (Int) -> Bool = { _ in true }) -> [KnownHit]
  {
    if index.words.count == 0 { return [] }
    var search = KnownSearch(names: index, words: words, tokens: tokens, named: named)
    search.run(isActive)
    return search.hits
  }
}

/// The search through one passage.
struct KnownSearch {
  let names: KnownNames
  let words: KnownPeople.Words
  let tokens: Tokens
  /// Of all tokens, one after another.
  let lowered: [UInt8]
  let isLowerCased: Bool
  /// The tokens that are a name by their context.
  let named: Set<Int>
  private(set) var hits: [KnownHit] = []
  /// The last token of the last hit.
  private var lastToken = -3
  /// The words of the last hit, where they were found one by one: at most as many as a name has.
  private var lastWords: [ArraySlice<UInt8>] = []

  init(names: KnownNames, words: KnownPeople.Words, tokens: Tokens, named: [Range<Int>]) {
    self.names = names
    self.words = words
    self.tokens = tokens
    lowered = tokens.lowered
    self.named = Set(named.flatMap { tokens.all.indices(in: $0) })
    isLowerCased = !tokens.all.contains { $0.shape.contains(.upper) }
  }

  mutating func run(_ isActive: (Int) -> Bool) {
    var index = 0
    while index < tokens.count {
      if let (found, count) = sequence(from: index), add(found, index, count, isActive) {
        index += count
        continue
      }
      if tokens[index].isWord, let found = word(index) { _ = add(found, index, 1, isActive) }
      index += 1
    }
  }

  /// What one word, or several, turned out to be.
  struct Found {
    var entries: [Int]
    var clue: Clue
    var probability: Float
    /// Bytes of the last token that belong to the ending and not to the name.
    var ending = 0
    /// Bytes of the token before the name.
    var before = 0
  }

  // MARK: Several words

  /// The longest whole name that begins at a token.
  private func sequence(from start: Int) -> (Found, count: Int)? {
    guard names.hasSequences else { return nil }
    var node = 0
    var best: (Found, count: Int)?
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      if index > start, let last = lastWord(index, node) { best = (last, index - start + 1) }
      guard names.words.mayHold(token.hash), let word = names.words.find(token.hash, tokens.lower(index)),
        let next = names.next(node, word)
      else {
        break
      }
      node = next
      index += 1
      if let entries = names.whole[node] {
        best = (Found(entries: entries, clue: .keyName, probability: 1), index - start)
      }
    }
    return best
  }

  /// The end of a name with a genitive or a compound on it: `Mo i Ranas`, `Mo i Rana-kontoret`.
  private func lastWord(_ index: Int, _ node: Int) -> Found? {
    let lowered = tokens.lower(index)
    var hash = FNV32()
    for offset in lowered.indices {
      if offset > lowered.startIndex, let ending = Ending(lowered[offset...]), ending.kind != .solid,
        let word = names.words.find(hash.value, lowered[..<offset]), let next = names.next(node, word),
        let entries = names.whole[next]
      {
        let clue = ending.kind == .genitive ? Clue.keyGenitive : .keyCompound
        return Found(entries: entries, clue: clue, probability: 1, ending: lowered.endIndex - offset)
      }
      hash.add(lowered[offset])
    }
    return nil
  }

  // MARK: One word

  private func word(_ index: Int) -> Found? {
    let range = tokens[index].lowered
    var best: Found?
    var hash = FNV32()
    var piece = range.lowerBound
    var offset = piece
    while offset < range.upperBound {
      hash.add(lowered[offset])
      offset += 1
      if names.words.mayHold(hash.value), let number = names.words.find(hash.value, lowered[piece..<offset]),
        let found = accept(number, index, piece..<offset)
      {
        // The one that leaves least over: `Karin` is not `Kari` and an ending.
        if rank(found) >= best.map(rank) ?? 0 { best = found }
      }
      guard offset + 1 < range.upperBound, Ending.mayBeHyphen(lowered[offset]),
        Ending.isHyphen(lowered[offset..<range.upperBound])
      else { continue }
      if let best { return best }
      offset += lowered[offset] < 0x80 ? 1 : lowered[offset] < 0xE0 ? 2 : 3
      piece = offset
      hash = FNV32()
    }
    return best ?? near(index)
  }

  private func rank(_ found: Found) -> Int {
    switch found.clue {
    case .keyName: 4
    case .keyGenitive: 3
    default: found.probability == 1 ? 2 : 1
    }
  }

  /// A known word at the beginning of a token, or after a hyphen in it: whether it is that name here.
  private func accept(_ number: Int, _ index: Int, _ piece: Range<Int>) -> Found? {
    let known = names.known[number]
    guard !known.entries.isEmpty || !known.inhabited.isEmpty else { return nil }
    let lowered = tokens.lower(index)
    let token = tokens[index]
    let isFirst = piece.lowerBound == lowered.startIndex
    let isCapital = isFirst ? token.isCapital : token.shape.contains(.upper)
    let before = piece.lowerBound - lowered.startIndex
    let size = lowered.endIndex - piece.upperBound
    if known.entries.isEmpty {
      guard let probability = inhabitant(known, lowered, piece, isCapital, isStem: true) else { return nil }
      return Found(
        entries: known.inhabited, clue: .keyCompound, probability: probability, ending: size, before: before)
    }
    let ending = Ending(lowered[piece.upperBound...])
    // That `nord-korea` is a name says nothing of who is called Nord.
    let isNamed = isFirst && ending?.kind != .hyphen && named.contains(index)
    guard let ending else {
      let clue = isFirst ? Clue.keyName : .keyCompound
      guard let probability = certainty(known, isCapital, isNamed, index) else { return nil }
      return Found(entries: known.entries, clue: clue, probability: probability, before: before)
    }
    switch ending.kind {
    case .genitive, .hyphen:
      // `Livs`, `bergs`: a word that is also common has to look like a name.
      guard let probability = certainty(known, isCapital, isNamed, index) else { return nil }
      let isGenitive = ending.kind == .genitive
      // `Nord-Norge` is a name of its own, though somebody is called Nord.
      if !isGenitive, known.isCommon, isCapitalAfterHyphen(index, size) { return nil }
      if isGenitive, !isCapital, words.isListed(lowered) { return nil }
      let clue = isGenitive && isFirst ? Clue.keyGenitive : .keyCompound
      return Found(entries: known.entries, clue: clue, probability: probability, ending: size, before: before)
    case .solid:
      guard let probability = solid(known, lowered, piece, isCapital) else { return nil }
      return Found(entries: known.entries, clue: .keyCompound, probability: probability, ending: size, before: before)
    }
  }

  /// Whether the last so many bytes of a token have an upper-case letter behind their hyphen.
  private func isCapitalAfterHyphen(_ index: Int, _ size: Int) -> Bool {
    let range = tokens[index].range
    let ending = tokens.bytes[max(range.lowerBound, range.upperBound - size)..<range.upperBound]
    guard let place = ending.firstIndex(where: Ending.mayBeHyphen) else { return false }
    // The hyphen and a letter are all that is asked about.
    return Tokens(Array(ending[place...].prefix(8))).all.first { $0.isWord }?.isCapital ?? false
  }

  /// How certain it is that a word in this form is the name; `nil` where it is taken for the common word.
  private func certainty(_ known: KnownNames.Known, _ isCapital: Bool, _ isNamed: Bool, _ index: Int) -> Float? {
    if !known.isCommon || isCapital && !beginsSentence(index) { return 1 }
    if isNamed { return 0.9 }
    return isCapital && known.isGiven ? 0.7 : nil
  }

  /// `Sandneskontoret`: the name of a place or an organisation, and a word. `Karihuset`, where it has a capital.
  private func solid(
    _ known: KnownNames.Known, _ lowered: ArraySlice<UInt8>, _ piece: Range<Int>, _ isCapital: Bool
  ) -> Float? {
    if known.isPlace, let probability = inhabitant(known, lowered, piece, isCapital, isStem: false) {
      return probability
    }
    // `oslofolk` is nothing else, while moss also grows in the wood.
    let shortest = known.isPlace && !isCapital && known.isCommon ? 5 : 4
    guard piece.count >= shortest, known.isPlace || isCapital else { return nil }
    let rest = lowered[piece.upperBound...]
    var least = known.isPlace ? 3 : 5
    if piece.count < 5, !isCapital { least = 4 }
    guard rest.count >= least, !words.isCommon(lowered) else { return nil }
    if words.isCommon(rest) { return Self.solidProbability }
    let isLinked = rest.first == UInt8(ascii: "s") || rest.first == UInt8(ascii: "e")
    return isLinked && rest.count > least && words.isCommon(rest.dropFirst()) ? Self.solidProbability : nil
  }

  /// How certain it is that a word is made of a place for those who live there, as far as it can be: dictionaries have
  /// many of these words, so what is in them tells only where the place is called by a word, too.
  ///
  /// - Parameter isStem: whether the piece is what an ending leaves of the name.
  private func inhabitant(
    _ known: KnownNames.Known, _ lowered: ArraySlice<UInt8>, _ piece: Range<Int>, _ isCapital: Bool, isStem: Bool
  ) -> Float? {
    guard piece.count >= 4, let ending = InhabitantEnding(lowered[piece.upperBound...], isWord: words.isCommon) else {
      return nil
    }
    let word = lowered[..<(piece.upperBound + ending.count)]
    let isLong = piece.count >= (isCapital ? 4 : 5)
    switch ending.kind {
    case .certain where piece.count >= 6 || !known.isCommon, .usual where !known.isCommon:
      return Self.solidProbability
    case .weak where !isStem && !known.isCommon && isLong:
      // `haugesunder`, but also `solbakker`.
      return !words.isListed(word) ? Self.solidProbability : piece.count >= 6 ? 0.4 : nil
    case .certain, .usual, .weak:
      return !isStem && isLong && !words.isCommon(word) ? Self.solidProbability : nil
    }
  }

  private static let solidProbability: Float = 0.8

  /// Whether a token comes first in a sentence: after nothing, or after anything but a word and a comma.
  private func beginsSentence(_ index: Int) -> Bool {
    index == 0 || !tokens[index - 1].isWord && !tokens.is(index - 1, ",")
  }

  // MARK: Nearly a name

  /// The beginning of a first name, another spelling, or one typing error.
  private func near(_ index: Int) -> Found? {
    let token = tokens[index]
    guard token.isCapital || isLowerCased, token.shape.isDisjoint(with: [.digit, .single, .truncated]) else {
      return nil
    }
    let lowered = tokens.lower(index)
    guard lowered.count >= 3, lowered.count <= FoldedName.limit else { return nil }
    if let found = nearly(lowered, index, 0) { return found }
    let size = Ending.genitive(lowered)
    return size > 0 ? nearly(lowered.dropLast(size), index, size) : nil
  }

  private func nearly(_ word: ArraySlice<UInt8>, _ index: Int, _ ending: Int) -> Found? {
    /// Asked last, as it costs most.
    func isSomethingElse() -> Bool {
      if names.replacements.contains(Array(word)) || names.replacements.contains(Array(tokens.lower(index))) {
        return true
      }
      return (words.isCommon(word) || ending > 0 && words.isCommon(tokens.lower(index)))
        && (isLowerCased || beginsSentence(index))
    }
    let folded = FoldedName.fold(word)
    if tokens[index].isCapital, let entries = names.nicknames(word), !Self.never.contains(word),
      !isSomethingElse()
    {
      return Found(entries: entries, clue: .keyNickname, probability: 0.7, ending: ending)
    }
    if let entries = names.spelt(folded), !isSomethingElse(), !words.isCommon(word) {
      return Found(entries: entries, clue: .keySpelling, probability: 0.9, ending: ending)
    }
    let letters = word.count { $0 & 0xC0 != 0x80 }
    guard letters >= 4, let number = names.near.near(folded), !isSomethingElse(), !words.isCommon(word) else {
      return nil
    }
    let isFirstLetter = names.words.word(number).first != word.first
    let probability: Float = isFirstLetter ? 0.4 : 0.6
    return Found(entries: names.known[number].entries, clue: .keyTypo, probability: probability, ending: ending)
  }

  /// Words with a capital in the middle of a sentence all the same, which begin a name.
  private static let never = WordSet(
    "han hun den det dei dem der dag man mar her ham has hen ein all and are but the var vil ver som sol san tor")

  // MARK: What is found

  /// Adds a hit, or makes the one before it longer: `Kari`, `Nordmann` are one.
  private mutating func add(_ found: Found, _ index: Int, _ count: Int, _ isActive: (Int) -> Bool) -> Bool {
    let entries = found.entries.filter(isActive)
    guard let first = entries.first else { return false }
    let last = index + count - 1
    let range = tokens[index].range.lowerBound..<tokens[last].range.upperBound
    let isExact = tokens[last].lowered.count == tokens[last].range.count
    let start = tokens[index].range.lowerBound + (isExact ? found.before : 0)
    let name = start..<max(start, range.upperBound - (isExact ? found.ending : 0))
    let word = tokens.lower(index)
    // A whole name is whole, and `Kari Kari` is said twice.
    let isNext = count == 1 && index == lastToken + 1 && !lastWords.isEmpty && !lastWords.contains(word)
    if isNext, var hit = hits.last, found.before == 0, hit.name.upperBound == hit.identifier.range.upperBound,
      names.kinds[first] == .person
    {
      let both = hit.entries.filter(entries.contains)
      if !both.isEmpty {
        hit.entries = both
        hit.name = hit.name.lowerBound..<name.upperBound
        hit.identifier.range = hit.identifier.range.lowerBound..<range.upperBound
        if found.probability >= hit.identifier.probability { hit.identifier.clue = found.clue }
        hit.identifier.probability = max(hit.identifier.probability, found.probability)
        hits[hits.count - 1] = hit
        lastToken = last
        lastWords.append(word)
        return true
      }
    }
    let identifier = Identifier(range, .key, names.kinds[first], found.probability, found.clue)
    hits.append(KnownHit(identifier: identifier, entries: entries, name: name))
    lastToken = last
    lastWords = count == 1 ? [word] : []
    return true
  }
}
