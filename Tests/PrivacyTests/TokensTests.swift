import Privacy
import Testing

/// Words parted by single spaces are the tokens that come out.
private func check(_ text: String, _ expected: String) {
  let tokens = Tokens(Array(text.utf8))
  let found = tokens.all.indices.map { String(decoding: tokens.text($0), as: UTF8.self) }
  #expect(found.joined(separator: "·") == expected)
}

@Suite struct TokensTests {
  @Test(arguments: [
    ("Kari bor i Bergen.", "Kari·bor·i·Bergen·."),
    ("Bergen-hendelsen, kj- ja", "Bergen-hendelsen·,·kj-·ja"),
    ("f.eks. bl.a. kl. 10.30", "f.eks.·bl.a.·kl.·10.30"),
    ("J. K. Rowling og A.J. der", "J.·K.·Rowling·og·A.J.·der"),
    ("slutt.Og så. A.", "slutt·.·Og·så·.·A·."),
    ("h*n O'Brien AT&T a&b", "h*n·O'Brien·AT&T·a·&·b"),
    ("ja... nei -- «hm»", "ja·...·nei·--·«·hm·»"),
    ("12,5 3:1 14.03.2020", "12,5·3:1·14.03.2020"),
    ("Zoë Åse\u{30A}s", "Zoë·Åse\u{30A}s"),
    ("og/eller", "og·/·eller"),
    ("", ""),
  ])
  func parts(_ text: String, _ expected: String) { check(text, expected) }

  @Test func lowersEveryLetter() {
    let tokens = Tokens(Array("ÆØÅ Šime ΔΣ".utf8))
    #expect(tokens.all.indices.map { String(decoding: tokens.lower($0), as: UTF8.self) } == ["æøå", "šime", "δσ"])
  }

  @Test func readsAnyBytes() {
    let tokens = Tokens([0xFF, 0x41, 0xC3, 0x20, 0xE2, 0x80])
    #expect(tokens.all.count { $0.isWord } == 1)
    #expect(tokens.all.last?.range.upperBound == 6)
  }

  @Test func findsWords() {
    let set = WordSet([("en to tre", 1), ("tre fire", 2)])
    #expect(set[ArraySlice("tre".utf8)] == 3)
    #expect(set[ArraySlice("fem".utf8)] == 0)
    #expect(set.count == 4)
  }
}
