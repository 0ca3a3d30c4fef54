/// A set of lower-case words, each with a number, asked by the bytes of a word. Exact: the bytes are compared.
package struct WordSet: Sendable {
  private struct Slot: Sendable {
    var hash: UInt32 = 0
    var start: Int32 = 0
    /// 0 where the slot is empty.
    var length: Int32 = 0
    var value: UInt16 = 0
  }

  private var slots: [Slot] = []
  private var blob: [UInt8] = []
  package private(set) var count = 0

  /// - Parameter words: lower-case words between white space; each has the value 1.
  package init(_ words: String) {
    self.init([(words, 1)])
  }

  /// - Parameter groups: lower-case words between white space, and the value of each of them. A word that stands in
  ///   several groups has all their bits.
  package init(_ groups: [(words: String, value: UInt16)]) {
    let total = groups.reduce(0) { $0 + $1.words.utf8.count }
    var capacity = 16
    // Half as many slots as there could be words of one letter is room enough, as words have three or more.
    while capacity < total / 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    blob.reserveCapacity(total)
    for (words, value) in groups {
      for word in words.utf8.split(whereSeparator: { $0 <= 0x20 }) { insert(word, value) }
    }
  }

  /// Whether a word, in lower case, is in the set.
  package func contains(_ word: ArraySlice<UInt8>) -> Bool { self[word] != 0 }

  /// Whether a token, lower-cased, is in the set.
  package func contains(_ tokens: Tokens, _ index: Int) -> Bool { self[tokens, index] != 0 }

  /// The value of a word; 0 where it is not in the set.
  package subscript(word: ArraySlice<UInt8>) -> UInt16 { value(word, Self.hash(word)) }

  /// The value of a token's lower-case form.
  package subscript(tokens: Tokens, index: Int) -> UInt16 { value(tokens.lower(index), tokens[index].hash) }

  private func value(_ word: ArraySlice<UInt8>, _ hash: UInt32) -> UInt16 {
    let slot = slots[place(word, hash)]
    return slot.length == 0 ? 0 : slot.value
  }

  private mutating func insert(_ word: some Collection<UInt8>, _ value: UInt16) {
    let word = ArraySlice(Array(word))
    if count * 2 >= slots.count { grow() }
    let hash = Self.hash(word)
    let place = place(word, hash)
    if slots[place].length == 0 {
      slots[place] = Slot(hash: hash, start: Int32(blob.count), length: Int32(word.count))
      blob += word
      count += 1
    }
    slots[place].value |= value
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.length > 0 {
      var place = Int(slot.hash) & (slots.count - 1)
      while slots[place].length > 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = slot
    }
  }

  /// Where a word is, or where it would go.
  private func place(_ word: ArraySlice<UInt8>, _ hash: UInt32) -> Int {
    var place = Int(hash) & (slots.count - 1)
    while slots[place].length > 0 {
      let slot = slots[place]
      if slot.hash == hash, Int(slot.length) == word.count,
        blob[Int(slot.start)..<Int(slot.start + slot.length)].elementsEqual(word)
      {
        return place
      }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash
  }
}
