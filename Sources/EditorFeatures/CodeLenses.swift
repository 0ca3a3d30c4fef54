package import Messages
import Notation
package import Project
import TextModel

/// A line of figures above a line of a document, and where a click on it leads.
package struct CodeLens: Sendable, Equatable {
  /// Bytes of the document.
  package let range: Range<Int>
  /// The figures, in words.
  package let title: Message
  /// From the start of `range`.
  package let jump: Jump
}

extension Project {
  /// Above each code of a codebook how much it is used; above a transcript how much of it is coded.
  package func lenses(in id: DocumentID) -> [CodeLens] {
    switch documents[id] {
    case .codebook(let codebook):
      return codebook.entries.indices.compactMap { number in
        let entry = codebook.entries[number]
        let usage = usage(of: CodeID(codebook: id, entry: number))
        guard !entry.id.isEmpty else { return nil }
        let title =
          usage.segments == 0
          ? Message(.hoverNotUsed)
          : Message(.lensUsage, String(usage.segments), String(usage.documents), String(usage.informants))
        return CodeLens(range: entry.nameRange, title: title, jump: .nextSegmentInStudy)
      }
    case .transcript(let document):
      let transcript = document.transcript
      let segments = transcript.codings.segments.count
      guard segments > 0 else { return leakLenses(in: id) }
      let title = Message(.lensCoverage, String(transcript.coverage()), String(segments))
      return [CodeLens(range: 0..<0, title: title, jump: .nextUncoded)] + leakLenses(in: id)
    case .manuscript: return leakLenses(in: id)
    case .projectFile, .decisions, nil: return []
    }
  }

  /// How much is open that identifies somebody.
  private func leakLenses(in id: DocumentID) -> [CodeLens] {
    let count = openLeaks(in: id).count
    return count == 0 ? [] : [CodeLens(range: 0..<0, title: Message(.leakLens, String(count)), jump: .nextLeak)]
  }
}
