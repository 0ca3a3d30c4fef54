import Messages
import Notation
import Project
import TextModel

/// After `{-`: what is open at the cursor, the innermost first.
extension TranscriptCompletion {
  func endMarkCompletions(_ mark: OpenMark) -> Completions? {
    var matcher = NameMatcher(cursor.text.string(mark.typed))
    var list = CompletionList()
    var seen = Set(mark.earlier.map { cursor.text.string($0) })
    for segment in OpenCodings(transcript, at: mark.start).segments where seen.insert(segment.name).inserted {
      guard let match = matcher.match(segment.name) ?? matcher.match(segment.code.leaf.text) else { continue }
      var item = CompletionItem(.endMark, segment.name)
      item.detail = language.text(.completionOpenSinceLine, String(segment.start.line + 1))
      let entry = project.codes(named: segment.code).first.flatMap(project.entry)
      item.description = entry?.ownLabel
      if !mark.isClosed { item.snippet = Snippet(before: segment.name + "}", after: "") }
      item.subject = .code(segment.code.text)
      list.add(item, rank: match == .scattered ? 1 : 0)
    }
    if matcher.isEmpty, !mark.isClosed, mark.earlier.isEmpty, let last = OpenCodings(transcript, at: mark.start).latest
    {
      var item = CompletionItem(.endMark, "{-}", text: "}")
      item.detail = language.text(.completionClosesLast)
      item.description = last
      list.add(item, rank: 2)
    }
    return list.completions(replacing: mark.name, cursor: cursor.offset)
  }
}

/// The codings that are open at a mark which is being typed: whatever that mark does itself is not counted.
struct OpenCodings {
  /// The innermost first; what an end mark further down ends comes after what none does.
  let segments: [Codings.Segment]
  /// The codes that `{-}` would end.
  let latest: String?

  /// - Parameter mark: the mark's opening brace, in bytes of the document.
  init(_ transcript: Transcript, at mark: Int) {
    let line = transcript.text.lines.line(at: mark)
    let all = transcript.codings.segments
    func begins(_ place: Codings.Place) -> Int {
      transcript.text.lines.starts[place.line] + transcript.event(place).mark.lowerBound
    }
    var open: [Codings.Segment] = []
    var ended: [Codings.Segment] = []
    // The start mark that `{-}` would end is the last one with anything open, whatever comes further down.
    var last: (line: Int, mark: Int)?
    var names: [String] = []
    for number in all.indices.reversed() where all[number].start.line <= line && !all[number].isTurn {
      let end = all[number].end
      if let end, end.line < line { continue }
      if all[number].start.line == line, begins(all[number].start) >= mark { continue }
      let endMark = end.map(begins)
      if let endMark, endMark < mark { continue }
      if endMark == nil || endMark == mark { open.append(all[number]) } else { ended.append(all[number]) }
      let place = (line: all[number].start.line, mark: begins(all[number].start))
      if last == nil { last = place }
      if let last, last == place { names.append(all[number].name) }
    }
    segments = open + ended
    latest = names.isEmpty ? nil : names.reversed().joined(separator: " ")
  }

  /// For every code that is open, by codebook and number of entry, the labels it is open under.
  func labels(_ project: Project) -> [DocumentID: [Int: Set<String?>]] {
    var labels: [DocumentID: [Int: Set<String?>]] = [:]
    for segment in segments {
      for id in project.codes(named: segment.code) {
        labels[id.codebook, default: [:]][id.entry, default: []].insert(segment.label)
      }
    }
    return labels
  }
}
