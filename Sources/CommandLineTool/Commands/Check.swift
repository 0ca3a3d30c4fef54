internal import Messages
internal import Project
internal import ProjectFiles
internal import TextModel

/// `ordrett check [PATH …]`: the server's findings, in files and folders.
enum Check {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    let rules: RuleChoice
    do throws(UsageError) {
      rules = try RuleChoice(invocation.values(of: .only), of: invocation.command)
    } catch {
      return session.refuse(error)
    }
    var plan = CheckPlan(session)
    if invocation.arguments.isEmpty { plan.add(".") }
    for path in invocation.arguments {
      if path == "-" { plan.addInput(named: invocation.value(of: .name)) } else { plan.add(path) }
    }
    let report = await plan.report(rules)
    for trouble in report.troubles { session.complain(report.text(trouble.message)) }

    let failOn = invocation.choice(.failOn, Severity.self) ?? .warning
    let status: ExitCode =
      !report.troubles.isEmpty ? .trouble : report.hasFinding(atLeast: failOn) ? .findings : .clean
    switch invocation.choice(.format, ReportFormat.self) ?? .text {
    case .text:
      TextReport(report: report, paint: session.paint(invocation.choice(.color)), output: session.output)
        .write(withSummary: !invocation.has(.quiet) && !report.documents.isEmpty)
    case .json: JSONReport(report: report).write(to: session.output)
    case .sarif: SARIFReport(report: report, status: status).write(to: session.output)
    case .github: GitHubReport(report: report).write(to: session.output)
    }
    return status
  }
}

/// Which documents of which studies are to be checked.
struct CheckPlan {
  private let session: Session
  private var studies: [Study] = []
  private var studyNumbers: [String: Int] = [:]
  private var troubles: [Report.Trouble] = []

  private struct Study {
    var project: Project
    var listing: StudyReader.Listing
    /// What could not be read, by path, until it is told of.
    var errors: [String: FileError]
    /// What is to be checked of it.
    var targets: Set<DocumentID> = []
    /// The folders of it that are to be checked.
    var folders: Set<String> = []

    /// Whether something lies in a folder that is to be checked.
    func concerns(_ path: String) -> Bool {
      folders.contains { $0 == "/" || path == $0 || path.hasPrefix($0 + "/") }
    }
  }

  /// What standard input is called where it has no name.
  private static let inputID = DocumentID("-")

  init(_ session: Session) {
    self.session = session
  }

  /// Adds a file or a folder.
  mutating func add(_ path: String) {
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
  mutating func addInput(named name: String?) {
    do throws(FileError) {
      let text = Text(try session.readInput())
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
      troubles.append(Report.Trouble(path: display(folder), message: refusal))
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
      if addPlainTexts(in: folder) { return }
      troubles.append(Report.Trouble(path: display(folder), message: Message(.reportNothingToCheck, given)))
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

  private mutating func tell(_ error: FileError) {
    let path = error.path == "-" ? "-" : display(error.path)
    let shown = path == "-" ? MessageID.reportStandardInput.wording[session.language] : path
    troubles.append(Report.Trouble(path: path, message: error.message(as: shown)))
  }

  private func display(_ path: String) -> String { Path.display(path, from: session.folder) }

  // MARK: Checking

  /// Checks it all.
  func report(_ rules: RuleChoice) async -> Report {
    var plan = self
    var report = Report(language: session.language(ofStudyIn: studies.first?.project.settings.language))
    for study in studies {
      // Which decisions settle nothing any more is known when everything has been read.
      let asksAll = study.targets.contains { study.project[$0]?.kind == .decisions }
      let project = asksAll ? await Self.read(study.project) : study.project
      let found = await Self.findings(in: study.targets.sorted(), of: project)
      let places = PlaceFinder(study.project) { [display] in $0 == Self.inputID ? "-" : display($0.path) }
      for (id, findings) in found {
        guard let document = study.project[id] else { continue }
        report.documents.append(
          Report.CheckedDocument(
            path: id == Self.inputID ? "-" : display(id.path), id: id, kind: document.kind, text: document.text,
            findings: findings.found.filter { rules.contains($0.rule) },
            allowedFindings: findings.allowed.filter { rules.contains($0.finding.rule) }, places: places))
      }
      // What a study lacks is felt by all of it: its codebook or project file may be what could not be read.
      for error in study.errors.values.sorted(by: { $0.path < $1.path }) { plan.tell(error) }
      for skipped in study.listing.skipped where study.concerns(skipped.path) {
        if case .unreadable(let kind) = skipped.reason { plan.tell(FileError(path: skipped.path, kind: kind)) }
      }
      if !study.folders.isEmpty {
        report.skipped += study.listing.skipped.map { skipped in
          DirectoryWalk.Skipped(path: display(skipped.path), isFolder: skipped.isFolder, reason: skipped.reason)
        }
        report.skippedCount += study.listing.skippedCount
      }
    }
    report.documents.sort { ($0.path, $0.text.bytes.count) < ($1.path, $1.text.bytes.count) }
    report.troubles = plan.troubles
    return report
  }

  /// The study with all of it read for what identifies somebody, on all cores.
  private static func read(_ project: Project) async -> Project {
    var project = project
    let works = project.unreadForLeaks(atMost: .max)
    await withTaskGroup(of: [LeakWork].self) { group in
      for start in stride(from: 0, to: works.count, by: 8) {
        group.addTask { [project] in
          var some = Array(works[start..<min(start + 8, works.count)])
          LeakWork.run(&some, for: project, atMost: .max)
          return some
        }
      }
      for await read in group {
        for work in read { project.take(work) }
      }
    }
    _ = project.unreadForLeaks(atMost: 0)
    return project
  }

  /// The findings in documents of a study, worked out on all cores.
  private static func findings(in ids: [DocumentID], of project: Project) async -> [(DocumentID, Findings)] {
    await withTaskGroup(of: (Int, Findings).self) { group in
      for (number, id) in ids.enumerated() {
        group.addTask { (number, project.findings(in: id)) }
      }
      var found = [Findings](repeating: Findings(), count: ids.count)
      for await (number, findings) in group { found[number] = findings }
      return Array(zip(ids, found))
    }
  }
}
