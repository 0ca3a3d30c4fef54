import Messages
import Notation

/// An alias is also the name of another code.
enum CodeAlias: CodebookRule {
  static let id = "code/alias"
  static let severity = Severity.warning

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    let owners = AliasOwners(context)
    for (number, entry) in context.codebook.entries.enumerated() {
      let code = CodeID(codebook: context.id, entry: number)
      for alias in entry.aliases {
        let key = NameKey(alias.text)
        if let other = context.names.byID[key] {
          findings.add(
            alias.range, Message(.codebookAliasIsID, alias.text, context.whereabouts(of: other)),
            related: context.places(other))
        } else if let owner = owners.first[key], owner.code != code || owner.range != alias.range {
          findings.add(
            alias.range, Message(.codebookAliasTwice, alias.text, context.project.entry(owner.code)?.id ?? ""),
            related: context.places(owner.code))
        }
      }
    }
  }

  /// Where each alias stands first in the study.
  private struct AliasOwners {
    var first: [NameKey: (code: CodeID, range: Range<Int>)] = [:]

    init(_ context: CodebookContext) {
      for codebook in context.project.codebookIDs {
        for (number, entry) in (context.project.codebook(codebook)?.entries ?? []).enumerated() {
          for alias in entry.aliases where first[NameKey(alias.text)] == nil {
            first[NameKey(alias.text)] = (CodeID(codebook: codebook, entry: number), alias.range)
          }
        }
      }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "An alias is also the name of another code.",
      nb: "Et alias er også navnet på en annen kode.",
      nn: "Eit alias er òg namnet på ein annan kode."),
    reports: Wording(
      en: """
        “alias” gives a code further names that marks may use. Here such a name is the id of a code, which is what \
        marks will mean by it, or a second code has the same alias.
        """,
      nb: """
        «alias» gir en kode flere navn som merkene kan bruke. Her er et slikt navn id-en til en kode, og det er den \
        merkene da betyr. Eller en annen kode har samme alias.
        """,
      nn: """
        «alias» gir ein kode fleire namn som merka kan bruke. Her er eit slikt namn id-en til ein kode, og det er han \
        merka då tyder. Eller ein annan kode har same alias.
        """),
    fix: Wording(
      en: "Remove the alias, or make one code of the two.",
      nb: "Fjern aliaset, eller slå de to sammen til én kode.",
      nn: "Fjern aliaset, eller slå dei to saman til éin kode."),
    bad: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      alias: uro, angst
      # angst
      Uro uten grunn.

      """),
    good: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      alias: redsel
      # angst
      Uro uten grunn.
      alias: uro

      """))
}
