import Privacy
import Testing

private func evidence(_ text: String) -> CaseEvidence { CaseEvidence(Tokens(Array(text.utf8))) }

private func stream(_ passages: [String]) -> [Bool] {
  var stream = CaseStream()
  return passages.map { stream.isLower(evidence($0)) }
}

@Suite struct CaseTests {
  @Test func aTextWithoutCapitalsIsLower() {
    var document = CaseEvidence()
    for _ in 0..<100 { document += evidence("han bor i bergen nå") }
    #expect(document.isLower)
    document += evidence("Han bor i Bergen nå")
    #expect(document.isLower)
    for _ in 0..<3 { document += evidence("han bor i Bergen nå") }
    #expect(!document.isLower)
  }

  @Test func nothingIsNotLower() {
    #expect(!evidence("").isLower)
    #expect(!evidence("… 12 –").isLower)
  }

  @Test func aStreamWithoutCapitalsIsLowerFromTheFirst() {
    #expect(stream(["han bor i bergen", "ja", "hun heter kari"]) == [true, true, true])
  }

  @Test func aPassageWithACapitalIsNotLower() {
    #expect(stream(["Kari kom.", "han bor i Bergen"]) == [false, false])
  }

  /// Utterances begin in lower case, but names have their capital; two of them are enough.
  @Test func aStreamShowsThatNamesHaveCapitals() {
    let passages = (0..<60).map { $0 % 20 == 0 ? "så køyrte han til Mysen" : "ja det gjorde han" }
    let isLower = stream(passages)
    #expect(isLower[19])
    #expect(isLower[21...].allSatisfy { !$0 })
  }

  /// Sentences that begin with a capital say nothing of those that do not.
  @Test func lowerCaseAfterCasedTextIsLowerAtOnce() {
    let passages = Array(repeating: "Han bor i Bergen.", count: 100) + ["hun bor i bergen"]
    #expect(stream(passages).last == true)
  }

  @Test func theStreamForgetsAfterTwoHundredPassages() {
    let passages = Array(repeating: "så til Mysen", count: 5) + Array(repeating: "ja det gjorde han", count: 250)
    let isLower = stream(passages)
    #expect(!isLower[5])
    #expect(isLower[205])
    #expect(isLower == stream(passages))
  }
}
