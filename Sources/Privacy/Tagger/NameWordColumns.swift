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

  /// What the model says of a word by itself.
  func add(_ model: NameModel, to scores: inout NameModel.Scores) {
    let letterCase = word.letterCase
    model.add(1, word.form, to: &scores)
    model.add(3, word.shape, to: &scores)
    for index in 0..<5 { model.add(UInt32(4 + index), suffixes[index], to: &scores) }
    for index in 0..<4 { model.add(UInt32(9 + index), prefixes[index], to: &scores) }
    model.add(14, stem, to: &scores)
    model.add(15, length, letterCase, to: &scores)
    model.add(16, dictionary, letterCase, to: &scores)
    model.add(17, word.kind, to: &scores)
    for bit in 0..<NameTable.Bits.wordCount {
      if lists.rawValue >> UInt16(bit) & 1 == 1 { model.add(18, FeatureKey.component(bit), to: &scores) }
      if stemLists.rawValue >> UInt16(bit) & 1 == 1 { model.add(19, FeatureKey.component(bit), to: &scores) }
    }
    let all = lists.union(stemLists)
    if !all.isEmpty { model.add(20, all.component, dictionary, to: &scores) }
    model.add(21, hyphenFirst, to: &scores)
    model.add(22, hyphenLast, to: &scores)
    model.add(23, hyphenFirstLists, to: &scores)
    model.add(24, hyphenLastLists, to: &scores)
    model.add(25, inside, letterCase, to: &scores)
    guard model.isCased else { return }
    model.add(2, word.form, letterCase, to: &scores)
    model.add(13, suffixes[2], letterCase, to: &scores)
  }
}

extension NameModel {
  /// Adds what the feature of a template speaks for. A component of 0 is none, and then the feature is not there.
  @inline(__always)
  func add(_ template: UInt32, _ one: UInt32, to scores: inout Scores) {
    if one != 0 { add(FeatureKey(template).joining(one).value, to: &scores) }
  }

  @inline(__always)
  func add(_ template: UInt32, _ one: UInt32, _ two: UInt32, to scores: inout Scores) {
    if one != 0, two != 0 { add(FeatureKey(template).joining(one).joining(two).value, to: &scores) }
  }

  @inline(__always)
  func add(_ template: UInt32, _ one: UInt32, _ two: UInt32, _ three: UInt32, to scores: inout Scores) {
    guard one != 0, two != 0, three != 0 else { return }
    add(FeatureKey(template).joining(one).joining(two).joining(three).value, to: &scores)
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
