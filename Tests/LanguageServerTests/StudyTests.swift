import Foundation
import JSON
import Testing

/// A folder with files in it, gone with the test.
private final class Folder {
  let path: String

  init(_ files: [String: String]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "ordrett-\(UUID().uuidString)")
    path = folder.path
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files { try write(name, text) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let file = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func uri(_ name: String) -> String { URL(filePath: path).appending(path: name).absoluteString }
}

private func codes(_ message: JSON.Value) -> [String] {
  (message["params"]?["diagnostics"]?.array ?? []).compactMap { $0["code"]?.string }
}

/// Studies on disk.
@Suite(.timeLimit(.minutes(10))) struct StudyTests {
  private static let codebook = "# frykt: Frykt\nAt informanten er redd.\n"

  private func started(_ folder: Folder, _ capabilities: JSON.Value = [:]) async -> TestClient {
    let client = TestClient()
    let folders: JSON.Value = [["uri": .string(folder.uri("")), "name": "studie"]]
    _ = await client.request(
      "initialize", ["processId": nil, "rootUri": nil, "capabilities": capabilities, "workspaceFolders": folders])
    client.notify("initialized", [:])
    return client
  }

  private func diagnostics(_ client: TestClient, of uri: String) async -> [String] {
    let message = await client.receive {
      $0["method"] == "textDocument/publishDiagnostics" && $0["params"]?["uri"] == .string(uri)
    }
    return codes(message)
  }

  @Test func theCodebookOnDiskIsKnownBeforeTheFirstDiagnostics() async throws {
    let folder = try Folder(["kode.codebook": Self.codebook])
    let client = await started(folder)
    let uri = folder.uri("a.ordrett")
    client.open(uri, "I: {+frykt}a{-frykt} {+fryt}b{-fryt}\n")
    #expect(await diagnostics(client, of: uri) == ["code/unknown"])
  }

  @Test func aChangedCodebookReachesTheOpenTranscripts() async throws {
    let folder = try Folder(["kode.codebook": Self.codebook])
    let client = await started(folder)
    let uri = folder.uri("a.ordrett")
    client.open(uri, "I: {+sorg}b{-sorg}\n")
    #expect(await diagnostics(client, of: uri) == ["code/unknown"])
    client.open(folder.uri("kode.codebook"), Self.codebook + "# sorg: Sorg\nAt informanten sørger.\n")
    #expect(await diagnostics(client, of: uri) == [])
  }

  @Test func whatIsOnDiskCountsAgainAfterClosing() async throws {
    let folder = try Folder(["kode.codebook": Self.codebook])
    let client = await started(folder)
    let uri = folder.uri("a.ordrett")
    client.open(uri, "I: {+sorg}b{-sorg}\n")
    #expect(await diagnostics(client, of: uri) == ["code/unknown"])
    client.open(folder.uri("kode.codebook"), "# sorg: Sorg\nAt informanten sørger.\n")
    #expect(await diagnostics(client, of: uri) == [])
    client.notify("textDocument/didClose", ["textDocument": ["uri": .string(folder.uri("kode.codebook"))]])
    var last = await diagnostics(client, of: uri)
    while last.isEmpty { last = await diagnostics(client, of: uri) }
    #expect(last == ["code/unknown"])
  }

  @Test func filesThatComeAndGoOutsideTheEditor() async throws {
    let folder = try Folder(["kode.codebook": Self.codebook])
    let client = await started(folder)
    let uri = folder.uri("a.ordrett")
    client.open(uri, "I: {+sorg}b{-sorg}\n")
    #expect(await diagnostics(client, of: uri) == ["code/unknown"])
    try folder.write("mer.codebook", "# sorg: Sorg\nAt informanten sørger.\n")
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("mer.codebook")), "type": 1]]])
    #expect(await diagnostics(client, of: uri) == [])
    try folder.remove("mer.codebook")
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("mer.codebook")), "type": 3]]])
    #expect(await diagnostics(client, of: uri) == ["code/unknown"])
  }

  @Test func aFileThatWasNeverOnDiskIsGoneWhenItIsClosed() async throws {
    let folder = try Folder(["kode.codebook": Self.codebook])
    let client = await started(folder)
    let document: JSON.Value = ["uri": .string(folder.uri("ny.ordrett"))]
    client.open(folder.uri("ny.ordrett"), "I: {?a}\n")
    let open = await client.request("textDocument/diagnostic", ["textDocument": document])
    #expect(open["result"]?["items"]?.array?.count == 1)
    client.notify("textDocument/didClose", ["textDocument": document])
    let closed = await client.request("textDocument/diagnostic", ["textDocument": document])
    #expect(closed["result"]?["items"] == [])
  }

  /// A client tells of a folder once, and not of the files in it; of the study's own folder, too.
  @Test(arguments: [
    ("intervju", "workspace/didChangeWatchedFiles"), ("intervju", "workspace/didDeleteFiles"),
    ("intervju", "workspace/didRenameFiles"), ("", "workspace/didChangeWatchedFiles"),
  ])
  func aFolderThatGoes(name: String, method: String) async throws {
    let folder = try Folder([
      "studie/ordrett.json": "{}", "studie/kode.codebook": Self.codebook, "studie/intervju/a.ordrett": "I: {?a}\n",
    ])
    let client = TestClient()
    let root: JSON.Value = .string(folder.uri("studie"))
    _ = await client.request("initialize", ["rootUri": root, "capabilities": [:]])
    client.notify("initialized", [:])
    func names() async -> [String] {
      let report = await client.request("workspace/diagnostic", ["previousResultIds": []])["result"]
      return (report?["items"]?.array ?? []).compactMap {
        $0["uri"]?.string?.split(separator: "/").last.map { String($0) }
      }
    }
    #expect(await names() == ["a.ordrett", "kode.codebook", "ordrett.json"])
    let uri: JSON.Value = .string(folder.uri(name.isEmpty ? "studie" : "studie/" + name))
    switch method {
    case "workspace/didRenameFiles":
      try folder.write("studie/samtaler/b.ordrett", "I: a\n")
      try folder.remove("studie/intervju")
      client.notify(method, ["files": [["oldUri": uri, "newUri": .string(folder.uri("studie/samtaler"))]]])
      while await names() != ["kode.codebook", "ordrett.json", "b.ordrett"] {}
    case "workspace/didDeleteFiles":
      try folder.remove("studie/intervju")
      client.notify(method, ["files": [["uri": uri]]])
      while await names() != ["kode.codebook", "ordrett.json"] {}
    default:
      try folder.remove(name.isEmpty ? "studie" : "studie/intervju")
      client.notify(method, ["changes": [["uri": uri, "type": 3]]])
      while await names() != (name.isEmpty ? [] : ["kode.codebook", "ordrett.json"]) {}
    }
  }

  /// A folder that gets another name: the patterns of the project file go with it.
  @Test func aFolderThatIsRenamed() async throws {
    let folder = try Folder([
      "ordrett.json": #"{"transcripts": "intervju/*.ordrett"}"#, "intervju/a.ordrett": "I: a\n",
    ])
    let client = TestClient()
    let answer = await client.request("initialize", ["rootUri": .string(folder.uri("")), "capabilities": [:]])
    let filters = answer["result"]?["capabilities"]?["workspace"]?["fileOperations"]?["willRename"]?["filters"]?.array
    #expect(filters?.contains { $0["pattern"]?["matches"] == "folder" } == true)
    client.notify("initialized", [:])
    let files: JSON.Value = [
      ["oldUri": .string(folder.uri("intervju")), "newUri": .string(folder.uri("samtaler"))]
    ]
    let edit = await client.request("workspace/willRenameFiles", ["files": files])["result"]
    #expect(edit?["changes"]?[folder.uri("ordrett.json")]?[0]?["newText"] == #""samtaler/*.ordrett""#)
  }

  /// Files of two studies that get other names at once: each study follows, also what is decided about them.
  @Test func filesOfTwoStudiesThatAreRenamed() async throws {
    let decision = "name=Bergen category=place decision=not-identifying scope=file file=1.ordrett by=A date=2026-11-21"
    let folder = try Folder([
      "en/ordrett.json": "{}", "en/1.ordrett": "I: a\n", "en/2.ordrett": "I: a {!se 1.ordrett}\n",
      "en/ordrett.decisions": decision + " reason=x\n",
      "to/ordrett.json": "{}", "to/1.ordrett": "I: a\n", "to/2.ordrett": "I: a {!se 1.ordrett}\n",
      "to/indre/ordrett.json": "{}", "to/indre/3.ordrett": "I: a {!se 1.ordrett}\n", "to/indre/1.ordrett": "I: a\n",
    ])
    let files: JSON.Value = .array(
      ["en", "to", "to/indre"].map {
        ["oldUri": .string(folder.uri($0 + "/1.ordrett")), "newUri": .string(folder.uri($0 + "/ny.ordrett"))]
      })
    for capabilities in [[:], ["workspace": ["workspaceEdit": ["documentChanges": true]]]] as [JSON.Value] {
      let client = TestClient()
      let folders: JSON.Value = .array(
        ["en", "to", "to/indre"].map { ["uri": .string(folder.uri($0 + "/")), "name": .string($0)] })
      _ = await client.request(
        "initialize", ["processId": nil, "rootUri": nil, "capabilities": capabilities, "workspaceFolders": folders])
      client.notify("initialized", [:])
      let edit = await client.request("workspace/willRenameFiles", ["files": files])["result"]
      var changed: [String: String] = [:]
      for (uri, edits) in edit?["changes"]?.object?.members ?? [] { changed[uri] = edits[0]?["newText"]?.string }
      for change in edit?["documentChanges"]?.array ?? [] {
        let uri = change["textDocument"]?["uri"]?.string ?? ""
        #expect(changed[uri] == nil)
        changed[uri] = change["edits"]?[0]?["newText"]?.string
      }
      #expect(
        changed == [
          folder.uri("en/2.ordrett"): "ny.ordrett", folder.uri("to/2.ordrett"): "ny.ordrett",
          folder.uri("to/indre/3.ordrett"): "ny.ordrett",
          folder.uri("en/ordrett.decisions"): decision.replacing("1.ordrett", with: "ny.ordrett") + " reason=x",
        ])
    }
  }

  /// What the settings name changes outside the editor too: the client is asked to watch it, once it is named.
  @Test func whatTheSettingsNameIsWatched() async throws {
    let folder = try Folder(["studie/ordrett.json": #"{"manuscripts": ["tekst/*.md"], "key": "../key.csv"}"#])
    let client = TestClient()
    let folders: JSON.Value = [["uri": .string(folder.uri("studie/")), "name": "studie"]]
    let watching: JSON.Value = ["dynamicRegistration": true, "relativePatternSupport": true]
    _ = await client.request(
      "initialize",
      [
        "processId": nil, "rootUri": nil, "workspaceFolders": folders,
        "capabilities": ["workspace": ["didChangeWatchedFiles": watching]],
      ])
    client.notify("initialized", [:])
    func next() async -> [JSON.Value] {
      let params = await client.receive("client/registerCapability")["params"]
      return params?["registrations"]?[0]?["registerOptions"]?["watchers"]?.array?.compactMap { $0["globPattern"] }
        ?? []
    }
    #expect(await next() == ["**/*", "**/*.codebook", "**/*.ordrett", "**/ordrett.decisions", "**/ordrett.json"])
    let base = String(folder.uri("").dropLast(folder.uri("").hasSuffix("/") ? 1 : 0))
    #expect(await next() == ["**/*.md", ["baseUri": .string(base), "pattern": "key.csv"]])
    try folder.write("studie/ordrett.json", #"{"manuscripts": ["*.md", "oppgave[1].tex"], "key": "../key.csv"}"#)
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("studie/ordrett.json")), "type": 2]]])
    #expect(await next() == ["**/*.tex"])

    let uri = folder.uri("studie/a.ordrett")
    client.open(uri, "I: Så kom Kari og Petra.\n")
    var found: [String] = []
    while found.isEmpty { found = await diagnostics(client, of: uri) }
    #expect(!found.contains("leak/key"))
    try folder.write("key.csv", "id,category,original,replacement,scope,note\np1,person,Kari Nordmann,Anne,,\n")
    client.notify(
      "workspace/didChangeWatchedFiles", ["changes": [["uri": .string(folder.uri("key.csv")), "type": 1]]])
    while !found.contains("leak/key") { found = await diagnostics(client, of: uri) }
  }

  @Test func theNearestProjectFileDecides() async throws {
    let folder = try Folder([
      "kode.codebook": Self.codebook, "under/ordrett.json": #"{"rules": {"leak/marked": "off"}}"#,
      "ordrett.json": "// comment\n{}",
    ])
    let client = await started(folder)
    client.open(folder.uri("under/a.ordrett"), "I: {?a} {+sorg}b{-sorg}\n")
    #expect(await diagnostics(client, of: folder.uri("under/a.ordrett")) == [])
    client.open(folder.uri("a.ordrett"), "I: {?a} {+sorg}b{-sorg}\n")
    #expect(await diagnostics(client, of: folder.uri("a.ordrett")) == ["leak/marked", "code/unknown"])
  }

  @Test func aTextWithoutAFileBelongsToTheFirstFolder() async throws {
    let folder = try Folder(["kode.codebook": Self.codebook])
    let client = await started(folder)
    client.open("untitled:a", "I: {+frykt}a{-frykt} {+fryt}b{-fryt}\n")
    #expect(await diagnostics(client, of: "untitled:a") == ["code/unknown"])
  }

  @Test func foldersThatComeLater() async throws {
    let first = try Folder([:])
    let second = try Folder(["kode.codebook": Self.codebook, "b.ordrett": "I: {?a}\n"])
    let client = await started(first, ["textDocument": ["diagnostic": [:]]])
    client.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": [["uri": .string(second.uri("")), "name": "b"]], "removed": []]])
    let report = await client.request("workspace/diagnostic", ["previousResultIds": []])
    let item = report["result"]?["items"]?.array?.first { $0["uri"] == .string(second.uri("b.ordrett")) }
    #expect(item?["version"] == .null)
    #expect(item?["items"]?[0]?["code"] == "leak/marked")
  }

  /// Under a folder with spaces and letters in decomposed form, the names are those of the disk.
  @Test func namesAsTheyAreOnDisk() async throws {
    let name = "a b/o\u{308}l.ordrett"
    let folder = try Folder([name: "I: {?a}\n", "ä#.ordrett": "I: {?a}\n"])
    let client = await started(folder, ["textDocument": ["diagnostic": [:]]])
    let report = await client.request("workspace/diagnostic", ["previousResultIds": []])
    let uris = (report["result"]?["items"]?.array ?? []).compactMap { $0["uri"]?.string }
    #expect(uris.contains { $0.hasSuffix("/a%20b/o%CC%88l.ordrett") })
    #expect(uris.contains { $0.hasSuffix("/%C3%A4%23.ordrett") })
  }

  @Test func progressWhileAStudyIsRead() async throws {
    let files = (0..<200).map { ("\($0).ordrett", "I: a\n") }
    let folder = try Folder(Dictionary(uniqueKeysWithValues: files))
    let client = await started(folder, ["window": ["workDoneProgress": true]])
    let create = await client.receive("window/workDoneProgress/create")
    let token = create["params"]?["token"] ?? .null
    client.send(
      #"{"jsonrpc":"2.0","id":\#(String(decoding: (create["id"] ?? .null).bytes(), as: UTF8.self)),"result":null}"#)
    // Where reading was faster than the client's answer there is nothing left to show.
    _ = await client.request("shutdown", id: "end")
    client.notify("exit")
    let kinds = await client.rest().filter { $0["method"] == "$/progress" && $0["params"]?["token"] == token }
      .compactMap { $0["params"]?["value"]?["kind"]?.string }
    #expect(kinds.isEmpty || kinds.first == "begin")
    #expect(kinds.dropFirst().allSatisfy { $0 != "begin" })
  }

  /// Helix shows a progress as soon as it has said yes to it.
  @Test func aProgressThatIsOverBeforeTheClientSaysYes() async throws {
    let folder = try Folder(["a.ordrett": "I: a\n", "b.ordrett": "I: b\n"])
    let client = await started(folder, ["window": ["workDoneProgress": true]])
    let create = await client.receive("window/workDoneProgress/create")
    // It is answered when everything has been read.
    _ = await client.request("workspace/symbol", ["query": "a"])
    let id = String(decoding: (create["id"] ?? .null).bytes(), as: UTF8.self)
    client.send(#"{"jsonrpc":"2.0","id":\#(id),"result":null}"#)
    for kind in ["begin", "end"] {
      let progress = await client.receive("$/progress")["params"]
      #expect(progress?["token"] == create["params"]?["token"] && progress?["value"]?["kind"] == .string(kind))
    }
  }

  @Test(arguments: ["/", "~"])
  func aWholeDiskIsRefused(path: String) async throws {
    let folder = path == "~" ? FileManager.default.homeDirectoryForCurrentUser.path : path
    try #require(!FileManager.default.fileExists(atPath: folder + "/ordrett.json"))
    let client = TestClient()
    _ = await client.request(
      "initialize",
      ["rootUri": .string(URL(filePath: folder, directoryHint: .isDirectory).absoluteString), "capabilities": [:]])
    client.notify("initialized", [:])
    let message = await client.receive("window/showMessage")
    #expect(message["params"]?["type"] == 2)
    client.open("untitled:a", "I: {?a}")
    #expect(await diagnostics(client, of: "untitled:a") == ["leak/marked"])
  }

  @Test func aBrokenProjectFileDoesNotStopAnything() async throws {
    let folder = try Folder(["ordrett.json": "{", "kode.codebook": Self.codebook])
    let client = await started(folder)
    client.open(folder.uri("a.ordrett"), "I: {?a} {+sorg}b{-sorg}\n")
    #expect(await diagnostics(client, of: folder.uri("a.ordrett")) == ["leak/marked", "code/unknown"])
  }

  /// A project file that nobody has open shows no diagnostics, and all of the study hangs on it.
  @Test func whatIsWrongWithAProjectFileIsSaid() async throws {
    let folder = try Folder(["ordrett.json": "{\n  \"codebok\": 1\n}", "a.ordrett": "I: ja\n"])
    let client = await started(folder)
    client.open(folder.uri("a.ordrett"), "I: ja\n")
    let text = await client.receive("window/showMessage")["params"]?["message"]?.string ?? ""
    #expect(text.hasPrefix("ordrett.json:2: ") && text.contains("codebok"), "\(text)")
  }
}
