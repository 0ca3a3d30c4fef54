import Privacy
import Testing

/// The dates that are found, in order, parted by ` | `.
private func check(_ text: String, _ expected: String) {
  let bytes = Array(text.utf8)
  let found = DateGrammar.identifiers(in: Tokens(bytes)).filter { $0.category == .date }
    .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  #expect(found.joined(separator: " | ") == expected, "\(text)")
}

@Suite struct DateTests {
  private static let found = [
    // A month, and which year it was told otherwise.
    ("vi flytta i juni for to år siden", "juni for to år siden"),
    ("så flytta me til bygda i juni for to år sidan", "juni for to år sidan"),
    ("jeg begynte der i august i fjor", "august i fjor"),
    ("i januar året etter fikk jeg jobb", "januar året etter"),
    ("han døde i slutten av mai i fjor", "mai i fjor"),
    ("for tre år siden i oktober ble jeg syk", "oktober"),
    ("vi gifta oss sist november", "november"),
    ("we moved in June two years ago", "June two years ago"),
    ("Two years ago in June she was diagnosed.", "June"),
    ("I left back in March last year", "March last year"),
    ("last September I was let go", "September"),
    ("my dad passed away last April", "April"),
    // A year as people say it.
    ("høsten 2019 ble jeg syk", "høsten 2019"), ("sommeren nittiåtte flytta vi", "sommeren nittiåtte"),
    ("jeg ble ferdig våren 2014", "våren 2014"), ("han er årgang 72", "72"), ("Olav, f. 1951", "1951"),
    ("i 07 flytta vi hit", "07"),
    ("Det var 14.03.2020.", "14.03.2020"),
    ("14.03.20", "14.03.20"),
    ("14/3-20", "14/3-20"),
    ("den 14/3", "14/3"),
    ("14/03/2020", "14/03/2020"),
    ("3/14/2020", "3/14/2020"),
    ("2020-03-14", "2020-03-14"),
    ("14-03-2020", "14-03-2020"),
    ("14. 3. 2020", "14. 3. 2020"),
    ("14. mars", "14. mars"),
    ("14 mars", "14 mars"),
    ("den 14. mars", "den 14. mars"),
    ("Den 14. mars 2020 kom han", "Den 14. mars 2020"),
    ("14. mars -87", "14. mars -87"),
    ("14. mars '87", "14. mars '87"),
    ("mars 2020", "mars 2020"),
    ("i mars 2020", "mars 2020"),
    ("mars i 2020", "mars i 2020"),
    ("det skjedde 16.5. og da", "16.5."),
    ("han er født 17.5. og da", "17.5."),
    ("den 16.5 var jeg der", "16.5"),
    ("fjortende mars", "fjortende mars"),
    ("den fjortende mars", "den fjortende mars"),
    ("den fjortande mars nittenåttisju", "den fjortande mars nittenåttisju"),
    ("den fjortende i tredje", "den fjortende i tredje"),
    ("født fjortende tredje åttisju", "fjortende tredje åttisju"),
    ("den 14. i 3.", "den 14. i 3."),
    ("den tjueførste august", "den tjueførste august"),
    ("femte februar nitten åttisju", "femte februar nitten åttisju"),
    ("the fourteenth of March", "the fourteenth of March"),
    ("March 14th, 1987", "March 14th, 1987"),
    ("on March 14, 1987", "March 14, 1987"),
    ("on 14 March 1987", "14 March 1987"),
    ("March the fourteenth", "March the fourteenth"),
    ("May 5th", "May 5th"),
    ("the 3rd of june", "the 3rd of june"),
    ("født i 1987", "1987"),
    ("Jeg ble født i 1987.", "1987"),
    ("jeg er født 1987", "1987"),
    ("eg er fødd i 1987", "1987"),
    ("ble født i åttisju", "åttisju"),
    ("jeg er født i 87", "87"),
    ("æ e født i nittenåttisju", "nittenåttisju"),
    ("født i nitten åtti sju", "nitten åtti sju"),
    ("årgang 1987", "1987"),
    ("født '87", "'87"),
    ("flyttet hit i 2004", "2004"),
    ("Vi flyttet hit i 2004.", "2004"),
    ("jeg begynte i 1998", "1998"),
    ("eg byrja i nittennittiåtte", "nittennittiåtte"),
    ("i 2004 flyttet vi til byen", "2004"),
    ("vi kom til Norge i totusenogfjorten", "totusenogfjorten"),
    ("vi kom i to tusen og fjorten", "to tusen og fjorten"),
    ("jeg ble skilt i 2011", "2011"),
    ("mor døde i 1999", "1999"),
    ("jeg fikk diagnosen i 2016", "2016"),
    ("jeg gifta meg i tjuefjorten", "tjuefjorten"),
    ("jeg jobbet der fra 1998", "1998"),
    ("I was born in 1987", "1987"),
    ("i was born in nineteen eighty-seven", "nineteen eighty-seven"),
    ("we moved here in 2004", "2004"),
    ("she died in two thousand and four", "two thousand and four"),
    ("I started in twenty fourteen", "twenty fourteen"),
    ("julaften 2019", "julaften 2019"),
    ("påsken 2020", "påsken 2020"),
    ("17. mai 2011", "17. mai 2011"),
    ("født 17. mai", "17. mai"),
    ("bursdagen min er 8. mars", "8. mars"),
    ("fødselsdato 140387 eller 14.03.87", "14.03.87"),
    ("den fyrste april nittiåtte", "den fyrste april nittiåtte"),
    ("jeg har vært her siden 2006", "2006"),
    ("jeg har jobbet her siden nittenåttini", "nittenåttini"),
    ("så i 2012 så fikk jeg kreft", "2012"),
    ("ho e fødd tjueandre i femte nittensyttifire", "tjueandre i femte nittensyttifire"),
    ("jæ e fødd i femtiåtte", "femtiåtte"),
    ("vi gifta oss i -87", "-87"),
    ("vi gifta oss i 87", "87"),
    ("vi gifta oss i åttisju", "åttisju"),
    ("we got married in '87", "'87"),
    ("jeg er født og oppvokst her, i 1964", "1964"),
    ("my birthday is on the third of may", "the third of may"),
    ("it was May 3", "May 3"),
    ("faren min gikk bort i mars 2018", "mars 2018"),
    ("I 1903 flytta Marie hit", "1903"),
    ("jeg jobbet på lageret fra 2010 til 2015", "2010 | 2015"), ("jeg ble uteksaminert 1998", "1998"),
    ("i 2020 da pandemien kom mistet jeg jobben", "2020"), ("I went to school from 1998 to 2004", "1998 | 2004"),
    ("far min var født i nitten tjuefire", "nitten tjuefire"), ("vi kom hit i åttini", "åttini"),
    ("kjueførste november", "kjueførste november"),
  ]

  @Test(arguments: found)
  func findsDates(_ text: String, _ expected: String) { check(text, expected) }

  /// As a recogniser writes: without a capital. `may` is then a verb as well.
  @Test(arguments: found.filter { !capitalTells.contains($0.0) })
  func findsDatesInLowerCase(_ text: String, _ expected: String) { check(text.lowercased(), expected.lowercased()) }

  private static let capitalTells = ["it was May 3"]

  @Test(arguments: [
    "siden 2015-reformen", "på nittitallet", "på 1990-tallet", "Windows 2000", "mandag", "på mandag", "til sommeren",
    "i fjor høst", "i mars", "i mars i fjor", "i mars er det alltid kaldt", "vi reiser i juli",
    "i august starter skoleåret",
    "jeg jobber hver november", "vi har ferie i juli og august", "every September we start again", "she may leave",
    "fra mai til september", "i desember er det julebord", "høsten 2015 kom reformen", "in march they play",
    "prisene steg i mars i fjor", "vi pleier å reise i mai", "jeg ble sykmeldt i mai", "klokka ti", "kl. 10.30",
    "kl 10.30", "klokka 12.05",
    "17. mai",
    "17. mai feirer vi",
    "1. mai", "22. juli", "8. mars", "julaften", "påsken", "1. klasse", "3. trinn", "i 1. klasse", "§ 12", "§ 3.2",
    "lov av 17. juni 2005 nr. 62", "lov 17. juni 2005 nr. 62", "lov av 17.06.2005", "forskrift 12. mai 2010",
    "versjon 3.2",
    "versjon 1.2.10", "kapittel 3.2.", "vi vant 3-2", "det sto 2-1", "24/7", "1/2", "3/4 av dem", "1990-årene",
    "i 2015 kom reformen", "undersøkelsen fra 2015", "NOU 2014", "to tusen kroner", "2000 kroner",
    "i 2000 meters høyde",
    "rundt 1500 personer", "den første gangen", "den andre siden", "den femte personen", "den første i andre klasse",
    "for det tredje", "first of all", "may 5 people come", "i may 20", "IP 10.2.3.4", "12.5 prosent",
    "temperaturen var 17.5", "side 12", "tabell 3.4", "ISO 9001", "covid-19", "B2", "G20", "på 80-tallet",
    "etter 1990 ble det vanlig", "the 1990s", "since the 2015 reform", "3.5 million", "it was 3.5.", "march on",
    "han har bursdag i januar", "møtet er 14.3 kl 12", "se avsnitt 3.2 og 4.1.", "fra 08.30 til 15.30",
    "det kostet 14.50", "ca. 3.5 millioner", "de spilte 4-4-2", "til kongens jubileum i 2007", "it may 3 times",
    "I was in my twenties",
    "Romanen 1984", "pandemien i 2020", "under krigen i 1943", "etter kommunereformen i 2020", "en bok fra 1987",
    "det er 2024", "vi er i 2024 nå", "i 2024 er det annerledes", "skoleåret 2018/2019", "barnevernloven av 1992",
    "fredag den 13.", "2. juledag", "dom av 14. mars 2020", "rundskriv 14. mars", "fem mars", "2 av 3", "14.",
    "i 12 av 14", "nr. 14 mars",
  ])
  func leavesWhatIsNoDate(_ text: String) { check(text, "") }

  @Test(arguments: [
    ("14.03.2020", 14, 3, 2020), ("14. mars -87", 14, 3, 1987), ("14/3-20", 14, 3, 2020),
    ("den fjortende i tredje nittenåttisju", 14, 3, 1987), ("2020-03-14", 14, 3, 2020),
    ("March 14th, 1987", 14, 3, 1987), ("3/14/2020", 14, 3, 2020), ("femte februar nitten null fem", 5, 2, 1905),
  ])
  func readsItsParts(_ text: String, _ day: Int, _ month: Int, _ year: Int) {
    let tokens = Tokens(Array(text.utf8))
    guard case .date(let parts)? = DateGrammar.findings(in: tokens, NumberWords(tokens)).first?.value else {
      Issue.record("no date in \(text)")
      return
    }
    #expect([parts.day, parts.month, parts.year] == [day, month, year])
  }
}
