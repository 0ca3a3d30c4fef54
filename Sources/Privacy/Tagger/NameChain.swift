#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A linear-chain conditional random field over the labels of a sentence (Lafferty, McCallum and Pereira, 2001): what
/// the best sequence of labels is, and how likely each label is at each token.
///
/// Labels are lanes, at most 16; the lanes past the last label are never reached. It holds its own scratch, so that a
/// sentence costs no allocation once a longer one has been seen.
struct NameChain: Sendable {
  typealias Row = SIMD16<Float>

  let labelCount: Int
  /// What it costs to go from a label (the index) to each other (the lanes).
  private let transitions: [Row]
  /// e to the power of them, and the same turned: from each label (the lanes) to one (the index).
  private let factors: [Row]
  private let turned: [Row]
  /// Chances of each label given everything up to a token, each row adding up to 1.
  private var forward: [Row] = []
  /// Where the best way to a label came from.
  private var origins: [SIMD16<Int32>] = []

  /// - Parameter transitions: one row for each label of what comes before; the lanes are what comes after.
  init(transitions: [Row]) {
    labelCount = min(transitions.count, 16)
    let labels = labelCount
    var rows: [Row] = []
    for index in 0..<labels {
      var row = transitions[index]
      for lane in labels..<16 { row[lane] = Self.never }
      rows.append(row)
    }
    self.transitions = rows
    let factors = rows.map { Self.exponential($0) }
    self.factors = factors
    turned = (0..<labels).map { to in
      var column = Row.zero
      for from in 0..<labels { column[from] = factors[from][to] }
      return column
    }
  }

  /// The best sequence of labels for a sentence.
  ///
  /// - Parameters:
  ///   - scores: what speaks for each label at each token.
  ///   - labels: set to one label for each token. Of equally good ones the one with the lowest number is taken.
  mutating func best(_ scores: borrowing Span<Row>, _ labels: inout [UInt8]) {
    labels.removeAll(keepingCapacity: true)
    guard scores.count > 0 else { return }
    origins.removeAll(keepingCapacity: true)
    let rows = self.transitions
    let transitions = rows.span
    var row = closed(scores[0])
    for index in 1..<scores.count {
      var best = transitions[0] + row[0]
      var origin = SIMD16<Int32>.zero
      for label in 1..<transitions.count {
        let candidate = transitions[label] + row[label]
        let better = candidate .> best
        best.replace(with: candidate, where: better)
        origin.replace(with: SIMD16(repeating: Int32(label)), where: better)
      }
      origins.append(origin)
      row = best + closed(scores[index])
    }
    var label = 0
    for other in 1..<labelCount where row[other] > row[label] { label = other }
    labels.append(UInt8(label))
    for origin in origins.reversed() {
      label = Int(origin[label])
      labels.append(UInt8(label))
    }
    labels.reverse()
  }

  /// How likely each label is at each token of a sentence, by the forward-backward algorithm, each row scaled so that
  /// nothing runs out of what a `Float` holds.
  mutating func marginals(_ scores: borrowing Span<Row>, _ chances: inout [Row]) {
    chances.removeAll(keepingCapacity: true)
    forward.removeAll(keepingCapacity: true)
    guard scores.count > 0 else { return }
    let (rows, columns) = (self.factors, self.turned)
    let factors = rows.span
    let turned = columns.span
    var before = Row.zero
    for index in 0..<scores.count {
      let score = closed(scores[index])
      let own = Self.exponential(score - score.max())
      // They lie here until the way back.
      chances.append(own)
      if index == 0 {
        before = scaled(own)
      } else {
        var row = factors[0] * before[0]
        for label in 1..<factors.count { row += factors[label] * before[label] }
        before = scaled(row * own)
      }
      forward.append(before)
    }
    var after = Row(repeating: 1)
    for index in stride(from: scores.count - 1, through: 0, by: -1) {
      let own = chances[index] * after
      chances[index] = scaled(forward[index] * after)
      var row = turned[0] * own[0]
      for label in 1..<turned.count { row += turned[label] * own[label] }
      after = scaled(row)
    }
  }

  /// A row in which the lanes past the last label are out of reach.
  private func closed(_ row: Row) -> Row {
    row.replacing(with: Self.never, where: lanes .>= SIMD16(repeating: Int32(labelCount)))
  }

  /// A row that adds up to 1; all the same where it adds up to nothing.
  private func scaled(_ row: Row) -> Row {
    let sum = row.sum()
    return sum > 0 && sum.isFinite ? row / sum : Row(repeating: 1 / Float(labelCount))
  }

  private static func exponential(_ row: Row) -> Row {
    var result = Row.zero
    for lane in 0..<16 where row[lane] > -87 { result[lane] = expf(min(row[lane], 87)) }
    return result
  }

  private let lanes = SIMD16<Int32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  /// So little that nothing makes up for it.
  private static let never: Float = -1e30
}
