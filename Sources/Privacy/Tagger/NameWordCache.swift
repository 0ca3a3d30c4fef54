/// What the model says of words that came before, so that a word is read once however often it comes.
///
/// Direct-mapped: a word has one place, and takes it from the word that had it. Bounded, so that a long text costs no
/// more memory than a short one.
struct NameWordCache: Sendable {
  /// What a word speaks for at its own token and at those around it.
  struct Entry: Sendable {
    var word: NameWord
    var own = NameModel.Scores.zero
    var forNext = NameModel.Scores.zero
    var forSecondNext = NameModel.Scores.zero
    var forPrevious = NameModel.Scores.zero
    var forSecondPrevious = NameModel.Scores.zero

    /// What a word says of the tokens at a distance of one or two.
    init(_ word: NameWord, _ model: NameModel, _ features: inout NameFeatures) {
      self.word = word
      features.add(31, word.form)
      features.add(35, word.kind)
      features.add(39, word.tail)
      model.add(&features, to: &forNext)
      features.add(32, word.form)
      features.add(36, word.kind)
      features.add(40, word.tail)
      model.add(&features, to: &forPrevious)
      features.add(33, word.form)
      features.add(37, word.kind)
      model.add(&features, to: &forSecondNext)
      features.add(34, word.form)
      features.add(38, word.kind)
      model.add(&features, to: &forSecondPrevious)
    }
  }

  /// It begins small, since some texts are a few words, and grows with what it is asked for, to 1.6 MB.
  private static let smallest = 128
  private static let largest = 8192
  private var keys: [UInt64]
  private(set) var entries: [Entry]
  private var missing = 0

  /// - Parameter nothing: an entry of no word.
  init(_ nothing: Entry) {
    keys = Array(repeating: 0, count: Self.smallest)
    entries = Array(repeating: nothing, count: Self.smallest)
  }

  /// The place of a word, and whether its entry lies there. If not, it is for the caller to set.
  mutating func place(_ word: Span<UInt8>) -> (index: Int, isThere: Bool) {
    // FNV-1a, 64 bits, then mixed, since its lower bits alone differ too little. Never 0, which is that of no word.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 29) | 1 << 63
    if keys[index(of: hash)] == hash { return (index(of: hash), true) }
    missing += 1
    if missing > keys.count, keys.count < Self.largest { grow() }
    keys[index(of: hash)] = hash
    return (index(of: hash), false)
  }

  mutating func set(_ entry: Entry, at index: Int) {
    entries[index] = entry
  }

  private func index(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (keys.count - 1)
  }

  private mutating func grow() {
    missing = 0
    let (oldKeys, oldEntries) = (keys, entries)
    keys = Array(repeating: 0, count: 4 * oldKeys.count)
    entries = Array(repeating: oldEntries[0], count: 4 * oldKeys.count)
    for (hash, entry) in zip(oldKeys, oldEntries) where hash != 0 {
      keys[index(of: hash)] = hash
      entries[index(of: hash)] = entry
    }
  }
}
