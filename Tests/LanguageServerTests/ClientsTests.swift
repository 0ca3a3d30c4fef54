import JSON
import TestSupport
import Testing

/// The server comes up under the clients people have, by what they send in `initialize`.
@Suite(.timeLimit(.minutes(10))) struct ClientsTests {
  struct Expected: Sendable {
    var fixture: String
    var encoding = "utf-16"
    /// It fetches diagnostics and can be told to fetch them again; Neovim 0.11 fetches, and cannot.
    var pulls = false
    var registers = false
    var asksForConfiguration = false
  }

  @Test(arguments: [
    Expected(fixture: "vscode", pulls: true, registers: true, asksForConfiguration: true),
    Expected(fixture: "neovim-0.7"),
    Expected(fixture: "neovim-0.11", encoding: "utf-8", asksForConfiguration: true),
    Expected(fixture: "emacs-eglot", encoding: "utf-32", registers: true, asksForConfiguration: true),
    Expected(fixture: "helix", encoding: "utf-8", registers: true, asksForConfiguration: true),
    Expected(fixture: "kate"),
    Expected(fixture: "sublime", pulls: true, registers: true, asksForConfiguration: true),
    Expected(fixture: "everything-null"),
  ])
  func comesUp(expected: Expected) async throws {
    let path = "\(Files.repository)/Tests/LanguageServerTests/Fixtures/\(expected.fixture).json"
    let params = try JSON.parse(try Files.read(path))
    let client = TestClient()
    let result = await client.request("initialize", params, id: 0)
    let capabilities = result["result"]?["capabilities"]
    // Neovim 0.7 looks into it without asking whether it is one.
    #expect(capabilities?["codeLensProvider"]?.object != nil)
    #expect(result["result"]?["serverInfo"]?["name"] == "ordrett")
    #expect(capabilities?["positionEncoding"] == .string(expected.encoding))
    #expect((capabilities?["diagnosticProvider"] != nil) == expected.pulls)
    client.notify("initialized", [:])

    client.open("untitled:a", "I: {?a}")
    if expected.pulls {
      let report = await client.request("textDocument/diagnostic", ["textDocument": ["uri": "untitled:a"]])
      #expect(report["result"]?["items"]?.array?.count == 1)
    } else {
      let message = await client.receive("textDocument/publishDiagnostics")
      #expect(message["params"]?["diagnostics"]?.array?.count == 1)
    }
    client.notify("textDocument/didClose", ["textDocument": ["uri": "untitled:a"]])
    #expect(await client.request("shutdown", .null, id: "bye")["result"] == .null)
    client.notify("exit", .null)
    #expect(await client.exitCode() == 0)

    let asked = await client.rest().filter { $0["method"] != nil && $0["id"] != nil }.compactMap {
      $0["method"]?.string
    }
    #expect(asked.contains("client/registerCapability") == expected.registers)
    #expect(asked.contains("workspace/configuration") == expected.asksForConfiguration)
  }
}
