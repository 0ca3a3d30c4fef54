import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages

extension Server {
  /// What no rename could change is refused here, before anybody has typed a new name.
  func prepareRename(_ params: LSP.TextDocumentPositionParams) throws(ResponseError) -> LSP.PrepareRenameResult? {
    guard let place = place(params.textDocument, params.position) else { return nil }
    do throws(Refusal) {
      return try toProtocol.renameTarget(place)
    } catch {
      throw ResponseError(.requestFailed, words(error.message))
    }
  }

  /// What is left to do comes as a message of its own, since an edit has no room for it.
  func rename(_ params: LSP.RenameParams) throws(ResponseError)
    -> @Sendable (Cancellation) throws(ResponseError) -> (LSP.WorkspaceEdit?, Dispatch.Afterwards?)
  {
    guard let place = place(params.textDocument, params.position) else { return { _ in (nil, nil) } }
    let gap = study.gap(params.textDocument.uri)
    return { [toProtocol, inbox, clientEditsOneFile] _ throws(ResponseError) in
      do throws(Refusal) {
        let isOfStudy = place.project.renameTarget(at: place.offset, in: place.id)?.isOfStudy ?? false
        if isOfStudy, let gap { throw Refusal(gap) }
        let edit = try place.project.rename(at: place.offset, in: place.id, to: params.newName)
        if clientEditsOneFile, edit.documents.count > 1 {
          throw Refusal(.renameOneFile, String(edit.documents.count))
        }
        try toProtocol.check(edit, in: place.project, inbox)
        let result = try toProtocol.workspaceEdit(edit, in: place.project)
        return (
          result,
          { server in
            server.toProtocol.tell(edit.notice)
            // The history tells of it when the client has done so.
            if let log = edit.log { server.rename = log }
          }
        )
      } catch {
        throw ResponseError(.requestFailed, error.message.text(in: toProtocol.language))
      }
    }
  }

  /// A client carries a rename out itself and does not say so; but then the codebook has the new name. What it only showed
  /// and did not do is never told of.
  mutating func tellOfRename(in study: StudyHost.StudyID) {
    guard let entry = rename, self.study.studies[study]?.project.hasRenamed(entry) == true else { return }
    rename = nil
    write(entry)
  }

  static func renameProvider(_ client: LSP.ClientCapabilities) -> JSON.Value {
    client.renamePrepare ? ["prepareProvider": true] : true
  }
}
