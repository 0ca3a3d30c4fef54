/// The first names that lists hold.
enum FirstNames {
  /// Whether a lower-cased word is one.
  static func contains(_ word: ArraySlice<UInt8>) -> Bool {
    guard case .success(let lists) = CompiledIn.lists else { return false }
    return !lists[FNV32.of(word)].isDisjoint(with: .firstNames)
  }
}

/// The surnames and the places that lists hold.
enum NamesInLists {
  /// Whether a lower-cased word is one of either.
  static func holdPlaceOrSurname(_ word: ArraySlice<UInt8>) -> Bool {
    guard case .success(let lists) = CompiledIn.lists else { return false }
    return !lists[FNV32.of(word)].isDisjoint(with: .surnames.union(.places))
  }
}
