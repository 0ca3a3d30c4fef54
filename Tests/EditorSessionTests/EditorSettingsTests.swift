import TestSupport
import Testing

/// The folders of `editors/`, as far as no editor is needed to look at them.
struct EditorSettingsTests {
  private let scripts = Files.repository + "/Tests/EditorSessionTests/Scripts"

  /// Every file is read by a parser, and names commands, language ids and endings that the server knows.
  @Test func theySayWhatTheServerSays() async throws {
    try await succeeds([scripts + "/editor_settings.py", Files.repository, Files.product("ordrett")])
  }

  /// What is made out of `grammar/` is no older than it.
  @Test func nothingMadeIsStale() async throws {
    try await succeeds([Files.repository + "/editors/tools/make.py", "--check"])
  }

  /// Helix cannot be had from Debian or the Python index: what it says is said to the server by a script.
  @Test func whatHelixSays() async throws {
    let place = try TemporaryDirectory()
    try ExampleStudy.copy(to: place.path + "/studie")
    try await succeeds([
      scripts + "/helix_session.py", Files.repository, Files.product("ordrett"), place.path + "/studie",
    ])
  }

  private func succeeds(_ arguments: [String]) async throws {
    let python = Program.first(named: "python3")
    let isNew =
      if let python { try await Program(python, ["-c", "import tomllib"]).run().status == 0 } else { false }
    try skipUnless(isNew, "Python 3.11 or newer is missing.")
    var program = Program(python ?? "", ["-B"] + arguments)
    program.environment = ["PYTHONUTF8": "1"]
    let ending = try await program.run()
    #expect(ending.status == 0, "\(ending.output)\(ending.errors)")
  }
}
