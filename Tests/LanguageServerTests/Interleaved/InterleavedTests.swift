import Foundation
import JSON
import TestSupport
import Testing

/// Ten thousand random edits of two transcripts and their codebook, with requests of every kind between them, a part of these
/// cancelled. After each hundred the server knows what a fresh one knows of the same texts; at the end it holds no more
/// memory than in the beginning.
///
/// The server is the program that was built with the tests: with `--sanitize thread` it runs under the thread sanitizer.
@Suite(.serialized) struct InterleavedTests {
  @Test(.timeLimit(.minutes(10))) func aServerThatPullsDiagnostics() async throws {
    var session = try Interleaving(seed: 41, capabilities: Interleaving.pulling)
    try await session.run(rounds: Sanitizer.isThread ? 100 : 120)
  }

  @Test(.timeLimit(.minutes(10))) func aServerThatPushesDiagnostics() async throws {
    var session = try Interleaving(seed: 42, capabilities: Interleaving.pushing)
    try await session.run(rounds: 10)
  }
}

/// One such session.
private struct Interleaving {
  private static let transcript = """
    ---
    title: Intervju
    language: nb
    speaker I: Intervjuer; role=interviewer
    speaker R: Informant
    ---
    # Åpning
    [00:00:03] I: Hvordan var det? 😅
    R: Jeg var {+frykt}redd [pause] hele natta.{-frykt} {+skam=a}Og {+frykt}flau{-frykt} (ler){-skam=a} i {?Ålesund}.
    I: {+frykt}Fortsett{-} {#skam} {@P1 Kari}.

    # Slutten
    R: Det var alt. (2,5) {+ukjent}Nesten{-ukjent}.

    """
  private static let codebook = """
    # følelser: Følelser
    type: theme
    ## frykt: Frykt
    At informanten er redd.
    + også uro
    ## skam: Skam
    At informanten er flau.
    # arbeid

    """

  static let common: JSON.Value = [
    "applyEdit": true, "configuration": true,
    "workspaceEdit": ["documentChanges": true, "resourceOperations": ["create"]],
  ]
  static let pulling: JSON.Value = [
    "workspace": common, "window": ["showDocument": ["support": true], "workDoneProgress": true],
    "textDocument": [
      "diagnostic": [:], "documentSymbol": ["hierarchicalDocumentSymbolSupport": true],
      "codeAction": [
        "codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]], "dataSupport": true,
        "resolveSupport": ["properties": ["edit"]],
      ],
    ],
  ]
  static let pushing: JSON.Value = ["workspace": common]

  private let seed: UInt64
  private let capabilities: JSON.Value
  private let place: TemporaryDirectory
  private var generator: SeededGenerator
  private var documents: [EditedText] = []
  /// The diagnostics that came last, by server and document.
  private var published: [ObjectIdentifier: [String: JSON.Value]] = [:]
  private var pushes: Bool { capabilities["textDocument"]?["diagnostic"] == nil }

  init(seed: UInt64, capabilities: JSON.Value) throws {
    self.seed = seed
    self.capabilities = capabilities
    generator = SeededGenerator(seed: seed)
    place = try TemporaryDirectory()
    let files = [
      ("ordrett.json", "{}"), ("1.ordrett", Self.transcript),
      ("2.ordrett", Self.transcript.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")),
      ("k.codebook", Self.codebook), ("3.ordrett", "I: {+frykt}Ikke åpnet{-frykt} {+skam}noe sted{-}\n"),
    ]
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: place.path + "/" + name)) }
    documents = files[1...3].map { name, text in
      EditedText(
        uri: "file://\(place.path)/\(name)", languageId: name.hasSuffix("k") ? "ordrett-codebook" : "ordrett", text)
    }
  }

  // MARK: The session

  mutating func run(rounds: Int) async throws {
    let (client, offered) = await started()
    var questions = Questions(offered)
    #expect(questions.unknown == [], "Questions.swift knows no request for this.")
    for document in documents { open(document, in: client) }
    var answered: Set<String> = []
    var memory: [Int] = []
    for round in 1...rounds {
      var asked: [Int: String] = [:]
      for edit in 1...100 {
        change(client, isLast: edit > 97, edit % 3)
        if Int.random(in: 0..<3, using: &generator) < 2 {
          ask(client, &questions, &asked, number: round * 1000 + edit)
        }
      }
      if round % 10 == 5 { bystanders(client) }
      while !asked.isEmpty {
        let message = await client.receive { _ in true }
        if message.isNull { return failed("The server ended in round \(round).") }
        reply(to: message, client)
        guard message["method"] == nil, let id = message["id"]?.integer, let method = asked.removeValue(forKey: id)
        else { continue }
        if let result = message["result"] {
          answered.insert(method)
          questions.learn(from: method, result)
        }
        // Cancelled, out of date, refused, or about a place that is none: all else is a fault.
        let code = message["error"]?["code"]?.integer ?? -32800
        if ![-32800, -32801, -32803, -32602].contains(code) { return failed("\(method) ended with \(code).") }
      }
      await resolveAnAction(client, &questions, &answered)
      if let difference = await difference(from: client) { return failed("Round \(round): \(difference)") }
      if round >= 40, round % 20 == 0 { memory.append(try await settledMemory(client)) }
    }
    // A few rounds do not come to everything, and a rename is refused where its document has changed meanwhile.
    let missing = rounds < 50 ? [] : Set(questions.methods).subtracting(answered).subtracting(["textDocument/rename"])
    #expect(missing.isEmpty, "seed \(seed): never answered")
    check(memory)
    _ = await client.request("shutdown", id: "end")
    client.notify("exit")
    #expect(await client.exitCode() == 0, "The thread sanitizer ends with another code where it found a race.")
  }

  private func failed(_ words: String) {
    Issue.record("seed \(seed): \(words)")
  }

  private func started() async -> (TestClient, JSON.Value) {
    let client = TestClient()
    let answer = await client.request(
      "initialize", ["rootUri": .string("file://" + place.path), "capabilities": capabilities], id: "start")
    client.notify("initialized", [:])
    return (client, answer["result"]?["capabilities"] ?? .null)
  }

  private func open(_ document: EditedText, in client: TestClient) {
    client.open(
      document.uri, document.text, languageId: document.languageId, version: .integer(document.version))
  }

  private mutating func change(_ client: TestClient, isLast: Bool, _ turn: Int) {
    // Each of them ends with a change that is no typing, since of a word being typed no leak is told for a second.
    let index = isLast ? turn : Int.random(in: 0..<documents.count, using: &generator)
    client.notify("textDocument/didChange", documents[index].change(&generator, isTyped: !isLast))
    guard Int.random(in: 0..<200, using: &generator) == 0 else { return }
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(documents[index].uri)]])
    open(documents[index], in: client)
  }

  private mutating func ask(
    _ client: TestClient, _ questions: inout Questions, _ asked: inout [Int: String], number: Int
  ) {
    guard let method = questions.methods.randomElement(using: &generator),
      let params = questions.params(of: method, documents, &generator)
    else { return }
    asked[number] = method
    client.send(TestClient.content(method, params, id: .integer(number)))
    if Int.random(in: 0..<5, using: &generator) == 0 {
      client.notify("$/cancelRequest", ["id": .integer(number)])
    }
  }

  /// What else an editor tells now and then.
  private func bystanders(_ client: TestClient) {
    client.notify("textDocument/didSave", ["textDocument": ["uri": .string(documents[0].uri)]])
    client.notify(
      "workspace/didChangeWatchedFiles",
      ["changes": [["uri": .string("file://\(place.path)/3.ordrett"), "type": 2]]])
    client.notify("workspace/didChangeConfiguration", ["settings": [:]])
    client.notify("window/workDoneProgress/cancel", ["token": "ordrett-1"])
  }

  /// While everything is moving, what was selected is out of date before actions are found for it, and an action before it
  /// is asked about.
  private mutating func resolveAnAction(
    _ client: TestClient, _ questions: inout Questions, _ answered: inout Set<String>
  ) async {
    for method in ["textDocument/codeAction", "codeAction/resolve"] {
      guard let params = questions.params(of: method, documents, &generator) else { continue }
      let result = await answer(client, method, params)
      questions.learn(from: method, result)
      if result["edit"] != nil || result.array != nil { answered.insert(method) }
    }
  }

  /// Takes note of what the server tells, and answers what it asks; it may edit nothing.
  private mutating func reply(to message: JSON.Value, _ client: TestClient) {
    if message["method"] == "textDocument/publishDiagnostics", let uri = message["params"]?["uri"]?.string {
      published[ObjectIdentifier(client), default: [:]][uri] = message["params"]
    }
    guard let method = message["method"]?.string, let id = message["id"] else { return }
    let result: JSON.Value =
      switch method {
      case "workspace/applyEdit": ["applied": false]
      case "workspace/configuration": [.null]
      case "window/showDocument": ["success": true]
      default: .null
      }
    client.send(
      String(decoding: JSON.Value.object(["jsonrpc": "2.0", "id": id, "result": result]).bytes(), as: UTF8.self))
  }

  // MARK: The state

  /// What the server says otherwise than a fresh one. Reading for leaks is done elsewhere, so what differs is asked for a
  /// few times.
  private mutating func difference(from client: TestClient) async -> String? {
    let (fresh, _) = await started()
    for document in documents { open(document, in: fresh) }
    var found: String?
    for _ in 0..<40 {
      found = nil
      let questions = Questions.state(of: documents).filter { !pushes || !$0.method.hasSuffix("diagnostic") }
      // Both work at once.
      let (asked, again) = (ask(client, questions), ask(fresh, questions))
      let (known, expected) = (await answers(client, asked), await answers(fresh, again))
      if let place = questions.indices.first(where: { known[$0] != expected[$0] }) {
        let about = questions[place].params["textDocument"]?["uri"]?.string?.suffix(12) ?? ""
        found = "\(questions[place].method) of \(about): \(short(known[place], expected[place]))"
      }
      if found == nil, pushes {
        let (one, other) = (published[ObjectIdentifier(client)] ?? [:], published[ObjectIdentifier(fresh)] ?? [:])
        found = documents.first { one[$0.uri] != other[$0.uri] }.map {
          "what was published of \($0.uri.suffix(12)): \(short(one[$0.uri] ?? .null, other[$0.uri] ?? .null))"
        }
      }
      if found == nil { break }
      try? await Task.sleep(for: .milliseconds(50))
    }
    _ = await fresh.request("shutdown", id: "end")
    fresh.notify("exit")
    published[ObjectIdentifier(fresh)] = nil
    return found
  }

  private mutating func answer(_ client: TestClient, _ method: String, _ params: JSON.Value) async -> JSON.Value {
    await answers(client, ask(client, [(method, params)])).first ?? .null
  }

  private func ask(_ client: TestClient, _ questions: [(method: String, params: JSON.Value)]) -> [JSON.Value] {
    questions.map { client.send(request: $0.method, $0.params) }
  }

  /// The answers to what was asked, in its order, without the numbers that each server gives to what it has sent.
  private mutating func answers(_ client: TestClient, _ ids: [JSON.Value]) async -> [JSON.Value] {
    var found: [Int: JSON.Value] = [:]
    let wanted = ids.compactMap(\.integer)
    while found.count < wanted.count {
      let message = await client.receive { _ in true }
      if message.isNull { break }
      reply(to: message, client)
      guard message["method"] == nil, let id = message["id"]?.integer, wanted.contains(id) else { continue }
      var answer = message["result"] ?? message["error"] ?? .null
      if var object = answer.object, object["data"] != nil || object["edits"] != nil {
        object["resultId"] = nil
        answer = .object(object)
      }
      found[id] = answer
    }
    return wanted.map { found[$0] ?? .null }
  }

  /// Two answers from where they differ.
  private func short(_ one: JSON.Value, _ other: JSON.Value) -> String {
    let (left, right) = (String(decoding: one.bytes(), as: UTF8.self), String(decoding: other.bytes(), as: UTF8.self))
    let same = zip(left, right).prefix { $0 == $1 }.count
    let start = max(same - 60, 0)
    return "…\(left.dropFirst(start).prefix(200))\nfresh: …\(right.dropFirst(start).prefix(200))"
  }

  // MARK: Memory

  /// With the same texts each time, the longest that the edits come to, and all of them asked about.
  private mutating func settledMemory(_ client: TestClient) async throws -> Int {
    for index in documents.indices { client.notify("textDocument/didChange", documents[index].restore(times: 10)) }
    _ = await answers(client, ask(client, Questions.state(of: documents)))
    let memory = client.residentKilobytes ?? 0
    for index in documents.indices { client.notify("textDocument/didChange", documents[index].restore(times: 1)) }
    return memory
  }

  private func check(_ memory: [Int]) {
    // After four thousand edits every request has been answered some time, and the heap is as large as it gets; eight
    // thousand follow.
    guard !Sanitizer.isThread, let first = memory.first, let last = memory.last, first > 0, memory.count >= 4 else {
      return
    }
    #expect(last * 100 <= first * 105, "seed \(seed): \(memory) KiB")
  }
}
