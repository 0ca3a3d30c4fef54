#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a folder holds, in the order the file system gives it, without `.` and `..`.
struct FolderListing {
  struct Entry {
    var name: String
    /// `nil` where the file system does not say, and stat(2) must be asked.
    var kind: FileStatus.Kind?
  }

  private(set) var entries: [Entry] = []
  /// Names that are not UTF-8, with U+FFFD for what is not: only for showing.
  private(set) var namesNotText: [String] = []

  init(_ path: String) throws(FileError) {
    guard let folder = unsafe opendir(path) else { throw FileError(path: path, .last) }
    defer { unsafe closedir(folder) }
    while true {
      // readdir(3) tells its end and its errors alike; only `errno` keeps them apart.
      errno = 0
      guard let entry = unsafe readdir(folder) else {
        let error = SystemError.last
        if error.code != 0 { throw FileError(path: path, error) }
        return
      }
      let kind: FileStatus.Kind? =
        switch unsafe Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .symbolicLink
        case Int(DT_UNKNOWN): nil
        default: .other
        }
      let bytes = unsafe Self.name(of: entry)
      if bytes == [0x2E] || bytes == [0x2E, 0x2E] { continue }
      if let name = String(validating: bytes, as: UTF8.self) {
        entries.append(Entry(name: name, kind: kind))
      } else {
        namesNotText.append(String(decoding: bytes, as: UTF8.self))
      }
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    // The name is longer than the array that the header declares where a file system allows it: so by its address.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return [] }
    let start = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    let length = unsafe strlen(start)
    return unsafe UnsafeRawBufferPointer(start: start, count: length).map { $0 }
  }
}
