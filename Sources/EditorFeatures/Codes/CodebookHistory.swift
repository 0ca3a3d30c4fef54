import Notation
package import Project

/// What the history of a codebook tells, held against the codebook as it is.
///
/// An editor can take a change back, and a person can do so by hand; nobody tells the log. So the changes are gone through
/// from the newest to the oldest, each taken back in a list of the codes as they are: one whose outcome is not there to be
/// taken back does not count. One that stands in the log twice counts once, as where two people's logs were put together.
package struct CodebookHistory: Sendable, Equatable {
  /// A line of the log, and whether it counts.
  package struct Change: Sendable, Equatable {
    /// As it stands in the log.
    package let line: CodebookLog.Line
    /// The codebook bears it out, as far as it can be seen.
    package let stands: Bool
  }

  /// By date; those of one day as the log has them.
  package let changes: [Change]
  /// How many codes there were before the first change.
  package let atStart: Int
  /// How many codes there are.
  package let now: Int
  /// How many of them are themes.
  package let themes: Int
  /// How many of them say which code to use in their place.
  package let retired: Int

  /// - Parameter logs: of all folders with a codebook.
  package init(_ logs: [CodebookLog], in project: Project) {
    let lines = Self.inOrder(logs.flatMap(\.lines))
    let entries = project.codeIDs.compactMap { project.entry($0) }.filter { !$0.id.isEmpty }
    now = entries.count
    themes = entries.count { $0.kind == .theme }
    retired = entries.count { $0.attribute(.replacedBy) != nil }
    atStart = lines.first.map { max($0.codes - $0.added, 0) } ?? now
    var former = FormerCodes(project)
    changes = lines.reversed().map { Change(line: $0, stands: former.takeBack($0)) }.reversed()
  }

  /// The changes of a kind that count.
  package func count(_ action: String) -> Int { changes.count { $0.stands && $0.line.action == action } }

  /// How many codes have come, or gone where it is negative, without a line in the log.
  package var unexplained: Int { now - atStart - changes.reduce(0) { $0 + ($1.stands ? $1.line.added : 0) } }

  /// A line with a date that is none stays behind the one above it.
  private static func inOrder(_ lines: [CodebookLog.Line]) -> [CodebookLog.Line] {
    var day = ""
    let dated = lines.enumerated().map { number, line in
      if line.hasDate { day = line.date }
      return (day: day, number: number, line: line)
    }
    return dated.sorted { ($0.day, $0.number) < ($1.day, $1.number) }.map(\.line)
  }
}

/// The codes as they were before a change, with what is known of each.
private struct FormerCodes {
  private enum Parent { case unknown, none, code(Int) }

  private struct Code {
    var name: NameKey
    var parent: Parent
    /// `nil` where nobody knows.
    var isTheme: Bool?
    var isRetired: Bool?
  }

  private var codes: [Code] = []
  /// The numbers of those that are there.
  private var numbers: [NameKey: [Int]] = [:]

  init(_ project: Project) {
    for codebook in project.codebookIDs {
      var known: [Int: Int] = [:]
      let entries = project.codebook(codebook)?.entries ?? []
      for (number, entry) in entries.enumerated() where !entry.id.isEmpty {
        var above = entry.parent
        while let next = above, entries[next].id.isEmpty { above = entries[next].parent }
        known[number] = codes.count
        add(
          Code(
            name: entry.key, parent: above.flatMap { known[$0] }.map { .code($0) } ?? .none,
            isTheme: entry.kind == .theme, isRetired: entry.attribute(.replacedBy) != nil))
      }
    }
  }

  /// Makes the codes what they were before a change.
  ///
  /// - Returns: `false` where what it says it did is not there; then nothing is different.
  mutating func takeBack(_ line: CodebookLog.Line) -> Bool {
    let (from, to) = (Self.path(line.from), Self.path(line.to))
    switch line.action {
    case "merge", "delete":
      if find(from) != nil { return false }
      add(Code(name: from.last ?? NameKey(""), parent: .unknown))
      return true
    case "split":
      let parts = line.newCodes.compactMap { find(Self.path($0)) }
      if parts.isEmpty { return find(from) == nil }
      for number in parts { remove(number) }
      return true
    case "rename":
      guard let number = find(to) else { return find(from) == nil }
      remove(number)
      codes[number].name = from.last ?? codes[number].name
      numbers[codes[number].name, default: []].append(number)
      return true
    case "move", "promote":
      return putBack(from, to)
    case "retire":
      guard let number = find(from) else { return true }
      if codes[number].isRetired == false { return false }
      codes[number].isRetired = false
      return true
    default: return true
    }
  }

  private mutating func putBack(_ from: [NameKey], _ to: [NameKey]) -> Bool {
    guard let number = find(to) ?? find(from) else { return true }
    if from == to {
      if codes[number].isTheme == false { return false }
      codes[number].isTheme = false
      return true
    }
    let (old, new) = (from.dropLast().last, to.dropLast().last)
    if old != new, isUnder(old, number) == true { return false }
    codes[number].parent = old == nil ? .none : find(from.dropLast()).map { .code($0) } ?? .unknown
    codes[number].isTheme = nil
    return true
  }

  /// `nil` where nobody knows.
  private func isUnder(_ parent: NameKey?, _ number: Int) -> Bool? {
    switch codes[number].parent {
    case .unknown: nil
    case .none: parent == nil
    case .code(let above): codes[above].name == parent
    }
  }

  /// A code that has a name, and the parent that the name says, if it says one.
  private func find(_ path: some BidirectionalCollection<NameKey>) -> Int? {
    guard let name = path.last else { return nil }
    let parent = path.dropLast().last
    return numbers[name]?.first { parent == nil || isUnder(parent, $0) != false }
  }

  private mutating func add(_ code: Code) {
    numbers[code.name, default: []].append(codes.count)
    codes.append(code)
  }

  private mutating func remove(_ number: Int) { numbers[codes[number].name]?.removeAll { $0 == number } }

  /// A slash is looked for among bytes, since with a combining mark behind it it is one `Character`.
  private static func path(_ name: String) -> [NameKey] {
    name.utf8.split(separator: UInt8(ascii: "/")).map { NameKey(Substring($0)) }
  }
}
