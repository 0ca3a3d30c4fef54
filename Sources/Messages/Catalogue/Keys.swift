extension MessageID {
  /// What a key of a header, a codebook or a speaker is for; hover and completion show it.
  var keys: Wording? {
    switch self {
    case .keyTitle:
      Wording(
        en: "The interview's title, as lists and reports show it",
        nb: "Tittelen på intervjuet, slik lister og rapporter viser den",
        nn: "Tittelen på intervjuet, slik lister og rapportar viser han")
    case .keyDate:
      Wording(en: "The day of the interview, as in 2023-01-17", norwegian: "Dagen for intervjuet, som i 2023-01-17")
    case .keyLanguage:
      Wording(
        en: "The language that is spoken: nb, nn, en or another code",
        nb: "Språket som snakkes: nb, nn, en eller en annen kode",
        nn: "Språket som blir snakka: nb, nn, en eller ein annan kode")
    case .keyAudio:
      Wording(
        en: "The recording's file, seen from this file's folder",
        nb: "Fila med opptaket, sett fra mappa til denne fila",
        nn: "Fila med opptaket, sett frå mappa til denne fila")
    case .keyCoder:
      Wording(
        en: "Who coded the interview, preferably initials",
        nb: "Hvem som kodet intervjuet, gjerne initialer",
        nn: "Kven som koda intervjuet, gjerne initialar")
    case .keyNotation:
      Wording(
        en: "The signs that are used: plain, jefferson, gat2 or chat",
        nb: "Tegnene som brukes: plain, jefferson, gat2 eller chat",
        nn: "Teikna som blir brukte: plain, jefferson, gat2 eller chat")
    case .keySpeaker:
      Wording(
        en: "A speaker: the label of the turns, a name, then attributes",
        nb: "En taler: kortformen foran replikkene, et navn, så egenskaper",
        nn: "Ein talar: kortforma framfor replikkane, eit namn, så eigenskapar")
    case .keyRole:
      Wording(
        en: "The speaker's role: interviewer or informant",
        nb: "Rollen til taleren: interviewer eller informant",
        nn: "Rolla til talaren: interviewer eller informant")
    case .keyCodebookTitle:
      Wording(en: "The codebook's title", norwegian: "Tittelen på kodeboka")
    case .keyColor:
      Wording(en: "The code's color, as in #cc3311", norwegian: "Fargen på koden, som i #cc3311")
    case .keyAlias:
      Wording(
        en: "Other names of the code, with commas between them",
        nb: "Andre navn på koden, med komma mellom",
        nn: "Andre namn på koden, med komma mellom")
    case .keyOrigin:
      Wording(
        en: "Where the code comes from: data, theory, guide or in-vivo",
        nb: "Hvor koden kommer fra: data, theory, guide eller in-vivo",
        nn: "Kvar koden kjem frå: data, theory, guide eller in-vivo")
    case .keyCodable:
      Wording(
        en: "“no” if the code only gathers others and is not used for coding",
        nb: "«no» hvis koden bare samler andre og ikke brukes til koding",
        nn: "«no» om koden berre samlar andre og ikkje blir brukt til koding")
    case .keyMergedFrom:
      Wording(
        en: "The codes that were merged into this one",
        nb: "Kodene som ble slått sammen til denne",
        nn: "Kodane som vart slåtte saman til denne")
    case .keyReplacedBy:
      Wording(
        en: "The code to use in place of this one",
        nb: "Koden som skal brukes i stedet for denne",
        nn: "Koden som skal brukast i staden for denne")
    case .keyType:
      Wording(
        en: "theme, category or code, if it is not to follow from the depth",
        nb: "theme, category eller code, hvis det ikke skal følge av dybden",
        nn: "theme, category eller code, om det ikkje skal følgje av djupna")
    default: nil
    }
  }
}
