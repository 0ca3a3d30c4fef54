import Foundation
import JSON
import TestSupport
import Testing

/// Places in files that the client has not opened, and changes of them: they are as they are once it opens them, since it
/// keeps a byte-order mark to itself and has one U+FFFD for each part of a file that is not UTF-8.
@Suite(.timeLimit(.minutes(10))) struct FilesOnDiskTests {
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let codebook = Array("# frykt: Frykt\nRedsel.\n".utf8)
  private static let transcript = Array("R: gå 😀 {+frykt}x{-frykt}\nR: {+frykt}x{-frykt}\n".utf8)
  /// In Latin-1 `å` is E5, which goes on with nothing here, and `ð` F0, which would begin a scalar of four bytes.
  private static let latin: [UInt8] =
    Array("R: g".utf8) + [0xE5] + Array(" {+frykt}x{-frykt} g".utf8) + [0xF0] + Array(" {+frykt}y{-frykt}\n".utf8)

  private final class Study {
    let folder: TemporaryDirectory
    let client = TestClient()

    /// A client that has opened one transcript of a study.
    init(_ files: [String: [UInt8]], _ encoding: String) async throws {
      folder = try TemporaryDirectory()
      for (name, bytes) in files { try Data(bytes).write(to: URL(filePath: folder.path).appending(path: name)) }
      let capabilities: JSON.Value = ["general": ["positionEncodings": [.string(encoding)]]]
      _ = await client.request("initialize", ["rootUri": .string(uri("")), "capabilities": capabilities])
      client.notify("initialized", [:])
      client.open(uri("a.ordrett"), "I: {+frykt}a{-frykt}\n")
    }

    func uri(_ name: String) -> String { URL(filePath: folder.path).appending(path: name).absoluteString }

    /// Asks about the code in the open transcript.
    func ask(_ method: String, _ member: String? = nil, _ value: JSON.Value? = nil) async -> JSON.Value {
      var params: JSON.Object = [
        "textDocument": ["uri": .string(uri("a.ordrett"))], "position": ["line": 0, "character": 6],
      ]
      if let member { params[member] = value }
      return await client.request(method, .object(params))
    }

    /// Every place that the code leads to.
    func places() async -> [JSON.Value] {
      let locations =
        await ask("textDocument/references", "context", ["includeDeclaration": true])["result"]?.array ?? []
      let symbols = await client.request("workspace/symbol", ["query": "frykt"])["result"] ?? .null
      return [
        .array(locations.sorted { "\($0)" < "\($1)" }), symbols,
        await ask("textDocument/definition")["result"] ?? .null,
      ]
    }
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func withAByteOrderMark(encoding: String) async throws {
    let study = try await Study(
      ["k.codebook": Self.mark + Self.codebook, "b.ordrett": Self.mark + Self.transcript], encoding)
    let plain = try await Study(["k.codebook": Self.codebook, "b.ordrett": Self.transcript], encoding)
    func changes(_ study: Study) async -> [JSON.Value?] {
      let changes = await study.ask("textDocument/rename", "newName", "angst")["result"]?["changes"]
      return ["a.ordrett", "b.ordrett", "k.codebook"].map { changes?[study.uri($0)] }
    }
    let (closed, closedChanges) = (await study.places(), await changes(study))
    #expect(closedChanges == (await changes(plain)))
    #expect(closedChanges[2]?[0]?["range"]?["start"] == ["line": 0, "character": 2])
    for (name, bytes) in [("k.codebook", Self.codebook), ("b.ordrett", Self.transcript)] {
      study.client.open(study.uri(name), String(decoding: bytes, as: UTF8.self))
    }
    #expect(await study.places() == closed)
    #expect(await changes(study) == closedChanges)
  }

  @Test(arguments: ["utf-8", "utf-16", "utf-32"])
  func thatIsNotUTF8(encoding: String) async throws {
    let study = try await Study(["k.codebook": Self.codebook, "b.ordrett": Self.latin], encoding)
    let closed = await study.places()
    #expect(closed[0].array?.count { $0["uri"] == .string(study.uri("b.ordrett")) } ?? 0 >= 2)
    let refused = await study.ask("textDocument/rename", "newName", "angst")["error"]
    #expect(refused?["code"] == -32803)
    let sentence = refused?["message"]?.string ?? ""
    #expect(sentence.contains("“b.ordrett”") && sentence.contains("UTF-8"), "\(sentence)")
    // Open it is as the client has read it.
    study.client.open(study.uri("b.ordrett"), String(decoding: Self.latin, as: UTF8.self))
    #expect(await study.places() == closed)
    #expect(
      await study.ask("textDocument/rename", "newName", "angst")["result"]?["changes"]?[study.uri("b.ordrett")] != nil)
  }
}
