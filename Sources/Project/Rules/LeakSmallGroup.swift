import Messages
import Notation
import Privacy

/// A speaker can be told from the others by what the header declares.
enum LeakSmallGroup: TranscriptRule {
  static let id = PrivacyCategory.smallGroup.rule
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let project = context.project
    let interviewers = context.interviewers
    let smallest = project.settings.smallestGroup
    // A text alone is no study, and nobody in it has others to be like.
    guard project.hasProjectFile || project.speakerTable.count >= smallest else { return }
    for speaker in context.transcript.header.speakers where !interviewers.contains(speaker.label) {
      guard let trouble = project.speakerTable.trouble(of: speaker, smallest: smallest) else { continue }
      if !trouble.singledOutBy.isEmpty {
        findings.add(speaker.labelRange, message(trouble, speaker, smallest))
      }
      for attribute in speaker.attributes where trouble.loneRoles.contains(attribute.key.lowercased()) {
        findings.add(
          attribute.keyRange.lowerBound..<attribute.valueRange.upperBound,
          Message(.leakLoneRole, attribute.key, speaker.label))
      }
    }
  }

  private static func message(_ trouble: SpeakerTrouble, _ speaker: Header.Speaker, _ smallest: Int) -> Message {
    // As this header writes them.
    func written(_ key: String) -> String {
      speaker.attributes.first { $0.key.lowercased() == key }?.key ?? key
    }
    let sets = trouble.singledOutBy.map { $0.map(written).joined(separator: " + ") }.joined(separator: ", ")
    let change = trouble.remedies.first?.change
    let remedies = trouble.remedies.filter { $0.change == change }.map { written($0.attribute) }
    let helping = remedies.joined(separator: ", ")
    switch change {
    case nil: return Message(.leakSmallGroup, String(smallest), speaker.label, sets)
    case .decades: return Message(.leakSmallGroupDecades, String(smallest), speaker.label, sets, helping)
    case .dropped: return Message(.leakSmallGroupDropped, String(smallest), speaker.label, sets, helping)
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A speaker can be told from the others by what the header declares.",
      nb: "En taler kan skilles fra de andre på det filhodet oppgir.",
      nn: "Ein talar kan skiljast frå dei andre på det filhovudet oppgir."),
    reports: Wording(
      en: """
        What the headers declare of the speakers makes a table for the whole study. A row of it that fewer speakers \
        share than “smallestGroup” in the project file says, three where it says nothing, can point to one person even \
        without a name, and so can a role that only one has. Interviewers are no part of the table.
        """,
      nb: """
        Det filhodene oppgir om talerne, blir en tabell for hele studien. En rad som færre talere deler enn \
        «minsteGruppe» i prosjektfila sier, tre hvis den ikke sier noe, kan peke på én person selv uten navn, og det \
        kan en rolle som bare én har, også. Intervjuere er ikke med i tabellen.
        """,
      nn: """
        Det filhovuda oppgir om talarane, blir ein tabell for heile studien. Ei rad som færre talarar deler enn \
        «minsteGruppe» i prosjektfila seier, tre om ho ikkje seier noko, kan peike på éin person sjølv utan namn, og \
        det kan ei rolle som berre éin har, òg. Intervjuarar er ikkje med i tabellen.
        """),
    fix: Wording(
      en: """
        Write the attribute that is named more generally, as an age in tens of years, or leave it out in all \
        interviews. What the analysis needs and nobody can look up may stay: allow it with a reason.
        """,
      nb: """
        Skriv opplysningen som nevnes, mer generelt, som en alder i tiår, eller ta den bort i alle intervjuene. Det \
        analysen trenger og ingen kan slå opp, kan stå: Tillat det med en grunn.
        """,
      nn: """
        Skriv opplysninga som er nemnd, meir generelt, som ein alder i tiår, eller ta henne bort i alle intervjua. Det \
        analysen treng og ingen kan slå opp, kan stå: Tillat det med ein grunn.
        """),
    bad: .transcript(
      """
      ---
      taler INF1: Informant 1; kjønn=kvinne; alder=40-49
      taler INF2: Informant 2; kjønn=kvinne; alder=40-49
      taler INF3: Informant 3; kjønn=kvinne; alder=40-49
      taler INF4: Informant 4; kjønn=kvinne; alder=62
      ---
      INF1: Vi var fire stykker.
      INF2: Ja.
      INF3: Hele tida.
      INF4: Det stemmer.

      """),
    good: .transcript(
      """
      ---
      taler INF1: Informant 1; kjønn=kvinne
      taler INF2: Informant 2; kjønn=kvinne
      taler INF3: Informant 3; kjønn=kvinne
      taler INF4: Informant 4; kjønn=kvinne
      ---
      INF1: Vi var fire stykker.
      INF2: Ja.
      INF3: Hele tida.
      INF4: Det stemmer.

      """))
}
