import Project
import Testing

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("usikerhet", ["usikkerhet", "sikkerhet"], "usikkerhet"),
    ("usikkerheet", ["usikkerhet"], "usikkerhet"),
    ("usikkrehet", ["usikkerhet"], "usikkerhet"),
    ("usikkertet", ["usikkerhet"], "usikkerhet"),
    ("Frykt", ["frykt"], "frykt"),
    ("NÆRVÆR", ["nærvær"], "nærvær"),
    ("na\u{30A}", ["nå"], "nå"),
    ("nå", ["NA\u{30A}"], "NA\u{30A}"),
    ("tdi", ["tid", "ti"], "tid"),
    ("ab", ["ba"], "ba"),
    ("omsorg/nærver", ["omsorg", "omsorg/nærvær"], "omsorg/nærvær"),
    ("r2", ["R1", "R2"], "R2"),
    ("x", ["X"], "X"),
    ("👩‍👩‍👧x", ["👩‍👩‍👧"], "👩‍👩‍👧"),
  ])
  func finds(name: String, candidates: [String], wanted: String) {
    #expect(nearest(to: name, among: candidates) == wanted)
  }

  @Test(arguments: [
    ("frykt", ["tillit", "håp", "fryktelig lang"]), ("frykt", []), ("frykt", [""]), ("", ["a", ""]),
    ("x", ["y", "xy"]),
    ("tid", ["dit", "tidlig"]), ("abcdefghijklmnopqrstuvwxyz", ["abcdefghijklmnopqrstu"]),
    (String(repeating: "a", count: 65), [String(repeating: "a", count: 65)]),
  ])
  func findsNone(name: String, candidates: [String]) {
    #expect(nearest(to: name, among: candidates) == nil)
  }

  @Test func givesTheNearestFirstAndKeepsTheOrderOfEqualOnes() {
    let names = ["fryktelige", "tillit", "frykter", "frykte", "fryktes", "frykta"]
    let nearest = NearestNames(names)
    #expect(nearest.nearest(to: "fryktes", atMost: 4) == ["fryktes", "frykter", "frykte", "frykta"])
    #expect(nearest.nearest(to: "fryktes", atMost: 2) == ["fryktes", "frykter"])
    #expect(nearest.nearest(to: "fryktes", atMost: 0).isEmpty)
    #expect(nearest.nearest(to: "tilit", atMost: 9) == ["tillit"])
  }

  /// Against the plain table of the textbook, over every pair of short words of two letters.
  @Test func agreesWithTheWholeTable() {
    var words: [String] = [""]
    for length in 0..<5 {
      words += words.filter { $0.count == length }.flatMap { [$0 + "a", $0 + "b"] }
    }
    var found = 0
    for word in words where word.count == 5 || word.count == 3 {
      // The limit for three to five letters is one slip.
      for other in words {
        let isNear = nearest(to: word, among: [other]) != nil
        #expect(isNear == (wholeTable(Array(word), Array(other)) <= 1), "\(word) \(other)")
        found += isNear ? 1 : 0
      }
    }
    #expect(found > 200)
  }

  /// Words of up to fourteen letters, where up to four slips are allowed and the band is wide.
  @Test func agreesWithTheWholeTableInLongNames() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let letters = Array("abåÆ")
    var found = 0
    for _ in 0..<3000 {
      let word = (0..<(6 + random(9))).map { _ in letters[random(4)] }
      var other = word
      for _ in 0..<random(8) {
        let place = random(other.count)
        switch random(4) {
        case 0: other.insert(letters[random(4)], at: place)
        case 1 where other.count > 1: other.remove(at: place)
        case 2: other[place] = letters[random(4)]
        default: other.swapAt(place, min(place + 1, other.count - 1))
        }
      }
      let isNear = nearest(to: String(word), among: [String(other)]) != nil
      #expect(isNear == (wholeTable(word, other) <= word.count / 3), "\(String(word)) \(String(other))")
      found += isNear ? 1 : 0
    }
    #expect(found > 500 && found < 2900)
  }

  @Test func cutsNoLongNameShort() {
    let name = String(repeating: "a", count: 64)
    #expect(nearest(to: name, among: [name + "aaaa"]) != nil)
    #expect(nearest(to: name, among: [name + "aaaaa"]) == nil)
    #expect(nearest(to: name, among: [name + String(repeating: "a", count: 1_000_000)]) == nil)
  }

  @Test func allowsFourSlipsInALongName() {
    let name = "emosjonelt-arbeid"
    #expect(nearest(to: "emosjonellt_abreid", among: [name]) == name)
    #expect(nearest(to: "emmossjonellt_abreid", among: [name]) == nil)
  }

  private func wholeTable(_ one: [Character], _ other: [Character]) -> Int {
    var table = (0...one.count).map { row in (0...other.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in one.indices.map({ $0 + 1 }) {
      for column in other.indices.map({ $0 + 1 }) {
        var cost = table[row - 1][column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1)
        cost = min(cost, table[row - 1][column] + 1, table[row][column - 1] + 1)
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
          cost = min(cost, table[row - 2][column - 2] + 1)
        }
        table[row][column] = cost
      }
    }
    return table[one.count][other.count]
  }
}
