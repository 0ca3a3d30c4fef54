#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Files {
  /// Writes a whole file so that a reader, or a crash, meets either all of the old or all of the new.
  ///
  /// It is a ``FileChange`` of whatever the file holds: the bytes go to a hidden file beside it, are forced to disk, and
  /// take the name by rename(2). A symbolic link is followed, and the file it leads to replaced; the mode stays, and the
  /// owner where the system lets us. Where it fails everything is as it was, and the hidden file is gone.
  ///
  /// - Parameter replacing: whether a file of that name may be replaced; if not, it is the error `exists`.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool = true) throws(FileError) {
    do throws(WriteRefusal) {
      let old = replacing ? try inFile { () throws(FileError) in try readIfThere(path) } : nil
      try write([FileChange(path: path, expected: old, bytes: bytes)])
    } catch {
      switch error {
      case .file(let error): throw error
      case .changedOnDisk where !replacing: throw FileError(path: path, kind: .exists)
      default: throw FileError(path: path, kind: .changedWhileRead)
      }
    }
  }

  /// What a file holds; `nil` where there is none.
  static func readIfThere(_ path: String) throws(FileError) -> [UInt8]? {
    do throws(FileError) { return try read(path) } catch {
      if error.kind == .missing { return nil }
      throw error
    }
  }

  /// Makes a folder and those above it that are missing. One that is there already is fine.
  package static func makeFolder(_ path: String) throws(FileError) {
    var missing: [String] = []
    var folder = Path.absolute(path)
    while unsafe mkdir(folder, 0o777) != 0 {
      let error = SystemError.last
      if error.code == EEXIST {
        guard try FileStatus(folder).kind == .folder else { throw FileError(path: path, kind: .exists) }
        break
      }
      guard error.code == ENOENT, folder != "/" else { throw FileError(path: path, error) }
      missing.append(folder)
      folder = Path.parent(of: folder)
    }
    while let folder = missing.popLast() {
      if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST { throw FileError(path: path, .last) }
    }
  }

  /// The path that a chain of symbolic links ends at, which need not exist.
  static func followed(_ path: String) throws(FileError) -> String {
    var path = Path.absolute(path)
    // Linux gives up after 40 links as well.
    for _ in 0..<40 {
      guard let status = try existing(path, askedFor: path, following: false), status.kind == .symbolicLink else {
        return path
      }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let length = unsafe readlink(path, &buffer, buffer.count)
      guard length >= 0 else { throw FileError(path: path, .last) }
      let link = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = Path.join(Path.parent(of: path), link)
    }
    throw FileError(path: path, kind: .symbolicLinkLoop, code: ELOOP)
  }

  static func existing(_ path: String, askedFor: String, following: Bool = true) throws(FileError)
    -> FileStatus?
  {
    do throws(FileError) {
      return try FileStatus(path, following: following)
    } catch {
      if error.kind == .missing { return nil }
      throw FileError(path: askedFor, kind: error.kind, code: error.code)
    }
  }

  static func create(beside target: String, for path: String, mode: mode_t) throws(FileError)
    -> (path: String, file: Descriptor)
  {
    while true {
      let temporary = Path.join(Path.parent(of: target), TemporaryName.new())
      let opened = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if opened >= 0 { return (temporary, Descriptor(rawValue: opened)) }
      let error = SystemError.last
      guard error.code == EEXIST else {
        // The file may be writable where its folder is not, so "no permission" would point at the wrong thing.
        throw FileError(path: path, kind: error.kind == .noPermission ? .readOnly : error.kind, code: error.code)
      }
    }
  }

  /// Puts the new name itself on disk. Some file systems cannot; the content is safe without it.
  static func synchronise(folder: String) {
    let opened = unsafe open(folder, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { return }
    _ = fsync(opened)
    close(opened)
  }
}
