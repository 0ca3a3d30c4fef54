extension MessageID {
  /// What may give somebody away, why it is thought so, and what to do: numbers and addresses. One sentence for each
  /// clue.
  var leakNumbers: Wording? {
    switch self {
    case .leakNationalID:
      Wording(
        en: "This is a Norwegian national identity number: date and check digits are right. Remove it or replace it.",
        nb: "Dette er et fødselsnummer: datoen og kontrollsifrene stemmer. Fjern det, eller bytt det ut.",
        nn: "Dette er eit fødselsnummer: datoen og kontrollsifra stemmer. Fjern det, eller byt det ut.")
    case .leakDNumber:
      Wording(
        en: "This is a Norwegian D number: date and check digits are right. Remove it or replace it.",
        nb: "Dette er et D-nummer: datoen og kontrollsifrene stemmer. Fjern det, eller bytt det ut.",
        nn: "Dette er eit D-nummer: datoen og kontrollsifra stemmer. Fjern det, eller byt det ut.")
    case .leakHelpNumber:
      Wording(
        en: """
          This is a help number of the Norwegian health services: date and check digits are right. Remove it or \
          replace it.
          """,
        nb: """
          Dette er et hjelpenummer fra helsetjenesten: datoen og kontrollsifrene stemmer. Fjern det, eller bytt det \
          ut.
          """,
        nn: "Dette er eit hjelpenummer frå helsetenesta: datoen og kontrollsifra stemmer. Fjern det, eller byt det ut.")
    case .leakTestNumber:
      Wording(
        en: """
          This is a national identity number for tests, which belongs to nobody: date and check digits are right. \
          Remove it, unless it is meant as an example.
          """,
        nb: """
          Dette er et fødselsnummer for testing, som ikke tilhører noen: datoen og kontrollsifrene stemmer. Fjern det, \
          med mindre det er ment som et eksempel.
          """,
        nn: """
          Dette er eit fødselsnummer for testing, som ikkje tilhøyrer nokon: datoen og kontrollsifra stemmer. Fjern \
          det, med mindre det er meint som eit døme.
          """)
    case .leakNationalID2032:
      Wording(
        en: """
          This is a national identity number by the rule that applies from 2032: date and check digits are right. \
          Remove it or replace it.
          """,
        nb: """
          Dette er et fødselsnummer etter regelen som gjelder fra 2032: datoen og kontrollsifrene stemmer. Fjern det, \
          eller bytt det ut.
          """,
        nn: """
          Dette er eit fødselsnummer etter regelen som gjeld frå 2032: datoen og kontrollsifra stemmer. Fjern det, \
          eller byt det ut.
          """)
    case .leakNationalIDFailedCheck:
      Wording(
        en: """
          This may be a national identity number with a wrong digit: the form is right, the check digits are not. \
          Remove it or replace it.
          """,
        nb: """
          Dette kan være et fødselsnummer med feil i ett siffer: formen stemmer, kontrollsifrene gjør det ikke. Fjern \
          det, eller bytt det ut.
          """,
        nn: """
          Dette kan vere eit fødselsnummer med feil i eitt siffer: forma stemmer, kontrollsifra gjer det ikkje. Fjern \
          det, eller byt det ut.
          """)
    case .leakPartialNationalID:
      Wording(
        en: "By the words before it, this is the last part of a national identity number. Remove it or replace it.",
        nb: "Ordene foran sier at dette er siste del av et fødselsnummer. Fjern det, eller bytt det ut.",
        nn: "Orda framfor seier at dette er den siste delen av eit fødselsnummer. Fjern det, eller byt det ut.")
    case .leakDUFNumber:
      Wording(
        en: """
          This looks like a DUF number, by which the immigration authorities know a person. Remove it or replace it.
          """,
        nb: """
          Dette ser ut som et DUF-nummer, som utlendingsmyndighetene kjenner en person på. Fjern det, eller bytt det \
          ut.
          """,
        nn: """
          Dette ser ut som eit DUF-nummer, som utlendingsmyndigheitene kjenner ein person på. Fjern det, eller byt det \
          ut.
          """)
    case .leakForeignID:
      Wording(
        en: """
          This looks like an identity number of another country, by its form or the words before it. Remove it or \
          replace it.
          """,
        nb: """
          Dette ser ut som et identitetsnummer fra et annet land, etter formen eller ordene foran. Fjern det, eller \
          bytt det ut.
          """,
        nn: """
          Dette ser ut som eit identitetsnummer frå eit anna land, etter forma eller orda framfor. Fjern det, eller \
          byt det ut.
          """)
    case .leakAccountNumber:
      Wording(
        en: "This is the number of a bank account or card: the check digit is right. Remove it or replace it.",
        nb: """
          Dette er nummeret på en bankkonto eller et bankkort: kontrollsifferet stemmer. Fjern det, eller bytt det ut.
          """,
        nn: """
          Dette er nummeret på ein bankkonto eller eit bankkort: kontrollsifferet stemmer. Fjern det, eller byt det \
          ut.
          """)
    case .leakAccountFailedCheck:
      Wording(
        en: """
          This may be an account number with a wrong digit: the form is right, the check digit is not. Remove it or \
          replace it.
          """,
        nb: """
          Dette kan være et kontonummer med feil i ett siffer: formen stemmer, kontrollsifferet gjør det ikke. Fjern \
          det, eller bytt det ut.
          """,
        nn: """
          Dette kan vere eit kontonummer med feil i eitt siffer: forma stemmer, kontrollsifferet gjer det ikkje. Fjern \
          det, eller byt det ut.
          """)
    case .leakIBAN:
      Wording(
        en: "This is an international account number (IBAN): the check digits are right. Remove it or replace it.",
        nb: "Dette er et internasjonalt kontonummer (IBAN): kontrollsifrene stemmer. Fjern det, eller bytt det ut.",
        nn: "Dette er eit internasjonalt kontonummer (IBAN): kontrollsifra stemmer. Fjern det, eller byt det ut.")
    case .leakOrganisationNumber:
      Wording(
        en: """
          This looks like an organisation number, under which anybody can look the organisation up. Remove it or \
          replace it.
          """,
        nb: """
          Dette ser ut som et organisasjonsnummer, og med det kan hvem som helst slå opp virksomheten. Fjern det, \
          eller bytt det ut.
          """,
        nn: """
          Dette ser ut som eit organisasjonsnummer, og med det kan kven som helst slå opp verksemda. Fjern det, eller \
          byt det ut.
          """)
    case .leakPassportNumber:
      Wording(
        en: "By the words before it, this is the number of a passport. Remove it or replace it.",
        nb: "Ordene foran sier at dette er et passnummer. Fjern det, eller bytt det ut.",
        nn: "Orda framfor seier at dette er eit passnummer. Fjern det, eller byt det ut.")
    case .leakLicenceNumber:
      Wording(
        en: "By the words before it, this is the number of a driving licence. Remove it or replace it.",
        nb: "Ordene foran sier at dette er nummeret på et førerkort. Fjern det, eller bytt det ut.",
        nn: "Orda framfor seier at dette er nummeret på eit førarkort. Fjern det, eller byt det ut.")
    case .leakCaseNumber:
      Wording(
        en: """
          By the words before it, this is the number of a case, under which somebody's papers can be found. Remove it \
          or replace it.
          """,
        nb: """
          Ordene foran sier at dette er et saksnummer, som fører til en persons papirer. Fjern det, eller bytt det ut.
          """,
        nn: """
          Orda framfor seier at dette er eit saksnummer, som fører til papira til ein person. Fjern det, eller byt det \
          ut.
          """)
    case .leakRecordNumber:
      Wording(
        en: "By the words before it, this is the number of a patient, a client or a record. Remove it or replace it.",
        nb: """
          Ordene foran sier at dette er nummeret på en pasient, en klient eller en journal. Fjern det, eller bytt det \
          ut.
          """,
        nn: """
          Orda framfor seier at dette er nummeret på ein pasient, ein klient eller ein journal. Fjern det, eller byt \
          det ut.
          """)
    case .leakMemberNumber:
      Wording(
        en: """
          By the words before it, this is somebody's number as a member, customer, student or employee. Remove it or \
          replace it.
          """,
        nb: """
          Ordene foran sier at dette er nummeret til noen som medlem, kunde, student eller ansatt. Fjern det, eller \
          bytt det ut.
          """,
        nn: """
          Orda framfor seier at dette er nummeret til nokon som medlem, kunde, student eller tilsett. Fjern det, eller \
          byt det ut.
          """)
    case .leakPhone:
      Wording(
        en: "This looks like a telephone number. Remove it or replace it.",
        nb: "Dette ser ut som et telefonnummer. Fjern det, eller bytt det ut.",
        nn: "Dette ser ut som eit telefonnummer. Fjern det, eller byt det ut.")
    case .leakSpokenPhone:
      Wording(
        en: "These number words add up to what looks like a telephone number. Remove it or replace it.",
        nb: "Disse tallordene blir til noe som ser ut som et telefonnummer. Fjern det, eller bytt det ut.",
        nn: "Desse talorda blir til noko som ser ut som eit telefonnummer. Fjern det, eller byt det ut.")
    case .leakSpokenNumber:
      Wording(
        en: """
          These number words add up to as many digits as an identity number or an account number has. Remove it or \
          replace it.
          """,
        nb: """
          Disse tallordene blir til like mange siffer som det er i et fødselsnummer eller kontonummer. Fjern det, \
          eller bytt det ut.
          """,
        nn: """
          Desse talorda blir til like mange siffer som det er i eit fødselsnummer eller kontonummer. Fjern det, eller \
          byt det ut.
          """)
    case .leakEmail:
      Wording(
        en: "This is written like an e-mail address. Remove it or replace it.",
        nb: "Dette er skrevet som en e-postadresse. Fjern det, eller bytt det ut.",
        nn: "Dette er skrive som ei e-postadresse. Fjern det, eller byt det ut.")
    case .leakSpokenEmail:
      Wording(
        en: "This sounds like an e-mail address that somebody spells. Remove it or replace it.",
        nb: "Dette høres ut som en e-postadresse som noen staver. Fjern det, eller bytt det ut.",
        nn: "Dette høyrest ut som ei e-postadresse som nokon stavar. Fjern det, eller byt det ut.")
    case .leakHandle:
      Wording(
        en: "This is written like a user name on a network service. Remove it or replace it.",
        nb: "Dette er skrevet som et brukernavn på en nettjeneste. Fjern det, eller bytt det ut.",
        nn: "Dette er skrive som eit brukarnamn på ei netteneste. Fjern det, eller byt det ut.")
    case .leakURL:
      Wording(
        en: "This web address can lead to somebody. Remove it or replace it.",
        nb: "Denne nettadressen kan føre til noen. Fjern det, eller bytt det ut.",
        nn: "Denne nettadressa kan føre til nokon. Fjern det, eller byt det ut.")
    case .leakIntranetPath:
      Wording(
        en: "This path on a network or a disk can tell who owns it or where somebody works. Remove it or replace it.",
        nb: """
          Denne stien på et nettverk eller en disk kan vise hvem som eier den, eller hvor noen arbeider. Fjern det, \
          eller bytt det ut.
          """,
        nn: """
          Denne stien på eit nettverk eller ein disk kan vise kven som eig han, eller kvar nokon arbeider. Fjern det, \
          eller byt det ut.
          """)
    case .leakIPAddress:
      Wording(
        en: "This is written like the network address of a machine. Remove it or replace it.",
        nb: "Dette er skrevet som nettverksadressen til en maskin. Fjern det, eller bytt det ut.",
        nn: "Dette er skrive som nettverksadressa til ei maskin. Fjern det, eller byt det ut.")
    case .leakCarPlate:
      Wording(
        en: "This is written like the number plate of a car. Remove it or replace it.",
        nb: "Dette er skrevet som registreringsnummeret på en bil. Fjern det, eller bytt det ut.",
        nn: "Dette er skrive som registreringsnummeret på ein bil. Fjern det, eller byt det ut.")
    case .leakCoordinates:
      Wording(
        en: "These coordinates show a point on the map. Remove it or replace it.",
        nb: "Disse koordinatene viser et punkt på kartet. Fjern det, eller bytt det ut.",
        nn: "Desse koordinatane viser eit punkt på kartet. Fjern det, eller byt det ut.")
    case .leakStreetAddress:
      Wording(
        en: "This is written like a street and a number. Remove it or replace it.",
        nb: "Dette er skrevet som en gateadresse. Fjern det, eller bytt det ut.",
        nn: "Dette er skrive som ei gateadresse. Fjern det, eller byt det ut.")
    case .leakPostbox:
      Wording(
        en: "This is written like the number of a post office box. Remove it or replace it.",
        nb: "Dette er skrevet som en postboks. Fjern det, eller bytt det ut.",
        nn: "Dette er skrive som ein postboks. Fjern det, eller byt det ut.")
    case .leakPropertyNumber:
      Wording(
        en: """
          By the words before it, this is a number of the land register, under which anybody can look the owner up. \
          Remove it or replace it.
          """,
        nb: """
          Ordene foran sier at dette er et gårds- eller bruksnummer, og med det kan hvem som helst slå opp eieren. \
          Fjern det, eller bytt det ut.
          """,
        nn: """
          Orda framfor seier at dette er eit gards- eller bruksnummer, og med det kan kven som helst slå opp eigaren. \
          Fjern det, eller byt det ut.
          """)
    case .leakPostcode:
      Wording(
        en: "A postcode says where somebody lives or works. Remove it or replace it.",
        nb: "Et postnummer viser hvor noen bor eller arbeider. Fjern det, eller bytt det ut.",
        nn: "Eit postnummer viser kvar nokon bur eller arbeider. Fjern det, eller byt det ut.")
    default: nil
    }
  }
}
