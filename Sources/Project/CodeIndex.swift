package import Notation

/// How every code is used over a study, kept up by deltas: a transcript's old tally goes, its new one comes.
package struct CodeIndex: Sendable {
  /// One way in which transcripts name a code, and who does.
  package struct Name: Sendable {
    /// As the transcript writes it that used the name first.
    package let code: CodeReference
    /// Over all documents.
    package fileprivate(set) var segments = 0
    /// The transcripts that use the name, each with its own count; never empty.
    package fileprivate(set) var documents: [DocumentID: CodeTally] = [:]
  }

  /// Every name that is used, by its key.
  package private(set) var names: [NameKey: Name] = [:]
  /// The keys of all names that end in one leaf, so that `b` finds `a/b`.
  package private(set) var namesByLeaf: [NameKey: Set<NameKey>] = [:]

  init() {}

  /// - Returns: whether any count or name changed.
  mutating func replace(_ old: TranscriptTally, by new: TranscriptTally, in document: DocumentID) -> Bool {
    var changed = false
    for (key, tally) in old.codes where new.codes[key] != tally {
      changed = true
      guard let leaf = names[key]?.code.leaf else { continue }
      names[key]?.segments -= tally.segments
      names[key]?.documents[document] = nil
      guard names[key]?.documents.isEmpty == true else { continue }
      names[key] = nil
      namesByLeaf[leaf]?.remove(key)
      if namesByLeaf[leaf]?.isEmpty == true { namesByLeaf[leaf] = nil }
    }
    for (key, tally) in new.codes where old.codes[key] != tally {
      changed = true
      names[key, default: Name(code: tally.code)].segments += tally.segments
      names[key]?.documents[document] = tally
      namesByLeaf[tally.code.leaf, default: []].insert(key)
    }
    return changed
  }
}

/// How much a code is used.
package struct CodeUsage: Sendable, Equatable {
  /// How many segments have it, over all transcripts.
  package let segments: Int
  /// In how many transcripts.
  package let documents: Int
  /// One for each transcript and label in whose turns a segment begins; interviewers do not count.
  package let informants: Int
}
