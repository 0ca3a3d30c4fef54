#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Files {
  /// Several files that are written all or not at all.
  ///
  /// First every new text is put beside its file, under a hidden name, and forced to disk; then a journal in `folder`
  /// says which hidden file becomes which; then each takes its name; then the journal goes. Whoever is stopped before the
  /// journal stands has changed nothing, and whoever is stopped after it has it finished by ``finishWriting(in:)``.
  ///
  /// - Parameter files: absolute paths and what is to stand there.
  package static func writeTogether(_ files: [(path: String, bytes: [UInt8])], journalIn folder: String)
    throws(FileError)
  {
    try finishWriting(in: folder)
    var staged: [(temporary: String, target: String)] = []
    do throws(FileError) {
      for (path, bytes) in files { staged.append(try stage(bytes, for: path)) }
      let journal = staged.map { "\($0.temporary)\u{0}\($0.target)\u{0}" }.joined()
      try write(Array(journal.utf8), to: journalPath(folder), replacing: false)
    } catch {
      for (temporary, _) in staged { _ = unsafe unlink(temporary) }
      throw error
    }
    try finishWriting(in: folder)
  }

  /// Finishes what a run that was stopped has begun.
  ///
  /// - Returns: how many files took their names.
  @discardableResult
  package static func finishWriting(in folder: String) throws(FileError) -> Int {
    let journal: [UInt8]
    do throws(FileError) { journal = try read(journalPath(folder)) } catch {
      if error.kind == .missing { return 0 }
      throw error
    }
    let names = journal.split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    var count = 0
    for index in stride(from: 0, to: names.count - 1, by: 2) {
      if unsafe rename(names[index], names[index + 1]) == 0 {
        count += 1
      } else if errno != ENOENT {
        // One that has its name already is not there any more.
        throw FileError(path: names[index + 1], .last)
      }
    }
    _ = unsafe unlink(journalPath(folder))
    return count
  }

  private static func journalPath(_ folder: String) -> String { Path.join(folder, ".ordrett-journal") }

  /// Puts a new text beside its file.
  private static func stage(_ bytes: [UInt8], for path: String) throws(FileError) -> (temporary: String, target: String)
  {
    let target = Path.resolved(path) ?? path
    let number = String(UInt64.random(in: 0...(.max)), radix: 36)
    let temporary = Path.join(Path.parent(of: target), ".ordrett-\(number).tmp")
    var mode: mode_t = 0o666
    if let old = try? FileStatus(target) {
      // rename(2) would replace a write-protected file; whoever protected it meant it.
      let probe = unsafe open(target, O_WRONLY | O_CLOEXEC)
      guard probe >= 0 else { throw FileError(path: path, .last) }
      _ = close(probe)
      mode = old.mode
    }
    let opened = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard opened >= 0 else { throw FileError(path: path, .last) }
    let file = Descriptor(rawValue: opened)
    defer { file.close() }
    do throws(SystemError) {
      try file.write(bytes)
      if mode != 0o666, fchmod(opened, mode) != 0 { throw .last }
      if fsync(opened) != 0 { throw .last }
    } catch {
      _ = unsafe unlink(temporary)
      throw FileError(path: path, error)
    }
    return (temporary, target)
  }

  /// Adds to a text file, which comes where it is not there.
  package static func append(_ text: String, to path: String) throws(FileError) {
    try write(try appended(text, to: path), to: path)
  }

  /// A text file as it would be with more at its end; where it is not there, that alone.
  package static func appended(_ text: String, to path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    do throws(FileError) { bytes = try read(path) } catch { if error.kind != .missing { throw error } }
    if let last = bytes.last, last != 10 { bytes.append(10) }
    return bytes + Array(text.utf8)
  }
}

/// The day it is where the machine stands, as ISO 8601 writes it: `2026-11-21`.
package func today() -> String {
  var now = time_t()
  _ = unsafe time(&now)
  var parts = unsafe tm()
  guard unsafe localtime_r(&now, &parts) != nil else { return "" }
  func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
  return unsafe "\(parts.tm_year + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
}
