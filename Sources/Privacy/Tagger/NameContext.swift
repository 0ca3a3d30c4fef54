extension NameModel {
  /// Adds what speaks for each label at a token because of where it stands and what stands around it.
  ///
  /// What a neighbour says by itself is not among it: `NameWordCache` has that.
  func addContext(
    of index: Int, _ words: Span<NameWord>, _ places: Span<NamePlaces.Place>, style: UInt32,
    to scores: inout Scores
  ) {
    let outside = NameWord.outside
    let word = words[index]
    let before = index > 0 ? words[index - 1] : outside
    let after = index + 1 < words.count ? words[index + 1] : outside
    let place = places[index]
    let start = FeatureKey.component(place.start)
    let letterCase = word.letterCase
    add(27, start, letterCase, style, to: &scores)
    add(28, start, word.kind, to: &scores)
    add(29, start, word.form, letterCase, to: &scores)
    add(30, style, word.kind, to: &scores)
    add(41, before.kind, word.kind, to: &scores)
    add(42, word.kind, after.kind, to: &scores)
    add(43, before.kind, word.kind, after.kind, to: &scores)
    add(44, before.form, word.form, to: &scores)
    add(45, word.form, after.form, to: &scores)
    add(46, before.form, word.kind, to: &scores)
    add(47, word.kind, after.form, to: &scores)
    add(50, before.form, letterCase, after.form, to: &scores)
    let secondBefore = index > 1 ? words[index - 2].form : outside.form
    let secondAfter = index + 2 < words.count ? words[index + 2].form : outside.form
    add(51, secondBefore, before.form, letterCase, to: &scores)
    add(52, letterCase, after.form, secondAfter, to: &scores)
    if place.opensPhrase { add(63, FeatureKey.component(1), to: &scores) }
    if index > 0, places[index - 1].opensPhrase { add(64, FeatureKey.component(1), to: &scores) }
    guard isCased else { return }
    add(48, before.form, word.shape, to: &scores)
    add(49, word.shape, after.form, to: &scores)
    add(53, before.shape, word.shape, after.shape, to: &scores)
    add(54, before.tail, letterCase, to: &scores)
    add(55, after.tail, letterCase, to: &scores)
    add(62, FeatureKey.component(place.isQuoted ? 1 : 0), letterCase, to: &scores)
    if !place.run.isEmpty { addRun(place.run, index, words, letterCase, to: &scores) }
  }

  private func addRun(
    _ run: Range<Int>, _ index: Int, _ words: Span<NameWord>, _ letterCase: UInt32, to scores: inout Scores
  ) {
    let left = run.lowerBound > 0 ? words[run.lowerBound - 1].form : NameWord.outside.form
    let right = run.upperBound < words.count ? words[run.upperBound].form : NameWord.outside.form
    let place = FeatureKey.component(min(index - run.lowerBound, 3) * 4 + min(run.upperBound - 1 - index, 3))
    add(56, left, letterCase, to: &scores)
    add(57, right, letterCase, to: &scores)
    add(58, left, right, to: &scores)
    add(59, place, to: &scores)
    add(60, words[run.lowerBound].form, place, to: &scores)
    add(61, words[run.upperBound - 1].form, place, to: &scores)
  }
}
