import Messages
import Notation

/// Two codes have the same id.
enum CodeDuplicate: CodebookRule {
  static let id = "code/duplicate"
  static let severity = Severity.error

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    for (number, clash) in context.clashes {

      guard case .duplicate(let first) = clash else { continue }
      let entry = context.codebook.entries[number]
      findings.add(
        entry.idRange, Message(.codebookIDTwice, entry.id, context.whereabouts(of: first)),
        related: context.places(first))

    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "Two codes have the same id.",
      nb: "To koder har samme id.",
      nn: "To kodar har same id."),
    reports: Wording(
      en: """
        The id of a code stands twice under the same parent, so that a mark cannot say which of the two it means, and \
        every count holds both.
        """,
      nb: """
        Id-en til en kode står to ganger under samme overkode. Da kan ikke et merke si hvilken av de to det mener, og \
        alle tall gjelder begge.
        """,
      nn: """
        Id-en til ein kode står to gonger under same overkode. Då kan ikkje eit merke seie kven av dei to det meiner, \
        og alle tal gjeld begge.
        """),
    fix: Wording(
      en: "Give one of them another id, or make one code of the two.",
      nb: "Gi en av dem en annen id, eller slå dem sammen til én kode.",
      nn: "Gi ein av dei ein annan id, eller slå dei saman til éin kode."),
    bad: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      # omsorg
      Å passe på andre.
      # frykt
      Uro uten grunn.

      """),
    good: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      # omsorg
      Å passe på andre.
      # angst
      Uro uten grunn.

      """))
}
