internal import Messages
internal import ProjectFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileError {
  /// What happened, worded for a person.
  ///
  /// - Parameter path: how the person is shown the path.
  func text(in language: Language, as path: String? = nil, writing: Bool = false) -> String {
    let path = path ?? self.path
    return switch kind {
    case .changedWhileRead: Words.fileKeepsChanging.text(in: language, path)
    case .tooLarge where size == nil: Words.fileTooLarge.text(in: language, path, Self.megabytes(Files.sizeLimit))
    default: message(path, writing: writing).text(in: language)
    }
  }

  private func message(_ path: String, writing: Bool) -> Message {
    switch kind {
    case .missing: Message(.fileNotFound, path)
    case .isFolder: Message(.fileIsFolder, path)
    case .parentIsNoFolder: Message(.fileIsNotFolder, Path.parent(of: path))
    case .notRegular: Message(.fileNotRegular, path)
    case .noPermission: Message(.fileNotPermitted, path)
    case .readOnly: Message(.folderReadOnly, Path.parent(of: path))
    case .tooLarge: Message(.fileTooLarge, path, Self.megabytes(size ?? 0), Self.megabytes(Files.sizeLimit))
    case .symbolicLinkLoop: Message(.fileSymlinkLoop, path)
    case .nameTooLong: Message(.fileNameTooLong, path)
    case .noSpace: Message(.fileDiskFull, path)
    case .exists: Message(.fileExists, path)
    case .tooManyOpenFiles: Message(.fileTooManyOpen, path)
    case .changedWhileRead, .other:
      Message(writing ? .fileWriteFailed : .fileReadFailed, path, SystemError(code: code).text)
    }
  }

  /// Rounded up, so that what is too large never looks as if it were not.
  static func megabytes(_ bytes: Int) -> String { String((bytes + (1 << 20) - 1) >> 20) }
}

extension SystemError {
  /// What the system calls the error, in English.
  var text: String {
    guard let text = unsafe strerror(code) else { return "errno \(code)" }
    return unsafe String(cString: text)
  }
}
