#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading and writing whole files.
package enum Files {
  /// The largest file that is read: 64 MB. An hour of talk is 60 KB, so a larger one is no transcript.
  package static let sizeLimit = 64 << 20

  /// Reads a whole file.
  ///
  /// A file that changes while it is read is read again; one that never holds still is an error, so that half of the
  /// old and half of the new are never taken for a text.
  ///
  /// - Parameter limit: in bytes.
  package static func read(_ path: String, limit: Int = sizeLimit) throws(FileError) -> [UInt8] {
    try read(path, limit: limit, between: {})
  }

  /// Whether there is a file that may not be written.
  package static func isWriteProtected(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0 && access(path, W_OK) != 0
  }

  /// Whether a folder holds nothing at all, hidden files counted too.
  package static func isEmptyFolder(_ path: String) throws(FileError) -> Bool {
    let listing = try FolderListing(path)
    return listing.entries.isEmpty && listing.namesNotText.isEmpty
  }

  /// Opens a file, a pipe or a terminal to be read from its start to its end; who opens it closes it.
  package static func stream(_ path: String) throws(FileError) -> Descriptor {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw FileError(path: path, .last) }
    let file = Descriptor(rawValue: opened)
    guard try status(of: file, at: path).kind != .folder else {
      file.close()
      throw FileError(path: path, kind: .isFolder, code: EISDIR)
    }
    return file
  }

  /// - Parameter between: called after each look at the file's bytes and before it is known whether they held still.
  package static func read(_ path: String, limit: Int, between: () -> Void) throws(FileError) -> [UInt8] {
    for _ in 0..<3 {
      if let bytes = try readOnce(path, limit: limit, between: between) { return bytes }
    }
    throw FileError(path: path, kind: .changedWhileRead)
  }

  /// - Returns: `nil` where the file changed meanwhile.
  private static func readOnce(_ path: String, limit: Int, between: () -> Void) throws(FileError) -> [UInt8]? {
    // Without O_NONBLOCK a named pipe would hold us until somebody writes to it.
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw FileError(path: path, .last) }
    let file = Descriptor(rawValue: opened)
    defer { file.close() }
    let before = try status(of: file, at: path)
    if before.kind == .folder { throw FileError(path: path, kind: .isFolder, code: EISDIR) }
    if before.kind != .file { throw FileError(path: path, kind: .notRegular) }
    if before.size > limit { throw FileError(path: path, kind: .tooLarge, size: before.size) }
    let bytes: [UInt8]?
    do throws(SystemError) {
      bytes = try file.readToEnd(limit: limit, expecting: before.size)
    } catch {
      throw FileError(path: path, error)
    }
    between()
    let after = try status(of: file, at: path)
    if after.size != before.size || after.modified != before.modified { return nil }
    guard let bytes else { throw FileError(path: path, kind: .tooLarge) }
    return bytes
  }

  private static func status(of file: Descriptor, at path: String) throws(FileError) -> FileStatus {
    do throws(SystemError) {
      return try FileStatus(file)
    } catch {
      throw FileError(path: path, error)
    }
  }
}
