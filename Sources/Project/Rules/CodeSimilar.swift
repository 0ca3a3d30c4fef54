import Messages
import Notation

/// Two ids differ only by case or in how a letter is stored.
enum CodeSimilar: CodebookRule {
  static let id = "code/similar"
  static let severity = Severity.warning

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    for (number, clash) in context.clashes {

      guard case .similar(let first) = clash, let other = context.project.entry(first) else { continue }
      let entry = context.codebook.entries[number]
      findings.add(
        entry.idRange, Message(.codebookIDAlmostTwice, entry.id, other.id, context.whereabouts(of: first)),
        related: context.places(first))

    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "Two ids differ only by case or in how a letter is stored.",
      nb: "To id-er skiller seg bare med store bokstaver eller i hvordan en bokstav er lagret.",
      nn: "To id-ar skil seg berre med store bokstavar eller i korleis ein bokstav er lagra."),
    reports: Wording(
      en: """
        “Frykt” and “frykt” are one name to Ordrett, and so are two that look the same but store “å” as one sign and \
        as two. What is meant as two codes counts as one.
        """,
      nb: """
        «Frykt» og «frykt» er ett navn for Ordrett. Det samme gjelder to som ser like ut, men der «å» er lagret som \
        ett tegn i den ene og som to i den andre. Det som er ment som to koder, telles som én.
        """,
      nn: """
        «Frykt» og «frykt» er eitt namn for Ordrett. Det same gjeld to som ser like ut, men der «å» er lagra som eitt \
        teikn i den eine og som to i den andre. Det som er meint som to kodar, blir talt som éin.
        """),
    fix: Wording(
      en: "Rename one of them, or make one code of the two.",
      nb: "Gi en av dem et nytt navn, eller slå dem sammen til én kode.",
      nn: "Gi ein av dei eit nytt namn, eller slå dei saman til éin kode."),
    bad: .codebook(
      """
      # frykt: Frykt
      Redsel for noe bestemt.
      # Frykt: Redsel
      Uro uten grunn.

      """),
    good: .codebook(
      """
      # frykt: Frykt
      Redsel for noe bestemt.
      # redsel: Redsel
      Uro uten grunn.

      """))
}
