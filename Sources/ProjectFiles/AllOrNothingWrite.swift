#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a file is to hold instead of what it was read as.
package struct FileChange: Sendable {
  package var path: String
  /// What it held when it was read; `nil` where there was no such file.
  package var expected: [UInt8]?
  package var bytes: [UInt8]
  /// The permission bits of a new file, before the process's mask; an old one keeps its own.
  package var modeOfNew: UInt16

  /// A change of one file.
  package init(path: String, expected: [UInt8]?, bytes: [UInt8], modeOfNew: UInt16 = 0o666) {
    self.path = path
    self.expected = expected
    self.bytes = bytes
    self.modeOfNew = modeOfNew
  }
}

/// Why nothing was written.
package enum WriteRefusal: Error, Sendable, Equatable {
  case file(FileError)
  /// Somebody else has written, made or removed it since it was read.
  case changedOnDisk(path: String)
  /// Two changes are of one file, under whatever names.
  case namedTwice(path: String)
  /// Another process of ours is writing several files in this folder and below it.
  case busy(folder: String)
  /// Another process of ours is writing.
  case locked(LockHolder)
  /// The lock of a process that is no more. It is left where it is: what that process was doing nobody knows.
  case staleLock(LockHolder)
  /// Another program has the file open, by the file with which LibreOffice says so.
  case openElsewhere(path: String, lockFile: String)
  /// Another program holds the system's lock on it (flock(2)).
  case lockedBySystem(path: String)
  /// Some files had been replaced when one could not be, and could not be put back. What each held is in the copy.
  case notRestored([FileAside], FileError)
}

/// A file that does not hold what it should, and the one beside it that does.
package struct FileAside: Sendable, Equatable {
  /// The file.
  package let path: String
  /// Holds what it should hold; `nil` where there should be no such file.
  package let copy: String?

  /// A file by its path, and that of the other.
  package init(path: String, copy: String?) {
    self.path = path
    self.copy = copy
  }
}

extension Files {
  /// Writes several files, or none of them.
  ///
  /// Every new text lies complete on disk, and every file is found to hold still what was read, before the first takes its
  /// name; where one cannot, those before it get back what they held. They are replaced in the order given: the key comes
  /// first, so that no text names an entry that is not in it should the power go between two.
  ///
  /// - Parameter journal: the folder of the study, where more than one file is written. Then not even a process that is
  ///   stopped in the middle leaves it at that: a journal there says what is to be done, and ``finishWriting(in:)`` does it.
  package static func write(_ changes: [FileChange], journalIn journal: String? = nil) throws(WriteRefusal) {
    try write(changes, journalIn: journal, beforeReplacing: { _ in })
  }

  /// - Parameters:
  ///   - beforeTakingBack: called where a file could not be replaced, before those before it get back what they held.
  ///   - beforeReplacing: called with the index of each file before it takes its name.
  package static func write(
    _ changes: [FileChange], journalIn folder: String? = nil, beforeTakingBack: () -> Void = {},
    beforeReplacing: (Int) -> Void
  ) throws(WriteRefusal) {
    try locked(folder) { () throws(WriteRefusal) in
      // What a run before has left undone comes first. Where it changes what is to be changed here, this one is refused.
      if let folder { _ = try inFile { () throws(FileError) in try WriteJournal(reading: folder)?.finish() } }
      try writeAll(changes, journalIn: folder, beforeTakingBack, beforeReplacing)
    }
  }

  private static func writeAll(
    _ changes: [FileChange], journalIn folder: String?, _ beforeTakingBack: () -> Void, _ beforeReplacing: (Int) -> Void
  ) throws(WriteRefusal) {
    var staged: [Staged] = []
    defer { for file in staged { file.entry.removeHidden() } }
    var met: Set<String> = []
    for change in changes {
      let target = try inFile { () throws(FileError) in try followed(change.path) }
      guard met.insert(Path.resolved(target) ?? target).inserted else { throw .namedTwice(path: change.path) }
      staged.append(try stage(change, target))
    }
    for file in staged where !file.isUnchanged { throw .changedOnDisk(path: file.path) }
    var journal = WriteJournal(folder: folder, entries: staged.map(\.entry))
    try inFile { () throws(FileError) in try journal.write() }
    for index in staged.indices {
      beforeReplacing(index)
      do throws(FileError) {
        // One file alone has nobody to wait for.
        try staged[index].replace(keepingOld: staged.count > 1)
      } catch {
        // What could not be put back keeps its copy.
        staged = []
        // Whoever finds the journal from now on goes the same way.
        journal.turnBack()
        beforeTakingBack()
        let finished = journal.rollBack()
        if !finished.isStuck { journal.remove() }
        let left = finished.left
        throw left.isEmpty ? .file(error) : .notRestored(left, error)
      }
    }
    journal.remove()
  }

  private static func stage(_ change: FileChange, _ target: String) throws(WriteRefusal) -> Staged {
    let (old, bytes) = try inFile { () throws(FileError) in try replaceable(target, askedFor: change.path) }
    guard bytes == change.expected else { throw .changedOnDisk(path: change.path) }
    let mode = old == nil ? mode_t(change.modeOfNew) : 0o600
    let temporary = try inFile { () throws(FileError) in
      try temporaryFile(change.bytes, beside: target, for: change.path, mode, like: old)
    }
    let entry = WriteJournal.Entry(
      temporary: temporary, target: target, old: bytes.map { Digest($0) } ?? .none, new: Digest(change.bytes))
    return Staged(path: change.path, entry: entry, old: old)
  }

  /// A file as it is before its bytes are read, and the bytes; both `nil` where there is none.
  private static func replaceable(_ target: String, askedFor path: String) throws(FileError) -> (FileStatus?, [UInt8]?)
  {
    guard let old = try existing(target, askedFor: path) else { return (nil, nil) }
    if old.kind == .folder { throw FileError(path: path, kind: .isFolder) }
    if old.kind != .file { throw FileError(path: path, kind: .notRegular) }
    // rename(2) would replace a write-protected file; whoever protected it meant it.
    let probe = unsafe open(target, O_WRONLY | O_CLOEXEC)
    guard probe >= 0 else { throw FileError(path: path, .last) }
    close(probe)
    return (old, try read(target))
  }

  static func inFile<Value>(_ body: () throws(FileError) -> Value) throws(WriteRefusal) -> Value {
    do throws(FileError) { return try body() } catch { throw .file(error) }
  }

  /// A hidden file with these bytes, forced to disk, with the mode and as far as may be the owner of another.
  fileprivate static func temporaryFile(
    _ bytes: [UInt8], beside target: String, for path: String, _ mode: mode_t, like old: FileStatus?
  ) throws(FileError) -> String {
    let temporary = try create(beside: target, for: path, mode: mode)
    do throws(SystemError) {
      defer { temporary.file.close() }
      if let old {
        // Only the superuser may give a file away, and the text is worth more than its owner.
        _ = fchown(temporary.file.rawValue, old.owner, old.group)
        if fchmod(temporary.file.rawValue, old.mode) != 0 { throw .last }
      }
      try temporary.file.write(bytes)
      if fsync(temporary.file.rawValue) != 0 { throw .last }
    } catch {
      _ = unsafe unlink(temporary.path)
      throw FileError(path: path, error)
    }
    return temporary.path
  }
}

/// A file whose new text lies beside it.
private struct Staged {
  let path: String
  let entry: WriteJournal.Entry
  let old: FileStatus?

  private var target: String { entry.target }

  /// Whether it is still as it was when its bytes were compared.
  var isUnchanged: Bool {
    (try? Files.existing(target, askedFor: path)) == .some(old)
  }

  func replace(keepingOld: Bool) throws(FileError) {
    guard isUnchanged else { throw FileError(path: path, kind: .changedWhileRead) }
    if let old {
      // Some file systems know no second name for a file.
      if keepingOld, unsafe link(target, entry.copy) != 0 {
        let copy = try Files.temporaryFile(Files.read(target), beside: target, for: path, 0o600, like: old)
        if unsafe rename(copy, entry.copy) != 0 {
          let error = SystemError.last
          _ = unsafe unlink(copy)
          throw FileError(path: path, error)
        }
      }
      if unsafe rename(entry.temporary, target) != 0 { throw FileError(path: path, .last) }
    } else if unsafe link(entry.temporary, target) == 0 {
      _ = unsafe unlink(entry.temporary)
    } else {
      let error = SystemError.last
      // link(2) fails where rename(2) would replace a file that has come in the meantime.
      if error.code == EEXIST || Files.exists(target) {
        throw FileError(path: path, kind: .exists, code: EEXIST)
      }
      if unsafe rename(entry.temporary, target) != 0 { throw FileError(path: path, .last) }
    }
  }
}
