import LanguageServerProtocol
import TextModel

/// From the study's types to the protocol's. Here and in `FromProtocol.swift` alone the two meet.
enum ToProtocol {
  static func position(_ position: Position) -> LSP.Position {
    LSP.Position(line: position.line, character: position.column)
  }

  static func range(_ range: Range<Int>, _ converter: inout PositionConverter) -> LSP.Range {
    let positions = converter.positions(of: range)
    return LSP.Range(start: position(positions.lowerBound), end: position(positions.upperBound))
  }
}
