/// Lower-case words with their classes, asked by a token: whole words, stems with the endings of Norwegian and English,
/// beginnings, heads of compounds, and phrases of several words.
///
/// Notation of a list: `word` as it stands; `word~` with any ending of `endings`; `word*` whatever follows; `-word~` also
/// as the last part of a compound, with endings; `one_two/three~` a phrase of tokens, each with its alternatives; in a
/// phrase `@name` is a token of a class.
struct WordTable: Sendable {
  struct Entry: Sendable {
    var hash: UInt32 = 0
    var start: Int32 = 0
    /// 0 where the slot is empty.
    var length: Int32 = 0
    var whole: WordClasses = []
    var stem: WordClasses = []
    var beginning: WordClasses = []
  }

  private enum Way { case whole, stem, beginning }

  private var words = HashedEntries()
  /// Heads with their endings, hashed from their last byte.
  private var heads = HashedEntries()
  /// Whether a stem begins with three bytes of this hash, and whether a head ends with them.
  private var stemStarts = [Bool](repeating: false, count: 1 << 12)
  private var headEnds = [Bool](repeating: false, count: 1 << 12)
  private(set) var phrases: [Phrase] = []
  /// First word and phrase, sorted by the hash of the word.
  private var openings: [(hash: UInt32, phrase: Int32)] = []

  init(_ groups: [(words: String, classes: WordClasses)]) {
    for (list, classes) in groups {
      for item in list.utf8.split(whereSeparator: { $0 <= 0x20 }) { add(item, classes) }
    }
    openings.sort { $0.hash < $1.hash }
  }

  /// What is known of a token that is a word.
  func classes(_ tokens: Tokens, _ index: Int) -> WordClasses {
    let token = tokens[index]
    let range = token.lowered
    let bytes = tokens.lowered.span
    var result: WordClasses = []
    if let entry = words.find(bytes, range, token.hash) { result = entry.whole.union(entry.stem).union(entry.beginning) }
    guard range.count > 3 else { return result }
    var hash = Self.start
    for offset in range.lowerBound..<range.lowerBound + 3 { hash = Self.mix(hash, bytes[offset]) }
    if stemStarts[Int(hash & 0xFFF)] {
      for end in range.lowerBound + 3..<range.upperBound {
        if let entry = words.find(bytes, range.lowerBound..<end, hash) {
          result.formUnion(entry.beginning)
          if !entry.stem.isEmpty, Self.endings.contains(tokens.lowered[end..<range.upperBound]) {
            result.formUnion(entry.stem)
          }
        }
        hash = Self.mix(hash, bytes[end])
      }
    }
    guard range.count > 6 else { return result }
    hash = Self.start
    var start = range.upperBound
    for _ in 0..<3 {
      start -= 1
      hash = Self.mix(hash, bytes[start])
    }
    guard headEnds[Int(hash & 0xFFF)] else { return result }
    // A first part has at least three bytes.
    while start > range.lowerBound + 3 {
      start -= 1
      hash = Self.mix(hash, bytes[start])
      if let entry = heads.find(bytes, start..<range.upperBound, hash) { result.formUnion(entry.stem) }
    }
    return result
  }

  /// The longest phrase that begins at a token, as its number of tokens and its classes.
  func phrase(_ tokens: Tokens, _ index: Int, _ classes: [WordClasses]) -> (length: Int, classes: WordClasses)? {
    let hash = tokens[index].hash
    var low = 0
    var high = openings.count
    while low < high {
      let middle = (low + high) / 2
      if openings[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    var best: (length: Int, classes: WordClasses)?
    while low < openings.count, openings[low].hash == hash {
      let phrase = phrases[Int(openings[low].phrase)]
      low += 1
      let length = phrase.elements.count
      guard length >= best?.length ?? 0, phrase.matches(tokens, index, classes) else { continue }
      best = (length, length == best?.length ? phrase.classes.union(best?.classes ?? []) : phrase.classes)
    }
    return best
  }

  private mutating func add(_ item: Substring.UTF8View, _ classes: WordClasses) {
    if item.contains(UInt8(ascii: "_")) { return addPhrase(item, classes) }
    var bytes = Array(item)
    let isHead = bytes.first == UInt8(ascii: "-")
    if isHead { bytes.removeFirst() }
    let way: Way = bytes.last == UInt8(ascii: "~") ? .stem : bytes.last == UInt8(ascii: "*") ? .beginning : .whole
    if way != .whole { bytes.removeLast() }
    words.update(bytes, Self.hash(bytes)) { entry in
      switch way {
      case .whole: entry.whole.formUnion(classes)
      case .stem: entry.stem.formUnion(classes)
      case .beginning: entry.beginning.formUnion(classes)
      }
    }
    guard bytes.count >= 3 else { return }
    if way != .whole {
      stemStarts[Int(Self.hash(bytes.prefix(3)) & 0xFFF)] = true
    }
    guard isHead else { return }
    for ending in way == .stem ? Self.headEndings : [[]] {
      let form = bytes + ending
      headEnds[Int(Self.hash(form.suffix(3).reversed()) & 0xFFF)] = true
      heads.update(form, Self.hash(form.reversed())) { $0.stem.formUnion(classes) }
    }
  }

  private mutating func addPhrase(_ item: Substring.UTF8View, _ classes: WordClasses) {
    let phrase = Phrase(item, classes)
    for case .word(let bytes, _) in phrase.elements.first ?? [] {
      let hash = Self.hash(bytes)
      openings.append((hash, Int32(phrases.count)))
      words.update(bytes, hash) { $0.whole.insert(.opensPhrase) }
    }
    phrases.append(phrase)
  }

  static let start: UInt32 = 2_166_136_261
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(start) { mix($0, $1) } }

  /// What an inflected word ends in after its stem, in Bokmål, Nynorsk, dialect and English.
  static let endings = WordSet(
    """
    a e n r s t en et er ar or ene ane ne na ens ets as es ers ars enes anes te de dde tt st 's ’s an on in ern eren
    erane erne eran arne aren arane d ed ing ingen inga y ies isk iske
    """)
  private static let headEndings = ["", "a", "en", "et", "er", "ar", "ene", "ane", "n", "r", "s", "e", "ens", "ets", "t"]
    .map { Array($0.utf8) }
}

/// Words in a hash table that compares their bytes.
struct HashedEntries: Sendable {
  private var slots = [WordTable.Entry](repeating: WordTable.Entry(), count: 4096)
  private var blob: [UInt8] = []
  private var count = 0

  func find(_ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: UInt32) -> WordTable.Entry? {
    var place = Int(hash) & (slots.count - 1)
    while slots[place].length > 0 {
      if slots[place].hash == hash, Int(slots[place].length) == range.count {
        let start = Int(slots[place].start)
        var isSame = true
        for offset in 0..<range.count where blob[start + offset] != bytes[range.lowerBound + offset] {
          isSame = false
          break
        }
        if isSame { return slots[place] }
      }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  mutating func update(_ bytes: [UInt8], _ hash: UInt32, _ change: (inout WordTable.Entry) -> Void) {
    if count * 2 >= slots.count { grow() }
    var place = Int(hash) & (slots.count - 1)
    while slots[place].length > 0 {
      let slot = slots[place]
      if slot.hash == hash, blob[Int(slot.start)..<Int(slot.start + slot.length)].elementsEqual(bytes) {
        return change(&slots[place])
      }
      place = (place + 1) & (slots.count - 1)
    }
    slots[place].hash = hash
    slots[place].start = Int32(truncatingIfNeeded: blob.count)
    slots[place].length = Int32(truncatingIfNeeded: bytes.count)
    blob += bytes
    count += 1
    change(&slots[place])
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: WordTable.Entry(), count: old.count * 2)
    for slot in old where slot.length > 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].length > 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }
}
