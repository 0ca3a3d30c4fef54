import Messages
import Notation

/// Two codes under different parents have the same id.
enum CodeLeaf: CodebookRule {
  static let id = "code/leaf"
  static let severity = Severity.warning

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    for (number, clash) in context.clashes {

      guard case .leaf(let first) = clash else { continue }
      let path = context.codebook.path(of: number)
      findings.add(
        context.codebook.entries[number].idRange,
        Message(.codebookLeafTwice, path, context.project.path(of: first)), related: context.places(first))

    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "Two codes under different parents have the same id.",
      nb: "To koder under ulike overkoder har samme id.",
      nn: "To kodar under ulike overkodar har same id."),
    reports: Wording(
      en: """
        The last name of a code is unique in a study, so that it is enough in a mark. Here it is not, and every mark \
        has to write the whole path.
        """,
      nb: """
        Det siste navnet til en kode er unikt i en studie, så det er nok i et merke. Her er det ikke det, og alle \
        merker må skrive hele stien.
        """,
      nn: """
        Det siste namnet til ein kode er unikt i ein studie, så det er nok i eit merke. Her er det ikkje det, og alle \
        merke må skrive heile stien.
        """),
    fix: Wording(
      en: "Rename one of them: “omsorg-for-andre”, “omsorg-for-seg-selv”.",
      nb: "Gi en av dem et nytt navn: «omsorg-for-andre», «omsorg-for-seg-selv».",
      nn: "Gi ein av dei eit nytt namn: «omsorg-for-andre», «omsorg-for-seg-sjølv»."),
    bad: .codebook(
      """
      # møter
      Det som skjer mellom folk.
      ## omsorg
      Å passe på andre.
      ## kjeft
      Noen er sint.
      # natt
      Det natta gjør med folk.
      ## omsorg
      Å passe på seg selv.
      ## søvn
      Å sove eller ikke.

      """),
    good: .codebook(
      """
      # møter
      Det som skjer mellom folk.
      ## omsorg
      Å passe på andre.
      ## kjeft
      Noen er sint.
      # natt
      Det natta gjør med folk.
      ## hvile
      Å passe på seg selv.
      ## søvn
      Å sove eller ikke.

      """))
}
