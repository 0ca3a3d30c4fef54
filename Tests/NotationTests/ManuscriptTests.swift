import Notation
import TestSupport
import Testing

/// The prose of chapters and letters, and the way back to the file.
@Suite struct ManuscriptTests {
  /// Checks the paragraphs, white space at their edges left out of account.
  private func check(
    _ format: ManuscriptFormat, _ text: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let bytes = Array(text.utf8)
    let found = format.paragraphs(bytes).map { String(decoding: $0.words, as: UTF8.self).trimmed }
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
    check(.markdown, "---\ntitle: Hos Kari\n---\n# Overskrift\nTekst.\n", ["Overskrift", "Tekst."])
    check(.markdown, "Hun **het** *Kari* og _Ola_, a_b_c.\n", ["Hun het Kari og Ola, a_b_c."])
    check(.markdown, "Før.\n\n```swift\nlet Kari = 1\n```\n\n~~~\nOla\n~~~\nEtter.\n", ["Før.", "Etter."])
    check(.markdown, "Før.\n\n    Kari er kode\n\nEtter `Kari` her.\n", ["Før.", "Etter  her."])
    check(.markdown, "- Kari\n- Ola\n\n1. Per\n", ["- Kari", "- Ola", "1. Per"])
    check(.markdown, "Som [hun](https://example.org/kari) sa.\n", ["https://example.org/kari", "Som hun sa."])
    check(.markdown, "Slik [@goffman1959; @braun_clarke:2006] skriver.\n", ["Slik ;  skriver."])
    check(.markdown, "Et `uavsluttet merke.\n", ["Et uavsluttet merke."])
    check(.markdown, "---\nikke lukket\n", ["--- ikke lukket"])
  }

  @Test func leavesOutReferencesAndDeclaredContacts() {
    let references =
      "# Funn\nTekst.\n\n## Referanser\nGoffman, E. (1959).\n\n### Kilder på nett\nBraun, V.\n\n# Vedlegg\nMer.\n"
    check(.markdown, references, ["Funn", "Tekst.", "Vedlegg", "Mer."])
    check(.plain, "Tekst.\n\nReferences\nGoffman, E. (1959).\n", ["Tekst."])
    check(.markdown, "A.\n<!-- ordrett: contact -->\nKari\n\nOla\n<!-- ordrett: end -->\nB.\n", ["A.", "B."])
    check(.markdown, "A.\n<!-- ordrett: kontakt -->\nKari\n<!-- ordrett: slutt -->\nB.\n", ["A.", "B."])
    // A block that nobody ends goes on to the next blank line, and hides no more than that.
    check(.markdown, "A.\n<!-- ordrett: contact -->\nKari\n\nOla\n", ["A.", "Ola"])
    check(.plain, "A.\n% ordrett: contact\nKari\n% ordrett: end\nB.\n", ["A.", "B."])
    #expect(
      ManuscriptFormat.paragraphs(ofPlain: Array("Tekst.\n\nReferences\nKari.\n".utf8)).map(\.words).joined().contains(
        UInt8(ascii: "K")))
  }

  @Test func readsLaTeX() {
    check(
      .latex, "\\documentclass{article}\n\\author{x}\n\\begin{document}\nTekst om \\emph{Kari}.\n\\end{document}\n",
      ["Tekst om Kari."])
    check(.latex, "Ei linje\nog ei til.\n\nNytt avsnitt.\n", ["Ei linje og ei til.", "Nytt avsnitt."])
    check(.latex, "Slik \\citep[s. 3]{goffman1959} skriver. % Kari\n", ["Kari", "Slik  skriver."])
    check(.latex, "Før $x = 1$ etter.\n", ["Før  etter."])
    check(.latex, "Før.\n\\begin{verbatim}\nKari\n\\end{verbatim}\nEtter.\n", ["Før.", "Etter."])
    check(.latex, "Kari~Nordmann\n", ["Kari Nordmann"])
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
      "<!-- ordrett: end -->\n", "# ", "## Referanser\n", "- ", "1. ", "    ", "\\", "\\cite{", "\\begin{verbatim}",
      "\\end{verbatim}", "$", "$$", "%", "&", "\\[", "\\verb|", "\\begin{document}", "\n\n",
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
      "\\", "\\a", "\\a{", "\\cite{", "\\begin{verbatim}", "\\begin{x}", "$", "$$a", "%", "%\n", "{", "}", "~a", "&",
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
    guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
    else {
      return ""
    }
    return String(scalars[first...last])
  }
}
