import Foundation
import TestSupport
import Testing

/// The repository as these tests see it.
enum Repository {
  /// The files that git tracks, and those that it would if they were added: paths below the repository's folder, sorted.
  static func files() async throws -> [String] {
    try await git("ls-files", "--cached", "--others", "--exclude-standard")
      .filter { FileManager.default.fileExists(atPath: Files.repository + "/" + $0) }
  }

  /// What git prints, line by line.
  static func git(_ arguments: String...) async throws -> [String] {
    let git = Program.first(named: "git")
    let isThere = git != nil && FileManager.default.fileExists(atPath: Files.repository + "/.git")
    try skipUnless(isThere, "This needs git and a clone of the repository: which files belong to it is git's to say.")
    // A clone of another user's is fine to read.
    var program = Program(git ?? "", ["-c", "safe.directory=*", "-c", "core.quotePath=false"] + arguments)
    program.folder = Files.repository
    return try await program.run().output.split(separator: "\n").map(String.init)
  }

  /// The lines of a file of the repository; one that is no UTF-8 has none.
  static func lines(_ path: String) throws -> [Substring] {
    guard let text = String(validating: try Files.read(Files.repository + "/" + path), as: UTF8.self) else { return [] }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  static func text(_ path: String) throws -> String { try lines(path).joined(separator: "\n") }

  /// Fails once for each sentence, without printing what was looked at.
  static func report(_ sentences: [String], sourceLocation: SourceLocation = #_sourceLocation) {
    for sentence in sentences { Issue.record(Comment(rawValue: sentence), sourceLocation: sourceLocation) }
  }
}
