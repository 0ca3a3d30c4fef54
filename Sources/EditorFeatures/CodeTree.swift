package import Messages
import Notation
package import Project
import TextModel

/// A code in the tree of codes, as an editor lists it.
package struct CodeTreeItem: Sendable, Equatable {
  /// By its place in the codebook, which the next edit of that may change.
  package let code: CodeID
  /// A theme, a category or a code.
  package let kind: OutlineItem.Kind
  /// The code's id, never empty.
  package let name: String
  /// The label and how often it is used.
  package let detail: String?
  /// The heading: the id, and all that the codebook says of the code itself.
  package let location: Location
}

extension Project {
  /// The codes that a name under the cursor means: the beginning of a walk through the tree of codes.
  ///
  /// - Parameter offset: bytes of the document.
  package func codeTree(at offset: Int, in id: DocumentID, language: Language) -> [CodeTreeItem] {
    codes(at: offset, in: id).compactMap { treeItem($0, language) }
  }

  /// The code that a path means which was handed out before, as `Project.path(of:)` made it; `nil` where it means none
  /// any more.
  package func codeTreeItem(named name: String) -> CodeID? {
    let found = codes(named: CodeReference(name))
    return found.count == 1 ? found[0] : nil
  }

  /// The code that one lies under.
  package func codesAbove(_ id: CodeID, language: Language) -> [CodeTreeItem] {
    lineage(of: id).dropFirst().prefix(1).compactMap { treeItem($0, language) }
  }

  /// The codes right under one.
  package func codesBelow(_ id: CodeID, language: Language) -> [CodeTreeItem] {
    (entry(id)?.children ?? []).compactMap { treeItem(CodeID(codebook: id.codebook, entry: $0), language) }
  }

  /// Where the codes below the one under the cursor stand; for a code without any, its segments.
  package func implementation(at offset: Int, in id: DocumentID) -> Link? {
    guard let target = target(at: offset, in: id) else { return nil }
    let codes = codes(at: offset, in: id)
    let below = codes.flatMap { code in
      (entry(code)?.children ?? []).map { CodeID(codebook: code.codebook, entry: $0) }
    }
    let places = below.isEmpty ? (codes.isEmpty ? [] : references(at: offset, in: id)) : headings(of: below)
    return places.isEmpty ? nil : Link(origin: target.range, targets: places)
  }

  /// The codes that the name under a cursor means; several where it is ambiguous, or where `{-}` ends several.
  package func codes(at offset: Int, in id: DocumentID) -> [CodeID] {
    guard let target = target(at: offset, in: id) else { return [] }
    switch target.subject {
    case .code(let code), .alias(let code): return [code]
    case .codeName(let name): return codes(named: name)
    case .coding(let line, let event):
      guard let transcript = transcript(id)?.transcript, let mark = CodingMark(transcript, line: line, event: event)
      else { return [] }
      var seen: Set<CodeID> = []
      return mark.codes(in: transcript).flatMap { codes(named: $0) }.filter { seen.insert($0).inserted }
    default: return []
    }
  }

  private func treeItem(_ id: CodeID, _ language: Language) -> CodeTreeItem? {
    guard let entry = entry(id), !entry.id.isEmpty, let location = headings(of: [id]).first else { return nil }
    let segments = usage(of: id).segments
    let count = segments > 0 ? language.text(.symbolSegments, String(segments)) : nil
    let detail = [entry.ownLabel, count].compactMap { $0 }.joined(separator: " · ")
    return CodeTreeItem(
      code: id, kind: OutlineItem.Kind(entry.kind), name: entry.id, detail: detail.isEmpty ? nil : detail,
      location: location)
  }
}
