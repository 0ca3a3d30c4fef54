/// A name as it stands in a sentence, taken apart: `Kari` and `s`, `Bergen` and `-hendelsen`. What a name is replaced by
/// takes over what is not the name.
package struct NameForm: Sendable, Equatable {
  /// Bytes of the words.
  package let name: Range<Int>
  /// How many bytes the words have.
  package let count: Int

  /// - Parameters:
  ///   - words: as they stand in the text.
  ///   - isName: whether lower-cased words stand in the text as a name by themselves. `Lars` is no genitive for the `s`
  ///     alone.
  package init(_ words: [UInt8], isName: (String) -> Bool) {
    count = words.count
    let tokens = Tokens(words)
    guard let last = tokens.all.lastIndex(where: { $0.isWord }) else {
      name = 0..<words.count
      return
    }
    let token = tokens[last]
    if let hyphen = Self.compound(words, token.range) {
      name = 0..<hyphen
      return
    }
    // What comes behind the last word is no part of a name: the apostrophe of `Jens'`.
    let end = token.range.upperBound
    let size = Ending.genitive(words[token.range])
    let stem = String(decoding: words[..<(end - size)], as: UTF8.self).lowercased()
    guard size > 0, stem.utf8.count >= 2, size > 1 || isName(stem) || Self.isKnown(words[..<(end - size)], stem) else {
      name = 0..<end
      return
    }
    name = 0..<end - size
  }

  /// - Parameters:
  ///   - name: bytes of the words.
  ///   - count: how many bytes the words have.
  package init(name: Range<Int>, count: Int) {
    self.name = name.clamped(to: 0..<count)
    self.count = count
  }

  /// Where the hyphen of `Bergen-hendelsen` stands; `Anne-Marie` is one name.
  private static func compound(_ words: [UInt8], _ word: Range<Int>) -> Int? {
    guard Tokens(Array(words[word].prefix(4))).all.first?.isCapital == true else { return nil }
    var offset = word.upperBound
    while offset > word.lowerBound {
      offset -= 1
      guard Ending.mayBeHyphen(words[offset]), Ending.isHyphen(words[offset..<word.upperBound]) else { continue }
      let rest = Tokens(Array(words[offset..<word.upperBound].drop { $0 == 0x2D || $0 >= 0x80 }))
      guard let first = rest.all.first, first.isWord, !first.isCapital, offset > word.lowerBound else { return nil }
      // `Bergens-hendelsen` has an `s` between.
      return offset
    }
    return nil
  }

  /// Whether a list has the name, or it ends as names do that take an `s` in the genitive only.
  private static func isKnown(_ bytes: ArraySlice<UInt8>, _ stem: String) -> Bool {
    let word = stem.split(separator: " ").last.map(String.init) ?? stem
    return NameGuess.isGivenName(word) || word.hasSuffix("sen") || PostTowns.names.contains(Array(stem.utf8)[...])
  }

  /// What stands in the place of words when another name does: `Karis` becomes `Annes`, and `Jens'` where the new name
  /// takes no `s`.
  ///
  /// - Parameters:
  ///   - words: as they stand in the text.
  ///   - written: the new name as it is to be written, such as a mark.
  ///   - spoken: the new name alone.
  package func replaced(in words: [UInt8], by written: String, spoken: String) -> String {
    let before = String(decoding: words[..<name.lowerBound], as: UTF8.self)
    let ending = words[min(name.upperBound, words.count)...]
    return before + written + Self.ending(ending, after: spoken)
  }

  private static func ending(_ ending: ArraySlice<UInt8>, after name: String) -> String {
    let text = String(decoding: ending, as: UTF8.self)
    guard let kind = Ending(ending)?.kind else { return text }
    switch kind {
    case .hyphen: return text
    case .genitive: return "sxzSXZ".contains(name.last ?? " ") ? "'" : text
    // `Sandneskontoret`: a mark and a word do not grow together.
    case .solid: return text == "'" || text == "’" ? ("sxzSXZ".contains(name.last ?? " ") ? text : "s") : "-" + text
    }
  }
}

extension NameGuess {
  /// Whether a lower-cased word is a first name of the lists.
  static func isGivenName(_ word: String) -> Bool { NameGuess(word).isFemale != nil }
}
