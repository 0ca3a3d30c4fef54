import Foundation
import TestSupport
import Testing

/// What comes between the program and the files of a study: a kill, a write-protected file, another of its kind.
struct InterruptionTests {
  private static let interviews = 150

  private func write(_ folder: String, code: String) throws {
    try Data("{}".utf8).write(to: URL(filePath: folder + "/ordrett.json"))
    try Data("# \(code)\n".utf8).write(to: URL(filePath: folder + "/k.codebook"))
    try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
    for number in 0..<Self.interviews {
      try Data(text(code).utf8).write(to: URL(filePath: path(number, in: folder)))
    }
  }

  private func path(_ number: Int, in folder: String) -> String {
    "\(folder)/\(number % 2 == 0 ? "" : "sub/")\(number).ordrett"
  }

  private func text(_ code: String) -> String {
    (0..<20).map { "I: {+\(code)}ord \($0){-\(code)}\n" }.joined()
  }

  private func read(_ path: String) throws -> String { String(decoding: try Files.read(path), as: UTF8.self) }

  /// Hidden files of ours, in the folder and in the one below.
  private func leftovers(_ folder: String) throws -> [String] {
    try ["", "/sub"].flatMap { try FileManager.default.contentsOfDirectory(atPath: folder + $0) }
      .filter { $0.hasPrefix(".ordrett") }
  }

  private func rename(_ from: String, _ to: String, in folder: String) -> Program {
    var program = Program(
      Files.product("ordrett"), ["codes", "rename", from, to, "--language", "en", "--author", "a"])
    program.folder = folder
    return program
  }

  /// Each file is the old one or the new one, and another run leaves only new ones, one line of history and nothing else.
  @Test func everyFileIsOldOrNew() async throws {
    let seed: UInt64 = 4
    var generator = SeededGenerator(seed: seed)
    var stages = Set<String>()
    for round in 0..<12 {
      let place = try TemporaryDirectory()
      try write(place.path, code: "frykt")
      let moment = Moment(rawValue: round % 3) ?? .anywhere
      // At any time of a run, as long as one takes right now; or as soon as it has begun to prepare, or to name, files.
      let delay = moment == .anywhere ? try await duration() * Double.random(in: 0...1, using: &generator) : nil
      try await kill(rename("frykt", "redsel", in: place.path), at: moment, after: delay)

      let count = try check(place.path, seed: seed, round)
      let hidden = try leftovers(place.path)
      let isBegun = hidden.contains(".ordrett-journal")
      stages.insert(
        count == Self.interviews ? "done" : isBegun ? "in the middle" : hidden.isEmpty ? "before" : "in preparation")
      // The second run finds it done, finishes it, or does it.
      let again = try await rename("frykt", "redsel", in: place.path).run()
      if isBegun {
        #expect(
          again.status == 0 && again.output.contains("what you asked for"), "seed \(seed), round \(round): \(again)")
      }
      #expect(try check(place.path, seed: seed, round) == Self.interviews)
      #expect(try read(place.path + "/k.codebook").hasPrefix("# redsel"))
      #expect(try read(place.path + "/codebook.log").split(separator: "\n").count == 1)
      #expect(try leftovers(place.path) == [], "seed \(seed), round \(round)")
    }
    // On a machine with much to do a kill may come late, but not every one.
    #expect(!stages.isDisjoint(with: ["in preparation", "in the middle"]), "seed \(seed): only \(stages)")
  }

  /// When a run is killed.
  private enum Moment: Int {
    case anywhere, preparing, naming
  }

  /// How long a run takes where nobody interrupts it.
  private func duration() async throws -> Duration {
    let whole = try TemporaryDirectory()
    try write(whole.path, code: "frykt")
    return try await ContinuousClock().measure { _ = try await rename("frykt", "redsel", in: whole.path).run() }
  }

  private func kill(_ program: Program, at moment: Moment, after delay: Duration?) async throws {
    let process = Process()
    process.executableURL = URL(filePath: program.path)
    process.arguments = program.arguments
    process.currentDirectoryURL = URL(filePath: program.folder ?? "/")
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let folder = program.folder ?? ""
    switch moment {
    case .anywhere: if let delay { try await Task.sleep(for: delay) }
    case .preparing: while process.isRunning, try leftovers(folder).isEmpty { usleep(200) }
    case .naming: while process.isRunning, unsafe access(folder + "/.ordrett-journal", F_OK) != 0 { usleep(200) }
    }
    if process.isRunning { Foundation.kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// - Returns: how many interviews have the new name.
  private func check(_ folder: String, seed: UInt64, _ round: Int) throws -> Int {
    let (old, new) = (text("frykt"), text("redsel"))
    let texts = try (0..<Self.interviews).map { try read(path($0, in: folder)) }
    #expect(texts.allSatisfy { $0 == old || $0 == new }, "seed \(seed), round \(round)")
    return texts.count { $0 == new }
  }

  @Test func aReadOnlyTranscriptStopsAll() async throws {
    let place = try TemporaryDirectory()
    try write(place.path, code: "frykt")
    let program = rename("frykt", "redsel", in: place.path).asOrdinaryUser()
    try skipUnless(program != nil, "The program setpriv is missing, without which the superuser may write everything.")
    let path = path(75, in: place.path)
    for (mode, words) in [(0o444, "75.ordrett"), (0, "75.ordrett")] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      let ending = try await (program ?? Program("")).run()
      #expect(ending.status == 2 && ending.errors.contains(words) && ending.output.isEmpty, "\(ending.errors)")
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      #expect(try check(place.path, seed: 0, 0) == 0)
      #expect(try leftovers(place.path) == [])
      #expect(!FileManager.default.fileExists(atPath: place.path + "/codebook.log"))
    }
  }

  /// Of several at once each does all of its own or says why it does nothing.
  @Test func severalAtOnce() async throws {
    let place = try TemporaryDirectory()
    try write(place.path, code: "frykt")
    let endings = try await withThrowingTaskGroup { group in
      for number in 0..<4 {
        let program = rename("frykt", "redsel\(number)", in: place.path)
        group.addTask { (number, try await program.run()) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    let winners = endings.filter { $0.1.status == 0 }.map(\.0)
    #expect(winners.count == 1, "\(endings)")
    for (_, ending) in endings where ending.status != 0 {
      #expect(ending.status == 2 && !ending.errors.isEmpty)
    }
    let new = text("redsel\(winners.first ?? -1)")
    for number in 0..<Self.interviews { #expect(try read(path(number, in: place.path)) == new) }
    #expect(try read(place.path + "/codebook.log").split(separator: "\n").count == 1)
    #expect(try leftovers(place.path) == [])
  }
}
