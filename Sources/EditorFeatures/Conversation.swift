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

  /// What the turn at a place answers: of an informant the interviewer's turn before, else the turn before by somebody
  /// else.
  package func question(of offset: Int, in id: DocumentID, language: Language) -> [ConversationItem] {
    exchange(at: offset, in: id, language) { transcript, turns, here in
      let interviewers = transcript.interviewers
      let label = turns[here].label
      let before = turns[..<here].indices.reversed()
      let asks = label.map { !interviewers.contains($0) } ?? true
      if asks, let question = before.first(where: { turns[$0].label.map(interviewers.contains) ?? false }) {
        return [question]
      }
      return before.first { turns[$0].label != label }.map { [$0] } ?? []
    }
  }

  /// What the turn at a place is answered by: what others say until the same speaker, or an interviewer after another,
  /// speaks again.
  package func answers(to offset: Int, in id: DocumentID, language: Language) -> [ConversationItem] {
    exchange(at: offset, in: id, language) { transcript, turns, here in
      let interviewers = transcript.interviewers
      let label = turns[here].label
      let asks = label.map(interviewers.contains) ?? false
      let after = turns[here...].dropFirst().prefix { turn in
        turn.label != label && !(asks && (turn.label.map(interviewers.contains) ?? false))
      }
      return Array(after.indices)
    }
  }

  private func exchange(
    at offset: Int, in id: DocumentID, _ language: Language, _ find: (Transcript, [Turn], Int) -> [Int]
  ) -> [ConversationItem] {
    guard let transcript = transcript(id)?.transcript else { return [] }
    let line = transcript.text.lines.line(at: min(max(offset, 0), transcript.text.bytes.count))
    let turns = transcript.turns
    guard let here = turns.firstIndex(where: { $0.lines.contains(line) }) else { return [] }
    var excerpts = Excerpts(transcript)
    return find(transcript, turns, here).map { item(turns[$0], transcript, id, &excerpts, language) }
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
