import Privacy
import Testing

private func evidence(_ text: String) -> LanguageEvidence { LanguageEvidence(Tokens(Array(text.utf8))) }

@Suite struct LanguageTests {
  @Test(arguments: [
    ("Jeg vet ikke hva du mener med det.", LanguageGuess.nb),
    ("Det var noen som hadde gjort det før.", .nb),
    ("hun sa at de hadde vært der hele uka", .nb),
    ("Eg veit ikkje kva du meiner med det.", .nn),
    ("Dei hadde ikkje noko anna å gjere.", .nn),
    ("ho kom heim om kvelden og var sliten", .nn),
    ("Kommunane treng fleire lærarar.", .nn),
    ("I don't know what you mean by that.", .en),
    ("so they came back and told me about it", .en),
    ("Æ veit itj ka du mein.", .dialect),
    ("Kor e dokker hen?", .dialect),
    ("e det kaldt ute", .dialect),
    ("Koss ska det gå", .dialect),
    ("", .unknown),
    ("123 … xyz", .unknown),
  ])
  func isGuessed(_ text: String, _ expected: LanguageGuess) { #expect(evidence(text).guess == expected) }

  @Test func shortTurnsTakeTheLanguageOfTheOthers() {
    var document = LanguageEvidence()
    for turn in ["Eg veit ikkje.", "Kva meiner du med det?", "Ho kom ikkje heim."] { document += evidence(turn) }
    #expect(evidence("Ja.").guess(amid: document) == .nn)
    #expect(evidence("Ja, det var det.").guess(amid: document) == .nn)
    #expect(evidence("Xyz").guess(amid: document) == .nn)
  }

  @Test func aTurnInAnotherLanguageIsItsOwn() {
    var document = LanguageEvidence()
    for _ in 0..<50 { document += evidence("Jeg vet ikke hva jeg skal si om det.") }
    #expect(evidence("I think they were all there when it happened.").guess(amid: document) == .en)
    #expect(evidence("Eg veit ikkje kva eg skal seie.").guess(amid: document) == .nn)
  }

  @Test func readsAnyBytes() {
    for first in UInt8.min...UInt8.max {
      let bytes: [UInt8] = [first, 0x65, 0x20, first, first, 0xC3, 0x20, 0xE6]
      #expect(LanguageGuess.allCases.contains(LanguageEvidence(Tokens(bytes)).guess))
    }
  }
}
