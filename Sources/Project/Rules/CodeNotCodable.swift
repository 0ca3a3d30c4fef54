import Messages
import Notation

/// A code is used that only gathers other codes.
enum CodeNotCodable: TranscriptRule {
  static let id = "code/not-codable"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    context.forEachTroubled { segment, place, trouble in
      guard case .notCodable(let children) = trouble else { return }
      let name = segment.code.text
      findings.add(
        place(),
        children.isEmpty
          ? Message(.codeNotCodableAlone, name) : Message(.codeNotCodable, name, children.joined(separator: ", ")),
        replacements: children)
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code is used that only gathers other codes.",
      nb: "En kode er brukt som bare samler andre koder.",
      nn: "Ein kode er brukt som berre samlar andre kodar."),
    reports: Wording(
      en: """
        The codebook says “codable: no” of this code: it is a heading over others, and the study has agreed not to \
        code with it.
        """,
      nb: """
        Kodeboka sier «codable: no» om denne koden: Den er en overskrift over andre, og studien har bestemt at det \
        ikke skal kodes med den.
        """,
      nn: """
        Kodeboka seier «codable: no» om denne koden: Han er ei overskrift over andre, og studien har bestemt at det \
        ikkje skal kodast med han.
        """),
    fix: Wording(
      en: "Use one of the codes under it, or take “codable: no” out of the codebook.",
      nb: "Bruk en av kodene under den, eller ta «codable: no» ut av kodeboka.",
      nn: "Bruk ein av kodane under han, eller ta «codable: no» ut av kodeboka."),
    bad: .transcript(
      "INF1: {+møter}Jeg satte meg ned hos henne.{-møter}\n",
      codebook: """
        # møter: Møter med publikum
        Det som skjer mellom mannskapet og folk langs ruta.
        codable: no
        ## omsorg
        Å passe på andre.

        """),
    good: .transcript(
      "INF1: {+omsorg}Jeg satte meg ned hos henne.{-omsorg}\n",
      codebook: """
        # møter: Møter med publikum
        Det som skjer mellom mannskapet og folk langs ruta.
        codable: no
        ## omsorg
        Å passe på andre.

        """))
}
