import Privacy
import Testing

/// `clue:text` of what is found, in order, parted by ` | `.
private func check(_ text: String, _ expected: String) {
  let bytes = Array(text.utf8)
  let found = PatternScanner.identifiers(in: Tokens(bytes))
    .map { "\($0.clue.rawValue):" + String(decoding: bytes[$0.range], as: UTF8.self) }
  #expect(found.joined(separator: " | ") == expected, "\(text)")
}

@Suite struct PatternTests {
  @Test(arguments: [
    // The examples of the prototype.
    ("05819012301", "testNumber:05819012301"), ("17889023570", "testNumber:17889023570"),
    ("12824560089", "testNumber:12824560089"), ("65924560260", "testNumber:65924560260"),
    ("03124560100", "nationalID:03124560100"), ("41806551293", "accountNumber:41806551293"),
    ("05819012328", "testNumber:05819012328"), ("11819123464", "testNumber:11819123464"),
    ("23805234520", "accountNumber:23805234520"),
    ("058190 12301", "testNumber:058190 12301"), ("058190-12301", "testNumber:058190-12301"),
    ("05 81 90 12301", "testNumber:05 81 90 12301"), ("05.81.90.12301", "testNumber:05.81.90.12301"),
    ("05819 012301", "testNumber:05819 012301"),
    ("03124560111", "nationalIDFailedCheck:03124560111"),
    ("fødselsnummeret mitt er 031245 60111", "nationalIDFailedCheck:031245 60111"),
    ("personnummer 60100", "partialNationalID:60100"), ("personnummeret er 12345", "partialNationalID:12345"),
    ("DUF 200205705502", "dufNumber:200205705502"), ("DUF-nummer: 2002 057055 02", "dufNumber:2002 057055 02"),
    ("DUF-nummeret er 200205705503", "dufNumber:200205705503"), ("200900595509", "dufNumber:200900595509"),
    ("8601.11.17947", "accountNumber:8601.11.17947"), ("8601 11 17947", "accountNumber:8601 11 17947"),
    ("86011117947", "accountNumber:86011117947"), ("kontonummer 8601 11 17948", "accountFailedCheck:8601 11 17948"),
    ("NO93 8601 1117 947", "iban:NO93 8601 1117 947"), ("NO9386011117947", "iban:NO9386011117947"),
    ("GB82 WEST 1234 5698 7654 32", "iban:GB82 WEST 1234 5698 7654 32"),
    ("DE89370400440532013000", "iban:DE89370400440532013000"), ("no9386011117947", "iban:no9386011117947"),
    ("kort 4111 1111 1111 1111", "accountNumber:4111 1111 1111 1111"),
    ("312 345 676", "organisationNumber:312 345 676"), ("org.nr. 310555126", "organisationNumber:310555126"),
    ("org.nr. 310 555 126", "organisationNumber:310 555 126"), ("orgnr 214700352", "organisationNumber:214700352"),
    ("organisasjonsnummer: 310987654", "organisationNumber:310987654"),
    ("310987654 MVA", "organisationNumber:310987654"),
    ("passnummer 12345678", "passportNumber:12345678"), ("passnummeret er AB1234567", "passportNumber:AB1234567"),
    ("passport number AB1234567", "passportNumber:AB1234567"),
    ("førerkortnummer 12 34 567890 1", "licenceNumber:12 34 567890 1"),
    ("saksnummer 2019/1234", "caseNumber:2019/1234"), ("sak 2019/1234", "caseNumber:2019/1234"),
    ("journalnummer 445566", "recordNumber:445566"), ("pasientnummer: 8812", "recordNumber:8812"),
    ("studentnr. 123456", "memberNumber:123456"), ("ansattnummeret mitt er 4471", "memberNumber:4471"),
    ("medlemsnummer 778899", "memberNumber:778899"), ("student number 123456", "memberNumber:123456"),
    ("case number 2019-445", "caseNumber:2019-445"), ("patient ID 99123", "recordNumber:99123"),
    ("my SSN is 123-45-6789", "foreignID:123-45-6789"),
    ("AB 12 34 56 C", "foreignID:AB 12 34 56 C"), ("it is JK123456D.", "foreignID:JK123456D"),
    ("my insurance number is jk 123456 d", "foreignID:jk 123456 d"), ("we had ab 12 34 56 c", ""),
    ("QQ 12 34 56 C", ""), ("AB 12 34 56 CD", ""), ("GB 12 34 56 A", ""),
    ("850709-9805", "foreignID:850709-9805"), ("19850709-9805", "foreignID:19850709-9805"), ("850769-9805", ""),
    ("010190-1234", "foreignID:010190-1234"), ("991332-1234", ""),
  ])
  func findsNumbers(_ text: String, _ expected: String) {
    check(text, expected)
  }

  @Test(arguments: [
    ("22 33 44 55", "phone:22 33 44 55"), ("ring meg på 22334455", "phone:22334455"),
    ("916 24 816", "phone:916 24 816"),
    ("+47 22 33 44 55", "phone:+47 22 33 44 55"), ("+4722334455", "phone:+4722334455"),
    ("0047 22334455", "phone:0047 22334455"),
    ("(+47) 91624816", "phone:(+47) 91624816"), ("tlf. 22 33 44 55", "phone:22 33 44 55"),
    ("tlf: 22.33.44.55", "phone:22.33.44.55"),
    ("mobil 91624816", "phone:91624816"), ("22-33-44-55", "phone:22-33-44-55"),
    ("+46 70 123 45 67", "phone:+46 70 123 45 67"),
    ("+44 20 7946 0958", "phone:+44 20 7946 0958"), ("call me on 555-123-4567", "phone:555-123-4567"),
    ("22 33 44 55 eller 99887766", "phone:22 33 44 55 | phone:99887766"), ("47 22 33 44 55", "phone:47 22 33 44 55"),
    ("telefon 2233 4455", "phone:2233 4455"), ("mob. 91 62 48 16", "phone:91 62 48 16"),
    ("sms til 4 1 2 3 5 6 7 8", "phone:4 1 2 3 5 6 7 8"),
    ("kari.hansen@gmail.com", "email:kari.hansen@gmail.com"), ("skriv til kari@uio.no.", "email:kari@uio.no"),
    ("kåre.ås+jobb@firma.co.uk,", "email:kåre.ås+jobb@firma.co.uk"),
    ("kari.hansen(at)gmail.com", "email:kari.hansen(at)gmail.com"),
    ("kari (krøllalfa) uio.no", "email:kari (krøllalfa) uio.no"),
    ("kari punktum hansen krøllalfa gmail punktum com", "spokenEmail:kari punktum hansen krøllalfa gmail punktum com"),
    (
      "den er kari strek hansen alfakrøll online punktum no",
      "spokenEmail:kari strek hansen alfakrøll online punktum no"
    ),
    ("kari dot hansen at gmail dot com", "spokenEmail:kari dot hansen at gmail dot com"),
    ("kari krøllalfa gmail", "spokenEmail:kari krøllalfa gmail"),
    ("jeg heter @kari_h på insta", "handle:@kari_h"), ("følg @kari.hansen.", "handle:@kari.hansen"),
    ("https://www.nrk.no/sak?id=3.", "url:https://www.nrk.no/sak?id=3"),
    ("se www.kari-hansen.no", "url:www.kari-hansen.no"),
    ("facebook.com/kari", "url:facebook.com/kari"), ("karihansen.no", "url:karihansen.no"),
    ("(http://a.b/c)", "url:http://a.b/c"),
    ("ligger på \\\\server\\felles\\kari", "intranetPath:\\\\server\\felles\\kari"),
    ("file://server/x.docx", "intranetPath:file://server/x.docx"),
    ("s:\\prosjekt\\kari.docx", "intranetPath:s:\\prosjekt\\kari.docx"), ("192.168.10.1", "ipAddress:192.168.10.1"),
    ("IP-adressen 10.20.30.40", "ipAddress:10.20.30.40"),
  ])
  func findsContact(_ text: String, _ expected: String) { check(text, expected) }

  @Test(arguments: [
    ("Storgata 12", "streetAddress:Storgata 12"), ("Kirkeveien 5B", "streetAddress:Kirkeveien 5B"),
    ("i Kirkeveien 5 B", "streetAddress:Kirkeveien 5 B"),
    ("storgata 12", "streetAddress:storgata 12"), ("Karl Johans gate 5", "streetAddress:Karl Johans gate 5"),
    ("karl johans gate 5", "streetAddress:karl johans gate 5"),
    ("Dronning Eufemias gate 8", "streetAddress:Dronning Eufemias gate 8"),
    ("Bjørnstjerne Bjørnsons vei 3", "streetAddress:Bjørnstjerne Bjørnsons vei 3"),
    ("Øvre Storgata 1", "streetAddress:Øvre Storgata 1"),
    ("Furulia 7", "streetAddress:Furulia 7"), ("Solbakken 22", "streetAddress:Solbakken 22"),
    ("Rådhusplassen 1", "streetAddress:Rådhusplassen 1"),
    ("Myravegen 14", "streetAddress:Myravegen 14"), ("Aker brygge 3", "streetAddress:Aker brygge 3"),
    ("Parkalléen 9", "streetAddress:Parkalléen 9"),
    ("jeg bor i storgata 12 b i narvik", "streetAddress:storgata 12 b"),
    ("bor i nordre gate fjorten", "streetAddress:nordre gate fjorten"),
    ("adressen er kirkeveien 14 b", "streetAddress:kirkeveien 14 b"),
    ("i nedre storgate 5", "streetAddress:nedre storgate 5"),
    ("jeg bor i Kirkeveien 14 og", "streetAddress:Kirkeveien 14"),
    ("Ringstien 2a", "streetAddress:Ringstien 2a"), ("Storgata tolv", "streetAddress:Storgata tolv"),
    ("kirkeveien førtito", "streetAddress:kirkeveien førtito"),
    ("12 Main Street", "streetAddress:12 Main Street"), ("221B Baker Street", "streetAddress:221B Baker Street"),
    ("5 Elm Rd", "streetAddress:5 Elm Rd"),
    ("at 12 Old Mill Lane", "streetAddress:12 Old Mill Lane"), ("12 main street", "streetAddress:12 main street"),
    ("5003 Bergen", "postcode:5003 Bergen"), ("7030 trondheim", "postcode:7030 trondheim"),
    ("N-5003 Bergen", "postcode:N-5003 Bergen"),
    ("Storgata 12, 5003 Bergen", "streetAddress:Storgata 12 | postcode:5003 Bergen"),
    ("postnummer 5003", "postcode:5003"),
    ("5265 Ytre Arna", "postcode:5265 Ytre Arna"), ("8622 Mo i Rana", "postcode:8622 Mo i Rana"),
    ("Storgata 1, 2010 Strømmen", "streetAddress:Storgata 1 | postcode:2010 Strømmen"),
    ("Postboks 7044 St. Olavs plass", "postbox:Postboks 7044"), ("Nonnestien 7", "streetAddress:Nonnestien 7"),
    ("Postboks 123", "postbox:Postboks 123"), ("gnr. 12 bnr. 34", "propertyNumber:12 | propertyNumber:34"),
    ("DN 12345", "carPlate:DN 12345"), ("DN12345", "carPlate:DN12345"), ("en EL12345", "carPlate:EL12345"),
    ("bilen er ek 54321", "carPlate:ek 54321"), ("it was LD21 XYZ, a Ford", "carPlate:LD21 XYZ"),
    ("LD21XYZ", "carPlate:LD21XYZ"), ("at ld21 xyz", ""), ("my reg is ld21 xyz", "carPlate:ld21 xyz"),
    ("Manchester M14 5TH", "postcode:M14 5TH"), ("SW1A 1AA", "postcode:SW1A 1AA"), ("EC1A1BB", "postcode:EC1A1BB"),
    ("the postcode is m14 5th", "postcode:m14 5th"), ("the m14 5th of May", ""), ("M14 5CH", ""), ("P1 2AC and", ""),
    ("DN-12345", "carPlate:DN-12345"),
    ("59.9139, 10.7522", "coordinates:59.9139, 10.7522"), ("59.91391 10.75221", "coordinates:59.91391 10.75221"),
    ("59°54′50″N 10°45′08″E", "coordinates:59°54′50″N 10°45′08″E"), ("59.9139° N", "coordinates:59.9139° N"),
  ])
  func findsAddresses(_ text: String, _ expected: String) { check(text, expected) }

  @Test(arguments: [
    ("nitti femogtjue tolv trettifire", "spokenPhone:nitti femogtjue tolv trettifire"),
    ("nummeret er ni null to fem en seks tre fire", "spokenPhone:ni null to fem en seks tre fire"),
    ("nummeret mitt er ni åtte sju seks fem fire tre to", "spokenPhone:ni åtte sju seks fem fire tre to"),
    ("ni null to, femtien, seks tre fire", "spokenPhone:ni null to, femtien, seks tre fire"),
    ("ni hundre og to tjuefire åtte hundre og seksten", "spokenPhone:ni hundre og to tjuefire åtte hundre og seksten"),
    ("nine zero two five one six three four", "spokenPhone:nine zero two five one six three four"),
    ("null tre tolv førtifem seks null en null null", "spokenNumber:null tre tolv førtifem seks null en null null"),
    ("personnummer seks null en null null", "spokenNumber:seks null en null null"),
    ("ring meg på førti en tjueto trettitre førtifire", "spokenPhone:førti en tjueto trettitre førtifire"),
  ])
  func findsSpelledNumbers(_ text: String, _ expected: String) { check(text, expected) }

  @Test(arguments: [
    "22 334 455 kroner", "20 30 40 50", "22334455", "1998 2004", "i 2019 2020 og 2021", "12 345 678", "kr 22 33 44 55",
    "50 000 000 kroner",
    "00:12:34", "[00:12:34.500]", "10.30", "kl. 1200", "3-2", "2-1 2-2", "1, 2, 3, 4", "12,5", "100 000", "123 456 789",
    "123456789",
    "{@kari 1}", "{@k Kari}", "@Begin", "@Participants:\tINV Investigator", "@UTF8\n@End", "@@navn01##", "@",
    "@ hjemme", "@@@", "@navn@", "a @ b", "[@hansen2010]",
    "[-@hansen2010]", "etter at bt.no tok kontakt", "kjent at Fr.p. vil", "72°N", "kunde nummer 199", "ja.Men",
    "ja.no er det",
    "slutt.nei", "f.eks.", "bl.a.",
    "rapport.docx", "3.no", "og/eller", "12:30", "\\\\ \\hline", "x \\\\\n\\hline", "kl:10", "A: hei",
    "versjon 10.2.3.4", "arbeidsplass 3", "langs riksveg 362", "kap. 7.2.4.5", "3.5.2.3 Nye oppgåver", "på E6",
    "gikk opp bakken 10 ganger", "jeg sto på plassen 2 timer", "i 3. etasje",
    "2000 Mennesker",
    "motorveien 12 kilometer", "skoleveien 20 minutter", "på veien 12", "gata 3 ganger", "halvveis 2", "storgata",
    "Storgata", "one way street",
    "a 2 lane road", "12 people in the street", "3 ways", "2014 var bra", "i 2010 Bergen", "kl 1200 Oslo",
    "2000 kroner", "1500 personer",
    "i 2004 kom vi", "4000 Nordmenn", "NR 12345", "KR 50000", "TV 2", "E18", "B2", "H1N1", "covid-19", "EU27", "G12345",
    "OI12345",
    "20°", "20 °C", "-5°C", "3.14159", "1.5, 2.5", "p 0.001, 0.0234 og", "sak 3", "saken 2019", "case 12", "student 3",
    "pasient 112", "nummer 4",
    "en to tre fire fem seks sju åtte", "ti tjue tretti førti", "nittenåttisju nittenåttiåtte", "to tre stykker",
    "tre hundre", "one two three",
    "meet at noon", "at gmail", "look at this dot", "jeg ser at gmail er nede", "punktum", "§ 12-34",
    "Rt. 2010 s. 1234", "nr. 12345678",
    "2020–2021", "1:1000", "50/50", "1/2", "99 prosent", "+10 %", "5+12345678", "0 0 0 0 0 0 0 0",
    "12345678901234567890",
  ])
  func leavesTheRest(_ text: String) { check(text, "") }
}
