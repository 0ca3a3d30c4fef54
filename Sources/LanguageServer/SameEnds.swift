extension Array where Element: Equatable {
  /// How many elements two arrays share from their first on, and how many of the rest from their last back: what lies
  /// between is what differs.
  func sameEnds(as other: [Element]) -> (prefix: Int, suffix: Int) {
    let shorter = Swift.min(count, other.count)
    var prefix = 0
    while prefix < shorter, self[prefix] == other[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, self[count - 1 - suffix] == other[other.count - 1 - suffix] { suffix += 1 }
    return (prefix, suffix)
  }
}
