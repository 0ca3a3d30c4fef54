package import Notation
package import TextModel

/// The canonical form of a codebook: `## id: Label`, `+ criterion`, `key: value, value`, no white space at a line's end.
///
/// It changes nothing that the codebook says: where it would, the codebook stays as it is.
package enum CodebookFormatter {
  /// What makes some lines canonical, in order, in bytes of the text as it is.
  ///
  /// - Parameter lines: `nil` for all.
  package static func edits(_ codebook: Codebook, lines: Range<Int>? = nil) -> [ByteEdit] {
    let text = codebook.text
    let all = 0..<text.lines.count
    let wanted = (lines ?? all).clamped(to: all)
    if wanted.isEmpty { return [] }
    let start = text.lines.starts[wanted.lowerBound]
    let end = text.range(ofLine: wanted.upperBound - 1).upperBound
    var collector = EditCollector(text.bytes)
    // Line by line, since white space before a line end is a leaf of the line, or the end of its last one.
    var line: [Leaf] = []
    for leaf in leaves(of: codebook.tree(), from: 0) where !leaf.range.isEmpty {
      if leaf.kind == .lineEnd {
        format(line, text, start..<end, &collector)
        line = []
      } else {
        line.append(leaf)
      }
    }
    format(line, text, start..<end, &collector)
    let after = Codebook(Text(collector.applied(from: 0, to: text.bytes.count)))
    return facts(codebook) == facts(after) ? collector.edits : []
  }

  private static func format(_ leaves: [Leaf], _ text: Text, _ range: Range<Int>, _ collector: inout EditCollector) {
    guard let first = leaves.first, let last = leaves.last, range.contains(first.range.lowerBound) else { return }
    let content = text.withoutMark(text.contentRange(ofLine: text.lines.line(at: first.range.lowerBound)))
    let words = leaves.filter { $0.kind != .space }
    if words.contains(where: { $0.kind == .key || $0.parents.contains(.codeHeading) }) {
      TranscriptFormatter.space(leaves, &collector)
    } else if let sign = words.first, sign.kind == .punctuation, words.count > 1,
      let space = leaves.first(where: { $0.kind == .space && $0.range.lowerBound == sign.range.upperBound })
    {
      collector.put(" ", over: space.range)
    }
    if last.kind != .space || collector.edits.last?.range != last.range {
      let trailing = text.trailing(content)
      if collector.edits.last.map({ $0.range.upperBound <= trailing.lowerBound }) ?? true {
        collector.put("", over: trailing)
      }
    }
  }

  private static func facts(_ codebook: Codebook) -> [String] {
    codebook.header.fields.map { "\($0.name)\u{0}\($0.value)" }
      + codebook.entries.map { entry in
        let parts = [entry.definition, entry.include, entry.exclude, entry.examples].map { $0.map(\.text) }
        let attributes = entry.attributes.map { [$0.name, $0.value.filter { $0 != " " }] + $0.items.map(\.text) }
        return "\(entry.level) \(entry.id) \(entry.hasOwnID) \(entry.label) \(parts) \(attributes)"
      }
  }
}
