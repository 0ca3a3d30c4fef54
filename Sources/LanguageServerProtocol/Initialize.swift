package import JSON

extension LSP {
  /// LSP 3.17, "Initialize Request". Whatever is missing, null or of another type than the specification says counts as
  /// not said: a client that cannot be started is of no use to anybody.
  package struct InitializeParams: Sendable, Readable {
    /// The process that started the server; when it is gone, so is the need for the server.
    package var processId: Int?
    package var clientInfo: (name: String, version: String?)?
    package var locale: String?
    package var rootPath: String?
    package var rootUri: DocumentURI?
    package var workspaceFolders: [WorkspaceFolder]
    package var initializationOptions: JSON.Value
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
    package var completionSnippets: Bool
    package var completionInsertReplace: Bool
    /// The client knows `itemDefaults.editRange`.
    package var completionEditRange: Bool
    package var completionTags: Bool
    package var completionLabelDetails: Bool
    /// The documentation of a completion item may come with `completionItem/resolve`. So it may where a client names no
    /// such members, as before LSP 3.16.
    package var completionResolvesDocumentation: Bool
    package var completionMarkdown: Bool
    package var hoverMarkdown: Bool
    package var hierarchicalDocumentSymbols: Bool
    package var definitionLinks: Bool
    package var declarationLinks: Bool
    package var implementationLinks: Bool
    package var linkTooltips: Bool
    package var foldingLineOnly: Bool
    /// As many folding ranges the client takes at most.
    package var foldingRangeLimit: Int?

    /// The client knows code actions; without it, only commands.
    package var codeActionLiterals: Bool
    package var codeActionDisabled: Bool
    package var codeActionPreferred: Bool
    /// The edit of a code action may come with `codeAction/resolve`.
    package var codeActionResolvesEdit: Bool
    package var renamePrepare: Bool
    /// The client takes edits with versions, `documentChanges`.
    package var documentChanges: Bool
    /// Such an edit may create files.
    package var createsFiles: Bool
    package var changeAnnotations: Bool
    package var applyEdit: Bool
    package var showDocument: Bool

    /// Diagnostics wait until the client fetches them. Not for one that fetches and cannot be told when to fetch again,
    /// such as Neovim 0.11, as long as it takes what is sent: it would go on showing what was true at the last keystroke.
    package var pullDiagnostics: Bool
    package var diagnosticRelatedInformation: Bool
    package var diagnosticTags: [Int]
    package var diagnosticCodeDescription: Bool
    package var diagnosticVersion: Bool
    /// The requests by which the client takes it that what it fetched may be out of date.
    package var refreshes: [String]

    package var workDoneProgress: Bool
    package var configuration: Bool
    package var watchedFilesRegistration: Bool
    /// What is watched may be said from a folder, also outside the workspace.
    package var relativeWatchers: Bool
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
      foldingLineOnly = flag("textDocument", "foldingRange", "lineFoldingOnly")
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
      diagnosticCodeDescription = ofDiagnostics("codeDescriptionSupport")?.bool ?? false
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
