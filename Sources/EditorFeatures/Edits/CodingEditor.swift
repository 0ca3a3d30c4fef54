import Notation
import Project
import TextModel

/// Works out the edits by which codings of one transcript come, go and move. Every other coding keeps its words: an end
/// mark `{-}` that would close something else than before is written out.
struct CodingEditor {
  let transcript: Transcript
  let id: DocumentID
  private(set) var edit = StudyEdit()

  init(_ transcript: Transcript, _ id: DocumentID) {
    self.transcript = transcript
    self.id = id
  }

  private var codings: Codings { transcript.codings }

  // MARK: Adding

  /// Codes a stretch. Where the code overlaps itself there, it gets a label.
  ///
  /// - Parameter range: as `Transcript.codableRange` gives it.
  mutating func add(_ code: String, over range: Range<Int>) {
    let label = freeLabel(CodeReference(code), over: range)
    let name = label.map { code + "=" + $0 } ?? code
    writeOutLast(in: range)
    edit.insert("{+\(name)}", at: range.lowerBound, in: id)
    edit.insert("{-\(name)}", at: range.upperBound, in: id)
  }

  /// Codes the whole turn that holds a place.
  mutating func addToTurn(_ code: String, at offset: Int) {
    guard let turn = transcript.turn(atLine: transcript.text.lines.line(at: offset)) else { return }
    let end = turn.textRange.upperBound
    let needsSpace = end > turn.textRange.lowerBound && !CharacterClass.isSpace(transcript.text.bytes[end - 1])
    edit.insert("\(needsSpace ? " " : ""){#\(code)}", at: end, in: id)
  }

  /// A label for a code over a stretch; `nil` where it needs none.
  ///
  /// - Parameter segment: one that goes, and so is in nobody's way.
  private func freeLabel(
    _ code: CodeReference, over range: Range<Int>, without segment: Int? = nil, keeping: String? = nil
  ) -> String? {
    var taken: Set<String?> = []
    for number in codings.segments.indices where number != segment {
      let other = codings.segments[number]
      guard !other.isTurn, other.code.agrees(with: code) else { continue }
      if overlaps(other, range) { taken.insert(other.label) }
    }
    // An end mark that ends nothing would end this.
    for problem in codings.problems where problem.kind == .notOpen {
      let event = transcript.event(problem.place)
      if let other = event.code, other.agrees(with: code), range.contains(transcript.range(problem.place).lowerBound) {
        taken.insert(event.label)
      }
    }
    return taken.contains(keeping) ? Codings.freeLabel(besides: taken) : keeping
  }

  private func overlaps(_ segment: Codings.Segment, _ range: Range<Int>) -> Bool {
    let ranges = transcript.ranges(of: segment)
    return ranges.startMark.lowerBound < range.upperBound
      && range.lowerBound < (ranges.endMark?.upperBound ?? transcript.text.bytes.count)
  }

  /// Writes out what `{-}` ends inside a stretch where a new segment is open, unless it began in there too.
  private mutating func writeOutLast(in range: Range<Int>, without gone: Int? = nil) {
    var ended: [Codings.Place: [Int]] = [:]
    for number in codings.segments.indices where number != gone {
      guard let end = codings.segments[number].end, transcript.event(end).kind == .endLast,
        range.contains(transcript.range(end).lowerBound)
      else { continue }
      ended[end, default: []].append(number)
    }
    for (place, segments) in ended {
      guard let first = segments.first, let start = mark(codings.segments[first].start),
        start.lowerBound < range.lowerBound
      else { continue }
      let names = segments.map { codings.segments[$0].name }.joined(separator: " ")
      edit.replace(transcript.range(place), in: id, with: "{-\(names)}")
    }
    // One that ends nothing would end the new segment.
    for problem in codings.problems where problem.kind == .nothingOpen {
      let place = transcript.range(problem.place)
      if range.contains(place.lowerBound) { edit.replace(place, in: id, with: "") }
    }
  }

  private func mark(_ place: Codings.Place) -> Range<Int>? {
    transcript.inDocument(transcript.event(place).mark, line: place.line)
  }

  // MARK: Taking away

  /// Takes codings away. A memo of one stays, as a memo of its own.
  ///
  /// - Parameter numbers: of `codings.segments`.
  mutating func remove(_ numbers: [Int]) { remove(numbers, keepsMemo: true) }

  private mutating func remove(_ numbers: [Int], keepsMemo: Bool) {
    let gone = Set(numbers)
    var places: [Codings.Place] = []
    for number in gone.sorted() {
      places.append(codings.segments[number].start)
      guard let end = codings.segments[number].end else { continue }
      if transcript.event(end).kind == .endLast {
        let others = codings.segments.indices.contains { !gone.contains($0) && codings.segments[$0].end == end }
        if others { continue }
      }
      places.append(end)
    }
    remove(places, keepsMemo: keepsMemo)
  }

  /// Takes codes out of their marks, also end marks that end nothing.
  mutating func remove(at places: [Codings.Place]) { remove(places, keepsMemo: true) }

  private mutating func remove(_ places: [Codings.Place], keepsMemo: Bool) {
    var byMark: [Range<Int>: [Codings.Place]] = [:]
    for place in Set(places) { if let mark = mark(place) { byMark[mark, default: []].append(place) } }
    var whole: [(range: Range<Int>, memo: String)] = []
    for (mark, places) in byMark {
      let all = transcript.lines[places[0].line].codings.filter {
        transcript.inDocument($0.mark, line: places[0].line) == mark
      }
      if places.count < all.count {
        removeCodes(places, of: all)
      } else {
        whole.append((mark, keepsMemo ? memoMark(all[0], line: places[0].line) : ""))
      }
    }
    removeMarks(whole.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// Takes some of a mark's codes out, with the white space behind each, or before it for the last one.
  private mutating func removeCodes(_ places: [Codings.Place], of all: [CodingEvent]) {
    let bytes = transcript.text.bytes
    let gone = Set(places.map { transcript.event($0).numberInMark })
    guard let line = places.first?.line else { return }
    var kept: Int?
    for event in all {
      var range = transcript.inDocument(event.range, line: line)
      if !gone.contains(event.numberInMark) {
        kept = range.upperBound
        continue
      }
      let isFollowed = all.contains { $0.numberInMark > event.numberInMark && !gone.contains($0.numberInMark) }
      if isFollowed {
        var end = range.upperBound
        while end < bytes.count, CharacterClass.isSpace(bytes[end]) { end += 1 }
        range = range.lowerBound..<end
      } else {
        range = (kept ?? range.lowerBound)..<range.upperBound
        kept = range.upperBound
      }
      edit.replace(range, in: id, with: "")
    }
  }

  /// The memo of a mark that goes, as a mark of its own.
  private func memoMark(_ event: CodingEvent, line: Int) -> String {
    guard let memo = event.memo else { return "" }
    let mark = "{!\(transcript.text.string(transcript.inDocument(memo, line: line)))}"
    return Transcript(Text("I: " + mark)).lines[0].forest.nodes.contains { $0.kind == .memoMark } ? mark : ""
  }

  /// Takes marks out so that the words around keep their spaces: of two that meet, one goes.
  private mutating func removeMarks(_ marks: [(range: Range<Int>, memo: String)]) {
    let bytes = transcript.text.bytes
    var index = 0
    while index < marks.count {
      // Marks in a row go as one.
      var range = marks[index].range
      var memos = marks[index].memo
      while index + 1 < marks.count, marks[index + 1].range.lowerBound == range.upperBound {
        index += 1
        range = range.lowerBound..<marks[index].range.upperBound
        memos += marks[index].memo
      }
      index += 1
      let line = transcript.text.lines.line(at: range.lowerBound)
      let content = transcript.text.contentRange(ofLine: line)
      if memos.isEmpty {
        let followsSpace = range.lowerBound > content.lowerBound && CharacterClass.isSpace(bytes[range.lowerBound - 1])
        let beforeSpace = range.upperBound == content.upperBound || CharacterClass.isSpace(bytes[range.upperBound])
        if followsSpace, beforeSpace, range.lowerBound - 1 > content.lowerBound {
          range = range.lowerBound - 1..<range.upperBound
        } else if range.lowerBound == content.lowerBound, !beforeSpace {
          // What stood behind a mark at the line's start could be a label now, or a comment.
          memos = " "
        }
      }
      edit.replace(range, in: id, with: memos)
    }
  }

  // MARK: Moving

  /// Ends a coding at another place, where it is open.
  mutating func end(_ number: Int, at offset: Int) {
    let segment = codings.segments[number]
    if let end = segment.end {
      let isShared =
        transcript.event(end).kind == .endLast
        && codings.segments.indices.contains { $0 != number && codings.segments[$0].end == end }
      if !isShared, let mark = mark(end) {
        let all = transcript.lines[end.line].codings.filter { transcript.inDocument($0.mark, line: end.line) == mark }
        if all.count > 1 { removeCodes([end], of: all) } else { removeMarks([(mark, "")]) }
      }
    }
    edit.insert("{-\(segment.name)}", at: offset, in: id)
  }

  /// Moves both ends of a coding outwards.
  mutating func widen(_ number: Int, to range: Range<Int>) {
    let segment = codings.segments[number]
    let label = freeLabel(segment.code, over: range, without: number, keeping: segment.label)
    let name = label.map { segment.code.text + "=" + $0 } ?? segment.code.text
    let event = transcript.event(segment.start)
    let isAlone =
      transcript.lines[segment.start.line].codings.filter { $0.mark == event.mark }.count == 1
    let memo = event.memo.flatMap { memo in
      isAlone ? ": " + transcript.text.string(transcript.inDocument(memo, line: segment.start.line)) : nil
    }
    writeOutLast(in: range, without: number)
    remove([number], keepsMemo: false)
    edit.insert("{+\(name)\(memo ?? "")}", at: range.lowerBound, in: id)
    edit.insert("{-\(name)}", at: range.upperBound, in: id)
  }
}
