import LanguageServerProtocol
import TextModel

/// LSP 3.17, "Text Document Synchronization", and the habits of clients that the specification does not know.
extension Server {
  /// A document that is opened again has the text it is opened with.
  mutating func didOpen(_ params: LSP.DidOpenTextDocumentParams) {
    let item = params.textDocument
    study.open(
      StudyHost.Document(
        uri: item.uri, languageId: item.languageId, version: item.version, text: Text(item.text)))
    publisher.mark(item.uri)
  }

  /// Applies each change to the result of the one before, whatever the version says: the order of the messages is the
  /// order of the changes.
  mutating func didChange(_ params: LSP.DidChangeTextDocumentParams) {
    let uri = params.textDocument.uri
    guard study.documents[uri] != nil else {
      return client.log(.warning, "textDocument/didChange is ignored: the document is not open")
    }
    for change in params.contentChanges {
      // Read in one expression, so that no second owner makes the edit copy the text.
      let edit = study.text(of: uri).map { FromProtocol.edit(change, in: $0, client.positionEncoding) }
      if let edit { study.apply(edit, to: uri) }
    }
    study.setVersion(params.textDocument.version, of: uri)
    publisher.mark(uri)
  }

  mutating func didClose(_ params: LSP.TextDocumentParams) {
    guard let document = study.documents[params.textDocument.uri] else { return }
    study.close(document.uri)
    publisher.clear(document.uri)
  }

  /// What was saved is the text the server has already.
  mutating func didSave(_ params: LSP.TextDocumentParams) {}
}
