import Messages
import Notation
import Privacy
import Project
import TextModel

/// After `{@`: the pseudonyms of the study, those of this interview first.
extension TranscriptCompletion {
  func pseudonymCompletions(_ mark: OpenMark) -> Completions? {
    // By the id as typed, which is quick; the few that differ only by case are put together afterwards.
    var typed: [String: PseudonymUse] = [:]
    for document in project.transcriptIDs {
      project[document]?.text.forEachPseudonym { pseudonym in
        guard document != id || pseudonym.range.lowerBound != mark.start else { return }
        typed[pseudonym.id, default: PseudonymUse(id: pseudonym.id)].add(pseudonym, isHere: document == id)
      }
    }
    // Those of the key are there before any text names them. Of an entry only what everybody may see is known here.
    for entry in project.keyState.key?.key.entries ?? [] where KeyEntry.isID(entry.id) {
      typed[entry.id, default: PseudonymUse(id: entry.id)].add(replacement: entry.replacement)
    }
    var uses: [NameKey: PseudonymUse] = [:]
    // The form that is used most names them all.
    for use in typed.values.sorted(by: { ($1.count, $1.id) < ($0.count, $0.id) }) {
      uses[NameKey(use.id), default: PseudonymUse(id: use.id)].add(use)
    }
    var matcher = NameMatcher(cursor.text.string(mark.typed))
    var list = CompletionList()
    for use in uses.values.sorted(by: { ($0.isHere ? 0 : 1, $0.id) < ($1.isHere ? 0 : 1, $1.id) }) {
      let text = use.texts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      guard let match = [matcher.match(use.id), matcher.match(text)].compactMap({ $0 }).min() else { continue }
      let whole = mark.goesOn || text.isEmpty ? use.id : use.id + " " + text
      var item = CompletionItem(.pseudonym, use.id, text: mark.isClosed ? whole : whole + "}")
      if !text.isEmpty {
        item.description = text
        item.filter += " " + text
      }
      item.detail = language.text(.completionPseudonym, String(use.count))
      item.subject = .pseudonym(use.id)
      list.add(item, rank: match.rawValue)
    }
    return list.completions(replacing: mark.name, cursor: cursor.offset)
  }
}

/// How a study uses one pseudonym.
private struct PseudonymUse {
  let id: String
  private(set) var count = 0
  /// How often it stands for each text.
  private(set) var texts: [String: Int] = [:]
  /// This interview uses it.
  private(set) var isHere = false

  init(id: String) {
    self.id = id
  }

  mutating func add(_ pseudonym: Pseudonym, isHere: Bool) {
    count += 1
    if !pseudonym.text.isEmpty { texts[pseudonym.text, default: 0] += 1 }
    self.isHere = self.isHere || isHere
  }

  /// What the key has for it counts more than what stands in some text.
  mutating func add(replacement: String) {
    if !replacement.isEmpty { texts[replacement, default: 0] += 1 << 30 }
  }

  mutating func add(_ other: PseudonymUse) {
    count += other.count
    texts.merge(other.texts, uniquingKeysWith: +)
    isHere = isHere || other.isHere
  }
}
