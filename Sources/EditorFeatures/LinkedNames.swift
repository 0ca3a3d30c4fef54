import Notation
package import Project
import TextModel

extension Project {
  /// The names that are one name: that of a coding at its start and at its end, so that typing in one changes the other.
  /// Where the end mark is shorter, as in `{+a/b}…{-b}`, the last names. `nil` where there are no two.
  ///
  /// - Parameter offset: bytes of the document.
  package func linkedNames(at offset: Int, in id: DocumentID) -> [Range<Int>]? {
    guard let transcript = transcript(id)?.transcript, let target = transcript.target(at: offset),
      case .coding(let line, let event) = target.subject,
      let mark = CodingMark(transcript, line: line, event: event), mark.segments.count == 1, mark.event.kind != .endLast
    else { return nil }
    let segment = transcript.codings.segments[mark.segments[0]]
    guard let end = segment.end, transcript.event(end).kind == .end else { return nil }
    let text = transcript.text
    let both = [transcript.range(segment.start), transcript.range(end)]
    if text.bytes[both[0]] == text.bytes[both[1]] { return both }
    let last = both.map { range in
      let slash = range.last { text.bytes[$0] == UInt8(ascii: "/") }
      return (slash.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
    }
    let isOnLast = last.contains { $0.touches(offset) }
    return isOnLast && text.bytes[last[0]] == text.bytes[last[1]] ? last : nil
  }
}
