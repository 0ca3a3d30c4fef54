import TestSupport
import Testing

/// The completion scripts, asked in the shells they are for.
struct CompletionsTests {
  @Test(arguments: [
    ("ordrett ch", ["check"]), ("ordrett --v", ["--version"]), ("ordrett help tr", ["tree"]),
    ("ordrett check --fo", ["--format"]), ("ordrett check --format s", ["sarif"]),
    ("ordrett check --format = s", ["sarif"]),
    ("ordrett check --fail-on ", ["error", "warning", "information", "hint"]),
    ("ordrett check --only leak/m", ["leak/marked"]), ("ordrett check --language n", ["nb", "nn"]),
    ("ordrett --language nb che", ["check"]), ("ordrett check on", ["one.ordrett"]), ("ordrett check sub", ["sub"]),
    ("ordrett init ", ["sub"]), ("ordrett completions ", ["bash", "zsh", "fish"]),
    ("ordrett explain leak/m", ["leak/marked"]),
    ("ordrett init --e", ["--example"]), ("ordrett lsp --c", []),
    ("ordrett tree -", ["--name", "--language", "--help"]),
  ])
  func bashOffers(_ line: String, _ expected: [String]) async throws {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let folder = TemporaryFolder()
    folder.write("", to: "one.ordrett")
    folder.folder("sub")
    folder.write(await ordrett("completions", "bash").output, to: "script")
    folder.write(
      """
      source ./script; rm script
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " "))) COMP_CWORD=\(words.count - 1)
      _ordrett; printf '%s\\n' "${COMPREPLY[@]}"

      """, to: "ask")
    let answer = try await shell("bash", "-c", "ask=$(cat ask); rm ask; eval \"$ask\"", in: folder.path)
    #expect(answer.split(separator: "\n").map(String.init) == expected)
  }

  @Test(arguments: ["en", "nb", "nn"])
  func zshReadsTheScript(_ language: String) async throws {
    let folder = TemporaryFolder()
    folder.write(await ordrett("completions", "zsh", "--language", language).output, to: "_ordrett")
    let answer = try await shell(
      "zsh", "-f", "-c", "fpath=($PWD $fpath); autoload -U compinit; compinit -u -D; autoload +X _ordrett && echo read",
      in: folder.path)
    #expect(answer == "read\n")
  }

  @Test(arguments: [
    ("ordrett ch", ["check"]), ("ordrett check --format s", ["sarif"]), ("ordrett check --on", ["--only"]),
    ("ordrett check --language n", ["nb", "nn"]), ("ordrett completions z", ["zsh"]),
    ("ordrett explain leak/m", ["leak/marked"]),
  ])
  func fishOffers(_ line: String, _ expected: [String]) async throws {
    let folder = TemporaryFolder()
    folder.write(await ordrett("completions", "fish").output, to: "script")
    let answer = try await shell("fish", "-N", "-c", "source ./script; complete -C '\(line)'", in: folder.path)
    let offered = answer.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }
    #expect(offered == expected)
  }

  private func shell(_ name: String, _ arguments: String..., in folder: String) async throws -> String {
    let path = Program.first(named: name)
    try skipUnless(path != nil, "There is no \(name) here; on Debian, apt install \(name).")
    var program = Program(path ?? name, arguments)
    program.folder = folder
    return try await program.run().output
  }
}
