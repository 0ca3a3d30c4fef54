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
    var places = references(at: offset, in: id)
    if places.isEmpty, let transcript = transcript(id)?.transcript, let number = transcript.segments(at: offset).first {
      places = references(at: transcript.range(transcript.codings.segments[number].start).lowerBound, in: id)
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
    let stretches = transcript.uncoded()
    guard let next = stretches.first(where: { $0.lowerBound > offset }) ?? stretches.first else {
      throw Refusal(.jumpAllCoded)
    }
    return Location(id, next)
  }

  private func nextOfInformant(from offset: Int, in id: DocumentID) throws(Refusal) -> Location {
    guard let transcript = transcript(id)?.transcript,
      let speaker = transcript.turn(atLine: transcript.text.lines.line(at: offset))?.label
    else { throw Refusal(.jumpNoTurn) }
    let uses = (self.transcript(id)?.codeUses ?? []).filter { $0.speaker == speaker }
    guard let next = uses.first(where: { $0.name.lowerBound > offset }) ?? uses.first else {
      throw Refusal(.jumpNoneOfInformant, speaker)
    }
    return Location(id, next.name)
  }
}

extension Transcript {
  /// The stretches under any code, none over another, in order.
  func coded() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for ranges in segmentRanges().map(\.content).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = found.last, ranges.lowerBound <= last.upperBound {
        found[found.count - 1] = last.lowerBound..<max(last.upperBound, ranges.upperBound)
      } else {
        found.append(ranges)
      }
    }
    return found
  }

  /// Visits what informants say, node by node and in order, with how many coded stretches end before it, and whether it
  /// lies in one. One pass over all nodes, for a line may have a hundred thousand.
  func forEachSpoken(_ body: (_ turn: Turn, _ range: Range<Int>, _ codedBefore: Int, _ isCoded: Bool) -> Void) {
    let coded = coded()
    let interviewers = interviewers
    var next = 0
    for turn in turns where !(turn.label.map(interviewers.contains) ?? false) {
      for line in turn.lines where isText(line: line) {
        for node in nodes(ofLine: line) where node.range.lowerBound >= turn.textRange.lowerBound && node.kind.isSpoken {
          while next < coded.count, coded[next].upperBound <= node.range.lowerBound { next += 1 }
          body(turn, node.range, next, next < coded.count && coded[next].lowerBound <= node.range.lowerBound)
        }
      }
    }
  }

  /// What informants say under no code: from the first word to the last of each stretch, in order.
  func uncoded() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var last: (turn: Int, codedBefore: Int)?
    forEachSpoken { turn, range, codedBefore, isCoded in
      guard !isCoded, let words = text.words(in: range) else { return }
      // A stretch goes on over marks and signs, and ends with the turn and where something is coded.
      if let before = last, before == (turn.lines.lowerBound, codedBefore) {
        found[found.count - 1] = found[found.count - 1].lowerBound..<words.upperBound
      } else {
        found.append(words)
      }
      last = (turn.lines.lowerBound, codedBefore)
    }
    return found
  }

  /// How much of what informants say is under a code, in per cent of its bytes.
  func coverage() -> Int {
    var (all, coded) = (0, 0)
    forEachSpoken { _, range, _, isCoded in
      all += range.count
      if isCoded { coded += range.count }
    }
    return all == 0 ? 0 : coded * 100 / all
  }
}

extension SyntaxKind {
  /// What is said, and no sign for how.
  fileprivate var isSpoken: Bool {
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
    let start = range.first { !NameBytes.isSpace(bytes[$0]) } ?? range.lowerBound
    return start..<trimmedEnd(of: range)
  }
}
