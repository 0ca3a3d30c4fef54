#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stat(2) tells about a file.
package struct FileStatus: Sendable, Equatable {
  /// What a name stands for.
  package enum Kind: Sendable {
    case file, folder, symbolicLink, other
  }

  /// What makes a file itself, whatever names lead to it.
  package struct Identity: Sendable, Hashable {
    var device: UInt64
    var number: UInt64
  }

  /// What it is; a link only where it was not followed.
  package var kind: Kind
  /// In bytes.
  package var size: Int
  /// The same for all names of one file.
  package var identity: Identity
  /// The last change of its content, in nanoseconds since 1970; only for comparing two looks.
  package var modified: Int
  /// The permission bits.
  var mode: mode_t
  var owner: uid_t
  var group: gid_t

  /// - Parameter following: whether to look at what a symbolic link leads to, or at the link.
  package init(_ path: String, following: Bool = true) throws(FileError) {
    var status = stat()
    let failed = following ? unsafe stat(path, &status) != 0 : unsafe lstat(path, &status) != 0
    if failed { throw FileError(path: path, .last) }
    self.init(status)
  }

  init(_ descriptor: Descriptor) throws(SystemError) {
    var status = stat()
    if unsafe fstat(descriptor.rawValue, &status) != 0 { throw .last }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .symbolicLink
      default: .other
      }
    size = Int(clamping: status.st_size)
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino))
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(truncatingIfNeeded: time.tv_sec) &* 1_000_000_000 &+ Int(truncatingIfNeeded: time.tv_nsec)
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
  }
}
