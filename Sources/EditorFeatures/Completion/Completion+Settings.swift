import Messages
import Notation
import Privacy
import Project
import TextModel

/// In `ordrett.json`: keys, rules, and the values that have a name.
extension Project {
  func settingsCompletions(_ cursor: CompletionCursor, _ language: Language) -> Completions? {
    guard let place = SettingsPlace(cursor.text, at: cursor.offset) else { return nil }
    let list = SettingsList(place, cursor, language)
    let isNested = place.path.count == 1
    let isRules = isNested && SettingsKey.rules.names.contains(place.path[0])
    let isPrivacy = isNested && SettingsKey.privacy.names.contains(place.path[0])
    guard let key = place.key else {
      if place.path.isEmpty { return list.keys(SettingsKey.allCases.map(\.names)) }
      if isPrivacy { return list.keys(PrivacyCategory.allCases.map(\.names)) }
      return isRules ? list.rules() : nil
    }
    if isRules || isPrivacy { return list.values(Severity.allCases.reversed().map(\.rawValue) + ["off"]) }
    guard place.path.isEmpty else { return nil }
    if SettingsKey.language.names.contains(key) { return list.values(["nb", "nn", "en"]) }
    if SettingsKey.notation.names.contains(key) { return list.values(TranscriptNotation.allCases.map(\.rawValue)) }
    return nil
  }
}

private struct SettingsList {
  private let place: SettingsPlace
  private let cursor: CompletionCursor
  private let language: Language
  private let range: Range<Int>
  private var matcher: NameMatcher

  init(_ place: SettingsPlace, _ cursor: CompletionCursor, _ language: Language) {
    self.place = place
    self.cursor = cursor
    self.language = language
    // A word that is not closed may run into what comes after it.
    range = place.isClosed ? place.range : place.range.lowerBound..<cursor.offset
    matcher = NameMatcher(cursor.text.string(place.range.lowerBound..<cursor.offset))
  }

  /// - Parameter names: of each key, the English one first; the others are for whoever types them.
  func keys(_ names: [[String]]) -> Completions? {
    var (list, matcher) = (CompletionList(), matcher)
    for forms in names {
      for (number, name) in forms.enumerated() where number == 0 || !matcher.isEmpty {
        guard let match = matcher.match(name, atMost: number == 0 ? .wordBeginning : .beginning) else { continue }
        list.add(item(.key, name, detail: language.text(.completionKey)), rank: match.rawValue * 2 + min(number, 1))
      }
    }
    return list.completions(replacing: range, cursor: cursor.offset)
  }

  func rules() -> Completions? {
    var (list, matcher) = (CompletionList(), matcher)
    for rule in RuleCatalogue.all {
      guard let match = matcher.match(rule.id) else { continue }
      var item = item(.rule, rule.id, detail: rule.page.summary[language])
      item.subject = .rule(rule.id)
      list.add(item, rank: match.rawValue)
    }
    return list.completions(replacing: range, cursor: cursor.offset)
  }

  func values(_ values: [String]) -> Completions? {
    var (list, matcher) = (CompletionList(), matcher)
    for value in values {
      guard let match = matcher.match(value, atMost: .wordBeginning) else { continue }
      list.add(item(.value, value, detail: language.text(.completionValue)), rank: match.rawValue)
    }
    return list.completions(replacing: range, cursor: cursor.offset)
  }

  private func item(_ kind: CompletionItem.Kind, _ word: String, detail: String) -> CompletionItem {
    var text = place.isQuoted ? word : "\"" + word
    if !place.isClosed {
      text += "\""
      if place.key == nil { text += ": " }
    }
    // The opening quote is inside what has been typed only where it is not there yet.
    var item = CompletionItem(kind, word, text: text)
    item.detail = detail
    return item
  }
}
