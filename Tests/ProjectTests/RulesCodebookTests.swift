import Project
import Testing
import TextModel

@Suite struct RulesCodebookTests {
  @Test func findsNamesThatStandTwice() {
    check(
      .codebook,
      """
      # frykt
      Redsel.
      ## tid
      Tid.
      ## sted
      Sted.
      # Frykt
        ^^^^^ code/duplicate: “frykt” is already defined on line 1. Give one of them another id, or make them one code.
        ^^^^^ code/lonely-theme: The theme “Frykt” has only one code, “tid”. Consider whether it is a theme, or the code by another name.
      Uro.
      ## tid
         ^^^ code/duplicate: “tid” is already defined on line 3. Give one of them another id, or make them one code.
      Tid.
      # omsorg
      Omsorg.
      ## tid
         ^^^ code/leaf: “omsorg/tid” and “frykt/tid” end in the same name, so the name alone cannot tell them apart. Rename one of them.
      Tid.
      ## uro: Uro
      Uro.
      # frykt
        ^^^^^ code/duplicate: “frykt” is already defined on line 1. Give one of them another id, or make them one code.
      Uro.
      """)
  }

  @Test func findsNamesThatAreStoredInTwoWays() {
    check(
      .codebook,
      """
      # nærvær-på
      A.
      # nærvær-pa\u{30A}
        ^^^^^^^^^ code/similar: “nærvær-pa\u{30A}” differs from “nærvær-på” on line 1 only by capital letters or in how a letter is stored, so they count as one. Rename one of them.
      B.

      """)
  }

  @Test func findsOneNameForThemeAndCode() {
    check(
      .codebook,
      """
      # omsorg
      Omsorg.
      ## nærhet: Å være nær
         ^^^^^^ code/theme-and-code: “Å være nær” is both a theme and a code under “omsorg”. Rename one of them, so that each name means one thing.
      Nær.
      ## tid
      Tid.
      # møter
      Møter.
      ## omsorg
         ^^^^^^ code/theme-and-code: “omsorg” is both a theme and a code under “møter”. Rename one of them, so that each name means one thing.
      Omsorg.
      ## folk: Omsorg
         ^^^^ code/theme-and-code: “Omsorg” is both a theme and a code under “møter”. Rename one of them, so that each name means one thing.
      Folk.
      # Å være nær
      Nær.
      ## en
      En.
      ## to
      To.
      """)
  }

  @Test func looksThroughAllCodebooks() {
    var study = AnnotatedStudy(.codebook, "# frykt\nA.\n# tid\nB.\nalias: skrekk, uro\n")
    study.project.set(
      DocumentID("/study/a.codebook"), .codebook, Text("\n# frykt\nC.\nalias: skrekk\n# uro\nD.\n"), isOpen: false)
    #expect(
      study.annotated() == """
        # frykt
          ^^^^^ code/duplicate: “frykt” is already defined on line 2 (a.codebook). Give one of them another id, or make them one code.
        A.
        # tid
        B.
        alias: skrekk, uro
               ^^^^^^ code/alias: “skrekk” is already another name for “frykt”. An alias can belong to one code only; remove one of them.
                       ^^^ code/alias: “uro” is given as another name here, but it is also the id of a code on line 5 (a.codebook). Remove the alias, or make the two one code.

        """)
    #expect(study.findings.map { $0.related[0].document.name } == ["a.codebook", "a.codebook", "a.codebook"])
  }

  @Test func findsCodesWithoutADefinition() {
    check(
      .codebook,
      """
      # frykt
      + redsel
      alias: skrekk

      Definisjonen kan også stå her.
      # omsorg: Omsorg
        ^^^^^^ code/definition: “omsorg” has no definition. Write under the heading what counts as this code.
      - kjærlighet
      > Jeg satte meg.
      # uro
      replaced-by: frykt
      """)
  }

  @Test func findsCodesThatNobodyUses() {
    check(
      .codebook,
      """
      # følelser
      Føle.
      ## frykt
      Redd.
      ## uro
         ^^^ code/unused: “uro” is used in no interview. Use it, or consider whether the codebook needs it.
      Urolig.
      # møter
      Møter.
      codable: no
      ## tid
         ^^^ code/unused: “tid” is used in no interview. Use it, or consider whether the codebook needs it.
      Tid.
      ## sted
      Sted.
      # redsel
      replaced-by: frykt
      """, beside: "I: {+frykt}Ja.{-} {#Møter/Sted}\n")
    check(.codebook, "# frykt\nRedd.\n", beside: "I: Ikke kodet ennå.\n")
  }

  @Test func findsThemesOfOneCode() {
    check(
      .codebook,
      """
      # følelser: Følelser
        ^^^^^^^^ code/lonely-theme: The theme “Følelser” has only one code, “Frykt”. Consider whether it is a theme, or the code by another name.
      Føle.
      ## frykt: Frykt
      Redd.
      # møter
      Møter.
      ## folk
      Folk.
      ### naboer
      Naboer.
      # alene
      Ingen kode under.
      """)
  }

  @Test func findsAliasesThatAreTaken() {
    check(
      .codebook,
      """
      # frykt
      Redd.
      alias: uro, Skrekk, redsel, svart humor
             ^^^ code/alias: “uro” is given as another name here, but it is also the id of a code on line 4. Remove the alias, or make the two one code.
      # Uro
      Urolig.
      alias: skrekk, uro
             ^^^^^^ code/alias: “skrekk” is already another name for “frykt”. An alias can belong to one code only; remove one of them.
                     ^^^ code/alias: “uro” is given as another name here, but it is also the id of a code on line 4. Remove the alias, or make the two one code.
      alias: redsel
             ^^^^^^ code/alias: “redsel” is already another name for “frykt”. An alias can belong to one code only; remove one of them.
      """)
  }

  @Test func findsAttributesThatAreNotKnown() {
    check(
      .codebook,
      """
      # frykt
      Redd.
      orign: data
      ^^^^^ code/attribute: “orign” is not an attribute that Ordrett knows. Did you mean “origin”? → origin
      eier: Kari
      ^^^^ code/attribute: “eier” is not an attribute that Ordrett knows. It is kept; if it is your own, leave it as it is.
      Color: #cc3311
      farge: #cc3312
      ^^^^^ code/attribute: This code already has “farge” on line 5, and only that one counts. Remove one of them.
      alias: en
      alias: to
      # uro
      Urolig.
      orign: data
      ^^^^^ code/attribute: “orign” is not an attribute that Ordrett knows. Did you mean “origin”? → origin
      eier: Ola
      """)
  }

  @Test func findsValuesThatCannotBe() {
    check(
      .codebook,
      """
      # frykt
      Redd.
      color: rød
             ^^^ code/value: “rød” is not a color. Write “#” and six digits or letters from a to f, as in “#cc3311”.
      origin: datta
              ^^^^^ code/value: “origin” cannot be “datta”. Choose one of these: data, theory, guide, in-vivo. → data
      type: klasse
            ^^^^^^ code/value: “type” cannot be “klasse”. Choose one of these: theme, category, code.
      codable: kanskje
               ^^^^^^^ code/value: “codable” cannot be “kanskje”. Choose one of these: yes, no.
      # uro
      Urolig.
      farge: #CC3311
      opphav: Teori
      type: kategori
      kodbar: ja
      """)
  }

  @Test func findsLinksThatLeadNowhere() {
    check(
      .codebook,
      """
      # frykt
      replaced-by: fryktt
                   ^^^^^^ code/link: “frykt” names “fryktt”, which is not in the codebook. Correct the name, or add the code. → frykt
      # inn
      replaced-by: en
      # en
      replaced-by: to
                   ^^ code/link: These codes point at each other in a ring: en, to, en. Remove one of the links.
      # to
      replaced-by: en
      # seg-selv
      replaced-by: seg-selv
                   ^^^^^^^^ code/link: These codes point at each other in a ring: seg-selv, seg-selv. Remove one of the links.
      # samlet
      Fra flere.
      merged-from: borte, frykt
      """)
  }

  @Test func keepsAThousandOfManyCodesOfOneName() {
    let text = String(repeating: "# a\nA.\nalias: b\nreplaced-by: c\n", count: 3000)
    let study = AnnotatedStudy(.codebook, text, beside: "I: {+a}x{-} {+b}y{-}\n")
    #expect(study.findings.filter { $0.rule == "code/duplicate" }.count == FindingCollector.most + 1)
  }
}
