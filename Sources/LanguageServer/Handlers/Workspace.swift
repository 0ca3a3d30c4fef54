import JSON
import LanguageServerProtocol
import Project
import ProjectFiles

extension Server {
  mutating func didChangeWatchedFiles(_ params: LSP.DidChangeWatchedFilesParams) {
    loadChanged(Set(params.changes.compactMap { $0.uri.path.map { DocumentID(Path.absolute($0, in: "/")) } }))
  }

  /// Reads files again, each in every study that it lies in.
  mutating func loadChanged(_ ids: Set<DocumentID>) {
    for (id, study) in study.studies where study.root != nil {
      let folder = id.folder == "/" ? "/" : id.folder + "/"
      // It is no document, and lies outside as a rule.
      if let key = study.project.keyState.path, ids.contains(DocumentID(key)) { readKey(of: id) }
      let changed = ids.filter { $0.path.utf8.starts(with: folder.utf8) }
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
