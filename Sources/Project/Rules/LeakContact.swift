import Messages
import Privacy

/// Something can be used to reach somebody.
enum LeakContact: LeakRule {
  static let category = PrivacyCategory.contact
  static let severity = Severity.error

  static let page = RulePage(
    summary: Wording(
      en: "Something can be used to reach somebody.",
      nb: "Noe kan brukes til å få tak i noen.",
      nn: "Noko kan brukast til å få tak i nokon."),
    reports: Wording(
      en: """
        Telephone numbers, e-mail addresses, user names, web addresses, paths on a network and network addresses, as \
        they are written and as they are spelt out in speech. The header, labels, comments and memos are read as well, \
        since the file is shared whole; only web addresses may stand there.
        """,
      nb: """
        Telefonnumre, e-postadresser, brukernavn, nettadresser, stier på et nettverk og nettverksadresser, slik de \
        skrives, og slik de staves i tale. Også filhodet, kortformene, kommentarer og memoer leses, siden hele fila \
        deles; bare nettadresser kan stå der.
        """,
      nn: """
        Telefonnummer, e-postadresser, brukarnamn, nettadresser, stiar på eit nettverk og nettverksadresser, slik dei \
        blir skrivne, og slik dei blir stava i tale. Filhovudet, kortformene, kommentarar og memo blir òg lesne, sidan \
        heile fila blir delt; berre nettadresser kan stå der.
        """),
    fix: Wording(
      en: """
        Remove it, or write what it was, such as “[telefon]” or “[e-post]”. How you yourself can be reached may stay \
        in an information letter: put it between “<!-- ordrett: contact -->” and “<!-- ordrett: end -->”.
        """,
      nb: """
        Fjern det, eller skriv hva det var, som «[telefon]» eller «[e-post]». Hvordan du selv kan nås, kan stå i et \
        informasjonsskriv: sett det mellom «<!-- ordrett: kontakt -->» og «<!-- ordrett: slutt -->».
        """,
      nn: """
        Fjern det, eller skriv kva det var, som «[telefon]» eller «[e-post]». Korleis du sjølv kan nåast, kan stå i \
        eit informasjonsskriv: set det mellom «<!-- ordrett: kontakt -->» og «<!-- ordrett: slutt -->».
        """),
    bad: .transcript("INF1: Du kan skrive til meg på post@example.org etterpå.\n"),
    good: .transcript("INF1: Du kan skrive til meg på [e-post] etterpå.\n"))
}
