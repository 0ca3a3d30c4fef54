/// Everything that the tagger sees of a word by itself (FORMAT.md, "Columns of a word").
struct NameWordColumns {
  var word: NameWord
  var prefixes = SIMD4<UInt32>.zero
  var suffixes = SIMD8<UInt32>.zero
  var stem: UInt32 = 0
  var length: UInt32 = 0
  var dictionary: UInt32 = 0
  var lists: NameTable.Bits = []
  var stemLists: NameTable.Bits = []
  var hyphenFirst: UInt32 = 0
  var hyphenLast: UInt32 = 0
  var hyphenFirstLists: UInt32 = 0
  var hyphenLastLists: UInt32 = 0
  var inside: UInt32 = 0

  /// Adds the features of a word by itself.
  func add(to features: inout NameFeatures, isCased: Bool) {
    let letterCase = word.letterCase
    features.add(1, word.form)
    features.add(3, word.shape)
    for index in 0..<5 { features.add(UInt32(4 + index), suffixes[index]) }
    for index in 0..<4 { features.add(UInt32(9 + index), prefixes[index]) }
    features.add(14, stem)
    features.add(15, length, letterCase)
    features.add(16, dictionary, letterCase)
    features.add(17, word.kind)
    for bit in 0..<NameTable.Bits.wordCount {
      if lists.rawValue >> UInt16(bit) & 1 == 1 { features.add(18, FeatureKey.component(bit)) }
      if stemLists.rawValue >> UInt16(bit) & 1 == 1 { features.add(19, FeatureKey.component(bit)) }
    }
    let all = lists.union(stemLists)
    if !all.isEmpty { features.add(20, all.component, dictionary) }
    features.add(21, hyphenFirst)
    features.add(22, hyphenLast)
    features.add(23, hyphenFirstLists)
    features.add(24, hyphenLastLists)
    features.add(25, inside, letterCase)
    guard isCased else { return }
    features.add(2, word.form, letterCase)
    features.add(13, suffixes[2], letterCase)
  }
}

extension NameTable.Bits {
  var component: UInt32 { FeatureKey.component(Int(rawValue)) }

  /// Five bits: a first name, a surname, a place, a country, a word that opens a name of several.
  var coarse: Int {
    (isDisjoint(with: .firstNames) ? 0 : 1) | (isDisjoint(with: .surnames) ? 0 : 2)
      | (isDisjoint(with: .places) ? 0 : 4) | (contains(.country) ? 8 : 0) | (contains(.opensPhrase) ? 16 : 0)
  }
}
