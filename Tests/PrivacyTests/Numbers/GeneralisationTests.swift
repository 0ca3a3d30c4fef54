import Privacy
import Testing

/// The passage with what was found replaced, once for each way to generalise it.
private func check(_ text: String, _ language: ProseLanguage, _ expected: String) {
  let tokens = Tokens(Array(text.utf8))
  guard let found = DateGrammar.identifiers(in: tokens).first else {
    Issue.record("nothing in \(text)")
    return
  }
  let all = DateGrammar.generalised(found.range, in: tokens, language).map {
    String(decoding: tokens.bytes[..<$0.range.lowerBound], as: UTF8.self) + $0.text
      + String(decoding: tokens.bytes[$0.range.upperBound...], as: UTF8.self)
  }
  #expect(all.joined(separator: " | ") == expected, "\(text)")
}

@Suite struct GeneralisationTests {
  @Test(arguments: [
    ("jeg er 43 år gammel nå", ProseLanguage.bokmål, "jeg er i 40-årene nå"),
    ("jeg er 34", .bokmål, "jeg er i 30-årene"),
    ("jeg er førtitre år", .bokmål, "jeg er i førtiårene"),
    ("eg er førtitre år", .nynorsk, "eg er i førtiåra"),
    ("eg er 43 år", .nynorsk, "eg er i 40-åra"),
    ("I am 43 years old", .english, "I am in my 40s"),
    ("she is forty-three", .english, "she is in her forties"),
    ("hun er 16 år", .bokmål, "hun er i tenårene"),
    ("ho er 16 år", .nynorsk, "ho er i tenåra"),
    ("da jeg var sju", .bokmål, "da jeg var i barneskolealder"),
    ("sønnen min er fire", .bokmål, "sønnen min er i førskolealder"),
    ("hun fylte femti", .bokmål, "hun fylte femti og noe"),
    ("ho fylte 52", .nynorsk, "ho fylte 50 og noko"),
    ("she turned fifty-two", .english, "she turned fifty-something"),
    ("den 43 år gamle mannen", .bokmål, "den 40–49 år gamle mannen"),
    ("den tolv år gamle jenta", .bokmål, "den seks til tolv år gamle jenta"),
    ("a 52-year-old woman", .english, "a 50–59-year-old woman"),
    ("en 52-åring", .bokmål, "en person i 50-årene"),
    ("ein 52-åring", .nynorsk, "ein person i 50-åra"),
    ("52-åringen lo", .bokmål, "Personen i 50-årene lo"),
    ("en sekstenåring", .bokmål, "en tenåring"),
    ("på femtiårsdagen min", .bokmål, "på bursdagen min"),
    ("bestemor er 94", .bokmål, "bestemor er 90 år eller eldre"),
    ("grandma is ninety-four", .english, "grandma is 90 or older"),
    ("babyen er tre uker gammel", .bokmål, "babyen er under ett år gammel"),
  ])
  func widensAges(_ text: String, _ language: ProseLanguage, _ expected: String) { check(text, language, expected) }

  @Test(arguments: [
    (
      "jeg ble født 14. mars 1987 i byen", ProseLanguage.bokmål,
      "jeg ble født i mars 1987 i byen | jeg ble født i 1987 i byen | jeg ble født på 1980-tallet i byen"
    ),
    ("Den 14. mars kom han", .bokmål, "I mars kom han"),
    ("han kom den fjortende mars", .bokmål, "han kom i mars"),
    ("fra 14. mars", .bokmål, "fra mars"),
    ("dato: 14.03.2020", .bokmål, "dato: mars 2020 | dato: 2020 | dato: på 2020-tallet"),
    ("on March 14th, 1987", .english, "in March 1987 | in 1987 | in the 1980s"),
    ("født i 1987", .bokmål, "født på 1980-tallet"),
    ("fødd i nittenåttisju", .nynorsk, "fødd på åttitalet"),
    ("jeg er født i nittenåttisju", .bokmål, "jeg er født på åttitallet"),
    ("born in 1987", .english, "born in the 1980s"),
    ("we moved here in 2004", .english, "we moved here in the 2000s"),
    ("I 2004 flyttet vi", .bokmål, "På 2000-tallet flyttet vi"),
    ("i mars 2020", .bokmål, "i 2020 | på 2020-tallet"),
    ("født '87", .bokmål, "født på 1980-tallet"),
    ("14. mars -87 kom jeg", .bokmål, "I mars 1987 kom jeg | I 1987 kom jeg | På 1980-tallet kom jeg"),
  ])
  func widensDates(_ text: String, _ language: ProseLanguage, _ expected: String) { check(text, language, expected) }

  @Test func saysNothingElsewhere() {
    let tokens = Tokens(Array("jeg er 43 år".utf8))
    #expect(DateGrammar.generalised(0..<3, in: tokens, .bokmål).isEmpty)
  }
}
