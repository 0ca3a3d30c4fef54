import Privacy
import Testing

private let rows = """
  p1,person,Kari Nordhaug,Anne,,
  p2,person,Stein Vik,Geir,,
  s1,place,Askøy,[Sted 1],,
  s2,place,Bergen,[Sted 2],,
  s3,place,Stavanger,[Sted 3],,
  s4,place,Voss,[Sted 4],,
  s5,place,Hammerfest,[Sted 5],,
  s6,place,Haugesund,[Sted 6],,
  s7,place,Lofoten,[Sted 7],,
  s8,place,Ringerike,[Sted 8],,
  s9,place,Oslo,[Sted 9],,
  s10,place,Tangen,[Sted 10],,
  s11,place,Solbakk,[Sted 11],,
  s12,place,Strand,[Sted 12],,
  s13,place,Vik,[Sted 13],,
  s14,place,Hell,[Sted 14],,
  s15,place,Bodø,[Sted 15],,
  """

private let people = KnownPeople(
  Key(Array(("id,category,original,replacement,scope,note\n" + rows).utf8)),
  isCommonWord: { CommonWords.contains($0) }, isListedWord: { CommonWords.lists($0) })

/// The words that the key knows something of, with how likely that is where it is not .8.
private func check(_ text: String, _ expected: String) {
  let bytes = Array(text.utf8)
  let found = people.find(in: Tokens(bytes)).map { hit in
    let word = String(decoding: bytes[hit.identifier.range], as: UTF8.self)
    return hit.identifier.probability == 0.8 ? word : "\(word):\(hit.identifier.probability)"
  }
  #expect(found.joined(separator: " ") == expected)
}

/// A place of the key in what its people are called, with the dictionary that knows most of these words, too.
@Suite struct InhabitantTests {
  /// All of it is found.
  @Test(arguments: [
    "askøyværing askøyværingen askøyværingar askøyværingane askøyværingene Askøyværing",
    "bergenser bergensere bergenserne bergenserane bergensarane bergensk bergenske", "bodøværing bodøværinga",
    "bergenserdialekt bergenserdialekten bergensdialekten", "stavangermann stavangersk stavangerske stavangerdialekten",
    "vossing vossinger vossingane vossingslaget", "hammerfesting hammerfestingene hammerfestværing",
    "lofoting lofotinger lofotværing", "ringeriking ringerikingar", "oslofolk oslojenter oslomannen osloensere",
    "strandværingane",
  ])
  func isFoundInItsPeople(_ text: String) { check(text, text) }

  @Test(arguments: [
    // The dictionary has it, and so it may be something else: a warning.
    ("haugesunder haugesundere", "haugesunder:0.4 haugesundere:0.4"), ("haugesundar", "haugesundar"),
    ("solbakker", "solbakker:0.4"),
    // Places that are called by a word.
    ("ei helling, helvete, strander, vikinger, viking, vikar", ""),
    // What only an ending is put to is no name.
    ("Ja, lofot, et ringerik, lofots", ""),
  ])
  func isNotFoundInOtherWords(_ text: String, _ expected: String) { check(text, expected) }

  /// Two words that nobody put together are no word.
  @Test(arguments: [
    ("jeg bor i stavanger, hammerfest og haugesund", "stavanger:1.0 hammerfest:1.0 haugesund:1.0"),
    ("stavangers gater og nordhaugs hage", "stavangers:1.0 nordhaugs:1.0"),
    ("Nordhaug sa det.", "Nordhaug:1.0"), ("Strand er fint, ei strand", "Strand:0.7"), ("en stein i ei vik", ""),
  ])
  func isFoundThoughItCanBeReadAsTwoWords(_ text: String, _ expected: String) { check(text, expected) }

  @Test(arguments: [
    ("jeg bodde i bergen og jobba på lageret", ["bergen"]),
    ("det var stein og grus i bergen", ["bergen"]), ("vi var i bergen-området og i strand-norge", []),
    ("vi satt på ei strand med en stein", []),
  ])
  func whatIsANameByItsContextIsTheKeys(_ text: String, _ expected: [String]) {
    var options = Detector.Options()
    options.people = people
    var detector = Detector(options)
    let bytes = Array(text.utf8)
    let hits = detector.identifiers(in: bytes, Reading(declared: .nb, isLower: true)).filter {
      $0.identifier.category == .key
    }
    #expect(hits.map { String(decoding: bytes[$0.identifier.range], as: UTF8.self) } == expected)
  }

  /// That took minutes: the dictionary was asked about all the halves of such a word.
  @Test(arguments: ["ab", "ing", "dialekt"])
  func aLongWordTakesNoLonger(_ piece: String) {
    let text = "så stavanger" + String(repeating: piece, count: 100_000)
    #expect(people.find(in: Tokens(Array(text.utf8))).count <= 1)
  }
}
