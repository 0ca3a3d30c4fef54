import Messages
import Notation
import Project
import TextModel

extension CodeAction {
  /// Declares the speaker of the turn at the cursor in the header.
  @Sendable static func speakers(_ context: CodeActionContext) -> [CodeAction] {
    guard let transcript = context.transcript,
      case .speaker(let label)? = transcript.target(at: context.selection.lowerBound)?.subject,
      transcript.header.speaker(label) == nil
    else { return [] }
    var action = CodeAction("declare:\(label)", Message(.actionDeclareSpeaker, label), .quickFix) {
      var edit = StudyEdit()
      let (place, text) = transcript.declaration(of: label, language: context.language)
      edit.insert(text, at: place, in: context.id)
      return edit
    }
    action.findings = context.findingsHere.filter { $0.rule == "speaker/undeclared" }
    return [action]
  }
}

extension Transcript {
  /// Where a speaker's declaration goes: below the others, else at the end of the header, which is made where there is
  /// none. The key is the one that the header uses.
  fileprivate func declaration(of label: String, language: Language) -> (offset: Int, text: String) {
    let end = text.lineEnd
    guard header.lineCount > 0 else {
      let start = text.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let key = Header.speakerKeys.form(in: language)
      return (start, "---\(end)\(key) \(label): \(label)\(end)---\(end)")
    }
    let last = header.speakers.max { $0.range.lowerBound < $1.range.lowerBound }
    let language = header.value(.language).flatMap { Language(tag: $0) } ?? language
    let key =
      last.map { text.string($0.range).prefix { $0 != " " && $0 != "\t" } }.map(String.init)
      ?? Header.speakerKeys.form(in: language)
    let line = last.map { text.lines.line(at: $0.range.lowerBound) + 1 } ?? header.lineCount - 1
    return (text.lines.starts[line], "\(key) \(label): \(label)\(end)")
  }
}
