import EditorFeatures
import Testing

@Suite struct MarkupTests {
  @Test(
    arguments: [
      ("Å være redd.", "Å være redd."),
      ("*ler* og _ord_", "\\*ler\\* og \\_ord\\_"),
      ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
      ("[lenke](http://eksempel.no)", "\\[lenke\\](http://eksempel.no)"),
      ("- ikke en liste", "\\- ikke en liste"),
      ("+ ikke en liste", "\\+ ikke en liste"),
      ("3. januar", "3\\. januar"),
      ("2024 var et år", "2024 var et år"),
      ("i 3. klasse", "i 3. klasse"),
      ("# ikke en overskrift", "\\# ikke en overskrift"),
      ("`kode`", "\\`kode\\`"),
      ("a\\b", "a\\\\b"),
      ("&amp;", "\\&amp;"),
      ("~~strøket~~ | celle", "\\~\\~strøket\\~\\~ \\| celle"),
      ("linje\n\nny linje", "linje  ny linje"),
      ("", ""),
    ])
  func escapesWords(words: String, markdown: String) {
    #expect(Markup([.paragraph([.text(words)])]).markdown() == markdown)
  }

  @Test(
    arguments: [
      ("frykt", "`frykt`"), ("a`b", "``a`b``"), ("``", "``` `` ```"), ("`", "`` ` ``"), (" a ", "`  a  `"), ("", ""),
      ("*ler*", "`*ler*`"),
    ])
  func fencesCode(words: String, markdown: String) {
    #expect(Markup([.paragraph([.code(words)])]).markdown() == markdown)
  }

  @Test(
    arguments: [
      (Markup.Run.strong("Ta med"), "**Ta med**"), (.emphasis("kode"), "*kode*"), (.strong("2 * 3"), "**2 \\* 3**"),
      (.emphasis(" kant "), " kant "), (.strong(""), ""),
    ])
  func surroundsWords(run: Markup.Run, markdown: String) {
    #expect(Markup([.paragraph([run])]).markdown() == markdown)
  }

  static let whole = Markup([
    .heading([.code("frykt"), .text(" Frykt")]), .paragraph([.emphasis("kode")]),
    .list([[.strong("Ta med"), .text(": a")], [.text("b")]]), .quote([.text("Jeg ble redd.")]),
  ])

  @Test func writesMarkdown() {
    #expect(
      Self.whole.markdown() == "### `frykt` Frykt\n\n*kode*\n\n- **Ta med**: a\n- b\n\n> Jeg ble redd.")
  }

  @Test func writesPlainText() {
    #expect(Self.whole.plainText() == "frykt Frykt\n\nkode\n\n- Ta med: a\n- b\n\n> Jeg ble redd.")
  }

  @Test(arguments: ["*ler*", "3. januar", "<b>", "`a`", "- a"])
  func escapesNothingInPlainText(words: String) {
    #expect(Markup([.paragraph([.text(words)])]).plainText() == words)
  }
}
