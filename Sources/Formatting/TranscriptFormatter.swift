package import Notation
package import TextModel

/// The canonical form of a transcript: one space behind a label and a stamp, two before a line that goes on with a turn,
/// none at a line's end, `{+code code: memo}` and `key: value` spaced as here, end marks before start marks.
///
/// Where columns mean something (`keepsColumns`), the white space of turns stays as it is, marks apart.
///
/// It never changes the rendered words. That is not left to the rules: each line is rendered as it would be, and one
/// that would say something else stays as it is.
package enum TranscriptFormatter {
  /// What makes some lines canonical, in order, in bytes of the text as it is.
  ///
  /// - Parameters:
  ///   - lines: `nil` for all.
  ///   - keepsColumns: what holds where the transcript does not say itself whether columns mean something.
  package static func edits(_ transcript: Transcript, lines: Range<Int>? = nil, keepsColumns: Bool = false)
    -> [ByteEdit]
  {
    let keepsColumns = transcript.isOfColumns ?? keepsColumns
    let all = 0..<transcript.lines.count
    let wanted = (lines ?? all).clamped(to: all)
    var edits: [ByteEdit] = []
    let header = 0..<transcript.header.lineCount
    if wanted.overlaps(header) { edits += headerEdits(transcript, wanted.clamped(to: header)) }
    var isLabelled = wanted.upperBound > header.upperBound ? startsInTurn(transcript, wanted.lowerBound) : false
    for number in wanted where number >= header.upperBound {
      let line = transcript.lines[number]
      if line.kind == .turn { isLabelled = true }
      if line.kind == .heading { isLabelled = false }
      edits += self.edits(transcript, line: number, isLabelled: isLabelled, keepsColumns: keepsColumns)
    }
    return edits
  }

  /// Whether a line goes on with what somebody says whose label stands above.
  private static func startsInTurn(_ transcript: Transcript, _ line: Int) -> Bool {
    let marked: Line.Traits = [.turn, .heading]
    let first = transcript.traits[..<max(line, 0)].last { !$0.isDisjoint(with: marked) }
    return first?.contains(.turn) ?? false
  }

  private static func edits(_ transcript: Transcript, line number: Int, isLabelled: Bool, keepsColumns: Bool)
    -> [ByteEdit]
  {
    let text = transcript.text
    let (line, content, whole) = (
      transcript.lines[number], text.contentRange(ofLine: number), text.range(ofLine: number)
    )
    var collector = EditCollector(text.bytes)
    switch line.kind {
    case .header: return []
    // A blank line may hold what ends a page, or a space that breaks no line. That is kept.
    case .blank, .comment: collector.put("", over: text.trailing(content))
    case .heading, .turn, .continuation:
      let leaves = leaves(of: line.forest, from: whole.lowerBound).filter { $0.kind != .lineEnd }
      let textStart =
        line.kind == .turn && !keepsColumns
        ? min(whole.lowerBound + line.textStart, content.upperBound) : content.lowerBound
      if line.kind == .continuation, isLabelled, !keepsColumns {
        collector.put("  ", over: content.lowerBound..<text.indentEnd(content))
      }
      space(leaves, line.kind, textStart: textStart, &collector)
      // Most lines are as they should be, and to see so costs no lexing.
      if collector.edits.isEmpty, text.trailing(content).isEmpty, !line.hasTouchingMarks { return [] }
      // White space at the end may be words: of two spaces the rendered text has both.
      var trimmed = collector
      trimmed.put("", over: text.trailing(content))
      return checked(trimmed, whole, transcript.vocabulary) ?? checked(collector, whole, transcript.vocabulary) ?? []
    }
    return checked(collector, whole, transcript.vocabulary) ?? []
  }

  /// A line's edits with its marks in order; `nil` where it would say something else.
  private static func checked(_ collector: EditCollector, _ whole: Range<Int>, _ vocabulary: SignVocabulary)
    -> [ByteEdit]?
  {
    let spaced = collector.applied(from: whole.lowerBound, to: whole.upperBound)
    let ordered = marksInOrder(spaced, vocabulary)
    if collector.edits.isEmpty, ordered == nil { return [] }
    guard saysTheSame(Array(collector.bytes[whole]), ordered ?? spaced, vocabulary) else { return nil }
    return ordered.map { [ByteEdit(range: whole, replacement: $0)] } ?? collector.edits
  }

  /// The white space of a line, leaf by leaf.
  private static func space(
    _ leaves: [Leaf], _ kind: Line.Kind, textStart: Int, _ collector: inout EditCollector
  ) {
    for (index, leaf) in leaves.enumerated() {
      let mark = leaf.parents.last { $0 == .codingStart || $0 == .codingEnd || $0 == .turnCoding }
      if mark != nil {
        spaceInMark(leaves, index, &collector)
      } else if leaf.kind == .space, leaf.range.lowerBound < textStart, index > 0, index + 1 < leaves.count {
        collector.put(" ", over: leaf.range)
      } else if leaf.kind == .space, kind == .heading, index > 0, index + 1 < leaves.count {
        collector.put(" ", over: leaf.range)
      }
    }
  }

  /// `{+a b: memo}`: one space between codes and behind the colon, none elsewhere.
  private static func spaceInMark(_ leaves: [Leaf], _ index: Int, _ collector: inout EditCollector) {
    let leaf = leaves[index]
    let before = index > 0 ? leaves[index - 1] : nil
    let after = index + 1 < leaves.count ? leaves[index + 1] : nil
    switch leaf.kind {
    case .space:
      let isBeforeEnd = after?.kind == .punctuation && !(after?.parents.contains(.code) ?? false)
      let isAfterStart = before?.kind == .punctuation && before?.range.count == 2
      collector.put(isBeforeEnd || isAfterStart ? "" : " ", over: leaf.range)
    case .memo:
      if before?.kind == .punctuation { collector.put(" ", over: leaf.range.lowerBound..<leaf.range.lowerBound) }
      var end = leaf.range.upperBound
      while end > leaf.range.lowerBound + 1, CharacterClass.isSpace(collector.bytes[end - 1]) { end -= 1 }
      collector.put("", over: end..<leaf.range.upperBound)
    default: break
    }
  }

  // MARK: The order of marks

  /// A line with end marks before start marks where they touch; `nil` where it is so already. `{-}` means what came last
  /// and stays where it is, and so does an end mark whose code begins right before it.
  private static func marksInOrder(_ bytes: [UInt8], _ vocabulary: SignVocabulary) -> [UInt8]? {
    let line = Transcript(Text(bytes), vocabulary: vocabulary).lines[0]
    var marks: [(range: Range<Int>, isEnd: Bool, events: [CodingEvent])] = []
    for event in line.codings {
      if let last = marks.last, last.range == event.mark {
        marks[marks.count - 1].events.append(event)
      } else {
        marks.append((event.mark, event.kind == .end, [event]))
      }
    }
    var result: [UInt8] = []
    var done = 0
    var isChanged = false
    var index = 0
    while index < marks.count {
      var end = index + 1
      while end < marks.count, marks[end].range.lowerBound == marks[end - 1].range.upperBound { end += 1 }
      let run = marks[index..<end]
      defer { index = end }
      guard run.allSatisfy({ mark in mark.events.allSatisfy { $0.kind == .start || $0.kind == .end } }),
        canBeOrdered(Array(run))
      else { continue }
      let ordered = run.filter(\.isEnd) + run.filter { !$0.isEnd }
      if ordered.map(\.range) == run.map(\.range) { continue }
      isChanged = true
      result += bytes[done..<marks[index].range.lowerBound]
      for mark in ordered { result += bytes[mark.range] }
      done = marks[end - 1].range.upperBound
    }
    return isChanged ? result + bytes[done...] : nil
  }

  private static func canBeOrdered(_ run: [(range: Range<Int>, isEnd: Bool, events: [CodingEvent])]) -> Bool {
    // Few marks touch; in a line of thousands they stay.
    if run.count > 20 { return false }
    let starts = run.filter { !$0.isEnd }.flatMap(\.events).compactMap(\.code)
    let ends = run.filter(\.isEnd).flatMap(\.events).compactMap(\.code)
    return !starts.contains { start in ends.contains { $0.agrees(with: start) } }
  }

  // MARK: What must stay

  /// Whether a line says the same in another form: the same words, the same marks, the same kind of line; and for the
  /// export the same but for white space.
  private static func saysTheSame(_ old: [UInt8], _ new: [UInt8], _ vocabulary: SignVocabulary) -> Bool {
    let (old, new) = (
      Transcript(Text(old), vocabulary: vocabulary), Transcript(Text(new), vocabulary: vocabulary)
    )
    guard old.lines.count == new.lines.count, old.lines[0].kind == new.lines[0].kind,
      old.lines[0].label == new.lines[0].label
    else { return false }
    let (before, after) = (old.rendered(), new.rendered())
    func marks(_ transcript: Transcript) -> [String] {
      transcript.lines[0].codings.map { "\($0.kind) \($0.code?.text ?? "") \($0.label ?? "")" }.sorted()
    }
    return before.words == after.words && marks(old) == marks(new)
      && before.export.filter { !CharacterClass.isSpace($0) } == after.export.filter { !CharacterClass.isSpace($0) }
  }
}

extension Line {
  /// Whether a coding mark ends where the next one begins.
  fileprivate var hasTouchingMarks: Bool {
    zip(codings, codings.dropFirst()).contains { $0.mark.upperBound == $1.mark.lowerBound }
  }
}

extension Text {
  /// The white space at the end of a line.
  func trailing(_ content: Range<Int>) -> Range<Int> {
    var start = content.upperBound
    while start > content.lowerBound, CharacterClass.isSpace(bytes[start - 1]) { start -= 1 }
    return start..<content.upperBound
  }

  /// Where the white space at the start of a line ends.
  func indentEnd(_ content: Range<Int>) -> Int {
    content.first { !CharacterClass.isSpace(bytes[$0]) } ?? content.upperBound
  }

  /// A range without the byte-order mark that a document may begin with.
  func withoutMark(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
      ? min(3, range.upperBound)..<range.upperBound : range
  }
}
