package import Messages

extension FileError {
  /// What a person is told.
  ///
  /// - Parameter path: how the path reads where they are.
  package func message(as path: String? = nil) -> Message {
    let path = path ?? self.path
    switch kind {
    case .missing: return Message(.fileNotFound, path)
    case .isFolder: return Message(.fileIsFolder, path)
    case .parentIsNoFolder: return Message(.fileIsNotFolder, Path.parent(of: path))
    case .notRegular: return Message(.fileNotRegular, path)
    case .noPermission: return Message(.fileNotPermitted, path)
    case .readOnly: return Message(.folderReadOnly, Path.parent(of: path))
    case .tooLarge: return Message(.fileTooLarge, path, String(Files.sizeLimit >> 20))
    case .symbolicLinkLoop: return Message(.fileSymlinkLoop, path)
    case .nameTooLong: return Message(.fileNameTooLong, path)
    case .noSpace: return Message(.fileDiskFull, path)
    case .changedWhileRead: return Message(.fileVanished, path)
    case .exists: return Message(.fileExists, path)
    case .tooManyOpenFiles: return Message(.fileTooManyOpen, path)
    case .other: return Message(.fileReadFailed, path, SystemError(code: code).text)
    }
  }
}
