import Messages
import Privacy

/// Somebody's health is spoken of.
enum LeakHealth: LeakRule {
  static let category = PrivacyCategory.health
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "Somebody's health is spoken of.",
      nb: "Det blir snakket om helsen til noen.",
      nn: "Det blir snakka om helsa til nokon."),
    reports: Wording(
      en: """
        Illnesses, impairments, addictions, treatments and sick leave, where the words around say that somebody has or \
        gets them. Data concerning health are a special category of personal data (GDPR, article 9), and a rare \
        diagnosis can point to one person.
        """,
      nb: """
        Sykdommer, funksjonsnedsettelser, avhengighet, behandling og sykmelding, der ordene rundt sier at noen har \
        eller får det. Helseopplysninger er en særlig kategori av personopplysninger (personvernforordningen, artikkel \
        9), og en sjelden diagnose kan peke ut én person.
        """,
      nn: """
        Sjukdommar, funksjonsnedsetjingar, avhengnad, behandling og sjukmelding, der orda rundt seier at nokon har \
        eller får det. Helseopplysningar er ein særleg kategori av personopplysningar (personvernforordninga, artikkel \
        9), og ein sjeldan diagnose kan peike ut éin person.
        """),
    fix: Wording(
      en: """
        Write something more general where the study can do without the diagnosis. If health is what the study is \
        about and the consent covers it, decide so, or turn the rule off for the study.
        """,
      nb: """
        Skriv noe mer generelt der studien klarer seg uten diagnosen. Hvis helse er det studien handler om, og \
        samtykket dekker det, så bestem det, eller slå av regelen for studien.
        """,
      nn: """
        Skriv noko meir generelt der studien klarer seg utan diagnosen. Om helse er det studien handlar om, og \
        samtykket dekkjer det, så bestem det, eller slå av regelen for studien.
        """),
    bad: .transcript("INF1: Jeg har hatt diabetes siden jeg var barn.\n"),
    good: .transcript("INF1: Jeg har hatt en kronisk sykdom siden jeg var barn.\n"))
}
