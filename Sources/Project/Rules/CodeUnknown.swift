import Messages
import Notation

/// A code is not in the codebook.
enum CodeUnknown: TranscriptRule {
  static let id = "code/unknown"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    context.forEachTroubled { segment, place, trouble in
      guard case .unknown(let elsewhere, let nearest) = trouble, !context.isUnfinished(segment.start) else { return }
      let name = segment.code.text
      if let path = elsewhere.first {
        findings.add(place(), Message(.codePathWrong, name, path), replacements: elsewhere)
      } else if nearest.isEmpty {
        findings.add(place(), Message(.codeUnknown, name))
      } else {
        findings.add(
          place(), Message(.codeUnknownNearest, name, nearest.joined(separator: ", ")), replacements: nearest)
      }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code is not in the codebook.",
      nb: "En kode står ikke i kodeboka.",
      nn: "Ein kode står ikkje i kodeboka."),
    reports: Wording(
      en: """
        A mark names a code that no codebook of the study has, by its name, its path or an alias. Without a codebook \
        nothing is reported.
        """,
      nb: """
        Et merke nevner en kode som ingen kodebok i studien har, verken som navn, sti eller alias. Uten kodebok \
        rapporteres ingenting.
        """,
      nn: """
        Eit merke nemner ein kode som inga kodebok i studien har, verken som namn, sti eller alias. Utan kodebok blir \
        ingenting rapportert.
        """),
    fix: Wording(
      en: "Correct the name, or add the code to the codebook with a definition.",
      nb: "Rett navnet, eller legg koden til i kodeboka med en definisjon.",
      nn: "Rett namnet, eller legg koden til i kodeboka med ein definisjon."),
    bad: .transcript(
      "INF1: {+fryktt}Jeg ble redd.{-fryktt}\n",
      codebook: """
        # frykt
        Redsel for noe bestemt.

        """),
    good: .transcript(
      "INF1: {+frykt}Jeg ble redd.{-frykt}\n",
      codebook: """
        # frykt
        Redsel for noe bestemt.

        """))
}
