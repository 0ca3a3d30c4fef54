import Notation
import TestSupport
import Testing

/// The prose of chapters and letters, and the way back to the file.
@Suite struct ManuscriptTests {
  /// Checks the paragraphs of a kind, white space at their edges left out of account.
  private func check(
    _ format: ManuscriptFormat, _ text: String, kind: Prose.Kind = .prose, _ expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(text.utf8)
    let found = format.paragraphs(bytes).filter { $0.kind == kind }.map {
      String(decoding: $0.words, as: UTF8.self).trimmed
    }
    #expect(found == expected, sourceLocation: sourceLocation)
    checkSources(format, bytes, sourceLocation: sourceLocation)
  }

  /// Every byte of the words is one of the file, or a space for what parted words, and they are in order.
  private func checkSources(
    _ format: ManuscriptFormat, _ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for prose in format.paragraphs(bytes) {
      var last = -1
      var isRight = true
      for (index, byte) in prose.words.enumerated() {
        let source = prose.source(of: index..<index + 1).lowerBound
        isRight = isRight && source >= last && source <= bytes.count
        isRight = isRight && (byte == 0x20 || source < bytes.count && bytes[source] == byte)
        last = source
      }
      #expect(isRight, "\(format)", sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: [
    ("a.md", ManuscriptFormat.markdown), ("a.qmd", .markdown), ("A.MD", .markdown), ("a.tex", .latex),
    ("a.txt", .plain),
    ("README", .plain), ("", .plain),
  ])
  func goesByTheEnding(_ name: String, _ format: ManuscriptFormat) {
    #expect(ManuscriptFormat(fileName: name) == format)
  }

  @Test func readsMarkdown() {
    check(.markdown, "Ei linje\nog ei til.\n\nNytt avsnitt.\n", ["Ei linje og ei til.", "Nytt avsnitt."])
    check(
      .markdown, "---\ntitle: Hos Kari\nauthor:\n  - Ola\nbibliography: b.bib\n---\n# Overskrift\nTekst.\n",
      ["Hos Kari", "- Ola", "Overskrift", "Tekst."])
    check(.markdown, "Hun **het** *Kari* og _Ola_, a_b_c.\n", ["Hun het Kari og Ola, a_b_c."])
    let fences = "Før.\n\n```swift\nlet Kari = 1\n```\n\n~~~\nOla\n~~~\nEtter.\n"
    check(.markdown, fences, ["Før.", "Ola", "Etter."])
    check(.markdown, fences, kind: .aside, ["let Kari = 1"])
    // Nobody closes it, so it is none.
    check(.markdown, "```r\nKari\n\nOla\n", ["r Kari", "Ola"])
    check(.markdown, "Før.\n\n    Kari er sitert\n\nEtter `Kari` her.\n", ["Før.", "Kari er sitert", "Etter  her."])
    check(.markdown, "Etter `Kari` her.\n", kind: .aside, ["Kari"])
    check(.markdown, "- Kari\n- Ola\n\n1. Per\n", ["- Kari", "- Ola", "1. Per"])
    check(.markdown, "Som [hun](https://example.org/kari) sa.\n", ["https://example.org/kari", "Som hun sa."])
    check(.markdown, "Slik [@goffman1959; @braun_clarke:2006] skriver.\n", ["Slik ;  skriver."])
    check(.markdown, "Følg @karinordmann, sier @goffman1959.\n", ["Følg @karinordmann, sier ."])
    check(.markdown, "Følg @karinordmann, sier @goffman1959.\n", kind: .declared, ["goffman1959"])
    check(.markdown, "Et `uavsluttet merke.\n", ["Et uavsluttet merke."])
    check(.markdown, "---\nikke lukket\n", ["--- ikke lukket"])
  }

  @Test func leavesOutReferencesAndDeclaredContacts() {
    let references =
      "# Funn\nTekst.\n\n## Referanser\nGoffman, E. (1959).\n\n### Kilder på nett\nBraun, V. (2006).\n\n# Vedlegg\nMer.\n"
    check(.markdown, references, ["Funn", "Tekst.", "Kilder på nett", "Vedlegg", "Mer."])
    check(.markdown, references, kind: .aside, ["Goffman, E. (1959).", "Braun, V. (2006)."])
    check(.plain, "Tekst.\n\nReferences\nGoffman, E. (1959).\n", ["Tekst."])
    check(.markdown, "A.\n<!-- ordrett: contact -->\nKari\n\nOla\n<!-- ordrett: end -->\nB.\n", ["A.", "B."])
    check(.markdown, "A.\n<!-- ordrett: kontakt -->\nKari\n<!-- ordrett: slutt -->\nB.\n", ["A.", "B."])
    check(.markdown, "A.\n<!-- ordrett: contact -->\nKari\n<!-- ordrett: end -->\nB.\n", kind: .declared, ["Kari"])
    // A block that nobody ends goes on to the next blank line, and hides no more than that; nor to the end of another.
    let other = "A.\n<!-- ordrett: contact -->\nKari\n\nOla\n\n<!-- ordrett: contact -->\nPer\n<!-- ordrett: end -->\n"
    check(.markdown, other, ["A.", "Ola"])
    check(
      .latex, "A.\n% ordrett: contact\nKari\n\nOla\n% ordrett: contact\nPer\n% ordrett: end\nB.\n", ["A.", "Ola", "B."])
    check(
      .latex, "A.\n% ordrett: contact\nKari\n\nOla\n% ordrett: contact\nPer\n% ordrett: end\nB.\n", kind: .declared,
      ["Kari", "Per"])
    check(.markdown, "A.\n<!-- ordrett: contact -->\nKari\n\nOla\n", ["A.", "Ola"])
    check(.plain, "A.\n% ordrett: contact\nKari\n% ordrett: end\nB.\n", ["A.", "B."])
    #expect(
      ManuscriptFormat.paragraphs(ofPlain: Array("Tekst.\n\nReferences\nKari.\n".utf8)).map(\.words).joined().contains(
        UInt8(ascii: "K")))
  }

  /// An annex below the references is prose, whatever ends them; so is what stands among them and is none.
  @Test(arguments: [
    ("markdown", "## Vedlegg"), ("markdown", "### Om intervjuene"), ("markdown", "Vedlegg\n======="),
    ("markdown", "Om intervjuene\n---"), ("plain", "Vedlegg 1: Intervju, 2021"), ("plain", "APPENDIX A"),
    ("plain", "Intervjuguide\n"), ("plain", "Om dem vi møtte\n"), ("markdown", "**Vedlegg**\n"), ("plain", ""),
    ("markdown", ""),
  ])
  func endsReferences(_ format: String, _ heading: String) throws {
    let format = try #require(ManuscriptFormat(rawValue: format))
    for title in ["Kilder", "Litteratur:", "Referanser\n=========="] {
      let text =
        "Tekst.\n\n\(title)\n\nGoffman, E. (1959). Stigma.\n\n\(heading)\nKari Nordmann fortalte.\n\nOg Ola, i 1995.\n"
      let prose = format.paragraphs(Array(text.utf8)).filter { $0.kind == .prose }.map {
        String(decoding: $0.words, as: UTF8.self)
      }
      #expect(prose.contains { $0.contains("Kari Nordmann fortalte.") } && prose.contains { $0.contains("Ola") })
      #expect(!prose.contains { $0.contains("Goffman") })
    }
  }

  @Test(arguments: [
    "Goffman, E. (1959). Stigma.", "Goffman, Erving. 1959. Stigma.", "Goffman, E. Stigma. New York: Anchor, 1959.",
    "1. Braun V, Clarke V. Using thematic analysis. Qual Res Psychol. 2006;3(2):77-101.",
    "Lov om behandling av personopplysninger (LOV-2018-06-15-38, 2018).", "Tjora, A. (u.å.). Viten skapt.",
  ])
  func knowsReferences(_ entry: String) {
    check(.markdown, "# Litteratur\n\n\(entry)\n\n- \(entry)\n", [])
  }

  @Test(arguments: [
    "Kari Nordmann flyttet til Odda i 1995, telefon 45 67 89 12.", "Kari: Jeg er født 12.03.1985 i Odda.",
    "Kari Nordmann, 45 67 89 12",
  ])
  func knowsWhatIsNoReference(_ words: String) {
    check(.plain, "Litteratur\n\nGoffman, E. (1959).\n\n\(words)\n", [words])
  }

  @Test func readsLaTeX() {
    check(
      .latex, "\\documentclass{article}\n\\author{x}\n\\begin{document}\nTekst om \\emph{Kari}.\n\\end{document}\n",
      ["x", "Tekst om Kari."])
    check(.latex, "Ei linje\nog ei til.\n\nNytt avsnitt.\n", ["Ei linje og ei til.", "Nytt avsnitt."])
    check(.latex, "Slik \\citep[s. 3]{goffman1959} skriver. % Kari\n", ["Kari", "Slik s. 3  skriver."])
    check(.latex, "Slik \\citep[s. 3]{goffman1959} skriver.\n", kind: .declared, ["goffman1959"])
    check(.latex, "Før $x = 1$ etter.\n", ["Før  etter."])
    check(.latex, "Før $x = 1$ etter.\n", kind: .aside, ["x = 1"])
    check(.latex, "Før.\n\\begin{lstlisting}\nKari\n\\end{lstlisting}\nEtter.\n", ["Før.", "Etter."])
    check(.latex, "Før.\n\\begin{lstlisting}\nKari\n\\end{lstlisting}\nEtter.\n", kind: .aside, ["Kari"])
    check(.latex, "Kari~Nordmann\n", ["Kari Nordmann"])
  }

  /// What LaTeX sets, or the file says, wherever it stands.
  @Test(arguments: [
    "\\title{Intervju med Kari Nordmann i Bergen}\n\\begin{document}\nX\n\\end{document}\n",
    "\\newcommand{\\hun}{Kari Nordmann fra Odda}\n\\begin{document}\n\\hun\n", "\\def\\hun{Kari Nordmann}\n",
    "Slik\\footcite[jf. Kari Nordmann i Bergen]{x} var det.\n",
    "Slik\\cite[se][jf. \\emph{Kari} Nordmann]{x} var det.\n",
    "\\begin{comment}\nKari Nordmann i Bergen\n", "\\begin{comment}\nKari Nordmann i Bergen\n\\end{comment}\n",
    "\\begin{lstlisting}\nKari Nordmann\n", "\\begin{verbatim}\nKari Nordmann: (2.0) Ja.\n\\end{verbatim}\n",
    "\\begin{tikzpicture}\n\\node {Kari Nordmann};\n\\end{tikzpicture}\n",
    "Hun fikk $500 av Kari Nordmann og $300 til.\n",
    "$\\text{Kari Nordmann}$\n", "\\begin{align}\nx &= \\text{Kari Nordmann}\n\\end{align}\n",
    "\\hypersetup{pdfauthor={Kari Nordmann}}\n", "\\verb|x\nKari Nordmann\n",
  ])
  func readsNamesInLaTeX(_ text: String) {
    let prose = ManuscriptFormat.latex.paragraphs(Array(text.utf8)).filter { $0.kind == .prose }
    #expect(prose.contains { String(decoding: $0.words, as: UTF8.self).contains("Kari Nordmann") })
    checkSources(.latex, Array(text.utf8))
  }

  @Test func tellsWhereWordsCameFrom() throws {
    let text = "Hun het **Ka**ri\nNordmann.\n"
    let prose = try #require(ManuscriptFormat.markdown.paragraphs(Array(text.utf8)).first)
    let words = String(decoding: prose.words, as: UTF8.self)
    let start = try #require(words.firstRange(of: "Kari Nordmann"))
    let offset = words[..<start.lowerBound].utf8.count
    let source = prose.source(of: offset..<offset + 13)
    #expect(String(decoding: Array(text.utf8)[source], as: UTF8.self) == "Ka**ri\nNordmann")
  }

  @Test(arguments: ManuscriptFormat.allCases) func takesAnyBytes(_ format: ManuscriptFormat) {
    var random = SeededGenerator(seed: 5)
    let own = [
      "`", "```", "~~~\n", "](", "](x)", "[", "!", "@a", "<!--", "-->", "<!-- ordrett: contact -->\n",
      "<!-- ordrett: end -->\n", "% ordrett: contact\n", "% ordrett: end\n", "Kilder\n\n", "(1959).", "Vedlegg\n",
      "---\n",
      "title: ", "# ", "## Referanser\n", "- ", "1. ", "    ", "\\", "\\cite{", "\\cite[", "]{", "}",
      "\\begin{verbatim}",
      "\\end{verbatim}", "\\begin{align}", "\\end{align}", "$", "$$", "%", "&", "\\[", "\\verb|", "\\begin{document}",
      "\n\n",
    ].map { Array($0.utf8) }
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<30, using: &random) {
        let isOwn = Bool.random(using: &random)
        bytes += isOwn ? own[Int.random(in: 0..<own.count, using: &random)] : Hazards.bytes(1, &random)
      }
      checkSources(format, bytes)
    }
  }

  /// What a text can have much of. A quadratic step would not end.
  @Test(
    arguments: [
      "`", "``a`", "~", "](", "](a)", "[", "*", "_a", "@a", "@", "<!--", "<!-- ordrett: contact -->\n", "#", "# a\n",
      "- \n",
      "% ordrett: contact\n", "```r\n", "\\cite[", "\\cite[a", "\\begin{comment}", "\\begin{minted}", "Kilder\n\n",
      "(1999 ", "\\", "\\a", "\\a{", "\\cite{", "\\begin{verbatim}", "\\begin{x}", "$", "$$a", "%", "%\n", "{", "}",
      "~a", "&",
      "\n",
      " ", "\\verb|", "\\[", "---\n", "\u{301}",
    ])
  func manyOfOne(_ piece: String) {
    let bytes = Array(String(repeating: piece, count: 60_000 / piece.utf8.count).utf8)
    for format in ManuscriptFormat.allCases {
      #expect(format.paragraphs(bytes).reduce(0) { $0 + $1.words.count } <= bytes.count + 1)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { $0.value > 0x20 }),
      let last = scalars.lastIndex(where: { $0.value > 0x20 })
    else {
      return ""
    }
    return String(scalars[first...last])
  }
}
