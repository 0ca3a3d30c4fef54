import Messages
import Notation
package import Project
import TextModel

/// Where a jump goes from a cursor.
package enum Jump: String, Sendable, CaseIterable {
  /// To another segment of the code under the cursor, in the same interview.
  case nextSegment, previousSegment
  /// In the whole study.
  case nextSegmentInStudy, previousSegmentInStudy
  /// To what an informant says under no code.
  case nextUncoded
  /// To the next segment, of any code, that the same informant says.
  case nextOfInformant
  /// To what identifies somebody and nobody has settled, in the document and then in the whole study.
  case nextLeak, previousLeak
}

extension Project {
  /// Where a jump leads; past the last place it goes on from the first.
  ///
  /// - Parameter offset: bytes of the document.
  /// - Throws: why it leads nowhere.
  package func jump(_ jump: Jump, from offset: Int, in id: DocumentID) throws(Refusal) -> Location {
    switch jump {
    case .nextSegment, .nextSegmentInStudy:
      let places = try segments(at: offset, in: id, here: jump == .nextSegment)
      return places.first { ($0.document, $0.range.lowerBound) > (id, offset) } ?? places[0]
    case .previousSegment, .previousSegmentInStudy:
      let places = try segments(at: offset, in: id, here: jump == .previousSegment)
      return places.last { ($0.document, $0.range.upperBound) < (id, offset) } ?? places[places.count - 1]
    case .nextUncoded: return try nextUncoded(from: offset, in: id)
    case .nextOfInformant: return try nextOfInformant(from: offset, in: id)
    case .nextLeak, .previousLeak: return try jumpToLeak(jump == .nextLeak, from: offset, in: id)
    }
  }

  /// Every segment of the code that the cursor is on or lies in. Never empty.
  private func segments(at offset: Int, in id: DocumentID, here: Bool) throws(Refusal) -> [Location] {
    let only = here ? id : nil
    // A name in clear has references too, and inside a segment the segment is meant.
    var places = target(at: offset, in: id) == nil ? [] : references(at: offset, in: id, only: only)
    if places.isEmpty, let transcript = transcript(id)?.transcript, let number = transcript.segments(at: offset).first {
      places = references(
        at: transcript.range(transcript.codings.segments[number].start).lowerBound, in: id, only: only)
    }
    // Speakers and pseudonyms have references too.
    if let target = target(at: offset, in: id) {
      switch target.subject {
      case .speaker, .pseudonym: throw Refusal(.jumpNoCode)
      default: break
      }
    }
    if here { places = places.filter { $0.document == id } }
    if places.isEmpty { throw Refusal(.jumpNoCode) }
    return places
  }

  private func nextUncoded(from offset: Int, in id: DocumentID) throws(Refusal) -> Location {
    guard let transcript = transcript(id)?.transcript else { throw Refusal(.jumpAllCoded) }
    // Most stretches that are asked for lie near the cursor.
    let line = transcript.text.lines.line(at: offset)
    let turn = transcript.turn(atLine: line)?.lines.lowerBound ?? line
    guard let next = transcript.firstUncoded(after: offset, from: turn) ?? transcript.firstUncoded(after: -1, from: 0)
    else { throw Refusal(.jumpAllCoded) }
    return Location(id, next)
  }

  private func nextOfInformant(from offset: Int, in id: DocumentID) throws(Refusal) -> Location {
    guard let transcript = transcript(id)?.transcript,
      let speaker = transcript.turn(atLine: transcript.text.lines.line(at: offset))?.label
    else { throw Refusal(.jumpNoTurn) }
    let places = transcript.codings.segments.lazy.map(\.start)
    var (first, next): (Codings.Place?, Codings.Place?)
    transcript.forEachSegment { index, other in
      guard next == nil, other == speaker else { return }
      first = first ?? places[index]
      if transcript.range(places[index]).lowerBound > offset { next = places[index] }
    }
    guard let found = next ?? first else { throw Refusal(.jumpNoneOfInformant, speaker) }
    return Location(id, transcript.range(found))
  }
}

extension Transcript {
  /// The stretches under any code, none over another, in order.
  func coded() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for content in segmentContents().sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = found.last, content.lowerBound <= last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, content.upperBound)
      } else {
        found.append(content)
      }
    }
    return found
  }

  /// Visits what informants say, node by node and in order, with the first line of its turn, how many coded stretches
  /// end before it, and whether it lies in one. One pass over all nodes, for a line may have a hundred thousand.
  ///
  /// - Parameters:
  ///   - first: the first line of a turn, or any line outside of one.
  ///   - body: says whether it wants to see more.
  func forEachSpoken(
    from first: Int = 0, _ body: (_ turn: Int, _ range: Range<Int>, _ codedBefore: Int, _ isCoded: Bool) -> Bool
  ) {
    let coded = coded()
    let interviewers = interviewers
    var next = 0
    var turn: Int?
    var isAsked = false
    for line in max(first, header.lineCount)..<max(first, lines.count) {
      if traits[line].contains(.heading) { turn = nil }
      guard isText(line: line) else { continue }
      if turn == nil || traits[line].contains(.turn) {
        turn = line
        isAsked = lines[line].label.map(interviewers.contains) ?? false
      }
      guard let turn, !isAsked else { continue }
      let textStart = text.lines.starts[line] + (turn == line ? lines[line].textStart : 0)
      var offset = text.lines.starts[line]
      let nodes = lines[line].forest.nodes
      var index = 0
      while index < nodes.count {
        let range = offset..<offset + Int(nodes[index].length)
        let kind = nodes[index].kind
        index += max(1, Int(nodes[index].count))
        offset = range.upperBound
        guard range.lowerBound >= textStart, kind.isSaid else { continue }
        while next < coded.count, coded[next].upperBound <= range.lowerBound { next += 1 }
        if !body(turn, range, next, next < coded.count && coded[next].lowerBound <= range.lowerBound) { return }
      }
    }
  }

  /// The first stretch under no code that begins after an offset, of what informants say: from its first word to its last.
  ///
  /// - Parameter line: where to begin, as `forEachSpoken` wants it.
  func firstUncoded(after offset: Int, from line: Int) -> Range<Int>? {
    var found: Range<Int>?
    var last: (turn: Int, codedBefore: Int)?
    forEachSpoken(from: line) { turn, range, codedBefore, isCoded in
      guard !isCoded, let words = text.words(in: range) else { return true }
      // A stretch goes on over marks and signs, and ends with the turn and where something is coded.
      if let before = last, before == (turn, codedBefore) {
        found = found.map { $0.lowerBound..<words.upperBound }
        return true
      }
      if let found, found.lowerBound > offset { return false }
      found = words
      last = (turn, codedBefore)
      return true
    }
    return found.flatMap { $0.lowerBound > offset ? $0 : nil }
  }

  /// How much of what informants say is under a code, in per cent of its bytes.
  func coverage() -> Int {
    var (all, coded) = (0, 0)
    forEachSpoken { _, range, _, isCoded in
      all += range.count
      if isCoded { coded += range.count }
      return true
    }
    return all == 0 ? 0 : coded * 100 / all
  }
}

extension SyntaxKind {
  /// Words of the people themselves: unlike `isSpoken` not what a transcriber wrote in their place.
  fileprivate var isSaid: Bool {
    switch self {
    case .text, .pseudonym, .identifying, .emphasis, .capitals, .lengthening, .overlap, .cutOff, .genderHidden: true
    default: false
    }
  }
}

extension Text {
  /// From the first letter of a range to its last byte that is no white space; `nil` where no letter is.
  fileprivate func words(in range: Range<Int>) -> Range<Int>? {
    guard range.contains(where: { NameBytes.beginsName(bytes, $0) }) else { return nil }
    let start = range.first { !CharacterClass.isSpace(bytes[$0]) } ?? range.lowerBound
    return start..<trimmedEnd(of: range)
  }
}
