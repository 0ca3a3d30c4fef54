internal import EditorFeatures
internal import Messages
internal import Notation
internal import Project
internal import ProjectFiles

/// `ordrett codes log`: the history of the codebook as a method chapter needs it.
struct CodesLog {
  /// What lies beside the codebooks, each with its path.
  private let logs: [(path: String, log: CodebookLog)]

  /// - Throws: why a log cannot be read; one that is not there is empty.
  init(of project: Project) throws(FileError) {
    var logs: [(path: String, log: CodebookLog)] = []
    for codebook in project.codebookIDs {
      let path = Path.join(Path.parent(of: codebook.path), CodebookLog.fileName)
      if logs.contains(where: { $0.path.utf8.elementsEqual(path.utf8) }) { continue }
      do throws(FileError) {
        logs.append((path, CodebookLog(String(decoding: try Files.read(path), as: UTF8.self))))
      } catch {
        if error.kind != .missing { throw error }
      }
    }
    self.logs = logs
  }

  func write(_ project: Project, _ format: HistoryReport.Format, to session: Session) {
    let history = CodebookHistory(logs.map(\.log), in: project)
    HistoryReport(history: history, language: session.language).write(format, to: session.output)
    // What is left for the person to do is no part of what they paste.
    session.output.flush()
    let unexplained = history.changes.count { $0.stands && $0.line.reason.allSatisfy(\.isWhitespace) }
    if unexplained > 0 {
      tell(Message(.codesNoReason, String(unexplained), String(history.changes.count)), session)
    }
    for (path, log) in logs {
      guard let first = log.unreadLines.first else { continue }
      tell(Message(.codesLogUnread, String(log.unreadLines.count), session.display(path), String(first)), session)
    }
  }

  private func tell(_ message: Message, _ session: Session) { session.errors.line(message.text(in: session.language)) }

  /// Whether the last thing that the log tells is what somebody asks for: they ask again for what was interrupted.
  func endsWith(_ action: Codes.Action, _ names: [String]) -> Bool {
    guard let line = logs.compactMap(\.log.lines.last).first(where: { $0.action == action.rawValue }) else {
      return false
    }
    func isSame(_ written: some StringProtocol, _ name: String?) -> Bool {
      guard let name else { return written.isEmpty }
      return CodeReference(String(written)).agrees(with: CodeReference(name))
    }
    guard isSame(line.from, names.first) else { return false }
    let other = names.dropFirst().first
    switch action {
    case .merge, .rename, .retire: return isSame(line.to, other)
    case .move:
      let parent = line.to.utf8.lastIndex(of: UInt8(ascii: "/")).map { line.to[..<$0] } ?? ""
      return isSame(parent, other)
    case .split: return line.newCodes == Array(names.dropFirst())
    case .promote, .delete: return true
    case .log: return false
    }
  }
}
