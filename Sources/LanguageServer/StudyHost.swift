import LanguageServerProtocol
import Messages
import Project
import ProjectFiles
import TextModel

/// The studies that the client works on, and which of their documents it has open.
///
/// Handlers, which know messages and their order, come to the studies, which know nothing of either, by this. It is a
/// value: a copy is a snapshot that other threads can work on.
struct StudyHost: Sendable {
  /// A document that the client has open.
  struct OpenDocument: Sendable {
    /// As the client writes it, which is how it wants it back.
    var uri: DocumentURI
    /// The other spellings of that URI under which the client has opened the document and not closed it.
    var spellings: [DocumentURI] = []
    /// What the client last said; clients also send none, the same twice, or a smaller one.
    var version: Int?
    let id: DocumentID
    /// `nil` for a document in a language that Ordrett does not read.
    let kind: DocumentKind?
    let study: StudyID
  }

  /// A study by its folder; the empty string for texts that lie in none.
  struct StudyID: Sendable, Hashable {
    let folder: String
  }

  struct Study: Sendable {
    var project: Project
    /// `nil` for texts that lie in no folder.
    let root: ProjectRoot?
    var readiness = Readiness.nothing
    /// Why something of it has not been read, when reading was over; an edit of the whole study would miss it.
    var gap: Message?
  }

  /// How much of a study has been read from disk, the first time.
  enum Readiness: Int, Sendable, Comparable {
    case nothing
    /// All codebooks, so that a code that is not known is an unknown code.
    case codes
    case everything

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var openDocuments: [DocumentURI: OpenDocument] = [:]
  private(set) var studies: [StudyID: Study] = [:]
  /// The folders of the workspace, as absolute paths.
  private(set) var folders: [String] = []
  /// Grows with whatever the client changes, so that answers to an older state can be told.
  private(set) var revision = 0
  private var openURIs: [DocumentID: DocumentURI] = [:]
  /// The revision in which the client last changed a document.
  private var editions: [DocumentID: Int] = [:]

  private var typing: [DocumentID: Typing] = [:]

  // MARK: Looking

  /// The word that somebody is typing in a document.
  func typing(in id: DocumentID) -> Typing? { typing[id] }

  mutating func stopTyping(in id: DocumentID) {
    typing[id] = nil
    revision += 1
  }

  /// A document of the client in its study.
  func project(of uri: DocumentURI) -> (project: Project, id: DocumentID)? {
    guard let (study, id) = home(of: uri), let project = studies[study]?.project else { return nil }
    return (project, id)
  }

  /// The study that a document belongs to.
  func studyID(of uri: DocumentURI) -> StudyID? { home(of: uri)?.study }

  /// Where a document is: where it is open, else in the study that has read it.
  private func home(of uri: DocumentURI) -> (study: StudyID, id: DocumentID)? {
    if let open = openDocuments[uri] { return (open.study, open.id) }
    guard let id = uri.path.map({ DocumentID(Path.absolute($0, in: "/")) }) else { return nil }
    // Of studies that lie in one another, the inner one has it.
    let holders = studies.filter { $0.value.project[id] != nil }.keys
    return holders.max { $0.folder.utf8.count < $1.folder.utf8.count }.map { ($0, id) }
  }

  /// The studies that files and folders belong to, the inner before the outer.
  func projects(of files: [DocumentURI]) -> [Project] {
    let found = files.compactMap { uri in
      studyID(of: uri) ?? uri.path.flatMap { studyID(around: Path.absolute($0, in: "/")) }
    }
    return Set(found).sorted { ($1.folder.utf8.count, $0.folder) < ($0.folder.utf8.count, $1.folder) }
      .compactMap { studies[$0]?.project }
  }

  /// The innermost study around a folder in which it has documents.
  private func studyID(around folder: String) -> StudyID? {
    let holders = studies.filter { study, known in
      study.folder != folder && isBelow(folder, study.folder)
        && known.project.documents.keys.contains { isBelow($0.path, folder) }
    }
    return holders.keys.max { $0.folder.utf8.count < $1.folder.utf8.count }
  }

  /// Whether what a document is checked for is known: for a transcript that is the codes, for a codebook their uses, for
  /// the project file all that it names.
  func isReady(_ document: OpenDocument) -> Bool {
    guard let study = studies[document.study] else { return true }
    return study.readiness >= (document.kind == .transcript ? .codes : .everything)
  }

  /// Why not all documents have been read of the study that a document belongs to; `nil` where all have.
  func gap(_ uri: DocumentURI) -> Message? {
    guard let study = studyID(of: uri).flatMap({ studies[$0] }) else { return nil }
    return study.readiness < .everything ? Message(.editStudyNotRead) : study.gap
  }

  /// Which text of a document this is: another number after every change by the client.
  func edition(of id: DocumentID) -> Int { editions[id] ?? 0 }

  func text(of document: OpenDocument) -> Text? { studies[document.study]?.project[document.id]?.text }

  /// How a document is called by the client: as it opened it, or by its path.
  func uri(of id: DocumentID) -> DocumentURI {
    openURIs[id] ?? (id.path.utf8.first == UInt8(ascii: "/") ? DocumentURI(path: id.path) : DocumentURI(id.path))
  }

  func isOpen(_ id: DocumentID) -> Bool { openURIs[id] != nil }

  /// The open documents of a study.
  func openDocuments(of study: StudyID, _ isWanted: (DocumentKind) -> Bool = { _ in true }) -> [DocumentURI] {
    openDocuments.values.filter { $0.study == study && $0.kind.map(isWanted) == true }.map(\.uri)
  }

  // MARK: Opening and closing

  /// - Returns: the document, and what of its study changed with it.
  mutating func open(_ uri: DocumentURI, languageID: String, version: Int?, _ text: Text) -> (
    document: OpenDocument, effects: Project.Effects
  ) {
    revision += 1
    let path = uri.path.map { Path.absolute($0, in: "/") }
    let id = DocumentID(path ?? uri.string)
    let kind = DocumentKind.of(id, languageID: languageID)
    let study = kind == nil ? StudyID(folder: "") : addStudy(of: path)
    var document = OpenDocument(uri: uri, version: version, id: id, kind: kind, study: study)
    if let open = openDocuments[uri] {
      document.spellings = ([open.uri] + open.spellings).filter { $0.string != uri.string }
    }
    openDocuments[uri] = document
    openURIs[id] = uri
    editions[id] = revision
    let effects = kind.flatMap { studies[study]?.project.set(id, $0, text, isOpen: true) }
    return (document, effects ?? Project.Effects())
  }

  /// The study of a path, made if need be: the nearest project file above it, else the folder of the workspace that
  /// holds it, else the folder it lies in. A text without a path belongs to the first folder of the workspace.
  private mutating func addStudy(of path: String?) -> StudyID {
    guard let path = path ?? folders.first else {
      let id = StudyID(folder: "")
      if studies[id] == nil { studies[id] = Study(project: Project(root: nil), root: nil, readiness: .everything) }
      return id
    }
    var root = ProjectRoot.find(from: path)
    if root.settings == nil, let folder = folders.filter({ isBelow(path, $0) }).max(by: { $0.count < $1.count }) {
      root = ProjectRoot(folder: folder)
    }
    return add(root)
  }

  private mutating func add(_ root: ProjectRoot) -> StudyID {
    let id = StudyID(folder: root.folder)
    if studies[id] == nil {
      studies[id] = Study(project: Project(root: root.folder, isReadElsewhere: true), root: root)
    }
    return id
  }

  private func isBelow(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path == folder
      || path.utf8.starts(with: folder.utf8) && path.utf8.dropFirst(folder.utf8.count).first == UInt8(ascii: "/")
  }

  mutating func apply(_ edits: [ByteEdit], to document: OpenDocument) -> Project.Effects {
    revision += 1
    typing[document.id] = Typing(edits.last)
    editions[document.id] = revision
    return studies[document.study]?.project.apply(edits, to: document.id) ?? Project.Effects()
  }

  mutating func setVersion(_ version: Int?, of uri: DocumentURI) {
    openDocuments[uri]?.version = version
  }

  /// Closes one of the spellings under which a document is open.
  ///
  /// - Returns: the one that is closed, and what the document goes on to be called; `nil` where there is but one, and the
  ///   document is to be closed itself.
  mutating func closeSpelling(_ uri: DocumentURI) -> (closed: DocumentURI, other: DocumentURI)? {
    guard var document = openDocuments[uri], !document.spellings.isEmpty else { return nil }
    let closed: DocumentURI
    if let index = document.spellings.firstIndex(where: { $0.string == uri.string }) {
      closed = document.spellings.remove(at: index)
    } else {
      closed = document.uri
      document.uri = document.spellings.removeFirst()
      // The numbers were those of the other.
      document.version = nil
    }
    revision += 1
    openDocuments[uri] = document
    if openURIs[document.id] == uri { openURIs[document.id] = document.uri }
    return (closed, document.uri)
  }

  /// A document on disk stays in its study, with the text it had, until its file is read again; any other is gone.
  mutating func close(_ document: OpenDocument, isOnDisk: Bool) -> Project.Effects {
    revision += 1
    openDocuments[document.uri] = nil
    typing[document.id] = nil
    editions[document.id] = revision
    // A client may have one file open under two names, `/a/b` and `/a/x/../b`; the text goes on under the other.
    if let other = openDocuments.values.first(where: { $0.id == document.id }) {
      openURIs[document.id] = other.uri
      return Project.Effects()
    }
    openURIs[document.id] = nil
    guard let kind = document.kind, let text = text(of: document) else { return Project.Effects() }
    let effects =
      isOnDisk
      ? studies[document.study]?.project.set(document.id, kind, text, isOpen: false)
      : studies[document.study]?.project.remove(document.id)
    if document.uri.path != nil { dropIfUnused(document.study) }
    return effects ?? Project.Effects()
  }

  /// A study outside the workspace goes with the last of its documents.
  private mutating func dropIfUnused(_ study: StudyID) {
    if openDocuments.values.contains(where: { $0.study == study }) { return }
    if folders.contains(where: { isBelow($0, study.folder) || isBelow(study.folder, $0) }) { return }
    studies[study] = nil
  }

  // MARK: Folders

  /// - Returns: the studies of the folders that came.
  mutating func add(folders added: [String], removing removed: [String] = []) -> [StudyID] {
    revision += 1
    folders.removeAll { removed.contains($0) || added.contains($0) }
    folders.append(contentsOf: added)
    let inUse = Set(openDocuments.values.map(\.study))
    for folder in removed {
      let id = StudyID(folder: ProjectRoot.find(from: folder).folder)
      if !inUse.contains(id) { studies[id] = nil }
    }
    return added.map { add(ProjectRoot.find(from: $0)) }
  }

  // MARK: What comes from the disk

  /// Takes in what a load has read. What the client has open stays as the client has it.
  mutating func take(_ documents: [(id: DocumentID, document: Document)], into study: StudyID) -> Project.Effects {
    var effects = Project.Effects()
    for (id, document) in documents where openURIs[id] == nil {
      if let reached = studies[study]?.project.set(id, document) { effects.formUnion(reached) }
    }
    // An answer that is being worked out would be about what was there before. While a study is read for the first time
    // what needs all of it waits anyway.
    if studies[study]?.readiness == .everything { revision += 1 }
    return effects
  }

  mutating func set(_ key: KeyState, of study: StudyID) -> Project.Effects {
    studies[study]?.project.set(key) ?? Project.Effects()
  }

  mutating func take(settings text: Text?, into study: StudyID) -> Project.Effects {
    guard let project = studies[study]?.project, let id = project.fileID, openURIs[id] == nil else {
      return Project.Effects()
    }
    let effects: Project.Effects?
    if let text {
      effects = studies[study]?.project.set(id, .projectFile, text, isOpen: false)
    } else {
      effects = studies[study]?.project.remove(id)
    }
    return effects ?? Project.Effects()
  }

  /// A load has come to its end: what it did not find and is not open is gone.
  mutating func finishLoad(of study: StudyID, found: Set<DocumentID>) -> Project.Effects {
    var effects = Project.Effects()
    guard let project = studies[study]?.project else { return effects }
    for id in project.documents.keys where !found.contains(id) && openURIs[id] == nil && id != project.fileID {
      if let reached = studies[study]?.project.remove(id) { effects.formUnion(reached) }
    }
    return effects
  }

  /// A study with documents that are to be read for leaks elsewhere, and a few of those: what is open first, and of the
  /// others none until all have been read from disk.
  mutating func unreadForLeaks(atMost bytes: Int) -> (study: StudyID, project: Project, works: [LeakWork])? {
    for (id, study) in studies where study.project.hasUnreadLeaks {
      guard var works = studies[id]?.project.unreadForLeaks(atMost: bytes) else { continue }
      if study.readiness < .everything { works.removeAll { openURIs[$0.id] == nil } }
      if !works.isEmpty { return (id, study.project, works) }
    }
    return nil
  }

  /// - Returns: whether that was all.
  mutating func take(_ works: [LeakWork], of study: StudyID) -> Bool {
    for work in works { studies[study]?.project.take(work) }
    guard studies[study]?.project.unreadLeakDocuments == 0 else { return studies[study] == nil }
    return studies[study]?.project.unreadForLeaks(atMost: 0).isEmpty ?? true
  }

  /// A study with transcripts that are to be parsed again elsewhere, and the next few of those.
  mutating func outdated(atMost bytes: Int) -> (study: StudyID, works: [OutdatedTranscript])? {
    for (id, study) in studies where study.project.hasOutdated {
      if let works = studies[id]?.project.outdated(atMost: bytes), !works.isEmpty { return (id, works) }
    }
    return nil
  }

  /// Takes in what was parsed again. What has changed meanwhile comes next.
  mutating func take(outdated parsed: [(id: DocumentID, document: Document)], of study: StudyID) -> Project.Effects {
    var effects = Project.Effects()
    for (id, document) in parsed {
      if let reached = studies[study]?.project.take(outdated: id, document) { effects.formUnion(reached) }
    }
    revision += 1
    return effects
  }

  mutating func setGap(_ gap: Message?, of study: StudyID) { studies[study]?.gap = gap }

  mutating func setReadiness(_ readiness: Readiness, of study: StudyID) { studies[study]?.readiness = readiness }
}
