import Messages
import Notation
import Project
import TextModel

extension CodeAction {
  /// Adds a code to the codebook that a mark names, or gives all its segments the name of the nearest one that is there.
  @Sendable static func missingCodes(_ context: CodeActionContext) -> [CodeAction] {
    guard let transcript = context.transcript else { return [] }
    var seen: Set<NameKey> = []
    return context.findingsHere.prefix(mostFindings).flatMap { finding -> [CodeAction] in
      guard finding.rule == "code/unknown", let place = transcript.place(of: finding.range),
        let code = transcript.event(place).code, seen.insert(code.key).inserted
      else { return [] }
      var actions: [CodeAction] = []
      if let (parent, name) = context.project.placeOfNew(code) {
        actions.append(
          CodeAction("create:\(code.text)", Message(.actionCreateCode, name), .quickFix) {
            var edit = StudyEdit()
            context.project.add(NewCode(id: name), under: parent, to: &edit, language: context.language)
            return edit
          })
      }
      let uses = context.project.uses(ofUnknown: code).reduce(0) { $0 + $1.uses.count }
      if uses > 1, code.key == code.leaf, let nearest = finding.replacements.first,
        !nearest.utf8.contains(UInt8(ascii: "/"))
      {
        var everywhere = CodeAction(
          "everywhere:\(code.text)", Message(.actionReplaceEverywhere, code.text, nearest, String(uses)), .quickFix
        ) { () throws(Refusal) in
          try context.project.rename(unknown: code, to: nearest)
        }
        everywhere.needsStudy = true
        actions.append(everywhere)
      }
      for index in actions.indices { actions[index].findings = [finding] }
      return actions
    }
  }
}

extension Project {
  /// Below which code a new one would come, and its own name; `nil` where its name stands in another place already, or
  /// its parents do not.
  fileprivate func placeOfNew(_ code: CodeReference) -> (parent: CodeID?, name: String)? {
    let name = String(code.lastName)
    guard codes(named: CodeReference(name)).isEmpty else { return nil }
    if code.key == code.leaf { return (nil, name) }
    let path = String(code.text.utf8.dropLast(name.utf8.count + 1)) ?? ""
    let parents = codes(named: CodeReference(path))
    return parents.count == 1 ? (parents[0], name) : nil
  }
}
