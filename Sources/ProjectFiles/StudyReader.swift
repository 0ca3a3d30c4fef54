package import Messages
package import Project
package import TextModel

/// Reads a study from disk: its project file, its key, and every document that its settings name.
///
/// `read` does it all for the command line; the server takes the steps one by one, so that documents come in while
/// others are still to be read.
package struct StudyReader: Sendable {
  /// The study that is read.
  package let root: ProjectRoot

  /// A reader of a study; nothing is read yet.
  package init(_ root: ProjectRoot) {
    self.root = root
  }

  /// A document that belongs to the study, not yet read.
  package struct Member: Sendable, Hashable {
    /// Its absolute path.
    package let id: DocumentID
    /// By the pattern that names it, not by its ending.
    package let kind: DocumentKind
    /// In bytes, when it was looked at.
    package let size: Int
  }

  /// What lies in the study's folder.
  package struct Listing: Sendable {
    /// Codebooks first, since what is found in transcripts depends on them; then by path.
    package fileprivate(set) var members: [Member] = []
    /// What was passed over, without the folders of other studies; not more than the walk keeps.
    package fileprivate(set) var skipped: [DirectoryWalk.Skipped] = []
    /// How much was passed over, what is not kept counted too.
    package fileprivate(set) var skippedCount = 0
    /// Folders below with a project file of their own, whose documents are not of this study. Absolute.
    package fileprivate(set) var otherProjects: [String] = []
    /// Why nothing was looked at, where the folder is too wide to be a study.
    package fileprivate(set) var refusal: Message?

    /// Of a text that lies in no folder.
    package init() {}
  }

  /// The text of the project file; `nil` where there is none.
  package func projectFile() throws(FileError) -> Text? {
    guard let path = root.settings else { return nil }
    return Text(file: try Files.read(path))
  }

  /// Looks for the documents that settings name. The disk root and home folders without a project file are refused.
  package func list(_ settings: Settings, isCancelled: () -> Bool = { false }) -> Listing {
    var listing = Listing()
    if root.isTooWide() {
      listing.refusal = Message(root.folder == "/" ? .indexRefusedRoot : .indexRefusedHome, root.folder)
      return listing
    }
    let transcripts = settings.transcripts.map(Glob.init)
    let codebooks = settings.codebook.map(Glob.init)
    let manuscripts = settings.manuscripts.map(Glob.init)
    func kind(_ relative: String) -> DocumentKind? {
      if codebooks.contains(where: { $0.matches(relative) }) { return .codebook }
      if transcripts.contains(where: { $0.matches(relative) }) { return .transcript }
      if relative == Project.decisionsName { return .decisions }
      return manuscripts.contains { $0.matches(relative) } ? .manuscript : nil
    }
    let walk = DirectoryWalk(root.folder, boundary: Project.fileName, isCancelled: isCancelled) { kind($0) != nil }
    let members = walk.files.compactMap { file in
      kind(file.relative).map { Member(id: DocumentID(file.path), kind: $0, size: file.size) }
    }
    listing.members = members.filter { $0.kind == .codebook } + members.filter { $0.kind != .codebook }
    listing.skipped = walk.skipped.filter { $0.reason != .otherProject }
    listing.otherProjects = walk.skipped.filter { $0.reason == .otherProject }.map(\.path)
    listing.skippedCount = walk.skippedCount - listing.otherProjects.count
    return listing
  }

  /// Reads and parses one document, ready to be set in a project whose vocabulary is given.
  package func load(_ member: Member, for project: Project) throws(FileError) -> Document {
    let text = Text(file: try Files.read(member.id.path))
    return project.document(member.kind, text, named: member.id.name, isOpen: false)
  }

  /// The key that the settings name, as it lies on disk now.
  package func key(_ settings: Settings) -> KeyState {
    guard let named = settings.key, let path = keyPath(named) else { return .none }
    do throws(FileError) {
      let store = try KeyStore(reading: path)
      let standing = StudyKey.Standing(
        isReadableByOthers: store.isReadableByOthers, isInGit: store.git.isExposed)
      return .read(StudyKey(path: path, bytes: store.bytes, standing: standing))
    } catch {
      return error.kind == .missing ? .missing(path: path) : .unreadable(path: path, error.message(as: named))
    }
  }

  /// The path of the key: from the project's folder, or from the home folder where it begins with `~/`.
  private func keyPath(_ named: String) -> String? {
    guard named.hasPrefix("~/") else { return Path.absolute(named, in: root.folder) }
    return ProjectRoot.homeFolders.first.map { Path.join($0, String(named.dropFirst(2))) }
  }

  /// A study as it lies on disk, with what could not be read.
  package struct Result: Sendable {
    /// What could be read of it.
    package var project: Project
    /// What belongs to it, read or not.
    package var listing: Listing
    /// What could not be read, in the order in which it was tried.
    package var errors: [FileError]
  }

  /// Reads the codebooks that lie in the folder itself, for a transcript that is looked at alone: a folder without a
  /// project file may be anybody's downloads, and what lies in it and below it is not asked for.
  package func readCodebooks() -> Result {
    var result = Result(project: Project(root: root.folder), listing: Listing(), errors: [])
    let names: [String]
    do throws(FileError) {
      names = try FolderListing(root.folder).entries.map(\.name).filter { Path.ending(of: $0) == "codebook" }
    } catch {
      // Without its codebook no code of a transcript is unknown, so this is not passed over in silence.
      result.errors.append(error)
      return result
    }
    for name in names.sorted() {
      let member = Member(id: DocumentID(Path.join(root.folder, name)), kind: .codebook, size: 0)
      do throws(FileError) {
        result.project.set(member.id, try load(member, for: result.project))
      } catch {
        result.errors.append(error)
      }
    }
    return result
  }

  /// Reads the whole study.
  package func read() -> Result {
    var project = Project(root: root.folder)
    var errors: [FileError] = []
    do throws(FileError) {
      if let text = try projectFile(), let id = project.fileID {
        project.set(id, .projectFile, text, isOpen: false)
      }
    } catch {
      errors.append(error)
    }
    // Before the transcripts, which are read for the people it knows.
    project.set(key(project.settings))
    let listing = list(project.settings)
    for member in listing.members {
      do throws(FileError) {
        project.set(member.id, try load(member, for: project))
      } catch {
        errors.append(error)
      }
    }
    return Result(project: project, listing: listing, errors: errors)
  }
}
