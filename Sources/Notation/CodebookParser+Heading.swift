/// A heading: `## id: Label`, or `## Label`, of which the id is then made.
extension CodebookParser {
  struct Name {
    var id: String
    var idRange: Range<Int>
    var hasOwnID: Bool
    var label: String
    var labelRange: Range<Int>
  }

  /// An id is no longer, in bytes, so that paths stay short: nobody types as much inside a mark.
  private static let longestID = 256

  mutating func readHeading(level: Int, _ words: Range<Int>) -> Name {
    let node = forest.open(.codeHeading)
    defer { forest.close(node) }
    forest.leaf(.punctuation, level)
    let rest = trimmed(words.lowerBound + level..<words.upperBound)
    forest.leaf(.space, rest.lowerBound - words.lowerBound - level)
    if rest.isEmpty {
      problems.append(SyntaxProblem(.codeWithoutName, words))
      return Name(id: "", idRange: rest, hasOwnID: false, label: "", labelRange: rest)
    }
    return ownID(rest) ?? labelAlone(rest)
  }

  /// `id: Label`: a name, a colon, and white space or the line's end.
  private mutating func ownID(_ rest: Range<Int>) -> Name? {
    let limit = min(rest.upperBound, rest.lowerBound + Self.longestID)
    let end = CharacterClass.nameEnd(bytes.span, rest.lowerBound, limit)
    guard end > rest.lowerBound, end < rest.upperBound, bytes[end] == UInt8(ascii: ":"),
      end + 1 == rest.upperBound || CharacterClass.isSpace(bytes[end + 1])
    else { return nil }
    let range = rest.lowerBound..<end
    let label = trimmed(end + 1..<rest.upperBound)
    forest.leaf(.codeIdentifier, range.count)
    forest.leaf(.punctuation, 1)
    forest.leaf(.space, label.lowerBound - end - 1)
    forest.leaf(.codeLabel, label.count)
    let id = string(range)
    return Name(
      id: id, idRange: range, hasOwnID: true, label: label.isEmpty ? id : string(label),
      labelRange: label.isEmpty ? range : label)
  }

  /// A label, whose slug is the id.
  private mutating func labelAlone(_ rest: Range<Int>) -> Name {
    forest.leaf(.codeLabel, rest.count)
    let id = slug(rest)
    if let word = wordBeforeColon(rest) {
      problems.append(SyntaxProblem(.codeIdentifier, word))
    } else if id.isEmpty || CharacterClass.letter(Array(id.utf8).span, 0, id.utf8.count) == nil {
      problems.append(SyntaxProblem(.codeIdentifier, rest))
    }
    return Name(id: id, idRange: rest, hasOwnID: false, label: string(rest), labelRange: rest)
  }

  /// A first word that its colon shows to be meant as an id, and that is none: `9a:`, `a/b:`.
  private func wordBeforeColon(_ rest: Range<Int>) -> Range<Int>? {
    let end = rest.first { CharacterClass.isSpace(bytes[$0]) } ?? rest.upperBound
    guard end - 1 > rest.lowerBound, bytes[end - 1] == UInt8(ascii: ":") else { return nil }
    return rest.lowerBound..<end - 1
  }

  /// A label as a name: lower case, a hyphen for white space, a dash and `/`, of the rest only what a name can hold.
  ///
  /// No hyphen is doubled or stands at an end, and a dot stays only inside a word, as in `fase-2.1`.
  private func slug(_ range: Range<Int>) -> String {
    let span = bytes.span
    let hyphen = UInt8(ascii: "-")
    var slug: [UInt8] = []
    var hasGap = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      let length = CharacterClass.nameCharacter(span, offset, range.upperBound) ?? 0
      let isInner = byte != UInt8(ascii: ".") || isWordCharacter(offset + 1, range.upperBound)
      if byte != hyphen, length > 0, isInner {
        if slug.count + length >= Self.longestID { break }
        if hasGap { slug.append(hyphen) }
        hasGap = false
        slug += bytes[offset..<offset + length]
        offset += length
      } else {
        let scalar = CharacterClass.scalar(span, offset, range.upperBound)
        if let scalar, partsWords(scalar.value) { hasGap = !slug.isEmpty }
        offset += scalar?.length ?? 1
      }
    }
    return String(decoding: slug, as: UTF8.self).lowercased()
  }

  private func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || scalar.properties.isWhitespace || scalar.properties.generalCategory == .dashPunctuation
  }

  private func isWordCharacter(_ offset: Int, _ end: Int) -> Bool {
    offset < end
      && (CharacterClass.isDigit(bytes[offset]) || CharacterClass.letter(bytes.span, offset, end) != nil)
  }
}
