import Messages
import Privacy

/// A post or a role has only one holder.
enum LeakOccupation: LeakRule {
  static let category = PrivacyCategory.occupation
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "A post or a role has only one holder.",
      nb: "En stilling eller en rolle har bare én innehaver.",
      nn: "Ei stilling eller ei rolle har berre éin innehavar."),
    reports: Wording(
      en: """
        Posts that one person holds at a place, and somebody who is said to be the only one or the first. Those who \
        know the place know who it is.
        """,
      nb: """
        Stillinger som én person har på et sted, og noen som sies å være den eneste eller den første. De som kjenner \
        stedet, vet hvem det er.
        """,
      nn: """
        Stillingar som éin person har på ein stad, og nokon som blir sagt å vere den einaste eller den første. Dei som \
        kjenner staden, veit kven det er.
        """),
    fix: Wording(
      en: "Write a wider group, such as “somebody in the management”, or leave out what makes it the only one.",
      nb: "Skriv en større gruppe, som «en i ledelsen», eller ta bort det som gjør at det bare er én.",
      nn: "Skriv ei større gruppe, som «ein i leiinga», eller ta bort det som gjer at det berre er éin."),
    bad: .transcript("INF1: Jeg var den eneste jordmora i kommunen.\n"),
    good: .transcript("INF1: Jeg jobbet i kommunen.\n"))
}
