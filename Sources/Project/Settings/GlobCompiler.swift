/// Reads a pattern and writes the steps of its program.
struct GlobCompiler {
  private let pattern: [Character]
  private var position = 0
  private var steps: [Program<Character>.Step] = []
  /// The braces that are open here, innermost last.
  private var open: [Alternatives] = []

  private struct Alternatives {
    /// The fork before the alternative that is being read.
    var fork: Int
    /// The jumps from each alternative's end, whose target is not known yet.
    var ends: [Int] = []
    /// Where in the pattern the brace closes.
    var close: Int
  }

  init(_ pattern: String) {
    var pattern = Substring(pattern)
    // As people write them; the paths that are asked about have neither.
    while pattern.hasPrefix("./") { pattern = pattern.dropFirst(2) }
    while pattern.hasPrefix("/") { pattern = pattern.dropFirst() }
    self.pattern = Array(pattern)
  }

  mutating func compile() -> [Program<Character>.Step] {
    let closing = matchingBraces()
    while position < pattern.count {
      let character = pattern[position]
      switch character {
      case "\\" where position + 1 < pattern.count:
        steps.append(.one(pattern[position + 1]))
        position += 2
      case "?":
        steps.append(.any)
        position += 1
      case "*": star()
      case "[": bracket()
      case "{":
        if let close = closing[position] {
          open.append(Alternatives(fork: steps.count, close: close))
          // Its second target is set where the next alternative begins.
          steps.append(.fork(steps.count + 1, steps.count + 1))
        } else {
          steps.append(.one(character))
        }
        position += 1
      case "," where !open.isEmpty: nextAlternative()
      case "}" where open.last?.close == position: closeAlternatives()
      default:
        steps.append(.one(character))
        position += 1
      }
    }
    steps.append(.done)
    return steps
  }

  /// Which opening brace is closed where. A brace without its fellow is missing here, and stands for itself.
  private func matchingBraces() -> [Int: Int] {
    var closing: [Int: Int] = [:]
    var open: [Int] = []
    var index = 0
    while index < pattern.count {
      switch pattern[index] {
      case "\\": index += 1
      case "[": index = bracketEnd(index) ?? index
      case "{": open.append(index)
      case "}": if let start = open.popLast() { closing[start] = index }
      default: break
      }
      index += 1
    }
    return closing
  }

  private mutating func nextAlternative() {
    guard var alternatives = open.popLast() else { return }
    alternatives.ends.append(steps.count)
    steps.append(.jump(0))
    steps[alternatives.fork] = .fork(alternatives.fork + 1, steps.count)
    alternatives.fork = steps.count
    steps.append(.fork(steps.count + 1, steps.count + 1))
    open.append(alternatives)
    position += 1
  }

  private mutating func closeAlternatives() {
    guard let alternatives = open.popLast() else { return }
    for end in alternatives.ends { steps[end] = .jump(steps.count) }
    position += 1
  }

  private mutating func star() {
    var end = position
    while end < pattern.count, pattern[end] == "*" { end += 1 }
    // Inside braces a name may begin after `{` or `,` and end before `,` or `}`.
    let startsName = position == 0 || "/{,".contains(pattern[position - 1])
    let endsName = end == pattern.count || "/,}".contains(pattern[end])
    let stars = end - position
    position = end
    guard stars == 2, startsName, endsName else { return loop(.any) }
    if end < pattern.count, pattern[end] == "/" {
      // `**/`: nothing, or anything up to a slash.
      let fork = steps.count
      steps.append(.fork(fork + 1, fork + 4))
      loop(.anything)
      steps[fork] = .fork(fork + 1, steps.count + 1)
      steps.append(.one("/"))
      position += 1
    } else {
      steps.append(.anything)
      loop(.anything)
    }
  }

  /// Any number of a step.
  private mutating func loop(_ step: Program<Character>.Step) {
    let start = steps.count
    steps.append(.fork(start + 1, start + 3))
    steps.append(step)
    steps.append(.jump(start))
  }

  private mutating func bracket() {
    guard let end = bracketEnd(position) else {
      steps.append(.one("["))
      position += 1
      return
    }
    var index = position + 1
    let negated = pattern[index] == "!" || pattern[index] == "^"
    if negated { index += 1 }
    var ranges: [ClosedRange<Character>] = []
    while index < end {
      let low = member(&index)
      guard index + 1 < end, pattern[index] == "-" else {
        ranges.append(low...low)
        continue
      }
      index += 1
      let high = member(&index)
      // `[z-a]` holds nothing.
      if low <= high { ranges.append(low...high) }
    }
    steps.append(.among(ranges, negated: negated))
    position = end + 1
  }

  private func member(_ index: inout Int) -> Character {
    if pattern[index] == "\\", index + 1 < pattern.count { index += 1 }
    defer { index += 1 }
    return pattern[index]
  }

  /// Where a bracket closes: not at its first member, and before the name ends.
  private func bracketEnd(_ start: Int) -> Int? {
    var index = start + 1
    if index < pattern.count, pattern[index] == "!" || pattern[index] == "^" { index += 1 }
    let first = index
    while index < pattern.count, pattern[index] != "/" {
      if pattern[index] == "]", index > first { return index }
      index += pattern[index] == "\\" ? 2 : 1
    }
    return nil
  }
}
