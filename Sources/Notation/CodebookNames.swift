extension Codebook {
  /// The codes that a name means, in the order of the file; none where it means no code, several where it is ambiguous.
  ///
  /// A whole path goes before an ending of one, so that `b` is the code `b` at the top, if there is one, and not `a/b`;
  /// and an id goes before an alias. An alias stands for the id of the code that has it: `a/alias` is found as `a/id`
  /// is. It is never looked up again in turn, so that aliases which point at each other lead nowhere.
  package func entries(named reference: CodeReference) -> [Int] { names.entries(named: reference) }

  /// The ids from the top down to a code, with `/` between them; empty for a number that no entry has.
  package func path(of index: Int) -> String {
    guard entries.indices.contains(index) else { return "" }
    var path = [entries[index].id]
    var entry = entries[index]
    while let parent = entry.parent {
      entry = entries[parent]
      path.append(entry.id)
    }
    return path.reversed().joined(separator: "/")
  }

  /// A code's path as marks name it.
  package func reference(of index: Int) -> CodeReference { CodeReference(path(of: index)) }

  /// The code in whose own range an offset lies; `nil` above the first heading.
  package func entry(at offset: Int) -> Int? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].headingRange.lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}

/// Every way to name a code.
struct CodebookNames: Sendable {
  private var ids = PathEndings()
  private var aliases = PathEndings()

  init(_ entries: [Codebook.Entry]) {
    for (index, entry) in entries.enumerated() {
      var parents: [NameKey] = []
      var parent = entry.parent
      while let number = parent {
        parents.append(entries[number].key)
        parent = entries[number].parent
      }
      if !entry.id.isEmpty { ids.insert([entry.key] + parents, index) }
      for alias in entry.aliases {
        let names = Self.reversedNames(CodeReference(alias.text))
        aliases.insert(names.count == 1 ? names + parents : names, index)
      }
    }
  }

  func entries(named reference: CodeReference) -> [Int] {
    let names = Self.reversedNames(reference)
    return ids.find(names) ?? aliases.find(names) ?? []
  }

  private static func reversedNames(_ reference: CodeReference) -> [NameKey] {
    if reference.key == reference.leaf { return [reference.leaf] }
    return reference.key.text.split(separator: "/").reversed().map { NameKey($0) }
  }
}

/// Paths by their endings: a tree of names in which one goes from a path's last name to its first.
///
/// A path costs as many steps as it has names, and so does a search, however many codes share a name.
private struct PathEndings: Sendable {
  private struct Step: Hashable {
    let node: Int
    let name: NameKey
  }

  /// What was inserted under the names from here to the start.
  private struct Node {
    /// The names are its whole path.
    var whole: [Int] = []
    /// The names are an ending of its path, or all of it.
    var ending: [Int] = []
  }

  private var steps: [Step: Int] = [:]
  private var nodes = [Node()]

  init() {}

  /// - Parameter names: the path's, the last one first.
  mutating func insert(_ names: [NameKey], _ value: Int) {
    var node = 0
    for name in names {
      let step = Step(node: node, name: name)
      if let next = steps[step] {
        node = next
      } else {
        node = nodes.count
        nodes.append(Node())
        steps[step] = node
      }
      if nodes[node].ending.last != value { nodes[node].ending.append(value) }
    }
    if nodes[node].whole.last != value { nodes[node].whole.append(value) }
  }

  func find(_ names: [NameKey]) -> [Int]? {
    var node = 0
    for name in names {
      guard let next = steps[Step(node: node, name: name)] else { return nil }
      node = next
    }
    if node == 0 { return nil }
    return nodes[node].whole.isEmpty ? nodes[node].ending : nodes[node].whole
  }
}
