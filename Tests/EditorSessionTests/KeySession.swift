import Foundation
import JSON
import TestSupport
import Testing

/// A session in an editor that takes keys and nothing else, on a copy of the example study.
struct KeySession {
  /// In `Scripts`; it takes the repository, the program, the study and a place to write in, and leaves `seen.json` there.
  let script: String
  /// What the script takes besides.
  var more: [String] = []

  /// Runs it, at most three times: an editor may lose a key on a machine that is busy with other tests. What is wrong in
  /// the product is wrong each time.
  ///
  /// - Returns: what the script saw.
  func seen() async throws -> JSON.Value {
    var problems: [String] = []
    for _ in 0..<3 {
      let seen = try await seenOnce()
      guard let problem = seen["problem"]?.string else { return seen }
      print("\(script): \(problem)")
      problems.append(problem)
    }
    throw Lost(problems: problems)
  }

  private struct Lost: Error { let problems: [String] }

  private func seenOnce() async throws -> JSON.Value {
    let place = try TemporaryDirectory()
    // A folder as people name them.
    let study = place.path + "/før noen våkner"
    try ExampleStudy.copy(to: study)
    let path = Files.repository + "/Tests/EditorSessionTests/Scripts/" + script
    var session = Program(
      Program.first(named: "python3") ?? "",
      ["-B", path, Files.repository, Files.product("ordrett"), study, place.path] + more)
    session.environment = ["PYTHONUTF8": "1"]
    session.seconds = 600
    let ending = try await session.run()
    guard ending.status == 0 else { return ["problem": .string("\(ending.status): \(ending.errors)")] }
    return try JSON.parse(Files.read(place.path + "/seen.json"))
  }
}
