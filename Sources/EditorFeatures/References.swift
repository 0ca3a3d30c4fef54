import Notation
package import Project

/// What a list of references holds besides the uses themselves.
package struct ReferenceOptions: OptionSet, Sendable {
  /// One bit for each option.
  package let rawValue: UInt8
  /// The options of some bits; a bit that none has means nothing.
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The code's heading in the codebook, the speaker's declaration in the header.
  package static let declaration = ReferenceOptions(rawValue: 1)
  /// The segments of the codes below a code too.
  package static let children = ReferenceOptions(rawValue: 2)
}

extension Project {
  /// Everywhere in the study where what stands under a cursor is used: the start mark of every segment of a code, every
  /// turn of a speaker in its interview, every use of a pseudonym's id, every place where somebody stands in clear, as far
  /// as the study has been read for that. By document in the order of paths, and in the order of the text.
  ///
  /// - Parameters:
  ///   - offset: bytes of the document.
  ///   - only: the one document that is asked about, where it is a code that stands there; `nil` for the study.
  package func references(
    at offset: Int, in id: DocumentID, _ options: ReferenceOptions = [], only: DocumentID? = nil
  ) -> [Location] {
    guard let target = target(at: offset, in: id) else {
      guard let leak = leak(at: offset, in: id)?.leak else { return [] }
      return places(sameAs: leak).flatMap { document, ranges in ranges.map { Location(document, $0) } }
    }
    switch target.subject {
    case .coding(let line, let event):
      guard let transcript = transcript(id)?.transcript, let mark = CodingMark(transcript, line: line, event: event)
      else { return [] }
      return references(to: mark.codes(in: transcript), options, only)
    case .code(let code), .alias(let code): return references(to: [code], options, only)
    case .codeName(let name): return references(to: [name], options, only)
    case .speaker(let label):
      guard let transcript = transcript(id)?.transcript else { return [] }
      let declared = transcript.header.speaker(label).map { Location(id, $0.labelRange, whole: $0.range) }
      let turns = transcript.labelRanges(of: label).map { Location(id, $0) }
      return options.contains(.declaration) ? (declared.map { [$0] } ?? []) + turns : turns
    case .pseudonym(let name): return pseudonymUses(name)
    default: return []
    }
  }

  private func references(to names: [CodeReference], _ options: ReferenceOptions, _ only: DocumentID?) -> [Location] {
    var known: [CodeID] = []
    var unknown: [Location] = []
    for name in names {
      let ids = codes(named: name)
      known += ids
      if ids.isEmpty { unknown += locations(uses(ofUnknown: name, only: only)) }
    }
    return Self.inOrder(references(to: known, options, only) + unknown)
  }

  private func references(to ids: [CodeID], _ options: ReferenceOptions, _ only: DocumentID?) -> [Location] {
    let ids = options.contains(.children) ? ids.flatMap(withChildren) : ids
    var found = ids.flatMap { locations(uses(of: $0, only: only)) }
    if options.contains(.declaration) { found += headings(of: ids) }
    return Self.inOrder(found)
  }

  /// A code and all below it. Entries stand in the order of a walk through the hierarchy, so they follow each other.
  private func withChildren(_ id: CodeID) -> [CodeID] {
    guard let entry = entry(id), let codebook = codebook(id.codebook) else { return [id] }
    return codeIDs.filter { other in
      other.codebook == id.codebook && other.entry >= id.entry
        && entry.range.contains(codebook.entries[other.entry].headingRange.lowerBound)
    }
  }

  private func locations(_ uses: [(document: DocumentID, uses: [CodeUse])]) -> [Location] {
    uses.flatMap { document, uses in
      uses.map { use in
        // A coded turn begins before its mark.
        let start = min(use.content.lowerBound, use.name.lowerBound)
        let end = max(use.content.upperBound, use.name.upperBound)
        return Location(document, use.name, whole: start..<end)
      }
    }
  }

  private static func inOrder(_ locations: [Location]) -> [Location] {
    Set(locations).sorted {
      ($0.document, $0.range.lowerBound, $0.range.upperBound) < ($1.document, $1.range.lowerBound, $1.range.upperBound)
    }
  }
}
