#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a write of several files is about to do, kept in the folder of the study while it does it: whoever is stopped in
/// between has it finished by the next run.
///
/// The file is a list of fields that each end with a zero byte, three for each file: the hidden file that holds its new text,
/// the file, and a digest of what the file held. Paths below the folder are relative to it, so that a study that was moved
/// can be finished too.
struct WriteJournal {
  static let fileName = ".ordrett-journal"

  struct Entry {
    let temporary: String
    let target: String
    let old: Digest
  }

  let folder: String
  var entries: [Entry]

  private var path: String { Path.join(folder, Self.fileName) }

  /// Reads what a run that was stopped has left; `nil` where there is nothing.
  init?(reading folder: String) throws(FileError) {
    self.init(folder: folder, entries: [])
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path) } catch {
      if error.kind == .missing { return nil }
      throw error
    }
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    for index in stride(from: 0, to: fields.count - 3, by: 3) {
      let entry = Entry(
        temporary: Path.absolute(fields[index], in: folder), target: Path.absolute(fields[index + 1], in: folder),
        old: Digest(rawValue: fields[index + 2]))
      // A study may come from anywhere, and its journal with it: nothing is moved but what lies beside its file already.
      if TemporaryName.isOne(entry.temporary), Path.parent(of: entry.temporary) == Path.parent(of: entry.target) {
        entries.append(entry)
      }
    }
  }

  init(folder: String, entries: [Entry]) {
    self.folder = folder
    self.entries = entries
  }

  /// Forces the journal to disk; from then on all of it will be done.
  func write() throws(FileError) {
    func named(_ path: String) -> String {
      path.hasPrefix(folder + "/") ? Path.relative(path, to: folder) : path
    }
    let text = entries.map { "\(named($0.temporary))\u{0}\(named($0.target))\u{0}\($0.old.rawValue)\u{0}" }.joined()
    try Files.write(Array(text.utf8), to: path, replacing: false)
  }

  /// Gives every file its new text that has not got it yet. One that somebody has changed since is left to them, and what
  /// it should have become lies beside it.
  func finish() throws(FileError) -> Files.Finished {
    var finished = Files.Finished()
    for entry in entries {
      let now = try Digest(of: entry.target)
      let new = try Digest(of: entry.temporary)
      if new != .none, now == entry.old {
        if unsafe rename(entry.temporary, entry.target) != 0 { throw FileError(path: entry.target, .last) }
        finished.count += 1
      } else if new != .none, now != new {
        if unsafe rename(entry.temporary, entry.target + ".ordrett-new") != 0 {
          throw FileError(path: entry.target, .last)
        }
        finished.left.append(entry.target)
      }
      // rename(2) does nothing where both names are of one file.
      _ = unsafe unlink(entry.temporary)
      _ = unsafe unlink(entry.temporary + "-old")
    }
    remove()
    return finished
  }

  func remove() { _ = unsafe unlink(path) }
}

/// What a file holds, in a few characters; for telling whether it is still the same, not against forgery.
struct Digest: Equatable {
  let rawValue: String

  /// Of a file that is not there.
  static let none = Digest(rawValue: "-")

  init(rawValue: String) { self.rawValue = rawValue }

  init(_ bytes: [UInt8]) {
    // FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    rawValue = String(hash, radix: 36)
  }

  init(of path: String) throws(FileError) {
    do throws(FileError) { self.init(try Files.read(path)) } catch {
      guard error.kind == .missing else { throw error }
      self = .none
    }
  }
}

extension Files {
  /// What has come of a write that was stopped.
  package struct Finished: Sendable, Equatable {
    /// So many files have got their new text.
    package var count = 0
    /// Files that somebody had changed since. What each should have become lies beside it, under its name with
    /// `.ordrett-new` behind it.
    package var left: [String] = []

    /// Nothing.
    package init() {}
  }

  /// Finishes what a run that was stopped has begun in the folder of a study.
  ///
  /// - Throws: ``WriteRefusal/busy(folder:)`` where another process of ours is writing there now.
  package static func finishWriting(in folder: String) throws(WriteRefusal) -> Finished {
    var finished = Finished()
    try locked(folder) { () throws(WriteRefusal) in
      do throws(FileError) { finished = try WriteJournal(reading: folder)?.finish() ?? finished } catch {
        throw .file(error)
      }
    }
    return finished
  }

  /// Removes the hidden files of runs that were stopped before anything was changed.
  ///
  /// In a folder below a journal they are left: they are what it is about.
  package static func removeLeftovers(in folders: some Sequence<String>) {
    for folder in Set(folders) {
      if hasJournal(folder) { continue }
      for entry in (try? FolderListing(folder).entries) ?? [] where TemporaryName.isLeftover(entry.name) {
        _ = unsafe unlink(Path.join(folder, entry.name))
      }
    }
  }

  private static func hasJournal(_ folder: String) -> Bool {
    var folder = folder
    while true {
      if unsafe access(Path.join(folder, WriteJournal.fileName), F_OK) == 0 { return true }
      if folder == "/" || folder == "." { return false }
      folder = Path.parent(of: folder)
    }
  }
}

/// The names of files that hold a new text until it takes its place: `.ordrett-PROCESS-HOST-NUMBER.tmp`. The leading dot keeps
/// them out of a walk.
enum TemporaryName {
  static func new() -> String {
    ".ordrett-\(getpid())-\(host)-\(String(UInt64.random(in: 0...(.max)), radix: 36)).tmp"
  }

  private static let host = Digest(Array(LockHolder.ownHost.utf8)).rawValue

  static func isOne(_ path: String) -> Bool {
    let name = Path.name(of: path)
    return name.hasPrefix(".ordrett-") && name.hasSuffix(".tmp")
  }

  /// Whether the process of this machine is gone that a name, or that of the copy beside it, tells of.
  static func isLeftover(_ name: String) -> Bool {
    guard isOne(name.hasSuffix("-old") ? String(name.dropLast(4)) : name) else { return false }
    let parts = name.split(separator: "-")
    guard parts.count >= 4, let process = Int32(parts[1]), process > 0, parts[2] == host else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}

extension Files {
  /// Runs a body while no other process of ours writes several files in a folder; at once where there is no folder. The
  /// system ends the lock with the process, however that ends.
  static func locked(_ folder: String?, _ body: () throws(WriteRefusal) -> Void) throws(WriteRefusal) {
    guard let folder else { return try body() }
    let descriptor = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    // Some file systems know no locks; there nobody is kept out.
    if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .busy(folder: folder) }
    try body()
  }
}
