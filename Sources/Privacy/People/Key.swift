import TextModel

/// The key of a study: who the people, places and organisations really are, and what stands in their place.
///
/// A CSV file `id,category,original,replacement,scope,note`, in any order of columns, with further ones kept. Several
/// real names of one entry are parted by `|`, or by `;` where that does not part the columns. What is wrong is a list of
/// values; the entries that can be read are there all the same, since a name that is not looked for is a leak.
package struct Key: Sendable {
  /// The file.
  package let bytes: [UInt8]
  /// The rows that could be read, in the order of the file.
  package private(set) var entries: [KeyEntry] = []
  /// In the order of the file. While there is one, nothing is written.
  package private(set) var problems: [KeyProblem] = []

  let separator: UInt8
  /// Where each column stands, by `KeyColumn.allCases`.
  private(set) var columns: [Int?] = Array(repeating: nil, count: KeyColumn.allCases.count)
  private(set) var columnCount = 0

  /// Reads a key; any bytes will do.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let invalid = Self.foreignEncoding(bytes) {
      separator = UInt8(ascii: ",")
      problems = [invalid]
      return
    }
    let table = SeparatedValues(bytes)
    separator = table.separator
    for fault in table.faults {
      problems.append(
        KeyProblem(fault.fault == .unclosedQuote ? .unclosedQuote : .textAfterQuote, line: fault.line, fault.range))
    }
    readHeader(table)
    for record in table.records.dropFirst() { readEntry(record, table) }
    checkIDs()
    checkReplacements()
    problems.sort { ($0.line, $0.range.lowerBound) < ($1.line, $1.range.lowerBound) }
  }

  /// What a new key holds: the names of the columns.
  ///
  /// - Parameter separator: a semicolon is what Excel reads where the decimal sign is a comma, as in Norway.
  package static func blank(separator: UInt8 = UInt8(ascii: ",")) -> [UInt8] {
    Array(KeyColumn.allCases.map { Array($0.rawValue.utf8) }.joined(separator: [separator])) + [0x0A]
  }

  /// Every word of a real name or a replacement, lower-cased: what a new pseudonym must not be.
  package var words: Set<String> {
    Set(
      entries.flatMap { entry in
        (entry.originals + [entry.replacement]).flatMap { text in
          text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        }
      })
  }

  private mutating func readHeader(_ table: SeparatedValues) {
    let header = table.records.first
    let line = header?.line ?? 1
    for (index, field) in (header?.fields ?? []).enumerated() {
      guard let column = KeyColumn(header: table.text(field)) else { continue }
      if columns[column.index] == nil {
        columns[column.index] = index
      } else {
        problems.append(KeyProblem(.repeatedColumn(column), line: line, field.range))
      }
    }
    columnCount = header?.fields.count ?? 0
    for column in KeyColumn.allCases where column.isRequired && columns[column.index] == nil {
      problems.append(KeyProblem(.missingColumn(column), line: line, header?.range ?? 0..<0))
    }
  }

  private mutating func readEntry(_ record: SeparatedValues.Record, _ table: SeparatedValues) {
    let texts = record.fields.map { trimmed(table.text($0)) }
    if texts.allSatisfy(\.isEmpty) { return }
    func text(_ column: KeyColumn) -> String {
      columns[column.index].map { texts.indices.contains($0) ? texts[$0] : "" } ?? ""
    }
    func problem(_ kind: KeyProblem.Kind, _ column: KeyColumn) {
      // A column that is missing has been told of once.
      guard let index = columns[column.index] else { return }
      let range = record.fields.indices.contains(index) ? record.fields[index].range : record.range
      problems.append(KeyProblem(kind, line: record.line, range))
    }
    if texts.dropFirst(columnCount).contains(where: { !$0.isEmpty }) {
      problems.append(KeyProblem(.tooManyFields, line: record.line, record.range))
    }
    let kind = KeyEntry.kind(named: text(.category))
    if kind == nil { problem(.unknownCategory, .category) }
    let id = text(.id)
    if !KeyEntry.isID(id) { problem(.badID, .id) }
    let replacement = text(.replacement)
    if replacement.isEmpty { problem(.emptyReplacement, .replacement) }
    if replacement.unicodeScalars.contains(where: { $0 == "{" || $0 == "}" || $0.value < 0x20 }) {
      problem(.badReplacement, .replacement)
    }
    let originals = parts(text(.original))
    if originals.isEmpty { problem(.emptyOriginal, .original) }
    entries.append(
      KeyEntry(
        id: id, kind: kind ?? .other, originals: originals, replacement: replacement,
        scope: KeyScope(patterns: parts(text(.scope))), note: text(.note), line: record.line, range: record.range,
        fields: columns.map { index in
          index.flatMap { record.fields.indices.contains($0) ? record.fields[$0].range : nil }
        }, fieldCount: record.fields.count))
  }

  private mutating func checkIDs() {
    var lines: [String: Int] = [:]
    for entry in entries where !entry.id.isEmpty {
      let id = entry.id.lowercased()
      if let line = lines[id] {
        let range = entry.fields[KeyColumn.id.index] ?? entry.range
        problems.append(KeyProblem(.duplicateID(firstLine: line), line: entry.line, range))
      } else {
        lines[id] = entry.line
      }
    }
  }

  /// A reader who knows a person of the study must not meet her name on somebody else.
  private mutating func checkReplacements() {
    /// The first two entries that have a word as a name of theirs.
    var owners: [[UInt8]: (Int, Int?)] = [:]
    for (index, entry) in entries.enumerated() where entry.kind == .person {
      for word in Set(entry.originals.flatMap { NameParts($0, entry.kind).names }) {
        guard let owner = owners[word] else {
          owners[word] = (index, nil)
          continue
        }
        if owner.1 == nil, owner.0 != index { owners[word] = (owner.0, index) }
      }
    }
    for (index, entry) in entries.enumerated() {
      let range = entry.fields[KeyColumn.replacement.index] ?? entry.range
      let replacement = entry.replacement.lowercased()
      let tokens = Tokens(Array(entry.replacement.utf8))
      var isOwn = entry.originals.contains { $0.lowercased() == replacement }
      var other: Int?
      for token in tokens.all.indices where tokens[token].isCapital {
        guard let owner = owners[Array(tokens.lower(token))] else { continue }
        if owner.0 == index, tokens.count == 1 { isOwn = true }
        if let line = owner.0 != index ? owner.0 : owner.1 { other = other ?? line }
      }
      if isOwn { problems.append(KeyProblem(.replacementIsOriginal, line: entry.line, range)) }
      if let other {
        problems.append(KeyProblem(.replacementIsRealName(line: entries[other].line), line: entry.line, range))
      }
    }
  }

  /// What stands between `|`, and between `;`, without white space at the edges.
  private func parts(_ text: String) -> [String] {
    text.split(whereSeparator: { $0 == "|" || $0 == ";" }).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func foreignEncoding(_ bytes: [UInt8]) -> KeyProblem? {
    let zeros = bytes.prefix(4096).enumerated().filter { $0.element == 0 }.map(\.offset)
    let encoding: KeyEncoding
    var place = 0
    if bytes.starts(with: [0xFF, 0xFE]) || !zeros.isEmpty && zeros.allSatisfy({ $0 % 2 == 1 }) {
      encoding = .utf16LittleEndian
    } else if bytes.starts(with: [0xFE, 0xFF]) || !zeros.isEmpty && zeros.allSatisfy({ $0 % 2 == 0 }) {
      encoding = .utf16BigEndian
    } else if !zeros.isEmpty {
      encoding = .unknown
      place = zeros[0]
    } else if let invalid = UTF8Validation.firstInvalid(in: bytes) {
      // Windows-1252 leaves these five without a character.
      encoding = bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) } ? .unknown : .latin1
      place = invalid.lowerBound
    } else {
      return nil
    }
    let line = 1 + bytes[..<place].count { $0 == 0x0A }
    return KeyProblem(.encoding(encoding), line: line, place..<min(place + 1, bytes.count))
  }
}

extension KeyColumn {
  /// Its place in `allCases`.
  var index: Int {
    switch self {
    case .id: 0
    case .category: 1
    case .original: 2
    case .replacement: 3
    case .scope: 4
    case .note: 5
    }
  }
}
