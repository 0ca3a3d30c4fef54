#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call that failed, by the number the system gave it.
package struct SystemError: Error, Sendable, Hashable {
  /// The value of `errno`.
  package var code: Int32

  /// An error by its `errno`.
  package init(code: Int32) {
    self.code = code
  }

  /// The error of the system call that has just returned. Nothing may stand between the call and this.
  static var last: SystemError { SystemError(code: errno) }

  /// What the system calls it, in English.
  package var text: String { unsafe strerror(code).map { unsafe String(cString: $0) } ?? String(code) }

  /// Whether the one who reads the other end of a pipe has gone, which is no fault of ours.
  package var isBrokenPipe: Bool { code == EPIPE }

  /// What happened, as far as a person can do something about it.
  package var kind: FileError.Kind {
    switch code {
    case ENOENT: .missing
    case EISDIR: .isFolder
    case ENOTDIR: .parentIsNoFolder
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnly
    case ELOOP: .symbolicLinkLoop
    case ENAMETOOLONG: .nameTooLong
    case ENOSPC, EDQUOT: .noSpace
    case EFBIG, EOVERFLOW: .tooLarge
    case ESTALE: .changedWhileRead
    case EEXIST, ENOTEMPTY: .exists
    case EMFILE, ENFILE: .tooManyOpenFiles
    default: .other
    }
  }
}

/// A file or folder that could not be read or written, and why.
///
/// The sentence a person reads is worded elsewhere; here stand the facts it needs.
package struct FileError: Error, Sendable, Hashable {
  /// What happened, as far as a person can do something about it.
  package enum Kind: String, Sendable, CaseIterable {
    case missing
    case isFolder
    /// A name on the way to it is a file.
    case parentIsNoFolder
    /// A pipe, a socket or a device.
    case notRegular
    case noPermission
    /// The file system, or the folder, takes no changes.
    case readOnly
    case tooLarge
    case symbolicLinkLoop
    case nameTooLong
    case noSpace
    /// It was rewritten, cut short or taken away between two looks at it.
    case changedWhileRead
    case exists
    case tooManyOpenFiles
    /// Anything else; `FileError.code` tells what the system said.
    case other
  }

  /// The path as it was asked for.
  package var path: String
  /// What happened.
  package var kind: Kind
  /// The value of `errno`, 0 where no system call failed.
  package var code: Int32
  /// How large a file is that is too large, in bytes, where that is known.
  package var size: Int?

  /// An error that we have found, or that a system call gave.
  package init(path: String, kind: Kind, code: Int32 = 0, size: Int? = nil) {
    self.path = path
    self.kind = kind
    self.code = code
    self.size = size
  }

  init(path: String, _ error: SystemError) {
    self.init(path: path, kind: error.kind, code: error.code)
  }
}
