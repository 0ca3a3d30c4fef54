import Messages
import Notation

/// A heading or a line of the codebook names no code and belongs to none.
enum SyntaxCodebook: CodebookRule {
  static let id = "syntax/codebook"
  static let severity = Severity.warning

  static func check(_ context: CodebookContext, _ findings: inout FindingCollector) {
    context.report(.codebook, &findings)
  }

  static let page = RulePage(
    summary: Wording(
      en: "A heading or a line of the codebook names no code and belongs to none.",
      nb: "En overskrift eller en linje i kodeboka nevner ingen kode og hører ikke til noen.",
      nn: "Ei overskrift eller ei linje i kodeboka nemner ingen kode og høyrer ikkje til nokon."),
    reports: Wording(
      en: """
        A heading is empty, or its id is one that no mark can name; a heading lies deeper than codes can; or a \
        definition, a criterion or an example stands above the first heading.
        """,
      nb: """
        En overskrift er tom, eller id-en i den kan ikke brukes i noe merke. En overskrift ligger dypere enn koder kan \
        ligge. Eller en definisjon, et kriterium eller et eksempel står over den første overskriften.
        """,
      nn: """
        Ei overskrift er tom, eller id-en i henne kan ikkje brukast i noko merke. Ei overskrift ligg djupare enn kodar \
        kan liggje. Eller ein definisjon, eit kriterium eller eit døme står over den første overskrifta.
        """),
    fix: Wording(
      en: """
        Write “# id: Label”. An id starts with a letter and has only letters, digits and “_ . -”. Move lines that \
        belong to a code under its heading.
        """,
      nb: """
        Skriv «# id: Navn». En id begynner med en bokstav og har bare bokstaver, sifre og «_ . -». Flytt linjer som \
        hører til en kode, under overskriften til koden.
        """,
      nn: """
        Skriv «# id: Namn». Ein id tek til med ein bokstav og har berre bokstavar, siffer og «_ . -». Flytt linjer som \
        høyrer til ein kode, under overskrifta til koden.
        """),
    bad: .codebook(
      """
      # 2frykt: Frykt
      Redsel for noe bestemt.

      """),
    good: .codebook(
      """
      # frykt: Frykt
      Redsel for noe bestemt.

      """))
}
