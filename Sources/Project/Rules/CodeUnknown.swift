import Messages
import Notation

/// A code in a transcript that no codebook of the study has.
enum CodeUnknown: TranscriptRule {
  static let id = "code/unknown"
  static let severity = Severity.warning

  /// Names beyond this many get no suggestion, so that a transcript of another study stays quick to type in.
  private static let mostSuggestions = 20

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    let project = context.project
    guard project.hasCodes, let document = project.transcript(context.id) else { return }
    let unknown = document.tally.codes.values.filter { project.codes(named: $0.code).isEmpty }
    guard !unknown.isEmpty else { return }

    let names = project.codeIDs.compactMap { project.entry($0)?.id }
    var suggestions: [NameKey: String] = [:]
    for tally in unknown.prefix(mostSuggestions) {
      suggestions[tally.code.key] = nearest(to: tally.code.leaf.text, among: names)
    }
    let keys = Set(unknown.map(\.code.key))
    for segment in context.transcript.codings.segments where keys.contains(segment.code.key) {
      if let suggestion = suggestions[segment.code.key] {
        findings.add(
          context.transcript.range(segment.start), Message(.codeUnknownNearest, segment.code.text, suggestion), replacements: [suggestion])
      } else {
        findings.add(context.transcript.range(segment.start), Message(.codeUnknown, segment.code.text))
      }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code is not in the codebook.",
      nb: "En kode står ikke i kodeboka.",
      nn: "Ein kode står ikkje i kodeboka."),
    reports: Wording(
      en:
        "A mark names a code that no codebook of the study has, by its name, its path or an alias. Without a codebook nothing is reported.",
      nb:
        "Et merke nevner en kode som ingen kodebok i studien har, verken som navn, sti eller alias. Uten kodebok rapporteres ingenting.",
      nn:
        "Eit merke nemner ein kode som inga kodebok i studien har, verken som namn, sti eller alias. Utan kodebok blir ingenting rapportert."
    ),
    fix: Wording(
      en: "Correct the name, or add the code to the codebook with a definition.",
      nb: "Rett navnet, eller legg koden til i kodeboka med en definisjon.",
      nn: "Rett namnet, eller legg koden til i kodeboka med ein definisjon."),
    bad: .transcript("INF1: {+fryktt}Jeg ble redd.{-fryktt}\n", codebook: "# frykt\nRedsel for noe bestemt.\n"),
    good: .transcript("INF1: {+frykt}Jeg ble redd.{-frykt}\n", codebook: "# frykt\nRedsel for noe bestemt.\n"))
}
