import Foundation
import TestSupport
import Testing

/// The program is killed while it changes a whole study.
struct InterruptionTests {
  private static let interviews = 150

  private func write(_ folder: String, code: String) throws {
    try Data("{}".utf8).write(to: URL(filePath: folder + "/ordrett.json"))
    try Data("# \(code)\n".utf8).write(to: URL(filePath: folder + "/k.codebook"))
    for number in 0..<Self.interviews {
      try Data(text(code).utf8).write(to: URL(filePath: "\(folder)/\(number).ordrett"))
    }
  }

  private func text(_ code: String) -> String {
    (0..<20).map { "I: {+\(code)}ord \($0){-\(code)}\n" }.joined()
  }

  /// Each file is the old one or the new one, and another run leaves only new ones.
  @Test func everyFileIsOldOrNew() async throws {
    var generator = SeededGenerator(seed: 4)
    var interrupted = 0
    for _ in 0..<12 {
      let place = try TemporaryDirectory()
      try write(place.path, code: "frykt")
      let process = Process()
      process.executableURL = URL(filePath: Files.product("ordrett"))
      process.arguments = ["codes", "rename", "frykt", "redsel"]
      process.currentDirectoryURL = URL(filePath: place.path)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      try await Task.sleep(for: .milliseconds(Int.random(in: 5...250, using: &generator)))
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()

      let (old, new) = (text("frykt"), text("redsel"))
      var count = 0
      for number in 0..<Self.interviews {
        let now = String(decoding: try Files.read("\(place.path)/\(number).ordrett"), as: UTF8.self)
        #expect(now == old || now == new)
        if now == new { count += 1 }
      }
      if count < Self.interviews { interrupted += 1 }
      // The second run finds it done, or does it.
      var again = Program(Files.product("ordrett"), ["codes", "rename", "frykt", "redsel"])
      again.folder = place.path
      _ = try await again.run()
      for number in 0..<Self.interviews {
        #expect(String(decoding: try Files.read("\(place.path)/\(number).ordrett"), as: UTF8.self) == new)
      }
      #expect(!FileManager.default.fileExists(atPath: place.path + "/.ordrett-journal"))
    }
    #expect(interrupted > 0, "No run was interrupted; the delays are too long.")
  }
}
