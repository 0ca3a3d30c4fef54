import Messages
import Notation

/// An attribute of a code has a value that it cannot have.
enum CodeValue: CodebookRule {
  static let id = "code/value"
  static let severity = Severity.warning

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    for entry in context.codebook.entries {
      for attribute in entry.attributes where !attribute.value.isEmpty {
        guard let key = attribute.key, !key.allows(attribute.value) else { continue }
        // What a person sees of a color or a choice is its first letters, however long the line.
        let value = context.codebook.text.excerpt(attribute.valueRange)
        if key == .color {
          findings.add(attribute.valueRange, Message(.codebookColorBad, value))
        } else {
          let choices = key.values.compactMap(\.first)
          findings.add(
            attribute.valueRange,
            Message(.codebookAttributeValueBad, attribute.name, value, choices.joined(separator: ", ")),
            replacements: NearestNames(key.values.flatMap(\.self)).nearest(to: attribute.value, atMost: 1))
        }
      }
    }
  }

  static let page = RulePage(
    summary: Wording(
      en: "An attribute of a code has a value that it cannot have.",
      nb: "En egenskap ved en kode har en verdi den ikke kan ha.",
      nn: "Ein eigenskap ved ein kode har ein verdi han ikkje kan ha."),
    reports: Wording(
      en: """
        “color”, “origin”, “type” and “codable” take certain values only. Another is kept in the file but not used.
        """,
      nb: """
        «farge», «opphav», «type» og «kodbar» kan bare ha bestemte verdier. Andre blir stående i fila, men brukes \
        ikke.
        """,
      nn: """
        «farge», «opphav», «type» og «kodbar» kan berre ha bestemte verdiar. Andre blir ståande i fila, men blir ikkje \
        brukte.
        """),
    fix: Wording(
      en: """
        Write a color as “#cc3311”, an origin as data, theory, guide or in-vivo, a type as theme, category or code, \
        and “codable” as yes or no.
        """,
      nb: """
        Skriv en farge som «#cc3311», et opphav som data, teori, intervjuguide eller in vivo, en type som tema, \
        kategori eller kode, og «kodbar» som ja eller nei.
        """,
      nn: """
        Skriv ein farge som «#cc3311», eit opphav som data, teori, intervjuguide eller in vivo, ein type som tema, \
        kategori eller kode, og «kodbar» som ja eller nei.
        """),
    bad: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      color: rød

      """),
    good: .codebook(
      """
      # frykt
      Redsel for noe bestemt.
      color: #cc3311

      """))
}
