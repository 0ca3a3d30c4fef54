import Foundation
import TestSupport
import Testing

/// What holds of the repository as a whole.
struct RepositoryTests {
  @Test(arguments: ["LICENSE", "NOTICE", "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"])
  func belongsToTheRepository(path: String) throws {
    #expect(try Files.read(Files.repository + "/" + path).count > 100)
  }

  @Test func theLicenceIsApache() throws {
    let text = try Repository.text("LICENSE")
    #expect(text.contains("Apache License") && text.contains("Version 2.0, January 2004"))
    #expect(try Repository.text("NOTICE").contains("Ordrett"))
  }

  /// What can be made anew from the rest does not lie in the repository.
  @Test func nothingIsTrackedThatIsBuilt() async throws {
    let ignored = try await Repository.git("ls-files", "--cached", "--ignored", "--exclude-standard")
    #expect(ignored.isEmpty)
    let endings = [".o", ".a", ".so", ".pyc", ".swiftmodule", ".log", ".profraw", ".DS_Store", ".orig", ".rej"]
    for path in try await Repository.files() {
      #expect(!endings.contains { path.hasSuffix($0) }, "\(path) looks built.")
    }
  }

  /// A path of the machine where something was written helps nobody else.
  @Test func noPathOfAMachine() async throws {
    let roots = ["home", "root", "work", "Users", "farm"].map { "/" + $0 + "/" }
    for path in try await Repository.files() {
      for (index, line) in try Repository.lines(path).enumerated() {
        for root in roots where occurs(root, in: line) {
          // What the server must refuse or may meet, as an example in a sentence or a test, has no such folder below it.
          Issue.record("\(path):\(index + 1) names a path of a machine: \(root)…")
        }
      }
    }
  }

  /// The program talks to no host, and where it or its building names one somebody has looked at it. Specification and
  /// tests are full of texts that name hosts.
  @Test func hostsAreKnown() async throws {
    let known: Set<Substring> = [
      "www.apache.org", "keepachangelog.com", "microsoft.github.io", "json.schemastore.org", "docs.oasis-open.org",
      "www.unicode.org", "www.rfc-editor.org", "www.swift.org",
      // Names of formats, which nobody follows, and where what an editor's folder needs is explained.
      "www.w3.org", "www.apple.com", "schemas.microsoft.com", "schemas.openxmlformats.org", "example.org",
      "jupyterlab-lsp.readthedocs.io", "lsp.sublimetext.io", "rustup.rs",
    ]
    for path in try await Repository.files() where !path.hasPrefix("Tests/") && !path.hasPrefix("grammar/") {
      for (index, line) in try Repository.lines(path).enumerated() where line.contains("://") {
        for host in hosts(line) where !known.contains(host) {
          Issue.record("\(path):\(index + 1) names the host \(host), which the list in this test does not know.")
        }
      }
    }
  }

  @Test func packagesComeFromWhereverTheMachineTakesThem() async throws {
    for path in try await Repository.files() where !path.hasPrefix("Tests/RepositoryTests/") {
      for (index, line) in try Repository.lines(path).enumerated() {
        for word in ["index-url", "--find-links", "sources.list", "trusted-host"] where line.contains(word) {
          Issue.record("\(path):\(index + 1) says where packages come from: \(word)")
        }
      }
    }
  }

  @Test func scriptsCanBeRun() async throws {
    #expect(FileManager.default.isExecutableFile(atPath: Files.repository + "/.ci/run"))
    let bash = try #require(Program.first(named: "bash"))
    let ending = try await Program(bash, ["-n", Files.repository + "/.ci/run"]).run()
    #expect(ending.status == 0, "\(ending.errors)")
  }

  /// A whole path component, at the start of a path: `…/homework/` and `intervju/work/` are none.
  private func occurs(_ root: String, in line: Substring) -> Bool {
    var rest = line
    while let range = rest.firstRange(of: root) {
      let before = rest[..<range.lowerBound].last
      if before.map({ !$0.isLetter && !$0.isNumber && !"/._-$})%~".contains($0) }) ?? true { return true }
      rest = rest[range.upperBound...]
    }
    return false
  }

  /// The hosts of the addresses in a line.
  private func hosts(_ line: Substring) -> [Substring] {
    var found: [Substring] = []
    for scheme in ["http://", "https://", "ssh://", "git://"] {
      var rest = line
      while let range = rest.firstRange(of: scheme) {
        rest = rest[range.upperBound...]
        let host = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
        if host.contains(".") { found.append(host) }
      }
    }
    return found
  }
}
