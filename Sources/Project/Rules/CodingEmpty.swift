import Messages
import Notation
import TextModel

/// A coded segment holds no words.
enum CodingEmpty: TranscriptRule {
  static let id = "coding/empty"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    let segments = transcript.codings.segments
    transcript.forEachLine(with: .emptyCoding) { line in
      var number = segments.partitionPoint { $0.start.line < line }
      while number < segments.count, segments[number].start.line == line {
        if transcript.isEmpty(segments[number]) { report(segments[number], context, &findings) }
        number += 1
      }
    }
  }

  private static func report(
    _ segment: Codings.Segment, _ context: TranscriptContext, _ findings: inout FindingCollector
  ) {
    let ranges = context.transcript.ranges(of: segment)
    let end = ranges.endMark ?? ranges.startMark
    let isOneLine = segment.end?.line == segment.start.line
    findings.add(
      isOneLine ? ranges.startMark.lowerBound..<end.upperBound : ranges.startMark,
      Message(.codingEmpty, segment.name), related: [context.here(end, Message(.codingClosedHere, segment.name))])
  }

  static let page = RulePage(
    summary: Wording(
      en: "A coded segment holds no words.",
      nb: "Et kodet segment har ingen ord i seg.",
      nn: "Eit koda segment har ingen ord i seg."),
    reports: Wording(
      en: """
        Between the start mark and the end mark of a code stand only other marks, spaces or time stamps. Such a segment \
        counts, but quotes nothing. A coded pause or laugh is not empty.
        """,
      nb: """
        Mellom startmerket og sluttmerket til en kode står bare andre merker, mellomrom eller tidspunkter. Et slikt \
        segment telles, men siterer ingenting. En kodet pause eller latter er ikke tom.
        """,
      nn: """
        Mellom startmerket og sluttmerket til ein kode står berre andre merke, mellomrom eller tidspunkt. Eit slikt \
        segment blir talt, men siterer ingenting. Ein koda pause eller latter er ikkje tom.
        """),
    fix: Wording(
      en: "Move one of the marks so that the words stand between them, or remove both.",
      nb: "Flytt et av merkene så ordene står mellom dem, eller fjern begge.",
      nn: "Flytt eitt av merka så orda står mellom dei, eller fjern begge."),
    bad: .transcript(
      "INF1: {+frykt}{-frykt}Jeg ble redd.\n"),
    good: .transcript(
      "INF1: {+frykt}Jeg ble redd.{-frykt}\n"))
}
