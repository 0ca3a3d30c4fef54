/// Up to 32 bytes, by which the lexer finds again what it has read already: a transcript has its few signs and codes over
/// and over, and to look one up costs a tenth of making strings of it.
struct ShortBytes: Hashable {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private let count: Int

  /// How many the lexer remembers, so that a hostile document does not fill the memory.
  static let most = 1_000

  init?(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) {
    count = range.count
    guard count <= 32 else { return nil }
    for index in 0..<count {
      let byte = UInt64(bytes[range.lowerBound + index]) << (UInt64(index % 8) * 8)
      switch index / 8 {
      case 0: words.0 |= byte
      case 1: words.1 |= byte
      case 2: words.2 |= byte
      default: words.3 |= byte
      }
    }
  }

  static func == (left: ShortBytes, right: ShortBytes) -> Bool {
    left.words == right.words && left.count == right.count
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    if count <= 16 { return }
    hasher.combine(words.2)
    hasher.combine(words.3)
  }
}
