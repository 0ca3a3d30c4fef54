import Messages
import Privacy

/// Something says exactly where somebody lives, works or parks.
enum LeakAddress: LeakRule {
  static let category = PrivacyCategory.address
  static let severity = Severity.error

  static let page = RulePage(
    summary: Wording(
      en: "Something says exactly where somebody lives, works or parks.",
      nb: "Noe sier nøyaktig hvor noen bor, arbeider eller parkerer.",
      nn: "Noko seier nøyaktig kvar nokon bur, arbeider eller parkerer."),
    reports: Wording(
      en: """
        A street with a number, a postcode with its post town, a post office box, coordinates, a number of the land \
        register, a number plate.
        """,
      nb: """
        En gate med nummer, et postnummer med poststed, en postboks, koordinater, et gårds- og bruksnummer, et \
        bilskilt.
        """,
      nn: """
        Ei gate med nummer, eit postnummer med poststad, ein postboks, koordinatar, eit gards- og bruksnummer, eit \
        bilskilt.
        """),
    fix: Wording(
      en: "Remove it, or write something more general: “[adresse]”, the part of the country, the kind of place.",
      nb: "Fjern det, eller skriv noe mer generelt: «[adresse]», landsdelen, hva slags sted det er.",
      nn: "Fjern det, eller skriv noko meir generelt: «[adresse]», landsdelen, kva slags stad det er."),
    bad: .transcript("INF1: Vi bodde i Storgata 14 den gangen.\n"),
    good: .transcript("INF1: Vi bodde i [adresse] den gangen.\n"))
}
