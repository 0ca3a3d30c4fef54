package import JSON

extension LSP {
  /// LSP 3.17, "Initialize Request". Whatever is missing, null or of another type than the specification says counts as
  /// not said: a client that cannot be started is of no use to anybody.
  package struct InitializeParams: Sendable, Readable {
    /// The process that started the server; when it is gone, so is the need for the server.
    package var processId: Int?
    /// What the client calls itself; `nil` where it does not say.
    package var clientInfo: (name: String, version: String?)?
    /// A language tag as in BCP 47; `nil` where the client does not say.
    package var locale: String?
    /// Deprecated since 2.0 in favour of `rootUri`; some clients send nothing else.
    package var rootPath: String?
    /// Deprecated since 3.6 in favour of `workspaceFolders`.
    package var rootUri: DocumentURI?
    /// What the client has open; empty where it has none, or knows only a root.
    package var workspaceFolders: [WorkspaceFolder]
    /// What a person has set in the client for this server; `null` where there is nothing.
    package var initializationOptions: JSON.Value
    /// What the client can take.
    package var capabilities: ClientCapabilities

    package init(reading value: JSON.Value) throws(InvalidParams) {
      guard value.object != nil else { throw InvalidParams("not an object") }
      // Clients that know no process of theirs say null, 0 or -1.
      processId = value["processId"]?.integer.flatMap { $0 > 0 ? $0 : nil }
      if let name = value["clientInfo"]?["name"]?.string {
        clientInfo = (name, value["clientInfo"]?["version"]?.string)
      }
      locale = value["locale"]?.string
      rootPath = value["rootPath"]?.string
      rootUri = value["rootUri"]?.string.map { DocumentURI($0) }
      workspaceFolders = (value["workspaceFolders"]?.array ?? []).compactMap { try? WorkspaceFolder(reading: $0) }
      initializationOptions = value["initializationOptions"] ?? .null
      // What a client can do and does not say, its settings may: ALE counts bytes, and can be asked to edit.
      capabilities = ClientCapabilities(
        value["capabilities"] ?? .null, corrected: initializationOptions["capabilities"] ?? .null)
    }
  }

  /// What a client can take, as far as it matters here: LSP 3.17, "ClientCapabilities". What is not said is `false`.
  package struct ClientCapabilities: Sendable {
    /// In the client's order, the one it likes best first; empty where it knows only UTF-16.
    package var positionEncodings: [String]

    /// The client says how it takes items at all.
    package var completionItems: Bool
    /// An item may say where the cursor goes.
    package var completionSnippets: Bool
    /// An item may have two ranges, of which the client chooses one.
    package var completionInsertReplace: Bool
    /// The client knows `itemDefaults.editRange`.
    package var completionEditRange: Bool
    /// An item may be struck out by a tag.
    package var completionTags: Bool
    /// An item may have words beside its label.
    package var completionLabelDetails: Bool
    /// The documentation of a completion item may come with `completionItem/resolve`. So it may where a client names no
    /// such members, as before LSP 3.16.
    package var completionResolvesDocumentation: Bool
    /// The documentation of an item may be Markdown; else it is plain text.
    package var completionMarkdown: Bool
    /// A hover may be Markdown; else it is plain text.
    package var hoverMarkdown: Bool
    /// An outline may be a tree; else it is a list.
    package var hierarchicalDocumentSymbols: Bool
    /// A definition may be `LocationLink`s; else it is `Location`s.
    package var definitionLinks: Bool
    /// The same of a declaration.
    package var declarationLinks: Bool
    /// The same of an implementation.
    package var implementationLinks: Bool
    /// A document link may have words that a pointer on it shows.
    package var linkTooltips: Bool
    /// As many folding ranges the client takes at most.
    package var foldingRangeLimit: Int?

    /// The client knows code actions; without it, only commands.
    package var codeActionLiterals: Bool
    /// An action that cannot be done may be shown with the reason; else it is left out.
    package var codeActionDisabled: Bool
    /// An action may be the one most likely meant.
    package var codeActionPreferred: Bool
    /// The edit of a code action may come with `codeAction/resolve`.
    package var codeActionResolvesEdit: Bool
    /// The client asks what would be renamed before it asks for a new name.
    package var renamePrepare: Bool
    /// The client takes edits with versions, `documentChanges`.
    package var documentChanges: Bool
    /// Such an edit may create files.
    package var createsFiles: Bool
    /// An edit may be shown to the person, and wait for their consent.
    package var changeAnnotations: Bool
    /// The client makes edits that the server asks for.
    package var applyEdit: Bool
    /// The client shows a document that the server asks for.
    package var showDocument: Bool

    /// Diagnostics wait until the client fetches them. Not for one that fetches and cannot be told when to fetch again,
    /// such as Neovim 0.11, as long as it takes what is sent: it would go on showing what was true at the last keystroke.
    package var pullDiagnostics: Bool
    /// A diagnostic may name other places.
    package var diagnosticRelatedInformation: Bool
    /// The `DiagnosticTag`s that it knows, by their numbers.
    package var diagnosticTags: [Int]
    /// Pushed diagnostics may say of which text they are.
    package var diagnosticVersion: Bool
    /// The requests by which the client takes it that what it fetched may be out of date.
    package var refreshes: [String]

    /// The client shows progress that it did not ask for.
    package var workDoneProgress: Bool
    /// The client can be asked for its settings.
    package var configuration: Bool
    /// The client can be asked to watch files.
    package var watchedFilesRegistration: Bool
    /// What is watched may be said from a folder, also outside the workspace.
    package var relativeWatchers: Bool
    /// The client tells of changed settings only when it is asked to.
    package var configurationRegistration: Bool

    /// - Parameter corrections: of the same form; what they say counts.
    package init(_ capabilities: JSON.Value, corrected corrections: JSON.Value = .null) {
      func member(_ path: [String]) -> JSON.Value? { corrections.at(path) ?? capabilities.at(path) }
      func flag(_ path: String...) -> Bool { member(path)?.bool ?? false }
      func strings(_ path: String...) -> [String] { (member(path)?.array ?? []).compactMap(\.string) }
      func isPresent(_ path: String...) -> Bool { member(path)?.object != nil }

      positionEncodings = strings("general", "positionEncodings")

      completionItems = isPresent("textDocument", "completion", "completionItem")
      completionSnippets = flag("textDocument", "completion", "completionItem", "snippetSupport")
      completionInsertReplace = flag("textDocument", "completion", "completionItem", "insertReplaceSupport")
      completionEditRange = strings("textDocument", "completion", "completionList", "itemDefaults").contains(
        "editRange")
      completionTags = isPresent("textDocument", "completion", "completionItem", "tagSupport")
      completionLabelDetails = flag("textDocument", "completion", "completionItem", "labelDetailsSupport")
      let resolvable = strings("textDocument", "completion", "completionItem", "resolveSupport", "properties")
      completionResolvesDocumentation = resolvable.isEmpty || resolvable.contains("documentation")
      completionMarkdown = strings("textDocument", "completion", "completionItem", "documentationFormat")
        .contains("markdown")
      hoverMarkdown = strings("textDocument", "hover", "contentFormat").contains("markdown")
      hierarchicalDocumentSymbols = flag("textDocument", "documentSymbol", "hierarchicalDocumentSymbolSupport")
      definitionLinks = flag("textDocument", "definition", "linkSupport")
      declarationLinks = flag("textDocument", "declaration", "linkSupport")
      implementationLinks = flag("textDocument", "implementation", "linkSupport")
      linkTooltips = flag("textDocument", "documentLink", "tooltipSupport")
      foldingRangeLimit = member(["textDocument", "foldingRange", "rangeLimit"])?.integer

      codeActionLiterals = isPresent("textDocument", "codeAction", "codeActionLiteralSupport")
      codeActionDisabled = flag("textDocument", "codeAction", "disabledSupport")
      codeActionPreferred = flag("textDocument", "codeAction", "isPreferredSupport")
      codeActionResolvesEdit =
        flag("textDocument", "codeAction", "dataSupport")
        && strings("textDocument", "codeAction", "resolveSupport", "properties").contains("edit")
      renamePrepare = flag("textDocument", "rename", "prepareSupport")
      documentChanges = flag("workspace", "workspaceEdit", "documentChanges")
      createsFiles = documentChanges && strings("workspace", "workspaceEdit", "resourceOperations").contains("create")
      changeAnnotations = documentChanges && isPresent("workspace", "workspaceEdit", "changeAnnotationSupport")
      applyEdit = flag("workspace", "applyEdit")
      showDocument = flag("window", "showDocument", "support")

      let refreshesDiagnostics = flag("workspace", "diagnostics", "refreshSupport")
      pullDiagnostics =
        isPresent("textDocument", "diagnostic")
        && (refreshesDiagnostics || !isPresent("textDocument", "publishDiagnostics"))
      // 3.17 has these members under publishDiagnostics alone, 3.18 under both.
      let diagnostics = pullDiagnostics ? ["diagnostic", "publishDiagnostics"] : ["publishDiagnostics"]
      func ofDiagnostics(_ key: String) -> JSON.Value? {
        diagnostics.lazy.compactMap { member(["textDocument", $0, key]) }.first
      }
      diagnosticRelatedInformation = ofDiagnostics("relatedInformation")?.bool ?? false
      diagnosticTags = (ofDiagnostics("tagSupport")?["valueSet"]?.array ?? []).compactMap(\.integer)
      diagnosticVersion = flag("textDocument", "publishDiagnostics", "versionSupport")
      var refreshes: [String] = []
      if pullDiagnostics, refreshesDiagnostics { refreshes.append("workspace/diagnostic/refresh") }
      for name in ["codeLens", "inlayHint", "semanticTokens"] where flag("workspace", name, "refreshSupport") {
        refreshes.append("workspace/\(name)/refresh")
      }
      self.refreshes = refreshes

      workDoneProgress = flag("window", "workDoneProgress")
      configuration = flag("workspace", "configuration")
      watchedFilesRegistration = flag("workspace", "didChangeWatchedFiles", "dynamicRegistration")
      relativeWatchers = flag("workspace", "didChangeWatchedFiles", "relativePatternSupport")
      configurationRegistration = flag("workspace", "didChangeConfiguration", "dynamicRegistration")
    }
  }
}

extension JSON.Value {
  /// The member of a member of a member; `nil` as soon as one is missing.
  fileprivate func at(_ path: [String]) -> JSON.Value? {
    var value: JSON.Value? = self
    for key in path { value = value?[key] }
    return value
  }
}
