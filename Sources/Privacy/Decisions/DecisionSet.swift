/// The decisions that count, ready to be asked.
package struct DecisionSet: Sendable {
  /// By the index that answers name them with: that of `DecisionFile.entries`.
  package let decisions: [Decision]

  private struct Place: Hashable {
    var group: String
    var category: PrivacyCategory
  }

  private struct Narrow: Hashable {
    var place: Place
    var document: String
  }

  private var project: [Place: Int] = [:]
  private var files: [Narrow: Int] = [:]
  private var here: [Narrow: [Int]] = [:]
  private var isInForce: [Bool] = []

  /// The decisions of a file, those left out that contradict each other.
  package init(_ file: DecisionFile) {
    decisions = file.entries.map(\.decision)
    isInForce = file.entries.map(\.isInForce)
    for (index, decision) in decisions.enumerated() where isInForce[index] {
      let place = Place(group: decision.subject.group(decision.category), category: decision.category)
      switch decision.scope {
      case .project: project[place] = index
      case .file(let document): files[Narrow(place: place, document: document)] = index
      case .here(let anchor): here[Narrow(place: place, document: anchor.document), default: []].append(index)
      }
    }
  }

  /// A finding that asks for its decision.
  package struct Occurrence: Sendable {
    /// What all forms of the name have in common.
    package var group: String
    /// What it was taken for.
    package var category: PrivacyCategory
    /// What stands around it; `none` where no decision is about a place.
    package var context: DecisionContext

    /// - Parameter group: of `groupName`, or of `DecisionSubject.entry` for what is in the key.
    package init(group: String, category: PrivacyCategory, context: DecisionContext) {
      self.group = group
      self.category = category
      self.context = context
    }
  }

  /// Whether some decision on a group is about one place of a document, so that it has to be known what stands around.
  package func isAboutPlaces(_ group: String, _ category: PrivacyCategory, in document: String) -> Bool {
    !here.isEmpty && here[Narrow(place: Place(group: group, category: category), document: document)] != nil
  }

  /// The decision on a group in a document, one of its places left out of account.
  package func decision(for group: String, _ category: PrivacyCategory, in document: String) -> Int? {
    let place = Place(group: group, category: category)
    return files[Narrow(place: place, document: document)] ?? project[place]
  }

  /// Which decision settles each finding of a document; `nil` where none does.
  ///
  /// A decision on one place settles at most one finding: that of its group which has most of the words around it, enough
  /// of them (`DecisionContext`), and of two alike the one nearest to where it was in the count.
  ///
  /// - Parameter occurrences: every finding of the document, in the order of the text.
  package func settle(_ occurrences: [Occurrence], in document: String) -> [Int?] {
    var settled = occurrences.map { decision(for: $0.group, $0.category, in: document) }
    var places: [Narrow: [Int]] = [:]
    if !here.isEmpty {
      for (index, occurrence) in occurrences.enumerated() {
        let place = Place(group: occurrence.group, category: occurrence.category)
        let narrow = Narrow(place: place, document: document)
        if here[narrow] != nil { places[narrow, default: []].append(index) }
      }
    }
    for (narrow, indices) in places {
      for match in matches(here[narrow] ?? [], occurrences, indices) { settled[match.occurrence] = match.decision }
    }
    return settled
  }

  /// The decisions that settle nothing any more, by index.
  ///
  /// One to replace somebody has done its work when nothing is found; it is stale when the key lacks the entry.
  ///
  /// - Parameters:
  ///   - used: what `settle` and `decision` gave, over all documents.
  ///   - hasEntry: whether the key has an entry, by its id; all of them where no key was read.
  package func stale(used: Set<Int>, hasEntry: (String) -> Bool = { _ in true }) -> [Int] {
    decisions.indices.filter { index in
      guard isInForce[index], !used.contains(index) else { return false }
      if decisions[index].verdict == .replace, case .entry(let id) = decisions[index].subject { return !hasEntry(id) }
      return true
    }
  }

  private struct Match {
    var likeness: Int
    var distance: Int
    var decision: Int
    var occurrence: Int
  }

  /// So far from where it was in the count a place is looked for, in occurrences of its group.
  private static let reach = 500

  /// Pairs decisions on one place with findings of the group, the likest first.
  private func matches(_ asked: [Int], _ occurrences: [Occurrence], _ indices: [Int]) -> [Match] {
    var candidates: [Match] = []
    for decision in asked {
      guard case .here(let anchor) = decisions[decision].scope else { continue }
      let center = min(anchor.occurrence - 1, indices.count)
      var own: [Match] = []
      for ordinal in max(0, center - Self.reach)..<min(indices.count, center + Self.reach) {
        guard let likeness = anchor.context.likeness(to: occurrences[indices[ordinal]].context) else { continue }
        let distance = abs(ordinal + 1 - anchor.occurrence)
        own.append(
          Match(likeness: likeness, distance: distance, decision: decision, occurrence: indices[ordinal]))
      }
      // Some, in case others take the best.
      candidates += own.sorted(by: Self.precedes).prefix(8)
    }
    var taken: (decisions: Set<Int>, occurrences: Set<Int>) = ([], [])
    return candidates.sorted(by: Self.precedes).filter { match in
      if taken.decisions.contains(match.decision) || taken.occurrences.contains(match.occurrence) { return false }
      taken.decisions.insert(match.decision)
      taken.occurrences.insert(match.occurrence)
      return true
    }
  }

  private static func precedes(_ one: Match, _ other: Match) -> Bool {
    (-one.likeness, one.distance, one.decision, one.occurrence)
      < (-other.likeness, other.distance, other.decision, other.occurrence)
  }
}
