import Foundation
import JSON
import TestSupport
import Testing

private func code(_ response: JSON.Value) -> Int? { response["error"]?["code"]?.integer }

/// The rows of the design's "How it behaves" that are about the conversation as such.
@Suite(.timeLimit(.minutes(10))) struct LifecycleTests {
  @Test func requestsBeforeInitializeAreRefused() async {
    let client = TestClient()
    #expect(code(await client.request("textDocument/hover", [:])) == -32002)
    #expect(code(await client.request("no/such", [:])) == -32002)
    #expect(code(await client.request("shutdown")) == -32002)
    #expect(await client.request("initialize", ["capabilities": [:]])["result"]?["capabilities"] != nil)
  }

  @Test func initializeComesOnce() async {
    let client = await TestClient.started()
    #expect(code(await client.request("initialize", ["capabilities": [:]])) == -32600)
    #expect(code(await client.request("no/such")) == -32601)
  }

  @Test func nothingIsAnsweredAfterShutdown() async {
    let client = await TestClient.started()
    #expect(await client.request("shutdown")["result"] == .null)
    #expect(code(await client.request("textDocument/hover", [:])) == -32600)
    #expect(code(await client.request("shutdown")) == -32600)
    #expect(code(await client.request("initialize", ["capabilities": [:]])) == -32600)
    client.notify("exit")
    #expect(await client.exitCode() == 0)
  }

  @Test(arguments: ["no/such", "$/such", "textDocument/such", ""])
  func unknownRequests(method: String) async {
    let client = await TestClient.started()
    #expect(code(await client.request(method, [:])) == -32601)
  }

  @Test(arguments: ["no/such", "$/such", "$/setTrace", "textDocument/such"])
  func unknownNotificationsAreIgnored(method: String) async {
    let client = await TestClient.started()
    client.notify(method, ["value": "off"])
    #expect(await client.request("shutdown")["result"] == .null)
    client.notify("exit")
    #expect(await client.rest().isEmpty)
  }

  @Test(arguments: [nil, .null, [:], [], 5, "x", ["textDocument": nil], ["textDocument": ["uri": 5]]] as [JSON.Value?])
  func wrongParams(params: JSON.Value?) async {
    let client = await TestClient.started(["textDocument": ["diagnostic": [:]]])
    #expect(code(await client.request("textDocument/diagnostic", params, id: "a")) == -32602)
    #expect(await client.request("shutdown")["result"] == .null)
    client.notify("exit")
    #expect(await client.rest().isEmpty)
  }

  /// Every request that there is, with params that are none: one answer each, and no other.
  @Test func wrongParamsOfEveryRequest() async {
    let client = await TestClient.started()
    let methods = Questions.byCapability.values.joined() + ["workspace/willRenameFiles"]
    for method in methods {
      for params in [nil, .null, 5, [[:]], ["textDocument": 5, "item": 5]] as [JSON.Value?] {
        // It needs nothing that could be missing.
        if method == "workspace/diagnostic", params?.object != nil { continue }
        let answer = await client.request(method, params)
        #expect(code(answer) == -32602, "\(method) with \(String(describing: params)): \(answer)")
      }
    }
    #expect(await client.request("shutdown")["result"] == .null)
    client.notify("exit")
    #expect(await client.rest().filter { $0["id"] != nil && $0["method"] == nil }.isEmpty)
  }

  @Test(arguments: [
    "CONTENT-LENGTH: {}\r\n\r\n", "content-type: application/vscode-jsonrpc; charset=utf8\r\nContent-length:{}\r\n\r\n",
    "Content-Length: {}\r\nContent-Type: x\r\n\r\n", "Content-Length:   {}  \n\n",
    "X-Other\r\nContent-Length: {}\r\n\r\n",
  ])
  func headersInAnyForm(header: String) async {
    let client = await TestClient.started()
    let content = TestClient.content("no/such", ["text": "å😀"], id: "h")
    client.send(bytes: Array((header.replacing("{}", with: String(content.utf8.count)) + content).utf8))
    #expect(code(await client.receive(answerTo: "h")) == -32601)
  }

  @Test(arguments: [nil, .null, [], 5] as [JSON.Value?])
  func initializeWithoutParamsMayBeTriedAgain(params: JSON.Value?) async {
    let client = TestClient()
    #expect(code(await client.request("initialize", params)) == -32602)
    #expect(await client.request("initialize", [:])["result"] != nil)
  }

  @Test(arguments: [0, -1, 7, .integer(.max), .integer(.min), "", "a b\"å", 1.5] as [JSON.Value])
  func idsComeBackAsTheyWent(id: JSON.Value) async {
    let client = TestClient()
    #expect(await client.request("initialize", [:], id: id)["id"] == id)
    #expect(await client.request("no/such", [:], id: id)["id"] == id)
  }

  @Test(arguments: [
    ("{", -32700), ("", -32700), ("{}}", -32700), ("\u{1}", -32700), ("[]", -32600),
    (#"[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]"#, -32600), ("1", -32600), ("{}", -32600),
  ])
  func brokenMessages(content: String, expected: Int) async {
    let client = await TestClient.started()
    client.send(content)
    let answer = await client.receive(answerTo: .null)
    #expect(code(answer) == expected)
    #expect(await client.request("shutdown")["result"] == .null)
    client.notify("exit")
    #expect(await client.rest().isEmpty)
  }

  @Test(arguments: [
    "Content-Length: x\r\n\r\n{}", "Content-Length: -1\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n", "\r\n",
  ])
  func brokenFraming(stream: String) async {
    let client = await TestClient.started()
    client.send(bytes: Array(stream.utf8))
    #expect(await client.request("shutdown")["result"] == .null)
    #expect(code(await client.receive(answerTo: .null)) == -32700)
    client.notify("exit")
    #expect(await client.exitCode() == 0)
  }

  @Test func exitWithoutShutdown() async {
    let client = await TestClient.started()
    client.notify("exit")
    #expect(await client.exitCode() == 1)
  }

  @Test func exitBeforeInitialize() async {
    let client = TestClient()
    client.notify("exit")
    #expect(await client.exitCode() == 1)
  }

  @Test(arguments: [nil, .null, [:]] as [JSON.Value?])
  func shutdownAndExitAtOnceWithInputOpen(params: JSON.Value?) async {
    let client = await TestClient.started()
    client.send(
      bytes: TestClient.framed(TestClient.content("shutdown", params, id: 9))
        + TestClient.framed(TestClient.content("exit", params, id: nil)))
    #expect(await client.receive(answerTo: 9)["result"] == .null)
    #expect(await client.exitCode() == 0)
  }

  @Test func everythingAtOnceAndTheInputClosed() async {
    let client = TestClient()
    client.send(TestClient.content("initialize", [:], id: 1))
    client.send(TestClient.content("workspace/diagnostic", ["previousResultIds": []], id: 2))
    client.closeInput()
    #expect(await client.receive(answerTo: 1)["result"] != nil)
    #expect(await client.receive(answerTo: 2)["result"]?["items"] == [])
    #expect(await client.exitCode() == 1)
  }

  @Test func inputClosedAfterShutdown() async {
    let client = await TestClient.started()
    _ = await client.request("shutdown")
    client.closeInput()
    #expect(await client.exitCode() == 0)
  }

  /// A number that no process has.
  @Test func parentGone() async {
    let client = TestClient()
    client.send(TestClient.content("initialize", ["processId": 2_147_483_646, "capabilities": [:]], id: 1))
    #expect(await client.exitCode() == 1)
  }

  /// An editor that is killed takes its server along, also where it has left the server's input open.
  @Test func theParentIsKilled() async throws {
    let sleep = try #require(Program.first(named: "sleep"))
    let parent = Process()
    parent.executableURL = URL(filePath: sleep)
    parent.arguments = ["1200"]
    try parent.run()
    let client = TestClient()
    let process = JSON.Value.integer(Int(parent.processIdentifier))
    _ = await client.request("initialize", ["processId": process, "capabilities": [:]])
    client.notify("initialized", [:])
    // It lives as long as the parent does.
    try await Task.sleep(for: .seconds(3))
    #expect(await client.request("no/such")["error"]?["code"] == -32601)
    kill(parent.processIdentifier, SIGKILL)
    #expect(await client.exitCode() == 1)
  }

  @Test func initializedMayComeWithoutParams() async {
    let client = TestClient()
    _ = await client.request("initialize", [:], id: 0)
    client.notify("initialized")
    #expect(code(await client.request("no/such")) == -32601)
  }

  /// A thousand requests that each take longer than reading all of them, and then their cancellation: it reaches those
  /// that the server has not come to.
  @Test func cancelReachesPastAThousandRequests() async {
    let client = await TestClient.started(["textDocument": ["diagnostic": [:]]])
    client.open("untitled:a", String(repeating: "I: {+a}b{-a}\n", count: 5000))
    var stream: [UInt8] = []
    for id in 1...1000 {
      let params: JSON.Value = ["textDocument": ["uri": "untitled:a"]]
      stream += TestClient.framed(TestClient.content("textDocument/diagnostic", params, id: .integer(id)))
    }
    for id in 1...1000 {
      stream += TestClient.framed(TestClient.content("$/cancelRequest", ["id": .integer(id)], id: nil))
    }
    client.send(bytes: stream)
    #expect(await client.request("shutdown", id: "end")["result"] == .null)
    client.notify("exit")
    let answers = await client.rest().filter { $0["id"]?.integer != nil }
    #expect(
      answers.compactMap { $0["id"]?.integer }.filter { $0 <= 1000 }.sorted().suffix(1000) == Array(1...1000)[...])
    #expect(answers.last.map(code) == -32800)
    #expect(answers.filter { code($0) == -32800 }.count > 500)
  }

  @Test func cancellingWhatIsNotUnderWayIsIgnored() async {
    let client = await TestClient.started()
    for id in [nil, .null, 1, 99, "x", [:]] as [JSON.Value?] {
      client.notify("$/cancelRequest", id.map { ["id": $0] })
    }
    #expect(await client.request("shutdown", id: 1)["result"] == .null)
  }

  /// A session byte by byte, and cut in two at every place of one of its messages. `MessageFramingTests` cuts everywhere,
  /// where that costs no program.
  @Test func anySplitOfBytes() async {
    let messages = [
      TestClient.content("initialize", ["capabilities": [:]], id: 1), TestClient.content("initialized", [:], id: nil),
      TestClient.content("no/such", ["text": "å😀"], id: "æ"), "{", TestClient.content("shutdown", nil, id: 2),
      TestClient.content("exit", nil, id: nil),
    ].map(TestClient.framed)
    let session = messages.flatMap { $0 }
    func answers(_ portions: [ArraySlice<UInt8>]) async -> [Int?] {
      let client = TestClient()
      for portion in portions {
        client.send(bytes: Array(portion))
        await Task.yield()
      }
      #expect(await client.exitCode() == 0)
      return await client.rest().map(code)
    }
    let expected: [Int?] = [nil, -32601, -32700, nil]
    #expect(await answers(session.indices.map { session[$0...$0] }) == expected)
    let third = messages[0].count + messages[1].count
    for cut in third...third + messages[2].count {
      #expect(await answers([session[..<cut], session[cut...]]) == expected, "cut at \(cut)")
    }
  }
}
