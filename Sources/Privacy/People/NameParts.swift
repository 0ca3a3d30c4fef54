/// The words of a real name, and which of them point to somebody when they stand alone.
struct NameParts {
  struct Part {
    /// Lower-cased.
    var word: [UInt8]
    /// It is a first name, or the whole of a name: flagged at a sentence's start too.
    var isGiven: Bool
    /// It is the whole of the name.
    var isWhole: Bool
  }

  /// The orders that the whole name is written in, lower-cased: as it stands; a person's also `Nordmann, Kari`.
  private(set) var sequences: [[[UInt8]]] = []
  private(set) var parts: [Part] = []

  /// The words that are names of a person, lower-cased.
  var names: [[UInt8]] { parts.map(\.word) }

  init(_ original: String, _ kind: IdentifierKind) {
    let tokens = Tokens(Array(original.utf8))
    let all = tokens.all.indices.map { Array(tokens.lower($0)) }
    let kept = tokens.all.indices.filter { tokens[$0].isWord || kind != .person }
    if kept.count == 1, tokens[kept[0]].isWord {
      parts = [Part(word: all[kept[0]], isGiven: true, isWhole: true)]
    } else if kind == .person {
      let comma = tokens.all.indices.first { tokens.is($0, ",") }
      let isLast = { (index: Int) in comma.map { index < $0 } ?? (index == kept.last) }
      let last = kept.filter(isLast)
      let given = kept.filter { !isLast($0) }
      let isWhole = !last.isEmpty && !given.isEmpty
      let orders = isWhole ? [given + last, last + (comma.map { [$0] } ?? []) + given] : [kept]
      sequences = orders.map { $0.map { all[$0] } }
      if isWhole, comma == nil { sequences[1].insert([UInt8(ascii: ",")], at: last.count) }
      findParts(tokens, kept, isLast)
    } else {
      sequences = [all]
    }
  }

  /// Names are written with a capital; where nothing is, every word of a short name is one.
  private mutating func findParts(_ tokens: Tokens, _ kept: [Int], _ isLast: (Int) -> Bool) {
    let hasCapital = kept.contains { tokens[$0].isCapital }
    guard hasCapital || kept.count <= 3 else { return }
    let names = kept.filter { index in
      let shape = tokens[index].shape
      return (!hasCapital || shape.contains(.capital)) && shape.isDisjoint(with: [.single, .innerStop, .digit])
        && tokens.lower(index).last != UInt8(ascii: ".") && !Self.particles.contains(tokens, index)
    }
    for index in names {
      let isGiven = names.count == 1 || !isLast(index)
      parts.append(Part(word: Array(tokens.lower(index)), isGiven: isGiven, isWhole: false))
    }
  }

  /// Words inside names, and titles before them, that point to nobody.
  private static let particles = WordSet(
    """
    von van vom zu zum der den de del della di da do dos das du la le les el al ul ad bin ibn bint abu ben ter ten af av
    og y e i på fra til dr prof fru frk herr mr mrs ms miss lege doktor professor pastor prest sokneprest sogneprest
    rektor lærer lærar søster onkel tante bestemor bestefar farmor farfar mormor morfar mamma pappa mor far
    """)
}
