/// A pattern for paths below the project's folder, such as `intervju/**/*.{ordrett,md}`.
///
/// | sign | matches |
/// |---|---|
/// | `*` | any run within a name, also an empty one |
/// | `?` | one character of a name |
/// | `[a-z]` `[!a-z]` | one character of a name that is, or is not, among these |
/// | `**` as a whole name | any number of folders, also none; at the end everything below |
/// | `{a,b}` | either; nested, and with `/` and the other signs inside |
/// | `\` | the next character as it is |
///
/// Letters match in the case they are written in. Two forms of one letter (`å` composed, as Linux keeps it, and
/// decomposed, as macOS does) are the same. Every string is a pattern: what is not
/// closed stands for itself.
package struct Glob: Sendable, Equatable {
  /// As it was written.
  package let pattern: String
  private let characters: Program<Character>
  /// The same for paths that are all ASCII, as most are, where splitting into characters would take most of the time.
  private let bytes: Program<UInt8>

  /// Reads a pattern. `./` and `/` before it mean nothing: it counts from the folder at hand in any case.
  package init(_ pattern: String) {
    self.pattern = pattern
    if pattern.utf8.count > Self.lengthLimit {
      characters = Program(steps: [.nothing, .done])
    } else {
      var compiler = GlobCompiler(pattern)
      characters = Program(steps: compiler.compile())
    }
    bytes = characters.forASCII
  }

  package static func == (left: Glob, right: Glob) -> Bool { left.pattern == right.pattern }

  /// In bytes. No path is longer (PATH_MAX on Linux), and a longer pattern matches nothing.
  package static let lengthLimit = 4096

  /// - Parameter path: relative to the folder that the pattern is relative to, without `./` before it.
  package func matches(_ path: String) -> Bool {
    // Of ASCII only CR and LF may be two bytes of one character.
    if path.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return bytes.matches(path.utf8, slash: UInt8(ascii: "/")) }
    return characters.matches(path, slash: "/")
  }
}

/// A pattern as a machine that is in several of its steps at once, so that no pattern takes longer than its length
/// times that of the path (Thompson, "Regular Expression Search Algorithm", 1968).
struct Program<Unit: Hashable & Comparable & Sendable>: Sendable {
  enum Step: Sendable {
    case one(Unit)
    /// One of a name's.
    case any
    /// One of a name's, among these ranges or outside of them.
    case among([ClosedRange<Unit>], negated: Bool)
    /// One of anything, `/` included.
    case anything
    /// Never passed: stands for what the alphabet lacks.
    case nothing
    /// Goes on in both places at once.
    case fork(Int, Int)
    case jump(Int)
    case done
  }

  var steps: [Step]

  func matches(_ path: some Sequence<Unit>, slash: Unit) -> Bool {
    var now = States(limit: steps.count)
    var next = States(limit: steps.count)
    now.add(0, of: self)
    for unit in path {
      for state in now.list {
        let passes =
          switch steps[state] {
          case .one(let wanted): unit == wanted
          case .any: unit != slash
          case .among(let ranges, let negated): unit != slash && ranges.contains { $0.contains(unit) } != negated
          case .anything: true
          case .nothing, .fork, .jump, .done: false
          }
        if passes { next.add(state + 1, of: self) }
      }
      if next.list.isEmpty { return false }
      swap(&now, &next)
      next.removeAll()
    }
    return now.contains(steps.count - 1)
  }

  /// The steps that the machine is in.
  private struct States {
    private(set) var list: [Int] = []
    /// Which of the steps are in the list.
    private var flags: [Bool]
    private var pending: [Int] = []

    init(limit: Int) {
      flags = Array(repeating: false, count: limit)
    }

    func contains(_ step: Int) -> Bool { flags[step] }

    /// Adds a step, and those reached from it without reading.
    mutating func add(_ step: Int, of program: Program) {
      pending.append(step)
      while let step = pending.popLast() {
        if flags[step] { continue }
        flags[step] = true
        list.append(step)
        switch program.steps[step] {
        case .fork(let one, let other):
          pending.append(other)
          pending.append(one)
        case .jump(let target): pending.append(target)
        default: break
        }
      }
    }

    mutating func removeAll() {
      for step in list { flags[step] = false }
      list.removeAll(keepingCapacity: true)
    }
  }
}

extension Program where Unit == Character {
  /// The program for paths of ASCII bytes of which each is a character.
  var forASCII: Program<UInt8> {
    Program<UInt8>(
      steps: steps.map { step in
        switch step {
        case .one(let character): character.asciiByte.map { .one($0) } ?? .nothing
        case .any: .any
        case .anything: .anything
        case .nothing: .nothing
        case .fork(let one, let other): .fork(one, other)
        case .jump(let target): .jump(target)
        case .done: .done
        case .among(let ranges, let negated): .among(ranges.compactMap(Self.bytes), negated: negated)
        }
      })
  }

  /// The ASCII bytes of a range of characters, which are in the same order; its ends need not be ASCII.
  private static func bytes(of range: ClosedRange<Character>) -> ClosedRange<UInt8>? {
    if let low = range.lowerBound.asciiByte, let high = range.upperBound.asciiByte { return low...high }
    let inside = (UInt8(0)..<0x80).filter { range.contains(Character(UnicodeScalar($0))) }
    guard let low = inside.first, let high = inside.last else { return nil }
    return low...high
  }
}

extension Character {
  /// The byte that is this character; `asciiValue` has one for CR and LF together as well, that of LF.
  fileprivate var asciiByte: UInt8? { utf8.count == 1 ? utf8.first : nil }
}
