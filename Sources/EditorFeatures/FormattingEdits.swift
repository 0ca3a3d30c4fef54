import Formatting
import Notation
package import Project
package import TextModel

extension Project {
  /// What gives a document, or the lines that a range touches, the canonical form.
  ///
  /// - Parameter range: bytes of the document; `nil` for all of it.
  package func formattingEdits(in id: DocumentID, _ range: Range<Int>? = nil) -> [ByteEdit] {
    guard let document = documents[id] else { return [] }
    let lines = range.map { range in
      let last = range.isEmpty ? range.lowerBound : range.upperBound - 1
      return document.text.lines.line(at: range.lowerBound)..<document.text.lines.line(at: last) + 1
    }
    return switch document {
    case .transcript(let document):
      TranscriptFormatter.edits(
        document.transcript, lines: lines, keepsColumns: settings.notation != .plain)
    case .codebook(let codebook): CodebookFormatter.edits(codebook, lines: lines)
    case .projectFile, .manuscript, .decisions: []
    }
  }

  /// What a character that has been typed sets right: a line end the line above it; the colon behind the label of
  /// somebody who speaks in the interview the white space before the label, by which the line would be no turn.
  ///
  /// - Parameter offset: right behind the character, in bytes of the document.
  package func formattingEdits(in id: DocumentID, after character: String, at offset: Int) -> [ByteEdit] {
    guard let document = documents[id] else { return [] }
    let text = document.text
    let line = text.lines.line(at: offset)
    if character == "\n" {
      return line > 0 ? formattingEdits(in: id, text.range(ofLine: line - 1)) : []
    }
    guard character == ":", case .transcript(let open) = document else { return [] }
    let transcript = open.transcript
    let content = text.contentRange(ofLine: line)
    let start = content.first { !CharacterClass.isSpace(text.bytes[$0]) } ?? content.upperBound
    guard start > content.lowerBound, offset - 1 > start, transcript.lines[line].kind == .continuation,
      offset <= content.upperBound, text.bytes[offset - 1] == UInt8(ascii: ":")
    else { return [] }
    let label = text.string(start..<offset - 1)
    guard transcript.header.speaker(label) != nil || transcript.turnCounts[label] != nil else { return [] }
    return [ByteEdit(range: content.lowerBound..<start, text: "")]
  }
}
