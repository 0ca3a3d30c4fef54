/// A linear-chain conditional random field over the labels of a passage (Lafferty, McCallum and Pereira, 2001): what
/// the best sequence of labels is, and how likely each label is at each token.
///
/// FORMAT.md, "Decoding". Labels are lanes; those past the last label are out of reach. It holds its own scratch, so
/// that a passage costs no allocation once a longer one has been seen.
struct NameChain: Sendable {
  typealias Scores = NameModel.Scores
  typealias Sums = NameTransitions.Sums
  typealias Chances = NameTransitions.Chances

  /// One label for each token: what `decode` found best.
  private(set) var best: [UInt8] = []
  /// How likely each label is at each token: what `decode` found.
  private(set) var chances: [Chances] = []

  private let transitions: NameTransitions
  private var origins: [SIMD16<Int32>] = []
  private var forward: [Chances] = []

  init(_ transitions: NameTransitions) {
    self.transitions = transitions
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
    let rows = transitions.steps
    let steps = rows.span
    var value = Sums(truncatingIfNeeded: scores[0]).replacing(with: NameTransitions.never, where: transitions.isNoStart)
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
      value = pointwiseMax(next, Sums(repeating: NameTransitions.never)) &+ Sums(truncatingIfNeeded: scores[index])
    }
    var label = 0
    for other in 1..<transitions.labelCount where value[other] > value[label] { label = other }
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
    let (rows, columns) = (transitions.factors, transitions.turned)
    let factors = rows.span
    let turned = columns.span
    var before = Chances.zero
    for index in 0..<scores.count {
      let own = powers(of: scores[index])
      // They lie here until the way back.
      chances.append(own)
      if index == 0 {
        before = scaled(own.replacing(with: 0, where: transitions.isNoStart))
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
    let wide = Sums(truncatingIfNeeded: scores).replacing(with: Int32(Int16.min), where: transitions.isNoLabel)
    let distance = Sums(repeating: wide.max()) &- wide
    var result = Chances.zero
    let powers = transitions.powers
    let last = powers.count - 1
    for lane in 0..<transitions.labelCount { result[lane] = powers[min(Int(distance[lane]), last)] }
    return result
  }

  /// A row that adds up to 1; all the same where it adds up to nothing.
  private func scaled(_ row: Chances) -> Chances {
    let sum = row.sum()
    return sum > 0 && sum.isFinite ? row / sum : Chances(repeating: 1 / Float(transitions.labelCount))
  }
}
