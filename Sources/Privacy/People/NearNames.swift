/// Finds the names that a word is one typing error away from: a letter too many, one missing, one wrong, or two
/// neighbours exchanged (Damerau 1964).
///
/// Two words that near have the same letters when one is struck out in each, or in one of them; so every name is kept
/// under all its forms with one letter less (Garbe's "symmetric delete"), and the cost does not depend on how many
/// names there are.
struct NearNames: Sendable {
  private var slots: [(hash: UInt64, name: Int32)] = Array(repeating: (0, -1), count: 64)
  private var bitmap: [UInt64] = Array(repeating: 0, count: 16)
  private var names: [[UInt8]] = []
  private var payloads: [Int] = []
  private var count = 0

  /// So many names under one form are looked at and no more, so that a key made of look-alikes costs no time.
  private static let chainLimit = 32

  /// - Parameters:
  ///   - folded: at most `FoldedName.limit` bytes.
  ///   - payload: what is given back when a word comes near it.
  mutating func insert(_ folded: [UInt8], _ payload: Int) {
    guard folded.count <= FoldedName.limit else { return }
    let name = names.count
    names.append(folded)
    payloads.append(payload)
    Self.forEachForm(folded) { add($0, Int32(clamping: name)) }
  }

  /// The payload of the first name that a word is at most one typing error away from.
  func near(_ folded: [UInt8]) -> Int? {
    if names.isEmpty || folded.count > FoldedName.limit { return nil }
    var found: Int?
    Self.forEachForm(folded) { hash in
      if found != nil || !mayHold(hash) { return }
      var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
      var seen = 0
      while slots[slot].name >= 0, seen < Self.chainLimit {
        let (other, name) = slots[slot]
        if other == hash {
          seen += 1
          if Self.isNear(names[Int(name)], folded) {
            found = payloads[Int(name)]
            return
          }
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    return found
  }

  /// Whether one error at most makes the one of the other.
  static func isNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    var start = 0
    while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
    var end = 0
    while end < min(one.count, other.count) - start, one[one.count - 1 - end] == other[other.count - 1 - end] {
      end += 1
    }
    // What is left in the middle of each.
    let left = (one.count - start - end, other.count - start - end)
    if max(left.0, left.1) <= 1 { return true }
    return left == (2, 2) && one[start] == other[start + 1] && one[start + 1] == other[start]
  }

  /// The word itself, and the word without each of its letters: a polynomial over the bytes, so that each costs a
  /// multiplication.
  private static func forEachForm(_ word: [UInt8], _ body: (UInt64) -> Void) {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var whole: UInt64 = 0
    for byte in word { whole = whole &* base &+ UInt64(byte) &+ 1 }
    body(spread(whole))
    // From the end: what stands behind the letter that goes, and the power of what stands before.
    var behind: UInt64 = 0
    var power: UInt64 = 1
    var before = whole
    for byte in word.reversed() {
      let letter = UInt64(byte) &+ 1
      before = (before &- letter &* power)
      // `before` is now the letters before, as if all behind were zero; one power less when the letter goes.
      body(spread(before &* inverse &+ behind))
      behind = behind &+ letter &* power
      power = power &* base
    }
  }

  /// The inverse of the base modulo 2^64: their product is 1.
  private static let inverse: UInt64 = {
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    var inverse = base
    // Newton's step doubles the number of right bits, of which an odd number has three.
    for _ in 0..<5 { inverse = inverse &* (2 &- base &* inverse) }
    return inverse
  }()

  @inline(__always) private static func spread(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ (mixed >> 32)
  }

  @inline(__always) private func mayHold(_ hash: UInt64) -> Bool {
    let bit = Int(truncatingIfNeeded: hash >> 32) & (bitmap.count * 64 - 1)
    return bitmap[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  private mutating func add(_ hash: UInt64, _ name: Int32) {
    if count * 2 >= slots.count {
      let old = slots
      slots = Array(repeating: (0, -1), count: old.count * 2)
      bitmap = Array(repeating: 0, count: slots.count / 4)
      for slot in old where slot.name >= 0 { place(slot.hash, slot.name) }
    }
    place(hash, name)
    count += 1
  }

  private mutating func place(_ hash: UInt64, _ name: Int32) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].name >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (hash, name)
    let bit = Int(truncatingIfNeeded: hash >> 32) & (bitmap.count * 64 - 1)
    bitmap[bit >> 6] |= 1 << UInt64(bit & 63)
  }
}
