import TextModel

/// What Markdown, LaTeX and plain text have in common: lists of references, and blocks of contacts.
enum ManuscriptWords {
  private static let references: Set<String> = [
    "referanser", "referansar", "referanseliste", "litteratur", "litteraturliste", "kilder", "kjelder", "kildeliste",
    "kjeldeliste", "bibliografi", "references", "bibliography", "works cited", "literature",
  ]
  /// Words of headings inside a list of references.
  private static let partsOfReferences: Set<String> = [
    "bøker", "artikler", "artiklar", "nettsider", "nettsteder", "nettstader", "lover", "forskrifter", "books",
    "articles", "websites", "sources", "nettkilder", "nettkjelder",
  ]
  /// Words that begin what comes after a list of references.
  private static let annexes: Set<String> = [
    "vedlegg", "appendiks", "appendix", "appendices", "annex", "attachment", "intervjuguide", "informasjonsskriv",
    "samtykke", "samtykkeerklæring", "samtykkeskjema", "transkripsjon", "transkripsjoner", "transkripsjonar",
  ]

  /// Whether a heading begins a list of references.
  static func beginsReferences(_ heading: some Collection<UInt8>) -> Bool {
    guard heading.count < longestHeading else { return false }
    return references.contains(words(heading).joined(separator: " "))
  }

  /// Whether a heading parts a list of references, and does not end it.
  static func partsReferences(_ heading: some Collection<UInt8>) -> Bool {
    heading.count < longestHeading
      && words(heading).contains { references.contains($0) || partsOfReferences.contains($0) }
  }

  /// Whether a line that begins a block is a heading, though nothing marks it as one, and of something else than
  /// references.
  ///
  /// - Parameter isAlone: whether nothing follows it, or a line that underlines it.
  static func endsReferences(_ line: some Collection<UInt8>, isAlone: Bool) -> Bool {
    guard line.count < longestHeading else { return false }
    let words = words(line)
    guard let first = words.first else { return false }
    if annexes.contains(first) { return true }
    guard isAlone, !hasYear(line), !partsReferences(line) else { return false }
    return !line.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "@") }
      && !endsInStop(line)
  }

  private static func endsInStop(_ line: some Collection<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in line where byte > 0x20 { last = byte }
    return last == UInt8(ascii: ".")
  }

  /// Whether a block below such a heading is one: it has a year as only references have it, `(1959)` or `Anchor, 1959`,
  /// one for each few lines at least. What is none is prose, whatever heading it stands below.
  static func isReference(_ words: [UInt8]) -> Bool {
    years(words, most: words.count / longestReference + 1) * longestReference >= words.count
      || words.count < longestReference && hasPhrase(words)
  }

  /// In bytes.
  private static let longestReference = 700
  private static let longestHeading = 100

  private static func words(_ line: some Collection<UInt8>) -> [String] {
    String(decoding: line, as: UTF8.self).lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static func hasYear(_ line: some Collection<UInt8>) -> Bool {
    var digits = 0
    for byte in line {
      digits = CharacterClass.isDigit(byte) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  /// How many years stand in parentheses or behind a sign, not counted further than is asked.
  private static func years(_ words: [UInt8], most: Int) -> Int {
    var count = 0
    var before: UInt8 = 0
    var start: Int?
    for index in 0...words.count {
      let byte = index < words.count ? words[index] : 0
      if CharacterClass.isDigit(byte) {
        if start == nil { start = index }
        continue
      }
      if let first = start {
        let isYear = index - first == 4 && [0x31, 0x32].contains(words[first])
        let isApart = first > 0 && words[first - 1] <= 0x20
        let isSet =
          switch before {
          case UInt8(ascii: "("), UInt8(ascii: "["): true
          case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"): isApart
          default: byte == UInt8(ascii: ")")
          }
        if isYear, isSet { count += 1 }
        if count == most { return count }
        start = nil
        before = words[index - 1]
      }
      if byte > 0x20 { before = byte }
    }
    return count
  }

  /// What stands where no year is known.
  private static func hasPhrase(_ words: [UInt8]) -> Bool {
    let text = String(decoding: words, as: UTF8.self).lowercased()
    return ["(u.å.", "(n.d.", "(i trykk", "(in press"].contains { text.firstRange(of: $0) != nil }
  }

  // MARK: Blocks of contacts

  enum Declaration { case contact, end }

  /// What a comment that is addressed to Ordrett declares: `ordrett: contact` or `ordrett: end`.
  static func declaration(_ line: some Collection<UInt8>) -> Declaration? {
    let text = String(decoding: line.prefix(200), as: UTF8.self).lowercased()
    guard let place = text.firstRange(of: "ordrett:") else { return nil }
    let word = text[place.upperBound...].drop { $0 == " " }.prefix { $0.isLetter }
    switch word {
    case "contact", "kontakt": return .contact
    case "end", "slutt": return .end
    default: return nil
    }
  }
}

/// Where the comments stand that declare blocks of contacts, so that each block knows whether a comment ends it: the next
/// one does, or none. One that nobody ends must not go on to the end of another.
struct ContactBlocks {
  private var declared: [(offset: Int, isEnd: Bool)] = []

  /// - Parameter isComment: whether a line, without the white space before it, is a comment.
  init(_ bytes: [UInt8], isComment: (ArraySlice<UInt8>) -> Bool) {
    var offset = 0
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[offset..<end].drop { $0 <= 0x20 }
      if !line.isEmpty, isComment(line), let declaration = ManuscriptWords.declaration(line) {
        declared.append((line.startIndex, declaration == .end))
      }
      offset = end + 1
    }
  }

  /// Where the comment stands that ends the block which begins at an offset; `nil` where none does.
  func end(ofBlockAt offset: Int) -> Int? {
    let next = declared.partitionPoint { $0.offset <= offset }
    return next < declared.count && declared[next].isEnd ? declared[next].offset : nil
  }
}

extension String {
  /// Where a short text stands first.
  fileprivate func firstRange(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
