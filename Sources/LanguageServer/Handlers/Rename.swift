import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages

extension Server {
  func prepareRename(_ params: LSP.TextDocumentPositionParams) -> LSP.PrepareRenameResult? {
    place(params.textDocument, params.position).flatMap { toProtocol.renameTarget($0) }
  }

  /// What is left to do comes as a message of its own, since an edit has no room for it.
  func rename(_ params: LSP.RenameParams) throws(ResponseError)
    -> @Sendable (Cancellation) throws(ResponseError) -> LSP.WorkspaceEdit?
  {
    guard let place = place(params.textDocument, params.position) else { return { _ in nil } }
    return { [toProtocol] _ throws(ResponseError) in
      do throws(Refusal) {
        let edit = try place.project.rename(at: place.offset, in: place.id, to: params.newName)
        toProtocol.tell(edit.notice)
        return try toProtocol.workspaceEdit(edit, in: place.project)
      } catch {
        throw ResponseError(.requestFailed, error.message.text(in: toProtocol.language))
      }
    }
  }

  static func renameProvider(_ client: LSP.ClientCapabilities) -> JSON.Value {
    client.renamePrepare ? ["prepareProvider": true] : true
  }
}
