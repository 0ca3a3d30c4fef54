import Notation
package import Project
import TextModel

/// Words that an editor shows between those of a text.
package struct InlayHint: Sendable, Equatable {
  /// Bytes of the document.
  package let offset: Int
  /// What is shown: codes as marks write them, or a time such as `~1:05`.
  package let label: String
  /// What a pointer on it shows.
  package let subject: CompletionSubject?
}

extension Project {
  /// At each `{-}` the codes that end there. With `times`, at each turn without a stamp about where the recording is,
  /// reckoned from the stamps before and after it.
  ///
  /// - Parameter range: bytes of the document; hints outside of it are left out.
  package func hints(in id: DocumentID, _ range: Range<Int>, times: Bool) -> [InlayHint] {
    guard let transcript = transcript(id)?.transcript else { return [] }
    let lines = transcript.text.lines
    let wanted = lines.line(at: range.lowerBound)...lines.line(at: max(range.lowerBound, range.upperBound))
    var ended: [Codings.Place: [Codings.Segment]] = [:]
    for segment in transcript.codings.segments {
      if let end = segment.end, wanted.contains(end.line), transcript.event(end).kind == .endLast {
        ended[end, default: []].append(segment)
      }
    }
    var hints = ended.map { place, segments in
      InlayHint(
        offset: transcript.range(place).upperBound - 1, label: segments.map(\.name).joined(separator: " "),
        subject: segments.first.map { .code($0.code.text) })
    }
    if times { hints += transcript.timeHints(wanted) }
    return hints.sorted { $0.offset < $1.offset }
  }
}

extension Transcript {
  fileprivate func timeHints(_ wanted: ClosedRange<Int>) -> [InlayHint] {
    var hints: [InlayHint] = []
    var before: (offset: Int, time: Int)?
    var waiting: [Int] = []
    for turn in turns {
      let start = text.lines.starts[turn.lines.lowerBound]
      guard let time = turn.time else {
        if before != nil, turn.label != nil { waiting.append(turn.textRange.lowerBound) }
        continue
      }
      if let before, time >= before.time {
        for offset in waiting where wanted.contains(text.lines.line(at: offset)) {
          let line = text.lines.starts[text.lines.line(at: offset)]
          let way = Double(line - before.offset) / Double(max(start - before.offset, 1))
          let share = min(Int(Double(time - before.time) * min(way, 1)), time - before.time)
          hints.append(InlayHint(offset: offset, label: "~" + Self.clock(before.time + share), subject: nil))
        }
      }
      before = (start, time)
      waiting = []
    }
    return hints
  }

  private static func clock(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    let rest = [seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return seconds < 3600 ? rest : "\(seconds / 3600):\(rest)"
  }
}
