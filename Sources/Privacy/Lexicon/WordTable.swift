/// Lower-case words with their classes, asked by a token: whole words, stems with the endings of Norwegian and English,
/// beginnings, heads of compounds, and phrases of several words.
///
/// Notation of a list: `word` as it stands; `word~` with any ending of `endings`; `word*` whatever follows; `-word~` also
/// as the last part of a compound, with endings; `one_two/three~` a phrase of tokens, each with its alternatives (the first
/// ones whole words); in a phrase `@name` is a token of a class.
struct WordTable: Sendable {
  /// All lists, one after another; entries and phrases are stretches of it.
  private let source: [UInt8]
  private var words = WordEntries(capacity: 1 << 14)
  /// Heads, hashed from their last byte.
  private var heads = WordEntries(capacity: 1 << 11)
  /// Whether a stem begins with three bytes of this hash, and whether a head ends with them.
  private var stemStarts = [Bool](repeating: false, count: 1 << 12)
  private var headEnds = [Bool](repeating: false, count: 1 << 12)
  private var phrases = PhraseTable()

  init(_ groups: [(words: String, classes: WordClasses)]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(groups.reduce(0) { $0 + $1.words.utf8.count + 1 })
    for (list, _) in groups {
      bytes.append(contentsOf: list.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    source = bytes
    var start = 0
    for (list, classes) in groups {
      add(start..<start + list.utf8.count, classes, bytes.span)
      start += list.utf8.count + 1
    }
  }

  /// What is known of a token that is a word.
  func classes(_ tokens: Tokens, _ index: Int) -> WordClasses {
    let token = tokens[index]
    let range = token.lowered
    let bytes = tokens.lowered.span
    var result: WordClasses = []
    if let entry = words.find(bytes, range, token.hash, in: source.span) {
      result = entry.whole.union(entry.stem).union(entry.beginning)
    }
    guard range.count > 3 else { return result }
    var hash = FNV32()
    for offset in range.lowerBound..<range.lowerBound + 3 { hash.add(bytes[offset]) }
    if stemStarts[Int(hash.value & 0xFFF)] {
      // No word of the lists is as long as this.
      for end in range.lowerBound + 3..<min(range.upperBound, range.lowerBound + 48) {
        if let entry = words.find(bytes, range.lowerBound..<end, hash.value, in: source.span) {
          result.formUnion(entry.beginning)
          if !entry.stem.isEmpty, Self.endings.contains(tokens.lowered[end..<range.upperBound]) {
            result.formUnion(entry.stem)
          }
        }
        hash.add(bytes[end])
      }
    }
    guard range.count > 6 else { return result }
    hash = FNV32()
    var start = range.upperBound
    for _ in 0..<3 {
      start -= 1
      hash.add(bytes[start])
    }
    return headEnds[Int(hash.value & 0xFFF)] ? result.union(head(tokens, range)) : result
  }

  /// The classes of a compound's last part; its first part has at least three bytes.
  private func head(_ tokens: Tokens, _ word: Range<Int>) -> WordClasses {
    let bytes = tokens.lowered.span
    var result: WordClasses = []
    for ending in Self.headEndings where tokens.lowered[word].suffix(ending.count).elementsEqual(ending) {
      let end = word.upperBound - ending.count
      var start = end
      var hash = FNV32()
      while start > max(word.lowerBound + 3, end - 48) {
        start -= 1
        hash.add(bytes[start])
        guard let entry = heads.find(bytes, start..<end, hash.value, in: source.span) else { continue }
        result.formUnion(ending.isEmpty ? entry.stem.union(entry.whole) : entry.stem)
      }
    }
    return result
  }

  /// The longest phrase that begins at a token, as its number of tokens and its classes.
  func phrase(_ tokens: Tokens, _ index: Int, _ classes: [WordClasses]) -> (length: Int, classes: WordClasses)? {
    let token = tokens[index]
    guard let entry = words.find(tokens.lowered.span, token.lowered, token.hash, in: source.span) else { return nil }
    return phrases.longest(from: entry.number, tokens, index, classes, source.span)
  }

  private mutating func add(_ list: Range<Int>, _ classes: WordClasses, _ bytes: Span<UInt8>) {
    var start = list.lowerBound
    while start < list.upperBound {
      var end = start
      var isPhrase = false
      while end < list.upperBound, bytes[end] > 0x20 {
        if bytes[end] == UInt8(ascii: "_") { isPhrase = true }
        end += 1
      }
      if isPhrase {
        addPhrase(start..<end, classes, bytes)
      } else if end > start {
        addWord(start..<end, classes, bytes)
      }
      start = end + 1
    }
  }

  private mutating func addWord(_ item: Range<Int>, _ classes: WordClasses, _ bytes: Span<UInt8>) {
    let isHead = bytes[item.lowerBound] == UInt8(ascii: "-")
    let last = bytes[item.upperBound - 1]
    let isStem = last == UInt8(ascii: "~")
    let isBeginning = last == UInt8(ascii: "*")
    let word = item.lowerBound + (isHead ? 1 : 0)..<item.upperBound - (isStem || isBeginning ? 1 : 0)
    let place = words.place(bytes, word, FNV32.of(bytes, word).value, in: bytes)
    if isStem {
      words.entries[place].stem.formUnion(classes)
    } else if isBeginning {
      words.entries[place].beginning.formUnion(classes)
    } else {
      words.entries[place].whole.formUnion(classes)
    }
    guard word.count >= 3 else { return }
    if isStem || isBeginning {
      stemStarts[Int(FNV32.of(bytes, word.lowerBound..<word.lowerBound + 3).value & 0xFFF)] = true
    }
    guard isHead else { return }
    addHead(word, isStem: isStem, classes, bytes)
  }

  private mutating func addHead(_ word: Range<Int>, isStem: Bool, _ classes: WordClasses, _ bytes: Span<UInt8>) {
    var hash = FNV32()
    for offset in word.reversed() { hash.add(bytes[offset]) }
    let place = heads.place(bytes, word, hash.value, in: bytes)
    if isStem { heads.entries[place].stem.formUnion(classes) } else { heads.entries[place].whole.formUnion(classes) }
    for ending in Self.headEndings.prefix(isStem ? Self.headEndings.count : 1) {
      // The last three bytes of the form, from the last.
      var hash = FNV32()
      for back in 1...3 {
        let isInEnding = back <= ending.count
        let byte = isInEnding ? ending[ending.count - back] : bytes[word.upperBound - back + ending.count]
        hash.add(byte)
      }
      headEnds[Int(hash.value & 0xFFF)] = true
    }
  }

  private mutating func addPhrase(_ item: Range<Int>, _ classes: WordClasses, _ bytes: Span<UInt8>) {
    let phrase = phrases.add(item, classes, bytes)
    for first in phrases.openings(of: phrase) {
      let place = words.place(bytes, first.range, first.hash, in: bytes)
      words.entries[place].whole.insert(.opensPhrase)
      words.entries[place].number = phrases.chain(phrase, after: words.entries[place].number)
    }
  }

  /// What an inflected word ends in after its stem, in Bokmål, Nynorsk, dialect and English.
  static let endings = WordSet(
    """
    a e n r s t en et er ar or ene ane ne na ens ets as es ers ars enes anes te de dde tt st 's ’s an on in ern eren
    erane erne eran arne aren arane d ed ing ingen inga y ies isk iske
    """)
  private static let headEndings = [
    "", "a", "en", "et", "er", "ar", "ene", "ane", "n", "r", "s", "e", "ens", "ets", "t",
  ]
  .map { Array($0.utf8) }
}

/// Words in a hash table that compares their bytes. The hash is `FNV32`, as tokens have it.
struct WordEntries: Sendable {
  struct Entry: Sendable {
    let hash: UInt32
    let start: Int32
    let length: Int32
    /// A number of the table's owner: the first of the phrases that it opens, the line it stands in; -1 where there is none.
    var number: Int32 = -1
    var whole: WordClasses = []
    var stem: WordClasses = []
    var beginning: WordClasses = []
  }

  var entries: [Entry] = []
  /// Number of an entry, or -1.
  private var slots: [Int16]

  /// - Parameter capacity: a power of two, at least twice the number of words there will be.
  init(capacity: Int) {
    slots = Array(repeating: -1, count: capacity)
    entries.reserveCapacity(capacity / 2)
  }

  func find(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32, in source: Span<UInt8>) -> Entry? {
    let slot = slot(bytes, range, hash, in: source)
    return slots[slot] < 0 ? nil : entries[Int(slots[slot])]
  }

  /// The number of a word's entry, which is made where there is none.
  mutating func place(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32, in source: Span<UInt8>) -> Int {
    let slot = slot(bytes, range, hash, in: source)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int16(truncatingIfNeeded: entries.count)
    entries.append(Entry(hash: hash, start: Int32(range.lowerBound), length: Int32(range.count)))
    return entries.count - 1
  }

  private func slot(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32, in source: Span<UInt8>) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.length) == range.count {
        var same = 0
        while same < range.count, bytes[range.lowerBound + same] == source[Int(entry.start) + same] { same += 1 }
        if same == range.count { return slot }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}
