#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Who holds a lock, as its file says.
package struct LockHolder: Sendable, Equatable {
  /// The file that is the lock.
  package let lockFile: String
  /// The number of the process; `nil` where the file does not say.
  package let process: Int32?
  package let host: String
  /// Since when: ISO 8601.
  package let since: String

  /// Whether the process is known to be gone: only a process of this machine can be looked for.
  var isGone: Bool {
    guard let process, process > 0, host == Self.ownHost else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  init(lockFile: String, _ content: [UInt8]) {
    self.lockFile = lockFile
    let words = String(decoding: content.prefix(1024), as: UTF8.self).split(whereSeparator: \.isWhitespace).map(
      String.init)
    process = words.first.flatMap { Int32($0) }
    since = words.count > 1 ? words[1] : ""
    host = words.count > 2 ? words[2] : ""
  }

  static var ownHost: String {
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&name, 255) == 0 else { return "?" }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
  }
}

/// Keeps other processes of ours from writing a file while one does, by a file `.NAME.ordrett-lock` beside it; and does not
/// go on where another program has it open.
///
/// A lock that its process left behind is never broken in silence: it is told of, and a person removes it.
struct KeyLock: ~Copyable {
  private let path: String

  /// Takes the lock on a file, which need not exist; tries for a twentieth of a second, as nobody holds one for longer.
  init(on path: String) throws(WriteRefusal) { self.path = try Self.take(path) }

  deinit { _ = unsafe unlink(path) }

  /// Makes the file that is the lock, and gives its path.
  private static func take(_ path: String) throws(WriteRefusal) -> String {
    let target: String
    do throws(FileError) { target = try Files.followed(path) } catch { throw .file(error) }
    let folder = Path.parent(of: target)
    let name = target.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? ""
    try checkOthers(path, target, folder, name)
    let lock = Path.join(folder, ".\(name).ordrett-lock")
    var attempts = 0
    while true {
      let opened = unsafe open(lock, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode_t(0o644))
      if opened >= 0 {
        let file = Descriptor(rawValue: opened)
        // A lock without a name in it is one all the same.
        _ = try? file.write(Array("\(getpid()) \(ISOTime.now) \(LockHolder.ownHost)\n".utf8))
        file.close()
        return lock
      }
      let error = SystemError.last
      guard error.code == EEXIST else {
        let kind = error.kind == .noPermission ? FileError.Kind.readOnly : error.kind
        throw .file(FileError(path: path, kind: kind, code: error.code))
      }
      attempts += 1
      if attempts <= 5 {
        usleep(10_000)
        continue
      }
      let holder = LockHolder(lockFile: lock, (try? Files.read(lock, limit: 4096)) ?? [])
      throw holder.isGone ? .staleLock(holder) : .locked(holder)
    }
  }

  /// Looks for the locks of other programs: LibreOffice's file beside the table, and the system's own.
  private static func checkOthers(_ path: String, _ target: String, _ folder: String, _ name: String)
    throws(WriteRefusal)
  {
    let libreOffice = Path.join(folder, ".~lock.\(name)#")
    if unsafe access(libreOffice, F_OK) == 0 { throw .openElsewhere(path: path, lockFile: libreOffice) }
    let opened = unsafe open(target, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { return }
    defer { close(opened) }
    // It is only asked for, as the file that holds it is replaced in a moment; closing lets it go.
    if flock(opened, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .lockedBySystem(path: path) }
  }
}

extension Files {
  /// Writes several files or none, while holding the lock on one of them.
  package static func write(_ changes: [FileChange], lockedBy path: String) throws(WriteRefusal) {
    let lock = try KeyLock(on: path)
    removeLeftovers(in: changes.map { Path.parent(of: Path.absolute($0.path)) })
    try write(changes)
    _ = consume lock
  }
}
