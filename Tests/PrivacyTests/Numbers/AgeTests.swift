import Privacy
import Testing

/// The ages that are found, in order, parted by ` | `.
private func check(_ text: String, _ expected: String) {
  let bytes = Array(text.utf8)
  let found = DateGrammar.identifiers(in: Tokens(bytes)).filter { $0.category == .age }
    .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  #expect(found.joined(separator: " | ") == expected, "\(text)")
}

@Suite struct AgeTests {
  private static let found = [
    // More than one at once.
    ("dei er tolv og fjorten no", "tolv | fjorten"),
    ("Dei er tolv, ni og seks.", "tolv | ni | seks"),
    ("Eg har to ungar. Dei er tolv.", "tolv"),
    ("barna våre er åtte og ni", "åtte | ni"),
    ("ungene våre er nå tjueto og tjuefem", "tjueto | tjuefem"),
    ("foreldrene mine er syttifem og sekstiåtte", "syttifem | sekstiåtte"),
    ("tvillingene er fire", "fire"),
    ("vi er begge femtini", "femtini"),
    ("begge er seksti", "seksti"),
    ("the kids are ten and twelve", "ten | twelve"),
    ("the twins are four", "four"),
    ("they're eight and five", "eight | five"),
    ("vi har to barn, på fem og åtte", "fem | åtte"),
    // As people say it.
    ("Hvor gammel er du? Trettisju.", "Trettisju"),
    ("Kor gamal er ho? Førtito, trur eg.", "Førtito"),
    ("How old are you? Forty-three.", "Forty-three"),
    ("hun var ikke mer enn atten", "atten"),
    ("ho var ikkje meir enn seksten", "seksten"),
    ("jeg blir femti neste år", "femti"),
    ("æ e femåførr no", "femåførr"),
    ("minstejenta er to og et halvt", "to og et halvt"),
    ("eldstemann er fjorten", "fjorten"),
    ("Jeg er 43 år gammel.", "43 år gammel"),
    ("Jeg er 43 år.", "43 år"),
    ("jeg er førtitre år", "førtitre år"),
    ("Jeg er 34, og jobber i butikk.", "34"),
    ("jeg er 34 og jobber i butikk", "34"),
    ("æ e 34", "34"),
    ("æ e førr", "førr"),
    ("eg er trettifire no", "trettifire"),
    ("Eg vart 50 i fjor", "50"),
    ("Ho er åtti år gammal", "åtti år gammal"),
    ("ho er åtti år gammal", "åtti år gammal"),
    ("hun var seks år gammel da", "seks år gammel"),
    ("min seks år gamle sønn", "seks år gamle"),
    ("den tolv år gamle jenta", "tolv år gamle"),
    ("Da jeg var seks, flyttet vi.", "seks"),
    ("da jeg var seks flyttet vi", "seks"),
    ("fra jeg var tolv til jeg var atten", "tolv | atten"),
    ("då eg var fjorten år", "fjorten år"),
    ("når ho va fem", "fem"),
    ("Hun fylte femti i mai.", "femti"),
    ("jeg fyller 40 til våren", "40"),
    ("han runda seksti", "seksti"),
    ("Mora mi ble 67 år i fjor.", "67 år"),
    ("Kari er 43 år.", "43 år"),
    ("Guten er 3 år.", "3 år"),
    ("en 52-åring", "52-åring"),
    ("ein førtitreåring", "førtitreåring"),
    ("som 43-åring begynte jeg på nytt", "43-åring"),
    ("som tolvåring", "tolvåring"),
    ("52-åringen fortalte", "52-åringen"),
    ("min femåring", "femåring"),
    ("på 50-årsdagen min", "50-årsdagen"),
    ("til femtiårsdagen", "femtiårsdagen"),
    ("mora mi var 38 då", "38"),
    ("i en alder av 43", "43"),
    ("i en alder av førti år", "førti år"),
    ("Alder: 43", "43"),
    ("alder 43 år", "43 år"),
    ("Kvinne, 43 år, gift.", "43 år"),
    ("Førtitre år.", "Førtitre år"),
    ("en gutt på tolv", "tolv"),
    ("en kvinne på 43 år", "43 år"),
    ("jenta på 9 år", "9 år"),
    ("Kari (43) sier at", "43"),
    ("sønnen min er to og tjue", "to og tjue"),
    ("hun er fire og et halvt år", "fire og et halvt år"),
    ("ho er fem og førti", "fem og førti"),
    ("far min var tre og nitti år gammal", "tre og nitti år gammal"),
    ("bestemor er 94", "94"),
    ("babyen er tre måneder gammel", "tre måneder gammel"),
    ("broren min e ni å tjue", "ni å tjue"),
    ("hu e 17 nå", "17"),
    ("han er snart 40", "40"),
    ("jeg er vel 34 nå", "34"),
    ("I'm 34.", "34"),
    ("I am 34 years old", "34 years old"),
    ("she is twelve years old", "twelve years old"),
    ("a 52-year-old woman", "52-year-old"),
    ("a twelve-year-old", "twelve-year-old"),
    ("my 52 year old mother", "52 year old"),
    ("When I was seven, we moved", "seven"),
    ("when i was seven", "seven"),
    ("aged 7", "7"),
    ("at the age of twelve", "twelve"),
    ("at age 12 I left", "12"),
    ("she turned fifty last year", "fifty"),
    ("he was 43 then", "43"),
    ("my son is eight", "eight"),
    ("my mother was ninety-one", "ninety-one"),
    ("he's twenty-two now", "twenty-two"),
    ("sixty years of age", "sixty years of age"),
    ("en 43-årig mann", "43-årig"),
    ("eg va vel en åtte ni år", "ni år"),
    ("e va tjuefem då e fekk ho", "tjuefem"),
    ("jentene er ni og tolv", "ni | tolv"),
    ("barna er 3, 5 og 8 år", "3 | 5 | 8 år"),
    ("en datter på 14 og en sønn på 17", "14 | 17"),
    ("datteren min på seks", "seks"),
    ("ungene er ti, tolv og fjorten år gamle", "ti | tolv | fjorten år gamle"),
    ("søsteren min som er 28 bor i byen", "28"),
    ("jeg, som er 61 år, husker det godt", "61 år"),
    ("som 61 år gammel begynte jeg", "61 år gammel"),
    ("oldemor ble nesten hundre", "hundre"),
    ("i 7. klasse var jeg tolv", "tolv"),
    ("I was like twelve or thirteen", "twelve | thirteen"),
    ("he died at 84", "84"),
    ("my daughter, who is 7, likes it", "7"),
    ("i va sekstn da", ""),
    ("hu va bærre seksten", "seksten"),
    ("mora mi vart åtti i sommar", "åtti"),
    ("broder min va tri år", "tri år"),
    ("jæ va jo bare fem seks år", "seks år"),
    ("eg var tolv # då", "tolv"), ("da var jeg seksten og et halvt", "seksten og et halvt"),
    ("sønnen vår er to måneder", "to måneder"),
    ("jeg var sjøl tjuefire", "tjuefire"), ("en gammel mann som var nittien", "nittien"),
    ("da de va åtte og ni", "åtte | ni"),
    ("en gutt, atten og et halvt, satt der", "atten og et halvt"), ("dattera mi ho er sju hun ga den", "sju"),
    ("fru hansen er nittifire og", "nittifire"), ("min 50-årsdag", "50-årsdag"),
    ("he was six and a half", "six and a half"),
  ]

  @Test(arguments: found)
  func findsAges(_ text: String, _ expected: String) { check(text, expected) }

  /// As a recogniser writes: without a capital. A name alone no longer tells then that an age is a person's.
  @Test(arguments: found.filter { !nameTells.contains($0.0) })
  func findsAgesInLowerCase(_ text: String, _ expected: String) { check(text.lowercased(), expected.lowercased()) }

  private static let nameTells = ["Kari (43) sier at"]

  @Test(arguments: [
    "jobbet der i ti år", "i tre år", "i 3 år", "for tre år siden", "to år siden", "for fem år sidan",
    "for 5 år sia", "de siste 20 årene", "dei siste tjue åra", "etter to år", "i løpet av ti år", "hvert fjerde år",
    "det er tre år siden", "det er 20 år siden jeg kom hit", "det tok tre år", "vi var gift i femten år",
    "jeg har jobbet i 12 år", "jeg gikk der i seks år", "over 18 år", "under 18 år", "mellom 18 og 25 år",
    "18 år eller eldre", "fra 6 år", "huset er 120 år gammelt", "bedriften er 50 år", "skolen er 100 år gammel",
    "aldersgrensa er 18 år", "på tre år", "om to år", "innen fem år", "to år eldre enn meg", "jeg var der tre år",
    "hun er fem år yngre", "straffen var fem år", "i førtiårene", "i 40-årene", "på nittitallet", "på 1990-tallet",
    "18-åringer får stemme", "åttiåringene", "jeg er nummer tre", "jeg var to ganger der", "vi var tre",
    "vi er fem søsken",
    "de var fire", "dei er tolv på jobb", "de er to om dagen", "de to er venner", "vi var fem på laget",
    "på en skala fra en til ti er jeg sju", "de var tolv personer", "elevene er tjuefem i hver klasse", "det er tolv",
    "klokka er ti", "kl. er 10", "jeg er 1,70 høy", "jeg er 50/50",
    "jeg er 100 prosent sikker",
    "jeg er 50 % sykmeldt", "hun er 3. generasjon", "jeg var en av dem", "jeg er en", "han er to meter",
    "jeg har tre barn", "10 års fartstid", "et femårig studium", "ti års erfaring", "i 1. klasse", "3. trinn",
    "jeg var tre år i Oslo", "han satt to år i fengsel", "three years ago", "for three years", "ten years later",
    "the last 20 years", "I worked there twelve years", "we were five", "there were twelve of us", "I was one of them",
    "it took two years", "over 18 years", "he is 12 feet tall", "I was three months pregnant", "in my forties",
    "den første tida", "to", "tre fire stykker", "hele ti år", "ytterligere to år", "3-åringene i barnehagen",
    "hun var i begynnelsen av trettiårene", "jeg har vært lærer i tjue år", "de ble seksti begge to",
    "vi er 12 ansatte", "jeg er 12 minutter unna", "hun er 170 høy", "jeg er 1 av 3", "jeg var fem minutter for sein",
    "jeg er to hundre prosent enig", "jeg var 3 måneder på sykehuset", "jeg er 5 måneder på vei", "han er i 50-åra",
    "her er berre seks", "eg er cirka ein tjue # tretti meter", "han har vore i # fjorten år",
    "han har vore der fjorten år", "at ten I went home", "en oppmerksomhetssyk tenåring",
    "det er fem år til", "jeg var hundre prosent sikker", "I've been here for 20 years",
    "bilen er 12 år", "she had been to his flat", "gjennomsnittsalderen er 43 år", "the average age is 43",
    "average age 62", "elever på 16 år",
    "jeg har 43 i sko", "hun er på 43", "hvis de er 14 år", "barn under 6 år", "et toårig kurs",
    "prosjektet varte i 2 år",
  ])
  func leavesWhatIsNoAge(_ text: String) { check(text, "") }

  @Test func isLessSureOfAnybody() {
    let own = DateGrammar.identifiers(in: Tokens(Array("min 52-åring".utf8)))
    let general = DateGrammar.identifiers(in: Tokens(Array("en 52-åring som søker".utf8)))
    #expect(general.map(\.clue) == [.generalAge])
    #expect(general[0].probability < 0.4)
    #expect(own[0].probability > 0.6)
  }

  @Test(arguments: ["når man fyller 18", "før du fyller 18 år", "når du er 16 år", "når ein er 16", "when you are 16"])
  func isLessSureOfAnybodyInARule(_ text: String) {
    let found = DateGrammar.identifiers(in: Tokens(Array(text.utf8)))
    #expect(found.map(\.clue) == [.generalAge])
    #expect(found.allSatisfy { $0.probability < 0.4 })
  }

  @Test(arguments: [
    ("bestefar er 89 år gammel", Clue.exactAge), ("bestefar er 90 år gammel", .ageAbove89),
    ("hun er nittito", .ageAbove89), ("she is ninety-nine years old", .ageAbove89), ("far ble hundre", .ageAbove89),
    ("en 103-åring", .ageAbove89),
  ])
  func tellsTheVeryOld(_ text: String, _ clue: Clue) {
    #expect(DateGrammar.identifiers(in: Tokens(Array(text.utf8))).map(\.clue) == [clue])
  }
}
