internal import Messages
internal import Project
internal import ProjectFiles
internal import TextModel

/// The documents that a command was pointed at by paths, each in its study.
struct Targets {
  let session: Session
  private(set) var studies: [Study] = []
  private var studyNumbers: [String: Int] = [:]
  private(set) var troubles: [Report.Trouble] = []
  /// The document that came from standard input.
  private(set) var input: DocumentID?
  private let includesPlainTexts: Bool

  struct Study {
    var project: Project
    var listing: StudyReader.Listing
    /// What could not be read, by path, until it is told of.
    var errors: [String: FileError]
    /// What was meant of it.
    var targets: Set<DocumentID> = []
    /// The folders of it that were meant.
    var folders: Set<String> = []

    /// Whether something lies in a folder that was meant.
    func concerns(_ path: String) -> Bool {
      folders.contains { $0 == "/" || path == $0 || path.hasPrefix($0 + "/") }
    }
  }

  /// What standard input is called where it has no name.
  static let inputID = DocumentID("-")

  /// - Parameter includesPlainTexts: whether a folder without a document of its own means its `.txt` files.
  init(_ session: Session, includesPlainTexts: Bool) {
    self.session = session
    self.includesPlainTexts = includesPlainTexts
  }

  /// Adds what stands behind the command: files, folders, `-` for standard input, and nothing for the working folder.
  mutating func add(_ invocation: Invocation) {
    if invocation.arguments.isEmpty { add(".") }
    for path in invocation.arguments {
      if path == "-" { addInput(named: invocation.value(of: .name)) } else { add(path) }
    }
  }

  /// Adds a file or a folder.
  private mutating func add(_ path: String) {
    let absolute = session.absolute(path)
    do throws(FileError) {
      if try FileStatus(absolute).kind == .folder {
        addFolder(absolute, as: path)
      } else {
        try addFile(absolute, text: nil)
      }
    } catch {
      tell(error)
    }
  }

  /// Adds what comes from standard input, in the place of the file of that name.
  private mutating func addInput(named name: String?) {
    do throws(FileError) {
      let text = Text(try session.readInput())
      input = name.map { DocumentID(session.absolute($0)) } ?? Self.inputID
      if let name { return try addFile(session.absolute(name), text: text) }
      var project = Project(root: nil)
      project.set(Self.inputID, .transcript, text, isOpen: false)
      studies.append(Study(project: project, listing: .init(), errors: [:], targets: [Self.inputID]))
    } catch {
      tell(error)
    }
  }

  /// - Parameter text: what the file holds; `nil` reads it.
  private mutating func addFile(_ path: String, text: Text?) throws(FileError) {
    let kind = DocumentKind(fileName: path) ?? .transcript
    let number = study(ProjectRoot.find(from: path), alone: kind == .transcript)
    let id = DocumentID(path)
    // A file that is named is checked even if no pattern of its study names it.
    if text != nil || studies[number].project[id] == nil {
      studies[number].errors[path] = nil
      let content: Text
      if let text { content = text } else { content = Text(try Files.read(path)) }
      let kind = studies[number].project[id]?.kind ?? kind
      studies[number].project.set(id, kind, content, isOpen: false)
    }
    studies[number].targets.insert(id)
  }

  /// - Parameter given: the path as it was written.
  private mutating func addFolder(_ folder: String, as given: String) {
    let number = study(ProjectRoot.find(from: folder))
    let study = studies[number]
    if let refusal = study.listing.refusal {
      tell(refusal, of: folder)
      return
    }
    func isBelow(_ path: String) -> Bool { folder == "/" || path.hasPrefix(folder + "/") }
    studies[number].folders.insert(folder)
    let targets = study.project.documents.keys.filter { isBelow($0.path) }
    studies[number].targets.formUnion(targets)
    let others = study.listing.otherProjects.filter(isBelow)
    for other in others { addFolder(other, as: other) }
    let isUnread = study.errors.keys.contains(where: isBelow)
    if others.isEmpty, !isUnread, !targets.contains(where: { study.project[$0]?.kind != .projectFile }) {
      if includesPlainTexts, addPlainTexts(in: folder) { return }
      tell(Message(.reportNothingToCheck, given), of: folder)
    }
  }

  /// Adds the `.txt` files of a folder that has no document of its own yet: interviews as others have left them, each a
  /// transcript as it is.
  ///
  /// - Returns: whether there were any.
  private mutating func addPlainTexts(in folder: String) -> Bool {
    let files = DirectoryWalk(folder) { Path.ending(of: $0) == "txt" }.files
    for file in files {
      do throws(FileError) {
        try addFile(file.path, text: nil)
      } catch {
        tell(error)
      }
    }
    return !files.isEmpty
  }

  /// The study of a folder, read the first time it is asked for.
  ///
  /// - Parameter alone: a transcript is looked at alone; where no project file says what belongs together, only the
  ///   codebooks beside it are read.
  private mutating func study(_ root: ProjectRoot, alone: Bool = false) -> Int {
    if let number = studyNumbers[root.folder] { return number }
    let isAlone = alone && root.settings == nil
    let result = isAlone ? StudyReader(root).readCodebooks() : StudyReader(root).read()
    let errors = Dictionary(result.errors.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    studies.append(Study(project: result.project, listing: result.listing, errors: errors))
    // The next file beside it is alone too; a folder that is named after it is read whole.
    if !isAlone { studyNumbers[root.folder] = studies.count - 1 }
    return studies.count - 1
  }

  /// Tells of what could not be read.
  mutating func tell(_ error: FileError) {
    let shown = error.path == "-" ? MessageID.reportStandardInput.wording[session.language] : display(error.path)
    tell(error.message(as: shown), of: error.path)
  }

  /// - Parameter path: absolute, or `-` for standard input.
  mutating func tell(_ message: Message, of path: String) {
    troubles.append(Report.Trouble(path: path == "-" ? path : display(path), message: message))
  }

  func display(_ path: String) -> String { Path.display(path, from: session.folder) }
}
