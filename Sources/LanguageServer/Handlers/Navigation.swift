import EditorFeatures
import LanguageServerProtocol

/// What stands under the cursor, where it leads and where else it is.
extension Server {
  func hover(_ params: LSP.TextDocumentPositionParams) -> @Sendable (Cancellation) -> LSP.Hover? {
    let place = place(params.textDocument, params.position)
    return { [toProtocol] _ in place.flatMap { toProtocol.hover($0) } }
  }

  func definition(_ params: LSP.TextDocumentPositionParams) -> @Sendable (Cancellation) -> LSP.DefinitionResponse? {
    let place = place(params.textDocument, params.position)
    let asLinks = client.capabilities.definitionLinks
    return { [toProtocol] _ in
      place.flatMap { place in
        toProtocol.response(place.project.definition(at: place.offset, in: place.id), from: place, asLinks: asLinks)
      }
    }
  }

  func declaration(_ params: LSP.TextDocumentPositionParams) -> @Sendable (Cancellation) -> LSP.DefinitionResponse? {
    let place = place(params.textDocument, params.position)
    let asLinks = client.capabilities.declarationLinks
    return { [toProtocol] _ in
      place.flatMap { place in
        toProtocol.response(place.project.declaration(at: place.offset, in: place.id), from: place, asLinks: asLinks)
      }
    }
  }

  func references(_ params: LSP.ReferenceParams) -> @Sendable (Cancellation) -> [LSP.Location]? {
    let place = place(params.textDocument, params.position)
    return { [toProtocol] _ in
      place.map { toProtocol.references($0, includeDeclaration: params.includeDeclaration) }
    }
  }

  func documentHighlight(_ params: LSP.TextDocumentPositionParams)
    -> @Sendable (Cancellation) -> [LSP.DocumentHighlight]?
  {
    let place = place(params.textDocument, params.position)
    return { [toProtocol] _ in place.map { toProtocol.highlights($0) } }
  }

  func place(_ document: LSP.TextDocumentIdentifier, _ position: LSP.Position) -> FromProtocol.Place? {
    FromProtocol.place(document, position, study, client.positionEncoding)
  }
}
