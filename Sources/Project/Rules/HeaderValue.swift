import Messages
import Notation
import TextModel

/// A date or a notation in the header is not one that can be read.
enum HeaderValue: TranscriptRule {
  static let id = "header/value"
  static let severity = Severity.information

  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector) {
    for field in context.transcript.header.fields where !field.value.isEmpty {
      switch field.key {
      case .date where !isDate(field.value): findings.add(field.valueRange, Message(.syntaxDateBad, field.value))
      case .notation where TranscriptNotation(rawValue: field.value.lowercased()) == nil:
        let choices = TranscriptNotation.allCases.map(\.rawValue)
        findings.add(
          field.valueRange,
          Message(.syntaxHeaderValueBad, field.name, field.value, choices.joined(separator: ", ")),
          replacements: NearestNames(choices).nearest(to: field.value, atMost: 1))
      default: break
      }
    }
  }

  /// Whether a value is a calendar date of ISO 8601, `2023-01-17`; a year or a month alone says less, and may have to.
  private static func isDate(_ value: String) -> Bool {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4, parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(CharacterClass.isDigit) })
    else { return false }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count > 1 else { return true }
    let (year, month) = (numbers[0], numbers[1])
    guard (1...12).contains(month) else { return false }
    guard numbers.count > 2 else { return true }
    let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = month == 2 ? (isLeapYear ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return (1...days).contains(numbers[2])
  }

  static let page = RulePage(
    summary: Wording(
      en: "A date or a notation in the header is not one that can be read.",
      nb: "En dato eller en notasjon i filhodet er ikke en som kan leses.",
      nn: "Ein dato eller ein notasjon i filhovudet er ikkje ein som kan lesast."),
    reports: Wording(
      en: """
        “date” is not written as year, month and day, so that interviews cannot be put in order; or “notation” names a \
        convention that Ordrett has no checks for.
        """,
      nb: """
        «dato» er ikke skrevet som år, måned og dag, så intervjuene ikke kan ordnes etter tid. Eller «notasjon» nevner \
        en konvensjon som Ordrett ikke har kontroller for.
        """,
      nn: """
        «dato» er ikkje skriven som år, månad og dag, så intervjua ikkje kan ordnast etter tid. Eller «notasjon» \
        nemner ein konvensjon som Ordrett ikkje har kontrollar for.
        """),
    fix: Wording(
      en: """
        Write the date as “2023-01-17”, or only “2023-01” or “2023” if less may be known. The notations are plain, \
        jefferson, gat2 and chat.
        """,
      nb: """
        Skriv datoen som «2023-01-17», eller bare «2023-01» eller «2023» hvis mindre skal være kjent. Notasjonene er \
        plain, jefferson, gat2 og chat.
        """,
      nn: """
        Skriv datoen som «2023-01-17», eller berre «2023-01» eller «2023» om mindre skal vere kjent. Notasjonane er \
        plain, jefferson, gat2 og chat.
        """),
    bad: .transcript(
      """
      ---
      dato: 17. januar 2023
      ---
      I: Hei.

      """),
    good: .transcript(
      """
      ---
      dato: 2023-01-17
      ---
      I: Hei.

      """))
}
