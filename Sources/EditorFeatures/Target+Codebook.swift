import Notation
import Project
import TextModel

extension Codebook {
  /// - Parameter code: what the study calls one of the codebook's entries, by its number.
  func target(at offset: Int, code: (Int) -> CodeID?) -> Target? {
    let offset = min(max(offset, 0), text.bytes.count)
    if offset < headerEnd { return headerTarget(at: offset) }
    if let comment = comments.last(where: { $0.lowerBound <= offset }), offset <= comment.upperBound {
      return text.commentTarget(comment, at: offset)
    }
    guard let number = entry(at: offset) else { return nil }
    let entry = entries[number]
    if entry.headingRange.touches(offset) {
      return code(number).map { Target(.code($0), entry.nameRange) }
    }
    guard let attribute = entry.attributes.first(where: { $0.range.touches(offset) }) else { return nil }
    if attribute.nameRange.touches(offset) { return Target(.codeAttribute(attribute.name), attribute.nameRange) }
    guard let item = attribute.items.first(where: { $0.range.touches(offset) }) else { return nil }
    if attribute.key == .alias { return code(number).map { Target(.alias($0), item.range) } }
    return attribute.key?.namesCodes == true ? Target(.codeName(CodeReference(item.text)), item.range) : nil
  }

  /// Where the header ends, in bytes; 0 where there is none.
  var headerEnd: Int { header.lineCount == 0 ? 0 : text.range(ofLine: header.lineCount - 1).upperBound }

  private func headerTarget(at offset: Int) -> Target? {
    guard let field = header.fields.first(where: { $0.nameRange.touches(offset) }) else { return nil }
    return Target(.headerKey(field.name), field.nameRange)
  }
}

extension Codebook.Entry {
  /// What a reader takes for the code's name: its id where it has one of its own, else its label.
  var nameRange: Range<Int> { hasOwnID ? idRange : labelRange }
}

extension Range<Int> {
  /// Whether a cursor is inside, or just behind.
  func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}

extension Project {
  /// The code that is an entry of a codebook, by its number there.
  func code(_ entry: Int, of codebook: DocumentID) -> CodeID? {
    let id = CodeID(codebook: codebook, entry: entry)
    return self.entry(id) == nil ? nil : id
  }
}
