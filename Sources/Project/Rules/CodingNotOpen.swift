import Messages
import Notation

/// A coding is closed that is not open.
enum CodingNotOpen: TranscriptRule {
  static let id = "coding/not-open"
  static let severity = Severity.error

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    var open = OpenSegments(transcript.codings)
    for problem in transcript.codings.problems where problem.kind != .reopened {
      if problem.kind == .nothingOpen {
        findings.add(transcript.range(problem.place), Message(.codingNothingOpen))
        continue
      }
      let event = transcript.event(problem.place)
      let name = [event.code?.text, event.label].compactMap(\.self).joined(separator: "=")
      let names = findings.isFull ? [] : open.names(at: problem.place)
      if names.isEmpty {
        findings.add(transcript.range(problem.place), Message(.codingClosedWithoutOpen, name))
      } else {
        let nearest = NearestNames(names).nearest(to: name, atMost: names.count)
        findings.add(
          transcript.range(problem.place),
          Message(.codingClosedWithoutOpenNearest, name, names.joined(separator: ", ")),
          replacements: nearest + names.filter { !nearest.contains($0) })
      }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A coding is closed that is not open.",
      nb: "En koding lukkes som ikke er åpen.",
      nn: "Ei koding blir lukka som ikkje er open."),
    reports: Wording(
      en: """
        An end mark names a code that no mark above it has opened, or that is closed already; or “{-}” stands where \
        nothing is open. The message lists what is open at that place.
        """,
      nb: """
        Et sluttmerke nevner en kode som ikke noe merke over det har åpnet, eller som alt er lukket. Eller «{-}» står \
        der ingenting er åpent. Meldingen lister opp det som er åpent på stedet.
        """,
      nn: """
        Eit sluttmerke nemner ein kode som ikkje noko merke over det har opna, eller som alt er lukka. Eller «{-}» \
        står der ingenting er ope. Meldinga listar opp det som er ope på staden.
        """),
    fix: Wording(
      en: "Write the start mark, “{+code}”, where the segment begins, correct the name, or remove the end mark.",
      nb: "Skriv startmerket, «{+kode}», der segmentet begynner, rett navnet, eller fjern sluttmerket.",
      nn: "Skriv startmerket, «{+kode}», der segmentet tek til, rett namnet, eller fjern sluttmerket."),
    bad: .transcript(
      "INF1: Jeg ble redd.{-frykt}\n"),
    good: .transcript(
      "INF1: {+frykt}Jeg ble redd.{-frykt}\n"))
}

/// What is open at one place after another, found in one walk.
private struct OpenSegments {
  private let segments: [Codings.Segment]
  private var next = 0
  /// Numbers of segments, innermost last. Some may be closed already; those go when they come on top.
  private var open: [Int] = []

  /// More names than this are no help.
  private static let most = 3
  /// How many closed segments are stepped over in search of open ones.
  private static let longestSearch = 30

  init(_ codings: Codings) {
    segments = codings.segments
  }

  /// The names of what is open, innermost first.
  ///
  /// - Parameter place: at or after the one asked for before.
  mutating func names(at place: Codings.Place) -> [String] {
    while next < segments.count, segments[next].start < place {
      if !segments[next].isTurn { open.append(next) }
      next += 1
    }
    while let last = open.last, isClosed(last, at: place) { open.removeLast() }
    var names: [String] = []
    for number in open.reversed().prefix(Self.longestSearch) where !isClosed(number, at: place) {
      let name = segments[number].name
      if !names.contains(name) { names.append(name) }
      if names.count == Self.most { break }
    }
    return names
  }

  private func isClosed(_ number: Int, at place: Codings.Place) -> Bool {
    segments[number].end.map { $0 < place } ?? false
  }
}
