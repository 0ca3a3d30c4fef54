import Messages
import Notation

/// A code is opened while it is already open.
enum CodingReopened: TranscriptRule {
  static let id = "coding/reopened"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    for problem in transcript.codings.problems where problem.kind == .reopened {
      guard let earlier = problem.earlier, let code = transcript.event(problem.place).code?.text else { continue }
      let label = transcript.event(problem.place).label
      let first = transcript.range(earlier)
      let line = context.lineNumber(first.lowerBound)
      findings.add(
        transcript.range(problem.place),
        label.map { Message(.codingOpenedTwiceLabelled, code + "=" + $0, line) }
          ?? Message(.codingOpenedTwice, code, line),
        related: [context.here(first, Message(.codingOpenedHere, transcript.text.excerpt(first)))])
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code is opened while it is already open.",
      nb: "En kode åpnes mens den allerede er åpen.",
      nn: "Ein kode blir opna medan han alt er open."),
    reports: Wording(
      en: """
        The same code starts again before it is closed, and nothing tells the two segments apart, so that it is a \
        guess which end mark ends which.
        """,
      nb: """
        Den samme koden begynner på nytt før den er lukket, og ingenting skiller de to segmentene. Da kan en bare \
        gjette hvilket sluttmerke som hører til hvilket segment.
        """,
      nn: """
        Den same koden tek til på nytt før han er lukka, og ingenting skil dei to segmenta. Då kan ein berre gjette \
        kva sluttmerke som høyrer til kva segment.
        """),
    fix: Wording(
      en: "Close the first segment before the second, or give both a label: “{+code=a}” … “{-code=a}”.",
      nb: "Lukk det første segmentet før det andre, eller gi begge en merkelapp: «{+kode=a}» … «{-kode=a}».",
      nn: "Lukk det første segmentet før det andre, eller gi begge ein merkelapp: «{+kode=a}» … «{-kode=a}»."),
    bad: .transcript(
      """
      INF1: {+frykt}Jeg var redd for å dø, {+frykt}og redd for{-frykt} at ungene skulle stå igjen alene.{-frykt}

      """),
    good: .transcript(
      """
      INF1: {+frykt=a}Jeg var redd for å dø, {+frykt=b}og redd for{-frykt=a} at ungene skulle stå igjen alene.{-frykt=b}

      """))
}
