import Messages
import Notation
import Project
import TextModel

extension Project {
  func merge(_ id: CodeID, into target: CodeID) throws(Refusal) -> StudyEdit {
    guard let entry = entry(id), let into = self.entry(target) else { throw Refusal(.renameNothingHere) }
    if id == target { throw Refusal(.codesItself, entry.id) }
    if lineage(of: target).contains(id) { throw Refusal(.codesIntoOwn, entry.id, into.id) }
    if !entry.children.isEmpty { throw Refusal(.codesHasChildren, entry.id) }
    if let codebook = codebook(id.codebook) { try checkBytes(of: codebook, in: entry.ownRange, id.codebook) }
    let name = reference(to: target)
    var edit = StudyEdit(label: Message(.codesMerge, reference(to: id), name))
    var lineages = CodeLineages(self)
    forEachTranscript(using: id) { document, transcript, numbers in
      let others = transcript.codings.segments.indices.filter {
        lineages.lineage(of: transcript.codings.segments[$0].code).first == target
      }
      edit.formUnion(transcript.merged(numbers, with: others, as: name, in: document))
    }
    mergeEntries(id, entry, target, into, &edit)
    return edit
  }

  /// The entry goes; what it said stays below the other one, as comments.
  private func mergeEntries(
    _ id: CodeID, _ entry: Codebook.Entry, _ target: CodeID, _ into: Codebook.Entry, _ edit: inout StudyEdit
  ) {
    guard let text = documents[id.codebook]?.text, let other = documents[target.codebook]?.text else { return }
    edit.replace(entry.ownRange, in: id.codebook, with: "")
    var added = ""
    if let merged = into.attribute(.mergedFrom), !merged.items.isEmpty {
      edit.insert(", " + reference(to: id), at: merged.valueRange.upperBound, in: target.codebook)
    } else {
      added = other.lineEnd + "merged-from: " + reference(to: id)
    }
    let first = text.lines.line(at: entry.ownRange.lowerBound)
    let last = text.lines.line(at: max(entry.ownRange.upperBound - 1, entry.ownRange.lowerBound))
    for line in first...last {
      // A byte-order mark stays where it is, at the head of the file.
      let content = text.contentRange(ofLine: line)
      let words = text.string(max(content.lowerBound, entry.ownRange.lowerBound)..<content.upperBound)
      if words.contains(where: { !$0.isWhitespace }) { added += other.lineEnd + "% " + words }
    }
    edit.insert(added, at: other.ownEnd(of: into), in: target.codebook)
    let next = successor(of: id)
    for (code, name) in predecessors(of: id) {
      if code != target {
        edit.replace(name.range, in: code.codebook, with: reference(to: target))
      } else if let next, next != target {
        edit.replace(name.range, in: code.codebook, with: reference(to: next))
      } else {
        // It is retired no more: it stands for the other now.
        removeReplacement(of: target, in: &edit)
      }
    }
  }

  /// Takes away the line that says by what a code is replaced, where that is but one.
  private func removeReplacement(of id: CodeID, in edit: inout StudyEdit) {
    guard let attribute = entry(id)?.attribute(.replacedBy), attribute.items.count == 1,
      let text = documents[id.codebook]?.text
    else { return }
    let line = text.lines.line(at: attribute.range.lowerBound)
    let start = text.contentRange(ofLine: max(line - 1, 0)).upperBound
    edit.replace(min(start, attribute.range.lowerBound)..<attribute.range.upperBound, in: id.codebook, with: "")
  }
}

extension Transcript {
  /// Gives segments another code's name. One that covers just what a segment of that code covers goes; one that overlaps
  /// such a segment gets a label, so that each end mark still ends what it ended.
  fileprivate func merged(_ numbers: [Int], with others: [Int], as name: String, in id: DocumentID) -> StudyEdit {
    var edit = StudyEdit()
    var gone: [Int] = []
    var codedTurns = Set(others.filter { codings.segments[$0].isTurn }.map { turnStart(of: codings.segments[$0]) })
    let rendered = rendered()
    let waiting = others.filter { !codings.segments[$0].isTurn }
      .map { (extent: extent($0), said: said(in: extent($0), of: rendered), label: codings.segments[$0].label) }
      .sorted { $0.extent.lowerBound < $1.extent.lowerBound }
    var next = 0
    // Those that may overlap what comes: all begin before its end, and are let go when they end before its beginning.
    var taken: [(extent: Range<Int>, said: Range<Int>, label: String?)] = []
    // In the order of the text, so that the ones before are all that can overlap but those that begin inside.
    for number in numbers {
      let segment = codings.segments[number]
      if segment.isTurn {
        if codedTurns.insert(turnStart(of: segment)).inserted {
          rename(number, to: name, in: id, &edit)
        } else {
          gone.append(number)
        }
        continue
      }
      let extent = extent(number)
      while next < waiting.count, waiting[next].extent.lowerBound < extent.upperBound {
        taken.append(waiting[next])
        next += 1
      }
      taken.removeAll { $0.extent.upperBound <= extent.lowerBound }
      let said = said(in: extent, of: rendered)
      let near = taken.filter { $0.extent.overlaps(extent) }
      if near.contains(where: { $0.said == said }) {
        gone.append(number)
        continue
      }
      var label = segment.label
      if near.contains(where: { $0.label == label }) { label = Codings.freeLabel(besides: Set(near.map(\.label))) }
      rename(number, to: name, label: label, in: id, &edit)
      taken.append((extent, said, label))
    }
    if !gone.isEmpty {
      var editor = CodingEditor(self, id)
      editor.remove(gone)
      // A mark that loses one code and gets another name for the next is written anew by whoever takes codes out.
      edit.formUnion(editor.edit)
    }
    return edit
  }

  /// The line in which the turn begins that a segment begins in.
  private func turnStart(of segment: Codings.Segment) -> Int {
    turn(atLine: segment.start.line)?.lines.lowerBound ?? segment.start.line
  }

  /// From the start mark to the end of the end mark.
  private func extent(_ number: Int) -> Range<Int> {
    let ranges = ranges(of: codings.segments[number])
    return ranges.startMark.lowerBound..<max(ranges.startMark.upperBound, (ranges.endMark ?? ranges.content).upperBound)
  }

  /// What of the words a stretch has, from its first to its last: the same of two that differ by marks and white space
  /// alone.
  private func said(in extent: Range<Int>, of rendered: RenderedText) -> Range<Int> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }
    var start = rendered.offset(of: extent.lowerBound, in: .words)
    while start < rendered.words.count, isSpace(rendered.words[start]) { start += 1 }
    var end = rendered.offset(of: extent.upperBound, in: .words)
    while end > start, isSpace(rendered.words[end - 1]) { end -= 1 }
    return start..<max(start, end)
  }
}
