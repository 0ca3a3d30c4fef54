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
        Når det siste navnet i stien bare finnes ett sted i studien, er det nok i et merke. Her finnes det flere \
        steder, så alle merker må ha hele stien.
        """,
      nn: """
        Når det siste namnet i stien berre finst éin stad i studien, er det nok i eit merke. Her finst det fleire \
        stader, så alle merke må ha heile stien.
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
