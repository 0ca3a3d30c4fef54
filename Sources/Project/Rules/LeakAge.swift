import Messages
import Privacy

/// An exact age is said of somebody.
enum LeakAge: LeakRule {
  static let category = PrivacyCategory.age
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "An exact age is said of somebody.",
      nb: "Noens nøyaktige alder blir nevnt.",
      nn: "Den nøyaktige alderen til nokon blir nemnd."),
    reports: Wording(
      en: """
        An age in digits or in words, where it is said of one person. Above 89 it is an error, whatever else the \
        project says, since so few are that old.
        """,
      nb: "En alder med sifre eller ord, der det gjelder én person. Over 89 er det en feil, for så få er så gamle.",
      nn: "Ein alder med siffer eller ord, der det gjeld éin person. Over 89 er det ein feil, for så få er så gamle."),
    fix: Wording(
      en: "Write a decade, such as “in her forties”, or for the oldest “90 or older”.",
      nb: "Skriv et tiår, som «i førtiårene», eller for de eldste «90 år eller eldre».",
      nn: "Skriv eit tiår, som «i førtiåra», eller for dei eldste «90 år eller eldre»."),
    bad: .transcript("INF1: Jeg er 47 år og har jobbet her lenge.\n"),
    good: .transcript("INF1: Jeg er i førtiårene og har jobbet her lenge.\n"))
}
