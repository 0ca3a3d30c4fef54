import Messages
import Notation
import Project
import TextModel

/// In a comment: `% ordrett: allow RULE because`, word by word.
func allowanceCompletions(_ cursor: CompletionCursor, _ kind: DocumentKind, in language: Language) -> Completions? {
  let words = AllowanceWords(cursor.text, cursor.content)
  // The number of the word at the cursor, or that would begin there.
  let place = words.words.firstIndex { $0.upperBound >= cursor.offset } ?? words.words.count
  let word = words.words.indices.contains(place) ? words.words[place] : cursor.offset..<cursor.offset
  let range = word.lowerBound <= cursor.offset ? word : cursor.offset..<cursor.offset
  let isComment = cursor.bytes[cursor.content].first { !CharacterClass.isSpace($0) } == UInt8(ascii: "%")
  guard isComment, range.lowerBound > cursor.content.lowerBound else { return nil }

  var matcher = NameMatcher(cursor.text.string(range.lowerBound..<cursor.offset))
  var list = CompletionList()
  func add(_ kind: CompletionItem.Kind, _ word: String, then: String, rule: (any Rule.Type)? = nil) {
    guard let match = matcher.match(word), match <= .wordBeginning || rule != nil else { return }
    var item = CompletionItem(kind, word, text: words.words.count > place + 1 ? word : word + then)
    if let rule {
      item.detail = rule.page.summary[language]
      item.subject = .rule(word)
    }
    list.add(item, rank: match.rawValue)
  }
  let isNorwegian = language != .english
  switch place {
  case 0: add(.key, AllowanceWords.address, then: " allow ")
  case 1 where words.isAddressed: add(.key, "allow", then: " ")
  case 2 where words.isAllowance:
    for rule in rules(for: kind) { add(.rule, rule.id, then: isNorwegian ? " fordi " : " because ", rule: rule) }
  case 3 where words.isAllowance: add(.key, isNorwegian ? "fordi" : "because", then: " ")
  default: break
  }
  return list.completions(replacing: range, cursor: cursor.offset)
}

/// The rules that can find something in a kind of document, in the order of their ids.
private func rules(for kind: DocumentKind) -> [any Rule.Type] {
  let ids: Set<String>
  switch kind {
  case .transcript: ids = Set(RuleCatalogue.transcriptRules.map { $0.id } + RuleCatalogue.leakRules.map { $0.id })
  case .codebook: ids = Set(RuleCatalogue.codebookRules.map { $0.id })
  case .projectFile, .manuscript, .decisions: ids = []
  }
  return RuleCatalogue.all.filter { ids.contains($0.id) }
}
