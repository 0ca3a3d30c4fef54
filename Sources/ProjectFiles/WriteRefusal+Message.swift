package import Messages

extension WriteRefusal {
  /// What a person is told: why nothing was written, or what is left of it.
  package var message: Message {
    switch self {
    case .file(let error): error.message(writing: true)
    case .changedOnDisk(let path): Message(.writeChanged, path)
    case .namedTwice(let path): Message(.writeTwice, path)
    case .busy(let folder): Message(.writeBusy, folder)
    case .locked(let holder):
      Message(.keyFileLocked, holder.lockFile, holder.process.map(String.init) ?? "?", holder.host, holder.since)
    case .staleLock(let holder): Message(.keyFileStaleLock, holder.lockFile, holder.process.map(String.init) ?? "?")
    case .openElsewhere(let path, _), .lockedBySystem(let path): Message(.keyFileOpenElsewhere, path)
    case .notRestored(let files, let error): Self.message(files, error)
    }
  }

  /// Of several files that could not be put back the first is named; its message says what to do with each.
  private static func message(_ files: [FileAside], _ error: FileError) -> Message {
    files.first?.notRestored { $0 } ?? error.message(writing: true)
  }
}

extension FileAside {
  /// What a person is told of a file that could not be given back what it held.
  ///
  /// - Parameter display: how a path reads where they are.
  package func notRestored(_ display: (String) -> String) -> Message {
    guard let copy else { return Message(.writeNotRemoved, display(path)) }
    return Message(.writeNotRestored, display(path), display(copy))
  }
}
