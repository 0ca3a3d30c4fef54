import Messages
import Notation
import Project
import TextModel

extension Project {
  /// A code as a mark uses it: the memo of this coding, where it begins and ends, and what the codebook says.
  func codingHover(
    _ transcript: Transcript, line: Int, event: Int, in id: DocumentID, _ language: Language
  ) -> [Markup.Block] {
    guard let mark = CodingMark(transcript, line: line, event: event) else { return [] }
    let segments = mark.segments.prefix(Self.mostCodes).map { transcript.codings.segments[$0] }
    if segments.isEmpty {
      // An end mark that ends nothing still names a code, and `{-}` does not.
      return mark.event.code.map { descriptions(of: $0, here: id, in: language) } ?? []
    }
    return segments.flatMap { segment in
      let facts = codingFacts(segment, transcript, language)
      return descriptions(of: segment.code, here: id, coding: facts, in: language)
    }
  }

  /// More than one only where a name is ambiguous.
  func descriptions(
    of name: CodeReference, here: DocumentID?, coding: [Markup.Block] = [], in language: Language
  ) -> [Markup.Block] {
    let ids = codes(named: name).prefix(Self.mostCodes)
    if ids.isEmpty { return description(ofUnknown: name, here: here, coding: coding, in: language) }
    return ids.flatMap { description(of: $0, here: here, coding: coding, in: language) }
  }

  private static let mostCodes = 4

  private func codingFacts(
    _ segment: Codings.Segment, _ transcript: Transcript, _ language: Language
  ) -> [Markup.Block] {
    var facts: [Markup.Block] = []
    let start = transcript.event(segment.start)
    if let memo = start.memo {
      let words = transcript.text.string(transcript.inDocument(memo, line: segment.start.line))
      facts.append(.paragraph(Markup.labelled(.hoverMemo, words, in: language)))
    }
    if segment.isTurn {
      facts.append(.paragraph(language.text(.hoverTurnCoding)))
    } else {
      let opened = language.text(.hoverOpenedAtLine, String(segment.start.line + 1))
      let closed = segment.end.map { language.text(.hoverClosedAtLine, String($0.line + 1)) }
      facts.append(.paragraph(opened + ", " + (closed ?? language.text(.hoverNeverClosed))))
    }
    return facts
  }
}
