#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The key on disk. What is in it this room does not ask; it is bytes, and a secret.
package struct KeyStore: Sendable {
  /// Absolute, as it was given.
  package let path: String
  /// What it held when it was read.
  package let bytes: [UInt8]
  /// The permission bits.
  package let permissions: UInt16
  /// Whether git would take it along.
  package let git: GitStanding

  /// Whether others than its owner may read it.
  package var isReadableByOthers: Bool { permissions & 0o044 != 0 }

  /// Reads the key and looks at how well it is kept.
  ///
  /// - Parameter path: absolute.
  package init(reading path: String) throws(FileError) {
    self.path = path
    bytes = try Files.read(path)
    permissions = UInt16(truncatingIfNeeded: try FileStatus(path).mode)
    git = GitStanding(of: path)
  }

  /// The change that gives the key other bytes; it keeps its mode.
  ///
  /// To be written with `Files.write(_:lockedBy:)`, before the texts that name its entries.
  package func change(to bytes: [UInt8]) -> FileChange { FileChange(path: path, expected: self.bytes, bytes: bytes) }

  /// Writes the key anew, alone.
  package func write(_ bytes: [UInt8]) throws(WriteRefusal) {
    try Files.write([change(to: bytes)], lockedBy: path)
  }

  /// The change that makes a key where none is, for its owner only.
  package static func creation(at path: String, _ bytes: [UInt8]) -> FileChange {
    FileChange(path: path, expected: nil, bytes: bytes, modeOfNew: 0o600)
  }

  /// Makes a key, for its owner only, and its folder where that is missing. A file that is there is not touched.
  package static func create(_ bytes: [UInt8], at path: String) throws(WriteRefusal) {
    let folder = Path.parent(of: Path.absolute(path))
    if unsafe access(folder, F_OK) != 0 {
      do throws(FileError) { try Files.makeFolder(folder) } catch { throw .file(error) }
      _ = unsafe chmod(folder, 0o700)
    }
    try Files.write([creation(at: path, bytes)], lockedBy: path)
  }
}
