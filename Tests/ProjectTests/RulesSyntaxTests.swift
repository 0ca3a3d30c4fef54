import Messages
import Project
import Testing
import TextModel

@Suite struct RulesSyntaxTests {
  @Test func findsMarksThatAreNotFinished() {
    check(
      """
      I: {+frykt Jeg ble redd.{-frykt}
         ^^^^^^^ syntax/mark: The mark “{+frykt” is not closed on this line. Write “}” where it ends; to mean a plain brace, write “{{”.
      I: {+frykt}Jeg ble redd.{-frykt
                              ^^^^^^^ syntax/mark: The mark “{-frykt” is not closed on this line. Write “}” where it ends; to mean a plain brace, write “{{”.
      I: {?Haukeland sa han. {!Et notat
         ^^^^^^^^^^^^^^^^^^^^ leak/marked: These words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym.
         ^^^^^^^^^^^^^^^^^^^^ syntax/mark: The mark “{?Haukeland sa han. ” is not closed on this line. Write “}” where it ends; to mean a plain brace, write “{{”.
                             ^^^^^^^^^^ syntax/mark: The mark “{!Et notat” is not closed on this line. Write “}” where it ends; to mean a plain brace, write “{{”.
      """)
  }

  @Test func findsWhatDoesNotBelongInAMark() {
    check(
      """
      I: {+frykt, uro}Jeg ble redd.{-frykt,uro}
                ^ syntax/mark: “,” does not belong inside this mark. Remove it, or close the mark before it. → ∅
                  ^^^ coding/unclosed: “uro” is opened here but never closed. Write “{-uro}” where the segment ends.
                                          ^^^^ syntax/mark: “,uro” does not belong inside this mark. Remove it, or close the mark before it. →  uro
      I: {+frykt=}Jeg {+uro 2}ble{-uro} redd.{-frykt}
                ^ syntax/mark: “=” does not belong inside this mark. Remove it, or close the mark before it.
                        ^^^ coding/reopened: “uro” is already open since line 1. Close that one first, or give both a label, as in “{+uro=a}”.
                            ^ syntax/mark: “2” does not belong inside this mark. Remove it, or close the mark before it.
      I: {@p2,Anne} kom. {#spørsmål ?}
             ^^^^^ syntax/mark: “,Anne” does not belong inside this mark. Remove it, or close the mark before it. →  Anne
                                    ^ syntax/mark: “?” does not belong inside this mark. Remove it, or close the mark before it.
      """)
  }

  @Test func leavesBracesAlone() {
    check("I: {---} og {salut!} og {{+frykt} og { og } og {1}\nI: {+} {-\n")
  }

  @Test func findsLinesOfTheHeaderThatCannotBeRead() {
    check(
      """
      ---
      tittel: Intervju 03
      spilt inn på biblioteket
      ^^^^^^^^^^^^^^^^^^^^^^^^ syntax/header: A line in the header is a key and a value, as in “title: Interview 03”. This line has no colon after a key.
      title: Intervju 3
      ^^^^^ syntax/header: The key “title” is already on line 2, and only that one counts. Remove one of them.
      sted: Bergen
      sted: Molde
      ^^^^ syntax/header: The key “sted” is already on line 5, and only that one counts. Remove one of them.
      taler: Intervjuer
      ^^^^^ syntax/header: A speaker is declared by a label and a name, as in “speaker R1: Informant 1; age=40-49”.
      taler En To Tre Fire: Informant
      ^^^^^^^^^^^^^^^^^^^^ syntax/header: “En To Tre Fire” cannot stand before the colon of a turn. Use one to three words, at most 40 characters, that start with a letter, as in “R1” or “Informant 3”.
      taler I: Intervjuer; rolle
                           ^^^^^ syntax/header: “rolle” is no attribute of a speaker. Write “attribute=value”, with “;” between one and the next.
      taler I: Intervjuer
            ^ syntax/header: The speaker “I” is already declared on line 9. Remove one, or give this one a label of its own.
      ---
      I: Hei.
      """)
    check(
      .codebook,
      """
      ---
      tittel: Kodebok
      laget i 2023
      ^^^^^^^^^^^^ syntax/header: A line in the header is a key and a value, as in “title: Interview 03”. This line has no colon after a key.
      ---
      # frykt
      Redsel.
      """)
  }

  @Test func findsAHeaderThatNeverEnds() {
    check(
      """
      ---
      ^^^ syntax/header: The header that starts with “---” never ends. Write a line “---” after its last line.
      tittel: Intervju 03
      I: Hei.

      """)
    check("---\n\nI: En strek øverst er ikke noe filhode.\n---\nI: Og denne er bare en strek.\n")
  }

  @Test func findsKeysThatAreNearlyKnown() {
    check(
      """
      ---
      tittle: Intervju 03
      ^^^^^^ header/key: “tittle” is not a key that Ordrett knows. Did you mean “title”? → title
      Språg: nb
      ^^^^^ header/key: “Språg” is not a key that Ordrett knows. Did you mean “språk”? → språk
      spekaer I: Intervjuer
      ^^^^^^^ header/key: “spekaer” is not a key that Ordrett knows. Did you mean “speaker”? → speaker
      sted: Bergen
      kjønn: kvinne
      ---
      I: Hei.
      """)
  }

  @Test func findsValuesThatCannotBeRead() {
    check(
      """
      ---
      dato: 17. januar 2023
            ^^^^^^^^^^^^^^^ header/value: “17. januar 2023” is not a date. Write year, month and day, as in “2023-01-17”.
      notasjon: gat
                ^^^ header/value: “gat” is not something “notasjon” can be. Choose one of: plain, jefferson, gat2, chat. → gat2
      ---
      I: Hei.
      """)
  }

  @Test(arguments: ["2023-01-17", "2024-02-29", "2000-02-29", "2023-01", "2023", ""])
  func takesADate(_ date: String) { check("---\ndate: \(date)\n---\nI: Hei.\n") }

  @Test(arguments: ["2023-02-29", "1900-02-29", "2023-13-01", "2023-04-31", "17.01.2023", "2023-1-7", "i går", "-"])
  func takesNothingElseForADate(_ date: String) {
    let study = AnnotatedStudy(.transcript, "---\ndate: \(date)\n---\nI: Hei.\n")
    #expect(study.findings.map(\.rule) == ["header/value"])
  }

  @Test func findsBytesThatAreNoText() {
    check(
      """
      I: Jeg ble\0 redd.
                ^ syntax/encoding: There is a NUL byte here, which no text has. Remove it; perhaps the file is damaged or not a text file.
      I: Veldig\0\0.
      """)
    check(
      .codebook,
      """
      # frykt
      Red\0sel.
         ^ syntax/encoding: There is a NUL byte here, which no text has. Remove it; perhaps the file is damaged or not a text file.
      """)
  }

  @Test func tellsOnceOfAFileInAnotherEncoding() throws {
    let line = Array("I: Jeg er f".utf8) + [0xF8] + Array("dt p".utf8) + [0xE5] + Array(" Otta.\n".utf8)
    for (count, kind, id) in [
      (1, DocumentKind.transcript, MessageID.syntaxInvalidUTF8), (3, .transcript, .syntaxInvalidUTF8Lines),
      (3, .codebook, .syntaxInvalidUTF8Lines),
    ] {
      var study = AnnotatedStudy(kind, "")
      study.project.set(study.id, kind, Text(Array(repeatElement(line, count: count).joined())), isOpen: true)
      let encoding = study.findings.filter { $0.rule == "syntax/encoding" }
      #expect(encoding.count == 1)
      #expect(encoding.first?.message.id == id)
      #expect(encoding.first?.range == 11..<12)
    }
  }

  @Test(arguments: [DocumentKind.transcript, .codebook])
  func tellsOnceOfUTF16(_ kind: DocumentKind) {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x49, 0, 0x3A, 0, 0x0A, 0], [0xFE, 0xFF, 0, 0x49, 0, 0x3A, 0, 0x0A]] {
      var study = AnnotatedStudy(kind, "")
      study.project.set(study.id, kind, Text(bytes), isOpen: true)
      let encoding = study.findings.filter { $0.rule == "syntax/encoding" }
      #expect(encoding.map(\.message.id) == [.syntaxUTF16])
      #expect(encoding.first?.range == 0..<2)
    }
  }

  @Test func findsLinesOfACodebookThatBelongToNoCode() {
    check(
      .codebook,
      """
      Denne kodeboka er laget i 2023.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ syntax/codebook: This line stands before the first code and belongs to none. Move it under a heading.
      + også dette
      #
      ^ syntax/codebook: This heading names no code. Write “id: Label” after “#”, or remove the line.
      Redsel.
      # 2frykt: Frykt
        ^^^^^^ syntax/codebook: “2frykt” cannot be a code's id. An id starts with a letter and has only letters, digits and “_ . -”; put the readable name after a colon.
        ^^^^^^^^^^^^^ code/lonely-theme: The theme “2frykt: Frykt” has only one code, “dyp”. Consider whether it is a theme, or the code by another name.
      Redsel.
      ######### dyp
      ^^^^^^^^^ syntax/codebook: This heading has 9 “#”. Ordrett reads 8 levels; what lies deeper is read as level 8.
      Redsel.
      """)
  }

  @Test func cutsLongWords() throws {
    let study = AnnotatedStudy(.transcript, "I: {?" + String(repeating: "æ", count: 5000))
    let message = try #require(study.findings.first { $0.rule == "syntax/mark" }).message
    #expect(message.arguments == ["{?" + String(repeating: "æ", count: 38) + "…"])
  }

  @Test func tellsWhereTheFirstStands() {
    let study = AnnotatedStudy(.transcript, "---\nDato: 2023\nsted: a\ndate: 2024\nSted: b\n---\nI: Hei.\n")
    #expect(study.related == ["Dato", "sted"])
  }
}
