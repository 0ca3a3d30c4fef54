package import Notation
import TextModel

/// One coded segment of a transcript. Ranges are bytes of the document.
package struct CodeUse: Sendable, Equatable {
  /// As the transcript writes it first; one object for all its uses there, since a study has them by the hundred thousand.
  package let code: CodeReference
  /// The code's name in the start mark.
  package let name: Range<Int>
  /// The code's name in the end mark; `nil` for `{-}`, for a coded turn, and where the coding is never closed.
  package let endName: Range<Int>?
  /// What is coded.
  package let content: Range<Int>
  /// The label of the speaker in whose turn the segment begins.
  package let speaker: String?
}

/// How often and by whom a code is used in one transcript.
package struct CodeTally: Sendable, Equatable {
  /// As the transcript writes it first.
  package let code: CodeReference
  /// How many segments have it, coded turns too.
  package fileprivate(set) var segments = 0
  /// The labels of those in whose turns the segments begin, interviewers left out.
  package fileprivate(set) var informants: Set<String> = []

  fileprivate init(_ code: CodeReference) {
    self.code = code
  }
}

/// What one transcript adds to the index of a study: a tally for every way in which it names a code.
package struct TranscriptTally: Sendable, Equatable {
  /// By the key of the name; a name without a segment is not there.
  package let codes: [NameKey: CodeTally]
  /// Whom the header declares.
  package let speakers: [Header.Speaker]
  /// The labels of those who ask.
  let interviewers: Set<String>
  /// Declared labels that stand before no turn while a slip of theirs does: the slip may be in the declaration.
  let misspelled: Set<String>

  /// Counts the segments of a transcript, in one pass over its lines.
  package init(_ transcript: Transcript) {
    speakers = transcript.header.speakers
    let interviewers = transcript.interviewers
    self.interviewers = interviewers
    let slips = transcript.slips
    misspelled = slips.isEmpty ? [] : Set(slips.values).filter { transcript.turnCounts[$0] == nil }
    var tallies = transcript.codings.codes.map(CodeTally.init)
    // Who spoke last under each code: people go on about a thing, and a set need not be asked for the same name again.
    var latest = [String?](repeating: nil, count: tallies.count)
    transcript.forEachSegment { index, speaker in
      let number = transcript.codings.segments[index].number
      tallies[number].segments += 1
      guard let speaker, latest[number] != speaker else { return }
      latest[number] = speaker
      // A slip of the fingers makes nobody an informant of their own.
      let meant = slips.isEmpty ? speaker : slips[speaker] ?? speaker
      if !interviewers.contains(meant) { tallies[number].informants.insert(meant) }
    }
    // Most codes have the same informants, and a study has a hundred thousand tallies: equal sets are one in memory.
    var known: [Set<String>: Set<String>] = [:]
    for number in tallies.indices where !tallies[number].informants.isEmpty {
      let informants = tallies[number].informants
      if let same = known[informants] { tallies[number].informants = same } else { known[informants] = informants }
    }
    codes = Dictionary(uniqueKeysWithValues: tallies.map { ($0.code.key, $0) })
  }

  /// That of a transcript without words, or of what is no transcript.
  static let empty = TranscriptTally(Transcript(.init("")))
}

extension Transcript {
  /// The labels of those who ask: declared with a role that says so, or, where nothing is declared, labels that
  /// transcribers give to nobody else.
  package var interviewers: Set<String> {
    let declared = header.speakers.filter(\.isInterviewer)
    if !declared.isEmpty { return Set(declared.map(\.label)) }
    return Set(turnCounts.keys.filter { ["I", "INT", "Int", "Intervjuer", "Intervjuar", "Interviewer"].contains($0) })
  }

  /// The declared label that each label which nobody declared is one slip away from. Another digit is no slip: `INF4` is
  /// somebody else than `INF3`.
  var slips: [String: String] {
    guard !header.speakers.isEmpty else { return [:] }
    let declared = header.speakers.map(\.label)
    let known = Set(declared)
    let unknown = turnCounts.keys.filter { !known.contains($0) }
    // A file with more of them is no interview.
    guard !unknown.isEmpty, unknown.count <= 50 else { return [:] }
    let names = NearestNames(declared)
    var slips: [String: String] = [:]
    for label in unknown {
      let digits = label.filter(\.isNumber)
      slips[label] = names.nearest(to: label, atMost: 5).first { $0.filter(\.isNumber) == digits }
    }
    return slips
  }

  /// Visits every segment in the order of the text, by its number in `codings.segments`, with the label of the turn in
  /// which it begins.
  package func forEachSegment(_ body: (Int, String?) -> Void) {
    var line = header.lineCount
    var speaker: String?
    for index in codings.segments.indices {
      let start = codings.segments[index].start.line
      while line <= start {
        if traits[line].contains(.turn) { speaker = lines[line].label }
        if traits[line].contains(.heading) { speaker = nil }
        line += 1
      }
      body(index, speaker)
    }
  }

  func codeUses() -> [CodeUse] {
    var uses: [CodeUse] = []
    uses.reserveCapacity(codings.segments.count)
    let segmentRanges = segmentRanges()
    addCodeUses(to: &uses) { segmentRanges[$0] }
    return uses
  }

  /// The segments of some codes only.
  func codeUses(of keys: Set<NameKey>) -> [CodeUse] {
    let isWanted = codings.codes.map { keys.contains($0.key) }
    let segmentRanges = segmentRanges { isWanted[$0.number] }
    var uses: [CodeUse] = []
    addCodeUses(to: &uses) { segmentRanges[$0] }
    return uses
  }

  /// - Parameter ranges: where a segment lies; `nil` of one that is passed over.
  private func addCodeUses(to uses: inout [CodeUse], _ ranges: (Int) -> SegmentRanges?) {
    forEachSegment { index, speaker in
      guard let ranges = ranges(index) else { return }
      let segment = codings.segments[index]
      let closes = segment.end.map { event($0).kind == .end } ?? false
      uses.append(
        CodeUse(
          code: codings.codes[segment.number], name: ranges.startCode, endName: closes ? ranges.endCode : nil,
          content: ranges.content,
          speaker: speaker))
    }
  }
}
