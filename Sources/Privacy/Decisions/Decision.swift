import TextModel

/// What a person decided about something that may identify somebody, and why.
package struct Decision: Sendable, Equatable {
  /// What it is about.
  package var subject: DecisionSubject
  /// What the subject was taken for; the same words as something else are another matter.
  package var category: PrivacyCategory
  /// What is to become of it.
  package var verdict: DecisionVerdict
  /// Where it holds.
  package var scope: DecisionScope
  /// Why, in the person's own words.
  package var reason: String
  /// Who.
  package var author: String
  /// When: ISO 8601, a date, or a date and time of day (`2026-11-21T10:00:00Z`).
  package var date: String

  /// A decision; what cannot be written is refused when it is added to a file.
  package init(
    _ subject: DecisionSubject, _ category: PrivacyCategory, _ verdict: DecisionVerdict, _ scope: DecisionScope,
    reason: String, author: String, date: String
  ) {
    self.subject = subject
    self.category = category
    self.verdict = verdict
    self.scope = scope
    self.reason = reason
    self.author = author
    self.date = date
  }
}

/// What a decision is about.
package enum DecisionSubject: Sendable, Hashable {
  /// Words that stand in the text and may stand there: by this decision they are harmless, or consented to.
  case words(String)
  /// An entry of the key, by its id, so that a real name stands nowhere but in the key.
  case entry(String)

  /// The group of findings that it settles; that of an entry is its id in `{@ }`,
  /// which no words in a text are.
  package func group(_ category: PrivacyCategory) -> String {
    switch self {
    case .words(let words): groupName(of: Array(words.utf8), category)
    case .entry(let id): "{@" + id.lowercased() + "}"
    }
  }
}

/// What was decided.
package enum DecisionVerdict: String, CaseIterable, Sendable {
  /// The words point to nobody.
  case notIdentifying = "not-identifying"
  /// Who is meant has consented to being named.
  case keepConsented = "keep-consented"
  /// It is to be replaced, or has been. The real name is in the key.
  case replace

  /// Whether a finding goes away.
  ///
  /// - Parameter isForbidden: whether the project's policy forbids the category, whatever somebody consented to.
  package func silences(isForbidden: Bool) -> Bool {
    switch self {
    case .notIdentifying: true
    case .keepConsented: !isForbidden
    case .replace: false
    }
  }
}

/// How far a decision goes. The narrower one wins.
package enum DecisionScope: Sendable, Hashable {
  /// One place of a document.
  case here(DecisionAnchor)
  /// A document, by its path below the project's folder, parted by `/`.
  case file(String)
  case project

  /// The document, where it is one.
  package var document: String? {
    switch self {
    case .here(let anchor): anchor.document
    case .file(let document): document
    case .project: nil
    }
  }

  /// The same in a document that has got another path.
  func moved(to document: String) -> DecisionScope {
    switch self {
    case .here(var anchor):
      anchor.document = document
      return .here(anchor)
    case .file: return .file(document)
    case .project: return .project
    }
  }
}

/// One place of a document that is found again after edits around it.
package struct DecisionAnchor: Sendable, Hashable {
  /// By its path below the project's folder, parted by `/`.
  package var document: String
  /// Which occurrence of the group in the document it was, from 1.
  package var occurrence: Int
  /// The words around it, by which it is found again.
  package var context: DecisionContext

  /// A place.
  package init(document: String, occurrence: Int, context: DecisionContext) {
    self.document = document
    self.occurrence = occurrence
    self.context = context
  }
}

/// The three words before and after a place of a passage, eight bits of each.
///
/// The words themselves would put the text, and names that are later replaced in it, into a file that is shared. Of
/// eight bits nobody makes a word again: some hundred common words share each value.
package struct DecisionContext: Sendable, Hashable {
  /// In the order of the text.
  package var before: [UInt8]
  /// In the order of the text.
  package var after: [UInt8]

  static let width = 3

  /// That of no place.
  package static let none = DecisionContext(before: [], after: [])

  /// What stands around a range of a passage.
  package init(_ tokens: Tokens, around range: Range<Int>) {
    // The first token that ends behind the range's start: tokens are in order.
    let first = tokens.all.partitionPoint { $0.range.upperBound <= range.lowerBound }
    before = []
    after = []
    var index = first - 1
    while index >= 0, before.count < Self.width {
      if tokens[index].isWord { before.insert(Self.bits(tokens[index].hash), at: 0) }
      index -= 1
    }
    index = first
    while index < tokens.count, after.count < Self.width {
      if tokens[index].isWord, tokens[index].range.lowerBound >= range.upperBound {
        after.append(Self.bits(tokens[index].hash))
      }
      index += 1
    }
  }

  init(before: [UInt8], after: [UInt8]) {
    self.before = before
    self.after = after
  }

  /// How many words are the same, or `nil` where that is too few to be the same place: less than half, unless all on one
  /// side, two at least, are as they were.
  func likeness(to other: DecisionContext) -> Int? {
    let all = before.count + after.count
    if all == 0 { return other.before.isEmpty && other.after.isEmpty ? 0 : nil }
    let same = Self.common(before, other.before) + Self.common(after, other.after)
    let isOneSide = before.count >= 2 && before == other.before || after.count >= 2 && after == other.after
    return same * 2 >= all || isOneSide ? same : nil
  }

  /// How many of one are in the other, wherever: a word put in moves those behind it.
  private static func common(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var left = other
    var count = 0
    for bits in one {
      guard let place = left.firstIndex(of: bits) else { continue }
      left.remove(at: place)
      count += 1
    }
    return count
  }

  private static func bits(_ hash: UInt32) -> UInt8 {
    let folded = hash ^ (hash >> 16)
    return UInt8(truncatingIfNeeded: folded ^ (folded >> 8))
  }
}
