import EditorFeatures
import LanguageServerProtocol

/// Names that belong together, what holds what, and what leads where.
extension Server {
  func linkedEditingRange(_ params: LSP.TextDocumentPositionParams) -> LSP.LinkedEditingRanges? {
    place(params.textDocument, params.position).flatMap { toProtocol.linkedNames($0) }
  }

  func selectionRange(_ params: LSP.SelectionRangeParams) -> [LSP.SelectionRange]? {
    toProtocol.selectionRanges(params)
  }

  func documentLink(_ params: LSP.TextDocumentParams) -> @Sendable (Cancellation) -> [LSP.DocumentLink]? {
    { [toProtocol] _ in toProtocol.links(of: params.textDocument.uri) }
  }

  func implementation(_ params: LSP.TextDocumentPositionParams) -> @Sendable (Cancellation) -> LSP.DefinitionResponse? {
    let place = place(params.textDocument, params.position)
    let asLinks = client.capabilities.implementationLinks
    return { [toProtocol] _ in
      place.flatMap { place in
        toProtocol.response(
          place.project.implementation(at: place.offset, in: place.id), from: place, asLinks: asLinks)
      }
    }
  }

  func prepareTypeHierarchy(_ params: LSP.TextDocumentPositionParams) -> [LSP.HierarchyItem]? {
    place(params.textDocument, params.position).flatMap { toProtocol.codeTree($0) }
  }

  func supertypes(_ params: LSP.HierarchyParams) -> [LSP.HierarchyItem]? { toProtocol.codes(.up, params.item) }

  func subtypes(_ params: LSP.HierarchyParams) -> [LSP.HierarchyItem]? { toProtocol.codes(.down, params.item) }

  func prepareCallHierarchy(_ params: LSP.TextDocumentPositionParams) -> [LSP.HierarchyItem]? {
    place(params.textDocument, params.position).flatMap { toProtocol.conversation($0) }
  }

  func incomingCalls(_ params: LSP.HierarchyParams) -> [LSP.CallHierarchyIncomingCall]? {
    toProtocol.question(of: params.item)
  }

  func outgoingCalls(_ params: LSP.HierarchyParams) -> [LSP.CallHierarchyOutgoingCall]? {
    toProtocol.answers(to: params.item)
  }
}
