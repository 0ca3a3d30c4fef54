import TextModel

extension Codebook {
  /// The codes that a name means, in the order of the file; none where it means no code, several where it is ambiguous.
  ///
  /// A whole path goes before an ending of one, so that `b` is the code `b` at the top, if there is one, and not `a/b`;
  /// and an id goes before an alias. An alias stands for the id of the code that has it: `a/alias` is found as `a/id`
  /// is. It is never looked up again in turn, so that aliases which point at each other lead nowhere.
  package func entries(named reference: CodeReference) -> [Int] { names.entries(named: reference) }

  /// The ids from the top down to a code, with `/` between them; empty for a number that no entry has.
  ///
  /// A heading without a name stands in no path, so that the codes below it can be named meanwhile.
  package func path(of index: Int) -> String {
    lineage(of: index).reversed().map { entries[$0].id }.joined(separator: "/")
  }

  /// A code and the codes above it, innermost first, but for those without a name, which stand in no path; empty for a
  /// number that no entry has.
  package func lineage(of index: Int) -> [Int] { CodebookNames.lineage(of: index, in: entries) }

  /// A code's path as marks name it.
  package func reference(of index: Int) -> CodeReference { CodeReference(path(of: index)) }

  /// The code in whose own range an offset lies; `nil` above the first heading.
  package func entry(at offset: Int) -> Int? {
    let next = entries.partitionPoint { $0.headingRange.lowerBound <= offset }
    return next > 0 ? next - 1 : nil
  }
}

/// Every way to name a code.
struct CodebookNames: Sendable {
  private var ids: PathEndings
  private var aliases: PathEndings

  init(_ entries: [Codebook.Entry]) {
    ids = PathEndings(capacity: entries.count * 2)
    aliases = PathEndings(capacity: entries.count)
    for (index, entry) in entries.enumerated() {
      let names = Self.lineage(of: index, in: entries).map { entries[$0].key }
      if !entry.id.isEmpty { ids.insert(names, index) }
      let parents = entry.id.isEmpty ? names : Array(names.dropFirst())
      for attribute in entry.attributes where attribute.key == .alias {
        for alias in attribute.items {
          let path = Self.reversedNames(CodeReference(alias.text))
          aliases.insert(path.count == 1 ? path + parents : path, index)
        }
      }
    }
  }

  func entries(named reference: CodeReference) -> [Int] {
    let names = Self.reversedNames(reference)
    return ids.find(names) ?? aliases.find(names) ?? []
  }

  /// A code and the codes above it, innermost first, but for those without a name.
  static func lineage(of index: Int, in entries: [Codebook.Entry]) -> [Int] {
    var lineage: [Int] = []
    var next: Int? = entries.indices.contains(index) ? index : nil
    while let index = next {
      if !entries[index].id.isEmpty { lineage.append(index) }
      next = entries[index].parent
    }
    return lineage
  }

  private static func reversedNames(_ reference: CodeReference) -> [NameKey] {
    if reference.key == reference.leaf { return [reference.leaf] }
    return reference.key.text.utf8.split(separator: UInt8(ascii: "/")).reversed().map { NameKey(Substring($0)) }
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
    var whole = Values()
    /// The names are an ending of its path, or all of it.
    var ending = Values()
  }

  /// Ascending, without duplicates. Nearly always there is one, which then needs no array of its own.
  private struct Values {
    private var first: Int?
    private var several: [Int] = []

    mutating func append(_ value: Int) {
      guard let first else { return first = value }
      guard value != several.last ?? first else { return }
      if several.isEmpty { several.append(first) }
      several.append(value)
    }

    var all: [Int] { several.isEmpty ? first.map { [$0] } ?? [] : several }
  }

  private var steps: [Step: Int] = [:]
  private var nodes = [Node()]

  init(capacity: Int) {
    steps.reserveCapacity(capacity)
    nodes.reserveCapacity(capacity)
  }

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
      nodes[node].ending.append(value)
    }
    nodes[node].whole.append(value)
  }

  func find(_ names: [NameKey]) -> [Int]? {
    var node = 0
    for name in names {
      guard let next = steps[Step(node: node, name: name)] else { return nil }
      node = next
    }
    if node == 0 { return nil }
    let whole = nodes[node].whole.all
    return whole.isEmpty ? nodes[node].ending.all : whole
  }
}
