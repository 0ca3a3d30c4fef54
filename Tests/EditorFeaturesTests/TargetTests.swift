import EditorFeatures
import Project
import Testing

@Suite struct TargetTests {
  /// What stands at the cursor: the kind of subject and the text it covers.
  private func check(_ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
    check(Study(text), expected, sourceLocation: sourceLocation)
  }

  private func check(_ study: Study, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let target = study.project.target(at: study.offset, in: study.id)
    let kind = target.map { "\($0.subject)".prefix { $0.isLetter } } ?? "words"
    let described = target.map { "\(kind) \(study.describe($0.range).drop { $0 != " " }.dropFirst())" } ?? "words"
    #expect(described == expected, sourceLocation: sourceLocation)
  }

  @Test func knowsACodeAnywhereInItsMark() {
    check("I: $0{+frykt}Hei{-frykt}", "coding frykt")
    check("I: {$0+frykt}Hei{-frykt}", "coding frykt")
    check("I: {+fr$0ykt}Hei{-frykt}", "coding frykt")
    check("I: {+frykt$0}Hei{-frykt}", "coding frykt")
    check("I: {+frykt}$0Hei{-frykt}", "words")
    check("I: {+frykt}Hei{-fr$0ykt}", "coding frykt")
    check("I: {+frykt}Hei{$0-}", "coding {-}")
    check("I: Hei {#fr$0ykt=a}", "coding frykt=a")
    check("I: {+frykt: me$0mo}Hei{-}", "coding frykt")
  }

  @Test func choosesAmongTheCodesOfAMark() {
    check("I: $0{+frykt skam}Hei{-}", "coding frykt")
    check("I: {+frykt$0 skam}Hei{-}", "coding frykt")
    check("I: {+frykt $0skam}Hei{-}", "coding skam")
    check("I: {+frykt skam$0}Hei{-}", "coding skam")
    check("I: {+frykt skam: me$0mo}Hei{-}", "coding skam")
    check("I: {+frykt}a{-frykt}{+skam}b{-sk$0am}", "coding skam")
  }

  @Test func goesOnInAMarkThatIsNotClosed() {
    check("I: {+frykt$0", "coding frykt")
    check("I: {+fry$0kt\nINF1: Hei", "coding frykt")
    check("I: {@p1$0", "pseudonym p1")
  }

  @Test func knowsMarksAndSigns() {
    check("I: {@p$01 Anne}", "pseudonym p1")
    check("I: {@p1 An$0ne}", "pseudonym p1")
    check("I: {!et no$0tat}", "memo {!et notat}")
    check("I: {?Hauke$0land}", "identifying {?Haukeland}")
    check("I: en $0{{ klamme", "literalBrace {{")
    check("I: (le$0r) ja", "sign (ler)")
    check("I: h$0*n har det travelt *ler*", "sign h*n")
    check("I: h*n har det travelt *l$0er*", "sign *ler*")
    check("[00:0$00:01] I: ja", "sign [00:00:01]")
    check("I: vanlige o$0rd", "words")
  }

  @Test func knowsSpeakersAndLines() {
    check("IN$0F1: hei", "speaker INF1")
    check("INF1$0: hei", "speaker INF1")
    check("INF1:$0 hei", "words")
    check("**IN$0F1:** hei", "speaker INF1")
    check("# Den før$0ste natta\n", "section # Den første natta")
    check("% en $0kommentar", "comment % en kommentar")
    check("% ordrett: allow leak/m$0arked because x", "rule leak/marked")
    check("%ordrett: tillat leak/marked$0", "rule leak/marked")
    check("% ordrett: al$0low leak/marked", "comment % ordrett: allow leak/marked")
  }

  @Test func knowsAHeader() {
    let header = { (line: String) in "---\n\(line)\n---\nI: hei\n" }
    check(header("tit$0le: A"), "headerKey title")
    check(header("title$0: A"), "headerKey title")
    check(header("title: $0A"), "words")
    check(header("spea$0ker INF1: Anne; age=40"), "headerKey speaker")
    check(header("speaker INF$01: Anne; age=40"), "speaker INF1")
    check(header("speaker INF1: Anne; a$0ge=40"), "speakerAttribute age")
    check(header("% en kommen$0tar"), "comment % en kommentar")
  }

  @Test func knowsACodebook() {
    let codebook = { (text: String) in Study(["k.codebook": text]) }
    check(codebook("# fry$0kt: Redsel\n"), "code frykt")
    check(codebook("# frykt: Red$0sel\n"), "code frykt")
    check(codebook("# Være re$0dd\n"), "code Være redd")
    check(codebook("# a\nali$0as: b, c\n"), "codeAttribute alias")
    check(codebook("# a\nalias: b, $0c\n"), "alias c")
    check(codebook("# a\nreplaced-by: $0c\n"), "codeName c")
    check(codebook("# a\nmerged-from: b, c$0\n"), "codeName c")
    check(codebook("# a\nEn defini$0sjon.\n"), "words")
    check(codebook("% ordrett: allow codebook/un$0used because x\n"), "rule codebook/unused")
    check(codebook("---\ntit$0le: K\n---\n"), "headerKey title")
    check(codebook("$0tekst over alt"), "words")
  }

  @Test func knowsRulesInTheProjectFile() {
    let settings = { (text: String) in Study(["ordrett.json": text]) }
    check(settings("{ \"rules\": { \"pause/m$0ixed\": \"off\" } }"), "rule pause/mixed")
    check(settings("{ \"regler\": { \"pause/m$0ixed"), "rule pause/mixed")
    check(settings("{ \"rules\": { \"pause/mixed\": \"o$0ff\" } }"), "words")
    check(settings("{ \"personvern\": { \"per$0son\": \"off\" } }"), "rule person")
    check(settings("{ \"ti$0tle\": 1 }"), "words")
    check(settings("// \"rules\": { \"a/b$0\" }"), "words")
    check(settings("$0"), "words")
  }

  @Test(arguments: [-1, 0, 5, 1000, Int.max])
  func clampsAnOffset(offset: Int) {
    let study = Study(["a.ordrett": "I: a$0", "k.codebook": "# a\n", "ordrett.json": "{}"])
    for name in ["a.ordrett", "k.codebook", "ordrett.json", "none"] {
      _ = study.project.target(at: offset, in: DocumentID("/studie/" + name))
    }
    #expect(study.project.target(at: offset, in: DocumentID("none")) == nil)
  }
}
