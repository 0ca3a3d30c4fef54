internal import CExampleStudy
internal import Messages
internal import Project
internal import ProjectFiles

/// `ordrett init [FOLDER]`: a new project, or the example study. What is already there is never changed.
enum Initialize {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    let given = invocation.arguments.first ?? "."
    let folder = session.absolute(given)
    do throws(FileError) {
      return invocation.has(.example)
        ? try writeExample(in: folder, as: given, session) : try writeStarter(in: folder, as: given, session)
    } catch {
      session.complain(error.message(as: session.display(error.path), writing: true).text(in: session.language))
      return .trouble
    }
  }

  private static func writeExample(in folder: String, as given: String, _ session: Session) throws(FileError)
    -> ExitCode
  {
    // Ten files among one's own are hard to get rid of again.
    guard ExampleStudy.isFree(folder) else {
      session.complain(Message(.initNotEmpty, given).text(in: session.language))
      return .trouble
    }
    try ExampleStudy.write(to: folder)
    session.output.line(Message(.initExampleDone, session.display(folder)).text(in: session.language))
    session.output.line(MessageID.demoFictional.wording[session.language])
    return .clean
  }

  private static func writeStarter(in folder: String, as given: String, _ session: Session) throws(FileError)
    -> ExitCode
  {
    let language = session.language
    let settings = Path.join(folder, Project.fileName)
    if (try? FileStatus(settings, following: false)) != nil {
      session.complain(Message(.initAlreadyProject, given).text(in: language))
      return .trouble
    }
    // The project file comes last: with it the folder is a project, so until then the command can be given again.
    for (name, text) in StarterProject(language).files {
      let path = Path.join(folder, name)
      try Files.makeFolder(Path.parent(of: path))
      do throws(FileError) {
        try Files.write(Array(text.utf8), to: path, replacing: false)
        session.output.line(Message(.initCreated, session.display(path)).text(in: language))
      } catch {
        guard error.kind == .exists else { throw error }
        session.output.line(Message(.initKept, session.display(path)).text(in: language))
      }
    }
    session.output.line()
    session.output.line(Message(.initDone, session.display(folder)).text(in: language))
    session.output.line(MessageID.initNext.wording[language])
    return .clean
  }
}

/// The study that is compiled into the program.
enum ExampleStudy {
  struct File {
    /// From the study's folder.
    let path: String
    let bytes: [UInt8]
  }

  static var files: [File] {
    guard let start = unsafe ordrett_study_file_array() else { return [] }
    return unsafe UnsafeBufferPointer(start: start, count: Int(ordrett_study_file_count)).map { file in
      unsafe File(
        path: String(cString: file.path),
        bytes: Array(UnsafeBufferPointer(start: file.bytes, count: Int(file.count))))
    }
  }

  /// Whether there is nothing in a folder, or no folder.
  static func isFree(_ folder: String) -> Bool {
    if (try? FileStatus(folder, following: false)) == nil { return true }
    return (try? Files.isEmptyFolder(folder)) ?? false
  }

  static func write(to folder: String) throws(FileError) {
    for file in files {
      let path = Path.join(folder, file.path)
      try Files.makeFolder(Path.parent(of: path))
      try Files.write(file.bytes, to: path, replacing: false)
    }
  }
}
