import Notation
import Testing
import TextModel

@Suite struct CodebookNamesTests {
  private func check(_ codebook: String, _ name: String, _ paths: [String]) {
    let book = Codebook(Text(codebook))
    let found = book.entries(named: CodeReference(name))
    #expect(found.map(book.path(of:)) == paths, "\(name)")
    #expect(found == found.sorted())
  }

  private static let tree = """
    # følelser
    ## frykt
    alias: redsel, angst, emosjoner/skrekk
    ### mørkeredd
    ## Glede
    # omsorg
    ## nærvær
    alias: angst
    # frykt
    # nærvær
    """

  @Test(
    arguments: [
      ("følelser", ["følelser"]), ("følelser/frykt", ["følelser/frykt"]), ("frykt", ["frykt"]),
      ("mørkeredd", ["følelser/frykt/mørkeredd"]), ("frykt/mørkeredd", ["følelser/frykt/mørkeredd"]),
      ("følelser/frykt/mørkeredd", ["følelser/frykt/mørkeredd"]), ("følelser/mørkeredd", []), ("omsorg/frykt", []),
      ("glede", ["følelser/glede"]), ("FØLELSER/Glede", ["følelser/glede"]), ("fo\u{338}lelser", []),
      ("mørkeredd/x", []), ("x", []), ("", []), ("/", []), ("følelser/", ["følelser"]),
    ])
  func byPath(name: String, paths: [String]) { check(Self.tree, name, paths) }

  @Test(
    arguments: [
      ("redsel", ["følelser/frykt"]), ("følelser/redsel", ["følelser/frykt"]), ("omsorg/redsel", []),
      ("angst", ["følelser/frykt", "omsorg/nærvær"]), ("omsorg/angst", ["omsorg/nærvær"]),
      ("skrekk", ["følelser/frykt"]), ("emosjoner/skrekk", ["følelser/frykt"]), ("følelser/skrekk", []),
      ("redsel/mørkeredd", []),
    ])
  func byAlias(name: String, paths: [String]) { check(Self.tree, name, paths) }

  @Test(
    arguments: [
      // A whole path before an ending, an id before an alias.
      ("# a\n## b\n# b", "b", ["b"]), ("# a\n## b\n# c\n## b", "b", ["a/b", "c/b"]),
      ("# a\nalias: b\n# c\n## b", "b", ["c/b"]),
      // Twice the same, and the same but for case or form.
      ("# a\n# a", "a", ["a", "a"]), ("# A: x\n# a: y", "a", ["A", "a"]),
      ("# \u{E5}: x\n# a\u{30A}: y", "å", ["å", "å"]),
      // Aliases in a ring, of themselves, given twice, of nothing.
      ("# a\nalias: b\n# b\nalias: a", "a", ["a"]), ("# a\nalias: b\n# c\nalias: a", "b", ["a"]),
      ("# a\nalias: a", "a", ["a"]), ("# a\nalias: x, X, x", "x", ["a"]), ("# a\nalias: x\nalias: y", "y", ["a"]),
      ("# a\nalias:\nalias: /, //", "", []), ("# a\nalias: b\n# c\nalias: b", "b", ["a", "c"]),
      ("# a\nreplaced-by: b\n# b\nreplaced-by: a", "b", ["b"]), ("# !\n", "", []),
      // A heading without a name is none in a path.
      ("# a\n##\n### b\nalias: c", "a/b", ["a/b"]), ("# a\n##\n### b\nalias: c", "a/c", ["a/b"]),
      ("# a\n##\nalias: c", "a/c", ["a"]),
    ])
  func precedence(codebook: String, name: String, paths: [String]) { check(codebook, name, paths) }

  @Test func aRingOfAliasesIsNoTrap() {
    let count = 2_000
    let text = (0..<count).map { "# c\($0)\nalias: c\(($0 + 1) % count), d\($0)\n" }.joined()
    let book = Codebook(Text(text))
    #expect((0..<count).allSatisfy { book.entries(named: CodeReference("c\($0)")) == [$0] })
    #expect((0..<count).allSatisfy { book.entries(named: CodeReference("d\($0)")) == [$0] })
  }

  @Test func aNumberThatNoEntryHasNamesNothing() {
    #expect(Codebook(Text("# a")).path(of: 1) == "")
    #expect(Codebook(Text("")).path(of: -1) == "")
  }
}
