import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import ProjectFiles

extension Server {
  /// Answers with `null` where the client has been asked to edit or to show, and with the place to show where it cannot
  /// be asked to: the little code that an editor's folder has goes there.
  mutating func executeCommand(_ params: LSP.ExecuteCommandParams) throws(ResponseError) -> JSON.Value? {
    guard let command = Commands.table[params.command] else {
      throw ResponseError(.invalidParams, words(Message(.commandUnknown, params.command)))
    }
    let outcome: Commands.Outcome
    do throws(Commands.Failure) { outcome = try command(self, params.arguments.first ?? .null) } catch {
      throw failure(error, of: params.command)
    }
    switch outcome {
    case .edit(let edit, let project):
      do throws(Refusal) { try ask(for: edit, in: project) } catch { throw refused(error) }
    case .show(let location, let project): return show(location, in: project)
    case .replace(let argument):
      do throws(Refusal) { try replace(argument) } catch { throw refused(error) }
    }
    return nil
  }

  private func failure(_ failure: Commands.Failure, of command: String) -> ResponseError {
    switch failure {
    case .refused(let refusal): refused(refusal)
    case .argument(let error):
      ResponseError(.invalidParams, words(Message(.serverParametersBad, command, error.message)))
    }
  }

  func refused(_ refusal: Refusal) -> ResponseError { ResponseError(.requestFailed, words(refusal.message)) }

  /// Has the client carry an edit out. It may refuse; then ``editAnswered(_:_:)`` says so.
  ///
  /// - Parameter undo: what was written to the key for it.
  mutating func ask(for edit: StudyEdit, in project: Project, undo: KeyUndo? = nil) throws(Refusal) {
    guard client.capabilities.applyEdit else { throw Refusal(.editClientTakesNone) }
    if edit.isEmpty { throw Refusal(.editNothingHere) }
    let label = edit.label.map { words($0) }
    if edit.log != nil, client.isAsked(for: edit) { throw Refusal(.editUnderWay, label ?? "") }
    try toProtocol.check(edit, in: project, inbox)
    let params = LSP.ApplyWorkspaceEditParams(label: label, edit: try toProtocol.workspaceEdit(edit, in: project))
    let asked = AskedEdit(
      label: label ?? "", edit: edit, undo: undo,
      reason: toProtocol.standardReason(edit, in: project))
    client.ask(.edit(asked), "workspace/applyEdit", params)
  }

  mutating func editAnswered(_ asked: AskedEdit, _ result: Result<JSON.Value, ResponseError>) {
    let reason: String?
    switch result {
    case .success(let value):
      let answer = LSP.ApplyWorkspaceEditResult(reading: value)
      if answer.applied {
        toProtocol.tell(asked.edit.notice)
        if let reason = asked.reason, client.capabilities.showDocument {
          client.ask(.show, "window/showDocument", reason)
        }
        return write(asked.edit.log)
      }
      reason = answer.failureReason
    case .failure(let error): reason = error.message
    }
    takeBack(asked.undo)
    let message =
      if let reason, !reason.isEmpty { Message(.editNotAppliedBecause, asked.label, reason) } else {
        Message(.editNotApplied, asked.label)
      }
    client.notify("window/showMessage", LSP.MessageParams(type: .warning, message: words(message)))
  }

  /// Tells the history of the codebook what has been done.
  func write(_ entry: CodebookLog.Entry?) {
    // A codebook that is not saved anywhere has no folder for a history.
    guard var entry, entry.file.path.hasPrefix("/") else { return }
    let occasion = occasion
    entry.line.date = occasion.date
    if entry.line.author.isEmpty { entry.line.author = occasion.author }
    do throws(FileError) { try Files.append(entry.line.text, to: entry.file.path) } catch {
      let message = error.message(writing: true)
      client.notify("window/showMessage", LSP.MessageParams(type: .warning, message: words(message)))
    }
  }

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

  private mutating func show(_ location: Location, in project: Project) -> JSON.Value? {
    var places = ToProtocol.Places(project, client.positionEncoding, study)
    guard let place = places.location(location.document, location.range) else { return nil }
    guard client.capabilities.showDocument else {
      var writer = JSON.Writer()
      place.write(to: &writer)
      return try? JSON.parse(writer.bytes)
    }
    client.ask(.show, "window/showDocument", LSP.ShowDocumentParams(uri: place.uri, selection: place.range))
    return nil
  }
}
