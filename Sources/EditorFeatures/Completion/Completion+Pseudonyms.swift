import Messages
import Notation
import Project
import TextModel

/// After `{@`: the pseudonyms of the study, those of this interview first.
extension TranscriptCompletion {
  func pseudonymCompletions(_ mark: OpenMark) -> Completions? {
    struct Use {
      var id: String
      var count = 0
      /// How often it stands for each text.
      var texts: [String: Int] = [:]
      var isHere = false
    }
    var uses: [NameKey: Use] = [:]
    for (document, pseudonyms) in project.pseudonyms() {
      for pseudonym in pseudonyms where document != id || pseudonym.range.lowerBound != mark.start {
        let key = NameKey(pseudonym.id)
        uses[key, default: Use(id: pseudonym.id)].count += 1
        if !pseudonym.text.isEmpty { uses[key]?.texts[pseudonym.text, default: 0] += 1 }
        if document == id { uses[key]?.isHere = true }
      }
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
