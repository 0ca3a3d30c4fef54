import JSON
import LanguageServerProtocol
import Project
import ProjectFiles
import Synchronization

/// Everything that can happen to the server. It happens one after the other, in the order in which it came in.
enum Event: Sendable {
  case request(Request)
  case notification(method: String, params: JSON.Value)
  case response(RequestID?, Result<JSON.Value, ResponseError>)
  /// A message that is none.
  case invalid(RequestID?, MessageDefect)
  /// The client no longer wants an answer to a request that has none yet.
  case cancelled(RequestID)
  /// Work that a request started elsewhere is done.
  case answered(Request, Dispatch.RequestRoute, Dispatch.Answered, revision: Int)
  /// A study is being read elsewhere, and this is what has come of it.
  case loaded(StudyHost.StudyID, StudyLoad.Part)
  /// Documents of a study have been read elsewhere for what identifies somebody.
  case leaksRead(StudyHost.StudyID, [LeakWork])
  /// Transcripts of a study have been parsed again elsewhere, with the words for events that it has now.
  case parsedAgain(StudyHost.StudyID, [(id: DocumentID, document: Document)])
  /// Files are not what has been read of them.
  case changedOnDisk(Set<DocumentID>)
  /// Nothing may have been typed in a document for a while.
  case paused(DocumentURI)
  /// There will be no more messages: the client has closed its end, or it cannot be read any more.
  case inputEnded(SystemError?)
  /// Nobody takes what is written.
  case outputBroken
  /// The process for which the server was started is gone.
  case parentGone
}

struct Request: Sendable {
  let id: RequestID
  let method: String
  /// Null where there were none.
  let params: JSON.Value
  let cancellation: Cancellation
  /// The texts that an edit was asked for in, as they were then: in another one its places are somewhere else.
  var texts: [(id: DocumentID, edition: Int)] = []
}

/// Whether the client still wants an answer. Work that may last asks from time to time.
final class Cancellation: Sendable {
  private let flag = Atomic(false)
  var isCancelled: Bool { flag.load(ordering: .relaxed) }
  func cancel() { flag.store(true, ordering: .relaxed) }
}

/// The one queue between everything that runs elsewhere and the server.
///
/// It is more than a queue in two things, both because they must be known before the server comes to a message:
/// a cancelled request counts as cancelled at once, also behind a thousand others; and the server can ask whether
/// another change of the same document waits, so as to check only the last.
final class Inbox: Sendable, AsyncSequence {
  private struct Entry: Sendable {
    var event: Event
    /// In bytes.
    var size: Int
  }

  private struct State: Sendable {
    /// The first `taken` of them are gone.
    var entries: [Entry?] = []
    var taken = 0
    /// The requests that have no answer yet.
    var unanswered: [RequestID: Cancellation] = [:]
    /// How many changes of a document wait.
    var changes: [DocumentURI: Int] = [:]
  }

  private let state = Monitor(State())
  private let backlog: Backlog
  /// Set when the client will say nothing more: then what is under way is brought to its end.
  private let hasEnded = Cancellation()
  /// Wakes the server; one wake-up stands for any number of events.
  private let wakeUps: AsyncStream<Void>
  private let wakeUp: AsyncStream<Void>.Continuation

  init(_ backlog: Backlog) {
    self.backlog = backlog
    (wakeUps, wakeUp) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  // MARK: Coming in

  /// Takes in a message of the client. `$/cancelRequest` has its effect here, ahead of everything that waits.
  func post(_ message: IncomingMessage, size: Int) {
    switch message {
    case .request(let id, let method, let params):
      let request = Request(id: id, method: method, params: params ?? .null, cancellation: Cancellation())
      append(.request(request), size: size) { $0.unanswered[id] = request.cancellation }
    case .notification("$/cancelRequest", let params):
      guard let id = params?["id"].flatMap(RequestID.init) else { return }
      guard let cancellation = state.withLock({ $0.unanswered[id] }) else { return }
      cancellation.cancel()
      append(.cancelled(id), size: size)
    case .notification(let method, let params):
      let uri = Self.changedDocument(method, params)
      append(.notification(method: method, params: params ?? .null), size: size) { state in
        if let uri { state.changes[uri, default: 0] += 1 }
      }
    case .response(let id, let result): append(.response(id, result), size: size)
    case .invalid(let id, let defect): append(.invalid(id, defect), size: size)
    }
  }

  func post(_ event: Event) {
    if case .answered(_, _, let answered, _) = event { return append(event, size: answered.content.count) }
    if case .inputEnded = event { hasEnded.cancel() }
    append(event, size: 0)
  }

  /// Waits, as long as an answer is wanted, until there is room for it: a client that asks two thousand times for a
  /// large outline and takes none of them must not have them all made.
  ///
  /// It looks from time to time, since no thread of Swift's own may be kept waiting; a client that reads never gets here.
  func waitForRoom(for request: Request) async {
    while backlog.isFull, !request.cancellation.isCancelled, !hasEnded.isCancelled {
      do { try await Task.sleep(for: .milliseconds(20)) } catch { return }
    }
  }

  private func append(_ event: Event, size: Int, _ note: (inout State) -> Void = { _ in }) {
    backlog.add(size)
    state.withLock { state in
      note(&state)
      state.entries.append(Entry(event: event, size: size))
    }
    wakeUp.yield()
  }

  private static func changedDocument(_ method: String, _ params: JSON.Value?) -> DocumentURI? {
    guard method == "textDocument/didChange" else { return nil }
    return params?["textDocument"]?["uri"]?.string.map { DocumentURI($0) }
  }

  // MARK: Going out

  /// The request has its answer; a `$/cancelRequest` that comes now is too late.
  func forget(_ request: Request) {
    state.withLock { state in
      if state.unanswered[request.id] === request.cancellation { state.unanswered[request.id] = nil }
    }
  }

  /// Whether a change of the document waits that the server has not come to.
  func holdsChange(of uri: DocumentURI) -> Bool {
    state.withLock { $0.changes[uri] != nil }
  }

  struct Iterator: AsyncIteratorProtocol {
    fileprivate let inbox: Inbox
    fileprivate var wakeUps: AsyncStream<Void>.Iterator

    mutating func next(isolation actor: isolated (any Actor)?) async -> Event? {
      while true {
        if let event = inbox.take() { return event }
        if await wakeUps.next(isolation: actor) == nil { return nil }
      }
    }
  }

  func makeAsyncIterator() -> Iterator {
    Iterator(inbox: self, wakeUps: wakeUps.makeAsyncIterator())
  }

  private func take() -> Event? {
    let entry = state.withLock { state -> Entry? in
      guard state.taken < state.entries.count, let entry = state.entries[state.taken] else { return nil }
      state.entries[state.taken] = nil
      state.taken += 1
      // What is gone is dropped when it is more than half, so that a queue costs its length once.
      if state.taken * 2 > state.entries.count, state.taken > 32 || state.taken == state.entries.count {
        state.entries.removeFirst(state.taken)
        state.taken = 0
      }
      if case .notification(let method, let params) = entry.event,
        let uri = Self.changedDocument(method, params)
      {
        let waiting = state.changes[uri, default: 0] - 1
        state.changes[uri] = waiting > 0 ? waiting : nil
      }
      return entry
    }
    guard let entry else { return nil }
    backlog.remove(entry.size)
    return entry.event
  }
}
