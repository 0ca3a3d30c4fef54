import Foundation
import Notation
import TestSupport
import Testing
import TextModel

/// The examples of `grammar/SPEC.md` say what the program does.
@Suite struct SpecificationTests {
  @Test(arguments: try Specification.examples())
  func holds(example: Specification.Example) {
    let text = Text(example.source)
    for (kind, expected) in example.outcomes {
      let found: String
      switch (kind, example.isCodebook) {
      case ("tree", false): found = Corpus.normalized(Transcript(text).tree().sExpression())
      case ("tree", true): found = Corpus.normalized(Codebook(text).tree().sExpression())
      case ("problems", false): found = problems(Transcript(text).problems, text)
      case ("problems", true): found = problems(Codebook(text).problems, text)
      case ("codings", _): found = codings(example.source).joined(separator: "\n")
      case ("words", _): found = Transcript(text).rendered().string(.words)
      case ("export", _): found = Transcript(text).rendered().string(.export)
      default: found = "no such outcome"
      }
      #expect(found == (kind == "tree" ? Corpus.normalized(expected) : expected), "\(kind) of \(example.name)")
    }
    // What is wrong on a line is told of every example, in its title or by its problems.
    let isWrong =
      example.isCodebook
      ? !Codebook(text).problems.isEmpty : Transcript(text).lines.contains { !$0.problems.isEmpty }
    #expect(isWrong == example.isWrong, "\(example.name)")
  }

  /// `tree-sitter test` reads the examples that have a tree as a file of the corpus, which is made from them.
  @Test func areTheCorpusToo() throws {
    let made = try Specification.examples().compactMap(\.corpusCase).joined(separator: "\n")
    let path = Corpus.folder + "/specification.txt"
    if ProcessInfo.processInfo.environment["ORDRETT_RENEW"] != nil {
      try made.write(toFile: path, atomically: true, encoding: .utf8)
    }
    let committed = (try? Files.read(path)).map { String(decoding: $0, as: UTF8.self) }
    #expect(
      committed == made,
      "The file is made from the specification: ORDRETT_RENEW=1 swift test --filter SpecificationTests writes it anew")
  }

  /// The tables of nodes and errors name what there is.
  @Test func namesEveryNodeAndError() throws {
    let text = try Specification.text()
    for kind in SyntaxKind.allCases {
      #expect(text.contains("`\(kind.rawValue)`") || text.contains("`\(kind.rawValue):"), "\(kind.rawValue)")
    }
    for kind in SyntaxProblem.Kind.allCases { #expect(text.contains("| `\(kind)` |"), "\(kind)") }
  }

  private func problems(_ problems: [SyntaxProblem], _ text: Text) -> String {
    problems.map { "\($0.kind) «\(text.string($0.range))»" }.joined(separator: "\n")
  }
}

enum Specification {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let isCodebook: Bool
    let isWrong: Bool
    let source: String
    var outcomes: [(kind: String, text: String)] = []

    var testDescription: String { name }

    /// The example as a case of the corpus. `|` at the end of its rules lets a source hold rules of its own.
    var corpusCase: String? {
      guard let tree = outcomes.first(where: { $0.kind == "tree" })?.text else { return nil }
      let rule = String(repeating: "=", count: 20) + "|"
      let attributes = (isCodebook ? "\n:language(codebook)" : "") + (isWrong ? "\n:error" : "")
      return "\(rule)\n\(name)\(attributes)\n\(rule)\n\(source)\n---|\n\n\(tree)\n"
    }
  }

  static func text() throws -> String {
    String(decoding: try Files.read(Files.repository + "/grammar/SPEC.md"), as: UTF8.self)
  }

  /// A block whose fence names a language and the example, and the blocks right after it.
  static func examples() throws -> [Example] {
    var examples: [Example] = []
    var fence: Substring?
    var content: [Substring] = []
    for line in try text().split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("```") else {
        content.append(line)
        continue
      }
      if let opening = fence {
        let words = opening.split(separator: " ", maxSplits: 1)
        let text = content.joined(separator: "\n").replacing("→", with: "\t")
        if words.count == 2 {
          let isWrong = words[1].hasSuffix(" :error")
          let name = isWrong ? words[1].dropLast(7) : words[1]
          examples.append(
            Example(name: String(name), isCodebook: words[0] == "codebook", isWrong: isWrong, source: text))
        } else if let kind = words.first, !examples.isEmpty {
          examples[examples.count - 1].outcomes.append((String(kind), text))
        }
        fence = nil
      } else {
        fence = line.dropFirst(3)
      }
      content = []
    }
    return examples
  }
}
