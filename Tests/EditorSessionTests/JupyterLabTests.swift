import JSON
import TestSupport
import Testing

/// JupyterLab's way to the server: the websocket of jupyter-lsp, which starts the server by the description in `editors/`.
struct JupyterLabTests {
  @Test func theProxyOfJupyterReachesTheServer() async throws {
    let python = Program.first(named: "python3")
    let hasProxy =
      if let python { try await Program(python, ["-c", "import jupyter_lsp"]).run().status == 0 } else { false }
    try skipUnless(hasProxy, "Python's jupyter-lsp is missing; pip install jupyter-lsp==2.3.1.")
    let place = try TemporaryDirectory()
    let study = place.path + "/før noen våkner"
    try ExampleStudy.copy(to: study)
    let script = Files.repository + "/Tests/EditorSessionTests/Scripts/jupyter_session.py"
    var run = Program(python ?? "", [script, study, Files.product("ordrett")])
    run.environment = ["PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"]
    run.seconds = 120
    let ending = try await run.run()
    try #require(ending.status == 0, "\(ending.errors)")
    let seen = try JSON.parse(Array(ending.output.utf8))

    #expect(seen["server"]?["name"]?.string == "ordrett")
    #expect(seen["spec"]?["mime_types"]?.array?.first?.string == "text/x-ordrett")
    let opened = ["code/unknown", "leak/small-group", "speaker/silent"]
    #expect(seen["opened"]?.array?.compactMap(\.string) == opened)
    #expect(seen["mended"]?.array?.compactMap(\.string) == Array(opened.dropFirst()))
    #expect(seen["completion"]?.array?.first?.string == "kjeft")
    #expect(seen["hover"]?.string?.contains("Stolthet over arbeidet") == true)
    #expect(seen["renamed"]?.string?.contains("ordrett codes rename") == true)
    // A copy of a transcript in a hidden folder would be a leak of its own.
    #expect(seen["copies"]?.array?.isEmpty == true)
  }
}
