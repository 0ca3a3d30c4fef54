import EditorFeatures
import JSON
import LanguageServerProtocol
import Messages
import Project
import TextModel

/// What an editor lays over a text: figures, hints, colours.
extension ToProtocol {
  func lenses(of uri: DocumentURI) -> [LSP.CodeLens]? {
    guard let (project, id) = study.project(of: uri), let text = project[id]?.text else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    return project.lenses(in: id).map { lens in
      let range = Self.range(lens.range, &converter)
      let place: JSON.Value = [
        "textDocument": ["uri": .string(uri.string)],
        "position": ["line": .integer(range.start.line), "character": .integer(range.start.character)],
      ]
      return LSP.CodeLens(
        range: range,
        command: LSP.Command(
          title: lens.title.text(in: language), command: Commands.name(of: lens.jump), arguments: [place]))
    }
  }

  // MARK: Hints

  func hints(_ params: LSP.DocumentRangeParams, times: Bool) -> [LSP.InlayHint]? {
    let uri = params.textDocument.uri
    guard let (project, id) = study.project(of: uri), let text = project[id]?.text else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    return project.hints(in: id, FromProtocol.range(params.range, converter), times: times).map { hint in
      var result = LSP.InlayHint(
        position: Self.position(converter.position(of: hint.offset)), label: hint.label,
        paddingRight: hint.subject == nil)
      if let subject = hint.subject {
        result.data = ["uri": .string(uri.string), "subject": .string(subject.token)]
      }
      return result
    }
  }

  // MARK: Semantic tokens

  static var tokenLegend: JSON.Value {
    [
      "tokenTypes": .array(SemanticToken.Kind.allCases.map { .string($0.name) }),
      "tokenModifiers": .array(SemanticToken.Modifiers.names.map { .string($0) }),
    ]
  }

  /// As LSP 3.17 wants them: five numbers a token, each counted from the token before.
  ///
  /// - Parameter range: `nil` for the whole document.
  func tokens(of uri: DocumentURI, in range: LSP.Range? = nil) -> [Int]? {
    guard let (project, id) = study.project(of: uri), let text = project[id]?.text else { return nil }
    var converter = PositionConverter(text, client.positionEncoding)
    let bytes = range.map { FromProtocol.range($0, converter) }
    let tokens = project.semanticTokens(in: id, bytes)
    var data: [Int] = []
    data.reserveCapacity(tokens.count * 5)
    var last = Position(line: 0, column: 0)
    for token in tokens {
      let range = converter.positions(of: token.range)
      // Nothing that reaches over a line's end has a colour, and most clients could not show it.
      guard range.lowerBound.line == range.upperBound.line else { continue }
      let (start, isSameLine) = (range.lowerBound, range.lowerBound.line == last.line)
      // One after the other: an array for each token would cost more than the token.
      data.append(start.line - last.line)
      data.append(isSameLine ? start.column - last.column : start.column)
      data.append(range.upperBound.column - start.column)
      data.append(token.kind.rawValue)
      data.append(token.modifiers.rawValue)
      last = start
    }
    return data
  }
}
