import Messages
import Project

extension CodeAction {
  /// So many suggestions of one finding are offered; a rule gives the best ones first.
  private static let mostReplacements = 5
  /// So many findings under one selection are looked at; whoever selects a whole interview wants `fixAll`.
  private static let mostFindings = 20

  /// Puts in what a rule says the text could be, for any rule.
  @Sendable static func replacements(_ context: CodeActionContext) -> [CodeAction] {
    context.findingsHere.prefix(mostFindings).flatMap { finding in
      finding.replacements.prefix(mostReplacements).enumerated().map { number, replacement in
        let title =
          replacement.isEmpty ? Message(.actionRemoveText) : Message(.actionReplaceBy, replacement)
        var action = CodeAction(
          "replace:\(finding.rule):\(finding.range.lowerBound):\(replacement)", title, .quickFix
        ) {
          var edit = StudyEdit()
          edit.replace(finding.range, in: context.id, with: replacement)
          return edit
        }
        action.findings = [finding]
        action.isPreferred = number == 0 && finding.replacements.count == 1
        return action
      }
    }
  }
}
