import Foundation

/// An empty folder that is gone when nothing holds on to it.
package final class TemporaryDirectory: Sendable {
  /// Without symbolic links in it, so that a program run there sees the same path.
  package let path: String

  package init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    let folder = base.appending(path: "ordrett-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
