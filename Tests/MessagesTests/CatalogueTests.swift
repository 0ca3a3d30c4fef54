import Messages
import Testing

@Suite struct CatalogueTests {
  @Test func wordsEveryMessageInEveryLanguage() {
    for id in MessageID.allCases {
      #expect(id.listed != nil, "\(id) stands in no file of the catalogue")
      for language in Language.allCases {
        let words = id.wording[language]
        #expect(!words.isEmpty, "\(id)")
        #expect(words == words.split(separator: " ").joined(separator: " "), "stray white space in \(id)")
      }
    }
  }

  @Test func putsTheSameArgumentsInEveryLanguage() {
    for id in MessageID.allCases {
      let english = places(id.wording.en)
      #expect(english == Set(0..<english.count), "\(id) skips an argument")
      #expect(places(id.wording[.bokmål]) == english, "\(id)")
      #expect(places(id.wording[.nynorsk]) == english, "\(id)")
    }
  }

  /// What is the same in two languages has to say so, by another initializer of `Wording`.
  @Test func translatesEveryMessage() {
    for id in MessageID.allCases {
      let wording = id.wording
      #expect(wording.nb != wording.en, "\(id)")
      #expect(wording.nn != wording.en, "\(id)")
      if wording.nb != nil { #expect(wording.nn != wording.nb, "\(id)") }
    }
  }

  @Test func quotesAsTheLanguageDoes() {
    for id in MessageID.allCases {
      let english = id.wording.en
      #expect(!english.contains(where: { "«»\"".contains($0) }), "\(id)")
      #expect(isPaired("“", "”", in: english), "\(id)")
      // The words that all languages share carry no quotation marks at all, so they pass in either.
      for language in [Language.bokmål, .nynorsk] {
        let words = id.wording[language]
        #expect(!words.contains(where: { "“”\"".contains($0) }), "\(id)")
        #expect(isPaired("«", "»", in: words), "\(id)")
      }
    }
  }

  private func places(_ words: String) -> Set<Int> {
    var places: Set<Int> = []
    for piece in Pattern.pieces(of: words) {
      switch piece {
      case .text: break
      case .argument(let index), .plural(let index, _, _): places.insert(index)
      }
    }
    return places
  }

  private func isPaired(_ opening: Character, _ closing: Character, in words: String) -> Bool {
    var isOpen = false
    for character in words where character == opening || character == closing {
      if isOpen == (character == opening) { return false }
      isOpen.toggle()
    }
    return !isOpen
  }
}
