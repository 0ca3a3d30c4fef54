import Project
import Testing
import TextModel

/// What identifies somebody, as the rules tell it. What is found at all is the business of `PrivacyTests`.
@Suite struct RulesLeakTests {
  @Test func findsRealNamesOfTheKey() {
    check(
      """
      INF1: Da ringte jeg til Torbjørg, og hun kom.
                              ^^^^^^^^ leak/key: A real name from the key stands here in clear text. Replace it by \
      its pseudonym.
      """, key: Self.key)
    check(
      """
      INF1: Det var Torbjørgs bil.
                    ^^^^^^^^^ leak/key: A real name from the key stands here in clear text, in the genitive. Replace \
      it by its pseudonym.
      """, key: Self.key)
    check(
      """
      INF1: Det var den Torbjørg-saken.
                        ^^^^^^^^^^^^^^ leak/key: A longer word or name here holds a real name from the key. Write it \
      with the pseudonym instead.
      """, key: Self.key)
    check(
      """
      INF1: Da kom Torbjør, og så gikk vi.
                   ^^^^^^^ leak/key: This looks like a short form of a real name in the key. Replace it by the \
      pseudonym if the same is meant, or decide that it is not.
      """, key: Self.key)
    check(
      """
      % Torbjørg har lest dette.
        ^^^^^^^^ leak/key: A real name from the key stands here in clear text. Replace it by its pseudonym.
      """, key: Self.key)
    check("INF1: Da kom {@p1 Anne}, og så gikk vi.", key: Self.key)
  }

  @Test func findsNumbers() {
    check(
      """
      INF1: Det er 158390 10009.
                   ^^^^^^^^^^^^ leak/national-id: This is a national identity number for tests, which belongs to \
      nobody: date and check digits are right. Remove it, unless it is meant as an example.
      """)
    check(
      """
      INF1: Saksnummer 2019/12345 står på brevet.
                       ^^^^^^^^^^ leak/national-id: By the words before it, this is the number of a case, under \
      which somebody's papers can be found. Remove it or replace it.
      """)
    check(
      """
      INF1: Inn på konto 1234.56.78903.
                         ^^^^^^^^^^^^^ leak/account: This is the number of a bank account or card: the check digit \
      is right. Remove it or replace it.
      """)
    check(
      """
      INF1: Inn på konto 1234.56.78904.
                         ^^^^^^^^^^^^^ leak/account: This may be an account number with a wrong digit: the form is \
      right, the check digit is not. Remove it or replace it.
      """)
  }

  @Test func findsContactAndAddresses() {
    check(
      """
      INF1: Skriv til post@example.org etterpå.
                      ^^^^^^^^^^^^^^^^ leak/contact: This is written like an e-mail address. Remove it or replace it.
      """)
    check(
      """
      INF1: Ring meg på 22 22 55 55.
                        ^^^^^^^^^^^ leak/contact: This looks like a telephone number. Remove it or replace it.
      """)
    check(
      """
      INF1: Vi bodde i Storgata 14 den gangen.
                       ^^^^^^^^^^^ leak/address: This is written like a street and a number. Remove it or replace it.
      """)
  }

  @Test func findsNames() {
    check(
      """
      INF1: Det var Ingrid som ringte meg den natta.
                    ^^^^^^ leak/person: Spelling and context suggest the name of a person. Replace it by a \
      pseudonym, or decide that it may stay.
      """)
    check(
      """
      INF1: Vi flyttet til Hammerfest da jeg var liten.
                           ^^^^^^^^^^ leak/place: Spelling and context suggest the name of a place. Replace it by a \
      pseudonym or by something more general, or decide that it may stay.
      """)
    check(
      """
      INF1: Hammerfest-kontoret la ned.
            ^^^^^^^^^^^^^^^^^^^ leak/place: This word seems to be made from a name, and the name can be read out of \
      it. Replace it by a pseudonym or by something more general, or decide that it may stay.
      """)
    check(
      """
      INF1: Jeg begynte i Telenor rett etter skolen.
                          ^^^^^^^ leak/organisation: Spelling and context suggest the name of a workplace, a school \
      or another organisation. Replace it by a pseudonym or by something more general, or decide that it may stay.
      """)
    check("INF1: Det var [navn] og {@p2 Anne} som ringte.")
  }

  /// Programs that record meetings put real names before the turns.
  @Test func findsFullNamesThatNoHeaderDeclares() {
    let told =
      "leak/person: Spelling and context suggest the name of a person. Replace it by a pseudonym, or decide that it may stay."
    check(
      """
      Tone Lindqvist: Hva skjedde?
      ^^^^^^^^^^^^^^ \(told)
      Informant 4: Ingenting.
      Kari: Nei.
      ^^^^ \(told)
      Stein: Nei.
      [00:00:12] Ukjent Kvinne (ler): Nei.
      """)
    check(
      """
      ---
      taler Tone Lindqvist: pseudonym
      taler Dr. Hansen: legen
      ---
      Tone Lindqvist: Hva skjedde?
      Dr. Hansen: Ingenting.
      """)
  }

  @Test func findsDatesAndAges() {
    check(
      """
      INF1: Det skjedde den 14. mars 2019.
                        ^^^^^^^^^^^^^^^^^ leak/date: An exact date can be tied to somebody's life and looked up. \
      Make it more general, or decide that it may stay.
      """)
    check(
      """
      INF1: Jeg er født i 1987.
                          ^^^^ leak/date: A year of birth tells somebody's age. Make it more general, or decide that \
      it may stay.
      """)
    check(
      """
      INF1: Jeg er 47 år nå.
                   ^^^^^ leak/age: An exact age, with little else, can point to one person. Make it more general, or \
      decide that it may stay.
      """)
    check(
      """
      INF1: Mora mi er 93 år.
                       ^^^^^ leak/age: So few people are this old that the age can point to one of them. Write “90 \
      or older”.
      """)
  }

  @Test func findsWhatSaysSomethingOfSomebody() {
    check(
      """
      INF1: Jeg har hatt diabetes siden jeg var barn.
                         ^^^^^^^^ leak/health: Somebody is said to have an illness, an impairment or a treatment, \
      which is about health. Make it more general, or decide that it may stay.
      """)
    check(
      """
      INF1: Jeg er kurder, så vi feirer i mars.
                   ^^^^^^ leak/origin: This tells of somebody's origin or ethnic group. Make it more general, or \
      decide that it may stay.
      """)
    check(
      """
      INF1: Jeg er muslim, så det ble ikke noe vin.
                   ^^^^^^ leak/belief: This tells of somebody's religion or belief. Make it more general, or decide \
      that it may stay.
      """)
    check(
      """
      INF1: Jeg var den eneste jordmora i kommunen.
                        ^^^^^^^^^^^^^^^ leak/occupation: Somebody is said to be the only one or the first, and that \
      points to one person. Make it more general, or decide that it may stay.
      """)
    check(
      """
      INF1: Tvillingbroren min flyttet ut.
            ^^^^^^^^^^^^^^ leak/family: Few families are like this, so it can point to one of them. Make it more \
      general, or decide that it may stay.
      """)
    check(
      """
      INF1: Det stod i avisa dagen etter.
                ^^^^^^^^^^^^ leak/event: By these words it was in the news or is the only one of its kind, so it can \
      be looked up. Make it more general, or decide that it may stay.
      """)
  }

  @Test func hidesGenderAndDialectWhereAsked() {
    check(
      """
      INF1: Hun ville slutte.
            ^^^ leak/gender: This word tells the gender of somebody whose gender the project hides. Write a word \
      without gender, or “h*n”. → Hen
      """, settings: #"{ "privacy": { "gender": "warning" } }"#)
    check("INF1: Hun ville slutte.")
    check(
      """
      INF1: Jeg vet ikke ka som skjedde.
                         ^^ leak/dialect: This form is not of the written standard that the project uses, and can \
      tell where somebody is from. Write the standard form. → hva
      """, settings: #"{ "privacy": { "dialect": "hint" } }"#)
  }

  /// CHAT's headers are nobody's words, and they name who takes part.
  @Test func readsTheHeadersOfCHAT() {
    let participants = "@Participants:\tCHI Ida Target_Child, MOT Hanne Mother"
    let study = AnnotatedStudy(.transcript, "@Begin\n\(participants)\n*MOT:\tja .\n@End\n")
    let people = study.findings.filter { $0.rule == "leak/person" }
    let words = people.compactMap { study.project[study.id]?.text.string($0.range) }
    #expect(words.contains { $0.hasPrefix("Ida") } && words.contains { $0.hasPrefix("Hanne") })
    check(
      """
      @Comment:\tTorbjørg
                ^^^^^^^^ leak/key: A real name from the key stands here in clear text. Replace it by its pseudonym.
      """, key: Self.key)
  }

  /// Codes, roles and what stands for words that were not understood are CHAT's own.
  @Test(arguments: [
    ("@Participants:\tCHI Ida Target_Child, MOT Hanne Mother", ["Ida", "Hanne"]),
    ("@Participants:\tCHI Target_Child, MOT Mother, INV1 Investigator", []),
    ("@ID:\tnor|x|CHI|2;3.|female|||Target_Child|||", []),
    ("@Participants:\tMOT Lena, CHI Ida Target_Child", ["Lena", "Ida"]),
    ("@ID:\tKari Nordmann kari@nav.no|x|MOT|||||Mother|||", ["Kari Nordmann", "kari@nav.no"]),
    ("*CHI:\txxx yyy www .", []),
  ])
  func passesOverTheWordsOfCHAT(_ line: String, _ expected: [String]) {
    let study = AnnotatedStudy(.transcript, "@Begin\n\(line)\n*MOT:\tja .\n@End\n")
    let words = study.findings.filter { $0.rule.hasPrefix("leak/") }
      .compactMap { study.project[study.id]?.text.string($0.range) }
    #expect(words == expected)
  }

  @Test(arguments: [
    "\u{FEFF}@Participants:\tKAR Kari Nordmann\n*KAR:\tja .\n",
    "I: Ja.\n00:00:01.000 --> 00:00:05.000 Kari Nordmann bor her\n",
  ])
  func readsWhatNobodySays(_ text: String) {
    let study = AnnotatedStudy(.transcript, text)
    let people = study.findings.filter { $0.rule == "leak/person" }
    let words = people.compactMap { study.project[study.id]?.text.string($0.range) }
    #expect(words.contains { $0.contains("Kari Nordmann") }, "\(words)")
  }

  /// Two documents of a study are read one after the other; what is a name in one language is a word in another.
  @Test func labelsInTwoLanguages() {
    func labels(_ languages: [String]) -> [Int] {
      var project = Project(root: "/study")
      let ids = languages.indices.map { DocumentID("/study/\($0).ordrett") }
      for (id, language) in zip(ids, languages) {
        let text = "---\nlanguage: \(language)\n---\nGrace: Ja.\nB: Nei.\n"
        project.set(id, .transcript, Text(text), isOpen: false)
      }
      return ids.map { id in project.findings(in: id).found.count { $0.rule == "leak/person" } }
    }
    let (english, norwegian) = (labels(["en"]), labels(["nb"]))
    #expect(labels(["en", "nb"]) == english + norwegian && labels(["nb", "en"]) == norwegian + english)
  }

  /// Somebody who exists nowhere.
  private static let key = KeyState.csv("id,category,original,replacement\np1,person,Torbjørg Eksempel,Anne\n")
}
