import Notation
package import Project
import TextModel

extension Project {
  /// Where it is said what stands under a cursor.
  ///
  /// | the cursor is on | it leads to |
  /// |---|---|
  /// | a code in any mark, also an end mark and `{-}` | its heading in the codebook; for an end mark whose code no codebook has, the start mark |
  /// | an alias, a code after `merged-from:` or `replaced-by:`, a code's heading | the heading |
  /// | a speaker's label | the declaration in the header, else the first turn |
  /// | a pseudonym | its first use in the study, by the order of paths |
  ///
  /// - Parameter offset: bytes of the document.
  package func definition(at offset: Int, in id: DocumentID) -> Link? {
    link(at: offset, in: id) { mark, transcript in
      let found = mark.codes(in: transcript).flatMap { headings(of: codes(named: $0)) }
      return found.isEmpty && !mark.begins ? startMarks(mark, transcript, in: id) : found
    }
  }

  /// Where what stands under a cursor is introduced: for a mark its counterpart, the start mark of an end mark and the
  /// end mark of a start mark; for anything else the same as `definition`.
  package func declaration(at offset: Int, in id: DocumentID) -> Link? {
    link(at: offset, in: id) { mark, transcript in
      mark.begins ? endMarks(mark, transcript, in: id) : startMarks(mark, transcript, in: id)
    }
  }

  /// - Parameter ofMark: where a coding mark leads to; anything else leads to where it is said what it is.
  private func link(
    at offset: Int, in id: DocumentID, ofMark: (CodingMark, Transcript) -> [Location]
  ) -> Link? {
    guard let target = target(at: offset, in: id) else { return nil }
    var seen: Set<Location> = []
    let targets = places(of: target, in: id, ofMark: ofMark).filter { seen.insert($0).inserted }
    return targets.isEmpty ? nil : Link(origin: target.range, targets: targets)
  }

  private func places(
    of target: Target, in id: DocumentID, ofMark: (CodingMark, Transcript) -> [Location]
  ) -> [Location] {
    switch target.subject {
    case .coding(let line, let event):
      guard let transcript = transcript(id)?.transcript,
        let mark = CodingMark(transcript, line: line, event: event)
      else { return [] }
      return ofMark(mark, transcript)
    case .code(let code), .alias(let code): return headings(of: [code])
    case .codeName(let name): return headings(of: codes(named: name))
    case .speaker(let label): return speakerDeclaration(label, in: id)
    case .pseudonym(let name): return pseudonymUses(name).prefix(1).map { $0 }
    default: return []
    }
  }

  func headings(of ids: [CodeID]) -> [Location] {
    ids.compactMap { id in
      entry(id).map { Location(id.codebook, $0.nameRange, whole: $0.ownRange) }
    }
  }

  /// The speaker in the header; where nothing is declared, the first turn.
  func speakerDeclaration(_ label: String, in id: DocumentID) -> [Location] {
    guard let transcript = transcript(id)?.transcript else { return [] }
    if let declared = transcript.header.speaker(label) {
      return [Location(id, declared.labelRange, whole: declared.range)]
    }
    let first = transcript.traits.indices.first {
      transcript.traits[$0].contains(.turn) && transcript.lines[$0].label == label
    }
    return first.flatMap(transcript.labelRange).map { [Location(id, $0)] } ?? []
  }

  /// Every use of a pseudonym in the study, by document in the order of paths.
  func pseudonymUses(_ name: String) -> [Location] {
    let key = NameKey(name)
    return pseudonyms().flatMap { document, found in
      found.lazy.filter { NameKey($0.id) == key }.map { Location(document, $0.idRange, whole: $0.range) }
    }
  }

  private func startMarks(_ mark: CodingMark, _ transcript: Transcript, in id: DocumentID) -> [Location] {
    mark.segments.map { number in
      let start = transcript.codings.segments[number].start
      return Location(
        id, transcript.range(start), whole: transcript.inDocument(transcript.event(start).mark, line: start.line))
    }
  }

  private func endMarks(_ mark: CodingMark, _ transcript: Transcript, in id: DocumentID) -> [Location] {
    mark.segments.compactMap { number in
      transcript.codings.segments[number].end.map { end in
        Location(id, transcript.range(end), whole: transcript.inDocument(transcript.event(end).mark, line: end.line))
      }
    }
  }
}

extension CodingMark {
  /// It begins a segment and does not end one.
  var begins: Bool { event.kind == .start || event.kind == .turn }
}
