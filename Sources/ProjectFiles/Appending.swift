#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Files {
  /// Adds whole lines to a text file, which comes where it is not there. Two processes that add at once lose neither's lines.
  ///
  /// It is written in place: what a crash cuts short is a line that does not end, after which the next begins anew.
  package static func append(_ text: String, to path: String) throws(FileError) {
    let opened = unsafe open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw FileError(path: path, .last) }
    let file = Descriptor(rawValue: opened)
    defer { file.close() }
    do throws(SystemError) {
      var last = [UInt8](repeating: 10, count: 1)
      if lseek(opened, -1, SEEK_END) >= 0 { _ = try file.read(into: &last) }
      try file.write((last == [10] ? [] : [10]) + Array(text.utf8))
      if fsync(opened) != 0 { throw .last }
    } catch {
      throw FileError(path: path, error)
    }
  }

  /// A change of a text file by which it has more at its end; where it is not there, that alone.
  package static func appending(_ text: String, to path: String) throws(FileError) -> FileChange {
    let old = try readIfThere(path)
    var bytes = old ?? []
    if let last = bytes.last, last != 10 { bytes.append(10) }
    return FileChange(path: path, expected: old, bytes: bytes + Array(text.utf8))
  }
}
