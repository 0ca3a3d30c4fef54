import Privacy
import Testing

import struct TestSupport.SeededGenerator

private let rows = """
  p1,person,Kari Nordmann,Anne,,
  p2,person,Kristoffer Berg | Stoffer,Jonas,,
  p3,person,Liv Aase Dahl,Gro,,
  p4,person,Anne-Marie de la Cruz,Berit,,
  p5,person,"Svartdal, Torgrim",Espen,,
  p6,person,Lars Hauge,Geir,,
  p7,person,André Hansen,Kim,,
  p8,person,Kari Hansen,Mona,,
  s1,place,Bergen,[Sted 1],,
  s2,place,Mo i Rana,[Sted 2],,
  s3,place,Sandnes,[Sted 3],,
  s4,place,Moss,[Sted 4],,
  o1,organisation,NAV Narvik,[NAV-kontor],,
  t1,contact,99 88 77 66,[telefon],,
  k1,contact,kari@nord.no,[e-post],,
  """

private let common: Set<String> = [
  "berg", "liv", "dahl", "moss", "nordmann", "huset", "kontoret", "hendelsen", "hun", "bien", "even", "han", "saker",
  "livs", "marked", "elvene",
]

private let people = KnownPeople(
  Key(Array(("id,category,original,replacement,scope,note\n" + rows).utf8)),
  isCommonWord: { common.contains(String(decoding: $0, as: UTF8.self)) })

/// `text:ids:clue`, the hits parted by a space and a bar.
private func hits(_ text: String) -> String {
  let bytes = Array(text.utf8)
  let ids = ["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "s1", "s2", "s3", "s4", "o1", "t1", "k1"]
  return people.find(in: Tokens(bytes)).map { hit in
    let word = String(decoding: bytes[hit.identifier.range], as: UTF8.self)
    let name = String(decoding: bytes[hit.name], as: UTF8.self)
    let clue = hit.identifier.clue.rawValue.dropFirst(3).lowercased()
    let shown = word == name ? word : "\(word)(\(name))"
    return "\(shown):\(hit.entries.map { ids[$0] }.joined(separator: "+")):\(clue)"
  }.joined(separator: " | ")
}

@Suite struct KnownPeopleTests {
  @Test(arguments: [
    // Whole names, and their parts.
    ("Det var Kari Nordmann der.", "Kari Nordmann:p1:name"),
    ("Så kom Kari, da.", "Kari:p1+p8:name"),
    ("Hun heter Kari Hansen.", "Kari Hansen:p8:name"),
    ("Nordmann, Kari står det", "Nordmann, Kari:p1:name"),
    ("Kari Kari, Kari", "Kari:p1+p8:name | Kari:p1+p8:name | Kari:p1+p8:name"),
    ("kari nordmann kari nordmann kari", "kari nordmann:p1:name | kari nordmann:p1:name | kari:p1+p8:name"),
    ("Liv Dahl og Liv Aase", "Liv Dahl:p3:name | Liv Aase:p3:name"),
    ("Torgrim Svartdal", "Torgrim Svartdal:p5:name"),
    ("Han het Svartdal.", "Svartdal:p5:name"),
    ("Så Nordmann kom. Nordmann er nordmann.", "Nordmann:p1:name"),
    ("Stoffer kom", "Stoffer:p2:name"),
    ("Han Berg kom, Dahl også. Berg er høyt. et berg", "Berg:p2:name | Dahl:p3:name"),
    ("Liv kom. Hva er et liv?", "Liv:p3:name"),
    ("jeg så kari nordmann i bergen", "kari nordmann:p1:name | bergen:s1:name"),
    ("KARI ropte de", "KARI:p1+p8:name"),
    ("kari sa det", "kari:p1+p8:name"),
    ("Anne-Marie Cruz", "Anne-Marie Cruz:p4:name"),
    ("Anne Marie kom", "Anne Marie:p4:name"),
    ("L. Hauge", "Hauge:p6:name"),
    // Places, organisations and other things.
    ("På Mo i Rana og i Rana", "Mo i Rana:s2:name"),
    ("NAV Narvik, men ikke NAV eller narvik", "NAV Narvik:o1:name"),
    ("ring 99 88 77 66 eller kari@nord.no nå", "99 88 77 66:t1:name | kari@nord.no:k1:name"),
    ("Moss er fin, og moss vokser", "Moss:s4:name"),
    // Genitives.
    (
      "Karis bil og Kari's og Kari’s",
      "Karis(Kari):p1+p8:genitive | Kari's(Kari):p1+p8:genitive | Kari’s(Kari):p1+p8:genitive"
    ),
    ("Lars' bil, Nordmanns hus", "Lars:p6:name | Nordmanns(Nordmann):p1:genitive"),
    ("Kari Nordmanns bil", "Kari Nordmanns(Kari Nordmann):p1:genitive"),
    ("Mo i Ranas elver", "Mo i Ranas(Mo i Rana):s2:genitive"),
    ("et livs verk, bergs", ""),
    // Compounds.
    ("Bergen-hendelsen", "Bergen-hendelsen(Bergen):s1:compound"),
    ("Så Berg-saken og Berg-Larsen", "Berg-saken(Berg):p2:compound"),
    ("Nord-Bergen", "Nord-Bergen(Bergen):s1:compound"),
    ("Kari-saken og Karis-gjengen", "Kari-saken(Kari):p1+p8:compound | Karis-gjengen(Kari):p1+p8:compound"),
    ("Mo i Rana-kontoret", "Mo i Rana-kontoret(Mo i Rana):s2:compound"),
    (
      "Sandneskontoret og sandneskontoret",
      "Sandneskontoret(Sandnes):s3:compound | sandneskontoret(sandnes):s3:compound"
    ),
    (
      "en bergenser, bergensere og bergensk",
      "bergenser(bergen):s1:compound | bergensere(bergen):s1:compound | bergensk(bergen):s1:compound"
    ),
    ("Karihuset, men Karibien og karihuset", "Karihuset(Kari):p1+p8:compound"),
    ("mossegrodd", ""),
    // Nicknames.
    ("Så Kris og Kristoff kom", "Kris:p2:nickname | Kristoff:p2:nickname"),
    ("kris er kris", ""),
    ("Kr. ti, Han kom", ""),
    ("så Tor og Torg", "Torg:p5:nickname"),
    ("Anne kom", ""),
    // Another spelling.
    ("Åse og Andre og Christoffer", "Åse:p3:spelling | Andre:p7:spelling | Christoffer:p2:spelling"),
    ("med Åses bil", "Åses(Åse):p3:spelling"),
    ("Ase", "Ase:p3:spelling"),
    // Typing errors.
    (
      "så Kirstoffer, Kristofer, Kristofffer og Kristiffer",
      "Kirstoffer:p2:typo | Kristofer:p2:typo | Kristofffer:p2:typo | Kristiffer:p2:typo"
    ),
    ("Så Mari og Lise", ""),
    ("så Torgims hus", "Torgims(Torgim):p5:typo"),
    ("jeg så torgim", "torgim:p5:typo"),
    ("Jeg så torgim", ""),
    ("Han så Karl og Krisstoffffer", ""),
    ("en Bergne og Berge", "Bergne:s1:typo | Berge:s1:typo"),
    ("", ""),
  ])
  func finds(_ text: String, _ expected: String) { #expect(hits(text) == expected) }

  @Test(
    arguments: [
      ("Kari Nordmann", 1), ("Livs", 0.7), ("så Liv", 1), ("Kris", 0.7), ("Christoffer", 0.9), ("Kristofer", 0.6),
      ("Tristoffer", 0.4), ("Sandneskontoret", 0.8),
    ] as [(String, Float)])
  func saysHowCertainItIs(_ text: String, _ probability: Float) {
    let hits = people.find(in: Tokens(Array(text.utf8)))
    #expect(hits.map(\.identifier.probability) == [probability])
    #expect(hits.first?.identifier.category == .key)
  }

  @Test func looksOnlyForActiveEntries() {
    let tokens = Tokens(Array("Kari i Bergen".utf8))
    #expect(people.find(in: tokens) { $0 != 0 && $0 != 8 }.map(\.entries) == [[7]])
    #expect(people.find(in: tokens) { _ in false }.isEmpty)
  }

  /// Each of these took quadratic time in some way of looking at it.
  @Test(arguments: ["Berg-", "Kari-", "kari nordmann ", "Mo i ", "Nord-Norge-A", "Kristof", "'s", "--"])
  func longTextsTakeNoLonger(_ piece: String) {
    let text = String(repeating: piece, count: 60_000)
    #expect(people.find(in: Tokens(Array(text.utf8))).count <= 60_000)
  }

  @Test func readsAnyBytes() {
    var random = SeededGenerator(seed: 5)
    let pieces = ["Kari", "Nordmann", "'", "s", "-", " ", "å", "Mo i Rana", "bergen", "\u{300}", ",", "İ", "Sandnes"]
    for round in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<14, using: &random) {
        let odd = [UInt8.random(in: 0...255, using: &random)]
        bytes += round % 3 == 0 ? odd : Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8)
      }
      var end = 0
      for hit in people.find(in: Tokens(bytes)) {
        #expect(hit.identifier.range.lowerBound >= end && hit.identifier.range.upperBound <= bytes.count)
        #expect(hit.identifier.range.lowerBound <= hit.name.lowerBound && !hit.name.isEmpty)
        #expect(hit.name.upperBound <= hit.identifier.range.upperBound)
        end = hit.identifier.range.upperBound
      }
    }
  }

  /// The nearness that is found by striking out letters is the distance of Damerau and Levenshtein.
  @Test func nearIsOneTypingError() {
    var random = SeededGenerator(seed: 9)
    let letters = Array("uobriktm".utf8)
    for _ in 0..<2000 {
      let name = (0..<Int.random(in: 5..<9, using: &random)).compactMap { _ in letters.randomElement(using: &random) }
      var word = name
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<word.count - 1, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: word.remove(at: place)
        case 1: word.insert(letters.randomElement(using: &random) ?? 0, at: place)
        case 2: word[place] = letters.randomElement(using: &random) ?? 0
        default: word.swapAt(place, place + 1)
        }
      }
      let key = Key(
        Array("id,category,original,replacement\np,event,\(String(decoding: name, as: UTF8.self)),x\n".utf8))
      let found = KnownPeople(key) { _ in false }.find(in: Tokens(word))
      // A name that is exact, or has a genitive on it, is none of this.
      let isOther = found.contains { $0.identifier.clue != .keyTypo }
      if isOther || word.count < 4 { continue }
      let words = [name, word].map { String(decoding: $0, as: UTF8.self) }
      #expect(!found.isEmpty == (distance(name, word) <= 1), "\(words)")
    }
  }

  private func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [Array(0...other.count)]
    for i in 1...one.count {
      var row = [i]
      for j in 1...max(other.count, 1) where !other.isEmpty {
        var best = min(row[j - 1] + 1, rows[i - 1][j] + 1, rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1))
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[one.count][other.count]
  }
}
