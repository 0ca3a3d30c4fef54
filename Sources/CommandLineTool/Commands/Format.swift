internal import EditorFeatures
internal import Messages
internal import Project
internal import ProjectFiles
internal import TextModel

/// `ordrett format [PATH …]`: the canonical form of transcripts and codebooks, as an editor's “format document” gives it.
/// Each file is replaced whole; what comes from standard input goes to standard output.
enum Format {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    var targets = Targets(session, includesPlainTexts: false)
    targets.add(invocation)
    let isCheck = invocation.has(.check)
    var (changed, count) = (0, 0)
    var input: [UInt8]?
    for study in targets.studies {
      // Of a run that was stopped; they hold what people said.
      if !isCheck { Files.removeLeftovers(in: study.targets.map { Path.parent(of: $0.path) }) }
      for id in study.targets.sorted() {
        guard let document = study.project[id], [.transcript, .codebook].contains(document.kind) else { continue }
        count += 1
        let edits = study.project.formattingEdits(in: id)
        let isInput = id == targets.input
        if isInput, !isCheck { input = document.text.applying(edits) }
        if edits.isEmpty { continue }
        changed += 1
        if isInput { continue }
        if isCheck {
          let lines = Set(edits.map { document.text.lines.line(at: $0.range.lowerBound) }).count
          session.output.line(Message(.formatWould, targets.display(id.path), String(lines)).text(in: session.language))
        } else {
          targets.replace(id, document.text, edits)
        }
      }
      for error in study.errors.values.sorted(by: { $0.path < $1.path }) where study.concerns(error.path) {
        targets.tell(error)
      }
    }
    for trouble in targets.troubles { session.complain(trouble.message.text(in: session.language)) }
    if !targets.troubles.isEmpty { return .trouble }
    if let input {
      session.output.write(input)
      return .clean
    }
    let summary: MessageID = isCheck ? .formatChecked : .formatDone
    session.output.line(Message(summary, String(changed), String(count - changed)).text(in: session.language))
    return isCheck && changed > 0 ? .findings : .clean
  }
}

extension Targets {
  /// Writes the file anew, unless somebody has saved it since it was read.
  fileprivate mutating func replace(_ id: DocumentID, _ text: Text, _ edits: [ByteEdit]) {
    do throws(WriteRefusal) {
      try Files.write([FileChange(path: id.path, expected: text.bytes, bytes: text.applying(edits))])
    } catch {
      let message =
        switch error {
        case .changedOnDisk: Message(.formatFileChanged, display(id.path))
        case .file(let error): error.message(as: display(id.path), writing: true)
        default: error.message
        }
      tell(message, of: id.path)
    }
  }
}
