extension Codebook {
  /// A line `key: value` below a heading. Ranges are bytes of the document.
  package struct Attribute: Sendable, Equatable {
    /// As typed.
    package let name: String
    /// `nil` for a key of the project's own, or one that is misspelt.
    package let key: Key?
    /// Up to the colon.
    package let nameRange: Range<Int>
    /// The words of all its lines with a space between them; empty where there is no value.
    package internal(set) var value: String
    /// Empty, after the colon, where there is no value.
    package internal(set) var valueRange: Range<Int>
    /// What the value lists, between commas, where the key takes a list; else the value, if there is one.
    package internal(set) var items: [Part] = []

    /// From the key to the last byte of the value.
    package var range: Range<Int> { nameRange.lowerBound..<valueRange.upperBound }
  }

  /// The attributes that mean something to Ordrett; each has an English name and Norwegian ones.
  package enum Key: String, Sendable, CaseIterable {
    case color, alias, origin, codable, type
    case mergedFrom = "merged-from"
    case replacedBy = "replaced-by"

    /// English first.
    package var names: [String] {
      switch self {
      case .color: ["color", "colour", "farge"]
      case .alias: ["alias"]
      case .origin: ["origin", "opphav"]
      case .codable: ["codable", "kodbar"]
      case .type: ["type"]
      case .mergedFrom: ["merged-from", "slått-sammen-fra", "slått-saman-frå"]
      case .replacedBy: ["replaced-by", "erstattet-av", "erstatta-av"]
      }
    }

    /// Its value is a list of names with commas between them.
    package var isList: Bool { self == .alias || self == .mergedFrom }

    /// Its value names codes of the codebook, or codes that were in it.
    package var namesCodes: Bool { self == .mergedFrom || self == .replacedBy }

    /// The values it can have, each by all its names, the English one first; empty where anything goes.
    package var values: [[String]] {
      switch self {
      case .origin: Origin.allCases.map(\.names)
      case .type: Kind.allCases.map(\.names)
      case .codable: [Self.yes, Self.no]
      case .color, .alias, .mergedFrom, .replacedBy: []
      }
    }

    static let yes = ["yes", "ja", "true"]
    static let no = ["no", "nei", "false"]

    /// Whether a value is one that the key can have. A color is `#` and six hexadecimal digits.
    package func allows(_ value: String) -> Bool {
      if self == .color {
        return value.utf8.count == 7 && value.utf8.first == UInt8(ascii: "#")
          && value.utf8.dropFirst().allSatisfy { CharacterClass.isDigit($0) || ($0 | 0x20) &- 0x61 < 6 }
      }
      let value = value.lowercased()
      return values.isEmpty || values.contains { $0.contains(value) }
    }

    /// By any of its names, in any case and canonical form.
    package init?(name: String) {
      guard let key = Self.byName[name.lowercased()] else { return nil }
      self = key
    }

    private static let byName: [String: Key] = {
      var byName: [String: Key] = [:]
      for key in allCases { for name in key.names { byName[name] = key } }
      return byName
    }()
  }

  /// Where a code comes from.
  package enum Origin: String, Sendable, CaseIterable {
    case data, theory, guide
    case inVivo = "in-vivo"

    /// English first.
    package var names: [String] {
      switch self {
      case .data: ["data"]
      case .theory: ["theory", "teori"]
      case .guide: ["guide", "intervjuguide"]
      case .inVivo: ["in-vivo", "in vivo"]
      }
    }

    init?(name: String) {
      let name = name.lowercased()
      guard let origin = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
      self = origin
    }
  }
}

extension Codebook.Kind {
  init?(name: String) {
    let name = name.lowercased()
    guard let kind = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = kind
  }
}
