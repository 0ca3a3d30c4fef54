import Notation
import TestSupport
import Testing
import TextModel

/// Runs the cases of `grammar/corpus`, as `tree-sitter test` does: equal trees, and an equal verdict on what is wrong.
@Suite struct CorpusTests {
  @Test(arguments: try Corpus.files())
  func cases(file: Corpus.File) {
    for example in file.cases {
      let text = Text(example.source)
      let isCodebook = example.attributes.contains("language(codebook)")
      let tree: Forest
      let isWrong: Bool
      if isCodebook {
        let codebook = Codebook(text)
        (tree, isWrong) = (codebook.tree(), !codebook.problems.isEmpty)
      } else {
        let transcript = Transcript(text)
        // What is wrong between lines, a key that comes twice, no grammar of single lines can see.
        (tree, isWrong) = (transcript.tree(), transcript.lines.contains { !$0.problems.isEmpty })
      }
      #expect(Corpus.normalized(tree.sExpression()) == example.tree, "\(file.name): \(example.name)")
      #expect(isWrong == example.attributes.contains("error"), "\(file.name): \(example.name)")
    }
  }

  @Test func hasEnoughCases() throws {
    let cases = try Corpus.files().flatMap(\.cases)
    #expect(cases.count >= 120)
    #expect(Set(cases.map(\.name)).count == cases.count, "Two cases have one name.")
    #expect(cases.allSatisfy { !$0.tree.isEmpty && !$0.name.isEmpty })
  }

  /// Every kind of node that a transcript can have stands in some tree.
  @Test func showsEveryKind() throws {
    let trees = try Corpus.files().flatMap(\.cases).map(\.tree).joined(separator: " ")
    for kind in SyntaxKind.allCases where kind.isNamed {
      #expect(trees.contains("(\(kind.rawValue))") || trees.contains("(\(kind.rawValue) "), "\(kind.rawValue)")
    }
  }
}
