/// Something wrong with a key. It stops every writing of the key, and says no name: only where it is, and what.
package struct KeyProblem: Error, Sendable, Equatable {
  /// What is wrong.
  package enum Kind: Sendable, Equatable {
    /// The file is not UTF-8 but this.
    case encoding(KeyEncoding)
    /// The first row lacks a column that a key must have.
    case missingColumn(KeyColumn)
    /// The first row has a column twice.
    case repeatedColumn(KeyColumn)
    /// A quote is opened and never closed.
    case unclosedQuote
    /// Something stands between a closing quote and the next separator.
    case textAfterQuote
    /// A row has more fields than the first one; a name with a comma in it that is not in quotes, as a rule.
    case tooManyFields
    /// No id, or one that a mark `{@id text}` cannot hold.
    case badID
    /// The id stands in an earlier row as well, on this line.
    case duplicateID(firstLine: Int)
    /// A category that is none.
    case unknownCategory
    /// No real name.
    case emptyOriginal
    /// Nothing to put in its place.
    case emptyReplacement
    /// A brace or a line break, which a mark `{@id text}` cannot hold.
    case badReplacement
    /// The replacement is, or holds, the real name of the person on this line.
    case replacementIsRealName(line: Int)
    /// The replacement is the real name itself, or one of its names.
    case replacementIsOriginal
    /// What is to be written has no column in this file.
    case noSuchColumn(KeyColumn)
  }

  /// What is wrong.
  package let kind: Kind
  /// From 1, as a person counts.
  package let line: Int
  /// Bytes of the key.
  package let range: Range<Int>

  /// A problem at a place of the key.
  package init(_ kind: Kind, line: Int, _ range: Range<Int>) {
    self.kind = kind
    self.line = line
    self.range = range
  }
}

/// What the bytes of a key look like when they are not UTF-8.
package enum KeyEncoding: Sendable, Equatable {
  /// What Excel calls "Unicode text".
  case utf16LittleEndian
  case utf16BigEndian
  /// ISO 8859-1 or Windows-1252: what Excel writes as CSV in Norway unless it is asked for UTF-8.
  case latin1
  case unknown
}

/// A column of the key, by the name it is written with.
package enum KeyColumn: String, CaseIterable, Sendable {
  case id, category, original, replacement, scope, note

  /// Whether a key without it is none.
  package var isRequired: Bool { self != .scope && self != .note }

  /// The column that a header means, in English, Bokmål or Nynorsk, whatever its case, spaces and hyphens.
  package init?(header: String) {
    let name = String(header.lowercased().unicodeScalars.filter { !" _-\u{A0}\u{FEFF}".unicodeScalars.contains($0) })
    guard let column = Self.headers[name] else { return nil }
    self = column
  }

  private static let headers: [String: KeyColumn] = [
    "id": .id, "kode": .id, "code": .id, "nr": .id, "nummer": .id, "number": .id, "nøkkel": .id,
    "category": .category, "kategori": .category, "type": .category,
    "original": .original, "navn": .original, "namn": .original, "name": .original, "realname": .original,
    "ektenavn": .original, "ektenamn": .original, "virkelignavn": .original, "verkelegnamn": .original,
    "replacement": .replacement, "erstatning": .replacement, "erstatting": .replacement, "erstattesmed": .replacement,
    "pseudonym": .replacement, "alias": .replacement,
    "scope": .scope, "omfang": .scope, "gjelder": .scope, "gjeld": .scope,
    "note": .note, "notes": .note, "notat": .note, "merknad": .note, "kommentar": .note, "comment": .note,
  ]
}
