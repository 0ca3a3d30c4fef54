import EditorFeatures
import Messages
import Testing

@Suite struct HoverTests {
  private func check(
    _ study: Study, in language: Language = .bokmål, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let hover = study.project.hover(at: study.offset, in: study.id, language: language)
    #expect((hover?.content.plainText() ?? "nothing") == expected, sourceLocation: sourceLocation)
  }

  private func check(
    _ text: String, in language: Language = .bokmål, _ expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(Study(text), in: language, expected, sourceLocation: sourceLocation)
  }

  static let beside = [
    "02.ordrett": "I: {+frykt}a{-} \nINF1: {+redsel}b{-}\nINF2: {+følelser/frykt}c{-} {+følelser}d{-}\n"
  ]

  @Test func explainsACode() {
    check(
      Study("I: ja\nINF3: {+følel$0ser: første gang}a\nb{-}\n", beside: Self.beside),
      """
      følelser: Følelsesmessige utfordringer

      tema

      Notat: første gang

      åpnet på linje 2, lukket på linje 3

      Informanten beskriver en egen følelse.

      - Ta med: knyttet til en bruker
      - Ikke ta med: gjelder en kollega: bruk støtte

      > Nå må jeg ha en pause.

      - Andre navn: følelse, emosjon
      - Opphav: fra materialet
      - Koder under: frykt, skam

      1 segment her · 2 segmenter i prosjektet · i 2 intervjuer · fra 2 informanter
      """)
  }

  @Test func countsEveryNameOfACode() {
    check(
      Study("INF1: {+fr$0ykt}a{-frykt}\n", beside: Self.beside), in: .english,
      """
      frykt

      code · følelser/frykt

      opened at line 1, closed at line 1

      Å være redd.

      - Other names: redsel

      1 segment here · 4 segments in the project · in 2 interviews · by 3 informants
      """)
  }

  @Test func explainsACodeInTheCodebook() {
    check(
      Study("I: {+frykt}a{-}\n", codebook: "# a: A\n## frykt: $0Frykt\nÅ være redd.\nfarge: rød\nteller: ja\n"),
      in: .nynorsk,
      """
      frykt

      kode · a/frykt

      Å være redd.

      - teller: ja

      1 segment i prosjektet · i 1 intervju
      """)
  }

  @Test func saysWhatSpeaksAgainstACode() {
    check(
      "INF1: a {#gam$0mel}", in: .nynorsk,
      """
      gammel

      kode · støtte/gammel

      kodar heile replikken

      Erstatta av «kollegastøtte»

      Brukes ikke mer.

      1 segment her · 1 segment i prosjektet · i 1 intervju · frå 1 informant
      """)
    check(
      "INF1: {+støt$0te}a",
      """
      støtte

      tema

      åpnet på linje 1, aldri lukket

      Samler andre koder; er ikke selv ment til koding

      Ingen definisjon ennå

      - Koder under: kollegastøtte, gammel

      1 segment her · 1 segment i prosjektet · i 1 intervju · fra 1 informant
      """)
  }

  @Test func saysThatACodeIsUnknown() {
    check(
      "INF1: {+frygt$0}a{-frygt}", in: .english,
      """
      frygt

      Not in the codebook

      “frygt” is not in the codebook. Add it there, or use one like it: frykt.

      opened at line 1, closed at line 1

      1 segment here · 1 segment in the project
      """)
    check(
      Study(["a.ordrett": "INF1: {+helt-ny$0}a"]),
      """
      helt-ny

      Ikke i kodeboka

      åpnet på linje 1, aldri lukket

      1 segment her · 1 segment i prosjektet
      """)
    check("INF1: a{-ukj$0ent}", "ukjent\n\nIkke i kodeboka\n\nikke brukt ennå")
  }

  @Test func explainsAllThatOneMarkEnds() {
    let study = Study("INF1: {+frykt skam}a{$0-}")
    let hover = study.project.hover(at: study.offset, in: study.id, language: .english)
    let headings = (hover?.content.blocks ?? []).filter { if case .heading = $0 { true } else { false } }
    #expect(headings == [.heading([.code("frykt")]), .heading([.code("skam")])])
    check("INF1: a{$0-}", "nothing")
  }

  @Test func explainsASpeaker() {
    let header =
      "---\nspeaker I: Intervjuer; role=interviewer\nspeaker INF3: Anne; gender=kvinne; alder=40-49; by=B\n---\n"
    check(
      header + "I: a\nIN$0F3: b\nINF3: c\n",
      """
      INF3: Anne

      informant · 2 replikker

      - kjønn: kvinne
      - alder: 40-49
      - by: B
      """)
    check(header + "I$0: a\n", in: .english, "I: Intervjuer\n\ninterviewer · 1 turn")
    check(header + "X$0: a\n", "X\n\ninformant · 1 replikk\n\nIkke oppgitt i filhodet")
    check("---\nspeaker INF$03: INF3\n---\n", in: .nynorsk, "INF3\n\ninformant · 0 replikkar")
  }

  @Test func explainsAPseudonymWithoutARealName() {
    check(
      Study("I: {@p$01 Anne} {@p1 Anne}\n", beside: ["02.ordrett": "I: {@p1 Anne} {@p2 Bo}\n"]),
      """
      p1

      Pseudonymet «p1». Det virkelige navnet står bare i nøkkelfila.

      brukt 3 ganger · i 2 intervjuer
      """)
  }

  @Test func explainsMarksAndLines() {
    check(
      "I: {?Hauke$0land}", in: .english,
      "Marked as identifying, not yet handled\n\nThese words are marked as identifying and not yet handled. Replace them, or write “{@id …}” with a pseudonym."
    )
    check("I: {!Hun ser $0bort}", "Notat\n\nHun ser bort")
    check("I: {!uten slutt$0", "nothing")
    check("I: {!uten $0slutt", "Notat\n\nuten slutt")
    check("I: {$0{ ja", "En vanlig krøllparentes, ikke et merke")
    check("%com: $0banker", "En kommentar, ikke en del av intervjuteksten")
    check("# Na$0tta\nI: a\nINF1: b\n# Dag\nI: c\n", "Del: Natta\n\n2 replikker")
    check("#$0 \nI: a\n", "Del: (del uten tittel)\n\n1 replikk")
    check("I: bare o$0rd", "nothing")
  }

  @Test(
    arguments: [
      ("title", "title\n\nTittelen på intervjuet, slik lister og rapporter viser den"),
      ("DATO", "DATO\n\nDagen for intervjuet, som i 2023-01-17"),
      ("språk", "språk\n\nSpråket som snakkes: nb, nn, en eller en annen kode"),
      ("audio", "audio\n\nFila med opptaket, sett fra mappa til denne fila"),
      ("koder", "koder\n\nHvem som kodet intervjuet, gjerne initialer"),
      ("notation", "notation\n\nTegnene som brukes: plain, jefferson, gat2 eller chat"),
      ("taler X", "taler\n\nEn taler: kortformen foran replikkene, et navn, så egenskaper"),
      ("egen-ting", "nothing"),
    ])
  func explainsAHeaderKey(key: String, expected: String) {
    check("---\n$0\(key): verdi\n---\n", expected)
  }

  @Test func explainsAttributes() {
    check("---\nspeaker I: A; ro$0le=interviewer\n---\n", "role\n\nRollen til taleren: interviewer eller informant")
    check("---\nspeaker I: A; al$0der=40\n---\n", "alder\n\nalder")
    check("---\nspeaker I: A; hund$0=ja\n---\n", "nothing")
    let codebook = { (line: String) in Study(["k.codebook": "---\ntitle: K\n---\n# a\n\(line)\n"]) }
    check(codebook("ali$0as: b"), "alias\n\nAndre navn på koden, med komma mellom")
    check(codebook("opp$0hav: data"), "opphav\n\nHvor koden kommer fra: data, theory, guide eller in-vivo")
    check(codebook("egen$0: data"), "nothing")
    check(Study(["k.codebook": "---\ntit$0le: K\n---\n# a\n"]), "title\n\nTittelen på kodeboka")
  }

  @Test func explainsARule() {
    check(
      "% ordrett: allow code/un$0known because x\nI: a\n", in: .english,
      """
      code/unknown: A code is not in the codebook.

      A mark names a code that no codebook of the study has, by its name, its path or an alias. Without a codebook nothing is reported.

      Fix: Correct the name, or add the code to the codebook with a definition.

      Unless the project says otherwise: warning
      """)
    check("% ordrett: allow no/such$0 because x\n", "nothing")
  }

  @Test func explainsWhatAnotherCodeNames() {
    let study = Study(["k.codebook": "# a\nDef.\n# b\nreplaced-by: $0a\n"])
    check(study, in: .english, "a\n\ncode\n\nDef.\n\nnot used yet")
    check(
      Study(["k.codebook": "# b\nreplaced-by: bort$0e\n"]), in: .english, "borte\n\nNot in the codebook\n\nnot used yet"
    )
    check(
      Study(["k.codebook": "# b\nalias: c$0\nDef.\n"]), in: .english,
      "b\n\ncode\n\nDef.\n\n- Other names: c\n\nnot used yet")
  }

  @Test func holdsTheRangeOfTheName() throws {
    let study = Study("I: a {+fr$0ykt}b{-}")
    let hover = try #require(study.project.hover(at: study.offset, in: study.id, language: .english))
    #expect(study.describe(hover.range) == "1: frykt")
  }

  @Test func escapesWhatStandsInTheStudy() throws {
    let study = Study("I: {+a$0}b{-}", codebook: "# a: *A* <b>\n- [x](y) `z`\n> # 1. sitat\n")
    let hover = try #require(study.project.hover(at: study.offset, in: study.id, language: .english))
    #expect(hover.content.markdown().hasPrefix("### `a`: \\*A\\* \\<b\\>\n\n*code*"))
    #expect(hover.content.markdown().contains("- **Exclude**: \\[x\\](y) \\`z\\`\n\n> \\# 1. sitat"))
  }
}
