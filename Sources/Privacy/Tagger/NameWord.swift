/// What is true of a word wherever it stands, as far as the features of its neighbours and its place need it.
///
/// The components are those of `FeatureKey`; 0 where there is none.
struct NameWord {
  var form: UInt32
  var shape: UInt32
  /// The last three scalars.
  var tail: UInt32
  /// What lists and dictionary say, in short.
  var kind: UInt32
  var letterCase: UInt32
  var hasCapital = false
  var isLower = false
  var isWord = false
  var isKnown = false
  var opensPhrase = false

  /// What stands before the first word of a passage, and after the last.
  static let outside = NameWord(
    form: FeatureKey.component(FNV32()), shape: FeatureKey.component(FNV32()), tail: FeatureKey.component(FNV32()),
    kind: FeatureKey.component(0xFFFF), letterCase: 0)
}

/// How the letters of a word are written (FORMAT.md, "Columns of a word", `case`).
enum LetterCase: Int {
  case none, lower, capital, upper, initial, mixed, number

  /// - Parameter shape: of the token, or what it would be without capitals.
  init(_ shape: WordShape) {
    if !shape.contains(.word) {
      self = .none
    } else if !shape.contains(.upper) {
      self = shape.contains(.digit) && !shape.contains(.lower) ? .number : .lower
    } else if !shape.contains(.capital) {
      self = .mixed
    } else if shape.contains(.single) {
      self = .initial
    } else {
      self = shape.contains(.lower) ? .capital : .upper
    }
  }

  var hasCapital: Bool { self == .capital || self == .upper || self == .initial || self == .mixed }
}

/// What the dictionary says of a word (FORMAT.md, "Columns of a word", `d`).
enum DictionaryClass: Int {
  case none, known, genitive, compound, inflected, unknown, bothParts, firstPart, lastPart, neitherPart, cut, digit
}

extension WordShape {
  /// As if the passage had no upper-case letter.
  var withoutCapitals: WordShape {
    contains(.upper) ? subtracting([.upper, .capital]).union(.lower) : subtracting(.capital)
  }
}
