/// What words before a number say that it is.
struct NumberUse: OptionSet {
  let rawValue: UInt16

  static let phone = NumberUse(rawValue: 1)
  static let account = NumberUse(rawValue: 2)
  static let organisation = NumberUse(rawValue: 4)
  static let national = NumberUse(rawValue: 8)
  static let duf = NumberUse(rawValue: 16)
  static let passport = NumberUse(rawValue: 32)
  static let licence = NumberUse(rawValue: 64)
  static let caseFile = NumberUse(rawValue: 128)
  static let record = NumberUse(rawValue: 256)
  static let member = NumberUse(rawValue: 512)
  static let ip = NumberUse(rawValue: 1024)
  static let plate = NumberUse(rawValue: 2048)
  static let postcode = NumberUse(rawValue: 4096)
  static let property = NumberUse(rawValue: 8192)
  static let postbox = NumberUse(rawValue: 16384)

  static let owned: NumberUse = [.passport, .licence, .caseFile, .record, .member]

  /// The uses that a token names by itself.
  static func of(_ tokens: Tokens, _ index: Int) -> NumberUse { NumberUse(rawValue: words[checked: tokens, index]) }

  /// The uses that a token names when `nummer` or `id` follows it.
  static func ofPair(_ tokens: Tokens, _ index: Int) -> NumberUse { NumberUse(rawValue: pairs[checked: tokens, index]) }

  /// `nummer`, `nr`, `id`.
  static func isNumberWord(_ tokens: Tokens, _ index: Int) -> Bool { numberWords.holds(tokens, index) }

  /// May stand between the word and the number.
  static func isFiller(_ tokens: Tokens, _ index: Int) -> Bool { fillers.holds(tokens, index) }

  private static let words: WordSet = {
    var groups: [(words: String, value: UInt16)] = [
      (
        """
        tlf tlf. telefon telefonen telefonnummer telefonnummeret telefonnr mobil mobilen mobiltelefon mobilnummer
        mobilnummeret mobilnr mob sms fax faks phone telephone tel cell cellphone mobile whatsapp signal vipps vippse
        vippsa ring ringe ringer ringte ringt call called text texted nummeret hjemmenummer jobbnummer
        """, phone.rawValue
      ),
      (
        """
        konto kontoen kontonummer kontonummeret kontonr kto bankkonto bankkontoen lønnskonto sparekonto account iban
        kortnummer kortnummeret kort kortet kredittkort visa mastercard card
        """, account.rawValue
      ),
      (
        """
        org org. orgnr orgnummer organisasjonsnummer organisasjonsnummeret organisasjonsnr org.nr org.nr. foretaksnummer
        foretaksregisteret orgnr. virksomhetsnummer mva-nummer vat bedriftsnummer
        """, organisation.rawValue
      ),
      (
        """
        fødselsnummer fødselsnummeret fødselsnr fnr personnummer personnummeret personnr fødselsogpersonnummer
        d-nummer d-nummeret dnummer dnr h-nummer hjelpenummer identitetsnummer fødsels- ssn nin cpr
        """, national.rawValue
      ),
      ("duf duf-nummer duf-nummeret dufnummer dufnr duf-nr", duf.rawValue),
      ("ip ip-adresse ip-adressen ip-adressa ipv4 ipv6", ip.rawValue),
      (
        """
        bilskilt skilt skiltet skiltnummer registreringsnummer registreringsnummeret regnr reg.nr reg.nr. kjennemerke
        nummerskilt plate numberplate reg bil bilen
        """, plate.rawValue
      ),
      ("postnummer postnummeret postnr postkode postcode zip", postcode.rawValue),
      ("gnr gnr. bnr bnr. gårdsnummer gardsnummer bruksnummer gårds- matrikkelnummer", property.rawValue),
      ("postboks postboksen pb p.b. p.o. pobox", postbox.rawValue),
    ]
    let stems: [(String, NumberUse)] = [
      ("pass reisepass", .passport), ("førerkort førarkort sertifikat lappe", .licence),
      ("saks arkivsaks klagesaks politisaks sak journalpost referanse ref skade", .caseFile),
      ("journal pasient npr person-id klient bruker brukar fange henvisnings rekvisisjons", .record),
      (
        """
        student ansatt tilsatt tilsett medlems kunde polise forsikrings elev kandidat søker søknads tjeneste teneste rulle
        arbeidstaker arbeidstakar kundeforhold låner lånekort
        """, .member
      ),
    ]
    for (list, use) in stems {
      for stem in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let forms = ["nummer", "nummeret", "nr", "nr.", "-nummer", "-nr", "-id", "-id-en", "id"].map { stem + $0 }
        groups.append((forms.joined(separator: " "), use.rawValue))
      }
    }
    groups.append(("jnr j.nr j.nr. mrn", record.rawValue))
    groups.append(("saksnummer: doffin arkivref", caseFile.rawValue))
    return WordSet(groups)
  }()

  private static let pairs = WordSet([
    ("case file docket sak saka saken", caseFile.rawValue),
    ("record patient journal pasient health medical nhs hospital client klient", record.rawValue),
    (
      """
      student employee staff member membership customer policy ansatt medlem elev candidate kandidat personnel
      """, member.rawValue
    ),
    ("passport pass passet", passport.rawValue),
    ("licence license licensing driving driver's drivers førerkort førarkort", licence.rawValue),
    ("insurance security identity fødsels fødsel person national", national.rawValue),
    ("account konto bank card kort", account.rawValue),
    ("org organisasjon organisation company foretak", organisation.rawValue),
    ("phone telephone mobile cell telefon mobil tlf", phone.rawValue), ("duf", duf.rawValue),
    ("plate registration registrerings reg bil", plate.rawValue), ("post postal zip", postcode.rawValue),
  ])

  private static let numberWords = WordSet("nummer nummeret nr nr. no no. number numbers id id-en code")
  private static let fillers = WordSet(
    """
    er var mitt min sitt si hans hennes hennar på med og is was the my his her their of it og det som den til meg dette
    ditt din your e va æ i fekk fikk ble blei ha har har't had got me us then so liksom at on that's it's
    """)
}

extension WordSet {
  /// The value of a token that may lie outside the passage.
  subscript(checked tokens: Tokens, index: Int) -> UInt16 {
    guard index >= 0, index < tokens.count else { return 0 }
    return self[tokens, index]
  }
}
