import Notation
import Project
import TextModel

extension Project {
  /// So many headers tell what a study calls things; a list of suggestions need not wait for the rest.
  private static let mostHeaders = 200

  /// The headers of the transcripts, in the order of paths, that of `first` before all others.
  func headers(first: DocumentID) -> [Header] {
    let others = transcriptIDs.filter { $0 != first }
    return ([first] + others.prefix(Self.mostHeaders)).compactMap(header(of:))
  }

  /// What the header of a transcript says; most documents of a study are not parsed, and the rest is not read for it.
  func header(of id: DocumentID) -> Header? { (documents[id]?.text).flatMap(Header.init(of:)) }
}
