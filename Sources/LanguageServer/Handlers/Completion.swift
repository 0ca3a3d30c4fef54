import LanguageServerProtocol

extension Server {
  func completion(_ params: LSP.TextDocumentPositionParams) -> LSP.CompletionList? {
    place(params.textDocument, params.position).flatMap {
      toProtocol.completions($0, in: params.textDocument.uri)
    }
  }

  func resolve(_ item: LSP.ResolvedCompletionItem) -> LSP.ResolvedCompletionItem? {
    var item = item
    item.documentation = item.data.flatMap(toProtocol.documentation)
    return item
  }
}
