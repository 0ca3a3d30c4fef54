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
  @Test func inVim() async throws { try await aPersonReplacesAName(in: .vim) }

  private static let files = [
    "studie/ordrett.json": #"{"key": "../nokkel/key.csv"}"#,
    "studie/01.ordrett": "I: Jeg snakket med Torstein i går.\nINF1: Torsteins bror bodde i Tromsø da.\n",
    "studie/02.ordrett": "I: Så møtte vi Torstein på kaia.\n",
    "nokkel/key.csv": "id,category,original,replacement,scope,note\np1,person,Kari Nordmann,Anne,,\n",
  ]

  private func aPersonReplacesAName(in editor: Editor) async throws {
    let place = try TemporaryDirectory()
    for (name, text) in Self.files {
      let file = URL(filePath: place.path).appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let seen = try await editor.session(
      "leaks", in: place.path, study: place.path + "/studie", ["SESSION_KEY": place.path + "/nokkel/key.csv"])

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
