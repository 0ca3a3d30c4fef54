import EditorFeatures
import LanguageServerProtocol
import Project
import TextModel

extension Server {
  func formatting(_ params: LSP.FormattingParams) -> @Sendable (Cancellation) -> [LSP.TextEdit]? {
    { [toProtocol] _ in toProtocol.formatting(of: params.textDocument.uri, in: params.range) }
  }

  func onTypeFormatting(_ params: LSP.OnTypeFormattingParams) -> [LSP.TextEdit]? {
    guard let place = place(params.textDocument, params.position), let text = place.project[place.id]?.text else {
      return nil
    }
    return toProtocol.textEdits(
      place.project.formattingEdits(in: place.id, after: params.ch, at: place.offset), in: text)
  }
}

extension ToProtocol {
  fileprivate func formatting(of uri: DocumentURI, in range: LSP.Range?) -> [LSP.TextEdit]? {
    guard let (project, id) = study.project(of: uri), let text = project[id]?.text else { return nil }
    let bytes = range.map { FromProtocol.range($0, PositionConverter(text, client.positionEncoding)) }
    return textEdits(project.formattingEdits(in: id, bytes), in: text)
  }
}
