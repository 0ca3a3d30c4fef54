import Messages
import Notation
import TextModel

/// Somebody speaks who is not declared in the header.
enum SpeakerUndeclared: TranscriptRule {
  static let id = "speaker/undeclared"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let transcript = context.transcript
    let header = transcript.header
    guard !header.speakers.isEmpty else { return }
    let labels = Set(header.speakers.map(\.label))
    var unknown = Labels(transcript.turnCounts.keys.filter { !labels.contains($0) })
    guard !unknown.isEmpty else { return }

    let declared = NearestNames(header.speakers.map(\.label))
    var suggestions = mostSuggestions
    _ = transcript.firstLine(with: .turn) { number in
      guard let label = transcript.lines[number].label, unknown.remove(label) else { return false }
      suggestions -= 1
      let nearest = suggestions >= 0 ? declared.nearest(to: label, atMost: 1).first : nil
      let count = String(transcript.turnCounts[label] ?? 0)
      findings.add(
        transcript.labelRange(ofLine: number) ?? transcript.text.contentRange(ofLine: number),
        message(label, count, nearest),
        related: nearest.flatMap { header.speaker($0) }.map {
          [context.here($0.labelRange, Message(.speakerDeclaredHere, $0.label))]
        } ?? [],
        replacements: nearest.map { [$0] } ?? [])
      return unknown.isEmpty
    }
  }

  /// Labels beyond this many get no suggestion: such a file is no interview.
  private static let mostSuggestions = 50

  private static func message(_ label: String, _ count: String, _ nearest: String?) -> Message {
    guard let nearest else { return Message(.speakerUnknown, label, count) }
    return NameKey(label) == NameKey(nearest)
      ? Message(.speakerWrittenDifferently, label, nearest) : Message(.speakerUnknownNearest, label, count, nearest)
  }

  static let page = RulePage(
    summary: Wording(
      en: "Somebody speaks who is not declared in the header.",
      nb: "Noen har replikker uten å være oppgitt i filhodet.",
      nn: "Nokon har replikkar utan å vere oppgjeven i filhovudet."),
    reports: Wording(
      en: """
        The header declares who takes part, but some turns have another label, perhaps a slip of the fingers. It is \
        reported once, at the first such turn. Where the header declares nobody, nothing is reported.
        """,
      nb: """
        Filhodet sier hvem som er med, men noen replikker har en annen kortform foran, kanskje på grunn av en \
        skrivefeil. Det rapporteres én gang, ved den første slike replikken. Der filhodet ikke oppgir noen, \
        rapporteres ingenting.
        """,
      nn: """
        Filhovudet seier kven som er med, men nokre replikkar har ei anna kortform framfor, kanskje på grunn av ein \
        skrivefeil. Det blir rapportert éin gong, ved den første slike replikken. Der filhovudet ikkje oppgir nokon, \
        blir ingenting rapportert.
        """),
    fix: Wording(
      en: """
        Correct the label, or declare the speaker: “speaker R2: Informant 2”. If the line is no turn, begin it with a \
        space.
        """,
      nb: """
        Rett kortformen, eller oppgi taleren: «taler R2: Informant 2». Er linja ingen replikk, så start den med et \
        mellomrom.
        """,
      nn: """
        Rett kortforma, eller oppgi talaren: «talar R2: Informant 2». Er linja ingen replikk, så start henne med eit \
        mellomrom.
        """),
    bad: .transcript(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF3: Informant 3
      ---
      I: Hva skjedde da?
      IMF3: Jeg ble redd.
      INF3: Veldig redd.

      """),
    good: .transcript(
      """
      ---
      taler I: Intervjuer; rolle=intervjuer
      taler INF3: Informant 3
      ---
      I: Hva skjedde da?
      INF3: Jeg ble redd.
      INF3: Veldig redd.

      """))
}

/// Labels to look for in one line after the other.
private struct Labels {
  /// Few, as a rule, and comparing with each is quicker than asking a set.
  private var few: [String] = []
  private var many: Set<String> = []

  init(_ labels: [String]) {
    if labels.count <= 8 { few = labels } else { many = Set(labels) }
  }

  var isEmpty: Bool { few.isEmpty && many.isEmpty }

  mutating func remove(_ label: String) -> Bool {
    if few.isEmpty { return many.remove(label) != nil }
    guard let index = few.firstIndex(of: label) else { return false }
    few.remove(at: index)
    return true
  }
}
