import Project
import Testing
import TextModel

@Suite struct RulesCodeTests {
  private let codebook = """
    # følelser
    Det informanten føler.
    codable: no
    ## frykt
    Redsel for noe bestemt.
    alias: skrekk
    ## uro
    replaced-by: frykt
    # omsorg
    Å passe på.
    ## tid
    Å gi tid.
    # møter
    Møter med folk.
    ## tid
    Tid sammen.
    """

  @Test func findsUnknownNames() {
    check(
      """
      I: {+fryktt}Jeg {+sinne}ble{-sinne} redd.{-fryktt}
           ^^^^^^ code/unknown: “fryktt” is not in the codebook. Add it there, or use one like it: frykt. → frykt
                        ^^^^^ code/unknown: “sinne” is not in the codebook. Add it there, or correct the name.
      I: {+møter/frykt}Jeg ble {#angst følelser/frykt Frykt SKREKK}redd.{-}
           ^^^^^^^^^^^ code/unknown: The codebook has “møter/frykt” somewhere else. Write “følelser/frykt”. → følelser/frykt
                                 ^^^^^ code/unknown: “angst” is not in the codebook. Add it there, or correct the name.
      """, beside: codebook)
    check("I: {+hva-som-helst}Uten kodebok er alt lov.{-}\n")
    check("I: {+hva-som-helst}Uten kodebok er alt lov.{-}\n", beside: "% ingen koder ennå\n")
  }

  @Test func findsNamesThatCanMeanSeveralCodes() {
    check(
      """
      I: {+tid}Jeg {+møter/tid}satte meg.{-}{-}
           ^^^ code/ambiguous: “tid” can mean more than one code: omsorg/tid, møter/tid. Write the whole path of the one you mean. → omsorg/tid | møter/tid
                     ^^^^^^^^^ coding/reopened: “møter/tid” is already open since line 1. Close that one first, or give both a label, as in “{+møter/tid=a}”.

      """, beside: codebook)
  }

  @Test func findsCodesThatAreNotForCoding() {
    check(
      """
      I: {+følelser}Jeg {+stum}ble redd.{-}{-}
           ^^^^^^^^ code/not-codable: “følelser” only gathers other codes and is not meant for coding. Choose one of the codes under it: frykt. → frykt
                          ^^^^ code/not-codable: “stum” is not meant for coding, says the codebook. Choose another code, or take “codable: no” out there.

      """, beside: codebook + "\n# stum\nTom.\ncodable: nei\n")
  }

  @Test func findsRetiredCodes() {
    check(
      """
      I: {+uro}Jeg ble redd.{-uro}
           ^^^ code/replaced: “uro” has been replaced by “frykt” in the codebook. Use “frykt”. → frykt

      """, beside: codebook)
  }

  @Test func followsRetiredCodesToThoseInUse() {
    check(
      """
      I: {+en}a{-} {+borte}b{-} {+ring}c{-}
           ^^ code/replaced: “en” has been replaced by “tre” in the codebook. Use “tre”. → tre
                     ^^^^^ code/replaced: “borte” has been replaced by “ingen” in the codebook. Use “ingen”.
                                  ^^^^ code/replaced: “ring” has been replaced by “ring” in the codebook. Use “ring”.

      """,
      beside:
        "# en\nreplaced-by: to\n# to\nreplaced-by: tre\n# tre\nTre.\n# borte\nreplaced-by: ingen\n# ring\nreplaced-by: ring\n"
    )
  }

  @Test func looksAgainWhenTheCodebookOrTheNamesChange() {
    var study = AnnotatedStudy(.transcript, "I: {+sinne}a{-}\n")
    func rules() -> [String] { study.findings.map(\.rule) }
    #expect(rules() == [])
    study.project.set(AnnotatedStudy.codebook, .codebook, .init("# frykt\nRedsel.\n"), isOpen: true)
    #expect(rules() == ["code/unknown"])
    study.project.apply([.init(range: 0..<0, text: "# sinne\nHarme.\n")], to: AnnotatedStudy.codebook)
    #expect(rules() == [])
    study.project.apply([.init(range: 5..<10, text: "frykt{+sint")], to: study.id)
    #expect(
      study.annotated() == """
        I: {+frykt{+sint}a{-}
           ^^^^^^^ syntax/mark: The mark “{+frykt” is not closed on this line. Write “}” where it ends; to mean a plain brace, write “{{”.
                    ^^^^ code/unknown: “sint” is not in the codebook. Add it there, or correct the name.

        """)
    study.project.remove(AnnotatedStudy.codebook)
    #expect(rules() == ["syntax/mark"])
  }

  @Test func suggestsNothingForTheNamesOfAnotherStudy() {
    let marks = (0..<300).map { "{#kode\($0)}" }.joined()
    let codes = (1000..<2000).map { "# kode\($0)\nKode.\n" }.joined()
    let study = AnnotatedStudy(.transcript, "I: \(marks)\n", beside: codes)
    #expect(study.findings.count == 300)
    #expect((1...20).contains(study.findings.count { !$0.replacements.isEmpty }))
  }
}
