import Notation
import Testing
import TextModel

/// The example of the specification.
let exampleCodebook = """
  ---
  title: Kodebok
  ---
  # emosjonelt-arbeid: Emosjonelt arbeid
  Hva jobbspesialistene føler, viser og holder tilbake i møte med brukerne.

  ## følelser: Følelsesmessige utfordringer
  Informanten beskriver en egen følelse i arbeidet.
  + følelsen er knyttet til en bruker eller et møte
  - følelsen gjelder en kollega: bruk kollegastøtte
  > Nå må jeg ha en pause.
  color: #cc3311
  alias: følelse, emosjon
  origin: data

  ## overflatespill
  origin: theory

  """

@Suite struct CodebookTests {
  @Test func example() {
    checkCodebook(
      exampleCodebook,
      [
        "# emosjonelt-arbeid: Emosjonelt arbeid",
        "= Hva jobbspesialistene føler, viser og holder tilbake i møte med brukerne.",
        "## følelser: Følelsesmessige utfordringer",
        "= Informanten beskriver en egen følelse i arbeidet.",
        "+ følelsen er knyttet til en bruker eller et møte",
        "- følelsen gjelder en kollega: bruk kollegastøtte",
        "> Nå må jeg ha en pause.",
        "color: #cc3311",
        "alias: følelse | emosjon",
        "origin: data",
        "## overflatespill",
        "origin: theory",
      ])
    let book = Codebook(Text(exampleCodebook))
    #expect(book.header.value(.title) == "Kodebok")
    #expect(book.problems.isEmpty)
    #expect(book.entries.map(\.kind) == [.theme, .code, .code])
    #expect(book.entries[1].aliases.map { book.text.string($0.range) } == ["følelse", "emosjon"])
    #expect(book.entries.map(\.origin) == [nil, .data, .theory])
    #expect(book.path(of: 2) == "emosjonelt-arbeid/overflatespill")
    #expect(book.text.string(book.entries[0].ownRange).hasSuffix("brukerne.\n\n"))
    #expect(book.entries[0].range.upperBound == book.text.bytes.count)
  }

  @Test func tree() {
    let text = """
      ---
      title: T
      ---
      % a comment
      # a: Label
      One
      two.
      + yes
        indeed
      alias: b, c
      ## d

      """
    let expected = """
      (codebook
        (header
          (field
            key: (key)
            value: (value)))
        (comment)
        (code_entry
          (code_heading
            id: (code_identifier)
            label: (code_label))
          (definition
            (text)
            (text))
          (include
            (text)
            (text))
          (attribute
            key: (key)
            value: (value)
            value: (value))
          (code_entry
            (code_heading
              label: (code_label)))))

      """
    #expect(Codebook(Text(text)).tree().sExpression() == expected)
  }

  @Test(
    arguments: [
      ("# Navn", "# navn: Navn"), ("# navn", "# navn"), ("#\tnavn \t", "# navn"), ("# navn:", "# navn"),
      ("# navn: ", "# navn"), ("# navn:\tEt navn", "# navn: Et navn"), ("# Navn: Et: navn", "# Navn: Et: navn"),
      ("# Navn med mellomrom", "# navn-med-mellomrom: Navn med mellomrom"),
      ("# to ord: Label", "# to-ord-label: to ord: Label"), ("# a:b", "# ab: a:b"), ("# A & B", "# a-b: A & B"),
      ("# Nærhet/avstand – «tett på»!", "# nærhet-avstand-tett-på: Nærhet/avstand – «tett på»!"),
      ("# Fase 2.1 m.m. ...", "# fase-2.1-m.m: Fase 2.1 m.m. ..."), ("# in-vivo_kode", "# in-vivo_kode"),
      ("# -a - b-", "# a-b: -a - b-"), ("# A\u{A0}b–c", "# a-b-c: A\u{A0}b–c"),
      ("# Ωμέγα Ж 語", "# ωμέγα-ж-語: Ωμέγα Ж 語"), ("# e\u{301}n", "# e\u{301}n"),
      ("# ÅRSAK: x", "# ÅRSAK: x"), ("\u{FEFF}# navn", "# navn"), ("# navn\r", "# navn"),
      ("# navn ##", "# navn: navn ##"),
    ])
  func heading(text: String, code: String) {
    checkCodebook(text, [code])
    checkCodebookProblems(text, [])
  }

  @Test(
    arguments: [
      ("#", .codeWithoutName, "#"), ("##  \n", .codeWithoutName, "##"), ("# 2. fase", .codeIdentifier, "2. fase"),
      ("# !?", .codeIdentifier, "!?"), ("# 9a: Label", .codeIdentifier, "9a"), ("# a/b: Label", .codeIdentifier, "a/b"),
      ("# _a", .codeIdentifier, "_a"), ("# a\n######### b", .headingTooDeep, "#########"),
      ("text\n# a", .outsideCode, "text"), ("#a", .outsideCode, "#a"), ("+ a\n- b\ntext\n# a", .outsideCode, "+ a"),
      ("color: red", .outsideCode, "color: red"), ("---\ntitle: x\n# a\nb", .headerUnclosed, "---"),
      ("---\ntitle: x\ny\n---\n# a", .headerLine, "y"), ("---\ntitle: x\ntitle: y\n---", .headerKeyRepeated, "title"),
      ("# a\n\u{0}\u{0}b", .nulByte, "\u{0}\u{0}"), ("# a\u{0}b", .nulByte, "\u{0}"),
      ("---\ntitle: \u{0}\n---\n", .nulByte, "\u{0}"),
    ] as [(String, SyntaxProblem.Kind, String)])
  func problem(text: String, kind: SyntaxProblem.Kind, words: String) { checkCodebookProblems(text, [(kind, words)]) }

  @Test(arguments: ["", "\n", "% only a comment\n", "---\n# a", "----\n\n---\n", "# a\n\n\n% b\n", "\u{FEFF}"])
  func nothingWrong(text: String) { checkCodebookProblems(text, []) }

  @Test func invalidUTF8IsOneProblemOfItsLine() {
    let book = Codebook(Text(Array("# a\nb ".utf8) + [0xFF, 0xC3] + Array(" c\n+ d\n".utf8)))
    #expect(book.problems == [SyntaxProblem(.invalidUTF8, 6..<8)])
    #expect(book.outline == ["# a", "= b \u{FFFD}\u{FFFD} c", "+ d"])
  }
}

// MARK: Hierarchy

extension CodebookTests {
  @Test(
    arguments: [
      ("# a\n## b\n### c\n## d\n# e", ["# a", "## b", "### c", "## d", "# e"]),
      ("# a\n### b\n## c\n### d", ["# a", "## b", "## c", "### d"]), ("### a\n## b\n# c", ["# a", "# b", "# c"]),
      ("# a\n#### b\n##### c\n#### d", ["# a", "## b", "### c", "## d"]),
      ("######## a\n######### b\n########## c", ["# a", "# b", "# c"]),
    ])
  func depth(text: String, outline: [String]) { checkCodebook(text, outline) }

  @Test(
    arguments: [
      ("# a", [.code]), ("# a\n## b\n### c\n## d", [.theme, .category, .code, .code]),
      ("# a\ntype: theme\n## b\ntype: Kategori\n### c\ntype: tema", [.theme, .category, .theme]),
      ("# a\ntype: kode\n## b\ntype: wrong", [.code, .code]), ("## a\n### b", [.theme, .code]),
    ] as [(String, [Codebook.Kind])])
  func kind(text: String, kinds: [Codebook.Kind]) {
    #expect(Codebook(Text(text)).entries.map(\.kind) == kinds)
  }

  @Test func levelsAreKeptAsTyped() {
    let book = Codebook(Text("# a\n### b\n" + String(repeating: "#", count: 20) + " c"))
    #expect(book.entries.map(\.level) == [1, 3, 20])
    #expect(book.entries.map(\.parent) == [nil, 0, 1])
  }

  @Test(arguments: [(0, nil), (2, nil), (3, 0), (6, 0), (7, 1), (13, 1), (14, 2), (99, 2)] as [(Int, Int?)])
  func entryAtAnOffset(offset: Int, entry: Int?) {
    #expect(Codebook(Text("%x\n# a\n## b\nx\n# c")).entry(at: offset) == entry)
  }
}

// MARK: Parts

extension CodebookTests {
  @Test(
    arguments: [
      ("One\ntwo\n\nthree", ["= One two", "= three"]), ("One\r\n  two\r\rthree\r", ["= One two", "= three"]),
      ("  One\n two", ["= One two"]), ("One\n% comment\ntwo", ["= One", "= two"]),
      ("+ a\n  b\n\n  c", ["= c", "+ a b"]), ("+ a\nb", ["= b", "+ a"]), ("-\n- \n-  a", ["- a"]),
      ("-\n  a\n  b", ["- a b"]), (">a\n> b\n>\n>  c", ["> a", "> b", "> c"]),
      ("-a\n+b\n--\n-- c", ["= -a +b -- -- c"]),
      ("a\n---\nb\n---- \n", ["= a", "= b"]), ("+ a\n- b\n+ c\n> d\n- e", ["+ a", "+ c", "- b", "- e", "> d"]),
      (" # a\n + b\n color: c", ["= # a + b color: c"]), ("#cc3311", ["= #cc3311"]), ("– a\n* b", ["= – a * b"]),
      ("a  \n", ["= a"]), ("+\ta\t\n", ["+ a"]), ("a\u{2028}b\u{85}c", ["= a\u{2028}b\u{85}c"]),
    ])
  func parts(text: String, outline: [String]) { checkCodebook("# a\n" + text, ["# a"] + outline) }

  @Test(
    arguments: [
      ("color: #cc3311", "color: #cc3311"), ("FARGE:#cc3311", "color: #cc3311"), ("opphav: data", "origin: data"),
      ("kodbar: nei", "codable: nei"), ("Type: tema", "type: tema"), ("alias: a,b , c d,,", "alias: a | b | c d"),
      ("slått-sammen-fra: a", "merged-from: a"), ("sla\u{30A}tt-saman-fra\u{30A}: a/b, c", "merged-from: a/b | c"),
      ("erstattet-av: a, b", "replaced-by: a, b"), ("erstatta-av: a", "replaced-by: a"), ("color:", "color: "),
      ("alias:\n  a,\n  b\n  c d", "alias: a | b | c d"), ("note: one\n  two", "own note: one two"),
      ("note:", "own note: "), ("colr: red", "own colr: red"), ("min-nøkkel: 1", "own min-nøkkel: 1"),
      ("min_nøkkel2:\tx: y", "own min_nøkkel2: x: y"),
    ])
  func attribute(text: String, outline: String) { checkCodebook("# a\n" + text, ["# a", outline]) }

  /// A colon makes no attribute of a sentence.
  @Test(
    arguments: [
      "Merk: gjelder bare møter.", "Ikke slik: dette er en setning.", "note:uten mellomrom", "https://example.org",
      "f.eks: dette", "kl 12:30", "«sitat»: ord", ": ord", "2: ord", "første del\nnår: andre del av setningen",
      "første del,\nmen\nslik: andre del", " note: med mellomrom foran", " color: #cc3311", "note : ord",
    ])
  func prose(text: String) {
    let words = text.split { $0 == "\n" }.map { $0.first == " " ? $0.dropFirst() : $0[...] }.joined(separator: " ")
    checkCodebook("# a\n" + text, ["# a", "= " + words])
  }

  /// Where no sentence can go on, a lower-case word with a colon is an attribute; a known one is everywhere.
  @Test(
    arguments: [
      ("Setning.\nnote: x", ["= Setning.", "own note: x"]), ("«Setning!»)\nnote: x", ["= «Setning!»)", "own note: x"]),
      ("Og så …\nnote: x", ["= Og så …", "own note: x"]), ("Setning.\n\nnote: x", ["= Setning.", "own note: x"]),
      ("setning\n\nnote: x", ["= setning", "own note: x"]), ("color: a\nnote: x", ["color: a", "own note: x"]),
      ("+ del\nnote: x", ["+ del", "own note: x"]), ("del\ncolor: x\ndel", ["= del", "= del", "color: x"]),
      ("note: x\nDefinisjon.", ["= Definisjon.", "own note: x"]),
    ])
  func attributeBesideProse(text: String, outline: [String]) { checkCodebook("# a\n" + text, ["# a"] + outline) }

  @Test(
    arguments: [
      ("", true), ("codable: no", false), ("kodbar: NEI", false), ("codable: yes", true), ("codable: maybe", true),
      ("codable: no\ncodable: yes", false),
    ])
  func codable(text: String, isCodable: Bool) {
    #expect(Codebook(Text("# a\n" + text)).entries.map(\.isCodable) == [isCodable])
  }

  @Test(
    arguments: [
      (.color, "#cc3311", true), (.color, "#CC33aF", true), (.color, "#ccc", false), (.color, "red", false),
      (.color, "#cc331g", false), (.color, "", false), (.origin, "Teori", true), (.origin, "in vivo", true),
      (.origin, "datta", false), (.type, "tema", true), (.type, "x", false), (.codable, "ja", true),
      (.codable, "0", false), (.alias, "hva som helst", true),
    ] as [(Codebook.Key, String, Bool)])
  func allowedValue(key: Codebook.Key, value: String, isAllowed: Bool) {
    #expect(key.allows(value) == isAllowed)
  }

  @Test func everyKeyAndValueIsFoundByItsNames() {
    for key in Codebook.Key.allCases {
      #expect(key.names.first == key.rawValue)
      for name in key.names { #expect(Codebook.Key(name: name.uppercased()) == key) }
      for name in key.values.joined() { #expect(key.allows(name.uppercased())) }
    }
  }

  @Test func commentsOfHeaderAndBody() {
    let book = Codebook(Text("---\n% a\ntitle: b\n---\n% ordrett: allow x because y \n# c\n %d\n"))
    #expect(book.comments.map(book.text.string) == ["% a", "% ordrett: allow x because y "])
  }
}
