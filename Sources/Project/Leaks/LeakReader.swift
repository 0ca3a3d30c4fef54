import Notation
import Privacy
import TextModel

/// Reads passages of a study for what identifies somebody. Nothing that may be found is passed over: what a person
/// decided and what a policy turns off is sorted out later, from what this hands on.
struct LeakReader {
  var detector: Detector
  /// What the labels that were read are names of, under `readingOfLabels`: they come again with every turn.
  var namesInLabels: [String: Detector.Hit?] = [:]
  var readingOfLabels: Reading?

  init(_ detector: Detector) {
    self.detector = detector
  }

  /// Reads what is unread in a transcript, until so many bytes have been read.
  mutating func read(_ sheet: inout LeakSheet, _ transcript: Transcript, _ reading: Reading, atMost bytes: Int) {
    guard sheet.unread > 0 else { return }
    var left = bytes
    for index in sheet.passages.indices where sheet.passages[index].isUnread {
      if left <= 0 { return }
      left -= sheet.bytes(of: index, transcript.text).count
      sheet.fill(index, leaks(in: sheet.lines(of: index), of: transcript, reading))
    }
  }

  /// What is found in a paragraph of a manuscript.
  mutating func hits(in words: [UInt8], _ kind: Prose.Kind, _ reading: Reading) -> [Detector.Hit] {
    switch kind {
    case .prose: hits(in: words, reading)
    case .aside: detector.certain(in: words)
    case .declared: detector.known(in: words)
    }
  }

  mutating func hits(in words: [UInt8], _ reading: Reading) -> [Detector.Hit] {
    let marked = Self.marked(words)
    return detector.identifiers(in: words, reading).filter {
      $0.identifier.category == .key || !Self.holds(marked, $0.identifier.range)
    }
  }

  /// What is found in a passage of a transcript, ranges counted from its first byte, in order.
  mutating func leaks(in lines: Range<Int>, of transcript: Transcript, _ reading: Reading) -> [Leak] {
    let start = transcript.text.lines.starts[lines.lowerBound]
    var leaks = leaks(outsideProseIn: lines, of: transcript, reading)
    leaks += self.leaks(inHeadingsIn: lines, of: transcript, reading)
    if lines.lowerBound >= transcript.header.lineCount {
      let named = names(inLabelsOf: lines, of: transcript, reading)
      leaks += named.filter { name in !leaks.contains { $0.range.overlaps(name.range) } }
      let rendered = transcript.rendered(lines: lines)
      let found = hits(in: rendered.words, reading)
      if !found.isEmpty {
        let handled = Self.handled(lines, transcript)
        let marked = handled.filter(\.isMarked).map(\.range)
        for hit in found {
          let range = rendered.source(of: hit.identifier.range, in: .words)
          // What touches a mark `{?…}` is told of by the mark.
          if Self.touches(marked, range) { continue }
          // In a mark `{@p1 text}` stands what replaces somebody; if it is the very name, it is still told of.
          if let mark = Self.holder(handled, of: range), mark.entry != hit.name || hit.identifier.category != .key {
            continue
          }
          leaks.append(Leak(hit, range))
        }
      }
    }
    leaks.sort { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    return leaks.map { $0.moved(by: -start) }
  }

  /// What is found in headings, in CHAT's headers and by the times of subtitles, which are nobody's words but go with the
  /// transcript.
  private mutating func leaks(
    inHeadingsIn lines: Range<Int>, of transcript: Transcript, _ reading: Reading
  ) -> [Leak] {
    lines.filter { transcript.lines[$0].kind == .heading || transcript.isUnsaid($0) }.flatMap { number in
      let range = transcript.text.contentRange(ofLine: number)
      let words = Array(transcript.text.bytes[range])
      let first = words.firstIndex { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "@") && $0 > 0x20 }
      return CHATHeader.withoutFixedWords(hits(in: words, reading), words).compactMap { hit -> Leak? in
        let place = hit.identifier.range
        // A first word has its capital anyhow, and nothing around it tells whether it is a name.
        let isTold = hit.identifier.clue != .name || place.lowerBound != first || words[place].contains(0x20)
        guard isTold else { return nil }
        return Leak(hit, place.lowerBound + range.lowerBound..<place.upperBound + range.lowerBound)
      }
    }
  }

  /// The mark that holds a range, of marks in order and apart.
  private static func holder(_ marks: [Handled], of range: Range<Int>) -> Handled? {
    let next = marks.partitionPoint { $0.range.upperBound < range.upperBound }
    return next < marks.count && marks[next].range.lowerBound <= range.lowerBound ? marks[next] : nil
  }

  /// Whether one of some ranges, which are in order and apart, holds another.
  private static func holds(_ ranges: [Range<Int>], _ range: Range<Int>) -> Bool {
    let next = ranges.partitionPoint { $0.upperBound < range.upperBound }
    return next < ranges.count && ranges[next].lowerBound <= range.lowerBound
  }

  /// Whether one of some ranges, which are in order and apart, lies over another.
  private static func touches(_ ranges: [Range<Int>], _ range: Range<Int>) -> Bool {
    let next = ranges.partitionPoint { $0.upperBound <= range.lowerBound }
    return next < ranges.count && ranges[next].lowerBound < range.upperBound
  }

  /// Where others have marked what they replaced, as in `@@navn##` (UK Data Service, "Anonymising qualitative data").
  private static func marked(_ words: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in words.indices.dropLast() where words[index] == words[index + 1] {
      if words[index] == UInt8(ascii: "@") {
        start = index
      } else if words[index] == UInt8(ascii: "#"), let opening = start {
        // What is longer is no mark, and a sign that is left alone hides nothing.
        if index - opening <= longestMark { ranges.append(opening..<index + 2) }
        start = nil
      }
    }
    return ranges
  }

  private static let longestMark = 100

  /// Where a pseudonym, a replacement, a mark for the eyes or a hidden gender already stands: bytes of the document.
  private static func handled(_ lines: Range<Int>, _ transcript: Transcript) -> [Handled] {
    var marks: [Handled] = []
    for number in lines {
      transcript.lines[number].forest.forEach(from: transcript.text.lines.starts[number]) { node in
        switch node.kind {
        case .pseudonym, .identifying, .replacement, .genderHidden:
          // What lies in another is handled with it.
          if marks.last.map({ $0.range.upperBound <= node.range.lowerBound }) ?? true {
            marks.append(Handled(range: node.range, isMarked: node.kind == .identifying))
          }
        case .identifier:
          guard let last = marks.indices.last, marks[last].range.contains(node.range.lowerBound) else { return }
          let id = String(decoding: transcript.text.bytes[node.range], as: UTF8.self)
          if marks[last].entry == nil { marks[last].entry = GroupName(entry: id) }
        default: break
        }
      }
    }
    return marks
  }

  private struct Handled {
    let range: Range<Int>
    /// Marked for the eyes: nothing stands in its place yet.
    let isMarked: Bool
    /// Of a pseudonym, the entry of the key that it names.
    var entry: GroupName?
  }
}
