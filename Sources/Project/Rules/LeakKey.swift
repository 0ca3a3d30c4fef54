import Messages
import Privacy

/// A real name from the project's key stands in the text.
enum LeakKey: LeakRule {
  static let category = PrivacyCategory.key
  static let severity = Severity.error

  static let page = RulePage(
    summary: Wording(
      en: "A real name from the project's key stands in the text.",
      nb: "Et virkelig navn fra koblingsnøkkelen står i teksten.",
      nn: "Eit verkeleg namn frå koplingsnøkkelen står i teksten."),
    reports: Wording(
      en: """
        The key says who the people, places and organisations of the study really are. A name that stands in it is \
        looked for everywhere, in labels, comments and memos too, also in the genitive, inside a longer word, in lower \
        case, shortened, with one wrong letter and in another spelling.
        """,
      nb: """
        Koblingsnøkkelen sier hvem personene, stedene og virksomhetene i studien egentlig er. Et navn som står der, \
        blir lett etter overalt, også i etiketter, kommentarer og notater, og også i genitiv, inne i et lengre ord, \
        med små bokstaver, forkortet, med én feil bokstav og i en annen skrivemåte.
        """,
      nn: """
        Koplingsnøkkelen seier kven personane, stadene og verksemdene i studien eigentleg er. Eit namn som står der, \
        blir leita etter overalt, òg i etikettar, kommentarar og notat, og òg i genitiv, inne i eit lengre ord, med \
        små bokstavar, forkorta, med éin feil bokstav og i ein annan skrivemåte.
        """),
    fix: Wording(
      en: """
        Replace the name by its pseudonym, “{@id text}”, with the id that the key has. What only resembles a name of \
        the key, you can decide to be something else.
        """,
      nb: """
        Bytt ut navnet med pseudonymet, «{@id tekst}», med id-en fra koblingsnøkkelen. Det som bare ligner et navn i \
        nøkkelen, kan du bestemme er noe annet.
        """,
      nn: """
        Byt ut namnet med pseudonymet, «{@id tekst}», med id-en frå koplingsnøkkelen. Det som berre liknar eit namn i \
        nøkkelen, kan du bestemme er noko anna.
        """),
    bad: .transcript(
      "INF1: Da ringte jeg til Torbjørg, og hun kom med en gang.\n",
      key: .csv("id,category,original,replacement\np1,person,Torbjørg Eksempel,Anne\n")),
    good: .transcript(
      "INF1: Da ringte jeg til {@p1 Anne}, og hun kom med en gang.\n",
      key: .csv("id,category,original,replacement\np1,person,Torbjørg Eksempel,Anne\n")))
}
