/// Names that a person may have meant by one that is unknown, made ready to be searched more than once.
///
/// Near is at most one slip in three characters, and never more than four. A slip is a character too many, one too few,
/// a wrong one, or two neighbours swapped (Damerau and Levenshtein, no character touched twice). Upper and lower case,
/// and composed and decomposed letters, are no difference. A name over 64 characters has no neighbours, since nobody
/// typed it.
package struct NearestNames: Sendable {
  private var names: [(text: String, letters: [UInt32])] = []
  /// A number for each character of the names, so that comparing two is comparing numbers. Characters are equal by
  /// canonical equivalence (UAX #15): `å` is one however it is stored.
  private var numbers: [Character: UInt32] = [:]

  private static let longestName = 64
  private static let mostSlips = 4

  /// Makes names ready to be searched. One that comes twice may be found twice.
  package init(_ names: some Sequence<String>) {
    for text in names {
      let letters = Self.characters(of: text).map { character in
        if let number = numbers[character] { return number }
        let number = UInt32(numbers.count)
        numbers[character] = number
        return number
      }
      self.names.append((text, letters))
    }
  }

  /// The nearest names, the nearest first, equally near ones in the order in which they were given.
  package func nearest(to name: String, atMost count: Int) -> [String] {
    // A character that no name has is equal to none of theirs, and need not be told from another such.
    let wanted = Self.characters(of: name).map { numbers[$0] ?? .max }
    guard !wanted.isEmpty, wanted.count <= Self.longestName else { return [] }
    let limit = wanted.count == 1 ? 0 : min(Self.mostSlips, max(1, wanted.count / 3))
    var table = SlipTable(longest: Self.longestName + Self.mostSlips)
    var found: [(name: String, distance: Int)] = []
    for (text, letters) in names where abs(letters.count - wanted.count) <= limit {
      guard let distance = table.slips(from: wanted, to: letters, atMost: limit) else { continue }
      let place = found.firstIndex { $0.distance > distance } ?? found.count
      if place < count { found.insert((text, distance), at: place) }
      if found.count > count { found.removeLast() }
    }
    return found.map(\.name)
  }

  /// Of a long name only so much that it is seen to be too long for any other.
  private static func characters(of name: String) -> [Character] {
    Array(name.prefix(longestName + mostSlips + 1).lowercased())
  }
}

/// The candidate that a person who wrote `name` most likely meant; `nil` where none is close enough.
/// To ask again about the same candidates, keep `NearestNames`.
package func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
  NearestNames(candidates).nearest(to: name, atMost: 1).first
}

/// The working of the distance between two names, kept so that its room is found once for a whole search.
private struct SlipTable {
  // Three rows of the table; what lies outside of the band is left from an earlier row and is never read.
  private var beforeLast: [Int]
  private var last: [Int]
  private var row: [Int]

  init(longest: Int) {
    beforeLast = Array(repeating: 0, count: longest + 1)
    last = beforeLast
    row = beforeLast
  }

  /// How many slips lie between two names, neither over the longest; `nil` where there are more than `limit`.
  ///
  /// Only the band of `limit` on each side of the diagonal is worked out: outside of it there are more slips anyway.
  mutating func slips(from source: [UInt32], to target: [UInt32], atMost limit: Int) -> Int? {
    for column in 0...target.count { last[column] = column }
    for (index, letter) in source.enumerated() {
      let first = max(1, index + 1 - limit)
      let final = min(target.count, index + 1 + limit)
      guard first <= final else { return nil }
      row[first - 1] = first == 1 ? index + 1 : limit + 1
      var best = row[first - 1]
      for column in first...final {
        let other = target[column - 1]
        var cost = min(last[column - 1] + (letter == other ? 0 : 1), row[column - 1] + 1)
        if column < index + 1 + limit { cost = min(cost, last[column] + 1) }
        if index > 0, column > 1, letter == target[column - 2], source[index - 1] == other {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        row[column] = cost
        best = min(best, cost)
      }
      if best > limit { return nil }
      swap(&beforeLast, &last)
      swap(&last, &row)
    }
    return last[target.count] <= limit ? last[target.count] : nil
  }
}
