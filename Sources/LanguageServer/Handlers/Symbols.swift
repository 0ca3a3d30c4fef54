import LanguageServerProtocol

/// Outlines, names in the study, and what folds.
extension Server {
  func documentSymbol(_ params: LSP.TextDocumentParams) -> @Sendable (Cancellation) -> LSP.DocumentSymbolResponse? {
    { [toProtocol] _ in toProtocol.symbols(of: params.textDocument.uri) }
  }

  func workspaceSymbol(_ params: LSP.WorkspaceSymbolParams) -> @Sendable (Cancellation) -> [LSP.SymbolInformation]? {
    { [toProtocol] cancellation in
      toProtocol.symbols(matching: params.query, isCancelled: { cancellation.isCancelled })
    }
  }

  func foldingRange(_ params: LSP.TextDocumentParams) -> @Sendable (Cancellation) -> [LSP.FoldingRange]? {
    { [toProtocol] _ in toProtocol.foldings(of: params.textDocument.uri) }
  }
}
