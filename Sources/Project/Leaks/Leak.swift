package import Privacy

/// Something in a document that may identify somebody.
package struct Leak: Sendable, Equatable {
  /// Bytes: of the document where `Project` hands it out, from the passage's first line inside a `LeakSheet`.
  package internal(set) var range: Range<Int>
  /// Which rule tells of it.
  package let category: PrivacyCategory
  /// What sort of thing it names, as far as that is known.
  package let kind: IdentifierKind
  /// From 0 to 1.
  package let probability: Float
  /// By what it was found.
  package let clue: Clue
  /// What all forms of one name have in common: one decision about it settles them all.
  package let name: GroupName
  /// The entry of the key that it belongs to, by its number in the key.
  package let entry: Int?
  /// What could stand there instead, where that is known: the standard's form of a dialect word.
  package let replacement: String?
  /// The same for all leaks of which the same is said, where there is no replacement; below ``sorts``.
  let sort: Int
  /// The same for names that are: by which most are told apart without a look at their letters.
  let nameHash: Int

  init(_ hit: Detector.Hit, _ range: Range<Int>) {
    let found = hit.identifier
    self.range = range
    category = found.category
    kind = found.kind
    probability = found.probability
    clue = found.clue
    name = hit.name
    entry = hit.entry
    replacement = hit.replacement
    let what = (Self.clues[clue] ?? 0) * Self.categories.count + (Self.categories[category] ?? 0)
    sort = what * 4 + (kind == .derived ? 2 : 0) + (probability < Self.sure ? 1 : 0)
    nameHash = hit.name.hashValue
  }

  /// How many sorts there may be.
  static let sorts = clues.count * categories.count * 4
  private static let clues = Dictionary(uniqueKeysWithValues: zip(Clue.allCases, 0...))
  private static let categories = Dictionary(uniqueKeysWithValues: zip(PrivacyCategory.allCases, 0...))

  func moved(by offset: Int) -> Leak {
    var moved = self
    moved.range = range.lowerBound + offset..<range.upperBound + offset
    return moved
  }
}

extension Leak {
  /// Whether it is less than likely, and so told more softly (`severity(where:)`).
  package var isUnsure: Bool { probability < Self.sure }

  fileprivate static let sure: Float = 0.5
}
