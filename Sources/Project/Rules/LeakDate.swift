import Messages
import Privacy

/// A date or a year can be tied to somebody's life.
enum LeakDate: LeakRule {
  static let category = PrivacyCategory.date
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "A date or a year can be tied to somebody's life.",
      nb: "En dato eller et årstall kan knyttes til livet til noen.",
      nn: "Ein dato eller eit årstal kan knytast til livet til nokon."),
    reports: Wording(
      en: """
        Exact dates, a month or a feast in a given year, a year of birth, and a year beside something that happened in \
        somebody's life, in digits and in words.
        """,
      nb: """
        Nøyaktige datoer, en måned eller en høytid i et bestemt år, et fødselsår, og et årstall ved siden av noe som \
        har skjedd i livet til noen, med sifre og med ord.
        """,
      nn: """
        Nøyaktige datoar, ein månad eller ei høgtid i eit bestemt år, eit fødselsår, og eit årstal ved sida av noko \
        som har hendt i livet til nokon, med siffer og med ord.
        """),
    fix: Wording(
      en: "Write the month, the season or the decade instead, as far as the study can do without the rest.",
      nb: "Skriv måneden, årstiden eller tiåret i stedet, så langt studien klarer seg uten resten.",
      nn: "Skriv månaden, årstida eller tiåret i staden, så langt studien klarer seg utan resten."),
    bad: .transcript("INF1: Det skjedde den 14. mars 2019, sent på kvelden.\n"),
    good: .transcript("INF1: Det skjedde i mars, sent på kvelden.\n"))
}
