import TextModel

/// The numbers of a passage, in words or in digits: what dates, ages and spelled-out identifiers are made of, and a
/// veto for the name tagger, which takes `Nittenåttisju` and `Tretti` for names.
package struct NumberWords: Sendable {
  /// In the order of the passage; they do not overlap.
  package private(set) var numbers: [PassageNumber] = []

  /// Reads the numbers of a passage in one pass.
  package init(_ tokens: Tokens) {
    var run = NumberRun()
    for index in tokens.all.indices {
      let shape = tokens[index].shape
      guard shape.contains(.word) else {
        run.finish(into: &numbers)
        continue
      }
      if shape.contains(.digit), let number = PassageNumber(digits: tokens, index) {
        run.finish(into: &numbers)
        numbers.append(number)
      } else if !run.add(tokens, index) {
        run.finish(into: &numbers)
      }
    }
    run.finish(into: &numbers)
    for place in numbers.indices where numbers[place].isWords && numbers[place].tokens.count == 1 {
      let token = tokens[numbers[place].tokens.lowerBound]
      numbers[place].mayBeName = token.isCapital && token.range.count <= 3
    }
  }

  /// Whether a token is part of a number expression, and so no name.
  ///
  /// `en` and `one` are only where they are joined to another number; `Tu`, `Tri` and `To` are people's names, too, and
  /// are left to the tagger when they stand alone with a capital.
  package func covers(_ token: Int) -> Bool {
    guard let place = place(of: token) else { return false }
    let number = numbers[place]
    return !number.isArticle && !number.isComplex && !number.mayBeName
  }

  /// Where in `numbers` the number stands that a token is part of.
  func place(of token: Int) -> Int? {
    let place = numbers.partitionPoint { $0.tokens.upperBound <= token }
    return place < numbers.count && numbers[place].tokens.contains(token) ? place : nil
  }
}

/// One number of a passage.
package struct PassageNumber: Sendable, Equatable {
  /// Which tokens of the passage it is made of.
  package var tokens: Range<Int>
  /// -1 where the digits are no whole number: `14.03.2020`, `12,5`.
  package var value: Int
  /// As many digits as were written; 0 for a number in words.
  package var digits = 0
  /// It counts a place and no quantity: `tredje`, `3.`, `third`.
  package var isOrdinal = false
  /// It is one of `en`, `ei`, `one` alone, and so mostly no number.
  package var isArticle = false
  /// What is written together with it, as in `52-åring`.
  package var suffix = NumberSuffix.none
  /// One short word with a capital.
  var mayBeName = false
  /// In which languages it is a number; in all, where it is written in digits.
  package var languages: NumberLanguages = [.norwegian, .english]
  var isWords: Bool { digits == 0 }
  var isComplex: Bool { value < 0 }

  /// Whether it may be the number of a year people living now talk about: 1880 to 2040.
  var isYear: Bool {
    (1880...2040).contains(value) && !isOrdinal && suffix == .none && (digits == 4 || digits == 0)
  }

  init(_ tokens: Range<Int>, _ value: Int) {
    self.tokens = tokens
    self.value = value
  }

  /// A token that begins with an ASCII digit; nil for one that does not.
  init?(digits tokens: Tokens, _ index: Int) {
    let word = tokens.lower(index)
    var value = 0
    var end = word.startIndex
    while end < word.endIndex, (0x30...0x39).contains(word[end]), end - word.startIndex < 10 {
      value = value * 10 + Int(word[end] - 0x30)
      end += 1
    }
    guard end > word.startIndex else { return nil }
    self.init(index..<index + 1, value)
    digits = end - word.startIndex
    guard end < word.endIndex else { return }
    suffix = NumberLexicon.suffix(word[end...])
    if suffix == .ordinal { isOrdinal = true }
    if suffix == .other { self.value = -1 }
  }
}

/// Atoms of number words that stand next to each other, and the grammar that makes numbers of them.
private struct NumberRun {
  private var atoms: [NumberAtom] = []
  /// The token of every atom.
  private var places: [Int] = []
  private var suffix = NumberSuffix.none

  /// - Returns: whether the token is part of a number; if it is not, the run is to be finished.
  mutating func add(_ tokens: Tokens, _ index: Int) -> Bool {
    let before = atoms.count
    let word = tokens.lower(index)
    if word.count == 2, word.first == 0xC3, tokens.is(index, "å"), before > 0 {
      // Dialect `to å tjue`.
      NumberLexicon.append(ArraySlice("og".utf8), to: &atoms)
    } else {
      guard suffix == .none, let found = NumberLexicon.append(word, to: &atoms) else { return false }
      if before == 0, let first = atoms.first, first.kind == .and {
        atoms.removeAll()
        return false
      }
      suffix = found
    }
    for _ in before..<atoms.count { places.append(index) }
    return true
  }

  /// Appends the numbers of the run, and empties it.
  mutating func finish(into numbers: inout [PassageNumber]) {
    guard !atoms.isEmpty else { return }
    var at = 0
    while at < atoms.count {
      let (value, next) = number(at)
      guard next > at else {
        at += 1
        continue
      }
      defer { at = next }
      let tokens = places[at]..<places[next - 1] + 1
      // A number must not begin or end inside a word: `toen` is no `to` and `en`.
      let beginsInside = at > 0 && places[at - 1] == places[at]
      let endsInside = next < atoms.count && places[next] == places[next - 1]
      guard !beginsInside, !endsInside else { continue }
      var number = PassageNumber(tokens, value)
      let last = atoms[next - 1]
      number.isOrdinal = last.isOrdinal
      number.isArticle = next - at == 1 && last.isArticle && (next < atoms.count || suffix == .none)
      for atom in atoms[at..<next] { number.languages.formIntersection(atom.languages) }
      if next == atoms.count { number.suffix = suffix }
      numbers.append(number)
    }
    atoms.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    suffix = .none
  }

  private func kind(_ index: Int) -> NumberAtom.Kind? { index < atoms.count ? atoms[index].kind : nil }

  /// Whether an atom may follow the one before it in the same number.
  private func follows(_ index: Int) -> Bool {
    index < atoms.count && !atoms[index - 1].isOrdinal
      && !atoms[index].languages.isDisjoint(with: atoms[index - 1].languages)
  }

  /// The number that begins at an atom, and where the next one begins; the same place where there is none.
  private func number(_ start: Int) -> (Int, Int) {
    var (value, at) = belowThousand(start)
    if let year = year(start, value, at) { return year }
    guard at > start || kind(start) == .thousand || kind(start) == .million else { return (0, start) }
    while at < atoms.count, kind(at) == .thousand || kind(at) == .million, at == start || follows(at) {
      value = min(max(value, 1), 999) * atoms[at].value
      at += 1
      let joined = afterAnd(at)
      guard joined == at ? at < atoms.count && follows(at) : true else { break }
      let (rest, end) = belowThousand(joined)
      guard end > joined else { break }
      value += rest
      at = end
    }
    return (value, at)
  }

  /// Years in pairs: `nitten åttisju`, `nitten null fem`, `twenty fourteen`, `tjuetjue`.
  private func year(_ start: Int, _ century: Int, _ at: Int) -> (Int, Int)? {
    guard (16...20).contains(century), at == start + 1, !atoms[start].isOrdinal, at < atoms.count, follows(at) else {
      return nil
    }
    if kind(at) == .unit, atoms[at].value == 0, kind(at + 1) == .unit, follows(at + 1) {
      return (century * 100 + atoms[at + 1].value, at + 2)
    }
    let (rest, end) = belowHundred(at)
    guard end > at, rest >= 10, !atoms[end - 1].isOrdinal else { return nil }
    return (century * 100 + rest, end)
  }

  private func belowThousand(_ start: Int) -> (Int, Int) {
    var value = 1
    var at = start
    if kind(start) != .hundred {
      (value, at) = belowHundred(start)
      guard at == start + 1, value < 20, value > 0, kind(at) == .hundred, follows(at) else { return (value, at) }
    }
    value *= 100
    at += 1
    let joined = afterAnd(at)
    guard joined > at || at < atoms.count && follows(at) else { return (value, at) }
    let (rest, end) = belowHundred(joined)
    return end > joined ? (value + rest, end) : (value, at)
  }

  private func belowHundred(_ start: Int) -> (Int, Int) {
    guard start < atoms.count else { return (0, start) }
    let first = atoms[start]
    switch first.kind {
    case .unit:
      // `to og tjue`
      if first.value > 0, kind(start + 1) == .and, kind(start + 2) == .ten, follows(start + 1), follows(start + 2),
        first.languages.contains(.norwegian)
      {
        return (first.value + atoms[start + 2].value, start + 3)
      }
      return (first.value, start + 1)
    case .teen: return (first.value, start + 1)
    case .ten:
      let next = start + 1
      guard kind(next) == .unit, follows(next), atoms[next].value > 0 else { return (first.value, next) }
      // In `nitti fem og tjue` the five belongs to what follows; in `syttifem og sekstiåtte` it is in its word.
      if kind(next + 1) == .and, kind(next + 2) == .ten, places[next] != places[start] { return (first.value, next) }
      return (first.value + atoms[next].value, start + 2)
    case .hundred, .thousand, .million, .and: return (0, start)
    }
  }

  /// Where a number goes on after `og` or `and`; the same place where it does not.
  private func afterAnd(_ index: Int) -> Int {
    guard kind(index) == .and, follows(index), index + 1 < atoms.count, follows(index + 1),
      kind(index + 1) != .and
    else { return index }
    return index + 1
  }
}
