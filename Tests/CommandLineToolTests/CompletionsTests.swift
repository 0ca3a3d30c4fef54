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

  /// zsh completes only at a terminal, so it gets one, and is asked to list what it would offer.
  @Test(arguments: [
    ("ordrett ch", "check"), ("ordrett --v", "--version"), ("ordrett check --f", "--fail-on"),
    ("ordrett check --format s", "sarif"), ("ordrett check --fail-on=w", "warning"), ("ordrett help tr", "tree"),
    ("ordrett check --only leak/m", "leak/marked"), ("ordrett check on", "one.ordrett"), ("ordrett init su", "sub"),
    ("ordrett completions fi", "fish"),
  ])
  func zshOffers(_ line: String, _ expected: String) async throws {
    let folder = TemporaryFolder()
    folder.write("", to: "one.ordrett")
    folder.folder("sub")
    folder.write(await ordrett("completions", "zsh", "--language", "nn").output, to: "functions/_ordrett")
    folder.write(
      """
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell "PS1= RPS1= fpath=($PWD/functions \\$fpath); autoload -U compinit; compinit -u -D; unsetopt zle_bracketed_paste"
      zpty -w shell "bindkey '^I' list-choices; print REA''DY"
      zpty -r shell answer '*READY*'
      zpty -w -n shell $'\(line)\t'
      zpty -r shell answer '*\(expected)*'
      print -r -- $answer

      """, to: "ask")
    let answer = try await shell("zsh", "-f", "ask", in: folder.path)
    #expect(answer.contains(expected), "\(answer)")
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
    program.seconds = 60
    return try await program.run().output
  }
}
