package import Messages
import Notation
package import Project
import TextModel

/// A turn as one that calls for others or answers one: LSP's call hierarchy.
package struct ConversationItem: Sendable, Equatable {
  /// The label and the first words.
  package let name: String
  /// The stamp, where there is one.
  package let detail: String?
  /// The turn, and its label.
  package let location: Location
}

extension Project {
  /// The turn at a place.
  ///
  /// - Parameter offset: bytes of the document.
  package func conversation(at offset: Int, in id: DocumentID, language: Language) -> ConversationItem? {
    guard let transcript = transcript(id)?.transcript else { return nil }
    let line = transcript.text.lines.line(at: min(max(offset, 0), transcript.text.bytes.count))
    guard let turn = transcript.turn(atLine: line) else { return nil }
    var excerpts = Excerpts(transcript)
    return item(turn, transcript, id, &excerpts, language)
  }

  /// The turn that the one at a place answers. Where it is known who asks, that is the last question before, and a
  /// question answers nothing; else it is the last turn before by somebody else.
  package func question(of offset: Int, in id: DocumentID, language: Language) -> [ConversationItem] {
    exchange(at: offset, in: id, language) { turns, interviewers, here in
      let before = turns[..<here]
      if interviewers.isEmpty { return before.lastIndex { $0.label != turns[here].label }.map { [$0] } ?? [] }
      if turns[here].isBy(interviewers) { return [] }
      return before.lastIndex { $0.isBy(interviewers) }.map { [$0] } ?? []
    }
  }

  /// The turns that answer the one at a place: exactly those of which it is the question.
  package func answers(to offset: Int, in id: DocumentID, language: Language) -> [ConversationItem] {
    exchange(at: offset, in: id, language) { turns, interviewers, here in
      let after = turns[here...].dropFirst()
      if interviewers.isEmpty {
        guard let next = after.first, next.label != turns[here].label else { return [] }
        return Array(after.prefix { $0.label == next.label }.indices)
      }
      guard turns[here].isBy(interviewers) else { return [] }
      return Array(after.prefix { !$0.isBy(interviewers) }.indices)
    }
  }

  private func exchange(
    at offset: Int, in id: DocumentID, _ language: Language, _ find: ([Turn], Set<String>, Int) -> [Int]
  ) -> [ConversationItem] {
    guard let transcript = transcript(id)?.transcript else { return [] }
    let line = transcript.text.lines.line(at: min(max(offset, 0), transcript.text.bytes.count))
    let turns = transcript.turns
    guard let here = turns.firstIndex(where: { $0.lines.contains(line) }) else { return [] }
    var excerpts = Excerpts(transcript)
    // Who is called an interviewer and says nothing asks nothing.
    let interviewers = transcript.interviewers.filter { transcript.turnCounts[$0] != nil }
    return find(turns, interviewers, here).map { item(turns[$0], transcript, id, &excerpts, language) }
  }

  private func item(
    _ turn: Turn, _ transcript: Transcript, _ id: DocumentID, _ excerpts: inout Excerpts, _ language: Language
  ) -> ConversationItem {
    let words = excerpts.words(from: turn.textRange.lowerBound, to: turn.textRange.upperBound)
    let shown = words.isEmpty ? language.text(.symbolTurnEmpty) : words
    let start = transcript.text.lines.starts[turn.lines.lowerBound]
    return ConversationItem(
      name: turn.label.map { $0 + ": " + shown } ?? shown, detail: turn.stampRange.map { transcript.text.string($0) },
      location: Location(id, turn.labelRange ?? start..<start, whole: start..<turn.textRange.upperBound))
  }
}

extension Turn {
  fileprivate func isBy(_ labels: Set<String>) -> Bool { label.map(labels.contains) ?? false }
}
