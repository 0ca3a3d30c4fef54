import EditorFeatures
import Messages
import Testing
import TextModel

@Suite struct CodeCompletionTests {
  private func check(_ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(Study(text).labels() == expected, sourceLocation: sourceLocation)
  }

  /// What is offered where nothing has been typed: codes in the order of the codebook, then aliases, then what is not for
  /// use.
  static let all = ["følelser", "frykt", "skam", "kollegastøtte", "følelse", "emosjon", "redsel", "støtte", "gammel"]

  @Test(
    arguments: [
      "I: {+$0", "I: {+$0}", "I: {+$0}Hei", "I: {+$0 Jeg ble redd", "I: {#$0", "I: {#$0}", "I: ja\n  og {+$0} så",
      "{+$0",
      "I: {{{+$0", "I: {+$0: memo}",
    ])
  func offersEveryCode(text: String) {
    check(text, Self.all)
  }

  @Test(
    arguments: [
      "I: {$0", "I: {{+$0", "I: + $0", "I: {+frykt: $0", "I: {+frykt: mem$0o}", "I: {+frykt}$0", "I: {+-$0", "I: {+1$0",
      "% {+$0", "# {+$0", "---\ntitle: {+$0\n---\n", "I: {!$0", "I: {?$0", "I: {+\n$0", "I: {---$0}",
    ])
  func offersNothingElsewhere(text: String) {
    #expect(Study(text).completions()?.items.contains { $0.kind == .code } != true)
  }

  @Test func offersFurtherCodesOfAMark() {
    check("I: {+frykt $0}", Self.all.filter { $0 != "frykt" && $0 != "redsel" })
    check("I: {+frykt $0: memo}", Self.all.filter { $0 != "frykt" && $0 != "redsel" })
    check("I: {+frykt sk$0", ["skam"])
    #expect(Study("I: {+skam fr$0").accepting("frykt", asSnippet: true) == "I: {+skam frykt}|{-skam frykt}")
  }

  @Test func findsAndRanks() {
    check("I: {+fr$0", ["frykt", "kollegastøtte", "følelser"])
    check("I: {+FRY$0", ["frykt"])
    check("I: {+støtte$0", ["kollegastøtte", "støtte"])
    check("I: {+fkt$0", ["frykt"])
    check("I: {+kolleger$0", ["kollegastøtte"])
    check("I: {+kst$0", ["kollegastøtte"])
    check("I: {+red$0", ["redsel"])
    check("I: {+utf$0", ["følelser"])
    check("I: {+finnes-ikke$0", [])
  }

  @Test func putsTheMostUsedFirst() {
    let beside = ["00.ordrett": "I: {+skam}a{-} {+skam}b{-} {+følelser/frykt}c{-}\n"]
    #expect(Study("I: {+$0", beside: beside).labels().prefix(3) == ["skam", "frykt", "følelser"])
    #expect(Study("I: {+f$0", beside: beside).labels().prefix(2) == ["frykt", "følelser"])
  }

  @Test func insertsAnIDOrAPath() {
    #expect(Study("I: {+red$0").accepting("redsel") == "I: {+frykt")
    let codebook = "# a\n## x\n# b\n## x\n## y\n"
    #expect(Study("I: {+$0", codebook: codebook).labels() == ["a", "a/x", "b", "b/x", "y"])
    #expect(Study("I: {+x$0}", codebook: codebook).accepting("b/x") == "I: {+b/x}")
  }

  @Test func goesDownThePath() {
    check("I: {+følelser/$0", ["følelser/frykt", "følelser/skam"])
    check("I: {+følelse/$0}", ["følelse/frykt", "følelse/skam"])
    check("I: {+følelser/sk$0", ["følelser/skam"])
    check("I: {+frykt/$0", [])
    check("I: {+ukjent/$0", [])
    #expect(Study("I: {+følelser/s$0}a").accepting("følelser/skam") == "I: {+følelser/skam}a")
    let deep = "# a\n## b\n### c\n# d\n"
    #expect(Study("I: {+a/$0", codebook: deep).labels() == ["a/b", "a/b/c"])
    #expect(Study("I: {+b/$0", codebook: deep).labels() == ["b/c"])
  }

  @Test(
    arguments: [
      ("I: {+fr$0", "I: {+frykt}|{-frykt}"),
      ("I: {+fr$0 jeg ble redd", "I: {+frykt}|{-frykt} jeg ble redd"),
      ("I: {+$0Jeg ble redd", "I: {+frykt}|{-frykt}Jeg ble redd"),
      ("I: {+frJ$0eg ble redd {+skam}", "not offered"),
      ("I: {+fr$0}", "I: {+frykt}"),
      ("I: {+fr$0} jeg", "I: {+frykt} jeg"),
      ("I: {+sk$0am}a{-skam}", "not offered"),
      ("I: {+fry$0kt}a{-frykt}", "I: {+frykt}a{-frykt}"),
      ("I: {+fr$0 a{-frykt}", "I: {+frykt}| a{-frykt}"),
      ("I: {+fr$0\nINF1: b{-frykt}", "I: {+frykt}|"),
      ("I: {+fr$0 a{-}", "I: {+frykt}| a{-}"),
      ("I: {+$0 a{-}", "I: {+frykt}| a{-}"),
      ("I: {+fr$0 a{-skam}", "I: {+frykt}|{-frykt} a{-skam}"),
      ("I: {#fr$0", "I: {#frykt}|"),
      ("I: {#fr$0}", "I: {#frykt}"),
    ])
  func writesTheWholeCoding(text: String, line: String) {
    #expect(Study(text).accepting("frykt", asSnippet: true) == line)
  }

  @Test(arguments: ["I: {+fr$0", "I: {+fr$0}", "I: {#fr$0", "I: {+skam fr$0"])
  func writesTheNameAloneForASimpleClient(text: String) {
    let study = Study(text)
    #expect(study.item("frykt")?.text == "frykt")
    #expect(study.completions().map { study.text.string($0.typed) } == "fr")
  }

  @Test func replacesTheNameAndNothingElse() throws {
    let range = { (text: String) in
      let study = Study(text)
      return try #require(study.completions().map { study.text.string($0.range) + "|" + study.text.string($0.typed) })
    }
    #expect(try range("I: {+fr$0ykt}a") == "frykt|fr")
    #expect(try range("I: {+fr$0yktelig redd") == "fr|fr")
    #expect(try range("I: {+$0frykt}") == "frykt|")
    #expect(try range("I: {+skam fr$0 frykt}") == "fr|fr")
    #expect(try range("I: {+følelser/fr$0}") == "følelser/fr|følelser/fr")
    #expect(try range("I: å{+fø$0lelser=a}") == "følelser=a|fø")
    #expect(try range("I: {+$0") == "|")
  }

  @Test func offersALabelWhereACodeOverlapsItself() {
    #expect(Study("I: {+frykt}a {+fry$0").labels() == ["frykt=a"])
    #expect(Study("I: {+frykt=a}a {+fry$0}").labels() == ["frykt=b"])
    #expect(Study("I: {+redsel=a}a {+følelser/frykt=b} {+fry$0}").labels() == ["frykt=c"])
    #expect(Study("I: {+frykt}a{-frykt} {+fry$0}").labels() == ["frykt"])
    #expect(Study("I: {+frykt=a}a {+frykt=$0}").labels() == ["frykt=b"])
    #expect(Study("I: {+frykt=$0").labels() == ["frykt=a"])
    #expect(
      Study("I: {+frykt=a}a {+fr$0").accepting("frykt=b", asSnippet: true) == "I: {+frykt=a}a {+frykt=b}|{-frykt=b}")
    #expect(Study("I: {+frykt}a {#fry$0}").labels() == ["frykt"])
  }

  @Test func saysWhereACodeBelongs() throws {
    let item = try #require(Study("I: {+kol$0").item("kollegastøtte"))
    #expect(item.detail == "støtte/kollegastøtte")
    #expect(item.description == "Støtte fra kolleger")
    #expect(item.kind == .code)
    let alias = try #require(Study("I: {+red$0").item("redsel"))
    #expect(alias.kind == .alias)
    #expect(alias.description == "et annet navn på «frykt»")
    #expect(Study("I: {+$0").completions()?.items.filter(\.isDiscouraged).map(\.label) == ["støtte", "gammel"])
  }

  @Test func explainsOnDemand() throws {
    let study = Study("I: {+frykt}a{-} {+fr$0")
    let subject = try #require(study.item("frykt")?.subject)
    let token = try #require(CompletionSubject(token: subject.token))
    let text = study.project.documentation(of: token, language: .english)?.plainText()
    #expect(
      text == """
        frykt

        code · følelser/frykt

        Å være redd.

        - Other names: redsel

        1 segment in the project · in 1 interview
        """)
  }

  @Test func offersWhatTranscriptsUseAndNoCodebookHas() {
    let beside = ["00.ordrett": "I: {+ny}a{-} {+ny}b{-} {+andre/ny}c{-} {+frykt}d{-} {+a}e{-}\n"]
    #expect(Study("I: {+n$0", beside: beside).labels().prefix(2) == ["ny", "andre/ny"])
    #expect(Study("I: {+n$0", beside: beside).item("ny")?.detail == "Ikke i kodeboka")
    #expect(Study("I: {+ny$0}", beside: beside).item("ny")?.description == "brukt 2 ganger")
    #expect(Study(["a.ordrett": "I: {+første}a{-}\nI: {+$0"]).labels() == ["første"])
    #expect(Study(["a.ordrett": "I: {+første$0}a{-}\n"]).labels() == [])
    #expect(Study(["a.ordrett": "I: {+$0Ord som noen sa.\n"]).labels() == [])
    #expect(Study(["a.ordrett": "I: {+o$0Ord som noen sa.\n"]).labels() == [])
  }

  @Test func sortsAsItIsListed() throws {
    let completions = try #require(Study("I: {+$0").completions())
    #expect(completions.items.map(\.sort) == completions.items.map(\.sort).sorted())
    #expect(Set(completions.items.map(\.sort)).count == completions.items.count)
    #expect(!completions.isIncomplete)
  }

  @Test func cutsALongList() throws {
    let codebook = (0..<3000).map { "# kode\($0)\n" }.joined()
    let completions = try #require(Study("I: {+$0", codebook: codebook).completions())
    #expect(completions.items.count == 250)
    #expect(completions.isIncomplete)
    #expect(Study("I: {+kode2999$0", codebook: codebook).labels() == ["kode2999"])
  }

  @Test func escapesASnippet() {
    #expect(Study("I: {+fr$0").item("frykt")?.snippet?.syntax == "frykt\\}$0{-frykt\\}")
    #expect(Study("I: {#fr$0").item("frykt")?.snippet?.syntax == "frykt\\}$0")
  }
}
