import Messages
import Notation

/// A code has no definition.
enum CodeDefinition: CodebookRule {
  static let id = "code/definition"
  static let severity = Severity.hint

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    for entry in context.codebook.entries where entry.definition.isEmpty && !entry.isRetired && !entry.id.isEmpty {
      findings.add(entry.idRange, Message(.codebookDefinitionMissing, entry.id))
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "A code has no definition.",
      nb: "En kode har ingen definisjon.",
      nn: "Ein kode har ingen definisjon."),
    reports: Wording(
      en: """
        No paragraph stands under the heading. Without a definition two coders, or one coder in two months, put the \
        same passage in different places.
        """,
      nb: """
        Det står ikke noe avsnitt under overskriften. Uten en definisjon legger to kodere, eller én koder med to \
        måneders mellomrom, samme utsagn på ulike steder.
        """,
      nn: """
        Det står ikkje noko avsnitt under overskrifta. Utan ein definisjon legg to kodarar, eller éin kodar med to \
        månaders mellomrom, same utsegna på ulike stader.
        """),
    fix: Wording(
      en: """
        Write under the heading what counts as this code, what belongs to it after “+”, and what does not after “-”.
        """,
      nb: """
        Skriv under overskriften hva som regnes som denne koden, hva som hører med etter «+», og hva som ikke gjør \
        det, etter «-».
        """,
      nn: """
        Skriv under overskrifta kva som blir rekna som denne koden, kva som høyrer med etter «+», og kva som ikkje \
        gjer det, etter «-».
        """),
    bad: .codebook(
      """
      # frykt
      + redsel for noe bestemt

      """),
    good: .codebook(
      """
      # frykt
      Informanten er redd for noe bestemt.
      + også når redselen kommer etterpå

      """))
}
