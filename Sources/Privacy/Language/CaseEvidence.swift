/// Whether a text has capitals where they should be: names are sought otherwise in one that has none. A sum, like
/// `LanguageEvidence`.
package struct CaseEvidence: Sendable, Equatable {
  /// Passages with words.
  package private(set) var passages: Int32 = 0
  /// Passages that begin with a capital.
  package private(set) var begun: Int32 = 0
  /// Passages with a capital in a word that is not the first.
  package private(set) var named: Int32 = 0

  /// That of no passage.
  package init() {}

  /// That of one passage.
  package init(_ tokens: Tokens) {
    var isFirst = true
    for token in tokens.all where token.isWord && !token.shape.contains(.digit) {
      passages = 1
      // One letter may be a list's mark, or the pronoun of an English word list.
      if token.shape.contains(.upper), isFirst || !token.shape.contains(.single) {
        if isFirst { begun = 1 } else { named = 1 }
      }
      isFirst = false
    }
  }

  package static func += (sum: inout CaseEvidence, part: CaseEvidence) {
    sum.passages &+= part.passages
    sum.begun &+= part.begun
    sum.named &+= part.named
  }

  /// Whether there is a capital that tells how the text is written.
  package var hasCapital: Bool { begun > 0 || named > 0 }

  /// Whether practically no capital stands where there should be one: in fewer than one passage in fifty.
  package var isLower: Bool {
    guard passages > 0 else { return false }
    return Int(max(begun, named)) * 50 < Int(passages)
  }
}

/// Whether the passages of a stream are in lower case, judged by those that went before: a transcript may begin its
/// utterances without a capital and still write `Bergen`. The same stream gives the same answers.
package struct CaseStream: Sendable {
  private enum Passage: UInt8 { case begun, lower, named }

  /// The last passages: begun with a capital, without any, or with one in another word only. A ring.
  private var ring: [Passage] = []
  private var next = 0
  private var lower = 0
  private var named = 0

  /// The beginning of a stream.
  package init() {}

  /// Whether a passage is to be read as lower case; it is then part of the evidence for those that follow.
  package mutating func isLower(_ passage: CaseEvidence) -> Bool {
    // Two names, and more than one in fifty of the passages that begin without a capital.
    let isCasedHere = named > 1 && named * 50 > lower + named
    if passage.passages > 0 { remember(passage.begun > 0 ? .begun : passage.named > 0 ? .named : .lower) }
    return !passage.hasCapital && !isCasedHere
  }

  private mutating func remember(_ passage: Passage) {
    if ring.count < Self.length {
      ring.append(passage)
    } else {
      count(ring[next], -1)
      ring[next] = passage
      next = (next + 1) % Self.length
    }
    count(passage, 1)
  }

  private mutating func count(_ passage: Passage, _ change: Int) {
    if passage == .lower { lower += change }
    if passage == .named { named += change }
  }

  private static let length = 200
}
