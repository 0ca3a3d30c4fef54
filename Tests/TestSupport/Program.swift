import Foundation

/// Another program, run to its end.
package struct Program {
  /// What a program left behind.
  package struct Ending: Sendable {
    /// What it ended with; the signal's number where a signal ended it.
    package let status: Int32
    package let output: String
    package let errors: String
  }

  /// The file to execute.
  package var path: String
  package var arguments: [String]
  /// Set over what the tests themselves run with.
  package var environment: [String: String] = [:]
  /// The folder it runs in; where the tests run, if `nil`.
  package var folder: String?
  /// It is ended after so many seconds, so that what hangs is a failure and no hanging test run.
  package var seconds = 900

  package init(_ path: String, _ arguments: [String] = []) {
    self.path = path
    self.arguments = arguments
  }

  /// Runs it without an input and waits for its end.
  package func run() async throws -> Ending {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = FileHandle.nullDevice
    // Files and no pipes: a pipe that nobody reads stops who writes into it.
    let place = try TemporaryDirectory()
    let (output, errors) = (place.path + "/output", place.path + "/errors")
    for (file, keyPath) in [(output, \Process.standardOutput), (errors, \Process.standardError)] {
      _ = FileManager.default.createFile(atPath: file, contents: nil)
      process[keyPath: keyPath] = try FileHandle(forWritingTo: URL(filePath: file))
    }
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
        return
      }
      let pid = process.processIdentifier
      DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds)) {
        if process.isRunning { kill(pid, SIGKILL) }
      }
    }
    func text(_ file: String) throws -> String { String(decoding: try Files.read(file), as: UTF8.self) }
    return Ending(status: process.terminationStatus, output: try text(output), errors: try text(errors))
  }

  /// The same program without the powers of the superuser, for whom no file is write-protected.
  ///
  /// Where the tests run as root, `setpriv` takes from it what passes over permissions; `nil` where that is missing.
  package func asOrdinaryUser() -> Program? {
    if geteuid() != 0 { return self }
    guard let setpriv = Program.first(named: "setpriv") else { return nil }
    var program = self
    program.path = setpriv
    program.arguments = ["--bounding-set=-dac_override,-dac_read_search", path] + arguments
    return program
  }

  /// Every file of that name in the folders of `PATH`, the first one first; a link and what it leads to count once.
  package static func all(named name: String) -> [String] {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    var seen: Set<String> = []
    return folders.map { $0 + "/" + name }.filter {
      FileManager.default.isExecutableFile(atPath: $0)
        && seen.insert(URL(filePath: $0).resolvingSymlinksInPath().path).inserted
    }
  }

  /// The first file of that name in the folders of `PATH`.
  package static func first(named name: String) -> String? { all(named: name).first }
}
