package import Messages

extension FileError {
  /// What a person is told.
  ///
  /// - Parameters:
  ///   - path: how the path reads where they are.
  ///   - writing: whether the file was to be written.
  package func message(as path: String? = nil, writing: Bool = false) -> Message {
    let path = path ?? self.path
    switch kind {
    case .missing: return Message(.fileNotFound, path)
    case .isFolder: return Message(.fileIsFolder, path)
    case .parentIsNoFolder: return Message(.fileIsNotFolder, Path.parent(of: path))
    case .notRegular: return Message(.fileNotRegular, path)
    case .noPermission: return Message(.fileNotPermitted, path)
    case .readOnly: return Message(.folderReadOnly, Path.parent(of: path))
    case .tooLarge:
      let limit = Self.megabytes(Files.sizeLimit)
      guard let size else { return Message(.fileTooLargeUnknown, path, limit) }
      return Message(.fileTooLarge, path, Self.megabytes(size), limit)
    case .symbolicLinkLoop: return Message(.fileSymlinkLoop, path)
    case .nameTooLong: return Message(.fileNameTooLong, path)
    case .noSpace: return Message(.fileDiskFull, path)
    case .changedWhileRead: return Message(.fileKeepsChanging, path)
    case .exists: return Message(.fileExists, path)
    case .tooManyOpenFiles: return Message(.fileTooManyOpen, path)
    case .other: return Message(writing ? .fileWriteFailed : .fileReadFailed, path, SystemError(code: code).text)
    }
  }

  /// Rounded up, so that what is too large never looks as if it were not.
  package static func megabytes(_ bytes: Int) -> String { String((bytes + (1 << 20) - 1) >> 20) }
}
