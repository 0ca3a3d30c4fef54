import Messages
import Notation
import Project
import TextModel

extension CodeAction {
  /// So many other codes are offered for each sort of change: whoever wants another gives its name to a command.
  private static let mostTargets = 4

  /// Merges, moves, promotes, retires or deletes the code under the cursor, over the whole study.
  @Sendable static func changeCodebook(_ context: CodeActionContext) -> [CodeAction] {
    let project = context.project
    let codes = project.codes(at: context.selection.lowerBound, in: context.id)
    guard codes.count == 1, let code = codes.first, let entry = project.entry(code), !entry.id.isEmpty else {
      return []
    }
    var changes: [(change: CodebookChange, title: Message)] = []
    let near = project.codesNear(code).prefix(mostTargets)
    if entry.children.isEmpty {
      changes += near.map { (.merge(code, into: $0), Message(.codesMerge, entry.id, project.name(of: $0))) }
    }
    changes += project.parents(for: code).prefix(mostTargets).map {
      (.move(code, under: $0), Message(.codesMove, entry.id, project.name(of: $0)))
    }
    if entry.parent != nil {
      changes.append((.move(code, under: nil), Message(.codesMoveToTop, entry.id)))
      changes.append((.promote(code), Message(.codesPromote, entry.id)))
    }
    changes += near.map { (.retire(code, by: $0), Message(.codesRetire, entry.id, project.name(of: $0))) }
    if entry.children.isEmpty {
      let segments = project.usage(of: code).segments
      changes.append((.delete(code), Message(.codesDelete, entry.id, String(segments))))
    }
    return changes.map { change, title in
      var action = CodeAction("\(change.name):\(title.arguments.joined(separator: ":"))", title, .codebook) {
        () throws(Refusal) in try project.edit(change)
      }
      action.needsStudy = true
      return action
    }
  }

  /// Gives the segment at the cursor one of the codes below its own: how a code is split, segment by segment.
  @Sendable static func recode(_ context: CodeActionContext) -> [CodeAction] {
    guard let transcript = context.transcript,
      let number = transcript.segments(at: context.selection.lowerBound).first
    else { return [] }
    let segment = transcript.codings.segments[number]
    let codes = context.project.codes(named: segment.code)
    guard codes.count == 1, let entry = context.project.entry(codes[0]) else { return [] }
    return entry.children.prefix(mostTargets).map { child in
      let name = context.project.reference(to: CodeID(codebook: codes[0].codebook, entry: child))
      return CodeAction("recode:\(number):\(name)", Message(.codesRecode, segment.code.text, name), .rewrite) {
        var edit = StudyEdit()
        transcript.rename(number, to: name, in: context.id, &edit)
        return edit
      }
    }
  }
}

extension Project {
  /// Codes that one might be one with: those under the same parent, then those with a like name.
  fileprivate func codesNear(_ id: CodeID) -> [CodeID] {
    guard let entry = entry(id), let codebook = codebook(id.codebook) else { return [] }
    let siblings = codebook.entries.indices.filter {
      $0 != id.entry && codebook.entries[$0].parent == entry.parent && !codebook.entries[$0].isDiscouraged
        && !codebook.entries[$0].id.isEmpty
    }
    return siblings.sorted { abs($0 - id.entry) < abs($1 - id.entry) }.map { CodeID(codebook: id.codebook, entry: $0) }
  }

  /// Codes that one could lie under: those with codes under them, and those at the top.
  fileprivate func parents(for id: CodeID) -> [CodeID] {
    guard let entry = entry(id) else { return [] }
    let above = entry.parent.map { CodeID(codebook: id.codebook, entry: $0) }
    return codeIDs.lazy.filter { other in
      guard other != above, other != id, let parent = self.entry(other), !parent.id.isEmpty else { return false }
      return (parent.parent == nil || !parent.children.isEmpty) && !self.lineage(of: other).contains(id)
    }.prefix(20).map { $0 }
  }
}
