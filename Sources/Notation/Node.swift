/// A node of a lossless tree, kept in preorder in one array.
///
/// A node knows its length, not its place, so that an edit before it changes nothing in it.
/// The lengths of a node's children add up to its own.
package struct Node: Sendable, Equatable {
  /// By its name in `grammar/SPEC.md`.
  package let kind: SyntaxKind
  /// In bytes.
  package internal(set) var length: Int32
  /// How many nodes of the array are this one and all below it.
  package internal(set) var count: Int32

  init(_ kind: SyntaxKind, length: Int) {
    self.kind = kind
    self.length = Int32(clamping: length)
    count = 1
  }
}

/// A node with its place: what a walk through a tree yields.
package struct PlacedNode: Sendable, Equatable {
  /// By its name in `grammar/SPEC.md`.
  package let kind: SyntaxKind
  /// Bytes of the document.
  package let range: Range<Int>
  /// 0 for the roots of a forest.
  package let depth: Int
}

/// Siblings with everything below them, in preorder.
package struct Forest: Sendable, Equatable {
  /// In preorder: each node stands before its children, and those before its next sibling.
  package internal(set) var nodes: [Node] = []

  /// A forest without nodes.
  package init() {}

  /// In bytes.
  package var length: Int {
    var index = 0
    var length = 0
    while index < nodes.count {
      length += Int(nodes[index].length)
      index += Int(nodes[index].count)
    }
    return length
  }

  /// Visits every node in preorder, with places counted from `start`.
  package func forEach(from start: Int, depth: Int = 0, _ body: (PlacedNode) -> Void) {
    // The nodes above the current one: where each ends in the array and in the document.
    var ends: [Int] = []
    var offset = start
    for (index, node) in nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      body(PlacedNode(kind: node.kind, range: offset..<offset + Int(node.length), depth: depth + ends.count))
      if node.count > 1 { ends.append(index + Int(node.count)) } else { offset += Int(node.length) }
    }
  }

  /// The nodes that hold an offset, outermost first. At a seam the node that begins there is taken.
  package func path(to offset: Int, from start: Int) -> [PlacedNode] {
    var path: [PlacedNode] = []
    forEach(from: start) { node in
      if node.range.contains(offset), node.depth == path.count { path.append(node) }
    }
    return path
  }

  mutating func leaf(_ kind: SyntaxKind, _ length: Int) {
    if length > 0 { nodes.append(Node(kind, length: length)) }
  }

  /// Begins a node whose children are what is added before `close`.
  mutating func open(_ kind: SyntaxKind) -> Int {
    nodes.append(Node(kind, length: 0))
    return nodes.count - 1
  }

  mutating func close(_ index: Int) {
    var child = index + 1
    var length = 0
    while child < nodes.count {
      length += Int(nodes[child].length)
      child += Int(nodes[child].count)
    }
    nodes[index].length = Int32(clamping: length)
    nodes[index].count = Int32(clamping: nodes.count - index)
  }

  /// The tree as tree-sitter prints it: named nodes only, with their field names, two spaces a level.
  package func sExpression() -> String {
    var output = ""
    var parents: [SyntaxKind] = []
    forEach(from: 0) { node in
      guard node.kind.isNamed else { return }
      let closing = parents.count - node.depth
      if closing > 0 { output += String(repeating: ")", count: closing) }
      parents.removeLast(max(closing, 0))
      if !output.isEmpty { output += "\n" + String(repeating: "  ", count: node.depth) }
      if let field = parents.last.flatMap(node.kind.field(in:)) { output += field + ": " }
      output += "(" + node.kind.rawValue
      parents.append(node.kind)
    }
    return output + String(repeating: ")", count: parents.count) + "\n"
  }
}
