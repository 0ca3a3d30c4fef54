import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import TextModel

/// An edit that the client has been asked to carry out.
struct AskedEdit: Sendable {
  /// What it is called in the client's history.
  let label: String
  /// With what there is to tell when it is done, and what the history of the codebook says of it then.
  let edit: StudyEdit
  /// What to take back of the key when it is not done.
  let undo: KeyUndo?
  /// Where a standard reason was written that the person should put into their own words.
  let reason: LSP.ShowDocumentParams?
}

/// The other side: what it can take, and the way to it.
struct Client {
  private let outbox: Outbox
  /// What `initialize` said.
  var capabilities = LSP.ClientCapabilities(.null)
  /// What a column counts, as agreed in `initialize`.
  var positionEncoding = PositionEncoding.utf16
  /// Its changes come in the wrong order at times, so it is asked for whole texts, and an older one is passed over.
  var swapsChanges = false
  /// From such a client: the first change of a document that came before the document was opened.
  var early: [DocumentURI: LSP.DidChangeTextDocumentParams] = [:]
  /// What our requests were about, until their answers come.
  private var asked: [RequestID: Question] = [:]
  private var lastID = 0
  let promises = KeyPromises()

  /// What we ask a client.
  enum Question: Sendable {
    case registration
    case configuration
    case progress(token: String)
    case refresh
    case edit(AskedEdit)
    case show
  }

  init(_ outbox: Outbox) {
    self.outbox = outbox
  }

  /// The first of the client's encodings that is known here; UTF-16, which all know, where it names none.
  static func encoding(of capabilities: LSP.ClientCapabilities) -> PositionEncoding {
    capabilities.positionEncodings.lazy.compactMap(PositionEncoding.init).first ?? .utf16
  }

  /// Helix before 25.07 sends each change by a task of its own, and the tasks overtake each other.
  static func swapsChanges(_ info: (name: String, version: String?)?) -> Bool {
    guard let info, info.name == "helix" else { return false }
    let numbers = (info.version ?? "").split(separator: ".").prefix(2).map { Int($0.prefix { $0.isNumber }) ?? 0 }
    return numbers.lexicographicallyPrecedes([25, 7])
  }

  // MARK: Sending

  func send(_ content: [UInt8]) { outbox.send(content) }

  func notify(_ method: String, _ params: some JSON.Writable) {
    outbox.send(OutgoingMessage.notification(method, params))
  }

  mutating func ask(_ question: Question, _ method: String, _ params: (some JSON.Writable)?) {
    lastID += 1
    let id = RequestID.string("ordrett-\(lastID)")
    asked[id] = question
    outbox.send(OutgoingMessage.request(id, method, params))
  }

  /// A refresh has been asked for and not yet answered.
  var isAskedToRefresh: Bool {
    asked.values.contains { if case .refresh = $0 { true } else { false } }
  }

  /// The client has been asked for the same edit and has not answered: asked twice, some would do it twice.
  func isAsked(for edit: StudyEdit) -> Bool {
    asked.values.contains { if case .edit(let asked) = $0 { asked.edit.isSame(as: edit) } else { false } }
  }

  mutating func newProgressToken() -> String {
    lastID += 1
    return "ordrett-\(lastID)"
  }

  /// What an answer is about; `nil` for an answer to nothing.
  mutating func question(answeredBy id: RequestID?) -> Question? {
    id.flatMap { asked.removeValue(forKey: $0) }
  }

  /// Sends the diagnostics of a document.
  func publish(_ message: [UInt8], of uri: DocumentURI) { outbox.send(message, diagnosticsOf: uri) }

  /// A line for the log of the client. Never with text of a document.
  func log(_ type: LSP.MessageType, _ message: String) {
    notify("window/logMessage", LSP.MessageParams(type: type, message: message))
  }

  /// Waits until the client has taken everything; gives up where it takes nothing.
  func flush() {
    outbox.flush()
    outbox.close()
  }
}
