import Messages
import Privacy

/// Somebody's religion, politics, union or sexuality is spoken of.
enum LeakBelief: LeakRule {
  static let category = PrivacyCategory.belief
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "Somebody's religion, politics, union or sexuality is spoken of.",
      nb: "Det blir snakket om noens religion, politikk, fagforening eller seksualitet.",
      nn: "Det blir snakka om religionen, politikken, fagforeininga eller seksualiteten til nokon."),
    reports: Wording(
      en: """
        Religions and beliefs, parties, trade unions, and sexual life and orientation, where they are said of \
        somebody. All are special categories of personal data (GDPR, article 9).
        """,
      nb: """
        Religioner og livssyn, partier, fagforeninger og seksualliv og legning, der det sies om noen. Alt dette er \
        særlige kategorier av personopplysninger (personvernforordningen, artikkel 9).
        """,
      nn: """
        Religionar og livssyn, parti, fagforeiningar og seksualliv og legning, der det blir sagt om nokon. Alt dette \
        er særlege kategoriar av personopplysningar (personvernforordninga, artikkel 9).
        """),
    fix: Wording(
      en: """
        Write something more general where the study can do without the rest. If this is what the study is about and \
        the consent covers it, decide so.
        """,
      nb: """
        Skriv noe mer generelt der studien klarer seg uten resten. Hvis dette er det studien handler om, og samtykket \
        dekker det, så bestem det.
        """,
      nn: """
        Skriv noko meir generelt der studien klarer seg utan resten. Om dette er det studien handlar om, og samtykket \
        dekkjer det, så bestem det.
        """),
    bad: .transcript("INF1: Jeg er muslim, så det ble ikke noe vin på meg.\n"),
    good: .transcript("INF1: Det ble ikke noe vin på meg.\n"))
}
