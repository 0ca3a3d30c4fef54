#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A linear-chain conditional random field over the labels of a passage (Lafferty, McCallum and Pereira, 2001): what
/// the best sequence of labels is, and how likely each label is at each token.
///
/// FORMAT.md, "Decoding". Labels are lanes; those past the last label are out of reach. It holds its own scratch, so
/// that a passage costs no allocation once a longer one has been seen.
struct NameChain: Sendable {
  typealias Scores = NameModel.Scores
  typealias Sums = SIMD16<Int32>
  typealias Chances = SIMD16<Float>

  /// One label for each token: what `decode` found best.
  private(set) var best: [UInt8] = []
  /// How likely each label is at each token: what `decode` found.
  private(set) var chances: [Chances] = []

  private let labelCount: Int
  /// What it is worth to go from a label (the index) to another (the lane), and the chances of it.
  private let steps: [Sums]
  private let factors: [Chances]
  /// The same chances, to a label (the index) from another (the lane).
  private let turned: [Chances]
  /// e to the power of minus the scale times the index, down to nothing.
  private let powers: [Float]
  /// Lanes that are no labels, and those that no passage begins with.
  private let isNoLabel: SIMDMask<Sums>
  private let isNoStart: SIMDMask<Sums>

  private var origins: [SIMD16<Int32>] = []
  private var forward: [Chances] = []

  /// So little that nothing makes up for it, and twice of it is still a number.
  private static let never: Int32 = -1_000_000_000

  init(_ model: NameModel) {
    let count = model.labels.count
    labelCount = count
    let lanes = Sums(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    isNoLabel = lanes .>= Sums(repeating: Int32(count))
    isNoStart = isNoLabel .| ((lanes & 1) .== 0 .& lanes .> 0)
    steps = model.transitions.map { row in
      let wide = Sums(truncatingIfNeeded: row)
      return wide.replacing(with: Self.never, where: wide .== Int32(NameModel.forbidden))
    }
    var factors: [Chances] = []
    for row in model.transitions {
      var chances = Chances.zero
      for lane in 0..<count where row[lane] != NameModel.forbidden {
        chances[lane] = expf(max(-80, min(80, Float(row[lane]) * model.scale)))
      }
      factors.append(chances)
    }
    self.factors = factors
    turned = (0..<count).map { to in
      var column = Chances.zero
      for from in 0..<count { column[from] = factors[from][to] }
      return column
    }
    // Below e to the power of -80 a chance is nothing; a tiny scale is held to a table of 64 KB.
    let length = Int(min(80 / model.scale, 16_000)) + 2
    powers = (0..<length).map { $0 == length - 1 ? 0 : expf(-model.scale * Float($0)) }
  }

  /// Finds the best labels, and how likely each is.
  ///
  /// - Parameter scores: what speaks for each label at each token, at most 2,000 of them.
  mutating func decode(_ scores: Span<Scores>) {
    best.removeAll(keepingCapacity: true)
    chances.removeAll(keepingCapacity: true)
    guard scores.count > 0 else { return }
    findBest(scores)
    findChances(scores)
  }

  /// The algorithm of Viterbi, in whole numbers. Of equally good labels the one with the lowest number is taken.
  private mutating func findBest(_ scores: Span<Scores>) {
    origins.removeAll(keepingCapacity: true)
    let rows = self.steps
    let steps = rows.span
    var value = Sums(truncatingIfNeeded: scores[0]).replacing(with: Self.never, where: isNoStart)
    for index in 1..<scores.count {
      var next = steps[0] &+ value[0]
      var origin = Sums.zero
      for label in 1..<steps.count {
        let candidate = steps[label] &+ value[label]
        let isBetter = candidate .> next
        next.replace(with: candidate, where: isBetter)
        origin.replace(with: Int32(truncatingIfNeeded: label), where: isBetter)
      }
      origins.append(origin)
      value = pointwiseMax(next, Sums(repeating: Self.never)) &+ Sums(truncatingIfNeeded: scores[index])
    }
    var label = 0
    for other in 1..<labelCount where value[other] > value[label] { label = other }
    best.append(UInt8(truncatingIfNeeded: label))
    for origin in origins.reversed() {
      label = Int(origin[label]) & 15
      best.append(UInt8(truncatingIfNeeded: label))
    }
    best.reverse()
  }

  /// The forward-backward algorithm, each row scaled so that nothing runs out of what a `Float` holds.
  private mutating func findChances(_ scores: Span<Scores>) {
    forward.removeAll(keepingCapacity: true)
    let (rows, columns) = (self.factors, self.turned)
    let factors = rows.span
    let turned = columns.span
    var before = Chances.zero
    for index in 0..<scores.count {
      let own = powers(of: scores[index])
      // They lie here until the way back.
      chances.append(own)
      if index == 0 {
        before = scaled(own.replacing(with: 0, where: isNoStart))
      } else {
        var sum = factors[0] * before[0]
        for label in 1..<factors.count { sum += factors[label] * before[label] }
        before = scaled(sum * own)
      }
      forward.append(before)
    }
    var after = Chances(repeating: 1)
    for index in stride(from: scores.count - 1, through: 0, by: -1) {
      let own = chances[index] * after
      chances[index] = scaled(forward[index] * after)
      var sum = turned[0] * own[0]
      for label in 1..<turned.count { sum += turned[label] * own[label] }
      after = scaled(sum)
    }
  }

  /// The chances of the labels at a token by itself, the highest of them 1.
  private func powers(of scores: Scores) -> Chances {
    let wide = Sums(truncatingIfNeeded: scores).replacing(with: Int32(Int16.min), where: isNoLabel)
    let distance = Sums(repeating: wide.max()) &- wide
    var result = Chances.zero
    let last = powers.count - 1
    for lane in 0..<labelCount { result[lane] = powers[min(Int(distance[lane]), last)] }
    return result
  }

  /// A row that adds up to 1; all the same where it adds up to nothing.
  private func scaled(_ row: Chances) -> Chances {
    let sum = row.sum()
    return sum > 0 && sum.isFinite ? row / sum : Chances(repeating: 1 / Float(labelCount))
  }
}
