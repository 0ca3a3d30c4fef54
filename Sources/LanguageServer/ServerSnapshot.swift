import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import ProjectFiles

/// The server as it was when a command came, for working out elsewhere what the command comes to.
struct ServerSnapshot: Sendable {
  let toProtocol: ToProtocol

  init(_ toProtocol: ToProtocol) {
    self.toProtocol = toProtocol
  }

  var study: StudyHost { toProtocol.study }
  var client: Client { toProtocol.client }
  var language: Language { toProtocol.language }
  var occasion: Occasion { toProtocol.occasion }

  // MARK: Places

  /// The place that a command is about.
  func commandPlace(_ params: LSP.TextDocumentPositionParams) throws(Refusal) -> FromProtocol.Place {
    let range = LSP.Range(start: params.position, end: params.position)
    let selection = try commandSelection(params.textDocument, range)
    return FromProtocol.Place(project: selection.project, id: selection.id, offset: selection.range.lowerBound)
  }

  func commandSelection(_ document: LSP.TextDocumentIdentifier, _ range: LSP.Range) throws(Refusal)
    -> FromProtocol.Selection
  {
    guard let selection = try FromProtocol.selection(document, range, study, client.positionEncoding) else {
      throw Refusal(.serverDocumentUnknown, document.uri.lastComponent)
    }
    return selection
  }

  /// A place that a command leads to; `nil` in a document that is gone.
  func place(_ location: Location, in project: Project) -> LSP.Location? {
    var places = ToProtocol.Places(project, client.positionEncoding, study)
    return places.location(location.document, location.range)
  }

  // MARK: Edits

  /// Looks whether an edit can be carried out, and writes what the client is asked for.
  func prepare(_ edit: StudyEdit, in project: Project, _ inbox: Inbox) throws(Commands.Failure) -> PreparedEdit {
    do throws(Refusal) {
      guard client.capabilities.applyEdit else { throw Refusal(.editClientTakesNone) }
      if edit.isEmpty { throw Refusal(.editNothingHere) }
      try toProtocol.check(edit, in: project, inbox)
      let label = edit.label.map { $0.text(in: language) }
      let params = LSP.ApplyWorkspaceEditParams(
        label: label, edit: try toProtocol.workspaceEdit(edit, in: project))
      return PreparedEdit(
        label: label, params: JSON.Written(params), edit: edit,
        reason: toProtocol.standardReason(edit, in: project))
    } catch {
      throw .refused(error)
    }
  }

  /// The same for an edit before which the key is told of somebody.
  func prepare(_ argument: ReplaceArgument, _ inbox: Inbox) throws(Commands.Failure) -> PreparedReplacement {
    switch argument {
    case .promised(let uri, let number): return .promised(uri, number)
    case .offered(let offered):
      guard client.capabilities.applyEdit else { throw .refused(Refusal(.editClientTakesNone)) }
      let (action, edit, project): (CodeAction, StudyEdit, Project)
      do throws(Refusal) { (action, edit, project) = try toProtocol.chosen(offered) } catch { throw .refused(error) }
      return .offered(offered.uri, action.keyChange, try prepare(edit, in: project, inbox))
    }
  }

  // MARK: Refusing

  func failure(_ failure: Commands.Failure, of command: String) -> ResponseError {
    switch failure {
    case .refused(let refusal): ResponseError(.requestFailed, refusal.message.text(in: language))
    case .argument(let error):
      ResponseError(.invalidParams, Message(.serverParametersBad, command, error.message).text(in: language))
    }
  }
}

/// An edit that the client can be asked for.
struct PreparedEdit: Sendable {
  let label: String?
  /// Of `workspace/applyEdit`.
  let params: JSON.Written
  let edit: StudyEdit
  let reason: LSP.ShowDocumentParams?
}

/// A change of the key, and the edit that follows it where it is the server that has the client carry it out.
enum PreparedReplacement: Sendable {
  case offered(DocumentURI, KeyChange?, PreparedEdit)
  case promised(DocumentURI, Int)
}
