package import Notation

/// A code of some codebook of the study.
package struct CodeID: Sendable, Hashable {
  /// The codebook it stands in.
  package let codebook: DocumentID
  /// Its number among the codebook's entries.
  package let entry: Int

  /// A code by its two numbers; there need be none, and `Project.entry` says whether there is.
  package init(codebook: DocumentID, entry: Int) {
    self.codebook = codebook
    self.entry = entry
  }
}

extension Project {
  /// A codebook of the study; `nil` where no document of that name is one.
  package func codebook(_ id: DocumentID) -> Codebook? {
    if case .codebook(let codebook)? = documents[id] { codebook } else { nil }
  }

  /// A transcript of the study; `nil` where no document of that name is one.
  package func transcript(_ id: DocumentID) -> TranscriptDocument? {
    if case .transcript(let transcript)? = documents[id] { transcript } else { nil }
  }

  /// Whether the study has any code to compare with.
  package var hasCodes: Bool { codebookIDs.contains { codebook($0)?.entries.isEmpty == false } }

  /// The entry of a code; `nil` where its codebook has changed and has so many no more.
  package func entry(_ id: CodeID) -> Codebook.Entry? {
    guard let entries = codebook(id.codebook)?.entries, entries.indices.contains(id.entry) else { return nil }
    return entries[id.entry]
  }

  /// Every code, in the order of the codebooks.
  package var codeIDs: [CodeID] {
    codebookIDs.flatMap { id in
      (codebook(id)?.entries ?? []).indices.map { CodeID(codebook: id, entry: $0) }
    }
  }

  /// The codes that a name may mean: one, as a rule; several where a leaf is not unique; none for an unknown name.
  package func codes(named code: CodeReference) -> [CodeID] {
    codebookIDs.flatMap { id in
      (codebook(id)?.entries(named: code) ?? []).map { CodeID(codebook: id, entry: $0) }
    }
  }

  /// How a code is used over the study, by whatever name.
  package func usage(of id: CodeID) -> CodeUsage {
    var segments = 0
    var informants: [DocumentID: Set<String>] = [:]
    for name in names(of: id) {
      segments += name.segments
      for (document, tally) in name.documents { informants[document, default: []].formUnion(tally.informants) }
    }
    return CodeUsage(
      segments: segments, documents: informants.count, informants: informants.values.reduce(0) { $0 + $1.count })
  }

  /// How many segments every used code has. One pass, for lists of all codes.
  package func segmentCounts() -> [CodeID: Int] {
    var counts: [CodeID: Int] = [:]
    for name in index.names.values {
      for id in codes(named: name.code) { counts[id, default: 0] += name.segments }
    }
    return counts
  }

  /// Every coded segment of a code, by document in the order of paths.
  ///
  /// - Parameter only: the one document that is asked about; `nil` for the study.
  package func uses(of id: CodeID, only: DocumentID? = nil) -> [(document: DocumentID, uses: [CodeUse])] {
    let keys = Set(names(of: id).map(\.code.key))
    return uses(of: keys, only)
  }

  /// Every coded segment under a name that no codebook has.
  package func uses(ofUnknown code: CodeReference, only: DocumentID? = nil)
    -> [(document: DocumentID, uses: [CodeUse])]
  {
    let keys = (index.namesByLeaf[code.leaf] ?? []).filter { key in
      index.names[key].map { $0.code.agrees(with: code) && codes(named: $0.code).isEmpty } ?? false
    }
    return uses(of: keys, only)
  }

  private func uses(of keys: Set<NameKey>, _ only: DocumentID?) -> [(document: DocumentID, uses: [CodeUse])] {
    let documents =
      only.map { [$0] } ?? Set(keys.flatMap { index.names[$0]?.documents.keys.map(\.self) ?? [] }).sorted()
    return documents.compactMap { document in
      guard let uses = transcript(document)?.codeUses(of: keys), !uses.isEmpty else { return nil }
      return (document, uses)
    }
  }

  /// The names by which transcripts mean a code: its own, paths that end in it, and aliases.
  private func names(of id: CodeID) -> [CodeIndex.Name] {
    guard let entry = entry(id) else { return [] }
    var leaves = Set([entry.key])
    for alias in entry.aliases { leaves.insert(CodeReference(alias.text).leaf) }
    return leaves.flatMap { leaf in
      (index.namesByLeaf[leaf] ?? []).compactMap { index.names[$0] }.filter { codes(named: $0.code).contains(id) }
    }
  }
}
