import EditorFeatures
import LanguageServerProtocol
import Messages
import Project
import TextModel

extension ToProtocol {
  /// An edit in the form that this client takes: with the versions that it was worked out for, where the client knows
  /// them, so that it can refuse what has become old on the way.
  func workspaceEdit(_ edit: StudyEdit, in project: Project) throws(Refusal) -> LSP.WorkspaceEdit {
    let capabilities = client.capabilities
    if let creation = edit.creations.first, !capabilities.createsFiles {
      throw Refusal(.editNoCreation, creation.id.name)
    }
    let texts = edit.documents.compactMap { id -> (uri: DocumentURI, edits: [LSP.TextEdit])? in
      guard let text = project[id]?.text else { return nil }
      return (study.uri(of: id), textEdits(edit.edits(of: id), in: text))
    }
    if !capabilities.documentChanges { return LSP.WorkspaceEdit(.changes(texts)) }

    let label = capabilities.changeAnnotations ? edit.label : nil
    let annotation = label.map { _ in "ordrett" }
    let start = LSP.Position(line: 0, character: 0)
    let created = edit.creations.flatMap { creation -> [LSP.DocumentChange] in
      let uri = study.uri(of: creation.id)
      let text = LSP.TextEdit(range: LSP.Range(start: start, end: start), newText: creation.text)
      return [
        .create(LSP.CreateFile(uri: uri, annotationId: annotation)),
        .edit(LSP.TextDocumentEdit(uri: uri, version: nil, edits: [text], annotationId: annotation)),
      ]
    }
    let changed = texts.map { uri, edits in
      LSP.DocumentChange.edit(
        LSP.TextDocumentEdit(
          uri: uri, version: study.openDocuments[uri]?.version, edits: edits, annotationId: annotation))
    }
    return LSP.WorkspaceEdit(
      .documentChanges(created + changed),
      changeAnnotations: label.map {
        let words = LSP.ChangeAnnotation(label: $0.text(in: language), needsConfirmation: edit.needsConfirmation)
        return [("ordrett", words)]
      } ?? [])
  }

  func textEdits(_ edits: [ByteEdit], in text: Text) -> [LSP.TextEdit] {
    var converter = PositionConverter(text, client.positionEncoding)
    return edits.map { edit in
      LSP.TextEdit(
        range: Self.range(edit.range, &converter), newText: String(decoding: edit.replacement, as: UTF8.self))
    }
  }

  func renameTarget(_ place: FromProtocol.Place) -> LSP.PrepareRenameResult? {
    guard let target = place.project.renameTarget(at: place.offset, in: place.id),
      let text = place.project[place.id]?.text
    else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    return LSP.PrepareRenameResult(range: Self.range(target.range, &converter), placeholder: target.name)
  }

  /// Shows a person what is left to do.
  func tell(_ notice: Message?) {
    guard let notice else { return }
    client.notify("window/showMessage", LSP.MessageParams(type: .info, message: notice.text(in: language)))
  }

  // MARK: Code actions

  /// - Parameter only: the kinds that the client asks for; `nil` for all.
  func codeActions(_ selection: FromProtocol.Selection, only: [String]?) -> LSP.CodeActionResponse {
    let found = actions(selection) { kind in only?.contains { kind.isBelow($0) } ?? true }
    let takesCommands = client.capabilities.applyEdit
    guard client.capabilities.codeActionLiterals else {
      let possible = takesCommands ? found.filter { $0.refusal == nil } : []
      return .commands(possible.map { command($0, for: selection) })
    }
    return .actions(found.compactMap { action($0, for: selection) })
  }

  /// Every action for a selection; one that needs more than has been read is refused.
  private func actions(
    _ selection: FromProtocol.Selection, where isWanted: (CodeActionKind) -> Bool
  ) -> [CodeAction] {
    var found = CodeAction.all(
      for: selection.range, in: selection.id, of: selection.project, language: language, where: isWanted)
    if study.isRead(selection.uri) { return found }
    for index in found.indices where found[index].needsStudy { found[index].refusal = Message(.editStudyNotRead) }
    return found
  }

  private func action(_ action: CodeAction, for selection: FromProtocol.Selection) -> LSP.CodeAction? {
    let capabilities = client.capabilities
    var result = LSP.CodeAction(title: action.title.text(in: language), kind: action.kind.rawValue)
    result.diagnostics = diagnostics(action.findings, in: selection.project, selection.id)
    result.isPreferred = action.isPreferred && capabilities.codeActionPreferred
    if let refusal = action.refusal {
      result.disabled = refusal.text(in: language)
      return capabilities.codeActionDisabled ? result : nil
    }
    // What the history tells of is carried out by the server, which hears whether it was done.
    if action.kind == .codebook {
      if !capabilities.applyEdit { return nil }
      result.command = command(action, for: selection)
      return result
    }
    if capabilities.codeActionResolvesEdit {
      result.data = offered(action, for: selection).value
      return result
    }
    do throws(Refusal) {
      result.edit = try workspaceEdit(try action.edit(), in: selection.project)
      return result
    } catch {
      result.disabled = error.message.text(in: language)
      return capabilities.codeActionDisabled ? result : nil
    }
  }

  private func command(_ action: CodeAction, for selection: FromProtocol.Selection) -> LSP.Command {
    LSP.Command(
      title: action.title.text(in: language), command: Commands.apply,
      arguments: [offered(action, for: selection).value])
  }

  private func offered(_ action: CodeAction, for selection: FromProtocol.Selection) -> OfferedAction {
    OfferedAction(
      uri: selection.uri, edition: study.edition(of: selection.id), selection: selection.range, kind: action.kind,
      id: action.id)
  }

  /// What an action changes that was offered before. Worked out on the study as it is now.
  func edit(_ offered: OfferedAction) throws(Refusal) -> (edit: StudyEdit, project: Project) {
    guard let (project, id) = study.project(of: offered.uri), study.edition(of: id) == offered.edition else {
      throw Refusal(.editTextHasChanged, offered.uri.lastComponent)
    }
    let selection = FromProtocol.Selection(uri: offered.uri, project: project, id: id, range: offered.selection)
    guard let action = actions(selection, where: { $0 == offered.kind }).first(where: { $0.id == offered.id }) else {
      throw Refusal(.editTextHasChanged, offered.uri.lastComponent)
    }
    return (try action.edit(), project)
  }
}
