import Messages
import Notation
import TextModel

/// A coding is closed that is not open.
enum CodingNotOpen: TranscriptRule {
  static let id = "coding/not-open"
  static let severity = Severity.error

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    // Where nothing is ever coded, `{-}` and `{-n}` are somebody's own signs, unless the codebook knows the name.
    let isCoded = !transcript.codings.segments.isEmpty
    for problem in transcript.codings.problems where problem.kind != .reopened {
      if context.isUnfinished(problem.place) { continue }
      let code = transcript.event(problem.place).code
      if !isCoded, code.map({ context.project.codes(named: $0).isEmpty }) ?? true { continue }
      if problem.kind == .nothingOpen {
        findings.add(transcript.range(problem.place), Message(.codingNothingOpen))
        continue
      }
      let event = transcript.event(problem.place)
      let name = [event.code?.text, event.label].compactMap(\.self).joined(separator: "=")
      let names = findings.isFull ? [] : transcript.codings.openNames(at: problem.place)
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
        nothing is open. The message lists what is open at that place. In a transcript where nothing is coded, only \
        codes of the codebook are reported.
        """,
      nb: """
        Et sluttmerke nevner en kode som ikke noe merke over det har åpnet, eller som allerede er lukket. Eller «{-}» står \
        der ingenting er åpent. Meldingen lister opp det som er åpent på stedet. I en transkripsjon der ingenting er \
        kodet, gjelder det bare koder fra kodeboka.
        """,
      nn: """
        Eit sluttmerke nemner ein kode som ikkje noko merke over det har opna, eller som alt er lukka. Eller «{-}» \
        står der ingenting er ope. Meldinga listar opp det som er ope på staden. I ein transkripsjon der ingenting er \
        koda, gjeld det berre kodar frå kodeboka.
        """),
    fix: Wording(
      en: "Write the start mark, “{+code}”, where the segment begins, correct the name, or remove the end mark.",
      nb: "Skriv startmerket, «{+kode}», der segmentet begynner, rett navnet, eller fjern sluttmerket.",
      nn: "Skriv startmerket, «{+kode}», der segmentet tek til, rett namnet, eller fjern sluttmerket."),
    bad: .transcript(
      "INF1: Jeg ble redd.{-frykt}\n", codebook: "# frykt\nRedsel for noe bestemt.\n"),
    good: .transcript(
      "INF1: {+frykt}Jeg ble redd.{-frykt}\n", codebook: "# frykt\nRedsel for noe bestemt.\n"))
}

extension Codings {
  /// More names than this are no help.
  private static let mostNames = 3
  /// Among how many segments before a place open ones are looked for, those apart that are never closed.
  private static let longestSearch = 100

  /// The names of what is open at a place, innermost first.
  fileprivate func openNames(at place: Place) -> [String] {
    let next = segments.partitionPoint { $0.start < place }
    let nearest = max(next - Self.longestSearch, 0)..<next
    let further = unclosed.prefix(unclosed.partitionPoint { $0 < nearest.lowerBound }).suffix(Self.mostNames)
    var names: [String] = []
    for number in Array(further) + nearest where !segments[number].isTurn {
      let segment = segments[number]
      if segment.end.map({ $0 < place }) ?? false { continue }
      names.removeAll { $0 == segment.name }
      names.append(segment.name)
    }
    return names.suffix(Self.mostNames).reversed()
  }
}
