import Messages
import Project

extension Project {
  func settingsCompletions(_ cursor: CompletionCursor, _ language: Language) -> Completions? { nil }
}
