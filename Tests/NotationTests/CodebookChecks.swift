import Notation
import Testing
import TextModel

/// Holds what a text means as a codebook against an outline of it, and every range against the bytes.
///
/// The outline has a line for each code, `##` as deep as it lies, with its id, and its label where that is another; then
/// one for each paragraph (`=`), criterion (`+`, `-`), example (`>`) and attribute, a known one under its English name.
func checkCodebook(_ text: String, _ outline: [String], sourceLocation: SourceLocation = #_sourceLocation) {
  let book = Codebook(Text(text))
  #expect(book.outline == outline, sourceLocation: sourceLocation)
  verify(book, sourceLocation: sourceLocation)
}

/// Holds what a text has wrong against the kinds of problem and the words they lie on.
func checkCodebookProblems(
  _ text: String, _ problems: [(SyntaxProblem.Kind, String)], sourceLocation: SourceLocation = #_sourceLocation
) {
  let book = Codebook(Text(text))
  let found = book.problems.map { "\($0.kind) «\(book.text.string($0.range))»" }
  #expect(found == problems.map { "\($0.0) «\($0.1)»" }, sourceLocation: sourceLocation)
  verify(book, sourceLocation: sourceLocation)
}

extension Codebook {
  var outline: [String] {
    var lines: [String] = []
    for entry in entries {
      let label = entry.label == entry.id ? "" : ": " + entry.label
      lines.append(String(repeating: "#", count: entry.depth) + " " + entry.id + label)
      lines += entry.definition.map { "= " + $0.text }
      lines += entry.include.map { "+ " + $0.text }
      lines += entry.exclude.map { "- " + $0.text }
      lines += entry.examples.map { "> " + $0.text }
      for attribute in entry.attributes {
        let items = attribute.items.map(\.text).joined(separator: " | ")
        let value = attribute.key?.isList == true ? items : attribute.value
        lines.append((attribute.key?.rawValue ?? "own " + attribute.name) + ": " + value)
      }
    }
    return lines
  }
}

/// What holds for a codebook of any bytes.
func verify(_ book: Codebook, sourceLocation: SourceLocation = #_sourceLocation) {
  let faults = treeFaults(book) + entryFaults(book) + placeFaults(book)
  let shown = book.text.string(0..<min(book.text.bytes.count, 200)).debugDescription
  #expect(faults.isEmpty, "\(faults) in \(shown)", sourceLocation: sourceLocation)
}

/// The leaves follow on each other from the first byte to the last, and each node is as long as what it holds.
private func treeFaults(_ book: Codebook) -> [String] {
  let nodes = placedNodes(book)
  var faults: [String] = []
  var end = 0
  for (index, node) in nodes.enumerated() {
    if node.range.lowerBound != end { faults.append("\(node.kind) begins at \(node.range.lowerBound), not \(end)") }
    let isLeaf = index + 1 == nodes.count || nodes[index + 1].depth <= node.depth
    if isLeaf { end = node.range.upperBound }
  }
  if end != book.text.bytes.count { faults.append("the leaves end at \(end) of \(book.text.bytes.count)") }
  if book.tree().length != book.text.bytes.count { faults.append("the tree is \(book.tree().length) long") }
  return faults
}

func placedNodes(_ book: Codebook) -> [PlacedNode] {
  var nodes: [PlacedNode] = []
  book.tree().forEach(from: 0) { nodes.append($0) }
  return nodes
}

private func entryFaults(_ book: Codebook) -> [String] {
  var faults: [String] = []
  func hold(_ condition: Bool, _ fault: @autoclosure () -> String) { if !condition { faults.append(fault()) } }
  for (index, entry) in book.entries.enumerated() {
    let name = "code \(index): "
    let next = index + 1 < book.entries.count ? book.entries[index + 1].ownRange.lowerBound : book.text.bytes.count
    hold(entry.ownRange == entry.headingRange.lowerBound..<next, name + "own range")
    hold(entry.range.lowerBound == entry.ownRange.lowerBound && entry.range.upperBound >= next, name + "range")
    hold(entry.children.allSatisfy { book.entries[$0].parent == index && $0 > index }, name + "children")
    hold(entry.children.allSatisfy { book.entries[$0].range.upperBound <= entry.range.upperBound }, name + "nesting")
    hold(entry.depth <= Codebook.deepest && entry.depth <= entry.level, name + "depth")
    if let parent = entry.parent {
      hold(
        book.entries[parent].depth + 1 == entry.depth && book.entries[parent].children.contains(index), name + "parent")
    } else {
      hold(entry.depth == 1, name + "top")
    }
    hold(!entry.hasOwnID || book.text.string(entry.idRange) == entry.id, name + "id range")
    hold(book.text.string(entry.labelRange) == entry.label, name + "label range")
    hold(entry.key == NameKey(entry.id), name + "key")
    if !entry.id.isEmpty {
      hold(book.entries(named: book.reference(of: index)).contains(index), name + "is not found by its path")
    }
    let parts = entry.definition + entry.include + entry.exclude + entry.examples + entry.attributes.flatMap(\.items)
    for part in parts {
      hold(joined(book, part.range) == part.text && !part.text.isEmpty, name + "«\(part.text)»")
      hold(entry.ownRange.contains(part.range.lowerBound) && part.range.upperBound <= next, name + "range of a part")
    }
    for attribute in entry.attributes {
      hold(book.text.string(attribute.nameRange) == attribute.name, name + attribute.name)
      hold(joined(book, attribute.valueRange) == attribute.value, name + "value of " + attribute.name)
    }
  }
  return faults
}

private func placeFaults(_ book: Codebook) -> [String] {
  let bytes = 0..<book.text.bytes.count
  let strays = book.problems.filter { !($0.range.clamped(to: bytes) == $0.range && !$0.range.isEmpty) }
  let comments = book.comments.filter { book.text.bytes[$0].first != UInt8(ascii: "%") }
  return strays.map { "\($0)" } + comments.map { "comment at \($0)" }
}

/// A range's lines without their edges of white space, with a space between them.
private func joined(_ book: Codebook, _ range: Range<Int>) -> String {
  func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  let lines = book.text.bytes[range].split { $0 == 10 || $0 == 13 }.map { line in
    String(decoding: line.drop(while: isSpace).reversed().drop(while: isSpace).reversed(), as: UTF8.self)
  }
  return lines.joined(separator: " ")
}
