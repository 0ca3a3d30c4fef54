import TestSupport
import Testing

/// What the documents say of the program, against the program.
struct ProgramTests {
  @Test func theChangeLogHasTheVersion() async throws {
    let version = try await ordrett(["--version"]).output.split(whereSeparator: \.isWhitespace).last ?? ""
    let headings = try Repository.lines("CHANGELOG.md").filter { $0.hasPrefix("## ") }
    #expect(version.split(separator: ".").count == 3)
    #expect(headings.contains { $0.dropFirst(3).split(separator: " ").first == version }, "no entry for \(version)")
  }

  /// Every command that a document tells somebody to type is one that the program has.
  @Test(arguments: [
    "README.md", "CONTRIBUTING.md", "editors/README.md", "editors/neovim/README.md", "editors/emacs/README.md",
    "editors/vscode/README.md", "editors/jupyterlab/README.md",
  ])
  func documentsNameCommandsThatExist(path: String) async throws {
    let known = try await commands()
    for (command, line) in try commandsNamed(in: path) {
      #expect(known.contains(command), "\(path):\(line) names `ordrett \(command)`, which `ordrett help` does not.")
    }
  }

  /// And the first page names them all.
  @Test func theReadmeNamesEveryCommand() async throws {
    let named = Set(try commandsNamed(in: "README.md").map(\.command))
    for command in try await commands() { #expect(named.contains(command), "README.md lacks `ordrett \(command)`.") }
  }

  /// The commands that `ordrett help` lists.
  private func commands() async throws -> Set<Substring> {
    let help = try await ordrett(["help", "--language", "en"]).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let section = help.drop { $0 != "Commands:" }.dropFirst().prefix { !$0.isEmpty }
    let names = Set(
      section.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.compactMap { $0.split(separator: " ").first })
    try #require(names.contains("check"), "The reading of the help page is out of date.")
    return names
  }

  /// What follows `ordrett` as a command would, in a document's code.
  private func commandsNamed(in path: String) throws -> [(command: Substring, line: Int)] {
    var found: [(Substring, Int)] = []
    var isCode = false
    for (index, line) in try Repository.lines(path).enumerated() {
      if line.hasPrefix("```") { isCode.toggle() }
      let pieces =
        isCode
        ? [line]
        : line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map(\.element)
      for piece in pieces {
        let words = piece.split(separator: " ")
        for (name, next) in zip(words, words.dropFirst()) where name == "ordrett" || name.hasSuffix("/ordrett") {
          if next.allSatisfy({ $0.isLowercase && $0.isASCII }) { found.append((next, index + 1)) }
        }
      }
    }
    return found
  }

  private func ordrett(_ arguments: [String]) async throws -> Program.Ending {
    let ending = try await Program(Files.product("ordrett"), arguments).run()
    try #require(ending.status == 0, "ordrett \(arguments) ended with \(ending.status): \(ending.errors)")
    return ending
  }
}
