import Foundation
import TestSupport
import Testing

/// The extension for Visual Studio Code, whose own tests run it on a stub of the editor with the real server behind it.
struct VSCodeExtensionTests {
  @Test func itsTestsPassInNode() async throws {
    let node = Program.first(named: "node")
    try skipUnless(node != nil, "Node.js 18 or later is missing; on Debian: apt install nodejs.")
    let folder = Files.repository + "/editors/vscode"
    let tests = Files.list(folder + "/test", suffix: ".test.js")
    try #require(tests.count >= 5)
    var run = Program(node ?? "", ["--test", "--test-reporter=tap"] + tests)
    run.folder = folder
    run.environment = ["ORDRETT_PROGRAM": Files.product("ordrett"), "LC_ALL": "C.UTF-8"]
    let ending = try await run.run()
    // Only what did not pass is worth reading.
    let failures = ending.output.split(separator: "\n").filter { $0.contains("not ok") || $0.hasPrefix("    ") }
    #expect(ending.status == 0, "\(failures.joined(separator: "\n")) \(ending.errors)")
    #expect(ending.output.contains("# fail 0"))
    if ProcessInfo.processInfo.environment["ORDRETT_TESTS_MUST_RUN"] == "1" {
      #expect(ending.output.contains("# skipped 0"))
    }
  }
}
