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
    var targets = Targets(session, includesPlainTexts: true)
    targets.add(invocation)
    let report = await targets.report(rules)
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

extension Targets {
  /// Checks it all.
  fileprivate func report(_ rules: RuleChoice) async -> Report {
    var targets = self
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
      for error in study.errors.values.sorted(by: { $0.path < $1.path }) { targets.tell(error) }
      for skipped in study.listing.skipped where study.concerns(skipped.path) {
        if case .unreadable(let kind) = skipped.reason { targets.tell(FileError(path: skipped.path, kind: kind)) }
      }
      if !study.folders.isEmpty {
        report.skipped += study.listing.skipped.map { skipped in
          DirectoryWalk.Skipped(path: display(skipped.path), isFolder: skipped.isFolder, reason: skipped.reason)
        }
        report.skippedCount += study.listing.skippedCount
      }
    }
    report.documents.sort { ($0.path, $0.text.bytes.count) < ($1.path, $1.text.bytes.count) }
    report.troubles = targets.troubles
    return report
  }

  /// The study with all of it read for what identifies somebody, on all cores.
  private static func read(_ project: Project) async -> Project {
    var project = project
    let works = project.unreadForLeaks(atMost: .max)
    let options = project.leakOptions
    await withTaskGroup(of: [LeakWork].self) { group in
      for start in stride(from: 0, to: works.count, by: 8) {
        group.addTask {
          var some = Array(works[start..<min(start + 8, works.count)])
          LeakWork.run(&some, by: options, atMost: .max)
          return some
        }
      }
      for await read in group {
        for work in read { project.take(work) }
      }
    }
    // Nothing is left to read, which the study takes note of here: before that it calls no decision stale.
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
