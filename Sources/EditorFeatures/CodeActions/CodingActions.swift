import Messages
import Notation
import Project
import TextModel

extension CodeAction {
  /// So many codings over one place are offered for change, the innermost first.
  private static let mostSegments = 3

  /// Takes the codings at the cursor away, widens them to the turn, or ends them here.
  @Sendable static func changeCodings(_ context: CodeActionContext) -> [CodeAction] {
    guard let transcript = context.transcript else { return [] }
    let offset = context.selection.lowerBound
    let numbers = transcript.segments(at: offset).prefix(mostSegments)
    return numbers.flatMap { number -> [CodeAction] in
      let segment = transcript.codings.segments[number]
      var actions = [removal(of: number, transcript, context)]
      if segment.isTurn { return actions }
      if let range = transcript.widened(segment) {
        actions.append(
          CodeAction("widen:\(number)", Message(.actionWiden, segment.name), .rewrite) {
            var editor = CodingEditor(transcript, context.id)
            editor.widen(number, to: range)
            return editor.edit
          })
      }
      if let place = transcript.endPlace(for: segment, at: offset) {
        actions.append(
          CodeAction("end:\(number)", Message(.actionEndHere, segment.name), .rewrite) {
            var editor = CodingEditor(transcript, context.id)
            editor.end(number, at: place)
            return editor.edit
          })
      }
      return actions
    }
  }

  private static func removal(of number: Int, _ transcript: Transcript, _ context: CodeActionContext) -> CodeAction {
    let name = transcript.codings.segments[number].name
    return CodeAction("remove:\(number)", Message(.actionRemoveCoding, name), .code) {
      var editor = CodingEditor(transcript, context.id)
      editor.remove([number])
      return editor.edit
    }
  }

  /// What mends a coding that has no end, no beginning or no words.
  @Sendable static func brokenCodings(_ context: CodeActionContext) -> [CodeAction] {
    guard let transcript = context.transcript else { return [] }
    return context.findingsHere.prefix(mostFindings).flatMap { finding -> [CodeAction] in
      guard finding.rule.hasPrefix("coding/"), let place = transcript.place(of: finding.range) else { return [] }
      let number = transcript.codings.segmentBeginning(line: place.line, event: place.index)
      var actions: [CodeAction] = []
      switch (finding.rule, number) {
      case ("coding/unclosed", let number?):
        guard let turn = transcript.turn(atLine: place.line) else { return [] }
        let name = transcript.codings.segments[number].name
        actions.append(
          CodeAction("endOfTurn:\(number)", Message(.actionEndWithTurn, name), .quickFix) {
            var editor = CodingEditor(transcript, context.id)
            editor.end(number, at: turn.textRange.upperBound)
            return editor.edit
          })
      case ("coding/empty", let number?):
        actions.append(removal(of: number, transcript, context).as(.quickFix))
      case ("coding/not-open", _):
        actions.append(
          CodeAction("removeEnd:\(finding.range.lowerBound)", Message(.actionRemoveEndMark), .quickFix) {
            var editor = CodingEditor(transcript, context.id)
            editor.remove(at: [place])
            return editor.edit
          })
      default: return []
      }
      for index in actions.indices { actions[index].findings = [finding] }
      return actions
    }
  }
}

extension Transcript {
  /// The segments at a place: those of the mark that the cursor is on, else those that it lies in, innermost first.
  func segments(at offset: Int) -> [Int] {
    if let target = target(at: offset), case .coding(let line, let event) = target.subject,
      let mark = CodingMark(self, line: line, event: event)
    {
      return mark.segments
    }
    let line = text.lines.line(at: offset)
    return codings.segments.indices.filter { number in
      let segment = codings.segments[number]
      if segment.isTurn || segment.start.line > line || (segment.end.map { $0.line < line } ?? false) { return false }
      return ranges(of: segment).content.touches(offset)
    }.reversed()
  }

  /// From the first words of the turn that a segment begins in to the last of the one it ends in; `nil` where it is as
  /// wide already.
  fileprivate func widened(_ segment: Codings.Segment) -> Range<Int>? {
    guard let end = segment.end, let first = turn(atLine: segment.start.line), let last = turn(atLine: end.line) else {
      return nil
    }
    let range = first.textRange.lowerBound..<max(first.textRange.lowerBound, last.textRange.upperBound)
    let ranges = ranges(of: segment)
    guard let endMark = ranges.endMark else { return nil }
    if words(in: range.lowerBound..<ranges.startMark.lowerBound).isEmpty,
      words(in: endMark.upperBound..<max(endMark.upperBound, range.upperBound)).isEmpty
    {
      return nil
    }
    return range
  }

  /// Where a segment could end at a cursor: between its words, behind the one that the cursor is inside of, and not where
  /// it ends already.
  fileprivate func endPlace(for segment: Codings.Segment, at offset: Int) -> Int? {
    guard let place = markPlace(at: offset).map({ NameBytes.endOfWord(text.bytes, at: $0) }) else { return nil }
    let content = ranges(of: segment).content
    guard content.lowerBound < place, place < content.upperBound else { return nil }
    let nearby = max(content.lowerBound, place - 200)..<place
    let behind = place..<min(content.upperBound, place + 200)
    return words(in: nearby).isEmpty || (words(in: behind).isEmpty && segment.end != nil) ? nil : place
  }
}

extension CodeAction {
  fileprivate func `as`(_ kind: CodeActionKind) -> CodeAction {
    var action = CodeAction(id, title, kind, work)
    action.isPreferred = true
    return action
  }
}
