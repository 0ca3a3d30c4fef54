import LanguageServerProtocol
import Messages
import Project

/// Reading for leaks, and parsing again, what is too much for between two keystrokes.
extension Server {
  /// So many bytes are read before what was found is shown: a second's work or two.
  private static let mostLeaksRead = 512 << 10

  /// Has the next few documents read on a thread of its own, where any are due and none are being read.
  mutating func readLeaks() {
    guard !loading.isReadingLeaks, let (study, project, works) = study.unreadForLeaks(atMost: Self.mostLeaksRead)
    else { return }
    loading.isReadingLeaks = true
    beginProgress(ofLeaksIn: study, project)
    onThread { [inbox, options = project.leakOptions] in
      var works = works
      LeakWork.run(&works, by: options, atMost: Self.mostLeaksRead)
      inbox.post(.leaksRead(study, works))
    }
  }

  /// So many bytes of transcripts are parsed before what came of them is taken in: few enough that a keystroke between
  /// two such lots does not wait.
  private static let mostParsed = 512 << 10

  /// Has the next few transcripts parsed again on a thread of its own, where the words for events are others than before
  /// and none are being parsed.
  mutating func parseOutdated() {
    guard !loading.isParsingOutdated, let (study, works) = study.outdated(atMost: Self.mostParsed) else { return }
    loading.isParsingOutdated = true
    onThread { [inbox] in
      inbox.post(.parsedAgain(study, works.map { ($0.id, $0.parsed()) }))
    }
  }

  mutating func take(outdated parsed: [(id: DocumentID, document: Document)], of study: StudyHost.StudyID) {
    loading.isParsingOutdated = false
    let effects = self.study.take(outdated: parsed, of: study)
    mark(effects, in: study)
    for (id, _) in parsed where self.study.isOpen(id) { publisher.mark(self.study.uri(of: id)) }
    if self.study.studies[study]?.project.hasOutdated != true { publisher.markFetched() }
  }

  mutating func take(_ works: [LeakWork], of study: StudyHost.StudyID) {
    loading.isReadingLeaks = false
    let isAll = self.study.take(works, of: study)
    for uri in self.study.openDocuments(of: study) where works.contains(where: { self.study.uri(of: $0.id) == uri }) {
      publisher.mark(uri)
    }
    reportProgress(ofLeaksIn: study, isAll: isAll)
    guard isAll else { return }
    // Only now is it known which decisions settle nothing any more.
    for uri in self.study.openDocuments(of: study, { $0 == .decisions }) { publisher.mark(uri) }
    publisher.markFetched()
  }

  // MARK: Progress

  /// Fewer documents than this are read before a person wonders.
  private static let worthTelling = 20

  private mutating func beginProgress(ofLeaksIn study: StudyHost.StudyID, _ project: Project) {
    guard loading.leaks == nil, client.capabilities.workDoneProgress else { return }
    let count = project.unreadLeakDocuments
    guard count >= Self.worthTelling else { return }
    let progress = ProgressReport(token: client.newProgressToken())
    loading.leaks = Loading.Leaks(study, progress, total: count, percentage: 0)
    client.ask(
      .progress(token: progress.token), "window/workDoneProgress/create",
      LSP.WorkDoneProgressCreateParams(token: progress.token))
  }

  private mutating func reportProgress(ofLeaksIn study: StudyHost.StudyID, isAll: Bool) {
    guard let leaks = loading.leaks, leaks.study == study else { return }
    let left = isAll ? 0 : self.study.studies[study]?.project.unreadLeakDocuments ?? 0
    // More may have come meanwhile, and a percentage must not fall.
    let total = max(leaks.total, left)
    let percentage = max(leaks.percentage, (total - left) * 100 / max(total, 1))
    loading.leaks = left == 0 ? nil : Loading.Leaks(study, leaks.progress, total: total, percentage: percentage)
    guard leaks.progress.isShown else { return }
    let message = words(Message(.progressInterviews, String(total - left), String(total)))
    let value: LSP.WorkDoneProgress.Value =
      left == 0 ? .end(message: message) : .report(message: message, percentage: percentage)
    client.notify("$/progress", LSP.WorkDoneProgress(token: leaks.progress.token, value: value))
  }
}
