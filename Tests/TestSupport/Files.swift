import Foundation

/// The files that tests read: those of the repository, and data that lies beside it.
package enum Files {
  /// The folder of `Package.swift`.
  package static let repository = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// A folder of the data kept beside the repository, `shared/…` in one of the folders above it; `nil` without one.
  package static func shared(_ path: String) -> String? {
    var folder = URL(filePath: repository)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "shared").appending(path: path).path
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
    }
    return nil
  }

  /// The paths of a folder's files with a given ending, sorted; not of those in folders below it.
  package static func list(_ folder: String, suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { folder + "/" + $0 }
  }

  package static func read(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}

extension Files {
  /// A program of this package, built beside the tests that run; another build of it where `ORDRETT_TEST_PROGRAM` in the
  /// environment names one.
  package static func product(_ name: String) -> String {
    if name == "ordrett", let other = ProcessInfo.processInfo.environment["ORDRETT_TEST_PROGRAM"], !other.isEmpty {
      return other
    }
    // Beside the bundle of tests on Linux, four folders above its executable on macOS.
    let places = ([CommandLine.arguments[0]] + CommandLine.arguments).flatMap { argument in
      (1...4).map {
        argument.split(separator: "/", omittingEmptySubsequences: false).dropLast($0).joined(separator: "/")
      }
    }
    let candidates = (places + [repository + "/.build/debug"]).map { $0 + "/" + name }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates.last ?? name
  }
}
