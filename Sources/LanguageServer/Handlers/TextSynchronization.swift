import LanguageServerProtocol
import Messages
import Project
import ProjectFiles
import TextModel

/// LSP 3.17, "Text Document Synchronization", and the habits of clients that the specification does not know.
extension Server {
  /// A document that is opened again has the text it is opened with.
  mutating func didOpen(_ params: LSP.DidOpenTextDocumentParams) {
    let item = params.textDocument
    let early = client.early.removeValue(forKey: item.uri)
    defer { if let early { didChange(early) } }
    let (document, effects) = study.open(
      item.uri, languageID: item.languageId, version: item.version, Text(item.text))
    guard document.kind != nil else { return }
    publisher.mark(item.uri)
    mark(effects, in: document.study)
    if let known = study.studies[document.study], known.readiness < .everything, loading.underWay[document.study] == nil
    {
      load(document.study)
    }
  }

  /// Applies each change to the result of the one before, whatever the version says: the order of the messages is the
  /// order of the changes, but for a client that is known to swap them and sends whole texts.
  mutating func didChange(_ params: LSP.DidChangeTextDocumentParams) {
    let uri = params.textDocument.uri
    guard let document = study.openDocuments[uri] else {
      // Helix opens what an edit reaches and changes it in one breath. A later version is one of a closed document.
      if client.swapsChanges, params.textDocument.version == 1 { return client.early[uri] = params }
      return client.log(.warning, words(Message(.serverDocumentUnknown, uri.lastComponent)))
    }
    if client.swapsChanges, let version = params.textDocument.version, let known = document.version, version < known {
      return
    }
    study.setVersion(params.textDocument.version, of: uri)
    guard document.kind != nil else { return }
    mark(study.apply(edits(params.contentChanges, of: document), to: document), in: document.study)
    publisher.mark(uri)
    if study.typing(in: document.id) != nil { waitForPause(in: uri) }
    // It says which files belong to the study.
    if document.kind == .projectFile { load(document.study) }
  }

  private func edits(_ changes: [LSP.TextDocumentContentChangeEvent], of document: StudyHost.OpenDocument) -> [ByteEdit]
  {
    let encoding = client.positionEncoding
    guard let last = changes.last, var text = study.text(of: document) else { return [] }
    var edits: [ByteEdit] = []
    for change in changes.dropLast() {
      let edit = FromProtocol.edit(change, in: text, encoding)
      // Each but the last is applied here too, since the next counts in what it leaves; a single one copies nothing.
      text.apply(edit)
      edits.append(edit)
    }
    edits.append(FromProtocol.edit(last, in: text, encoding))
    return edits
  }

  mutating func didClose(_ params: LSP.TextDocumentParams) {
    let uri = params.textDocument.uri
    guard let document = study.openDocuments[uri] else { return }
    if let (closed, other) = study.closeSpelling(uri) {
      publisher.clear(closed)
      return publisher.mark(other)
    }
    let isOnDisk = document.uri.path.flatMap { Path.resolved(Path.absolute($0, in: "/")) } != nil
    mark(study.close(document, isOnDisk: isOnDisk), in: document.study)
    publisher.clear(document.uri)
    tokenCache.forget(document.uri)
    // The client may have thrown changes away.
    if document.kind != nil, document.uri.path != nil, !study.isOpen(document.id) {
      load(document.study, changed: [document.id])
    }
  }

  /// What was saved is the text the server has already. The key is looked at again, which is no document of the client's
  /// and may have been written by another program, and so are the decisions, which a client may have open as a text that
  /// the server is told nothing of.
  mutating func didSave(_ params: LSP.TextDocumentParams) {
    guard let study = study.openDocuments[params.textDocument.uri]?.study,
      let found = self.study.studies[study], let root = found.root
    else { return }
    // What could not be read, or was not to be, may be by now.
    if found.gap != nil { load(study) }
    onThread { [inbox, settings = found.project.settings, known = found.project.decisions?.text.bytes] in
      inbox.post(.loaded(study, .key(StudyReader(root).key(settings))))
      let id = DocumentID(Path.join(root.folder, Project.decisionsName))
      guard let bytes = try? Files.read(id.path), bytes != known else { return }
      inbox.post(.loaded(study, .documents([(id, .decisions(DecisionDocument(Text(file: bytes))))])))
    }
  }
}
