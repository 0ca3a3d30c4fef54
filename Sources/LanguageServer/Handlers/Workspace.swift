import JSON
import LanguageServerProtocol
import Project
import ProjectFiles

extension Server {
  mutating func didChangeWatchedFiles(_ params: LSP.DidChangeWatchedFilesParams) {
    var ids: Set<DocumentID> = []
    var deleted: Set<DocumentID> = []
    for change in params.changes {
      guard let id = Self.document(change.uri) else { continue }
      if change.type == .deleted { deleted.insert(id) } else { ids.insert(id) }
    }
    // Of any file at all it is told when it goes, as of a folder no more can be known.
    if !deleted.isEmpty { ids.formUnion(study.filesOfStudies(among: deleted)) }
    loadChanged(ids)
  }

  /// The client itself has made, renamed or deleted files or folders.
  mutating func filesChanged(_ files: [DocumentURI]) {
    loadChanged(Set(files.compactMap(Self.document)))
  }

  private static func document(_ uri: DocumentURI) -> DocumentID? {
    uri.path.map { DocumentID(Path.absolute($0, in: "/")) }
  }

  /// Reads files again, each in every study that it lies in. What is said of a folder is said of all that lies in it.
  mutating func loadChanged(_ ids: Set<DocumentID>) {
    for (id, study) in study.studies where study.root != nil {
      let folder = id.folder == "/" ? "/" : id.folder + "/"
      // It is no document, and lies outside as a rule.
      if let key = study.project.keyState.path, DocumentID(key).isOrLies(in: ids) { readKey(of: id) }
      var changed = ids.filter { $0.path.utf8.starts(with: folder.utf8) }
      if ids.contains(where: { study.project[$0] == nil }) {
        changed.formUnion(study.project.documents.keys.filter { $0.isOrLies(in: ids) })
      }
      if !changed.isEmpty { load(id, changed: changed) }
    }
  }

  mutating func didChangeWorkspaceFolders(_ params: LSP.DidChangeWorkspaceFoldersParams) {
    let added = params.added.compactMap { $0.uri.path }
    let removed = params.removed.compactMap { $0.uri.path }
    for id in study.add(
      folders: added.map { Path.absolute($0, in: "/") }, removing: removed.map { Path.absolute($0, in: "/") })
    { load(id) }
    publisher.markFetched()
  }

  /// Some clients send the settings along, others only that there are new ones.
  mutating func didChangeConfiguration(_ params: LSP.DidChangeConfigurationParams) {
    if client.capabilities.configuration {
      askForConfiguration()
    } else {
      configure(params.settings["ordrett"] ?? .null)
    }
  }

  mutating func askForConfiguration() {
    guard client.capabilities.configuration else { return }
    client.ask(.configuration, "workspace/configuration", LSP.ConfigurationParams(section: "ordrett"))
  }

  /// Takes in the client's settings under `ordrett`: whether edits are to be of one file (`edits`), who makes decisions
  /// (`author`), whether hints show times (`inlayHints.times`), and the language to speak (`language`). What is left out
  /// goes back to what it is unset; only a language stays.
  mutating func configure(_ settings: JSON.Value) {
    clientEditsOneFile = settings["edits"]?.string == "oneFile"
    author = settings["author"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    let times = settings["inlayHints"]?["times"]?.bool ?? false
    if times != showsTimes {
      showsTimes = times
      publisher.markFetched()
    }
    guard let language = settings["language"]?.string, language != clientLanguage else { return }
    clientLanguage = language
    for document in study.openDocuments.values where document.kind != nil { publisher.mark(document.uri) }
    publisher.markFetched()
  }
}

extension DocumentID {
  /// Whether a document is one of some, or lies in a folder that is.
  fileprivate func isOrLies(in ids: Set<DocumentID>) -> Bool {
    ids.contains(self) || folders.contains { ids.contains($0) }
  }

  /// The folders that it lies in, the innermost first.
  fileprivate var folders: some Sequence<DocumentID> {
    sequence(first: path) { $0 == "/" || $0.utf8.first != UInt8(ascii: "/") ? nil : Path.parent(of: $0) }
      .lazy.dropFirst().map { DocumentID($0) }
  }
}

extension StudyHost {
  /// Of files and folders that are gone, those that were a study's: what it has read, where that lay, and what is named
  /// as only a study's files are.
  fileprivate func filesOfStudies(among deleted: Set<DocumentID>) -> Set<DocumentID> {
    var known: Set<DocumentID> = []
    func add(_ id: DocumentID) {
      guard known.insert(id).inserted else { return }
      for folder in id.folders where !known.insert(folder).inserted { return }
    }
    for study in studies.values {
      for id in study.project.documents.keys { add(id) }
      if let key = study.project.keyState.path { add(DocumentID(key)) }
    }
    return deleted.filter { known.contains($0) || DocumentKind(fileName: $0.name) != nil }
  }
}
