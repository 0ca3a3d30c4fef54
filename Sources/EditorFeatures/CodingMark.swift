import Notation
import TextModel

/// A code in a mark of a transcript, with the segments that it begins or ends.
struct CodingMark {
  let event: CodingEvent
  /// Numbers in `codings.segments`. An end mark `{-}` may end several; an end mark that ends nothing has none.
  let segments: [Int]

  init?(_ transcript: Transcript, line: Int, event number: Int) {
    guard transcript.lines.indices.contains(line), transcript.lines[line].codings.indices.contains(number) else {
      return nil
    }
    event = transcript.lines[line].codings[number]
    let all = transcript.codings.segments
    switch event.kind {
    case .start, .turn:
      segments = transcript.codings.segmentBeginning(line: line, event: number).map { [$0] } ?? []
    case .end, .endLast:
      segments = all.indices.filter { all[$0].end?.line == line && all[$0].end?.index == number }
    }
  }

  /// The codes it names, or which those segments have that `{-}` ends.
  func codes(in transcript: Transcript) -> [CodeReference] {
    // An end mark may name the code shorter than the start mark does.
    if event.kind != .end, let code = event.code { return [code] }
    let ended = segments.map { transcript.codings.segments[$0].code }
    return ended.isEmpty ? event.code.map { [$0] } ?? [] : ended
  }
}

extension Codings {
  /// The segment that a start or turn mark begins, as its number.
  func segmentBeginning(line: Int, event: Int) -> Int? {
    let place = (line, event)
    let number = segments.partitionPoint { ($0.start.line, $0.start.index) < place }
    guard number < segments.count, (segments[number].start.line, segments[number].start.index) == place else {
      return nil
    }
    return number
  }

  /// A label for a segment whose code is open already: the first of `a`, `b`, … `z`, `a1`, `a2`, … that is free.
  static func freeLabel(besides taken: Set<String?>) -> String {
    let letters = "abcdefghijklmnopqrstuvwxyz".lazy.map { String($0) }
    if let letter = letters.first(where: { !taken.contains($0) }) { return letter }
    var number = 1
    while taken.contains("a\(number)") { number += 1 }
    return "a\(number)"
  }
}

extension Transcript {
  /// Where every turn of a speaker has its label.
  func labelRanges(of speaker: String) -> [Range<Int>] {
    traits.indices.compactMap { line in
      traits[line].contains(.turn) && lines[line].label == speaker ? labelRange(ofLine: line) : nil
    }
  }
}
