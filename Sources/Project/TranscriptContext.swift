import Messages
import Notation
import TextModel

/// A transcript in its study, with what several rules ask of it, worked out once.
package struct TranscriptContext {
  let project: Project
  let id: DocumentID
  let transcript: Transcript
  let lines: NotedLines
  /// The labels of those who ask.
  let interviewers: Set<String>
  /// Numbers of segments whose code's name has something wrong with it, in order.
  private let troubled: [(segment: Int, trouble: CodeTrouble)]

  init(_ project: Project, _ id: DocumentID, _ document: TranscriptDocument) {
    self.project = project
    self.id = id
    transcript = document.transcript
    lines = NotedLines(transcript)
    interviewers = document.tally.interviewers
    troubled = Self.troubled(transcript.codings, project.codeTroubles)
  }

  /// The stricter convention that the header or the project asks for; `nil` where signs may be anything.
  var notation: TranscriptNotation? {
    let named = transcript.header.value(.notation).flatMap { TranscriptNotation(rawValue: $0.lowercased()) }
    let notation = named ?? project.settings.notation
    return notation == .plain ? nil : notation
  }

  private static func troubled(_ codings: Codings, _ known: CodeTroubles) -> [(segment: Int, trouble: CodeTrouble)] {
    if known.byName.isEmpty { return [] }
    let troubles = codings.codes.map { known[$0.key] }
    if troubles.allSatisfy({ $0 == nil }) { return [] }
    return codings.segments.indices.compactMap { number in
      troubles[codings.segments[number].number].map { (number, $0) }
    }
  }

  /// Adds what the parser found of one kind, header first.
  func report(_ area: SyntaxArea, _ findings: inout FindingCollector) {
    for problem in problems(area) { findings.add(problem, in: transcript.text, transcript.header, id) }
  }

  /// In bytes of the document, header first.
  func problems(_ area: SyntaxArea) -> [SyntaxProblem] {
    var problems = transcript.header.problems.filter { $0.kind.area == area }
    for number in lines.problems {
      let start = transcript.text.lines.starts[number]
      for problem in transcript.lines[number].problems where problem.kind.area == area {
        let range = problem.range.lowerBound + start..<problem.range.upperBound + start
        problems.append(SyntaxProblem(problem.kind, range))
      }
    }
    return problems
  }

  /// Visits every segment whose code's name is wrong, with the place of the name.
  func forEachTroubled(_ body: (Codings.Segment, () -> Range<Int>, CodeTrouble) -> Void) {
    for (number, trouble) in troubled {
      let segment = transcript.codings.segments[number]
      body(segment, { transcript.range(segment.start) }, trouble)
    }
  }

  /// Whether a coding mark lacks its brace, as one does that is being typed: `syntax/mark` tells of it, and what its code
  /// would be is not known yet.
  func isUnfinished(_ place: Codings.Place) -> Bool {
    let end = transcript.text.lines.starts[place.line] + transcript.event(place).mark.upperBound
    return end > 0 && end <= transcript.text.bytes.count && transcript.text.bytes[end - 1] != UInt8(ascii: "}")
  }

  /// A place in this transcript that a finding has to do with.
  func here(_ range: Range<Int>, _ message: Message) -> RelatedPlace { RelatedPlace(id, range, message) }

  /// The number of the line that holds an offset, as a person counts: from 1.
  func lineNumber(_ offset: Int) -> String { String(transcript.text.lines.line(at: offset) + 1) }
}

/// The lines that rules look at, found in one walk: at a keystroke in a long interview, the walk is what costs.
struct NotedLines {
  private(set) var problems: [Int] = []
  private(set) var identifying: [Int] = []
  private(set) var comments: [Int] = []

  init(_ transcript: Transcript) {
    let noted: Line.Traits = [.problems, .identifying, .comment]
    transcript.forEachLine(with: noted) { number in
      let trait = transcript.traits[number]
      if trait.contains(.problems) { problems.append(number) }
      if trait.contains(.identifying) { identifying.append(number) }
      if trait.contains(.comment) { comments.append(number) }
    }
  }
}

extension Transcript {
  /// The first line with one of the traits of which something is true.
  ///
  /// On raw values: at a keystroke all lines are gone through, and calls for each would be most of what it costs.
  func firstLine(with traits: Line.Traits, where isWanted: (Int) -> Bool) -> Int? {
    let mask = traits.rawValue
    let all = self.traits
    for number in all.indices where all[number].rawValue & mask != 0 {
      if isWanted(number) { return number }
    }
    return nil
  }

  func forEachLine(with traits: Line.Traits, _ body: (Int) -> Void) {
    _ = firstLine(with: traits) { number in
      body(number)
      return false
    }
  }
}
