/// One row of the key.
package struct KeyEntry: Sendable, Equatable {
  /// What `{@id text}` names it by.
  package let id: String
  /// What it names, by the row's category.
  package let kind: IdentifierKind
  /// The real name, and other forms of it.
  package let originals: [String]
  /// What stands in its place.
  package let replacement: String
  /// Which documents it is meant for. It is kept as it is written; the names are looked for everywhere.
  package let scope: KeyScope
  /// For people; it may be empty.
  package let note: String
  /// From 1, as a person counts.
  package let line: Int
  /// Bytes of the key.
  package let range: Range<Int>
  /// Bytes of each column's field, by `KeyColumn.allCases`; `nil` where the row has none.
  let fields: [Range<Int>?]
  /// How many fields the row has, those of no known column too.
  let fieldCount: Int

  /// Whether a mark `{@id text}` can hold it: a letter, then letters, digits and `_ . -`.
  package static func isID(_ id: String) -> Bool {
    guard let first = id.unicodeScalars.first, first.properties.isAlphabetic else { return false }
    return id.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.generalCategory == .decimalNumber || "_.-".unicodeScalars.contains($0)
        || $0.properties.generalCategory == .nonspacingMark
    }
  }

  /// The kind that a category names, in English, Bokmål or Nynorsk, or by the type that `ordrett leaks` writes.
  package static func kind(named name: String) -> IdentifierKind? {
    let name = name.lowercased()
    if let kind = kinds[name] { return kind }
    return IdentifierKind(rawValue: name.uppercased())
  }

  /// The category that a new entry of a kind is written with.
  package static func category(of kind: IdentifierKind) -> String {
    switch kind {
    case .person: "person"
    case .place: "place"
    case .organisation: "organisation"
    case .product: "product"
    case .event: "event"
    case .address: "address"
    case .contact: "contact"
    case .number: "number"
    case .date: "date"
    case .age: "age"
    case .occupation: "occupation"
    case .derived, .other, .health, .family, .origin, .manner: "other"
    }
  }

  private static let kinds: [String: IdentifierKind] = [
    "person": .person, "informant": .person, "deltaker": .person, "deltakar": .person, "participant": .person,
    "navn": .person, "namn": .person, "name": .person,
    "place": .place, "sted": .place, "stad": .place, "location": .place,
    "organisation": .organisation, "organization": .organisation, "organisasjon": .organisation,
    "virksomhet": .organisation, "verksemd": .organisation, "arbeidssted": .organisation, "arbeidsplass": .organisation,
    "arbeidsstad": .organisation, "workplace": .organisation, "bedrift": .organisation, "skole": .organisation,
    "skule": .organisation, "school": .organisation,
    "product": .product, "produkt": .product, "event": .event, "hendelse": .event, "hending": .event,
    "address": .address, "adresse": .address, "contact": .contact, "kontakt": .contact, "number": .number,
    "nummer": .number, "date": .date, "dato": .date, "age": .age, "alder": .age, "occupation": .occupation,
    "yrke": .occupation, "stilling": .occupation, "other": .other, "annet": .other, "anna": .other, "annan": .other,
  ]
}

/// Which documents an entry is meant for.
package struct KeyScope: Sendable, Equatable {
  /// Names of documents, or globs over their paths; none for the whole project.
  package let patterns: [String]

  /// A scope of these patterns.
  package init(patterns: [String] = []) {
    self.patterns = patterns
  }

  /// Whether it holds a document.
  ///
  /// - Parameters:
  ///   - document: its path below the project's folder, parted by `/`.
  ///   - matches: whether a glob matches a path; this room knows no globs.
  package func contains(_ document: String, matches: (_ glob: String, _ path: String) -> Bool) -> Bool {
    if patterns.isEmpty { return true }
    let name = document.split(separator: "/").last.map(String.init) ?? document
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return patterns.contains { $0 == document || $0 == name || $0 == stem || matches($0, document) }
  }
}
