import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages

/// What can be done about a selection.
extension Server {
  func codeAction(_ params: LSP.CodeActionParams) throws(ResponseError) -> LSP.CodeActionResponse? {
    do throws(Refusal) {
      guard
        let selection = try FromProtocol.selection(params.textDocument, params.range, study, client.positionEncoding)
      else { return nil }
      return toProtocol.codeActions(selection, only: params.only)
    } catch {
      throw ResponseError(.contentModified, words(error.message))
    }
  }

  /// Fills in the edit of the action that the person has chosen.
  func resolve(_ action: LSP.ResolvedCodeAction) throws(ResponseError) -> LSP.ResolvedCodeAction? {
    // One that is not ours goes back as it came.
    guard let data = action.data, let offered = try? OfferedAction(reading: data) else { return action }
    var action = action
    do throws(Refusal) {
      let (edit, project) = try toProtocol.edit(offered)
      try toProtocol.check(edit, in: project, inbox)
      action.edit = try toProtocol.workspaceEdit(edit, in: project)
    } catch {
      throw ResponseError(.contentModified, words(error.message))
    }
    return action
  }

  static func codeActionProvider(_ client: LSP.ClientCapabilities) -> JSON.Value {
    guard client.codeActionLiterals else { return true }
    return [
      "codeActionKinds": .array(CodeActionKind.allCases.map { .string($0.rawValue) }), "resolveProvider": true,
    ]
  }
}
