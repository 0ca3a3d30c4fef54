internal import EditorFeatures
internal import Messages
internal import Notation
internal import Project
internal import ProjectFiles
internal import TextModel

/// `ordrett codes ACTION CODE …`: changes the codebook of the study that one stands in, and every passage that is coded by
/// it. All files are written or none.
enum Codes {
  /// What can be done, and how many names it takes after the code.
  enum Action: String, CaseIterable {
    case merge, move, split, rename, promote, retire, delete, log

    var names: ClosedRange<Int> {
      switch self {
      case .merge, .rename, .retire: 2...2
      case .move: 1...2
      case .promote, .delete: 1...1
      case .split: 2...20
      case .log: 0...0
      }
    }

    /// How it is written, with words for what stands behind it: `codes merge CODE CODE`.
    func form(in language: Language) -> String {
      let code = MessageID.argumentNameCode.wording[language]
      let name = MessageID.argumentNameCodeName.wording[language]
      let words: [String] =
        switch self {
        case .merge, .retire: [code, code]
        case .move: [code, "[\(code)]"]
        case .split: [code, name, "…"]
        case .rename: [code, name]
        case .promote, .delete: [code]
        case .log: []
        }
      return (["codes", rawValue] + words).joined(separator: " ")
    }
  }

  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    let names = Array(invocation.arguments.dropFirst())
    guard let action = Action(rawValue: invocation.arguments[0]) else {
      let actions = Action.allCases.map(\.rawValue)
      return session.refuse(.valueBad(invocation.arguments[0], invocation.arguments[0], actions, invocation.command))
    }
    let root = ProjectRoot.find(from: session.folder)
    guard action.names.contains(names.count) else {
      return trouble(
        Message(.codesNamesWrong, action.rawValue, action.form(in: session.language), String(names.count)), session)
    }
    // Who only looks changes nothing, whatever lies there.
    var hasFinished = false
    if action != .log {
      do throws(Refusal) { hasFinished = try finish(root, session) } catch { return trouble(error.message, session) }
    }
    let study = StudyReader(root).read()
    session.speak(asStudyIn: study.project.settings.language)
    if let refusal = study.listing.refusal { return trouble(refusal, session) }
    // What is not read would keep the old code.
    let unread = study.errors + study.listing.skipped.compactMap(\.error)
    if let error = unread.first { return trouble(error.message(as: session.display(error.path)), session) }
    if action != .log {
      // Also where nothing is left to be done, as when the run before was stopped just before its end.
      Files.removeLeftovers(in: [root.folder] + study.listing.members.map { Path.parent(of: $0.id.path) })
    }
    if action == .log || hasFinished {
      if action == .log, study.project.codebookIDs.isEmpty { return trouble(Message(.codesNoCodebook), session) }
      do throws(FileError) {
        let log = try CodesLog(of: study.project)
        if action == .log {
          log.write(study.project, invocation.choice(.historyFormat) ?? .text, to: session)
          return .clean
        }
        if log.endsWith(action, names) {
          session.output.line(Message(.codesWasThis).text(in: session.language))
          return .clean
        }
      } catch {
        return trouble(error.message(as: session.display(error.path)), session)
      }
    }
    do throws(Refusal) {
      guard let change = try change(action, names, study.project, session) else { return .clean }
      var edit = try study.project.edit(change)
      edit.log?.line.date = today()
      edit.log?.line.author = Occasion.author(invocation.value(of: .author), environment: session.environment)
      edit.log?.line.reason = invocation.value(of: .reason) ?? ""
      if case .delete(let code) = change {
        var segments = CodeSegments(session, study.project)
        segments.list(study.project.segments(of: code))
      }
      return write(edit, study.project, root, session)
    } catch {
      return trouble(error.message, session)
    }
  }

  /// - Returns: `nil` for what changes nothing.
  private static func change(_ action: Action, _ names: [String], _ project: Project, _ session: Session)
    throws(Refusal) -> CodebookChange?
  {
    guard let first = names.first else { return nil }
    let code = try project.code(named: first)
    switch action {
    case .merge: return .merge(code, into: try project.code(named: names[1]))
    case .move: return .move(code, under: names.count > 1 ? try project.code(named: names[1]) : nil)
    case .rename: return .rename(code, to: names[1])
    case .retire: return .retire(code, by: try project.code(named: names[1]))
    case .delete: return .delete(code)
    case .split:
      let new = Array(names.dropFirst())
      var segments = CodeSegments(session, project)
      return .split(code, into: new, choices: try segments.ask(project.segments(of: code), new))
    case .promote: return .promote(code)
    case .log: return nil
    }
  }

  /// Finishes what a run before this one was stopped in, and tells of it.
  ///
  /// - Returns: whether there was a change that is wholly done now.
  private static func finish(_ root: ProjectRoot, _ session: Session) throws(Refusal) -> Bool {
    do throws(WriteRefusal) {
      let finished = try Files.finishWriting(in: root.folder)
      var notices: [Message] = []
      if finished.isFound {
        notices.append(Message(finished.isTakenBack ? .codesTakenBack : .codesFinished, String(finished.count)))
      }
      for file in finished.left {
        if let copy = file.copy, !finished.isTakenBack {
          notices.append(Message(.codesLeft, session.display(file.path), session.display(copy)))
        } else {
          notices.append(file.notRestored(session.display))
        }
      }
      for path in finished.outside { notices.append(Message(.codesOutside, path)) }
      for notice in notices { session.errors.line(notice.text(in: session.language)) }
      return finished.isFound && !finished.isTakenBack && finished.left.isEmpty && finished.outside.isEmpty
    } catch {
      throw Refusal(message(error, session))
    }
  }

  /// Writes all files of an edit together, with the line of the log.
  private static func write(_ edit: StudyEdit, _ project: Project, _ root: ProjectRoot, _ session: Session) -> ExitCode
  {
    var changes: [FileChange] = []
    for id in edit.documents {
      guard let text = project[id]?.text else { continue }
      changes.append(FileChange(path: id.path, expected: text.bytes, bytes: edit.result(in: id, of: text)))
    }
    for creation in edit.creations {
      changes.append(FileChange(path: creation.id.path, expected: nil, bytes: Array(creation.text.utf8)))
    }
    let count = changes.count
    do throws(FileError) {
      if let log = edit.log { changes.append(try Files.appending(log.line.text, to: log.file.path)) }
    } catch {
      return trouble(error.message(as: session.display(error.path), writing: true), session)
    }
    do throws(WriteRefusal) { try Files.write(changes, journalIn: root.folder) } catch {
      return trouble(message(error, session), session)
    }
    let label = (edit.label ?? Message(.renameNothingHere)).text(in: session.language)
    session.output.line(Message(.codesDone, label, String(count)).text(in: session.language))
    return .clean
  }

  private static func message(_ refusal: WriteRefusal, _ session: Session) -> Message {
    switch refusal {
    case .file(let error): error.message(as: session.display(error.path), writing: true)
    // Somebody may have saved it meanwhile; what we have worked out is about another text.
    case .changedOnDisk(let path): Message(.codesFileChanged, session.display(path))
    case .busy(let folder): Message(.writeBusy, session.display(folder))
    case .notRestored(let files, let error):
      files.first?.notRestored(session.display) ?? error.message(as: session.display(error.path), writing: true)
    default: refusal.message
    }
  }

  private static func trouble(_ message: Message, _ session: Session) -> ExitCode {
    session.complain(message.text(in: session.language))
    return .trouble
  }
}

/// Goes through a code's segments: lists them, or asks where each goes.
struct CodeSegments {
  private let session: Session
  private let project: Project
  /// The one looked at last: a file that is not open is read anew each time that it is asked for.
  private var transcript: (id: DocumentID, transcript: Transcript)?

  init(_ session: Session, _ project: Project) {
    self.session = session
    self.project = project
  }

  /// Who deletes codings sees what was coded, and has it in a file if they want it back.
  mutating func list(_ segments: [(document: DocumentID, use: CodeUse)]) {
    for segment in segments { write(segment, before: "") }
  }

  private mutating func write(_ segment: (document: DocumentID, use: CodeUse), before: String) {
    guard let transcript = read(segment.document) else { return }
    let words = transcript.words(in: segment.use.content)
    session.output.line("\(before)\(session.display(segment.document.path)):\(line(of: segment))  \(words)")
  }

  /// - Returns: for each segment that goes somewhere, which of the names, by its number. An empty answer leaves a segment
  ///   where it is, and so does the end of the input for all that are left.
  /// - Throws: where an answer is none, or several. Who sits at a terminal is asked again instead.
  mutating func ask(_ segments: [(document: DocumentID, use: CodeUse)], _ names: [String]) throws(Refusal)
    -> [Int: Int]
  {
    var answers = AnswerReader(session.input)
    var choices: [Int: Int] = [:]
    let list = names.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: "  ")
    for (number, segment) in segments.enumerated() {
      while true {
        write(segment, before: "\(number + 1)/\(segments.count)  ")
        session.output.line("  \(list)")
        session.output.flush()
        guard let answer = answers.next() else { return choices }
        let words = answer.split(whereSeparator: \.isWhitespace).map(String.init)
        if words.isEmpty { break }
        if words.count == 1, let choice = Int(words[0]) ?? names.firstIndex(of: words[0]).map({ $0 + 1 }),
          choice > 0, choice <= names.count
        {
          choices[number] = choice - 1
          break
        }
        let message = Message(
          .codesNoAnswer, session.display(segment.document.path), String(line(of: segment)),
          words.joined(separator: " "))
        // The answers that follow in a file are for the segments that follow.
        if !session.input.isTerminal { throw Refusal(message) }
        session.complain(message.text(in: session.language))
        session.errors.flush()
      }
    }
    return choices
  }

  /// As a person counts; 0 in a document that is gone.
  private mutating func line(of segment: (document: DocumentID, use: CodeUse)) -> Int {
    read(segment.document).map { $0.text.lines.line(at: segment.use.name.lowerBound) + 1 } ?? 0
  }

  private mutating func read(_ document: DocumentID) -> Transcript? {
    if transcript?.id != document { transcript = project.transcript(document).map { (document, $0.transcript) } }
    return transcript?.transcript
  }
}

/// The lines that somebody types, one by one.
private struct AnswerReader {
  private let input: Descriptor
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  init(_ input: Descriptor) { self.input = input }

  mutating func next() -> String? {
    while true {
      if let end = buffer.firstIndex(of: 10) {
        defer { buffer.removeSubrange(...end) }
        return String(decoding: buffer[..<end], as: UTF8.self)
      }
      if isAtEnd {
        if buffer.isEmpty { return nil }
        defer { buffer = [] }
        return String(decoding: buffer, as: UTF8.self)
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      do throws(SystemError) {
        let count = try input.read(into: &chunk)
        if count == 0 { isAtEnd = true } else { buffer += chunk[..<count] }
      } catch {
        isAtEnd = true
      }
    }
  }
}
