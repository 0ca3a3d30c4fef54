import Privacy
import Testing

/// A missing space between two sentences makes no name, and what is one is still found.
@Suite struct RunTogetherTests {
  @Test(arguments: [
    ("jeg sa ja.men så gikk jeg", LanguageGuess.nb), ("hm.no det var rart", .nb), ("Ja.men så gikk jeg", .nb),
    ("Yes.and we left", .en),
  ])
  func twoWordsAreNoName(_ text: String, _ language: LanguageGuess) { #expect(found(text, language) == []) }

  @Test(arguments: [
    ("les det på vg.no i dag", "vg.no"), ("søk på uib.no etterpå", "uib.no"), ("så det på ba.no i går", "ba.no"),
    ("hun heter kari.nordmann der", "kari"), ("Så kom Ida.så gikk vi", "Ida.så"),
    ("Hun heter Vik.hun er snill", "Vik"), ("Han bor på Ås.der er det fint", "Ås"), ("I asked Lee.but he left", "Lee"),
  ])
  func whatMayBeANameStaysFound(_ text: String, _ expected: String) {
    let found = found(text, .nb)
    #expect(found.contains { $0.hasPrefix(expected) }, "\(found)")
  }

  private func found(_ text: String, _ language: LanguageGuess) -> [String] {
    var detector = Detector()
    let words = Array(text.utf8)
    return detector.identifiers(
      in: words, Reading(declared: language, usual: language, isLower: text == text.lowercased())
    )
    .map { String(decoding: words[$0.identifier.range], as: UTF8.self) }
  }
}
