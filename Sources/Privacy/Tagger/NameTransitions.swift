#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a step from one label to the next is worth, in the forms that a chain needs.
struct NameTransitions: Sendable {
  typealias Sums = SIMD16<Int32>
  typealias Chances = SIMD16<Float>

  let labelCount: Int
  /// What it is worth to go from a label (the index) to another (the lane), and the chances of it.
  let steps: [Sums]
  let factors: [Chances]
  /// The same chances, to a label (the index) from another (the lane).
  let turned: [Chances]
  /// e to the power of minus the scale times the index, down to nothing.
  let powers: [Float]
  /// Lanes that are no labels, and those that no passage begins with.
  let isNoLabel: SIMDMask<Sums>
  let isNoStart: SIMDMask<Sums>

  /// So little that nothing makes up for it, and twice of it is still a number.
  static let never: Int32 = -1_000_000_000
  /// What the file has where no step may be.
  static let forbidden: Int16 = -32768

  /// - Parameters:
  ///   - rows: as many as there are labels, what a step from each (the index) to another (the lane) is worth.
  ///   - scale: what a worth of 1 is, as an exponent of e.
  init(_ rows: [SIMD16<Int16>], scale: Float) {
    let count = min(rows.count, 16)
    labelCount = count
    let lanes = Sums(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    isNoLabel = lanes .>= Sums(repeating: Int32(count))
    isNoStart = isNoLabel .| ((lanes & 1) .== 0 .& lanes .> 0)
    steps = rows.map { row in
      let wide = Sums(truncatingIfNeeded: row)
      return wide.replacing(with: Self.never, where: wide .== Int32(Self.forbidden))
    }
    let factors = rows.map { row in
      var chances = Chances.zero
      for lane in 0..<count where row[lane] != Self.forbidden {
        chances[lane] = expf(max(-80, min(80, Float(row[lane]) * scale)))
      }
      return chances
    }
    self.factors = factors
    turned = (0..<count).map { to in
      var column = Chances.zero
      for from in 0..<count { column[from] = factors[from][to] }
      return column
    }
    // Below e to the power of -80 a chance is nothing; with a tiny scale the table ends at 64 KB.
    let length = Int(min(80 / scale, 16_000)) + 2
    powers = (0..<length).map { $0 == length - 1 ? 0 : expf(-scale * Float($0)) }
  }
}
