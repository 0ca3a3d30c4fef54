import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages

/// What can be done about a selection.
extension Server {
  func codeAction(_ params: LSP.CodeActionParams) throws(ResponseError)
    -> @Sendable (Cancellation) -> LSP.CodeActionResponse?
  {
    let selection: FromProtocol.Selection?
    do throws(Refusal) {
      selection = try FromProtocol.selection(params.textDocument, params.range, study, client.positionEncoding)
    } catch {
      throw ResponseError(.contentModified, words(error.message))
    }
    return { [toProtocol] _ in selection.map { toProtocol.codeActions($0, only: params.only) } }
  }

  /// Fills in the edit of the action that the person has chosen.
  func resolve(_ action: LSP.ResolvedCodeAction) throws(ResponseError)
    -> @Sendable (Cancellation) throws(ResponseError) -> LSP.ResolvedCodeAction?
  {
    // One that is not ours goes back as it came.
    guard let data = action.data, let offered = try? OfferedAction(reading: data) else { return { _ in action } }
    return { [toProtocol, inbox] _ throws(ResponseError) in
      var action = action
      do throws(Refusal) {
        let (edit, project) = try toProtocol.edit(offered)
        try toProtocol.check(edit, in: project, inbox)
        action.edit = try toProtocol.workspaceEdit(edit, in: project)
      } catch {
        throw ResponseError(.contentModified, error.message.text(in: toProtocol.language))
      }
      return action
    }
  }

  static func codeActionProvider(_ client: LSP.ClientCapabilities) -> JSON.Value {
    guard client.codeActionLiterals else { return true }
    return [
      "codeActionKinds": .array(CodeActionKind.allCases.map { .string($0.rawValue) }), "resolveProvider": true,
    ]
  }
}
