import TextModel

/// A passage cut into words and punctuation, the way the name tagger was trained to see it.
///
/// The rules stand in `Sources/CNameModel/FORMAT.md`, "Tokens"; the trainer has them too, and a parity test compares.
package struct Tokens: Sendable {
  /// The passage, as it was given.
  package let bytes: [UInt8]
  /// Offsets between words where a line begins, beside those after LF and CR; in order.
  let lineStarts: [Int]
  /// In the order of the passage; white space and marks without a letter are in none.
  package private(set) var all: [Token] = []
  /// The lower-cased bytes of every token, one after another.
  package private(set) var lowered: [UInt8] = []

  /// How many tokens there are.
  package var count: Int { all.count }
  /// The token with a number, which there has to be.
  package subscript(index: Int) -> Token { all[index] }

  /// - Parameters:
  ///   - bytes: a passage in UTF-8. Invalid bytes are punctuation.
  ///   - lineStarts: where lines begin though no LF or CR stands before them; in order.
  package init(_ bytes: [UInt8], lineStarts: [Int] = []) {
    self.bytes = bytes
    self.lineStarts = lineStarts
    lowered.reserveCapacity(bytes.count)
    all.reserveCapacity(bytes.count / 4)
    var offset = 0
    while offset < bytes.count {
      let scalar = DecodedScalar(bytes.span, at: offset)
      switch scalar.kind {
      case .space, .mark: offset += scalar.length
      case .letter, .digit: offset = addWord(from: offset)
      case .other: offset = addPunctuation(scalar, from: offset)
      }
    }
  }

  /// The bytes of a token, lower-cased.
  package func lower(_ index: Int) -> ArraySlice<UInt8> { lowered[all[index].lowered] }

  /// The bytes of a token as they stand in the text.
  package func text(_ index: Int) -> ArraySlice<UInt8> { bytes[all[index].range] }

  /// Whether a token, lower-cased, is this word.
  package func `is`(_ index: Int, _ word: StaticString) -> Bool {
    guard all.indices.contains(index) else { return false }
    return word.withUTF8Buffer { unsafe lower(index).elementsEqual($0) }
  }

  /// Whether a token, which another has to stand before, is the first of its line.
  func beginsLine(_ index: Int) -> Bool {
    let (end, start) = (all[index - 1].range.upperBound, all[index].range.lowerBound)
    if bytes[end..<start].contains(where: { $0 == 0x0A || $0 == 0x0D }) { return true }
    let next = lineStarts.partitionPoint { $0 < end }
    return next < lineStarts.count && lineStarts[next] <= start
  }

  private mutating func addPunctuation(_ first: DecodedScalar, from start: Int) -> Int {
    var end = start + first.length
    while end < bytes.count {
      let next = DecodedScalar(bytes.span, at: end)
      guard next.value == first.value, next.length == first.length else { break }
      end += next.length
    }
    let loweredFrom = lowered.count
    let source = bytes
    DecodedScalar.forEach(in: source.span, start..<end) { $0.appendLowered(to: &lowered) }
    add(start..<end, [], loweredFrom: loweredFrom)
    return end
  }

  /// Adds the word that begins at an offset.
  private mutating func addWord(from start: Int) -> Int {
    let source = bytes
    let bytes = source.span
    var word = WordShape()
    var end = start
    /// Where the piece after the last inner full stop begins.
    var piece = (letters: 0, others: 0)
    var last = DecodedScalar(bytes, at: start)
    while end < bytes.count {
      let scalar = DecodedScalar(bytes, at: end)
      switch scalar.kind {
      case .letter: piece.letters += 1
      case .digit: piece.others += 1
      case .mark: break
      case .space, .other:
        guard joins(scalar, at: end, after: last, piece) else { return finish(start..<end, word, last) }
        if scalar.value == 0x2E, last.kind == .letter { word.insert(.innerStop) }
        if scalar.value == 0x2E { piece = (0, 0) } else { piece.others += 1 }
        end += scalar.length
        last = scalar
        continue
      }
      word.see(scalar, isFirst: end == start)
      last = scalar.kind == .mark ? last : scalar
      end += scalar.length
    }
    return finish(start..<end, word, last)
  }

  /// Whether a word goes on over a scalar that is neither letter nor digit.
  private func joins(
    _ scalar: DecodedScalar, at offset: Int, after last: DecodedScalar, _ piece: (letters: Int, others: Int)
  ) -> Bool {
    let following = offset + scalar.length
    guard scalar.kind == .other || scalar.value == 0xAD, following < bytes.count else { return false }
    let next = DecodedScalar(bytes.span, at: following)
    let isLetters = last.kind == .letter && next.kind == .letter
    let isDigits = last.kind == .digit && next.kind == .digit
    guard next.kind == .letter || next.kind == .digit else { return false }
    switch scalar.value {
    case 0x2D, 0x2010, 0x2011, 0xAD, 0x5F: return true
    case 0x27, 0x2019, 0x2A: return isLetters
    case 0x2C, 0x3A: return isDigits
    case 0x26: return isLetters && last.isUpper && next.isUpper
    case 0x2E:
      if isDigits { return true }
      guard isLetters, piece.others == 0 else { return false }
      return piece.letters == 1 || piece.letters <= 3 && !next.isUpper
    default: return false
    }
  }

  /// Takes in a last full stop or hyphen, and adds the word.
  private mutating func finish(_ range: Range<Int>, _ shape: WordShape, _ last: DecodedScalar) -> Int {
    var end = range.upperBound
    var shape = shape
    let lowerStart = lowered.count
    let source = bytes
    DecodedScalar.forEach(in: source.span, range) { $0.appendLowered(to: &lowered) }
    if end < bytes.count, bytes[end] == 0x2D, last.kind == .letter {
      // What follows is no letter or digit, or the word would have gone on.
      shape.insert(.truncated)
      lowered.append(0x2D)
      end += 1
    } else if end < bytes.count, bytes[end] == 0x2E, last.kind == .letter {
      let isInitial = shape.contains(.single) && shape.contains(.capital) && !isAtEnd(end + 1)
      if shape.contains(.innerStop) || isInitial || Self.abbreviations.contains(lowered[lowerStart...]) {
        lowered.append(0x2E)
        end += 1
      }
    }
    add(range.lowerBound..<end, shape.union(.word), loweredFrom: lowerStart)
    return end
  }

  private func isAtEnd(_ start: Int) -> Bool {
    var offset = start
    while offset < bytes.count {
      let scalar = DecodedScalar(bytes.span, at: offset)
      if scalar.kind != .space { return false }
      offset += scalar.length
    }
    return true
  }

  private mutating func add(_ range: Range<Int>, _ shape: WordShape, loweredFrom start: Int) {
    let first = range.lowerBound
    let isApart = first == 0 || all.last.map { Int($0.end) < first } ?? true
    all.append(
      Token(
        start: Int32(truncatingIfNeeded: first), end: Int32(truncatingIfNeeded: range.upperBound),
        loweredStart: Int32(truncatingIfNeeded: start), loweredEnd: Int32(truncatingIfNeeded: lowered.count),
        hash: FNV32.of(lowered[start...]).value, shape: isApart ? shape.union(.apart) : shape))
  }

  /// Written with a full stop that belongs to them.
  private static let abbreviations = WordSet(
    "dr st nr ca mr mrs ms prof kl jf evt osv inkl ekskl tlf mv ol pst")
}

/// One word, number or run of punctuation.
package struct Token: Sendable {
  let start: Int32
  let end: Int32
  let loweredStart: Int32
  let loweredEnd: Int32
  /// FNV-1a, 32 bits, of the lower-cased bytes (Fowler, Noll and Vo).
  package let hash: UInt32
  /// What it looks like; nothing, for punctuation.
  package let shape: WordShape

  /// Bytes of the passage.
  package var range: Range<Int> { Int(start)..<Int(end) }
  /// Bytes of `Tokens.lowered`.
  package var lowered: Range<Int> { Int(loweredStart)..<Int(loweredEnd) }

  /// It is a word or a number, and no punctuation.
  package var isWord: Bool { shape.contains(.word) }
  /// A word whose first scalar is an upper-case letter.
  package var isCapital: Bool { shape.contains(.capital) }
}

/// What a token looks like.
package struct WordShape: OptionSet, Sendable {
  /// One bit for each trait.
  package let rawValue: UInt16
  /// The traits of some bits; a bit that none has means nothing.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// It has a letter or a digit.
  package static let word = WordShape(rawValue: 1)
  /// Its first scalar is an upper-case letter.
  package static let capital = WordShape(rawValue: 2)
  /// It has an upper-case letter.
  package static let upper = WordShape(rawValue: 4)
  /// It has a letter that is not upper-case, such as those of scripts without case.
  package static let lower = WordShape(rawValue: 8)
  /// It has a digit.
  package static let digit = WordShape(rawValue: 16)
  /// It is one letter or digit.
  package static let single = WordShape(rawValue: 32)
  /// A full stop stands between letters of it.
  package static let innerStop = WordShape(rawValue: 64)
  /// It ends in a hyphen: `kj-`.
  package static let truncated = WordShape(rawValue: 128)
  /// White space or the passage's edge stands before it.
  package static let apart = WordShape(rawValue: 256)

  fileprivate mutating func see(_ scalar: DecodedScalar, isFirst: Bool) {
    if isFirst { insert(.single) } else { remove(.single) }
    switch scalar.kind {
    case .digit: insert(.digit)
    case .letter where scalar.isUpper:
      insert(.upper)
      if isFirst { insert(.capital) }
    case .letter: insert(.lower)
    default: break
    }
  }
}
