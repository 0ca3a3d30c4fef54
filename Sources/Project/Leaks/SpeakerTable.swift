import Notation
import Privacy
import Synchronization

/// Whom the transcripts of a study declare and with which attributes, which is a table that is often published with it,
/// and who can be told from it.
///
/// Kept up by deltas. The groups are worked out when somebody asks, since a study that is being loaded changes the table a
/// thousand times; copies of a table share them.
struct SpeakerTable: Sendable {
  /// A person: declared with the same label and the same attributes, in however many transcripts.
  private struct Row: Hashable {
    let label: String
    let attributes: [String: String]
  }

  /// In how many transcripts somebody is declared.
  private var counts: [Row: Int] = [:]
  private var groups = Groups()
  /// In how many transcripts a label is declared, interviewers' too.
  private var labels: [GroupName: Int] = [:]

  /// How many people are declared with something that says something of them.
  var count: Int { counts.count }

  /// What one transcript declared is exchanged for what it declares now.
  ///
  /// - Returns: whether the table is another.
  mutating func exchange(_ old: TranscriptTally, _ new: TranscriptTally) -> Bool {
    var changed = exchangeLabels(Self.labels(old), Self.labels(new))
    let gone = Self.rows(old)
    let come = Self.rows(new)
    if gone == come { return changed }
    var isOther = false
    for row in come.subtracting(gone) {
      counts[row, default: 0] += 1
      isOther = isOther || counts[row] == 1
    }
    for row in gone.subtracting(come) {
      counts[row, default: 1] -= 1
      guard counts[row] == 0 else { continue }
      counts[row] = nil
      isOther = true
    }
    if isOther { groups = Groups() }
    changed = changed || isOther
    return changed
  }

  private mutating func exchangeLabels(_ old: Set<String>, _ new: Set<String>) -> Bool {
    if old == new { return false }
    var changed = false
    for name in new.subtracting(old).map(Self.name) {
      labels[name, default: 0] += 1
      changed = changed || labels[name] == 1
    }
    for name in old.subtracting(new).map(Self.name) {
      labels[name, default: 1] -= 1
      guard labels[name] == 0 else { continue }
      labels[name] = nil
      changed = true
    }
    return changed
  }

  /// Labels, and names with a number, as `INF3`, by which a text may quote somebody. A name without one may be real.
  private static func labels(_ tally: TranscriptTally) -> Set<String> {
    Set(tally.speakers.flatMap { $0.name.contains(where: \.isNumber) ? [$0.label, $0.name] : [$0.label] })
  }

  private static func name(_ label: String) -> GroupName { GroupName(of: Array(label.utf8), .person) }

  /// Whether a name is the label of a speaker in some transcript, as a chapter quotes `INF3`.
  func isLabel(_ name: GroupName) -> Bool { labels[name] != nil }

  /// What gives a speaker away.
  ///
  /// - Parameter smallest: the policy's k.
  func trouble(of speaker: Header.Speaker, smallest: Int) -> SpeakerTrouble? {
    guard let row = Self.row(speaker) else { return nil }
    return groups.troubles(smallest) { Self.troubles(Array(counts.keys), smallest) }[row]
  }

  private static func rows(_ tally: TranscriptTally) -> Set<Row> {
    Set(
      tally.speakers.filter { !tally.interviewers.contains($0.label) && !tally.misspelled.contains($0.label) }
        .compactMap(row))
  }

  /// `nil` of somebody of whom nothing is said.
  private static func row(_ speaker: Header.Speaker) -> Row? {
    var attributes: [String: String] = [:]
    for attribute in speaker.attributes where !attribute.value.isEmpty && !attribute.isPartInInterview {
      attributes[attribute.key.lowercased()] = attribute.value
    }
    return attributes.isEmpty ? nil : Row(label: speaker.label, attributes: attributes)
  }

  private static func troubles(_ rows: [Row], _ smallest: Int) -> [Row: SpeakerTrouble] {
    let groups = SmallGroups(
      rows.map { SmallGroups.Speaker(id: $0.label, attributes: $0.attributes) }, smallest: smallest)
    var troubles: [Row: SpeakerTrouble] = [:]
    for group in groups.groups {
      for speaker in group.speakers {
        // What is not said of somebody singles out, too, but is worth naming only where nothing else does.
        let named = group.singledOutBy.filter { $0.contains { rows[speaker].attributes[$0] != nil } }
        troubles[rows[speaker]] = SpeakerTrouble(
          singledOutBy: named.isEmpty ? group.singledOutBy : named, remedies: group.remedies)
      }
    }
    // Whom nobody minds being alone, nobody minds holding a post alone.
    guard smallest > 1 else { return [:] }
    for lone in groups.loneRoles { troubles[rows[lone.speaker]]?.takeLone(lone.attribute) }
    return troubles
  }

  /// What was worked out last, for one k.
  private final class Groups: Sendable {
    private let last = Mutex<(smallest: Int, troubles: [Row: SpeakerTrouble])?>(nil)

    func troubles(_ smallest: Int, _ make: () -> [Row: SpeakerTrouble]) -> [Row: SpeakerTrouble] {
      last.withLock { last in
        if let last, last.smallest == smallest { return last.troubles }
        let troubles = make()
        last = (smallest, troubles)
        return troubles
      }
    }
  }
}

/// By what a speaker can be told from the others. Attributes are named in lower case.
struct SpeakerTrouble: Sendable, Equatable {
  /// Sets of attributes that too few share with the speaker.
  private(set) var singledOutBy: [[String]]
  /// What would put the speaker among enough others, the mildest first.
  let remedies: [SmallGroups.Remedy]
  /// Roles that nobody else has.
  private(set) var loneRoles: [String] = []

  fileprivate init(singledOutBy: [[String]], remedies: [SmallGroups.Remedy]) {
    self.singledOutBy = singledOutBy
    self.remedies = remedies
  }

  /// A role that nobody else has is told by itself, and so no more as what singles somebody out.
  fileprivate mutating func takeLone(_ role: String) {
    loneRoles.append(role)
    singledOutBy.removeAll { $0 == [role] }
  }
}
