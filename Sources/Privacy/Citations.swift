/// The researchers whom a text cites by author and year, as in `(Braun & Clarke, 2006, s. 79)` or `Goffman (1959)`.
///
/// They are named because they published, and are no leak (APA, Publication Manual, 7th edition, chapter 8, has the
/// forms). A year of birth in parentheses is not taken for a citation: what stands before a year has to be names alone.
package struct Citations {
  /// Bytes of the passage, in order.
  package private(set) var ranges: [Range<Int>] = []
  /// The lower-cased names of those cited.
  package private(set) var names: Set<[UInt8]> = []

  /// Looks for citations in a paragraph, in one pass.
  package init(_ tokens: Tokens) {
    for index in 0..<tokens.count where Self.isYear(tokens, index) {
      if let last = ranges.last, tokens[index].range.lowerBound < last.upperBound { continue }
      addNarrative(tokens, year: index)
      addParenthetical(tokens, year: index)
    }
  }

  /// `Kvale and Brinkmann (2015`
  private mutating func addNarrative(_ tokens: Tokens, year: Int) {
    guard year >= 2, tokens.is(year - 1, "(") else { return }
    guard let first = firstName(tokens, before: year - 1) else { return }
    add(tokens, first, closing(tokens, from: year))
  }

  /// `(see Kvale & Brinkmann, 2015; Tjora, 2017)`
  private mutating func addParenthetical(_ tokens: Tokens, year: Int) {
    var end = year - 1
    if tokens.is(end, ",") { end -= 1 }
    guard let first = firstName(tokens, before: end + 1) else { return }
    var opening = first - 1
    while opening >= 0, Self.leads.contains(tokens, opening) || tokens.is(opening, ".") || tokens.is(opening, ",") {
      opening -= 1
    }
    guard tokens.is(opening, "(") || tokens.is(opening, ";") && isInside(tokens, opening) else { return }
    add(tokens, first, closing(tokens, from: year))
  }

  /// Whether a semicolon parts two citations: a parenthesis is open there.
  private func isInside(_ tokens: Tokens, _ index: Int) -> Bool {
    var index = index - 1
    let least = max(0, index - Self.longest)
    while index >= least {
      if tokens.is(index, "(") { return true }
      if tokens.is(index, ")") { return false }
      index -= 1
    }
    return false
  }

  private mutating func add(_ tokens: Tokens, _ first: Int, _ last: Int) {
    ranges.append(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    var index = first
    while index <= last, !Self.isYear(tokens, index) {
      if tokens[index].isCapital { names.insert(Array(tokens.lower(index))) }
      index += 1
    }
  }

  /// Where the names begin that end before a token; `nil` where none do.
  private func firstName(_ tokens: Tokens, before end: Int) -> Int? {
    var index = end - 1
    var first: Int?
    let least = max(0, end - Self.longest)
    while index >= least {
      let token = tokens[index]
      if token.isCapital {
        first = index
      } else if first == nil ? !Self.others.contains(tokens, index) : !Self.links.contains(tokens, index) {
        break
      }
      index -= 1
    }
    return first
  }

  /// The closing parenthesis, or the last token that belongs to the citation.
  private func closing(_ tokens: Tokens, from year: Int) -> Int {
    var index = year
    while index + 1 < tokens.count, index - year < Self.longest {
      index += 1
      if tokens.is(index, ")") { return index }
      if tokens.is(index, ";") { return index - 1 }
    }
    return year
  }

  /// Tokens of one citation at most.
  private static let longest = 24
  /// Stand between names.
  private static let links = WordSet("og and & , et al al. m.fl. mfl mfl. fl fl. von van der den de la . med with")
  /// Stand after the last name.
  private static let others = WordSet("et al al. m.fl. mfl mfl. fl fl. . med medarbeidere , & m.")
  /// Stand before the first name.
  private static let leads = WordSet(
    "jf jf. jfr jfr. se sjå cf cf. see e.g. e.g f.eks. også òg i also in bl.a. blant mellom annet anna for eksempel")

  private static func isYear(_ tokens: Tokens, _ index: Int) -> Bool {
    let word = tokens.lower(index)
    guard word.count == 4 || word.count == 5, word.prefix(4).allSatisfy({ (0x30...0x39).contains($0) }) else {
      return false
    }
    if word.count == 5, let letter = word.last, !(0x61...0x7A).contains(letter) { return false }
    let year = word.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1500...2099).contains(year)
  }
}
