import Privacy

/// What was found in one document, without what is somebody's label or replacement.
struct FoundLeaks {
  private let groups: [(leaks: [Leak], offset: Int)]
  private let key: StudyKey?
  private let isLabel: (Leak) -> Bool

  /// - Parameters:
  ///   - groups: leaks, and what is to be added to their ranges for bytes of the document.
  ///   - isLabel: whether a leak has the name by which somebody is called in the study.
  init(groups: [(leaks: [Leak], offset: Int)], _ key: StudyKey?, isLabel: @escaping (Leak) -> Bool) {
    self.groups = groups
    self.key = key
    self.isLabel = isLabel
  }

  /// Visits them in the order of the text.
  func forEach(_ body: (_ leak: Leak, _ offset: Int) -> Void) {
    for group in groups {
      for leak in group.leaks where isTold(leak) { body(leak, group.offset) }
    }
  }

  /// Goes through them until something is true of one.
  func contains(where isWanted: (Leak) -> Bool) -> Bool {
    groups.contains { group in group.leaks.contains { isTold($0) && isWanted($0) } }
  }

  private func isTold(_ leak: Leak) -> Bool {
    // Whom the key knows is told of, whatever they are called. By its case, for to compare would be by its letters.
    if case .key = leak.category { return true }
    if let key, key.replacements.contains(leak.name) { return false }
    return !isLabel(leak)
  }
}

/// Words that may be names, and are none for certain in any place of the text: those are not told of.
struct LooseNames {
  private var names = NameSet([])

  init(_ leaks: FoundLeaks) {
    // Those are few, the names many: so what is to be vouched for is looked up, and not what vouches.
    leaks.forEach { leak, _ in
      if case .nameElsewhere = leak.clue { names.insert(leak) }
    }
    if names.isEmpty { return }
    _ = leaks.contains { leak in
      guard case .name = leak.clue, case .person = leak.kind, leak.probability >= 0.9 else { return false }
      names.remove(leak)
      // Who is called by the whole name once is called by the first name after.
      let name = leak.name.text
      if let space = name.utf8.firstIndex(of: UInt8(ascii: " ")) { names.remove(String(name[..<space])) }
      return names.isEmpty
    }
  }

  func keeps(_ leak: Leak) -> Bool {
    guard case .nameElsewhere = leak.clue else { return true }
    return !names.contains(leak)
  }
}

/// A few names in which the many of a text are looked up: nearly all are seen not to be in it without a look at their
/// letters.
struct NameSet {
  private var names: Set<String>
  /// By the lowest bits of a name's hash.
  private var marks: [Bool]

  private static let mask = 1023

  init(_ names: [GroupName]) {
    self.names = Set(names.map(\.text))
    marks = Array(repeating: false, count: Self.mask + 1)
    for name in names { marks[name.hashValue & Self.mask] = true }
  }

  var isEmpty: Bool { names.isEmpty }

  func contains(_ leak: Leak) -> Bool { mayHave(leak) && names.contains(leak.name.text) }

  mutating func insert(_ leak: Leak) {
    marks[leak.nameHash & Self.mask] = true
    names.insert(leak.name.text)
  }

  mutating func remove(_ leak: Leak) {
    if mayHave(leak) { names.remove(leak.name.text) }
  }

  mutating func remove(_ name: String) { names.remove(name) }

  private func mayHave(_ leak: Leak) -> Bool { marks[leak.nameHash & Self.mask] }
}
