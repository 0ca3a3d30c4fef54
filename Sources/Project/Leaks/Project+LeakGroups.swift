import Privacy
import TextModel

extension Project {
  /// The texts in which something may stand that identifies somebody: interviews, and what the project file names as
  /// manuscripts. By path.
  package var leakDocuments: [DocumentID] {
    documents.filter { id, document in
      document.kind == .transcript || document.kind == .manuscript && isNamedManuscript(id)
    }.map(\.key).sorted()
  }

  /// How often the group of a leak stands in a document, and in the whole study where all of that has been read.
  package func count(of leak: Leak, in id: DocumentID) -> (here: Int, inStudy: Int?) {
    let here = leaks(sameAs: leak, in: id).count
    var inStudy: Int? = 0
    for document in leakDocuments {
      if documents[document]?.isUnreadForLeaks ?? false { return (here, nil) }
      inStudy = (inStudy ?? 0) + (document == id ? here : leaks(sameAs: leak, in: document).count)
    }
    return (here, inStudy)
  }

  /// Where the group of a leak stands in the study, as far as that has been read; by document in the order of paths.
  package func places(sameAs leak: Leak) -> [(document: DocumentID, ranges: [Range<Int>])] {
    leakDocuments.compactMap { id in
      guard documents[id]?.isUnreadForLeaks == false else { return nil }
      let ranges = leaks(sameAs: leak, in: id).map(\.range)
      return ranges.isEmpty ? nil : (id, ranges)
    }
  }

  /// The name alone in words that the key knows: without genitive and compound. `nil` where they are none of its names
  /// by themselves.
  ///
  /// - Parameter entry: by its number in the key.
  package func name(ofEntry entry: Int, in words: [UInt8]) -> Range<Int>? {
    keyState.key?.people.find(in: Tokens(words)).first { $0.entries.contains(entry) }?.name
  }
}

extension Leak {
  /// Whether a decision about one settles the other. Of names it does whatever they were taken for.
  package func isSame(as other: Leak) -> Bool {
    nameHash == other.nameHash && name == other.name && (category == other.category || isNamed && other.isNamed)
  }

  private var isNamed: Bool {
    switch category {
    case .person, .place, .organisation, .event: true
    default: false
    }
  }
}
