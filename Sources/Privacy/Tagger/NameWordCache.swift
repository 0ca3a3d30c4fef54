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

    /// - Parameter word: the token that stands at a distance of one or two.
    init(_ word: NameWord, _ model: NameModel) {
      self.word = word
      model.add(31, word.form, to: &forNext)
      model.add(32, word.form, to: &forPrevious)
      model.add(33, word.form, to: &forSecondNext)
      model.add(34, word.form, to: &forSecondPrevious)
      model.add(35, word.kind, to: &forNext)
      model.add(36, word.kind, to: &forPrevious)
      model.add(37, word.kind, to: &forSecondNext)
      model.add(38, word.kind, to: &forSecondPrevious)
      model.add(39, word.tail, to: &forNext)
      model.add(40, word.tail, to: &forPrevious)
    }
  }

  private static let size = 2048
  private var keys: [UInt64] = []
  private(set) var entries: [Entry] = []
  private let nothing: Entry

  init(_ nothing: Entry) {
    self.nothing = nothing
  }

  /// The entry of a word, and whether it is that of this word already. If not, it is for the caller to set.
  mutating func place(_ word: Span<UInt8>) -> (index: Int, isThere: Bool) {
    if keys.isEmpty {
      keys = Array(repeating: 0, count: Self.size)
      entries = Array(repeating: nothing, count: Self.size)
    }
    // FNV-1a, 64 bits, then mixed, since its lower bits alone differ too little.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in word.indices { hash = (hash ^ UInt64(word[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    let index = Int(truncatingIfNeeded: hash) & (Self.size - 1)
    if keys[index] == hash { return (index, true) }
    keys[index] = hash
    return (index, false)
  }

  mutating func set(_ entry: Entry, at index: Int) {
    entries[index] = entry
  }
}
