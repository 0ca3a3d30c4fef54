import Foundation
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

  /// `ordrett-jump.py` counts columns as the editor does, on the way there and back, and Kate hands over what is not saved.
  @Test(arguments: [
    // `I: 😀 {+` are 7 characters, 8 units of UTF-16, 10 bytes; the script is given and gives the column of the `a`.
    (["helix", "ordrett.nextSegment", "FILE", "1", "8"], "", "FILE:2:8"),
    (["zed", "ordrett.nextSegment", "FILE", "1", "9"], "zed", "FILE:2:11"),
    (["kate", "ordrett.nextSegment", "FILE", "0", "7"], "kate", ""),
  ])
  func jumps(arguments: [String], program: String, expected: String) async throws {
    let python = Program.first(named: "python3")
    try skipUnless(python != nil, "Python 3 is missing.")
    let place = try TemporaryDirectory()
    let file = place.path + "/ved siden av.ordrett"
    try Data("I: å {+a}x{-a} y\nI: 😀 {+a}z{-a}\n".utf8).write(to: URL(filePath: file))
    if !program.isEmpty {
      let stub = place.path + "/" + program
      try Data("#!/bin/sh\necho \"$@\"\n".utf8).write(to: URL(filePath: stub))
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: stub)
    }
    let script = Files.repository + "/editors/tools/ordrett-jump.py"
    var jump = Program(python ?? "", ["-B", script] + arguments.map { $0 == "FILE" ? file : $0 })
    jump.environment = [
      "PYTHONUTF8": "1",
      "PATH": [
        place.path, URL(filePath: Files.product("ordrett")).deletingLastPathComponent().path,
        ProcessInfo.processInfo.environment["PATH"] ?? "",
      ].joined(separator: ":"),
    ]
    let ending = try await jump.run()
    if program == "kate" {
      // Nothing comes by standard input here: the text in its window is empty, and the server says so.
      #expect(ending.status == 1 && ending.errors.count > 20, "\(ending)")
    } else {
      #expect(ending.status == 0, "\(ending)")
      #expect(ending.output.trimmingCharacters(in: .newlines) == expected.replacing("FILE", with: file))
    }
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
