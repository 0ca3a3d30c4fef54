/// A word of the text and what its letters say of how it was spoken.
///
/// It reads bytes and not the lexer, and is two numbers: to copy more at every word would cost more than the reading.
struct Word {
  /// Where it ends; where it begins if there is none.
  private(set) var end: Int
  private(set) var traits: Traits = []

  struct Traits: OptionSet {
    let rawValue: UInt8
    /// A letter that is no capital, those of scripts without case among them.
    static let lower = Traits(rawValue: 1)
    static let capital = Traits(rawValue: 2)
    static let digit = Traits(rawValue: 4)
    /// One letter comes three times or more in a row, in either case, or colons draw it out.
    static let lengthened = Traits(rawValue: 8)
    /// `h*n`, with any letter in place of the `n`, or the pronoun `hen`.
    static let genderHidden = Traits(rawValue: 16)
  }

  /// A letter and how often it has come in a row.
  private struct Run {
    private var letter: UInt32 = 0
    private var count = 0

    /// - Returns: whether the letter has come for the third time.
    mutating func add(_ letter: UInt32) -> Bool {
      count = letter == self.letter ? count + 1 : 1
      self.letter = letter
      return count == 3
    }
  }

  /// Reads the word that begins at an offset.
  init(_ bytes: borrowing Span<UInt8>, from first: Int, to limit: Int) {
    end = first
    var run = Run()
    // Most words are ASCII letters and then a space, and the apostrophe is the first byte that goes on with one.
    repeat {
      takeLetters(bytes, limit, &run)
    } while end < limit && bytes[end] >= UInt8(ascii: "'") && takeOther(bytes, first, limit, &run)
    if end > first, bytes[first] | 0x20 == UInt8(ascii: "h"), Self.isHen(bytes, first..<end) {
      traits.insert(.genderHidden)
    }
  }

  /// Takes the ASCII letters that come next.
  private mutating func takeLetters(_ bytes: borrowing Span<UInt8>, _ limit: Int, _ run: inout Run) {
    var (offset, traits, letters) = (end, traits, run)
    while offset < limit {
      let letter = bytes[offset] | 0x20
      guard CharacterClass.isASCIILetter(letter) else { break }
      traits.insert(letter == bytes[offset] ? .lower : .capital)
      if letters.add(UInt32(letter)) { traits.insert(.lengthened) }
      offset += 1
    }
    (end, self.traits, run) = (offset, traits, letters)
  }

  /// Takes what is no ASCII letter and yet belongs to the word, if it is next.
  private mutating func takeOther(
    _ bytes: borrowing Span<UInt8>, _ first: Int, _ limit: Int, _ run: inout Run
  ) -> Bool {
    if bytes[end] >= 0x80 { return takeScalar(bytes, first, limit, &run) }
    run = Run()
    return takeSign(bytes, first, limit)
  }

  /// Takes a letter outside ASCII or a combining mark, if one is next.
  private mutating func takeScalar(
    _ bytes: borrowing Span<UInt8>, _ first: Int, _ limit: Int, _ run: inout Run
  ) -> Bool {
    guard let (scalar, length) = CharacterClass.scalar(bytes, end, limit) else { return false }
    if CharacterClass.isLetter(scalar) {
      traits.insert(CharacterClass.isCapital(scalar) ? .capital : .lower)
      if run.add(scalar.value) { traits.insert(.lengthened) }
    } else if end == first || !CharacterClass.isCombining(scalar) {
      return false
    }
    end += length
    return true
  }

  /// Takes a digit, or a sign that belongs to the word where it stands in it, if one is next.
  private mutating func takeSign(_ bytes: borrowing Span<UInt8>, _ first: Int, _ limit: Int) -> Bool {
    switch bytes[end] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      traits.insert(.digit)
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "'"):
      guard end > first, CharacterClass.isWord(bytes, at: end + 1, limit) else { return false }
    case UInt8(ascii: ":"):
      guard traits.isDisjoint(with: .digit), traits.contains(.lower),
        let stop = Self.colons(bytes, from: end, to: limit)
      else { return false }
      traits.insert(.lengthened)
      end = stop - 1
    case UInt8(ascii: "*"):
      guard end == first + 1, bytes[first] | 0x20 == UInt8(ascii: "h"), end + 1 < limit,
        CharacterClass.isASCIILetter(bytes[end + 1])
      else { return false }
      traits.insert(.genderHidden)
    default:
      return false
    }
    end += 1
    return true
  }

  /// `ja::`, `ja:a`: colons that draw a sound out (Jefferson). One colon before a space is a colon.
  private static func colons(_ bytes: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int? {
    var offset = start
    while offset < limit, bytes[offset] == UInt8(ascii: ":") { offset += 1 }
    let goesOn = offset < limit && (bytes[offset] &- 0x61 < 26 || bytes[offset] == 0xC3)
    return offset - start >= 2 || goesOn ? offset : nil
  }

  /// `hen`, `hens`: the pronoun that tells no gender.
  private static func isHen(_ bytes: borrowing Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard word.count == 3 || word.count == 4, bytes[word.lowerBound] | 0x20 == UInt8(ascii: "h"),
      bytes[word.lowerBound + 1] | 0x20 == UInt8(ascii: "e"), bytes[word.lowerBound + 2] | 0x20 == UInt8(ascii: "n")
    else { return false }
    return word.count == 3 || bytes[word.lowerBound + 3] | 0x20 == UInt8(ascii: "s")
  }
}

/// The hyphen or the dots after a word that was not spoken to its end.
enum CutOff {
  /// Where what cuts a word off ends, `ord-` before a space, `ord…` or `ord...`; `nil` where nothing does.
  static func end(_ bytes: borrowing Span<UInt8>, from start: Int, to limit: Int) -> Int? {
    guard start < limit else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "-"):
      return mayFollow(bytes, start + 1, limit) && !isSuspended(bytes, start + 1, limit) ? start + 1 : nil
    case UInt8(ascii: "."):
      var offset = start
      while offset < limit, bytes[offset] == UInt8(ascii: ".") { offset += 1 }
      return offset - start >= 2 ? offset : nil
    case 0xE2:
      return CharacterClass.isEllipsis(bytes, start, limit) ? start + 3 : nil
    default:
      return nil
    }
  }

  /// Whether a hyphen before this place ends its word: white space, the line's end or closing punctuation comes.
  private static func mayFollow(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ limit: Int) -> Bool {
    guard offset < limit else { return true }
    let byte = bytes[offset]
    if byte >= 0x80 { return !CharacterClass.isWord(bytes, at: offset, limit) }
    return CharacterClass.isSpace(byte) || ".,;:?!\")]".utf8.contains(byte)
  }

  /// `for- og etterarbeid`: the hyphen stands for the rest of the next word.
  private static func isSuspended(_ bytes: borrowing Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    var offset = start
    while offset < limit, CharacterClass.isSpace(bytes[offset]) { offset += 1 }
    let next = offset
    while offset < limit, offset - next < 6, !CharacterClass.isSpace(bytes[offset]) { offset += 1 }
    return conjunctions.contains { word in
      word.count == offset - next && word.indices.allSatisfy { word[$0] == bytes[next + $0] }
    }
  }

  /// What stands between `for-` and the word whose end it lends.
  private static let conjunctions = ["og", "eller", "samt", "til", "and", "or", "to"].map { Array($0.utf8) }
}
