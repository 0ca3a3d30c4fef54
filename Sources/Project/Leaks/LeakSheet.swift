import Notation
import Privacy
import TextModel

/// What identifies somebody in an open transcript, passage by passage, so that an edit has only its own passages read
/// again.
///
/// A passage is a turn, a heading, the header, or a part of a turn that goes on for long. Together the passages hold
/// every line.
struct LeakSheet: Sendable {
  struct Passage: Sendable {
    var firstLine: Int
    /// Ranges count from the first line's first byte.
    var leaks: [Leak]
    /// Not read since it changed; `leaks` is what is left from before.
    var isUnread: Bool
    /// What it says of the language and the capitals of the whole; only known of the first passages.
    var evidence: PassageEvidence?
  }

  /// In order; the first begins at line 0.
  private(set) var passages: [Passage] = []
  private(set) var lineCount = 0
  private(set) var unread = 0

  init() {}

  /// Cuts a transcript into passages and leaves them all unread.
  init(_ transcript: Transcript) {
    lineCount = transcript.lines.count
    passages = Self.starts(in: 0..<lineCount, transcript).map { Passage(firstLine: $0, leaks: [], isUnread: true) }
    unread = passages.count
  }

  func lines(of index: Int) -> Range<Int> {
    passages[index].firstLine..<(index + 1 < passages.count ? passages[index + 1].firstLine : lineCount)
  }

  /// Takes over what an edit left of the passages. Those it touched are unread and keep no leak: `read` comes next.
  mutating func apply(_ change: LineChange, _ transcript: Transcript) {
    guard !passages.isEmpty else {
      self = LeakSheet(transcript)
      return
    }
    // A label that came or went joins or parts passages, so the one before and the one after are cut again too.
    let first = index(ofLine: max(change.removed.lowerBound - 1, 0))
    let last = index(ofLine: min(change.removed.upperBound, lineCount - 1))
    let old = passages[first].firstLine..<lines(of: last).upperBound
    let new = old.lowerBound..<old.upperBound + change.growth
    let starts = Self.starts(in: new, transcript)
    let cut = starts.indices.map { number -> Passage in
      let lines = starts[number]..<(number + 1 < starts.count ? starts[number + 1] : new.upperBound)
      return same(lines, among: first...last, change) ?? Passage(firstLine: lines.lowerBound, leaks: [], isUnread: true)
    }
    unread += cut.count { $0.isUnread } - passages[first...last].count { $0.isUnread }
    passages.replaceSubrange(first...last, with: cut)
    lineCount += change.growth
    if change.growth != 0 {
      for index in first + cut.count..<passages.count { passages[index].firstLine += change.growth }
    }
  }

  /// The passage from before an edit that has these lines now, if the edit left it alone.
  private func same(_ lines: Range<Int>, among candidates: ClosedRange<Int>, _ change: LineChange) -> Passage? {
    let isAbove = lines.upperBound <= change.inserted.lowerBound
    let isBelow = lines.lowerBound >= change.inserted.upperBound
    guard isAbove || isBelow else { return nil }
    let shift = isAbove ? 0 : change.growth
    let before = lines.lowerBound - shift..<lines.upperBound - shift
    guard let index = candidates.first(where: { self.lines(of: $0) == before }) else { return nil }
    var passage = passages[index]
    passage.firstLine = lines.lowerBound
    return passage
  }

  /// Fills in what reading a passage found.
  mutating func fill(_ index: Int, _ leaks: [Leak]) {
    if passages[index].isUnread { unread -= 1 }
    passages[index].leaks = leaks
    passages[index].isUnread = false
  }

  /// Everything has to be read again, as when the key changed. What was found stays until then.
  mutating func markAll() {
    for index in passages.indices { passages[index].isUnread = true }
    unread = passages.count
  }

  /// Fills in what another copy found in passages that are the same here, byte for byte.
  mutating func take(_ other: LeakSheet, of text: Text, into own: Text) {
    guard unread > 0 else { return }
    var found: [ArraySlice<UInt8>: Int] = [:]
    for index in other.passages.indices where !other.passages[index].isUnread {
      found[text.bytes[other.bytes(of: index, text)]] = index
    }
    for index in passages.indices where passages[index].isUnread {
      if let same = found[own.bytes[bytes(of: index, own)]] { fill(index, other.passages[same].leaks) }
    }
  }

  /// Fills in what was found in the whole text, ranges in bytes of the document, in order.
  mutating func fill(_ leaks: [Leak], _ text: Text) {
    var rest = leaks[...]
    for index in passages.indices {
      let bytes = bytes(of: index, text)
      let inside = rest.prefix { $0.range.lowerBound < bytes.upperBound }
      rest = rest.dropFirst(inside.count)
      fill(index, inside.map { $0.moved(by: -bytes.lowerBound) })
    }
  }

  /// What the beginning of the text says of its language and its capitals. Of passages that did not change it is known.
  mutating func evidence(of transcript: Transcript) -> PassageEvidence {
    var sum = PassageEvidence()
    var size = 0
    for index in passages.indices {
      if size >= Self.sample { break }
      size += bytes(of: index, transcript.text).count
      let own: PassageEvidence
      if let known = passages[index].evidence {
        own = known
      } else {
        let isHeader = passages[index].firstLine < transcript.header.lineCount
        own = isHeader ? PassageEvidence() : PassageEvidence(transcript.rendered(lines: lines(of: index)).words)
        passages[index].evidence = own
      }
      sum += own
    }
    return sum
  }

  /// In bytes.
  private static let sample = 32 << 10

  func unreadBytes(_ text: Text) -> Int {
    passages.indices.reduce(0) { passages[$1].isUnread ? $0 + bytes(of: $1, text).count : $0 }
  }

  func bytes(of index: Int, _ text: Text) -> Range<Int> {
    text.range(ofLines: lines(of: index))
  }

  private func index(ofLine line: Int) -> Int {
    max(passages.partitionPoint { $0.firstLine <= line } - 1, 0)
  }

  /// So many bytes of one turn are read together at most, where its lines allow it.
  private static let longest = 2048

  private static func starts(in lines: Range<Int>, _ transcript: Transcript) -> [Int] {
    var starts: [Int] = []
    var start = lines.lowerBound
    for line in lines {
      if line == lines.lowerBound || begins(line, transcript)
        || transcript.text.lines.starts[line] - transcript.text.lines.starts[start] > longest
          && line >= transcript.header.lineCount
      {
        starts.append(line)
        start = line
      }
    }
    return starts
  }

  private static func begins(_ line: Int, _ transcript: Transcript) -> Bool {
    let header = transcript.header.lineCount
    guard line > header else { return line == header }
    return !transcript.traits[line].isDisjoint(with: [.turn, .heading])
      || transcript.traits[line - 1].contains(.heading)
  }
}
