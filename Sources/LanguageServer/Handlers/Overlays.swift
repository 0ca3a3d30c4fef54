import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import ProjectFiles

/// What an editor lays over a text, and what follows when files get other names.
extension Server {
  func codeLens(_ params: LSP.TextDocumentParams) -> @Sendable (Cancellation) -> [LSP.CodeLens]? {
    { [toProtocol] _ in toProtocol.lenses(of: params.textDocument.uri) }
  }

  func inlayHint(_ params: LSP.DocumentRangeParams) -> @Sendable (Cancellation) -> [LSP.InlayHint]? {
    { [toProtocol, showsTimes] _ in toProtocol.hints(params, times: showsTimes) }
  }

  func resolve(_ hint: LSP.ResolvedInlayHint) -> LSP.ResolvedInlayHint? {
    var hint = hint
    hint.tooltip = hint.data.flatMap(toProtocol.documentation)
    return hint
  }

  func semanticTokens(_ params: LSP.TextDocumentParams) -> @Sendable (Cancellation) -> LSP.SemanticTokens? {
    let uri = params.textDocument.uri
    return { [toProtocol, tokenCache] _ in toProtocol.tokens(of: uri).map { tokenCache.full($0, of: uri) } }
  }

  func semanticTokensDelta(_ params: LSP.SemanticTokensDeltaParams) -> @Sendable (Cancellation) -> LSP.SemanticTokens? {
    let uri = params.textDocument.uri
    return { [toProtocol, tokenCache] _ in
      toProtocol.tokens(of: uri).map { tokenCache.delta($0, of: uri, since: params.previousResultId) }
    }
  }

  func semanticTokensInRange(_ params: LSP.DocumentRangeParams) -> @Sendable (Cancellation) -> LSP.SemanticTokens? {
    { [toProtocol] _ in
      toProtocol.tokens(of: params.textDocument.uri, in: params.range).map { .full(resultId: nil, data: $0) }
    }
  }

  func willRenameFiles(_ params: LSP.RenameFilesParams) throws(ResponseError)
    -> @Sendable (Cancellation) throws(ResponseError) -> LSP.WorkspaceEdit?
  {
    let files = params.files.compactMap { file -> (from: DocumentID, to: DocumentID)? in
      guard let from = file.oldUri.path, let to = file.newUri.path else { return nil }
      return (DocumentID(Path.absolute(from, in: "/")), DocumentID(Path.absolute(to, in: "/")))
    }
    return { [toProtocol, study, inbox] _ throws(ResponseError) in
      do throws(Refusal) {
        var all: LSP.WorkspaceEdit?
        for project in study.projects(of: params.files.map(\.oldUri)) {
          let edit = try project.renaming(files)
          if edit.isEmpty { continue }
          try toProtocol.check(edit, in: project, inbox)
          let written = try toProtocol.workspaceEdit(edit, in: project)
          all = all?.union(written) ?? written
        }
        return all
      } catch {
        throw ResponseError(.requestFailed, error.message.text(in: toProtocol.language))
      }
    }
  }

  /// LSP 3.17, "FileOperationRegistrationOptions". Of a folder a client tells once, and not of the files in it.
  static let fileOperations: JSON.Value = {
    let filters: JSON.Value = [
      ["scheme": "file", "pattern": ["glob": "**/*.{ordrett,codebook}", "matches": "file"]],
      ["scheme": "file", "pattern": ["glob": "**", "matches": "folder"]],
    ]
    let options: JSON.Value = ["filters": filters]
    return ["willRename": options, "didCreate": options, "didRename": options, "didDelete": options]
  }()
}
