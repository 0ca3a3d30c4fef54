import Privacy
import Testing

private func numbers(_ text: String) -> [PassageNumber] {
  NumberWords(Tokens(Array(text.utf8))).numbers.filter { !$0.isArticle }
}

@Suite struct NumberWordsTests {
  @Test(arguments: [
    ("tjueto", 22), ("to og tjue", 22), ("toogtjue", 22), ("femogtredve", 35), ("førti-tre", 43),
    ("nittenåttisju", 1987),
    ("nittenhundreogåttisju", 1987), ("nitten hundre og åttisju", 1987), ("totusenogfjorten", 2014),
    ("to tusen og fjorten", 2014), ("tjueogtjue", -1), ("tjuetjue", 2020), ("twenty-two", 22), ("twenty two", 22),
    ("nineteen eighty-seven", 1987), ("twenty fourteen", 2014), ("two thousand and four", 2004), ("fjortende", 14),
    ("fjortande", 14), ("fourteenth", 14), ("14th", 14), ("tjueførste", 21), ("twenty-first", 21), ("syv", 7),
    ("sju", 7),
    ("tyve", 20), ("kjue", 20), ("tredve", 30), ("førr", 40), ("sytti", 70), ("søtti", 70), ("åtta", 8), ("nie", 9),
    ("tolv", 12), ("tusen", 1000), ("ettusen", 1000), ("hundre", 100), ("hundreogfem", 105), ("tre hundre og fem", 305),
    ("trehundretusen", 300_000), ("en million", 1_000_000), ("nitten null fem", 1905), ("tjueéntusen", 21_000),
    ("enogtyve", 21), ("åtteogåtti", 88), ("Tretti", 30), ("NITTENÅTTISJU", 1987), ("åttiåtte", 88), ("sekstiseks", 66),
    ("femtitredje", 53), ("to å tjue", 22), ("ninety-nine", 99), ("three hundred and five", 305), ("43", 43),
  ])
  func readsOneNumber(_ text: String, _ value: Int) {
    #expect(numbers(text).map(\.value) == (value < 0 ? [] : [value]), "\(text)")
  }

  @Test(arguments: [
    ("to tre", [2, 3]), ("ni null to", [9, 0, 2]), ("nitti fem og tjue tolv", [90, 25, 12]),
    ("tretti og Kari", [30]), ("mellom to og tre", [2, 3]), ("to, tre", [2, 3]), ("en og to", [2]),
    ("førti eller femti", [40, 50]), ("fem og førti og seks og femti", [45, 56]),
  ])
  func readsSeveral(_ text: String, _ values: [Int]) {
    #expect(numbers(text).map(\.value) == values, "\(text)")
  }

  @Test(arguments: [
    "enten", "toen", "Nina", "Toril", "Trehus", "tiden", "femme", "sekser", "ettersom", "Enok", "Hundremeterskogen",
    "tenner", "sjuer", "one", "Fireman", "tusenvis", "trenger", "niende-klassing", "Tolvsrød",
  ])
  func leavesWords(_ text: String) {
    #expect(numbers(text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("Nittenåttisju flyttet Kari", [true, false, false]),
    ("to og tjue Hansen", [true, true, true, false]),
    ("en mann og Tretti", [false, false, false, true]),
    ("med Tu og Tri Nguyen", [false, false, false, false, false]),
    ("på 14.03.2020", [false, false]),
    ("femtiåring Per", [true, false]),
  ])
  func vetoesNames(_ text: String, _ covered: [Bool]) {
    let tokens = Tokens(Array(text.utf8))
    let words = NumberWords(tokens)
    #expect(tokens.all.indices.map(words.covers) == covered)
    #expect(!words.covers(tokens.count) && !words.covers(-1))
  }
}
