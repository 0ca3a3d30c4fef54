import Foundation
import JSON
import TestSupport
import Testing

/// Somebody who stands in clear, in a real editor: replaced over the study, put back by undo, and another decided on.
@Suite(.serialized)
struct LeakSessionTests {
  @Test func inNeovim07() async throws { try await aPersonReplacesAName(in: .neovim07) }
  @Test func inNeovim011() async throws { try await aPersonReplacesAName(in: .neovim011) }
  @Test func inEmacs() async throws { try await aPersonReplacesAName(in: .emacs) }

  private static let files = [
    "studie/ordrett.json": #"{"key": "../nokkel/key.csv"}"#,
    "studie/01.ordrett": "I: Jeg snakket med Torstein i går.\nINF1: Torsteins bror bodde i Tromsø da.\n",
    "studie/02.ordrett": "I: Så møtte vi Torstein på kaia.\n",
    "nokkel/key.csv": "id,category,original,replacement,scope,note\np1,person,Kari Nordmann,Anne,,\n",
  ]

  private func aPersonReplacesAName(in editor: Editor) async throws {
    let program = try await editor.program()
    try skipUnless(program != nil, "\(editor.rawValue) is missing.")
    let place = try TemporaryDirectory()
    for (name, text) in Self.files {
      let file = URL(filePath: place.path).appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let seen = try await editor.leakSession(in: place.path, with: program ?? "")

    let key = seen["key"]?.string ?? ""
    let row = key.split(separator: "\n").last.map { $0.split(separator: ",", omittingEmptySubsequences: false) } ?? []
    #expect(row.prefix(3) == ["p2", "person", "Torstein"], "\(key)")
    let name = row.count > 3 ? String(row[3]) : ""
    #expect(seen["title"]?.string?.contains(name) == true && !name.isEmpty)
    #expect(
      seen["replaced"] == [
        .string("I: Jeg snakket med {@p2 \(name)} i går.\nINF1: {@p2 \(name)}s bror bodde i Tromsø da."),
        .string("I: Så møtte vi {@p2 \(name)} på kaia."),
      ])
    #expect(seen["undone"] == [true, true])
    #expect(seen["decisions"]?.string?.contains("name=Tromsø category=place decision=not-identifying") == true)
    #expect(seen["silenced"] == true)
  }
}

extension Editor {
  fileprivate func leakSession(in place: String, with program: String) async throws -> JSON.Value {
    let scripts = Files.repository + "/Tests/EditorSessionTests/Scripts"
    let ours = Files.repository + "/editors"
    let config = self == .emacs ? ours + "/emacs/ordrett-mode.el" : "set runtimepath^=\(ours)/neovim"
    let arguments =
      self == .emacs
      ? ["--batch", "--no-site-file", "-l", scripts + "/leaks.el"]
      : ["--headless", "-n", "-i", "NONE", "--cmd", config, "-u", "NORC", "-S", scripts + "/leaks.lua"]
    var run = Program(program, arguments)
    run.folder = place
    run.seconds = 120
    run.environment = [
      "PATH": URL(filePath: Files.product("ordrett")).deletingLastPathComponent().path + ":"
        + (ProcessInfo.processInfo.environment["PATH"] ?? ""),
      "HOME": place, "XDG_CONFIG_HOME": place, "XDG_DATA_HOME": place, "XDG_STATE_HOME": place,
      "XDG_CACHE_HOME": place, "LC_ALL": "C.UTF-8", "TERM": "xterm", "SESSION_CONFIG": config,
      "SESSION_OUT": place + "/seen.json", "SESSION_STUDY": place + "/studie",
      "SESSION_KEY": place + "/nokkel/key.csv",
    ]
    let ending = try await run.run()
    let isWritten = FileManager.default.fileExists(atPath: place + "/seen.json")
    try #require(isWritten, "\(rawValue) ended with \(ending.status): \(ending.output) \(ending.errors)")
    let value = try JSON.parse(Files.read(place + "/seen.json"))
    let problem = value["problem"]?.string
    try #require(problem == nil, "\(rawValue): \(problem ?? "") \(ending.errors)")
    return value
  }
}
