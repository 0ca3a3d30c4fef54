import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import ProjectFiles

/// The language server: one event after the other, each dealt with to its end before the next.
///
/// There is no actor and no task per message, both of which reorder; so what a handler sees is what the client had
/// written when it sent the message. Work that lasts runs elsewhere on a snapshot and comes back as an event.
struct Server: ~Copyable {
  /// LSP 3.17, "Lifecycle Messages".
  enum Phase {
    case uninitialized
    case running
    case shutDown
  }

  let inbox: Inbox
  let version: String
  var phase = Phase.uninitialized
  var client: Client
  var study = StudyHost()
  var publisher = DiagnosticsPublisher()
  /// The language the client asks for, by its locale or its settings.
  var clientLanguage: String?
  /// The client wants to see about where the recording is at turns without a stamp.
  var showsTimes = false
  /// The client carries out only what of an edit is in the open file, and leaves the rest.
  var clientEditsOneFile = false
  /// Who decides and codes, by the client's settings.
  var author: String?
  /// What the client has been asked to watch.
  var watched: Set<Watcher> = []
  let tokenCache = SemanticTokenCache()
  /// A code's other name that a client has been told how to give it, until it has done so.
  var rename: CodebookLog.Entry?
  var loading = Loading()
  /// Documents in which it is waited for a pause in typing.
  var waitingForPause: Set<DocumentURI> = []
  /// Set by what ends the server: the exit code of the process.
  var exitCode: Int32?
  private var parentWatch: Task<Void, Never>?
  /// How many requests have their work elsewhere.
  private var underWay = 0
  private var inputHasEnded = false
  /// Requests that wait for a study to be read.
  private var waiting: [(request: Request, route: Dispatch.RequestRoute)] = []

  init(inbox: Inbox, outbox: Outbox, version: String) {
    self.inbox = inbox
    self.version = version
    client = Client(outbox)
  }

  /// Deals with events until one ends the server.
  ///
  /// - Returns: the exit code: 0 after `shutdown`, else 1, as LSP 3.17 wants of `exit`.
  mutating func run() async -> Int32 {
    for await event in inbox {
      handle(event)
      parseOutdated()
      readLeaks()
      if publisher.isDue { publisher.publish(toProtocol, &client, inbox) }
      if inputHasEnded, underWay == 0, waiting.isEmpty { end() }
      if exitCode != nil { break }
    }
    parentWatch?.cancel()
    client.flush()
    return exitCode ?? 1
  }

  /// The language of the person at the client: what the client says, else what the first study says, else the
  /// environment.
  var language: Language {
    // In order, so that a study that comes or goes does not change the language for the others.
    let speaking = study.studies.filter { $0.value.project.settings.language != nil }
    let project = speaking.min { $0.key.folder < $1.key.folder }?.value.project.settings.language
    return Language.preferred(client: clientLanguage, project: project, environment: environmentVariable)
  }

  var toProtocol: ToProtocol { ToProtocol(study: study, client: client, language: language, occasion: occasion) }

  /// Who is at the keyboard, as the client's settings or the environment have it, and the day where they sit.
  var occasion: Occasion {
    Occasion(
      author: Occasion.author(author, environment: environmentVariable), date: today(), seed: Self.seedOfProposals)
  }

  private static let seedOfProposals = UInt64.random(in: 0...(.max))

  func words(_ message: Message) -> String { message.text(in: language) }

  mutating func end() {
    exitCode = phase == .shutDown ? 0 : 1
  }

  /// Ends the server within a few seconds of the end of a process.
  mutating func watch(parent process: Int) {
    parentWatch?.cancel()
    parentWatch = Task.detached { [inbox] in
      while isAlive(process) {
        do { try await Task.sleep(for: .seconds(2)) } catch { return }
      }
      inbox.post(.parentGone)
    }
  }

  private mutating func handle(_ event: Event) {
    switch event {
    case .request(let request): answer(request)
    case .answered(let request, let route, let answered, let revision):
      underWay -= 1
      // An answer is about the newest text: where it is not, the work is done again.
      if request.cancellation.isCancelled {
        finish(request, nil)
      } else if phase == .shutDown, answered.completion != nil {
        // Nobody would carry out an edit any more, and the key would know of a name that was never replaced.
        finish(request, OutgoingMessage.failure(request.id, closing))
      } else if revision == study.revision {
        finish(request, answered.completion?(&self) ?? answered.content)
        answered.afterwards?(&self)
      } else {
        answer(request, by: route)
      }
    case .cancelled(let id): if waiting.contains(where: { $0.request.id == id }) { answerWaiting() }
    case .notification(let method, let params): take(method, params)
    case .response(let id, let result): take(result, id)
    case .invalid(let id, let defect):
      client.send(OutgoingMessage.failure(id, ResponseError(defect.code, words(defect.message))))
    case .loaded(let study, let part): take(part, of: study)
    case .leaksRead(let study, let works): take(works, of: study)
    case .parsedAgain(let study, let parsed): take(outdated: parsed, of: study)
    case .changedOnDisk(let documents): loadChanged(documents)
    case .paused(let uri): takePause(in: uri)
    case .inputEnded(let error):
      inputHasEnded = true
      if let error {
        let input = words(Message(.reportStandardInput))
        client.log(.error, words(FileError(path: input, kind: .other, code: error.code).message()))
      }
    case .outputBroken, .parentGone: end()
    }
  }

  // MARK: Answering

  private mutating func answer(_ request: Request) {
    do throws(ResponseError) {
      let route = try route(to: request.method)
      var request = request
      request.texts = route.edited(request.params).compactMap { uri in
        study.project(of: DocumentURI(uri)).map { ($0.id, study.edition(of: $0.id)) }
      }
      answer(request, by: route)
    } catch {
      finish(request, OutgoingMessage.failure(request.id, error))
    }
  }

  /// Sees to it that a request gets its one answer: nothing but ``finish(_:_:)`` sends one.
  private mutating func answer(_ request: Request, by route: Dispatch.RequestRoute) {
    if request.cancellation.isCancelled { return finish(request, nil) }
    if let changed = request.texts.first(where: { study.edition(of: $0.id) != $0.edition }) {
      // What an edit is about stands elsewhere now, and to do it there would be a guess.
      let message = Message(.editTextHasChanged, changed.id.name)
      let error = ResponseError(.contentModified, words(message))
      return finish(request, OutgoingMessage.failure(request.id, error))
    }
    if !isReady(route, request) { return waiting.append((request, route)) }
    do throws(ResponseError) {
      switch route.work {
      case .here(let handler): finish(request, try handler(&self, request))
      case .elsewhere(let prepare):
        let work = try prepare(&self, request)
        let revision = study.revision
        underWay += 1
        Task.detached(priority: .userInitiated) { [inbox] in
          await inbox.waitForRoom(for: request)
          // Of many that wait for a thread, those cancelled meanwhile are not begun.
          let isWanted = !request.cancellation.isCancelled
          let answered = isWanted ? work(request.cancellation) : Dispatch.Answered(content: [])
          inbox.post(.answered(request, route, answered, revision: revision))
        }
      }
    } catch {
      finish(request, OutgoingMessage.failure(request.id, error))
    }
  }

  /// Answers what has waited and need not any more.
  mutating func answerWaiting() {
    let requests = waiting
    waiting = []
    for (request, route) in requests { answer(request, by: route) }
  }

  /// Whether as much has been read as the answer needs: of the study of the document that the request names, or of all
  /// studies where it names none.
  private func isReady(_ route: Dispatch.RequestRoute, _ request: Request) -> Bool {
    if route.needs == .nothing || loading.underWay.isEmpty { return true }
    guard let uri = request.params["textDocument"]?["uri"]?.string else {
      return study.studies.values.allSatisfy { $0.readiness >= route.needs }
    }
    guard let document = study.openDocuments[DocumentURI(uri)] else { return true }
    let readiness = study.studies[document.study]?.readiness ?? .everything
    return readiness >= route.needs && (route.needs != .codes || study.isReady(document))
  }

  /// - Parameter content: the answer; `nil` where the client no longer wants one.
  private mutating func finish(_ request: Request, _ content: [UInt8]?) {
    inbox.forget(request)
    client.send(
      content ?? OutgoingMessage.failure(request.id, ResponseError(.requestCancelled, words(Message(.serverCancelled))))
    )
  }

  private var closing: ResponseError { ResponseError(.invalidRequest, words(Message(.serverClosing))) }

  private func route(to method: String) throws(ResponseError) -> Dispatch.RequestRoute {
    switch phase {
    case .uninitialized where method != "initialize":
      throw ResponseError(.serverNotInitialized, words(Message(.serverNotReady)))
    case .running where method == "initialize":
      throw ResponseError(.invalidRequest, words(Message(.serverAlreadyReady)))
    case .shutDown: throw closing
    default: break
    }
    guard let route = Dispatch.requests[method] else {
      throw ResponseError(.methodNotFound, words(Message(.serverMethodUnknown, method)))
    }
    return route
  }

  // MARK: Taking note

  private mutating func take(_ method: String, _ params: JSON.Value) {
    if method == "exit" { return end() }
    // What nobody knows is ignored, as the specification wants, and so is what comes at the wrong time.
    guard phase == .running, let handler = Dispatch.notifications[method] else { return }
    do throws(InvalidParams) {
      try handler(&self, params)
    } catch {
      client.log(.warning, words(Message(.serverParametersBad, method, error.message)))
    }
  }

  private mutating func take(_ result: Result<JSON.Value, ResponseError>, _ id: RequestID?) {
    guard let question = client.question(answeredBy: id) else { return }
    switch (question, result) {
    case (.configuration, .success(let value)): configure(value[0] ?? .null)
    case (.progress(let token), _): progressAnswered(token, result)
    case (.edit(let asked), _): editAnswered(asked, result)
    // A client that refuses what it said it could do goes without.
    case (.configuration, .failure), (.registration, _), (.refresh, _), (.show, _): break
    }
  }
}

extension MessageDefect {
  fileprivate var message: Message {
    switch self {
    case .notJSON: Message(.serverNotJSON)
    case .batch: Message(.serverBatch)
    case .notAMessage: Message(.serverNotARequest)
    }
  }
}
