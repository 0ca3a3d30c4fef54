/// Words with numbers, found by hash; asking for one that is not there costs one look at a bitmap.
struct NumberedWords: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  private var hashes: [UInt32] = []
  private var ends: [Int32] = []
  private var blob: [UInt8] = []
  private var bitmap: [UInt64] = [0, 0, 0, 0]

  var count: Int { hashes.count }

  func word(_ number: Int) -> ArraySlice<UInt8> { blob[(number > 0 ? Int(ends[number - 1]) : 0)..<Int(ends[number])] }

  /// Adds a word that is not there, and gives its number.
  mutating func number(of word: some Collection<UInt8>) -> Int {
    let word = ArraySlice(Array(word))
    let hash = FNV32.of(word).value
    if let known = find(hash, word) { return known }
    hashes.append(hash)
    blob += word
    ends.append(Int32(clamping: blob.count))
    if hashes.count * 2 > slots.count { grow() } else { place(hashes.count - 1) }
    return hashes.count - 1
  }

  /// The number of a word.
  func find(_ word: ArraySlice<UInt8>) -> Int? { find(FNV32.of(word).value, word) }

  /// The number of a word, by its hash, which is `FNV32` as tokens have it, and its bytes.
  func find(_ hash: UInt32, _ bytes: ArraySlice<UInt8>) -> Int? {
    guard mayHold(hash) else { return nil }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, word(number).elementsEqual(bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Whether a word of that hash may be there.
  @inline(__always) func mayHold(_ hash: UInt32) -> Bool {
    let bit = Int(mix(hash)) & (bitmap.count * 64 - 1)
    return bitmap[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    bitmap = Array(repeating: 0, count: slots.count / 4)
    for number in hashes.indices { place(number) }
  }

  private mutating func place(_ number: Int) {
    let hash = hashes[number]
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(clamping: number)
    let bit = Int(mix(hash)) & (bitmap.count * 64 - 1)
    bitmap[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// FNV's low bits follow the last letter too closely.
  @inline(__always) private func mix(_ hash: UInt32) -> UInt32 { hash ^ (hash >> 15) }
}
