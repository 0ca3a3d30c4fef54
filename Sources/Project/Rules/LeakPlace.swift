import Messages
import Privacy

/// A name of a place stands in the text.
enum LeakPlace: LeakRule {
  static let category = PrivacyCategory.place
  static let severity = Severity.warning

  static let page = RulePage(
    summary: Wording(
      en: "A name of a place stands in the text.",
      nb: "Navnet på et sted står i teksten.",
      nn: "Namnet på ein stad står i teksten."),
    reports: Wording(
      en: """
        Towns, villages, farms, streets and buildings, also in the genitive and inside compounds. The smaller the \
        place, the fewer people it can be about. Countries and the like, which point to nobody, are left out.
        """,
      nb: """
        Byer, bygder, gårder, gater og bygninger, også i genitiv og i sammensetninger. Jo mindre stedet er, desto \
        færre kan det handle om. Land og lignende, som ikke peker mot noen, blir ikke meldt.
        """,
      nn: """
        Byar, bygder, gardar, gater og bygningar, òg i genitiv og i samansetningar. Di mindre staden er, di færre kan \
        det handle om. Land og liknande, som ikkje peikar mot nokon, blir ikkje melde.
        """),
    fix: Wording(
      en: """
        Write something more general, such as “a town in the north”, or a pseudonym, “{@id text}” or “[Sted 1]”, that \
        is the same throughout the study.
        """,
      nb: """
        Skriv noe mer generelt, som «en by i nord», eller et pseudonym, «{@id tekst}» eller «[Sted 1]», som er det \
        samme i hele studien.
        """,
      nn: """
        Skriv noko meir generelt, som «ein by i nord», eller eit pseudonym, «{@id tekst}» eller «[Stad 1]», som er det \
        same i heile studien.
        """),
    bad: .transcript("INF1: Vi flyttet til Hammerfest da jeg var liten.\n"),
    good: .transcript("INF1: Vi flyttet til [Sted 1] da jeg var liten.\n"))
}
