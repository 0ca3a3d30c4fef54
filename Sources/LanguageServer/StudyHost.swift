import LanguageServerProtocol
import TextModel

/// What the server knows of the study: the documents that are open and the folders they belong to.
///
/// This is the one place where the shell, which knows messages and their order, meets the study, which knows nothing of
/// either. It is a value: a copy is a snapshot that other threads can work on.
struct StudyHost: Sendable {
  struct Document: Sendable {
    /// As the client writes it, which is how it wants it back.
    var uri: DocumentURI
    var languageId: String
    /// What the client last said; clients also send none, the same twice, or a smaller one.
    var version: Int?
    var text: Text
  }

  private(set) var documents: [DocumentURI: Document] = [:]
  /// The folders of the workspace.
  private(set) var folders: [DocumentURI] = []
  /// Grows with whatever can change an answer.
  private(set) var revision = 0

  func text(of uri: DocumentURI) -> Text? { documents[uri]?.text }

  // MARK: What the client does

  mutating func open(_ document: Document) {
    revision += 1
    documents[document.uri] = document
  }

  mutating func apply(_ edit: ByteEdit, to uri: DocumentURI) {
    revision += 1
    documents[uri]?.text.apply(edit)
  }

  mutating func setVersion(_ version: Int?, of uri: DocumentURI) {
    documents[uri]?.version = version
  }

  mutating func close(_ uri: DocumentURI) {
    revision += 1
    documents[uri] = nil
  }

  mutating func add(folders added: [DocumentURI], removing removed: [DocumentURI]) {
    revision += 1
    folders.removeAll { removed.contains($0) || added.contains($0) }
    folders.append(contentsOf: added)
  }

  /// Files that changed, came or went without being open.
  mutating func filesChanged(_ uris: [DocumentURI]) {
    revision += 1
  }
}
