import EditorFeatures
import Messages
import Testing
import TextModel

extension Study {
  func completions(_ language: Language = .bokmål) -> Completions? {
    project.completions(at: offset, in: id, language: language)
  }

  /// The labels that are offered, in their order.
  func labels(_ language: Language = .bokmål) -> [String] { completions(language)?.items.map(\.label) ?? [] }

  /// The item with a label.
  func item(_ label: String, _ language: Language = .bokmål) -> CompletionItem? {
    completions(language)?.items.first { $0.label == label }
  }

  /// The cursor's line after an item has been accepted, with `|` where a snippet puts the cursor.
  func accepting(_ label: String, asSnippet: Bool = false) -> String {
    guard let completions = completions(), let item = item(label) else { return "not offered" }
    let snippet = item.snippet.map { $0.before + "|" + $0.after }
    let inserted = asSnippet ? snippet ?? item.text : item.text
    let whole =
      text.string(0..<completions.range.lowerBound) + inserted
      + text.string(completions.range.upperBound..<text.bytes.count)
    let line = text.lines.line(at: offset)
    return String(whole.split(separator: "\n", omittingEmptySubsequences: false)[line])
  }
}
