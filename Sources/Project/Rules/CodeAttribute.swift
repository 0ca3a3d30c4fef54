import Messages
import Notation
import TextModel

/// An attribute of a code is not one that Ordrett knows, or stands twice.
enum CodeAttribute: CodebookRule {
  static let id = "code/attribute"
  static let severity = Severity.hint

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    var told: Set<NameKey> = []
    var suggestions = mostSuggestions
    for entry in context.codebook.entries {
      var first: [Codebook.Key: Codebook.Attribute] = [:]
      for attribute in entry.attributes {
        guard let key = attribute.key else {
          let isNew = told.insert(NameKey(attribute.name)).inserted
          suggestions -= 1
          let nearest = suggestions >= 0 ? keys.nearest(to: attribute.name, atMost: 1).first : nil
          if let nearest {
            findings.add(
              attribute.nameRange, Message(.codebookAttributeUnknownNearest, attribute.name, nearest),
              replacements: [nearest])
          } else if isNew {
            // A key of the study's own stands below many codes, and is told of once.
            findings.add(attribute.nameRange, Message(.codebookAttributeUnknown, attribute.name))
          }
          continue
        }
        guard !key.isList else { continue }
        if let earlier = first[key] {
          let line = String(context.codebook.text.lines.line(at: earlier.nameRange.lowerBound) + 1)
          findings.add(attribute.nameRange, Message(.codebookAttributeTwice, attribute.name, line))
        } else {
          first[key] = attribute
        }
      }
    }
  }

  private static let keys = NearestNames(Codebook.Key.allCases.flatMap(\.names))
  /// Attributes beyond this many get no suggestion, so that a codebook of another program stays quick to type in.
  private static let mostSuggestions = 100

  static let page = RulePage(
    summary: Wording(
      en: "An attribute of a code is not one that Ordrett knows, or stands twice.",
      nb: "Ordrett kjenner ikke en egenskap ved en kode, eller egenskapen står to ganger.",
      nn: "Ordrett kjenner ikkje ein eigenskap ved ein kode, eller eigenskapen står to gonger."),
    reports: Wording(
      en: """
        A line “key: value” has a key that is perhaps misspelt, or one of your own. Your own are told of once each and \
        kept. Of a key that stands twice below a code, only the first counts.
        """,
      nb: """
        En linje «nøkkel: verdi» har en nøkkel som kanskje er feilstavet, eller en du har laget selv. De egne nevnes \
        én gang hver og beholdes. Står en nøkkel to ganger under en kode, gjelder bare den første.
        """,
      nn: """
        Ei linje «nøkkel: verdi» har ein nøkkel som kanskje er feilstava, eller ein du har laga sjølv. Dei eigne blir \
        nemnde éin gong kvar og blir med vidare. Står ein nøkkel to gonger under ein kode, gjeld berre den første.
        """),
    fix: Wording(
      en: """
        Correct the spelling, or leave your own as they are. A line of the definition that looks like an attribute can \
        begin with a space.
        """,
      nb: """
        Rett skrivemåten, eller la dine egne stå. En linje i definisjonen som ligner på en egenskap, kan begynne med \
        et mellomrom.
        """,
      nn: """
        Rett skrivemåten, eller lat dine eigne stå. Ei linje i definisjonen som liknar på ein eigenskap, kan ta til \
        med eit mellomrom.
        """),
    bad: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      orign: data

      """),
    good: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      origin: data

      """))
}
