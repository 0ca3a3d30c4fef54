extension NameFeatures {
  /// Adds the features of a token that come of where it stands and what stands around it.
  ///
  /// What a neighbour says by itself is not among it: `NameWordCache` has that.
  mutating func addContext(
    of index: Int, _ words: Span<NameWord>, _ places: Span<NamePlaces.Place>, style: UInt32,
    isCased: Bool
  ) {
    let outside = NameWord.outside
    let word = words[index]
    let before = index > 0 ? words[index - 1] : outside
    let after = index + 1 < words.count ? words[index + 1] : outside
    let place = places[index]
    let start = FeatureKey.component(place.start)
    let letterCase = word.letterCase
    add(27, start, letterCase, style)
    add(28, start, word.kind)
    add(29, start, word.form, letterCase)
    add(30, style, word.kind)
    add(41, before.kind, word.kind)
    add(42, word.kind, after.kind)
    add(43, before.kind, word.kind, after.kind)
    add(44, before.form, word.form)
    add(45, word.form, after.form)
    add(46, before.form, word.kind)
    add(47, word.kind, after.form)
    add(50, before.form, letterCase, after.form)
    let secondBefore = index > 1 ? words[index - 2].form : outside.form
    let secondAfter = index + 2 < words.count ? words[index + 2].form : outside.form
    add(51, secondBefore, before.form, letterCase)
    add(52, letterCase, after.form, secondAfter)
    if place.opensPhrase { add(63, FeatureKey.component(1)) }
    if index > 0, places[index - 1].opensPhrase { add(64, FeatureKey.component(1)) }
    guard isCased else { return }
    add(48, before.form, word.shape)
    add(49, word.shape, after.form)
    add(53, before.shape, word.shape, after.shape)
    add(54, before.tail, letterCase)
    add(55, after.tail, letterCase)
    add(62, FeatureKey.component(place.isQuoted ? 1 : 0), letterCase)
    if !place.run.isEmpty { addRun(place.run, index, words, letterCase) }
  }

  private mutating func addRun(
    _ run: Range<Int>, _ index: Int, _ words: Span<NameWord>, _ letterCase: UInt32
  ) {
    let left = run.lowerBound > 0 ? words[run.lowerBound - 1].form : NameWord.outside.form
    let right = run.upperBound < words.count ? words[run.upperBound].form : NameWord.outside.form
    let place = FeatureKey.component(min(index - run.lowerBound, 3) * 4 + min(run.upperBound - 1 - index, 3))
    add(56, left, letterCase)
    add(57, right, letterCase)
    add(58, left, right)
    add(59, place)
    add(60, words[run.lowerBound].form, place)
    add(61, words[run.upperBound - 1].form, place)
  }
}
