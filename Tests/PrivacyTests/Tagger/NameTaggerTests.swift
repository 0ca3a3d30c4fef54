import Privacy
import TestSupport
import Testing

/// Names between `<` and `>` are those that are found.
private func check(_ marked: String, _ choice: NameModelChoice = .cased) throws {
  var tagger = NameTagger()
  let text = marked.filter { !"<>".contains($0) }
  var found = ""
  var end = text.utf8.startIndex
  for identifier in try tagger.identifiers(in: Tokens(Array(text.utf8)), by: choice) {
    let start = text.utf8.index(text.startIndex, offsetBy: identifier.range.lowerBound)
    found += text[end..<start]
    end = text.utf8.index(text.startIndex, offsetBy: identifier.range.upperBound)
    found += "<" + text[start..<end] + ">"
    #expect(identifier.clue == .name)
    #expect((0.0...1.001).contains(identifier.probability))
  }
  found += text[end...]
  #expect(found == marked)
}

@Suite struct NameTaggerTests {
  @Test(arguments: [
    "<Kari> bor i <Bergen>.",
    "Guri, så mye!",
    "Vi kjører to turer per dag.",
    "Even om det regnet, gikk vi ut.",
    "Så sa <Liv> at det var nok.",
    "Han er en 52-åring som søker jobb.",
    "Jeg var matros på din båt.",
    "På mandag reiste vi hjem.",
    "xxx yyy www .",
    "eh ja kj- det var M1 som sa det",
    "Jeg sendte en melding klokka seks i april.",
    "",
    "   ",
    "… - – !",
  ])
  func findsNames(_ marked: String) throws { try check(marked) }

  /// What was read as one name is two, and none of its words is lost.
  @Test(arguments: ["\n", "\r\n", "\r", " \n\n "])
  func noNameGoesOnOverALinesEnd(_ end: String) throws {
    try check("Jeg så <Kari>\(end)<Nordmann> i går.")
    try check("Så kom <Kari>\(end)<Ola>\(end)<Per Hansen>.")
    try check("Int: Hvem? <Kari>\(end)Inf: Ja, i <Bergen>.")
  }

  @Test(arguments: ["jeg heter <kari> og bor i <bergen>", "vi kjører to turer per dag"])
  func findsNamesWithoutCapitals(_ marked: String) throws { try check(marked, .lower) }

  @Test(arguments: ["And then <Sarah> moved to <Leeds>.", "It was hard, you know, in May."])
  func findsNamesInEnglish(_ marked: String) throws { try check(marked, .english) }

  @Test(arguments: [
    ("Kari bor her.", PrivacyCategory.person, IdentifierKind.person),
    ("Vi bor i Stavanger.", .place, .place),
    ("Etter Bergen-hendelsen ble det stille.", .place, .derived),
  ])
  func tellsTheCategory(_ text: String, _ category: PrivacyCategory, _ kind: IdentifierKind) throws {
    var tagger = NameTagger()
    let found = try tagger.identifiers(in: Tokens(Array(text.utf8)), by: .cased)
    #expect(found.map(\.category) == [category])
    #expect(found.map(\.kind) == [kind])
  }

  @Test func aThresholdAddsAndNeverTakesAway() throws {
    var tagger = NameTagger()
    let text = "Så kom Anne fra Røst, og Per om Pål sa at Sognatun var stengt. Mamma og Far var i Kirken på Nes."
    let tokens = Tokens(Array(text.utf8))
    var before = 0
    for threshold: Float in [1, 0.5, 0.1, 0.01, 0.0001] {
      let words = try tagger.identifiers(in: tokens, by: .cased, threshold: threshold)
        .reduce(0) { $0 + $1.range.count }
      #expect(words >= before)
      before = words
    }
  }

  /// The same words before and after others: what is remembered of words changes nothing.
  @Test func whatWasSeenBeforeChangesNothing() throws {
    var tagger = NameTagger()
    let tokens = Tokens(Array("Kari Nordvik og Ola-gutten reiste fra Vadsø til NAV.".utf8))
    let first = try tagger.identifiers(in: tokens, by: .cased)
    #expect(!first.isEmpty)
    for round in 0..<40 {
      let others = (0..<200).map { "Ord\(round)x\($0)" }.joined(separator: " ")
      _ = try tagger.identifiers(in: Tokens(Array(others.utf8)), by: .cased)
    }
    #expect(try tagger.identifiers(in: tokens, by: .cased) == first)
  }

  @Test(arguments: NameModelChoice.allCases)
  func readsAnyBytes(_ choice: NameModelChoice) throws {
    var generator = SeededGenerator(seed: 6)
    var tagger = NameTagger()
    let pieces: [[UInt8]] = [
      Array("Kari ".utf8), Array("i Bergen. ".utf8), [0xFF], [0xC3], [0xE2, 0x80], Array("-".utf8), Array("s'".utf8),
      [0xF0, 0x9F], [0], Array("\u{301}".utf8), Array("İ".utf8), Array("\u{2010}A".utf8), Array("«\"".utf8),
      [0xED, 0xA0],
    ]
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        if Bool.random(using: &generator) {
          bytes += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &generator))
        }
      }
      var end = 0
      for identifier in try tagger.identifiers(in: Tokens(bytes), by: choice, threshold: 0.01) {
        #expect(identifier.range.lowerBound >= end && identifier.range.upperBound <= bytes.count)
        #expect(!identifier.range.isEmpty)
        end = identifier.range.upperBound
      }
    }
  }

  /// A passage is cut into windows at the ends of sentences, and then each name is found as in a short one.
  @Test func findsTheSameNamesInALongPassage() throws {
    var tagger = NameTagger()
    let sentence = "Så reiste Kari til Bergen. "
    let count = try tagger.identifiers(in: Tokens(Array(sentence.utf8)), by: .cased).count
    try #require(count == 2)
    let long = Tokens(Array(String(repeating: sentence, count: 2000).utf8))
    let found = try tagger.identifiers(in: long, by: .cased)
    #expect(found.count == 4000)
  }

  @Test func oneWordWithoutEnd() throws {
    var tagger = NameTagger()
    for piece in ["a", "a-", "Æ", "a.b", "\u{301}", "A ", "A.", "«", "Kari "] {
      let tokens = Tokens(Array(String(repeating: piece, count: 8_000).utf8))
      _ = try tagger.identifiers(in: tokens, by: .cased)
      _ = try tagger.identifiers(in: tokens, by: .lower)
    }
  }
}
