import EditorFeatures
import LanguageServerProtocol
import Messages
import Project
import TextModel

/// From the protocol's types to the study's: the way in for places, ranges and edits, which nothing else converts.
enum FromProtocol {
  /// A place in a document of a study.
  struct Place {
    let project: Project
    let id: DocumentID
    /// In bytes of the document.
    let offset: Int
  }

  /// The place that a request is about; `nil` for a document that no study has.
  static func place(
    _ document: LSP.TextDocumentIdentifier, _ position: LSP.Position, _ study: StudyHost, _ encoding: PositionEncoding
  ) -> Place? {
    guard let (project, id) = study.project(of: document.uri), let text = project[id]?.text else { return nil }
    let offset = PositionConverter(text, encoding).offset(of: self.position(position))
    return Place(project: project, id: id, offset: offset)
  }

  /// A selection in a document of a study.
  struct Selection {
    let uri: DocumentURI
    let project: Project
    let id: DocumentID
    /// In bytes of the document.
    let range: Range<Int>
  }

  /// The selection that a request is about; `nil` for a document that no study has. A selection that begins below the
  /// last line is of another text; one that only ends there, as clients mean "all" by it, is clamped.
  static func selection(
    _ document: LSP.TextDocumentIdentifier, _ range: LSP.Range, _ study: StudyHost, _ encoding: PositionEncoding
  ) throws(Refusal) -> Selection? {
    guard let (project, id) = study.project(of: document.uri), let text = project[id]?.text else { return nil }
    if range.start.line > text.lines.count {
      throw Refusal(.editPlaceGone, document.uri.lastComponent, String(range.start.line + 1))
    }
    var converter = PositionConverter(text, encoding)
    let start = converter.offset(of: position(range.start))
    let end = self.end(of: range, in: text, &converter)
    return Selection(uri: document.uri, project: project, id: id, range: min(start, end)..<max(start, end))
  }

  /// Where a selection ends. Inside a character it holds all of it: Neovim 0.11 and ALE, which count bytes, end one byte
  /// behind the start of the last character.
  private static func end(of range: LSP.Range, in text: Text, _ converter: inout PositionConverter) -> Int {
    let end = converter.offset(of: position(range.end))
    let place = converter.position(of: end)
    guard place.line == range.end.line, place.column < range.end.character, range.start != range.end else { return end }
    // Past the line's end it was clamped, and there stands no character.
    guard end < text.contentRange(ofLine: place.line).upperBound else { return end }
    return (end + 1..<text.bytes.count).first { !isInsideScalar(text.bytes, $0) } ?? text.bytes.count
  }

  /// A range in bytes of a text; one that is upside down is empty.
  static func range(_ range: LSP.Range, _ converter: PositionConverter) -> Range<Int> {
    let start = converter.offset(of: position(range.start))
    return start..<max(start, converter.offset(of: position(range.end)))
  }

  static func position(_ position: LSP.Position) -> Position {
    Position(line: position.line, column: position.character)
  }

  /// What a change replaces in the text as it stands. Places outside the text are clamped.
  static func edit(_ change: LSP.TextDocumentContentChangeEvent, in text: Text, _ encoding: PositionEncoding)
    -> ByteEdit
  {
    guard let range = change.range else { return difference(from: text.bytes, to: Array(change.text.utf8)) }
    return ByteEdit(range: self.range(range, PositionConverter(text, encoding)), text: change.text)
  }

  /// The stretch in which two texts differ: a client that sends the whole text at each keystroke costs no more than
  /// one that sends the keystroke.
  static func difference(from old: [UInt8], to new: [UInt8]) -> ByteEdit {
    var (prefix, suffix) = old.sameEnds(as: new)
    // A scalar is replaced as a whole.
    while prefix > 0, isInsideScalar(old, prefix) || isInsideScalar(new, prefix) { prefix -= 1 }
    while suffix > 0, isInsideScalar(old, old.count - suffix) { suffix -= 1 }
    return ByteEdit(range: prefix..<old.count - suffix, replacement: Array(new[prefix..<new.count - suffix]))
  }

  private static func isInsideScalar(_ bytes: [UInt8], _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }
}
