package import Messages
import Notation
package import Project
import TextModel

extension CodeAction {
  private static let mostCodes = 6

  /// Codes what is selected, or the turn where nothing is: by the codes in use nearby, then those used most, then a new
  /// one.
  @Sendable static func codeSelection(_ context: CodeActionContext) -> [CodeAction] {
    guard let transcript = context.transcript else { return [] }
    if context.selection.isEmpty { return codeTurn(context, transcript) }
    guard let range = transcript.codableRange(context.selection) else { return [] }
    let codes = context.project.likelyCodes(
      at: range.lowerBound, in: transcript, without: transcript.codes(over: range))
    var actions = codes.prefix(mostCodes).map { code in
      CodeAction("code:\(code)", Message(.actionCode, code), .code) {
        var editor = CodingEditor(transcript, context.id)
        editor.add(code, over: range)
        return editor.edit
      }
    }
    let name = context.project.freeCodeName(context.language.text(.newCodeName))
    actions.append(newCode(NewCode(id: name), Message(.actionCodeNew, name), over: range, transcript, context))
    // An in-vivo code is a phrase, not a speech.
    let words = range.count <= 200 ? transcript.words(in: range) : ""
    if words.split(separator: " ").count <= 8, let name = Project.codeName(of: words),
      context.project.codes(named: CodeReference(name)).isEmpty
    {
      let code = NewCode(id: name, label: words, lines: ["origin: in-vivo"])
      actions.append(newCode(code, Message(.actionCodeInVivo, name), over: range, transcript, context))
    }
    return actions
  }

  private static func newCode(
    _ code: NewCode, _ title: Message, over range: Range<Int>, _ transcript: Transcript, _ context: CodeActionContext
  ) -> CodeAction {
    CodeAction("new:\(code.id)", title, .newCode) {
      var editor = CodingEditor(transcript, context.id)
      editor.add(code.id, over: range)
      var edit = editor.edit
      context.project.add(code, to: &edit, language: context.language)
      return edit
    }
  }

  private static func codeTurn(_ context: CodeActionContext, _ transcript: Transcript) -> [CodeAction] {
    let offset = context.selection.lowerBound
    guard transcript.markPlace(at: offset) != nil, transcript.target(at: offset) == nil else { return [] }
    let line = transcript.text.lines.line(at: offset)
    guard let turn = transcript.turn(atLine: line), !turn.textRange.isEmpty else { return [] }
    let codes = context.project.likelyCodes(at: offset, in: transcript, without: transcript.codes(ofTurn: turn))
    return codes.prefix(mostCodes).map { code in
      CodeAction("turn:\(code)", Message(.actionCodeTurn, code), .code) {
        var editor = CodingEditor(transcript, context.id)
        editor.addToTurn(code, at: offset)
        return editor.edit
      }
    }
  }
}

extension Project {
  /// Codes a selection by a name that somebody has typed, or the turn where nothing is selected. A name that no codebook
  /// has comes to the codebook.
  ///
  /// - Parameter selection: bytes of the document.
  package func code(_ selection: Range<Int>, in id: DocumentID, by name: String, language: Language) throws(Refusal)
    -> StudyEdit
  {
    guard let transcript = transcript(id)?.transcript else { throw Refusal(.editNothingHere) }
    let reference = CodeReference(name)
    let known = codes(named: reference)
    if known.isEmpty, !NewName.isCode(name) { throw Refusal(.renameNoCode, name) }
    if known.count > 1 { throw Refusal(.renameAmbiguous, name) }
    var editor = CodingEditor(transcript, id)
    if selection.isEmpty {
      editor.addToTurn(name, at: selection.lowerBound)
    } else if let range = transcript.codableRange(selection) {
      editor.add(name, over: range)
    }
    var edit = editor.edit
    if edit.isEmpty { throw Refusal(.editNothingHere) }
    edit.label = Message(.actionCode, name)
    if known.isEmpty, index.namesByLeaf[reference.leaf] == nil {
      add(NewCode(id: name), to: &edit, language: language)
    }
    return edit
  }
}

extension Transcript {
  /// The codes that a stretch has already, from edge to edge.
  fileprivate func codes(over range: Range<Int>) -> Set<NameKey> {
    let line = text.lines.line(at: range.lowerBound)
    var found: Set<NameKey> = []
    for segment in codings.segments where segment.start.line <= line && !segment.isTurn {
      guard let end = segment.end, end.line >= line else { continue }
      let ranges = ranges(of: segment)
      if ranges.startMark.lowerBound <= range.lowerBound, (ranges.endMark?.upperBound ?? 0) >= range.upperBound {
        found.insert(segment.code.leaf)
      }
    }
    return found
  }

  fileprivate func codes(ofTurn turn: Turn) -> Set<NameKey> {
    var found: Set<NameKey> = []
    for line in turn.lines where traits[line].contains(.codings) {
      for event in lines[line].codings where event.kind == .turn {
        if let code = event.code { found.insert(code.leaf) }
      }
    }
    return found
  }
}

extension Project {
  /// Codes as somebody writes them who codes here: first those in use nearest, then those used most in the study. None
  /// that the codebook advises against.
  func likelyCodes(at offset: Int, in transcript: Transcript, without present: Set<NameKey>) -> [String] {
    let codings = transcript.codings
    let line = transcript.text.lines.line(at: offset)
    let next = codings.segments.partitionPoint { $0.start.line < line }
    var seen = present
    var codes: [String] = []
    func take(_ code: CodeReference) {
      guard codes.count < 10, !seen.contains(code.leaf) else { return }
      seen.insert(code.leaf)
      let known = self.codes(named: code)
      if known.count > 1 || known.contains(where: { entry($0)?.isDiscouraged ?? true }) { return }
      if known.isEmpty, hasCodes { return }
      codes.append(code.text)
    }
    let last = min(next + 100, codings.segments.count)
    let near = (max(next - 100, 0)..<last).sorted {
      abs(codings.segments[$0].start.line - line) < abs(codings.segments[$1].start.line - line)
    }
    for number in near { take(codings.segments[number].code) }
    if codes.count < 6 {
      let most = index.names.values.sorted { ($1.segments, $0.code.text) < ($0.segments, $1.code.text) }
      for name in most.prefix(20) { take(name.code) }
    }
    // A fresh study has a codebook and no codings.
    for id in codeIDs.prefix(50) where codes.count < 6 {
      if let entry = entry(id), !entry.id.isEmpty { take(CodeReference(entry.id)) }
    }
    return codes
  }
}
