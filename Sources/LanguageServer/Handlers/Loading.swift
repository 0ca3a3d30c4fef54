import JSON
import LanguageServerProtocol
import Messages
import Project
import ProjectFiles
import TextModel

/// What the server knows of the loads under way.
struct Loading {
  struct Load {
    let cancellation: Cancellation
    /// Documents that changed on disk meanwhile; they are read when this load is done.
    var changed: Set<DocumentID>?
    var progress: ProgressReport?
    var total = 0
    var read = 0
  }

  var underWay: [StudyHost.StudyID: Load] = [:]
  /// Documents are being read elsewhere for what identifies somebody.
  var isReadingLeaks = false
  /// Transcripts are being parsed elsewhere with other words for events than before.
  var isParsingOutdated = false
  /// What a client is told of the leaks, where it takes long enough.
  var leaks: Leaks?

  struct Leaks {
    let study: StudyHost.StudyID
    var progress: ProgressReport
    /// How many documents there were to read.
    let total: Int
    /// What was told last.
    let percentage: Int

    init(_ study: StudyHost.StudyID, _ progress: ProgressReport, total: Int, percentage: Int) {
      self.study = study
      self.progress = progress
      self.total = total
      self.percentage = percentage
    }
  }
}

/// One run of work done progress: LSP 3.17, "Work Done Progress".
struct ProgressReport {
  let token: String
  /// The client has said that it will show it; until then nothing may be sent under the token.
  var isShown = false
}

extension Server {
  /// Reads what of a study is not known yet, or has changed.
  mutating func load(_ study: StudyHost.StudyID, changed: Set<DocumentID> = []) {
    guard let found = self.study.studies[study], let root = found.root else { return }
    if let load = loading.underWay[study] {
      loading.underWay[study]?.changed = (load.changed ?? []).union(changed)
      return
    }
    let load = Loading.Load(cancellation: Cancellation())
    loading.underWay[study] = load
    // A project file may have come or gone; one that came further up or down makes another study.
    let now = ProjectRoot.find(from: root.folder)
    let settings = found.project.fileID.flatMap { self.study.isOpen($0) ? found.project[$0]?.text : nil }
    StudyLoad(
      study: study, root: now.folder == root.folder ? now : ProjectRoot(folder: root.folder), openSettings: settings,
      known: Set(found.project.documents.keys).subtracting(changed), cancellation: load.cancellation
    ).start(inbox)
  }

  mutating func take(_ part: StudyLoad.Part, of study: StudyHost.StudyID) {
    switch part {
    case .settings(let text): mark(self.study.take(settings: text, into: study), in: study)
    case .key(let key):
      mark(self.study.set(key, of: study), in: study)
      watchFiles()
    case .counted(let count):
      loading.underWay[study]?.total = count
      if count >= 2 { beginProgress(of: study) }
    case .documents(let documents):
      loading.underWay[study]?.read += documents.count
      mark(self.study.take(documents, into: study), in: study)
      reportProgress(of: study)
    case .codesRead: advance(study, to: .codes)
    case .ended(let summary): finish(summary, of: study)
    }
  }

  private mutating func finish(_ summary: StudyLoad.Summary, of study: StudyHost.StudyID) {
    if let members = summary.members { mark(self.study.finishLoad(of: study, found: members), in: study) }
    endProgress(of: study, summary)
    // Said once; each file that is closed would say it again.
    if let refusal = summary.refusal, let readiness = self.study.studies[study]?.readiness, readiness < .everything {
      client.notify("window/showMessage", LSP.MessageParams(type: .warning, message: words(refusal)))
    }
    for notice in summary.notices { client.log(.warning, words(notice)) }
    let cancelled = summary.wasCancelled ? Message(.editStudyStopped) : nil
    self.study.setGap(summary.refusal ?? summary.notices.first ?? cancelled, of: study)
    if self.study.studies[study]?.readiness != .everything { tellOfProjectFile(of: study) }
    let changed = loading.underWay.removeValue(forKey: study)?.changed
    // Files have changed on disk, of which none may be open.
    if self.study.studies[study]?.readiness == .everything { publisher.markFetched() }
    advance(study, to: .everything)
    // Also where the study has been given up meanwhile.
    answerWaiting()
    if let changed { load(study, changed: changed) }
  }

  /// A project file that is not open shows nothing in an editor, though all of the study hangs on it: so what is wrong in
  /// it is said, once.
  private mutating func tellOfProjectFile(of study: StudyHost.StudyID) {
    guard let project = self.study.studies[study]?.project, let id = project.fileID, !self.study.isOpen(id),
      let text = project[id]?.text,
      let finding = project.findings(in: id).found.first(where: { $0.severity >= .warning })
    else { return }
    let line = text.lines.line(at: finding.range.lowerBound) + 1
    let message = "\(id.name):\(line): \(words(finding.message))"
    client.notify("window/showMessage", LSP.MessageParams(type: .warning, message: message))
  }

  /// More of a study is known: what waited for it goes on.
  private mutating func advance(_ study: StudyHost.StudyID, to readiness: StudyHost.Readiness) {
    guard let now = self.study.studies[study]?.readiness, now < readiness else { return }
    self.study.setReadiness(readiness, of: study)
    publisher.markFetched()
    answerWaiting()
  }

  /// Has the open documents checked again that a change reached, apart from the changed one itself.
  mutating func mark(_ effects: Project.Effects, in study: StudyHost.StudyID) {
    if effects.codebook { tellOfRename(in: study) }
    guard effects.codebook || effects.settings || effects.index || effects.speakers else { return }
    let reachesAll = effects.codebook || effects.settings
    let reached = self.study.openDocuments(of: study) { kind in
      reachesAll || effects.index && kind == .codebook
        || effects.speakers && (kind == .transcript || kind == .manuscript)
    }
    for uri in reached { publisher.mark(uri) }
    if reachesAll || !reached.isEmpty { publisher.markFetched() }
  }

  // MARK: Progress

  private mutating func beginProgress(of study: StudyHost.StudyID) {
    guard client.capabilities.workDoneProgress else { return }
    let progress = ProgressReport(token: client.newProgressToken())
    loading.underWay[study]?.progress = progress
    client.ask(
      .progress(token: progress.token), "window/workDoneProgress/create",
      LSP.WorkDoneProgressCreateParams(token: progress.token))
  }

  /// The client has said whether it will show a progress.
  mutating func progressAnswered(_ token: String, _ result: Result<JSON.Value, ResponseError>) {
    guard case .success = result else { return }
    if loading.leaks?.progress.token == token {
      loading.leaks?.progress.isShown = true
      let title = words(Message(.progressLeaks))
      let begin = LSP.WorkDoneProgress.Value.begin(title: title, message: nil, isCancellable: false)
      return client.notify("$/progress", LSP.WorkDoneProgress(token: token, value: begin))
    }
    client.notify(
      "$/progress",
      LSP.WorkDoneProgress(token: token, value: .begin(title: words(Message(.progressReading)), message: nil)))
    guard let study = loading.underWay.first(where: { $0.value.progress?.token == token })?.key else {
      // It was over before the client said yes; Helix shows a progress from then on, until it is told of its end.
      return client.notify("$/progress", LSP.WorkDoneProgress(token: token, value: .end(message: nil)))
    }
    loading.underWay[study]?.progress?.isShown = true
  }

  /// The person has had enough of a load: what has been read stays.
  mutating func cancelProgress(_ params: LSP.WorkDoneProgressCancelParams) {
    for load in loading.underWay.values where load.progress?.token == params.token { load.cancellation.cancel() }
  }

  private func reportProgress(of study: StudyHost.StudyID) {
    guard let load = loading.underWay[study], let progress = load.progress, progress.isShown else { return }
    let message = Message(.progressInterviews, String(load.read), String(load.total))
    client.notify(
      "$/progress",
      LSP.WorkDoneProgress(
        token: progress.token,
        value: .report(message: words(message), percentage: load.total > 0 ? load.read * 100 / load.total : nil)))
  }

  private func endProgress(of study: StudyHost.StudyID, _ summary: StudyLoad.Summary) {
    guard let load = loading.underWay[study], let progress = load.progress, progress.isShown else { return }
    let message = summary.wasCancelled ? Message(.progressCancelled) : Message(.progressDone, String(load.read))
    client.notify("$/progress", LSP.WorkDoneProgress(token: progress.token, value: .end(message: words(message))))
  }
}
