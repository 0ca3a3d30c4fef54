#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a write of several files is about to do, kept in the folder of the study while it does it: whoever is stopped in
/// between has it finished by the next run, or taken back where it had failed.
///
/// The file is a list of fields that each end with a zero byte, four for each file: the hidden file that holds its new text,
/// the file, and digests of what the file held and is to hold. Paths below the folder are relative to it, so that a study
/// that was moved can be finished too.
struct WriteJournal {
  /// Where a run goes that finds the journal. The name of the file says it, as a file can take another name on a full disk too.
  enum Direction: String, CaseIterable {
    case forward = ".ordrett-journal"
    case back = ".ordrett-journal-back"
  }

  struct Entry {
    let temporary: String
    let target: String
    let old: Digest
    let new: Digest

    /// Holds what the file held, until all is done.
    var copy: String { temporary + "-old" }

    func removeHidden() {
      _ = unsafe unlink(temporary)
      _ = unsafe unlink(copy)
    }
  }

  /// `nil` where nobody needs to find it.
  let folder: String?
  private(set) var direction = Direction.forward
  private(set) var entries: [Entry]
  /// Files that a journal names and that are not of the study in whose folder it lies.
  private(set) var outside: [String] = []

  /// Reads what a run that was stopped has left; `nil` where there is nothing.
  init?(reading folder: String) throws(FileError) {
    for direction in Direction.allCases {
      do throws(FileError) {
        let bytes = try Files.read(Path.join(folder, direction.rawValue))
        self.init(folder: folder, entries: [])
        self.direction = direction
        take(bytes, in: folder)
        return
      } catch {
        if error.kind != .missing { throw error }
      }
    }
    return nil
  }

  init(folder: String?, entries: [Entry]) {
    self.folder = folder
    self.entries = entries
  }

  /// A study may come from anywhere, and its journal with it: nothing is moved but what lies beside its file already, in the
  /// folder of the study, whatever links lead out of it.
  private mutating func take(_ bytes: [UInt8], in folder: String) {
    let fields = bytes.split(separator: 0, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    for index in stride(from: 0, to: fields.count - 4, by: 4) {
      let entry = Entry(
        temporary: Path.absolute(fields[index], in: folder), target: Path.absolute(fields[index + 1], in: folder),
        old: Digest(rawValue: fields[index + 2]), new: Digest(rawValue: fields[index + 3]))
      let parent = Path.parent(of: entry.target)
      guard TemporaryName.isOne(entry.temporary), Path.parent(of: entry.temporary) == parent else { continue }
      if Self.isInside(parent, folder) { entries.append(entry) } else { outside.append(entry.target) }
    }
  }

  private static func isInside(_ path: String, _ folder: String) -> Bool {
    guard let path = Path.resolved(path), let folder = Path.resolved(folder) else { return false }
    return path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: Path.join(folder, "").utf8)
  }

  private func path(_ direction: Direction) -> String? { folder.map { Path.join($0, direction.rawValue) } }

  /// Forces the journal to disk; from then on all of it will be done.
  func write() throws(FileError) {
    guard let folder, let path = path(.forward) else { return }
    // No name may stand in the journal that is not on disk itself.
    synchroniseFolders()
    func named(_ path: String) -> String {
      path.hasPrefix(folder + "/") ? Path.relative(path, to: folder) : path
    }
    let fields = entries.flatMap { [named($0.temporary), named($0.target), $0.old.rawValue, $0.new.rawValue] }
    try Files.write(Array(fields.map { $0 + "\u{0}" }.joined().utf8), to: path, replacing: false)
  }

  /// From now on all of it will be taken back.
  mutating func turnBack() {
    guard let folder, let forward = path(.forward), let back = path(.back) else { return }
    guard unsafe rename(forward, back) == 0 else { return }
    direction = .back
    Files.synchronise(folder: folder)
  }

  /// Does what is left to be done, in whichever direction.
  func finish() throws(FileError) -> Files.Finished {
    var finished = direction == .forward ? try rollForward() : rollBack()
    finished.outside = outside
    finished.isFound = !entries.isEmpty
    if !finished.isStuck { remove() }
    return finished
  }

  /// Gives every file its new text that has not got it yet. One that somebody has changed since is left to them, and what
  /// it should have become lies beside it.
  private func rollForward() throws(FileError) -> Files.Finished {
    var finished = Files.Finished()
    for entry in entries {
      let now = try Digest(of: entry.target)
      if try Digest(of: entry.temporary) == entry.new, now == entry.old {
        if unsafe rename(entry.temporary, entry.target) != 0 { throw FileError(path: entry.target, .last) }
        finished.count += 1
      } else if try Digest(of: entry.temporary) == entry.new, now != entry.new {
        guard let copy = Files.setAside(entry.temporary, as: entry.target + ".ordrett-new") else {
          throw FileError(path: entry.target, .last)
        }
        finished.left.append(FileAside(path: entry.target, copy: copy))
      }
      // rename(2) does nothing where both names are of one file.
      entry.removeHidden()
    }
    return finished
  }

  /// Gives every file back what it held. Where that cannot be, or somebody has changed it since, the copy takes a name that
  /// nobody cleans away.
  func rollBack() -> Files.Finished {
    var finished = Files.Finished()
    finished.isTakenBack = true
    for entry in entries.reversed() {
      let now = try? Digest(of: entry.target)
      let hasCopy = Files.exists(entry.copy)
      let wasReplaced = now == entry.new || !Files.exists(entry.temporary)
      if now != entry.old, wasReplaced, hasCopy || now == entry.new && entry.old == .none {
        let isBack =
          now == entry.new && (unsafe hasCopy ? rename(entry.copy, entry.target) : unlink(entry.target)) == 0
        if isBack {
          finished.count += 1
        } else {
          // Where not even that can be, the copy stays under the name it has, and the journal keeps it there.
          let aside = hasCopy ? Files.setAside(entry.copy, as: entry.target + ".ordrett-old") : nil
          if hasCopy, aside == nil { finished.isStuck = true }
          finished.left.append(FileAside(path: entry.target, copy: aside ?? (hasCopy ? entry.copy : nil)))
          _ = unsafe unlink(entry.temporary)
          continue
        }
      }
      entry.removeHidden()
    }
    return finished
  }

  /// Puts the names of all its files on disk.
  private func synchroniseFolders() {
    for folder in Set(entries.map { Path.parent(of: $0.target) }) { Files.synchronise(folder: folder) }
  }

  /// It has been done: on disk too, before nobody can find the journal any more.
  func remove() {
    synchroniseFolders()
    if let path = path(direction) { _ = unsafe unlink(path) }
  }
}

/// What a file holds, in a few characters; for telling whether it is still the same, not against forgery.
package struct Digest: Equatable {
  /// Letters and digits.
  package let rawValue: String

  /// Of a file that is not there.
  static let none = Digest(rawValue: "-")

  init(rawValue: String) { self.rawValue = rawValue }

  /// Of bytes.
  package init(_ bytes: [UInt8]) {
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
    /// A run had been stopped, perhaps when nothing was left but to say that it was over.
    package var isFound = false
    /// So many files have got their new text.
    package var count = 0
    /// What had been begun had failed, and they have got their old text back.
    package var isTakenBack = false
    /// Files that somebody had changed since, or that could not be given back what they held.
    package var left: [FileAside] = []
    /// Files outside the folder of the study, which are not touched.
    package var outside: [String] = []
    /// It is not over, and the next run goes on.
    var isStuck = false

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
      for direction in WriteJournal.Direction.allCases
      where exists(Path.join(folder, direction.rawValue)) { return true }
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
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Gives a file a name that nobody has and nobody cleans away: the wanted one, or that with a number.
  ///
  /// - Returns: the name; `nil` where it could not be given.
  static func setAside(_ path: String, as wanted: String) -> String? {
    for number in 1...1000 {
      let name = number == 1 ? wanted : "\(wanted)-\(number)"
      if unsafe link(path, name) == 0 {
        _ = unsafe unlink(path)
        return name
      }
      if errno == EEXIST || exists(name) { continue }
      // Some file systems know no second name for a file.
      return unsafe rename(path, name) == 0 ? name : nil
    }
    return nil
  }

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
