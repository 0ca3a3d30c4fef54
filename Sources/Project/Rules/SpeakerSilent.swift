import Messages
import Notation

/// A speaker is declared who never speaks.
enum SpeakerSilent: TranscriptRule {
  static let id = "speaker/silent"
  static let severity = Severity.information

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let header = context.transcript.header
    let counts = context.transcript.turnCounts
    // Before the first turn everybody is silent.
    guard !counts.isEmpty else { return }
    var silent = header.speakers.filter { counts[$0.label] == nil }
    guard !silent.isEmpty else { return }

    // Who is silent under a slip of the fingers speaks under it; that is reported at the turn, where it is mended.
    let declared = Set(header.speakers.map(\.label))
    let unknown = counts.keys.filter { !declared.contains($0) }
    if unknown.count <= mostUnknown {
      let all = NearestNames(header.speakers.map(\.label))
      let meant = Set(unknown.compactMap { all.nearest(to: $0, atMost: 1).first })
      silent.removeAll { meant.contains($0.label) }
    }

    // What cannot stand before a turn is told of by `syntax/header`.
    let impossible = Set(
      context.problems(.header).filter { $0.kind == .speakerDeclaration }.map(\.range.upperBound))
    silent.removeAll { impossible.contains($0.labelRange.upperBound) }

    var told: Set<String> = []
    for speaker in silent where told.insert(speaker.label).inserted {
      findings.add(speaker.labelRange, Message(.speakerSilent, speaker.label), isUnnecessary: true)
    }
  }

  /// Beyond so many labels that are not declared, none is compared: such a file is no interview.
  private static let mostUnknown = 50

  static let page = RulePage(
    summary: Wording(
      en: "A speaker is declared who never speaks.",
      nb: "En taler er oppgitt, men har ingen replikker.",
      nn: "Ein talar er oppgjeven, men har ingen replikkar."),
    reports: Wording(
      en: """
        The header declares somebody whose label stands before no turn. Perhaps the header was copied from another \
        interview, or the person was there and said nothing.
        """,
      nb: """
        Filhodet oppgir noen som ikke har en eneste replikk. Kanskje er filhodet kopiert fra et annet intervju, eller \
        kanskje var personen til stede uten å si noe.
        """,
      nn: """
        Filhovudet oppgir nokon som ikkje har ein einaste replikk. Kanskje er filhovudet kopiert frå eit anna \
        intervju, eller kanskje var personen til stades utan å seie noko.
        """),
    fix: Wording(
      en: """
        Remove the line, correct the label, or keep it and write “% ordrett: allow speaker/silent because …” above it.
        """,
      nb: """
        Fjern linja, rett kortformen, eller behold linja og skriv «% ordrett: tillat speaker/silent fordi …» over den.
        """,
      nn: """
        Fjern linja, rett kortforma, eller behald linja og skriv «% ordrett: tillat speaker/silent fordi …» over \
        henne.
        """),
    bad: .transcript(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF3: Informant 3
      taler Makker: Kollega
      ---
      I: Hva skjedde da?
      INF3: Jeg ble redd.

      """),
    good: .transcript(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF3: Informant 3
      ---
      I: Hva skjedde da?
      INF3: Jeg ble redd.

      """))
}
