import TestSupport
import Testing

/// The cases of `grammar/corpus`, in tree-sitter's corpus format, and the examples of the specification.
enum Corpus {
  struct Case: Sendable, Hashable {
    let name: String
    /// Attribute lines such as `error`, without their colon.
    let attributes: Set<String>
    let source: String
    /// The tree, with single spaces and none before `)`.
    let tree: String
  }

  struct File: Sendable, CustomTestStringConvertible {
    let name: String
    let cases: [Case]

    var testDescription: String { name }
  }

  static let folder = Files.repository + "/grammar/corpus"

  static func files() throws -> [File] {
    try Files.list(folder, suffix: ".txt").map { path in
      let name = String(path.dropFirst(folder.count + 1))
      return File(name: name, cases: cases(String(decoding: try Files.read(path), as: UTF8.self)))
    }
  }

  /// A case is a line of `=`, a name, attribute lines, a line of `=`, the source, a line of `-`, and the tree.
  ///
  /// The lines of signs end in what the first of them ends in, so that a source may hold lines of `=` and `-`. The
  /// source ends before the line end that goes before the line of `-`.
  static func cases(_ file: String) -> [Case] {
    let lines = split(file)
    let suffix = lines.first.map { $0.drop { $0 == "=" } } ?? ""
    func isRule(_ line: String, _ sign: Character) -> Bool {
      line.count >= suffix.count + 3 && line.hasSuffix(suffix) && line.dropLast(suffix.count).allSatisfy { $0 == sign }
    }
    let rules = lines.indices.filter { isRule(lines[$0], "=") }
    return stride(from: 0, to: rules.count - 1, by: 2).map { number in
      let title = lines[rules[number] + 1..<rules[number + 1]]
      let body = lines[(rules[number + 1] + 1)..<(number + 2 < rules.count ? rules[number + 2] : lines.count)]
      let rule = body.lastIndex { isRule($0, "-") } ?? body.endIndex
      return Case(
        name: title.filter { !$0.hasPrefix(":") }.joined(separator: " "),
        attributes: Set(title.filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }),
        source: body[..<rule].joined(separator: "\n"),
        tree: normalized(body[min(rule + 1, body.endIndex)...].joined(separator: "\n")))
    }
  }

  /// An S-expression with single spaces, and none after `(` or before `)`.
  static func normalized(_ tree: String) -> String {
    var output = ""
    for word in tree.split(whereSeparator: \.isWhitespace) {
      if !output.isEmpty, output.last != "(", word.first != ")" { output += " " }
      output += word
    }
    return output
  }

  /// The lines of a text, at LF alone: CR and CRLF in a source are the source's. Scalars, since CRLF is one character.
  private static func split(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
