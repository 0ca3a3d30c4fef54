package import TextModel

/// An entry that is not yet in the key.
package struct NewKeyEntry: Sendable, Equatable {
  /// By which marks `{@id text}` will name it.
  package var id: String
  /// What it names; written as the category of that kind.
  package var kind: IdentifierKind
  /// The real name first, then other forms of it.
  package var originals: [String]
  /// What is to stand in its place.
  package var replacement: String
  /// Which documents it is meant for.
  package var scope: KeyScope
  /// For people; it may be empty.
  package var note: String

  /// What an entry needs; it is checked when it is added.
  package init(
    id: String, kind: IdentifierKind, originals: [String], replacement: String, scope: KeyScope = KeyScope(),
    note: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.originals = originals
    self.replacement = replacement
    self.scope = scope
    self.note = note
  }

  func text(_ column: KeyColumn) -> String {
    switch column {
    case .id: id
    case .category: KeyEntry.category(of: kind)
    case .original: originals.joined(separator: " | ")
    case .replacement: replacement
    case .scope: scope.patterns.joined(separator: " | ")
    case .note: note
    }
  }
}

extension Key {
  /// The key after an edit.
  package func applying(_ edit: ByteEdit) -> Key {
    let range = edit.range.clamped(to: 0..<bytes.count)
    return Key(Array(bytes[..<range.lowerBound]) + edit.replacement + bytes[range.upperBound...])
  }

  /// The edit that adds an entry after the last one. No other byte changes.
  ///
  /// It throws the first problem that the key has, or would have with the entry in it.
  package func adding(_ entry: NewKeyEntry) throws(KeyProblem) -> ByteEdit {
    if let problem = problems.first { throw problem }
    var fields = Array(repeating: [UInt8](), count: columnCount)
    let end = bytes.count..<bytes.count
    let line = 1 + (entries.last?.line ?? 1)
    for column in KeyColumn.allCases {
      let text = entry.text(column)
      if let place = columns[column.index] {
        fields[place] = SeparatedValues.field(text, separator: separator)
      } else if !text.isEmpty {
        throw KeyProblem(.noSuchColumn(column), line: line, end)
      }
    }
    let lineBreak = lineBreak
    var addition = Array(fields.joined(separator: [separator])) + lineBreak
    if let last = bytes.last, last != 0x0A, last != 0x0D { addition = lineBreak + addition }
    return try checked(ByteEdit(range: end, replacement: addition))
  }

  /// The edit that gives one field of an entry another value. No byte outside of the field changes.
  ///
  /// It throws the first problem that the key has, or would have after the edit.
  package func setting(_ column: KeyColumn, ofEntry index: Int, to text: String) throws(KeyProblem) -> ByteEdit {
    if let problem = problems.first { throw problem }
    guard entries.indices.contains(index) else { return ByteEdit(range: 0..<0, replacement: []) }
    let entry = entries[index]
    let field = SeparatedValues.field(text, separator: separator)
    if let range = entry.fields[column.index] { return try checked(ByteEdit(range: range, replacement: field)) }
    guard let place = columns[column.index] else {
      throw KeyProblem(.noSuchColumn(column), line: entry.line, entry.range)
    }
    // The row is shorter than the first one: the fields between are empty ones.
    let missing = place - (entry.fieldCount - 1)
    let separators = Array(repeating: separator, count: max(missing, 1))
    let end = entry.range.upperBound
    return try checked(ByteEdit(range: end..<end, replacement: separators + field))
  }

  private func checked(_ edit: ByteEdit) throws(KeyProblem) -> ByteEdit {
    if let problem = applying(edit).problems.first { throw problem }
    return edit
  }

  /// The line break that the file is written with.
  private var lineBreak: [UInt8] {
    guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return [0x0A] }
    if bytes[end] == 0x0A { return [0x0A] }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
  }
}
