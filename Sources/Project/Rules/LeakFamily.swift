import Messages
import Privacy

/// A family is of a kind that few are.
enum LeakFamily: LeakRule {
  static let category = PrivacyCategory.family
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "A family is of a kind that few are.",
      nb: "Familieforholdene er så sjeldne at de kan vise hvem det gjelder.",
      nn: "Familieforholda er så sjeldne at dei kan vise kven det gjeld."),
    reports: Wording(
      en: """
        Twins and triplets, adoption, foster homes, many siblings, early widowhood and other constellations that \
        single a family out for those who know it.
        """,
      nb: """
        Tvillinger og trillinger, adopsjon, fosterhjem, mange søsken, tidlig tap av ektefelle og andre familieforhold \
        som skiller ut en familie for dem som kjenner den.
        """,
      nn: """
        Tvillingar og trillingar, adopsjon, fosterheimar, mange sysken, tidleg tap av ektefelle og andre \
        familieforhold som skil ut ein familie for dei som kjenner han.
        """),
    fix: Wording(
      en: "Leave out what is rare, or write it more generally: “siblings” for triplets, “grew up with relatives”.",
      nb: """
        Ta bort det som er sjeldent, eller skriv det mer generelt: «søsken» for trillinger, «vokste opp hos \
        slektninger».
        """,
      nn: """
        Ta bort det som er sjeldan, eller skriv det meir generelt: «sysken» for trillingar, «voks opp hos \
        slektningar».
        """),
    bad: .transcript("INF1: Tvillingbroren min flyttet ut samtidig med meg.\n"),
    good: .transcript("INF1: Broren min flyttet ut samtidig med meg.\n"))
}
