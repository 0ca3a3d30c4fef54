import Messages
import Privacy

/// Somebody's origin or ethnic group is spoken of.
enum LeakOrigin: LeakRule {
  static let category = PrivacyCategory.origin
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "Somebody's origin or ethnic group is spoken of.",
      nb: "Det blir snakket om opphavet eller den etniske bakgrunnen til noen.",
      nn: "Det blir snakka om opphavet eller den etniske bakgrunnen til nokon."),
    reports: Wording(
      en: """
        Peoples, nationalities and countries that somebody is said to be of or from. Ethnic origin is a special \
        category of personal data (GDPR, article 9), and in a small place it can point to one family.
        """,
      nb: """
        Folk, nasjonaliteter og land som noen sies å høre til eller komme fra. Etnisk opphav er en særlig kategori av \
        personopplysninger (personvernforordningen, artikkel 9), og på et lite sted kan det peke ut én familie.
        """,
      nn: """
        Folk, nasjonalitetar og land som nokon blir sagt å høyre til eller kome frå. Etnisk opphav er ein særleg \
        kategori av personopplysningar (personvernforordninga, artikkel 9), og på ein liten stad kan det peike ut éin \
        familie.
        """),
    fix: Wording(
      en: "Write something more general, such as a part of the world, where the study can do without the rest.",
      nb: "Skriv noe mer generelt, som en verdensdel, der studien klarer seg uten resten.",
      nn: "Skriv noko meir generelt, som ein verdsdel, der studien klarer seg utan resten."),
    bad: .transcript("INF1: Jeg er kurder, så vi feirer nyttår i mars hjemme.\n"),
    good: .transcript("INF1: Vi feirer nyttår om våren hjemme.\n"))
}
