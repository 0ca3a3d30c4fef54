import Messages
import Privacy

/// A name of a workplace, a school or another organisation stands in the text.
enum LeakOrganisation: LeakRule {
  static let category = PrivacyCategory.organisation
  static let severity = Severity.warning

  static let page = RulePage(
    summary: Wording(
      en: "A name of a workplace, a school or another organisation stands in the text.",
      nb: "Navnet på en arbeidsplass, en skole eller en annen virksomhet står i teksten.",
      nn: "Namnet på ein arbeidsplass, ein skule eller ei anna verksemd står i teksten."),
    reports: Wording(
      en: """
        Employers, schools, hospitals, clubs and congregations, and organisation numbers. Together with a role or a \
        year, an employer often leaves one person. What everybody deals with, such as “NAV”, is left out, but a named \
        office of it is not.
        """,
      nb: """
        Arbeidsgivere, skoler, sykehus, klubber og menigheter, og organisasjonsnumre. Sammen med en rolle eller et \
        årstall er det ofte bare én person en arbeidsgiver kan passe på. Det alle har med å gjøre, som «NAV», blir \
        ikke meldt, men et navngitt kontor blir det.
        """,
      nn: """
        Arbeidsgivarar, skular, sjukehus, klubbar og kyrkjelydar, og organisasjonsnummer. Saman med ei rolle eller eit \
        årstal er det ofte berre éin person ein arbeidsgivar kan passe på. Det alle har med å gjere, som «NAV», blir \
        ikkje meldt, men eit namngjeve kontor blir det.
        """),
    fix: Wording(
      en: "Write what kind of organisation it is, or a pseudonym, “{@id text}”, that is the same throughout the study.",
      nb: "Skriv hva slags virksomhet det er, eller et pseudonym, «{@id tekst}», som er det samme i hele studien.",
      nn: "Skriv kva slags verksemd det er, eller eit pseudonym, «{@id tekst}», som er det same i heile studien."),
    bad: .transcript("INF1: Jeg har jobbet i Telenor siden jeg var ferdig med skolen.\n"),
    good: .transcript("INF1: Jeg har jobbet i {@o1 selskapet} siden jeg var ferdig med skolen.\n"))
}
