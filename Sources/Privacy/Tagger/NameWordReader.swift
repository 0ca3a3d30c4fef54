/// Reads what can be known of a word by itself: its affixes, its lists, and what the dictionary makes of it.
struct NameWordReader: Sendable {
  let words: WordFilter
  let lists: NameTable
  /// Where each scalar of the word begins, and where the last ends; kept, so that a word costs no allocation.
  private var starts: [Int] = []

  /// A longer word is not taken apart.
  private static let longest = 40
  private static let endings: [[UInt8]] = [
    "ane", "ene", "an", "en", "et", "ar", "er", "te", "de", "a", "e", "t", "n", "r",
  ].map { Array($0.utf8) }

  init(words: WordFilter, lists: NameTable) {
    self.words = words
    self.lists = lists
  }

  /// - Parameter isCased: whether upper-case letters are to be seen.
  mutating func read(_ tokens: Tokens, _ index: Int, isCased: Bool) -> NameWordColumns {
    let token = tokens[index]
    let lowered = tokens.lowered
    let all = lowered.span
    let word = all.extracting(token.lowered)
    let shape = isCased ? token.shape : token.shape.withoutCapitals
    let letterCase = LetterCase(shape)
    findStarts(word)
    let count = starts.count - 1
    let shapeHash: FNV32
    if isCased {
      let source = tokens.bytes
      let bytes = source.span
      shapeHash = Self.shape(of: bytes.extracting(token.range))
    } else {
      shapeHash = Self.shape(of: word)
    }
    var columns = NameWordColumns(
      word: NameWord(
        form: FeatureKey.component(hash(word, 0..<count)), shape: FeatureKey.component(shapeHash),
        tail: FeatureKey.component(hash(word, max(0, count - 3)..<count)), kind: 0,
        letterCase: FeatureKey.component(letterCase.rawValue), hasCapital: letterCase.hasCapital,
        isLower: letterCase == .lower, isWord: token.isWord))
    var found = DictionaryClass.none
    if token.isWord {
      for length in 1...5 where count > length {
        columns.suffixes[length - 1] = FeatureKey.component(hash(word, count - length..<count))
        if length < 5 { columns.prefixes[length - 1] = FeatureKey.component(hash(word, 0..<length)) }
      }
      columns.length = FeatureKey.component(min(count, 9))
      if shape.contains(.truncated) {
        found = .cut
      } else if DecodedScalar(word, at: 0).kind != .letter {
        found = .digit
      } else {
        found = lookUp(word, &columns)
      }
    }
    columns.dictionary = FeatureKey.component(found.rawValue)
    columns.word.isKnown = found == .known
    columns.word.opensPhrase = columns.lists.contains(.opensPhrase)
    columns.word.kind = FeatureKey.component(
      letterCase.rawValue | found.rawValue << 3 | columns.lists.union(columns.stemLists).coarse << 7)
    return columns
  }

  private func lookUp(_ word: Span<UInt8>, _ columns: inout NameWordColumns) -> DictionaryClass {
    let count = starts.count - 1
    columns.lists = lists[hash(word, 0..<count)].intersection(.ofWord)
    var stem: FNV32?
    if let end = genitive(word) {
      let hash = hash(word, 0..<end)
      columns.stem = FeatureKey.component(hash)
      columns.stemLists = lists[hash].intersection(.ofWord)
      stem = hash
    }
    let found = classify(word, stem, &columns)
    if found == .compound || found == .inflected || found == .unknown, count <= Self.longest {
      columns.inside = nameInside(word)
    }
    return found
  }

  /// Where the word ends without a genitive's ending, in scalars.
  private func genitive(_ word: Span<UInt8>) -> Int? {
    let count = starts.count - 1
    guard count > 3, word[starts[count - 1]] == UInt8(ascii: "s") else { return nil }
    let mark = scalar(word, count - 2)
    return mark == 0x27 || mark == 0x2019 ? count - 2 : count - 1
  }

  private func classify(
    _ word: Span<UInt8>, _ stem: FNV32?, _ columns: inout NameWordColumns
  ) -> DictionaryClass {
    let count = starts.count - 1
    let isKnown = words.contains(hash(word, 0..<count))
    if let first = (0..<count).first(where: { isHyphen(scalar(word, $0)) }),
      let last = (0..<count).last(where: { isHyphen(scalar(word, $0)) })
    {
      let (start, end) = (hash(word, 0..<first), hash(word, last + 1..<count))
      columns.hyphenFirst = FeatureKey.component(start)
      columns.hyphenLast = FeatureKey.component(end)
      let (startLists, endLists) = (lists[start].intersection(.ofWord), lists[end].intersection(.ofWord))
      columns.hyphenFirstLists = startLists.isEmpty ? 0 : startLists.component
      columns.hyphenLastLists = endLists.isEmpty ? 0 : endLists.component
      if isKnown { return .known }
      return switch (words.contains(start), words.contains(end)) {
      case (true, true): .bothParts
      case (true, false): .firstPart
      case (false, true): .lastPart
      case (false, false): .neitherPart
      }
    }
    if isKnown { return .known }
    if let stem, words.contains(stem) { return .genitive }
    if count > Self.longest { return .unknown }
    return isCompound(word) ? .compound : isInflected(word) ? .inflected : .unknown
  }

  /// Whether two known words make it up, with an `s` or `e` between them or none.
  private func isCompound(_ word: Span<UInt8>) -> Bool {
    let count = starts.count - 1
    guard count >= 6 else { return false }
    var prefix = hash(word, 0..<2)
    var isKnownBefore = false
    for index in 3...count - 3 {
      let joint = word[starts[index - 1]]
      for byte in starts[index - 1]..<starts[index] { prefix.add(word[byte]) }
      let isKnown = words.contains(prefix)
      if isKnown || index > 3 && isKnownBefore && (joint == UInt8(ascii: "s") || joint == UInt8(ascii: "e")),
        words.contains(hash(word, index..<count))
      {
        return true
      }
      isKnownBefore = isKnown
    }
    return false
  }

  /// Whether it is a known word with an ending.
  private func isInflected(_ word: Span<UInt8>) -> Bool {
    let count = starts.count - 1
    return Self.endings.contains { ending in
      let rest = count - ending.count
      guard rest >= 3, word.count >= ending.count else { return false }
      for index in ending.indices where word[word.count - ending.count + index] != ending[index] { return false }
      var hash = hash(word, 0..<rest)
      if words.contains(hash) { return true }
      hash.add(UInt8(ascii: "e"))
      return words.contains(hash)
    }
  }

  /// `Oslobaserte`, `Norgesmester`: the lists of the longest name at the start before a known word.
  private func nameInside(_ word: Span<UInt8>) -> UInt32 {
    let count = starts.count - 1
    let wanted: NameTable.Bits = [.firstSome, .firstCommon, .placeSmall, .place, .city, .country]
    for index in stride(from: count - 3, to: 3, by: -1) {
      let found = lists[hash(word, 0..<index)].intersection(wanted)
      guard !found.isEmpty else { continue }
      let isLinked = word[starts[index]] == UInt8(ascii: "s") && count - index > 3
      if words.contains(hash(word, index..<count)) || isLinked && words.contains(hash(word, index + 1..<count)) {
        return found.component
      }
    }
    return 0
  }

  /// Whether a word made from a name is more likely made from a person's than from a place's: by the longest name of a
  /// list that it begins with.
  mutating func isOfPerson(_ tokens: Tokens, _ index: Int) -> Bool {
    let lowered = tokens.lowered
    let all = lowered.span
    let word = all.extracting(tokens[index].lowered)
    findStarts(word)
    for length in stride(from: min(starts.count - 1, Self.longest), to: 2, by: -1) {
      let found = lists[hash(word, 0..<length)]
      if found.contains(.firstCommon) { return true }
      if !found.isDisjoint(with: NameTable.Bits.places.union(.country)) { return false }
      if !found.isDisjoint(with: NameTable.Bits.firstNames.union(.surnames)) { return true }
    }
    return false
  }

  /// Each kind of scalar once however often it comes, at most eight of them: `Xx`, `X-X`, `d`.
  private static func shape(of text: Span<UInt8>) -> FNV32 {
    var hash = FNV32()
    var last: UInt8 = 0
    var count = 0
    var offset = 0
    while offset < text.count, count < 8 {
      let scalar = DecodedScalar(text, at: offset)
      offset += scalar.length
      let sign: UInt8
      switch scalar.kind {
      case .mark: continue
      case .letter: sign = scalar.isUpper ? UInt8(ascii: "X") : UInt8(ascii: "x")
      case .digit: sign = UInt8(ascii: "d")
      case .space, .other: sign = scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(ascii: "?")
      }
      if count == 0 || sign != last {
        hash.add(sign)
        count += 1
      }
      last = sign
    }
    return hash
  }

  private mutating func findStarts(_ word: Span<UInt8>) {
    starts.removeAll(keepingCapacity: true)
    for index in word.indices where word[index] & 0xC0 != 0x80 { starts.append(index) }
    starts.append(word.count)
  }

  /// - Parameter range: in scalars.
  private func hash(_ word: Span<UInt8>, _ range: Range<Int>) -> FNV32 {
    FNV32.of(word, starts[range.lowerBound]..<starts[range.upperBound])
  }

  private func scalar(_ word: Span<UInt8>, _ index: Int) -> UInt32 {
    let byte = word[starts[index]]
    return byte < 0x80 ? UInt32(byte) : DecodedScalar(word, at: starts[index]).value
  }

  private func isHyphen(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 }
}
