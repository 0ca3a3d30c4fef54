import Notation
import TextModel

/// A token of a line, with what it is part of.
struct Leaf {
  let kind: SyntaxKind
  /// The kinds of the nodes around it, outermost first.
  let parents: [SyntaxKind]
  /// Bytes of the document.
  let range: Range<Int>
}

/// The leaves of a tree: together they are its bytes.
func leaves(of forest: Forest, from start: Int) -> [Leaf] {
  var nodes: [PlacedNode] = []
  forest.forEach(from: start) { nodes.append($0) }
  var found: [Leaf] = []
  var parents: [SyntaxKind] = []
  for (index, node) in nodes.enumerated() {
    parents.removeLast(parents.count - min(node.depth, parents.count))
    let isLeaf = index + 1 == nodes.count || nodes[index + 1].depth <= node.depth
    if isLeaf {
      found.append(Leaf(kind: node.kind, parents: parents, range: node.range))
    } else {
      parents.append(node.kind)
    }
  }
  return found
}

/// Gathers edits that change nothing but what is not as it should be.
struct EditCollector {
  let bytes: [UInt8]
  private(set) var edits: [ByteEdit] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func put(_ words: String, over range: Range<Int>) {
    if bytes[range].elementsEqual(words.utf8) { return }
    // Edits come in order; one that would lie over the last is none.
    if let last = edits.last, range.lowerBound < last.range.upperBound { return }
    // A lone CR and the LF of an empty line would become one line end.
    let joins = words.isEmpty && range.lowerBound > 0 && range.upperBound < bytes.count
    if joins, bytes[range.lowerBound - 1] == 13, bytes[range.upperBound] == 10 { return }
    edits.append(ByteEdit(range: range, text: words))
  }

  /// Puts all that a line, or several, get in one after another.
  func applied(from start: Int, to end: Int) -> [UInt8] {
    var result: [UInt8] = []
    var done = start
    for edit in edits where start <= edit.range.lowerBound && edit.range.upperBound <= end {
      result += bytes[done..<edit.range.lowerBound]
      result += edit.replacement
      done = edit.range.upperBound
    }
    return result + bytes[done..<end]
  }
}
