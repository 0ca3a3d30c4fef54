import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import ProjectFiles
import TextModel

extension ToProtocol {
  /// An edit in the form that this client takes: with the versions that it was worked out for, where the client knows
  /// them, so that it can refuse what has become old on the way.
  func workspaceEdit(_ edit: StudyEdit, in project: Project) throws(Refusal) -> LSP.WorkspaceEdit {
    let capabilities = client.capabilities
    let start = LSP.Position(line: 0, character: 0)
    // Nobody knows as what an editor will read a file that is not UTF-8, nor whether it will write all of it back.
    for id in edit.documents where !study.isOpen(id) {
      guard let text = project[id]?.text, !text.isWellFormed else { continue }
      let line = text.lines.line(at: UTF8Validation.firstInvalid(in: text.bytes)?.lowerBound ?? 0)
      throw Refusal(.codesNotUTF8, id.name, String(line + 1))
    }
    // What an editor opens that is not there is an empty text. That will do for the decisions, which is one more line
    // each; a codebook that nobody saved would be missed.
    let opened = capabilities.createsFiles ? [] : edit.creations.filter { $0.id.name == Project.decisionsName }
    if let creation = edit.creations.first(where: { !opened.contains($0) }), !capabilities.createsFiles {
      throw Refusal(.editNoCreation, creation.id.name)
    }
    let news = opened.map { creation in
      (study.uri(of: creation.id), [LSP.TextEdit(range: LSP.Range(start: start, end: start), newText: creation.text)])
    }
    let texts =
      news
      + edit.documents.compactMap { id -> (uri: DocumentURI, edits: [LSP.TextEdit])? in
        guard let text = project[id]?.text else { return nil }
        return (study.uri(of: id), textEdits(edit.edits(of: id), in: text))
      }
    if !capabilities.documentChanges { return LSP.WorkspaceEdit(.changes(texts)) }

    let label = capabilities.changeAnnotations ? edit.label : nil
    let annotation = label.map { _ in "ordrett" }
    let created = (opened.isEmpty ? edit.creations : []).flatMap { creation -> [LSP.DocumentChange] in
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

  func renameTarget(_ place: FromProtocol.Place) throws(Refusal) -> LSP.PrepareRenameResult? {
    guard let target = try place.project.renamable(at: place.offset, in: place.id),
      let text = place.project[place.id]?.text
    else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    return LSP.PrepareRenameResult(range: Self.range(target.range, &converter), placeholder: target.name)
  }

  /// Where an edit puts a standard reason in, once it is carried out.
  func standardReason(_ edit: StudyEdit, in project: Project) -> LSP.ShowDocumentParams? {
    guard edit.notice?.id == .leakWriteReason else { return nil }
    let created = edit.creations.first { $0.id.name == Project.decisionsName }
    guard let id = created?.id ?? edit.documents.first(where: { $0.name == Project.decisionsName }) else { return nil }
    let text = created.map { Text($0.text) } ?? project[id].map { Text(edit.result(in: id, of: $0.text)) }
    // Others may have been decided with the same words: ours is in the line that comes.
    let from = created == nil ? edit.edits(of: id).first?.range.lowerBound ?? 0 : 0
    let words = Array(self.words(.leakStandardReason).utf8)
    guard let text, let start = text.bytes.indices.first(where: { $0 >= from && text.bytes[$0...].starts(with: words) })
    else { return nil }
    let range = start..<start + words.count
    var converter = PositionConverter(text, client.positionEncoding)
    return LSP.ShowDocumentParams(uri: study.uri(of: id), selection: Self.range(range, &converter))
  }

  private func words(_ id: MessageID) -> String { Message(id).text(in: language) }

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
      for: selection.range, in: selection.id, of: selection.project, language: language, occasion, where: isWanted)
    let gap = study.gap(selection.uri)
    for index in found.indices {
      let needed = found[index].needsStudy ? gap : nil
      let unread = found[index].needsLeaks && selection.project.hasUnreadLeaks ? Message(.editStudyNotRead) : nil
      found[index].refusal = found[index].refusal ?? needed ?? unread
    }
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
    if let change = action.keyChange {
      if capabilities.applyEdit {
        result.command = command(action, for: selection)
        return result
      }
      // The client carries the edit out, and then the command.
      let number = client.promises.keep(change)
      result.command = LSP.Command(
        title: action.title.text(in: language), command: Commands.replace,
        arguments: [["uri": .string(selection.uri.string), "promise": .integer(number)]])
    } else if capabilities.codeActionResolvesEdit {
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
      title: action.title.text(in: language),
      command: action.keyChange == nil ? Commands.apply : Commands.replace,
      arguments: [offered(action, for: selection).value])
  }

  private func offered(_ action: CodeAction, for selection: FromProtocol.Selection) -> OfferedAction {
    OfferedAction(
      uri: selection.uri, edition: study.edition(of: selection.id), selection: selection.range, kind: action.kind,
      id: action.id)
  }

  /// What an action changes that was offered before. Worked out on the study as it is now.
  func edit(_ offered: OfferedAction) throws(Refusal) -> (edit: StudyEdit, project: Project) {
    let (action, edit, project) = try chosen(offered)
    if action.keyChange != nil { throw Refusal(.editTextHasChanged, offered.uri.lastComponent) }
    return (edit, project)
  }

  /// An action that was offered before, with what it changes. Worked out on the study as it is now.
  func chosen(_ offered: OfferedAction) throws(Refusal) -> (action: CodeAction, edit: StudyEdit, project: Project) {
    guard let (project, id) = study.project(of: offered.uri), study.edition(of: id) == offered.edition else {
      throw Refusal(.editTextHasChanged, offered.uri.lastComponent)
    }
    let selection = FromProtocol.Selection(uri: offered.uri, project: project, id: id, range: offered.selection)
    guard let action = actions(selection, where: { $0 == offered.kind }).first(where: { $0.id == offered.id }) else {
      throw Refusal(.editTextHasChanged, offered.uri.lastComponent)
    }
    // The person chose it when it could be done; why it cannot any more is said.
    if let refusal = action.refusal { throw Refusal(refusal) }
    return (action, try action.edit(), project)
  }

  /// Looks at the files of the documents that an edit is of: one that is write-protected, or that is not open and has changed
  /// on disk since it was read, would have the edit done by half. The latter is read again, so that the next try succeeds.
  func check(_ edit: StudyEdit, in project: Project, _ inbox: Inbox) throws(Refusal) {
    var changed: Set<DocumentID> = []
    for id in edit.documents where id.path.utf8.first == UInt8(ascii: "/") {
      if Files.isWriteProtected(id.path) { throw Refusal(.fileNotWritable, id.name) }
      if study.isOpen(id) { continue }
      if (try? Files.read(id.path)) != project[id]?.text.bytes { changed.insert(id) }
    }
    guard let first = changed.min() else { return }
    inbox.post(.changedOnDisk(changed))
    throw Refusal(.editFileChanged, first.name)
  }
}
