import Project
import Testing

@Suite struct RulesSignTests {
  @Test func findsPausesWrittenInTwoWays() {
    check(
      """
      I: Jeg … visste … ikke … hva
        jeg … skulle ... si. ..
                     ^^^ pause/mixed: Pauses are written both like “...”, on 1 line, and like “…”, on 2 lines. If they mean the same, keep one way. → …
      I: (2.5) Ja. (2,5) [pause] Nei. (2,5)
                   ^^^^^ pause/mixed: Pauses are written both like “(2,5)”, on 2 lines, and like “(2.5)”, on 2 lines. If they mean the same, keep one way. → (2.5)
      I: (3 sek) Nei. (2,5) (pause) (0.5)
         ^^^^^^^ pause/mixed: Pauses are written both like “(3 sek)”, on 1 line, and like “[pause]”, on 1 line. If they mean the same, keep one way. → [3 sek]
      """)
  }

  @Test func takesASystemForNoMixture() {
    check("I: (.) Ja. (2.0) Nei. (--) Jo. (2) Å. (...) Hm # ja ## nei. […] (…)\n")
    check("I: Jeg … visste jo... ikke (.) det.\n")
    check("I: Ja # ja … og [3 sek] (2.5).\n")
  }

  @Test func findsPausesThatTheNotationDoesNotHave() {
    check(
      """
      ---
      notasjon: GAT2
      ---
      I: (.) Ja … (--) nei ... jo [pause] og # og (2.0).
                ^ pause/mixed: The notation “gat2” has no pause like “…”, which stands on 2 lines. Use its own signs, or write “notation: plain” in the header.
                           ^^^ pause/mixed: The notation “gat2” has no pause like “...”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.
                                  ^^^^^^^ pause/mixed: The notation “gat2” has no pause like “[pause]”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.
                                             ^ pause/mixed: The notation “gat2” has no pause like “#”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.
      I: (pause) … (3.0)
         ^^^^^^^ pause/mixed: The notation “gat2” has no pause like “(pause)”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.
      """)
    check(
      """
      ---
      notation: chat
      ---
      *INT:\t(.) ja (..) nei (2.5) og # jo (--)
                                          ^^^^ pause/mixed: The notation “chat” has no pause like “(--)”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.

      """)
    check(
      """
      I: Ja (--) … (0.5)
            ^^^^ pause/mixed: The notation “jefferson” has no pause like “(--)”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.
                 ^ pause/mixed: The notation “jefferson” has no pause like “…”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.

      """, settings: #"{ "notation": "jefferson" }"#)
    check("---\nnotation: plain\n---\nI: Ja (--) … (0.5)\n", settings: #"{ "notation": "jefferson" }"#)
  }

  @Test func findsCommasAsDecimalSigns() {
    check(
      """
      ---
      notation: jefferson
      ---
      I: (2,5) Ja. (0.5) Nei. (1,2 sek) (0,4)
         ^^^^^ notation/decimal: “(2,5)” has a comma in the number of seconds. The notation “jefferson” uses a point. → (2.5)
                              ^^^^^^^^^ pause/mixed: The notation “jefferson” has no pause like “(1,2 sek)”, which stands on 1 line. Use its own signs, or write “notation: plain” in the header.
                                        ^^^^^ notation/decimal: “(0,4)” has a comma in the number of seconds. The notation “jefferson” uses a point. → (0.4)

      """)
    check("I: (2,5) Ja.\n")
  }

  @Test func findsOverlapsWithoutACounterpart() {
    check(
      """
      ---
      notation: chat
      ---
      *INT:\t<men du> [>]
      *INF:\t<eg var> [<] stolt
      *INT:\tja <nei> [<]
      *INF:\tjo
      *INT:\tjo
      *INF:\t<hm> [<] //ja// <eg veit> [>]
            ^^^^^^^^ notation/overlap: This overlap has no counterpart in the turns next to it. Mark the other half with “[>]”, or remove the sign.
      %com:\tler
      *INT:\t<ikkje> [>1]
      *INF:\t<ikkje> [<1] <det> [<]
      *INT:\t<slutt> [>]
            ^^^^^^^^^^^ notation/overlap: This overlap has no counterpart in the turns next to it. Mark the other half with “[<]”, or remove the sign.
      """)
    check("I: <nei> [<] ja <jo> [>]\n")
  }

  @Test func pairsOverlapsWithinThreeTurns() {
    let between = "*INT:\tja\n"
    for count in 0..<5 {
      let text =
        "---\nnotation: chat\n---\n*A:\t<x> [>]\n" + String(repeating: between, count: count) + "*B:\t<y> [<]\n"
      #expect(AnnotatedStudy(.transcript, text).findings.count == (count < 3 ? 0 : 2))
    }
  }

  @Test func findsWhatIsMarkedAsIdentifying() {
    check(
      """
      I: Mannen min var på {?Haukeland} han også, med {?Per}.
                           ^^^^^^^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
                                                      ^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
      % og her {?ikke}
      I: Ja {{?
      """)
  }

  @Test func keepsAThousandOfManyOverlapsOnOneLine() {
    let firsts = String(repeating: "<a> [>]", count: 20_000)
    let study = AnnotatedStudy(.transcript, "---\nnotation: chat\n---\n*A:\t\(firsts)\n*B:\t<b> [<]\n")
    #expect(study.findings.count { $0.rule == "notation/overlap" } == FindingCollector.most + 1)
  }
}
