package import Messages
import Notation
package import Project
import TextModel

/// An entry in the outline of a document: LSP's document symbol.
package struct OutlineItem: Sendable, Equatable {
  /// What an entry stands for, by which editors choose its picture.
  package enum Kind: Sendable, Equatable {
    case header, speaker, section, turn, segment, theme, category, code
  }

  /// What it stands for.
  package let kind: Kind
  /// Never empty, and there is something to see in it: editors refuse other names, and people cannot choose them.
  package let name: String
  /// What stands beside the name, such as the first words of a segment; `nil` where there is nothing to say.
  package let detail: String?
  /// All that belongs to it, in bytes of the document. Holds the ranges of its children.
  package let range: Range<Int>
  /// What to select; lies in `range`.
  package let selection: Range<Int>
  /// The entries in it, in the order of the text.
  package internal(set) var children: [OutlineItem] = []
}

extension OutlineItem.Kind {
  /// What a code of the codebook is.
  init(_ kind: Codebook.Kind) {
    self =
      switch kind {
      case .theme: .theme
      case .category: .category
      case .code: .code
      }
  }
}

extension Project {
  /// The outline of a document: of a transcript the header, the sections, the turns in them and what is coded in those; of
  /// a codebook the hierarchy of codes.
  package func outline(of id: DocumentID, language: Language) -> [OutlineItem] {
    switch documents[id] {
    case .transcript(let document): return TranscriptOutline(document.transcript, language).items()
    case .codebook(let codebook):
      let counts = segmentCounts()
      var segments: [Int: Int] = [:]
      for (code, count) in counts where code.codebook == id { segments[code.entry] = count }
      return codebook.outline(segments: segments, language)
    case .projectFile, .manuscript, .decisions, nil: return []
    }
  }
}

private struct TranscriptOutline {
  let transcript: Transcript
  let language: Language
  var excerpts: Excerpts
  /// The next segment to place; segments and turns both stand in the order of the text.
  var segment = 0

  init(_ transcript: Transcript, _ language: Language) {
    self.transcript = transcript
    self.language = language
    excerpts = Excerpts(transcript)
  }

  func items() -> [OutlineItem] {
    var outline = self
    return outline.makeItems()
  }

  private mutating func makeItems() -> [OutlineItem] {
    var items = header()
    var section: OutlineItem?
    var turns = transcript.turns[...]
    for line in transcript.header.lineCount..<transcript.lines.count {
      if transcript.traits[line].contains(.heading) {
        if let section { items.append(section) }
        section = self.section(line)
      } else if let turn = turns.first, turn.lines.lowerBound == line {
        turns.removeFirst()
        let item = self.turn(turn)
        if section == nil { items.append(item) } else { section?.children.append(item) }
      }
    }
    if let section { items.append(section) }
    return items
  }

  private func header() -> [OutlineItem] {
    let count = transcript.header.lineCount
    guard count > 0 else { return [] }
    let range = 0..<transcript.text.contentRange(ofLine: count - 1).upperBound
    let speakers = transcript.header.speakers.map { speaker in
      OutlineItem(
        kind: .speaker, name: speaker.label.isVisible ? speaker.label : "“\(speaker.label)”",
        detail: speaker.name.isEmpty ? nil : speaker.name, range: speaker.range,
        selection: speaker.labelRange)
    }
    return [
      OutlineItem(
        kind: .header, name: language.text(.symbolHeader), detail: transcript.header.value(.title), range: range,
        selection: transcript.text.contentRange(ofLine: 0), children: speakers)
    ]
  }

  private func section(_ line: Int) -> OutlineItem {
    let heading = transcript.text.contentRange(ofLine: line)
    let next = transcript.traits[(line + 1)...].firstIndex { $0.contains(.heading) } ?? transcript.lines.count
    let end = transcript.text.contentRange(ofLine: next - 1).upperBound
    return OutlineItem(
      kind: .section, name: transcript.sectionTitle(line: line) ?? language.text(.symbolSectionUntitled), detail: nil,
      range: heading.lowerBound..<max(end, heading.upperBound), selection: heading)
  }

  private mutating func turn(_ turn: Turn) -> OutlineItem {
    let start = transcript.text.lines.starts[turn.lines.lowerBound]
    let range = start..<turn.textRange.upperBound
    let words = excerpts.words(from: turn.textRange.lowerBound, to: turn.textRange.upperBound)
    let shown = words.isEmpty ? language.text(.symbolTurnEmpty) : words
    return OutlineItem(
      kind: .turn, name: turn.label.map { $0 + ": " + shown } ?? shown,
      detail: turn.stampRange.map { transcript.text.string($0) }, range: range,
      selection: turn.labelRange ?? turn.textRange, children: segments(in: turn, range))
  }

  private mutating func segments(in turn: Turn, _ range: Range<Int>) -> [OutlineItem] {
    var items: [OutlineItem] = []
    let all = transcript.codings.segments
    while segment < all.count, all[segment].start.line < turn.lines.upperBound {
      let current = all[segment]
      segment += 1
      // A mark in a comment or above the first turn is in no turn.
      guard current.start.line >= turn.lines.lowerBound else { continue }
      let name = transcript.range(current.start)
      let mark = transcript.inDocument(transcript.event(current.start).mark, line: current.start.line)
      let end = current.end.map { transcript.text.lines.starts[$0.line] + transcript.event($0).mark.upperBound }
      let content = current.isTurn ? turn.textRange : mark.upperBound..<max(mark.upperBound, end ?? range.upperBound)
      var detail = excerpts.words(from: content.lowerBound, to: content.upperBound)
      if current.isUnclosed {
        let note = language.text(.symbolSegmentUnclosed)
        detail = detail.isEmpty ? note : note + " · " + detail
      }
      // The part of the segment that lies in the turn, so that a cursor in the next turn is in that one.
      let whole = (current.isTurn ? range : mark.lowerBound..<content.upperBound).clamped(to: range)
      items.append(
        OutlineItem(
          kind: .segment, name: current.name, detail: detail.isEmpty ? nil : detail, range: whole, selection: name))
    }
    return items
  }
}

extension Codebook {
  /// - Parameter segments: how many segments each entry has, by its number.
  fileprivate func outline(segments: [Int: Int], _ language: Language) -> [OutlineItem] {
    var items: [OutlineItem] = []
    // The entries that the next one may stand below, outermost first.
    var open: [OutlineItem] = []
    func close(downTo depth: Int) {
      while open.count > depth, let last = open.popLast() {
        if open.isEmpty { items.append(last) } else { open[open.count - 1].children.append(last) }
      }
    }
    for (number, entry) in entries.enumerated() {
      close(downTo: entry.depth - 1)
      open.append(item(entry, segments: segments[number] ?? 0, language))
    }
    close(downTo: 0)
    guard header.lineCount > 0 else { return items }
    let range = 0..<text.contentRange(ofLine: header.lineCount - 1).upperBound
    let item = OutlineItem(
      kind: .header, name: language.text(.symbolHeader), detail: header.value(.title), range: range,
      selection: text.contentRange(ofLine: 0))
    return [item] + items
  }

  private func item(_ entry: Entry, segments: Int, _ language: Language) -> OutlineItem {
    let label = entry.id.isEmpty ? nil : entry.ownLabel
    let count = segments > 0 ? language.text(.symbolSegments, String(segments)) : nil
    let detail = [label, count].compactMap { $0 }.joined(separator: " · ")
    return OutlineItem(
      kind: OutlineItem.Kind(entry.kind), name: entry.id.isEmpty ? language.text(.symbolCodeUntitled) : entry.id,
      detail: detail.isEmpty ? nil : detail,
      // A name may end with what counts as white space at the end of a definition: a form feed, say.
      range: entry.headingRange.lowerBound..<max(text.trimmedEnd(of: entry.range), entry.nameRange.upperBound),
      selection: entry.nameRange.isEmpty ? entry.headingRange : entry.nameRange)
  }
}

extension StringProtocol {
  /// Whether there is something to see: not in what is empty, nor in white space of any kind, nor in controls.
  var isVisible: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format: false
      default: !scalar.properties.isWhitespace
      }
    }
  }
}

extension Text {
  /// Where the last of a range's bytes is that is neither white space nor a line end.
  func trimmedEnd(of range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }
}
