import Project
import Testing
import TextModel

@Suite struct RulesCodingTests {
  @Test func findsWhatIsNeverClosed() {
    check(
      """
      I: {+frykt}Jeg ble redd.
           ^^^^^ coding/unclosed: “frykt” is opened here but never closed. Write “{-frykt}” where the segment ends.
      I: {+omsorg/nærvær}Hun satte {+tid=a}seg ned.{-tid=b}{-nærvær}
                                     ^^^^^ coding/unclosed: “tid=a” is opened here but never closed. Write “{-tid=a}” where the segment ends.
                                                     ^^^^^ coding/not-open: “tid=b” is closed here but was never opened. Open at this point: tid=a, omsorg/nærvær, frykt. → tid=a | omsorg/nærvær | frykt
      I: Slutt.
      """)
  }

  /// What is being typed is told of once, by `syntax/mark`.
  @Test(arguments: ["I: {+ko redd\n", "I: {+frykt}redd {-ko jeg{-frykt}\n", "I: {#ko redd\n"])
  func leavesAMarkThatIsNotFinished(_ text: String) {
    var study = AnnotatedStudy(.transcript, text)
    study.project.set(AnnotatedStudy.codebook, .codebook, .init("# frykt\nRedsel.\n"), isOpen: true)
    #expect(study.findings.map(\.rule) == ["syntax/mark"])
  }

  @Test func findsWhatIsNotOpen() {
    check(
      """
      I: Jeg ble redd.{-frykt}
                        ^^^^^ coding/not-open: “frykt” is closed here but was never opened. Write “{+frykt}” where the segment starts, or remove this mark.
      I: {+frykt}Jeg ble redd.{-frykt}{-frykt}{-}
                                        ^^^^^ coding/not-open: “frykt” is closed here but was never opened. Write “{+frykt}” where the segment starts, or remove this mark.
                                              ^^^ coding/not-open: Nothing is open here for “{-}” to close. Remove it, or open a code earlier.
      I: {+frykt}{+uro}Jeg {+frykt=a}ble redd.{-fryktt}{-uro frykt frykt=a}{-frykt=a}
                                                ^^^^^^ coding/not-open: “fryktt” is closed here but was never opened. Open at this point: frykt=a, uro, frykt. → frykt | frykt=a | uro
                                                                             ^^^^^^^ coding/not-open: “frykt=a” is closed here but was never opened. Write “{+frykt=a}” where the segment starts, or remove this mark.
      """)
  }

  @Test func namesWhatIsOpenInnermostFirst() {
    check(
      """
      I: {+en}a {+to}b {+tre}c {+fire}d {-to}e {-fem}f {-en tre fire}
                                                 ^^^ coding/not-open: “fem” is closed here but was never opened. Open at this point: fire, tre, en. → fire | tre | en
      """)
    check(
      """
      I: {+en=a}a {+en=b}b {-en}c {-en=a}{-en=b}
                             ^^ coding/not-open: “en” is closed here but was never opened. Open at this point: en=b, en=a. → en=b | en=a
      """)
  }

  @Test func findsSegmentsWithoutWords() {
    check(
      """
      I: {+frykt}{-frykt}Jeg ble {+uro}   {-}redd.
         ^^^^^^^^^^^^^^^^ coding/empty: This segment of “frykt” holds no words. Move one of the marks, or remove both.
                                 ^^^^^^^^^^^^ coding/empty: This segment of “uro” holds no words. Move one of the marks, or remove both.
      I: {+frykt}
         ^^^^^^^^ coding/empty: This segment of “frykt” holds no words. Move one of the marks, or remove both.
        {-frykt}Jeg {+uro}{-uro}{+en}{+to}ble{-en}{-to} redd.
                    ^^^^^^^^^^^^ coding/empty: This segment of “uro” holds no words. Move one of the marks, or remove both.
      """)
  }

  @Test func takesReplacedWordsForWords() {
    check("I: {+en}{@p1 Anne}{-en} {+to}[sted]{-to} {+tre}{{{-tre} {#fire}\n")
  }

  @Test func findsWhatIsOpenedTwice() {
    check(
      """
      I: {+frykt}Jeg var redd,
        {+Frykt}veldig redd.{-frykt}{-frykt}
          ^^^^^ coding/reopened: “Frykt” is already open since line 1. Close that one first, or give both a label, as in “{+Frykt=a}”.
      I: {+frykt=a}Jeg {+frykt=b}var {+frykt=a}redd.{-frykt=a}{-frykt=a}{-frykt=b}
                                       ^^^^^^^ coding/reopened: “frykt=a” is already open since line 3. Close that one first, or give this one another label.
      I: {+omsorg/frykt}Jeg {+frykt}var redd.{-}{-}
                              ^^^^^ coding/reopened: “frykt” is already open since line 4. Close that one first, or give both a label, as in “{+frykt=a}”.
      """)
  }

  @Test func tellsWhereTheOtherMarkIs() {
    let study = AnnotatedStudy(.transcript, "I: {+a}x {+a}y{-a}{-a} {+b}{-b}z\n")
    #expect(study.findings.map(\.rule) == ["coding/reopened", "coding/empty"])
    #expect(study.related == ["a", "{-b}"])
  }

  /// A silence is often what is coded.
  @Test func takesASilenceForSomethingToCode() {
    check("I: {+stille}(12 sek){-stille} {+latter}*ler*{-latter} {+uklart}[uklart]{-uklart}\n")
  }

  /// `{-}` and `{-n}` are other people's signs too: for a cut, in LaTeX.
  @Test func leavesBracesInAnUncodedTranscriptAlone() {
    check(.transcript, "I: ja {-} nei {-n}\n")
    check(.transcript, "I: ja {-} nei {-n}\n", beside: "# m\nNoe.\n")
  }
}
