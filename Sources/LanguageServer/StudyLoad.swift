import Messages
import Project
import ProjectFiles
import TextModel

/// Reading a study from disk on a thread of its own. What it reads comes to the server as events, bit by bit.
struct StudyLoad: Sendable {
  enum Part: Sendable {
    /// The project file, read first; `nil` where there is none.
    case settings(Text?)
    /// The key that the project file names, read before the transcripts, which are read for whom it knows.
    case key(KeyState)
    /// How many documents will be read.
    case counted(Int)
    case documents([(id: DocumentID, document: Document)])
    /// What comes from now on are transcripts, and so many that work should not wait for them.
    case codesRead
    case ended(Summary)
  }

  struct Summary: Sendable {
    /// Everything that belongs to the study; `nil` where the search was given up.
    var members: Set<DocumentID>?
    /// Why nothing was looked for, or why the project file counts for nothing.
    var refusal: Message?
    /// What was passed over or could not be read, each with its reason.
    var notices: [Message] = []
    var wasCancelled = false
  }

  let study: StudyHost.StudyID
  let root: ProjectRoot
  /// The project file as the client has it open, which counts more than the one on disk.
  let openSettings: Text?
  /// Documents that need not be read again.
  let known: Set<DocumentID>
  let cancellation: Cancellation

  /// So many documents, or bytes, are handed over at once: few enough that a keystroke between two of them does not
  /// wait.
  private static let batch = (documents: 32, bytes: 1 << 19)
  /// Transcripts of so many bytes are read before anybody grows impatient.
  private static let small = 4 << 20

  func start(_ inbox: Inbox) {
    onThread { run { inbox.post(.loaded(study, $0)) } }
  }

  private func run(_ post: (Part) -> Void) {
    let reader = StudyReader(root)
    var summary = Summary()
    // Only for its settings and its vocabulary; the documents go to the server's.
    var project = Project(root: root.folder)
    do throws(FileError) {
      let text = if let openSettings { openSettings } else { try reader.projectFile() }
      if openSettings == nil { post(.settings(text)) }
      if let text, let id = project.fileID { project.set(id, .projectFile, text, isOpen: false) }
    } catch {
      summary.refusal = error.message()
    }
    post(.key(reader.key(project.settings)))
    let listing = reader.list(project.settings, isCancelled: { cancellation.isCancelled })
    summary.refusal = listing.refusal ?? summary.refusal
    let wanted = listing.members.filter { !known.contains($0.id) }
    post(.counted(wanted.count))
    // Codebooks come first and are handed over before any transcript: what is found in one depends on them.
    let codebooks = wanted.prefix { $0.kind == .codebook }
    let transcripts = wanted.dropFirst(codebooks.count)
    load(codebooks, reader, project, &summary, post)
    if transcripts.reduce(0, { $0 + $1.size }) > Self.small { post(.codesRead) }
    load(transcripts, reader, project, &summary, post)
    summary.wasCancelled = cancellation.isCancelled
    if !summary.wasCancelled, listing.refusal == nil { summary.members = Set(listing.members.map(\.id)) }
    summary.notices += listing.skipped.compactMap { $0.error?.message() }
    post(.ended(summary))
  }

  private func load(
    _ members: ArraySlice<StudyReader.Member>, _ reader: StudyReader, _ project: Project, _ summary: inout Summary,
    _ post: (Part) -> Void
  ) {
    var batch: [(id: DocumentID, document: Document)] = []
    var size = 0
    for member in members {
      if cancellation.isCancelled { break }
      do throws(FileError) {
        batch.append((member.id, try reader.load(member, for: project)))
        size += member.size
      } catch {
        summary.notices.append(error.message())
      }
      if batch.count >= Self.batch.documents || size >= Self.batch.bytes {
        post(.documents(batch))
        batch = []
        size = 0
      }
    }
    if !batch.isEmpty { post(.documents(batch)) }
  }
}
