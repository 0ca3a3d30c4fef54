import Foundation
import JSON
import TestSupport
import Testing

/// The rows of the design's "How it behaves" that say how soon the program ends.
@Suite(.serialized, .timeLimit(.minutes(10))) struct EndingTests {
  /// `shutdown` and `exit` in one write, standard input left open. The quickest of some tries counts: what else the machine
  /// does is not asked about here.
  @Test func endsAtOnce() async {
    var quickest = Duration.seconds(60)
    for _ in 0..<(Sanitizer.isThread ? 1 : 20) where quickest > .milliseconds(50) {
      let client = await TestClient.started()
      client.open("untitled:a", String(repeating: "I: {+a}b{-a}\n", count: 200))
      _ = await client.request("textDocument/foldingRange", ["textDocument": ["uri": "untitled:a"]])
      let clock = ContinuousClock()
      let start = clock.now
      client.send(
        bytes: TestClient.framed(TestClient.content("shutdown", nil, id: 9))
          + TestClient.framed(TestClient.content("exit", nil, id: nil)))
      #expect(await client.exitCode() == 0)
      quickest = min(quickest, start.duration(to: clock.now))
    }
    #expect(quickest <= .milliseconds(50) || Sanitizer.isThread)
  }

  /// An editor that is killed takes its server along, also where it has left the server's input open.
  @Test func theParentIsKilled() async throws {
    let sleep = try #require(Program.first(named: "sleep"))
    let parent = Process()
    parent.executableURL = URL(filePath: sleep)
    parent.arguments = ["60"]
    try parent.run()
    let client = TestClient()
    let process = JSON.Value.integer(Int(parent.processIdentifier))
    _ = await client.request("initialize", ["processId": process, "capabilities": [:]])
    client.notify("initialized", [:])
    // It lives as long as the parent does.
    try await Task.sleep(for: .seconds(3))
    #expect(await client.request("no/such")["error"]?["code"] == -32601)
    let clock = ContinuousClock()
    let start = clock.now
    kill(parent.processIdentifier, SIGKILL)
    #expect(await client.exitCode() == 1)
    #expect(start.duration(to: clock.now) <= .seconds(20) || Sanitizer.isThread)
  }
}
