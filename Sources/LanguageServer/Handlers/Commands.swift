import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import ProjectFiles

extension Server {
  /// Answers with `null` where the client has been asked to edit or to show, and with the place to show where it cannot
  /// be asked to: the little code that an editor's folder has goes there.
  ///
  /// What a command comes to is worked out elsewhere; what is asked of the client, and what is written to the key, is done
  /// here, if the study is still the same then. An edit is only made in the text that it was asked for in.
  mutating func executeCommand(_ params: LSP.ExecuteCommandParams) throws(ResponseError)
    -> @Sendable (Cancellation) throws(ResponseError) -> Dispatch.Completion<JSON.Value>
  {
    guard let command = Commands.table[params.command] else {
      throw ResponseError(.invalidParams, words(Message(.commandUnknown, params.command)))
    }
    let argument = params.arguments.first ?? .null
    // The key is read now, since what is offered for it may be old.
    let isReplacement = params.command == Commands.replace
    if isReplacement, let uri = argument["uri"]?.string, let id = study.studyID(of: DocumentURI(uri)) {
      readKey(of: id)
    }
    let server = ServerSnapshot(toProtocol)
    return { [inbox] _ throws(ResponseError) in
      do throws(Commands.Failure) {
        switch try command(server, argument) {
        case .edit(let edit, let project):
          let asked = try server.prepare(edit, in: project, inbox)
          return { server throws(ResponseError) in
            do throws(Refusal) { try server.ask(for: asked) } catch { throw server.refused(error) }
            return nil
          }
        case .show(let location, let project):
          let place = server.place(location, in: project)
          return { server throws(ResponseError) in place.flatMap { server.show($0) } }
        case .replace(let argument):
          let replacement = try server.prepare(argument, inbox)
          return { server throws(ResponseError) in
            do throws(Refusal) { try server.replace(replacement) } catch { throw server.refused(error) }
            return nil
          }
        }
      } catch {
        throw server.failure(error, of: params.command)
      }
    }
  }

  func refused(_ refusal: Refusal) -> ResponseError { ResponseError(.requestFailed, words(refusal.message)) }

  /// Has the client carry an edit out. It may refuse; then ``editAnswered(_:_:)`` says so.
  ///
  /// - Parameter undo: what was written to the key for it.
  mutating func ask(for prepared: PreparedEdit, undo: KeyUndo? = nil) throws(Refusal) {
    let label = prepared.label ?? ""
    if prepared.edit.log != nil, client.isAsked(for: prepared.edit) { throw Refusal(.editUnderWay, label) }
    let asked = AskedEdit(label: label, edit: prepared.edit, undo: undo, reason: prepared.reason)
    client.ask(.edit(asked), "workspace/applyEdit", prepared.params)
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

  fileprivate mutating func show(_ place: LSP.Location) -> JSON.Value? {
    guard client.capabilities.showDocument else {
      var writer = JSON.Writer()
      place.write(to: &writer)
      return try? JSON.parse(writer.bytes)
    }
    client.ask(.show, "window/showDocument", LSP.ShowDocumentParams(uri: place.uri, selection: place.range))
    return nil
  }
}
