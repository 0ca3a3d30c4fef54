import Messages
import Notation
import Project
import TextModel

extension CodeAction {
  /// So many suggestions of one finding are offered; a rule gives the best ones first.
  private static let mostReplacements = 5
  /// So many findings under one selection are looked at; whoever selects a whole interview wants `fixAll`.
  static let mostFindings = 20

  /// Puts in what a rule says the text could be, for any rule.
  @Sendable static func replacements(_ context: CodeActionContext) -> [CodeAction] {
    context.findingsHere.prefix(mostFindings).flatMap { finding in
      finding.replacements.prefix(mostReplacements).enumerated().map { number, replacement in
        let title = replacement.isEmpty ? Message(.actionRemoveText) : Message(.actionReplaceBy, replacement)
        var action = CodeAction("replace:\(finding.rule):\(finding.range.lowerBound):\(replacement)", title, .quickFix)
        {
          var edit = StudyEdit()
          context.replace(finding, by: replacement, in: &edit)
          return edit
        }
        action.findings = [finding]
        action.isPreferred = number == 0 && finding.replacements.count == 1
        return action
      }
    }
  }

  /// Rules whose one suggestion says the same in another way, so that nobody need look at each.
  private static let safeRules: Set<String> = ["notation/decimal", "pause/mixed", "syntax/mark", "code/replaced"]

  /// Mends everything of that kind in the document.
  @Sendable static func fixAll(_ context: CodeActionContext) -> [CodeAction] {
    let findings = context.findings.filter { safeRules.contains($0.rule) && $0.replacements.count == 1 }
    if findings.isEmpty { return [] }
    var action = CodeAction("fixAll", Message(.actionFixAll, String(findings.count)), .fixAll) {
      var edit = StudyEdit()
      for finding in findings { context.replace(finding, by: finding.replacements[0], in: &edit) }
      return edit
    }
    action.findings = findings
    return [action]
  }
}

extension CodeActionContext {
  /// A code in a mark gets its new name at both ends of the segment, and keeps its label.
  func replace(_ finding: Finding, by text: String, in edit: inout StudyEdit) {
    guard finding.rule.hasPrefix("code/"), let transcript, let place = transcript.place(of: finding.range),
      let number = transcript.codings.segmentBeginning(line: place.line, event: place.index)
    else { return edit.replace(finding.range, in: id, with: text) }
    let segment = transcript.codings.segments[number]
    for place in [segment.start, segment.end].compactMap({ $0 }) {
      guard let code = transcript.event(place).code else { continue }
      let start = transcript.range(place).lowerBound
      edit.replace(start..<start + code.text.utf8.count, in: id, with: text)
    }
  }
}

extension Transcript {
  /// The code of a mark by where it stands; `nil` where none does.
  func place(of range: Range<Int>) -> Codings.Place? {
    let line = text.lines.line(at: range.lowerBound)
    guard let index = lines[line].codings.firstIndex(where: { inDocument($0.range, line: line) == range }) else {
      return nil
    }
    return Codings.Place(line: line, index: index)
  }
}
