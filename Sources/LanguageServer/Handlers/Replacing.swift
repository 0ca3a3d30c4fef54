import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Privacy
import Project
import ProjectFiles

/// What `ordrett.replace` is given: an action that was offered, or the number of a change of the key whose edit the
/// client has carried out itself.
enum ReplaceArgument: Readable {
  case offered(OfferedAction)
  case promised(DocumentURI, Int)

  init(reading value: JSON.Value) throws(InvalidParams) {
    if value["promise"] != nil {
      self = .promised(try value.read("uri"), try value.read("promise"))
    } else {
      self = .offered(try OfferedAction(reading: value))
    }
  }
}

/// A change of the key that is taken back when the text was not changed.
struct KeyUndo {
  let study: StudyHost.StudyID
  let path: String
  let before: [UInt8]
  let after: [UInt8]
}

/// Pseudonyms: the key first, then the texts.
extension Server {
  /// Writes the key, and has the client edit the texts when it knows its new entry. Where anything stands in the way,
  /// neither is changed: what could has been looked at before.
  mutating func replace(_ replacement: PreparedReplacement) throws(Refusal) {
    switch replacement {
    case .promised(let uri, let number):
      guard let change = client.promises.change(number), let study = study.studyID(of: uri) else {
        throw Refusal(.editTextHasChanged, uri.lastComponent)
      }
      _ = try write(change, of: study)
    case .offered(let uri, let change, let edit):
      guard let study = study.studyID(of: uri) else { throw Refusal(.editTextHasChanged, uri.lastComponent) }
      let undo: KeyUndo? = if let change { try write(change, of: study) } else { nil }
      try ask(for: edit, undo: undo)
    }
  }

  /// Writes a change to the key of a study and takes in what it holds then.
  private mutating func write(_ change: KeyChange, of study: StudyHost.StudyID) throws(Refusal) -> KeyUndo {
    defer { readKey(of: study) }
    let path: String
    switch self.study.studies[study]?.project.keyState {
    case .read(let key): path = key.path
    case .missing(let missing): path = missing
    case .unreadable(_, let message): throw Refusal(message)
    case .some(.none), nil: throw Refusal(.keyFileUnset)
    }
    let isNew = if case .missing? = self.study.studies[study]?.project.keyState { true } else { false }
    let store = isNew ? nil : try readStore(path)
    let before = store?.bytes ?? Key.blank()
    let after = try applied(change, to: before)
    do throws(WriteRefusal) {
      if let store {
        if after != before { try store.write(after) }
      } else {
        try KeyStore.create(after, at: path)
      }
    } catch {
      throw refusal(error.message)
    }
    return KeyUndo(study: study, path: path, before: before, after: after)
  }

  private func readStore(_ path: String) throws(Refusal) -> KeyStore {
    do throws(FileError) { return try KeyStore(reading: path) } catch { throw refusal(error.message(writing: true)) }
  }

  private func applied(_ change: KeyChange, to key: [UInt8]) throws(Refusal) -> [UInt8] {
    do throws(KeyProblem) { return try change.applied(to: Key(key)) } catch { throw refusal(error.message) }
  }

  private func refusal(_ message: Message) -> Refusal { Refusal(.keyFileNotWritten, words(message)) }

  /// The text was not changed, so nothing names the entry: it goes from the key again, if that holds still what was
  /// written.
  mutating func takeBack(_ undo: KeyUndo?) {
    guard let undo, undo.before != undo.after else { return }
    if let store = try? KeyStore(reading: undo.path), store.bytes == undo.after { try? store.write(undo.before) }
    readKey(of: undo.study)
  }

  // MARK: Reading the key

  /// Takes in the key as it lies on disk now. It is short.
  mutating func readKey(of study: StudyHost.StudyID) {
    guard let found = self.study.studies[study], let root = found.root else { return }
    mark(self.study.set(StudyReader(root).key(found.project.settings), of: study), in: study)
  }
}
