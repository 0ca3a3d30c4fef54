/// The words of all names of a key, in the tables that a search asks.
struct KnownNames: Sendable {
  /// What a word is in the names it stands in.
  struct Known: Sendable {
    /// Empty for a word that only stands inside longer names.
    var entries: [Int] = []
    var isGiven = false
    /// The whole name of a place or an organisation.
    var isPlace = false
    /// It is an ordinary word by itself. `Stavanger` can be read as two, and nobody does.
    var isCommon = false
    /// The places that lose their last letters to become this before an ending: `lofot`, of `Lofoten`.
    var inhabited: [Int] = []
  }

  private(set) var words = NumberedWords()
  private(set) var known: [Known] = []
  /// The kind of each entry.
  private(set) var kinds: [IdentifierKind] = []
  /// The entries whose name ends at a node of the tree of names.
  private(set) var whole: [Int: [Int]] = [:]
  private(set) var near = NearNames()
  /// The words of all replacements, lower-cased: what only looks like a name is none of these.
  private(set) var replacements: Set<[UInt8]> = []
  private var edges: [UInt64: Int] = [:]
  private var beginnings = NumberedWords()
  private var beginningEntries: [[Int]] = []
  private var spellings = NumberedWords()
  private var spellingEntries: [[Int]] = []

  /// So many entries are told of at one place; who has more namesakes than this is not to be told apart there.
  private static let entryLimit = 8

  /// So many words of a name are compared; the start of a longer one is found.
  private static let sequenceLimit = 16

  var hasSequences: Bool { !edges.isEmpty }

  /// The node that a word leads to.
  func next(_ node: Int, _ word: Int) -> Int? {
    edges[UInt64(truncatingIfNeeded: node) << 32 | UInt64(truncatingIfNeeded: word)]
  }

  /// The entries with a first name that begins so, and goes on.
  func nicknames(_ lowered: ArraySlice<UInt8>) -> [Int]? {
    beginnings.find(lowered).map { beginningEntries[$0] }
  }

  /// The entries with a name that sounds so.
  func spelt(_ folded: [UInt8]) -> [Int]? {
    spellings.find(folded[...]).map { spellingEntries[$0] }
  }

  /// - Parameter isListedWord: whether a lower-cased word is an ordinary one by itself.
  init(_ key: Key, isListedWord: (ArraySlice<UInt8>) -> Bool) {
    kinds = key.entries.map(\.kind)
    for (index, entry) in key.entries.enumerated() {
      let own = Tokens(Array(entry.replacement.utf8))
      let kept = Set(own.all.indices.map { Array(own.lower($0)) })
      replacements.formUnion(kept)
      for original in entry.originals { add(NameParts(original, entry.kind), index, entry.kind, kept) }
    }
    for number in known.indices where !known[number].entries.isEmpty {
      if known[number].isPlace { addStems(number, isListedWord) }
      let word = words.word(number)
      known[number].isCommon = isListedWord(word)
      let folded = FoldedName.fold(word)
      guard folded.count <= FoldedName.limit else { continue }
      let letters = word.count { $0 & 0xC0 != 0x80 }
      if letters >= 3 { Self.add(folded[...], known[number].entries, &spellings, &spellingEntries) }
      if letters >= 5 { near.insert(folded, number) }
    }
  }

  private mutating func add(_ name: NameParts, _ entry: Int, _ kind: IdentifierKind, _ kept: Set<[UInt8]>) {
    for sequence in name.sequences { addSequence(sequence, entry) }
    for part in name.parts {
      // What the replacement has of the real name was left there by the one who wrote it.
      if !part.isWhole, kept.contains(part.word) { continue }
      let number = number(of: part.word)
      Self.add(entry, to: &known[number].entries)
      if part.isGiven { known[number].isGiven = true }
      if part.isWhole, kind == .place || kind == .organisation { known[number].isPlace = true }
      if part.isGiven, kind == .person { addBeginnings(part.word, entry) }
      // `Anne-Marie` is also written `Anne Marie`.
      let pieces = part.word.split(separator: UInt8(ascii: "-")).map(Array.init)
      if pieces.count > 1, kind == .person { addSequence(pieces, entry) }
    }
  }

  private mutating func addStems(_ place: Int, _ isListedWord: (ArraySlice<UInt8>) -> Bool) {
    for stem in InhabitantEnding.stems(of: Array(words.word(place))) where !isListedWord(stem[...]) {
      let number = number(of: stem)
      for entry in known[place].entries { Self.add(entry, to: &known[number].inhabited) }
    }
  }

  private mutating func addSequence(_ sequence: [[UInt8]], _ entry: Int) {
    guard sequence.count > 1 else { return }
    var node = 0
    for word in sequence.prefix(Self.sequenceLimit) {
      let edge = UInt64(node) << 32 | UInt64(number(of: word))
      let next = edges[edge] ?? edges.count + 1
      edges[edge] = next
      node = next
    }
    Self.add(entry, to: &whole[node, default: []])
  }

  /// Every beginning of three letters or more, but not the whole.
  private mutating func addBeginnings(_ word: [UInt8], _ entry: Int) {
    guard word.count <= FoldedName.limit else { return }
    var letters = 0
    for (end, byte) in word.enumerated() where byte & 0xC0 != 0x80 {
      // Before the letter that begins here.
      if letters >= 3 { Self.add(word[..<end], [entry], &beginnings, &beginningEntries) }
      letters += 1
    }
  }

  private mutating func number(of word: [UInt8]) -> Int {
    let number = words.number(of: word)
    if number == known.count { known.append(Known()) }
    return number
  }

  private static func add(
    _ word: ArraySlice<UInt8>, _ entries: [Int], _ table: inout NumberedWords, _ lists: inout [[Int]]
  ) {
    let number = table.number(of: word)
    if number == lists.count { lists.append([]) }
    for entry in entries { add(entry, to: &lists[number]) }
  }

  private static func add(_ entry: Int, to list: inout [Int]) {
    if list.count < entryLimit, !list.contains(entry) { list.append(entry) }
  }
}

/// What stands behind a name in the same word.
struct Ending {
  enum Kind { case genitive, hyphen, solid }
  let kind: Kind

  /// - Parameter rest: what is left of a lower-cased word; `nil` where that is nothing.
  init?(_ rest: ArraySlice<UInt8>) {
    guard let first = rest.first else { return nil }
    if Self.genitive(rest) == rest.count {
      kind = .genitive
    } else if Self.isHyphen(rest) || first == UInt8(ascii: "s") && Self.isHyphen(rest.dropFirst()) {
      kind = .hyphen
    } else {
      kind = .solid
    }
  }

  /// How many bytes at the end of a word are the sign of a genitive: `s`, `'s`, `’s`, or none.
  static func genitive(_ word: ArraySlice<UInt8>) -> Int {
    guard word.last == UInt8(ascii: "s") else { return 0 }
    let stem = word.dropLast()
    if stem.last == UInt8(ascii: "'") { return 2 }
    return stem.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) ? 4 : 1
  }

  /// Whether a byte may begin a hyphen; what makes certain costs more.
  @inline(__always) static func mayBeHyphen(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0xC2 || byte == 0xE2 }

  /// Whether it begins with `-`, U+2010, U+2011 or a soft hyphen.
  static func isHyphen(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    if first == UInt8(ascii: "-") { return true }
    return first == 0xC2 && rest.starts(with: [0xC2, 0xAD])
      || first == 0xE2 && (rest.starts(with: [0xE2, 0x80, 0x90]) || rest.starts(with: [0xE2, 0x80, 0x91]))
  }
}
