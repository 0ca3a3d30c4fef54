import Messages
import Privacy

/// An event is spoken of that others can recognise or look up.
enum LeakEvent: LeakRule {
  static let category = PrivacyCategory.event
  static let severity = Severity.hint

  static let page = RulePage(
    summary: Wording(
      en: "An event is spoken of that others can recognise or look up.",
      nb: "Det blir snakket om en hendelse som andre kan kjenne igjen eller slå opp.",
      nn: "Det blir snakka om ei hending som andre kan kjenne att eller slå opp."),
    reports: Wording(
      en: """
        Accidents, fires, landslides, trials and other events that people remember and newspapers write of; prizes and \
        firsts; crimes and sentences; names of events.
        """,
      nb: """
        Ulykker, branner, skred, rettssaker og andre hendelser som folk husker og avisene skriver om; priser og det å \
        være først; lovbrudd og dommer; navn på hendelser.
        """,
      nn: """
        Ulukker, brannar, skred, rettssaker og andre hendingar som folk hugsar og avisene skriv om; prisar og det å \
        vere først; lovbrot og dommar; namn på hendingar.
        """),
    fix: Wording(
      en: "Write it more generally, and take away place and time: “an accident at work” rather than the accident.",
      nb: "Skriv det mer generelt, og ta bort sted og tid: «en ulykke på jobben» heller enn ulykken.",
      nn: "Skriv det meir generelt, og ta bort stad og tid: «ei ulukke på jobben» heller enn ulukka."),
    bad: .transcript("INF1: Det stod i avisa dagen etter.\n"),
    good: .transcript("INF1: Det ble kjent dagen etter.\n"))
}
