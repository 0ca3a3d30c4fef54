import Messages
import Notation

/// The name of a code can mean more than one code.
enum CodeAmbiguous: TranscriptRule {
  static let id = "code/ambiguous"
  static let severity = Severity.warning

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    context.forEachTroubled { segment, place, trouble in
      guard case .ambiguous(let paths) = trouble else { return }
      findings.add(
        place(), Message(.codeAmbiguous, segment.code.text, paths.joined(separator: ", ")),
        replacements: paths.filter { $0 != segment.code.text })
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "The name of a code can mean more than one code.",
      nb: "Navnet på en kode kan bety mer enn én kode.",
      nn: "Namnet på ein kode kan tyde meir enn éin kode."),
    reports: Wording(
      en: """
        A mark names a code by its last name alone, or by an alias, and the codebook has several such codes. Counts \
        would be wrong for each of them.
        """,
      nb: """
        Et merke nevner en kode bare med det siste navnet, eller med et alias, og kodeboka har flere slike koder. Da \
        blir tallene feil for hver av dem.
        """,
      nn: """
        Eit merke nemner ein kode berre med det siste namnet, eller med eit alias, og kodeboka har fleire slike kodar. \
        Då blir tala feil for kvar av dei.
        """),
    fix: Wording(
      en: "Write the path of the code you mean, “parent/code”, or give the codes different names in the codebook.",
      nb: "Skriv stien til den koden du mener, «overkode/kode», eller gi kodene ulike navn i kodeboka.",
      nn: "Skriv stien til den koden du meiner, «overkode/kode», eller gi kodane ulike namn i kodeboka."),
    bad: .transcript(
      "INF1: {+omsorg}Jeg satte meg ned hos henne.{-omsorg}\n",
      codebook: """
        # møter
        Det som skjer mellom folk.
        ## omsorg
        Å passe på andre.
        # natt
        Det natta gjør med folk.
        ## omsorg
        Å passe på seg selv.

        """),
    good: .transcript(
      "INF1: {+møter/omsorg}Jeg satte meg ned hos henne.{-møter/omsorg}\n",
      codebook: """
        # møter
        Det som skjer mellom folk.
        ## omsorg
        Å passe på andre.
        # natt
        Det natta gjør med folk.
        ## omsorg
        Å passe på seg selv.

        """))
}
