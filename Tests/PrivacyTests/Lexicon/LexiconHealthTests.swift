import Privacy
import Testing

@Suite struct LexiconHealthTests {
  @Test(
    arguments: """
      Mora mi har hatt [brystkreft] to ganger.
      Han døde av [hjerteinfarkt] i fjor.
      Hun ble diagnostisert med [bipolar lidelse] som attenåring.
      Jeg har [diabetes], så jeg må spise jevnlig.
      Eg har hatt [angst] sidan eg var tolv.
      Æ fikk [depresjon] etter det.
      Broren min sliter med [rus og angst].
      Jeg gikk på [metadon] i tre år.
      Da [fikk jeg slag], eller [hjerneslag], da.
      Faren hennes lider av [demens].
      Eg vart [gravid] då eg var seksten.
      Hun tok [abort] året etter.
      Sønnen min har [Asperger] og går i egen klasse.
      Jeg er [hiv-positiv].
      Ho mor fekk [kreft] i bukspyttkjertelen.
      Jeg ble [sykmeldt] for utbrenthet i mars.
      Jeg er [alkoholiker], jeg har vært tørr i ni år.
      Søsteren min har [ME] og ligger mye.
      Eg er [blind] på det eine auget.
      Brukeren hadde [schizofreni] og bodde alene.
      Han prøvde å ta [livet] sitt i vår.
      Hun var [innlagt på psykiatrisk] i to måneder.
      Jeg går på [antidepressiva].
      Kari har [epilepsi].
      [kreften min] kom tilbake
      [Depresjonen hennes] ble verre om vinteren.
      jeg har hatt [spiseforstyrrelse] siden jeg var fjorten
      jeg ble [ufør] da jeg var tretti
      ho er [døv] på begge øyra
      Dotter mi har [cøliaki].
      Læreren min hadde [parkinson].
      Mannen min fikk [cellegift] hele høsten.
      Pappa var [narkoman].
      Jeg har [dysleksi] og [ADHD].
      Jeg mistet [barnet] i femte måned.
      Jeg er født [døv].
      Jeg kjempet mot [kreften] i to år.
      Jeg har [kroniske smerter] i ryggen.
      Hun har [slitt psykisk] i mange år.
      Jeg fikk et [angstanfall] på bussen.
      Jeg gikk [til psykolog] i to år etterpå.
      Bror min [hengte seg] i låven.
      Jeg har født fire barn og hatt to [spontanaborter].
      Vi fikk en sønn med [Downs].
      [Kreften] kom tilbake i lungene.
      Jeg begynte på [Zoloft] etter skilsmissen.
      Han er avhengig av [heroin].
      Hun er [psykisk syk].
      Eg har vore [rusfri] i seks år no.
      Brukeren min har [Alzheimer].
      jeg fikk konstatert [lungekreft] i mai
      Hun som satt i resepsjonen, hadde [epilepsi].
      Eg var [sjukmeld] i eit halvt år for utbrentheit.
      jeg fikk [adhd-diagnosen] som voksen
      søstra mi har [cp]
      Jeg ventet [barn].
      æ va [gravid] da
      hu hadde [angst] og [depresjon]
      broren min e [narkoman]
      jeg er [hjerteoperert]
      Bror min [drakk] mykje og tok [livet] sitt.
      My mother died of [breast cancer] when I was nine.
      I was diagnosed with [ADHD] at forty.
      I had a [miscarriage] the year before.
      She has [bipolar disorder].
      I have [MS].
      I was [sectioned] twice.
      I've been [sober] for six years.
      I lost [my sight] at twelve.
      He had a [heart attack] last winter.
      I've had [depression] since school.
      My brother is an [alcoholic].
      He suffers from [epilepsy].
      I was [pregnant] at the time.
      I take [insulin] four times a day.
      she's been on [antidepressants] since the divorce
      """.split(separator: "\n").map(String.init))
  func isFlagged(_ phrase: String) { LexiconCheck.flagged(phrase, .health) }

  @Test(
    arguments: """
      Helsesykepleieren kommer på onsdager.
      Jeg jobber i psykiatrien med ungdom.
      Pasientene får mat klokka fem.
      Vi har mange brukere med angst.
      Jeg har jobbet med demens i ti år.
      Folk som har depresjon, trenger ro.
      Hvis du får kreft, er det kommunen som betaler.
      Jeg holdt kurs om diabetes.
      Mange av dem sliter med rus.
      Vi snakker mye om psykisk helse på jobb.
      Han gikk til legen.
      Jeg tok bussen og var helt slått ut.
      Eg har sett mange som lir av angst.
      Vi har mange med schizofreni her.
      Det er dårlege krefter i desse her.
      Det går på helsa løs.
      Det var dårlig vær, og det var depresjon i økonomien.
      Jeg er avhengig av bilen.
      De sliter med søvnen.
      Det er en kamp mot hiv i verden.
      I work with people who have dementia.
      The hospital has a new ward.
      We get many patients with depression.
      If you have cancer, you call this number.
      Jeg har lam og kyr på garden.
      Lar du meg sitte her?
      Barn med adhd trenger tydelige voksne.
      Forskning på autisme er viktig.
      """.split(separator: "\n").map(String.init))
  func isLeftAlone(_ phrase: String) { LexiconCheck.clean(phrase) }
}

/// Checks of the lexicon on one phrase.
enum LexiconCheck {
  /// What stands in brackets is overlapped by a finding of one of the categories, and nothing else is found.
  static func flagged(_ phrase: String, _ categories: PrivacyCategory...) {
    var bytes: [UInt8] = []
    var expected: [Range<Int>] = []
    for byte in phrase.utf8 {
      switch byte {
      case UInt8(ascii: "["): expected.append(bytes.count..<bytes.count)
      case UInt8(ascii: "]"): if let last = expected.popLast() { expected.append(last.lowerBound..<bytes.count) }
      default: bytes.append(byte)
      }
    }
    let found = Lexicon.identifiers(in: Tokens(bytes))
    for range in expected {
      let isFound = found.contains { $0.range.overlaps(range) && categories.contains($0.category) }
      #expect(isFound, "\(phrase): not found, but \(words(found, bytes))")
    }
    for finding in found {
      #expect(expected.contains { $0.overlaps(finding.range) }, "\(phrase): \(words([finding], bytes))")
    }
    #expect(!expected.isEmpty)
  }

  static func clean(_ phrase: String) {
    let bytes = Array(phrase.utf8)
    let found = Lexicon.identifiers(in: Tokens(bytes))
    #expect(found.isEmpty, "\(phrase): \(words(found, bytes))")
  }

  private static func words(_ found: [Identifier], _ bytes: [UInt8]) -> String {
    found.map { "\($0.category.rawValue): \(String(decoding: bytes[$0.range], as: UTF8.self))" }.joined(separator: "; ")
  }
}
