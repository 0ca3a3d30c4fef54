package import Notation
import TextModel

/// One coded segment of a transcript. Ranges are bytes of the document.
package struct CodeUse: Sendable, Equatable {
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
  package let code: CodeReference
  package fileprivate(set) var segments = 0
  /// The labels of those in whose turns the segments begin, interviewers left out.
  package fileprivate(set) var informants: Set<String> = []
}

/// What one transcript adds to the index of a study: a tally for every way in which it names a code.
package struct TranscriptTally: Sendable, Equatable {
  package let codes: [NameKey: CodeTally]

  package init(_ transcript: Transcript) {
    let interviewers = transcript.interviewers
    var numbers: [NameKey: Int] = [:]
    var tallies: [CodeTally] = []
    // Who spoke last under each code: people go on about a thing, and a set need not be asked for the same name again.
    var latest: [String?] = []
    transcript.forEachSegment { segment, speaker in
      let number = numbers[segment.code.key] ?? tallies.count
      if number == tallies.count {
        numbers[segment.code.key] = number
        tallies.append(CodeTally(code: segment.code))
        latest.append(nil)
      }
      tallies[number].segments += 1
      guard let speaker, latest[number] != speaker else { return }
      latest[number] = speaker
      if !interviewers.contains(speaker) { tallies[number].informants.insert(speaker) }
    }
    codes = numbers.mapValues { tallies[$0] }
  }

  package static let empty = TranscriptTally(Transcript(.init("")))
}

extension Transcript {
  /// The labels of those who ask: declared with a role that says so, or, where nothing is declared, labels that
  /// transcribers give to nobody else.
  package var interviewers: Set<String> {
    let declared = header.speakers.filter { speaker in
      speaker.attributes.contains { attribute in
        ["role", "rolle"].contains(attribute.key.lowercased())
          && ["interviewer", "intervjuer", "intervjuar"].contains(attribute.value.lowercased())
      }
    }
    if !declared.isEmpty { return Set(declared.map(\.label)) }
    return Set(turnCounts.keys.filter { ["I", "INT", "Int", "Intervjuer", "Intervjuar", "Interviewer"].contains($0) })
  }

  /// Visits every segment in the order of the text, with the label of the turn in which it begins.
  func forEachSegment(_ body: (Codings.Segment, String?) -> Void) {
    var line = header.lineCount
    var speaker: String?
    for segment in codings.segments {
      while line <= segment.start.line {
        if traits[line].contains(.turn) { speaker = lines[line].label }
        if traits[line].contains(.heading) { speaker = nil }
        line += 1
      }
      body(segment, speaker)
    }
  }

  func codeUses() -> [CodeUse] {
    var uses: [CodeUse] = []
    uses.reserveCapacity(codings.segments.count)
    forEachSegment { segment, speaker in
      let ranges = ranges(of: segment)
      let closes = segment.end.map { event($0).kind == .end } ?? false
      uses.append(
        CodeUse(
          code: segment.code, name: ranges.startCode, endName: closes ? ranges.endCode : nil, content: ranges.content,
          speaker: speaker))
    }
    return uses
  }
}
