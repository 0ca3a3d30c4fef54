import JSON
import LanguageServerProtocol
import Messages
import Project

/// The one table of what the server understands: for every method what its params are, what answers it, where that
/// runs, and what `initialize` says of it.
///
/// A handler returns its answer and only ``Server`` sends it, so that a request is answered exactly once.
enum Dispatch {
  struct RequestRoute: Sendable {
    /// How a request comes to the content of its answer.
    enum Work: Sendable {
      /// At once, before the next message is looked at. For what takes no longer than a keystroke may.
      case here(@Sendable (inout Server, Request) throws(ResponseError) -> [UInt8])
      /// On a snapshot, on another thread, while other messages are dealt with.
      case elsewhere(@Sendable (inout Server, Request) throws(ResponseError) -> Elsewhere)
    }

    typealias Elsewhere = @Sendable (Cancellation) -> Answered

    var work: Work
    /// How much of the study must have been read from disk before: an answer without it would be wrong.
    var needs = StudyHost.Readiness.nothing
    /// `nil` where every server is taken to offer this.
    var capability: Capability?
    /// The URIs, in the params, of the documents in which the edit that is asked for has its places.
    var edited: @Sendable (JSON.Value) -> [String] = { _ in [] }

    func editing(_ edited: @escaping @Sendable (JSON.Value) -> [String]) -> RequestRoute {
      var route = self
      route.edited = edited
      return route
    }
  }

  /// What comes of work elsewhere.
  struct Answered: Sendable {
    /// The content of the answer.
    var content: [UInt8]
    /// What the server does once the answer is sent; nothing where the work is done again, or nobody wants it any more.
    var afterwards: Afterwards?
    /// What only the server can do of the work, such as asking the client for an edit: it does so instead of sending
    /// `content`, and sends what that comes to.
    var completion: (@Sendable (inout Server) -> [UInt8])?
  }

  typealias Afterwards = @Sendable (inout Server) -> Void
  /// What is done where requests are answered, when the work elsewhere is done.
  typealias Completion<Answer> = @Sendable (inout Server) throws(ResponseError) -> Answer?

  /// A member of `ServerCapabilities`.
  struct Capability: Sendable {
    let key: String
    let value: @Sendable (LSP.ClientCapabilities) -> JSON.Value

    init(_ key: String, _ value: JSON.Value) {
      self.init(key) { _ in value }
    }

    /// What is said depends on the client.
    init(_ key: String, _ value: @escaping @Sendable (LSP.ClientCapabilities) -> JSON.Value) {
      self.key = key
      self.value = value
    }
  }

  typealias NotificationHandler = @Sendable (inout Server, JSON.Value) throws(InvalidParams) -> Void

  static let requests: [String: RequestRoute] = [
    "initialize": here(LSP.InitializeParams.self) { server, params in server.initialize(params) },
    "shutdown": here(LSP.NoParams.self) { server, _ in server.shutDown() },
    "textDocument/diagnostic": here(LSP.DocumentDiagnosticParams.self, needing: .codes) {
      server, params throws(ResponseError) in
      try server.documentDiagnostics(params)
    },
    "textDocument/completion": here(
      LSP.TextDocumentPositionParams.self, needing: .codes,
      offering: .init(
        "completionProvider",
        [
          "triggerCharacters": .array(ToProtocol.completionTriggers.map { .string($0) }), "resolveProvider": true,
          "completionItem": ["labelDetailsSupport": true],
        ]
      )
    ) { server, params in server.completion(params) },
    "completionItem/resolve": here(LSP.ResolvedCompletionItem.self) { server, params in server.resolve(params) },
    "textDocument/hover": elsewhere(
      LSP.TextDocumentPositionParams.self, needing: .codes, offering: .init("hoverProvider", true)
    ) { server, params in server.hover(params) },
    "textDocument/definition": elsewhere(
      LSP.TextDocumentPositionParams.self, needing: .codes, offering: .init("definitionProvider", true)
    ) { server, params in server.definition(params) },
    "textDocument/declaration": elsewhere(
      LSP.TextDocumentPositionParams.self, needing: .codes, offering: .init("declarationProvider", true)
    ) { server, params in server.declaration(params) },
    "textDocument/references": elsewhere(
      LSP.ReferenceParams.self, needing: .everything, offering: .init("referencesProvider", true)
    ) { server, params in server.references(params) },
    "textDocument/documentHighlight": elsewhere(
      LSP.TextDocumentPositionParams.self, needing: .codes, offering: .init("documentHighlightProvider", true)
    ) { server, params in server.documentHighlight(params) },
    "textDocument/documentSymbol": elsewhere(
      LSP.TextDocumentParams.self, needing: .codes, offering: .init("documentSymbolProvider", true)
    ) { server, params in server.documentSymbol(params) },
    "textDocument/foldingRange": elsewhere(
      LSP.TextDocumentParams.self, offering: .init("foldingRangeProvider", true)
    ) { server, params in server.foldingRange(params) },
    "workspace/symbol": elsewhere(
      LSP.WorkspaceSymbolParams.self, needing: .everything, offering: .init("workspaceSymbolProvider", true)
    ) { server, params in server.workspaceSymbol(params) },
    "textDocument/codeAction": elsewhere(
      LSP.CodeActionParams.self, needing: .codes,
      offering: .init("codeActionProvider", Server.codeActionProvider)
    ) { server, params throws(ResponseError) in try server.codeAction(params) }
    .editing(Dispatch.document),
    "codeAction/resolve": elsewhere(LSP.ResolvedCodeAction.self) { server, action throws(ResponseError) in
      try server.resolve(action)
    },
    "textDocument/prepareRename": here(LSP.TextDocumentPositionParams.self, needing: .everything) {
      server, params throws(ResponseError) in
      try server.prepareRename(params)
    },
    "textDocument/rename": elsewhereAndThen(
      LSP.RenameParams.self, needing: .everything, offering: .init("renameProvider", Server.renameProvider)
    ) { server, params throws(ResponseError) in try server.rename(params) }
    .editing(Dispatch.document),
    "textDocument/linkedEditingRange": here(
      LSP.TextDocumentPositionParams.self, offering: .init("linkedEditingRangeProvider", true)
    ) { server, params in server.linkedEditingRange(params) },
    "textDocument/selectionRange": here(
      LSP.SelectionRangeParams.self, offering: .init("selectionRangeProvider", true)
    ) { server, params in server.selectionRange(params) },
    "textDocument/documentLink": elsewhere(
      LSP.TextDocumentParams.self, needing: .everything,
      offering: .init("documentLinkProvider", ["resolveProvider": false])
    ) { server, params in server.documentLink(params) },
    "textDocument/implementation": elsewhere(
      LSP.TextDocumentPositionParams.self, needing: .everything, offering: .init("implementationProvider", true)
    ) { server, params in server.implementation(params) },
    "textDocument/prepareTypeHierarchy": here(
      LSP.TextDocumentPositionParams.self, needing: .everything, offering: .init("typeHierarchyProvider", true)
    ) { server, params in server.prepareTypeHierarchy(params) },
    "typeHierarchy/supertypes": here(LSP.HierarchyParams.self) { server, params in server.supertypes(params) },
    "typeHierarchy/subtypes": here(LSP.HierarchyParams.self) { server, params in server.subtypes(params) },
    "textDocument/prepareCallHierarchy": here(
      LSP.TextDocumentPositionParams.self, offering: .init("callHierarchyProvider", true)
    ) { server, params in server.prepareCallHierarchy(params) },
    "callHierarchy/incomingCalls": here(LSP.HierarchyParams.self) { server, params in server.incomingCalls(params) },
    "callHierarchy/outgoingCalls": here(LSP.HierarchyParams.self) { server, params in server.outgoingCalls(params) },
    "textDocument/codeLens": elsewhere(
      LSP.TextDocumentParams.self, needing: .everything,
      offering: .init("codeLensProvider", ["resolveProvider": false])
    ) { server, params in server.codeLens(params) },
    "textDocument/inlayHint": elsewhere(
      LSP.DocumentRangeParams.self, offering: .init("inlayHintProvider", ["resolveProvider": true])
    ) { server, params in server.inlayHint(params) },
    "inlayHint/resolve": here(LSP.ResolvedInlayHint.self) { server, hint in server.resolve(hint) },
    "textDocument/semanticTokens/full": elsewhere(
      LSP.TextDocumentParams.self, needing: .codes,
      offering: .init(
        "semanticTokensProvider", ["legend": ToProtocol.tokenLegend, "full": ["delta": true], "range": true])
    ) { server, params in server.semanticTokens(params) },
    "textDocument/semanticTokens/full/delta": elsewhere(LSP.SemanticTokensDeltaParams.self, needing: .codes) {
      server, params in server.semanticTokensDelta(params)
    },
    "textDocument/semanticTokens/range": elsewhere(LSP.DocumentRangeParams.self, needing: .codes) { server, params in
      server.semanticTokensInRange(params)
    },
    "textDocument/formatting": elsewhere(
      LSP.FormattingParams.self, offering: .init("documentFormattingProvider", true)
    ) { server, params in server.formatting(params) },
    "textDocument/rangeFormatting": elsewhere(
      LSP.FormattingParams.self, offering: .init("documentRangeFormattingProvider", true)
    ) { server, params in server.formatting(params) },
    "textDocument/onTypeFormatting": here(
      LSP.OnTypeFormattingParams.self,
      offering: .init(
        "documentOnTypeFormattingProvider", ["firstTriggerCharacter": ":", "moreTriggerCharacter": ["\n"]])
    ) { server, params in server.onTypeFormatting(params) },
    "workspace/willRenameFiles": elsewhere(LSP.RenameFilesParams.self, needing: .everything) {
      server, params throws(ResponseError) in try server.willRenameFiles(params)
    },
    "workspace/executeCommand": elsewhereAndHere(
      LSP.ExecuteCommandParams.self, needing: .everything,
      offering: .init(
        "executeCommandProvider", ["commands": .array(Commands.table.keys.sorted().map { .string($0) })])
    ) { server, params throws(ResponseError) in try server.executeCommand(params) }
    .editing(Commands.edited),
    "workspace/diagnostic": elsewhere(LSP.WorkspaceDiagnosticParams.self, needing: .everything) { server, params in
      server.workspaceDiagnostics(params)
    },
  ]

  static let notifications: [String: NotificationHandler] = [
    "initialized": take(LSP.NoParams.self) { server, _ in server.initialized() },
    "textDocument/didOpen": take(LSP.DidOpenTextDocumentParams.self) { server, params in server.didOpen(params) },
    "textDocument/didChange": take(LSP.DidChangeTextDocumentParams.self) { server, params in server.didChange(params) },
    "textDocument/didClose": take(LSP.TextDocumentParams.self) { server, params in server.didClose(params) },
    "textDocument/didSave": take(LSP.TextDocumentParams.self) { server, params in server.didSave(params) },
    "window/workDoneProgress/cancel": take(LSP.WorkDoneProgressCancelParams.self) { server, params in
      server.cancelProgress(params)
    },
    "workspace/didChangeConfiguration": take(LSP.DidChangeConfigurationParams.self) { server, params in
      server.didChangeConfiguration(params)
    },
    "workspace/didChangeWatchedFiles": take(LSP.DidChangeWatchedFilesParams.self) { server, params in
      server.didChangeWatchedFiles(params)
    },
    "workspace/didCreateFiles": take(LSP.FilesParams.self) { server, params in server.filesChanged(params.files) },
    "workspace/didDeleteFiles": take(LSP.FilesParams.self) { server, params in server.filesChanged(params.files) },
    "workspace/didRenameFiles": take(LSP.RenameFilesParams.self) { server, params in
      server.filesChanged(params.files.flatMap { [$0.oldUri, $0.newUri] })
    },
    "workspace/didChangeWorkspaceFolders": take(LSP.DidChangeWorkspaceFoldersParams.self) { server, params in
      server.didChangeWorkspaceFolders(params)
    },
  ]

  // MARK: Writing the table

  /// For requests whose edits are of places in the document that they name.
  private static let document: @Sendable (JSON.Value) -> [String] = { params in
    [params["textDocument"]?["uri"]?.string].compactMap(\.self)
  }

  /// A request that is answered at once.
  private static func here<Params: Readable, Answer: JSON.Writable>(
    _ type: Params.Type, needing needs: StudyHost.Readiness = .nothing,
    offering capability: Capability? = nil,
    _ handler: @escaping @Sendable (inout Server, Params) throws(ResponseError) -> Answer?
  ) -> RequestRoute {
    let work: @Sendable (inout Server, Request) throws(ResponseError) -> [UInt8] = {
      server, request throws(ResponseError) in
      content(request, try handler(&server, try read(request, server)))
    }
    return RequestRoute(work: .here(work), needs: needs, capability: capability)
  }

  /// A request whose handler takes a snapshot and leaves the rest to another thread.
  private static func elsewhere<Params: Readable, Answer: JSON.Writable>(
    _ type: Params.Type, needing needs: StudyHost.Readiness = .nothing,
    offering capability: Capability? = nil,
    _ handler:
      @escaping @Sendable (inout Server, Params) throws(ResponseError) ->
      @Sendable (Cancellation) throws(ResponseError)
      -> Answer?
  ) -> RequestRoute {
    elsewhereAndThen(type, needing: needs, offering: capability) { server, params throws(ResponseError) in
      let answer = try handler(&server, params)
      return { cancellation throws(ResponseError) in (try answer(cancellation), nil) }
    }
  }

  /// The same, where only the server can bring it to its end.
  private static func elsewhereAndHere<Params: Readable, Answer: JSON.Writable>(
    _ type: Params.Type, needing needs: StudyHost.Readiness = .nothing,
    offering capability: Capability? = nil,
    _ handler:
      @escaping @Sendable (inout Server, Params) throws(ResponseError) ->
      @Sendable (Cancellation) throws(ResponseError)
      -> Completion<Answer>
  ) -> RequestRoute {
    let work: @Sendable (inout Server, Request) throws(ResponseError) -> RequestRoute.Elsewhere = {
      server, request throws(ResponseError) in
      let work = try handler(&server, try read(request, server))
      return { cancellation in
        do throws(ResponseError) {
          let completion = try work(cancellation)
          return Answered(
            content: [],
            completion: { server in
              do throws(ResponseError) { return content(request, try completion(&server)) } catch {
                return OutgoingMessage.failure(request.id, error)
              }
            })
        } catch {
          return Answered(content: OutgoingMessage.failure(request.id, error))
        }
      }
    }
    return RequestRoute(work: .elsewhere(work), needs: needs, capability: capability)
  }

  /// The same, where something follows the answer.
  private static func elsewhereAndThen<Params: Readable, Answer: JSON.Writable>(
    _ type: Params.Type, needing needs: StudyHost.Readiness = .nothing,
    offering capability: Capability? = nil,
    _ handler:
      @escaping @Sendable (inout Server, Params) throws(ResponseError) ->
      @Sendable (Cancellation) throws(ResponseError)
      -> (Answer?, Afterwards?)
  ) -> RequestRoute {
    let work: @Sendable (inout Server, Request) throws(ResponseError) -> RequestRoute.Elsewhere = {
      server, request throws(ResponseError) in
      let answer = try handler(&server, try read(request, server))
      return { cancellation in
        do throws(ResponseError) {
          let (answer, afterwards) = try answer(cancellation)
          return Answered(content: content(request, answer), afterwards: afterwards)
        } catch {
          return Answered(content: OutgoingMessage.failure(request.id, error))
        }
      }
    }
    return RequestRoute(work: .elsewhere(work), needs: needs, capability: capability)
  }

  private static func take<Params: Readable>(
    _ type: Params.Type, _ handler: @escaping @Sendable (inout Server, Params) -> Void
  ) -> NotificationHandler {
    { server, params throws(InvalidParams) in handler(&server, try Params(reading: params)) }
  }

  private static func read<Params: Readable>(_ request: Request, _ server: borrowing Server) throws(ResponseError)
    -> Params
  {
    do throws(InvalidParams) {
      return try Params(reading: request.params)
    } catch {
      let message = Message(.serverParametersBad, request.method, error.message)
      throw ResponseError(.invalidParams, server.words(message))
    }
  }

  private static func content(_ request: Request, _ answer: (some JSON.Writable)?) -> [UInt8] {
    if let answer {
      OutgoingMessage.response(request.id, answer)
    } else {
      OutgoingMessage.response(request.id, JSON.Value.null)
    }
  }
}
