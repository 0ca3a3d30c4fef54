internal import JSON
internal import Messages
internal import Privacy
internal import Project
internal import ProjectFiles

/// `ordrett leaks [FILE]`: what identifies somebody in texts that come as lines of JSON, for a pipe of other programs.
///
/// Each line is read, looked through and answered before the next is needed, so that memory does not grow with the
/// input and a program at the other end may wait for each answer.
enum Leaks {
  /// What the text of a record is.
  enum TextForm: String, CaseIterable {
    case plain, transcript
  }

  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    var threshold: Float?
    if let value = invocation.value(of: .threshold) {
      guard let number = Float(value), (0...1).contains(number) else {
        return session.refuse(.valueBad("--threshold", value, ["0…1"], invocation.command))
      }
      threshold = number
    }
    let path = invocation.arguments.first ?? "-"
    let shown = path == "-" ? MessageID.reportStandardInput.wording[session.language] : path
    let language = invocation.choice(.textLanguage, TextLanguage.self) ?? .auto
    let spelling = invocation.choice(.textCase, TextSpelling.self) ?? .auto
    var reader = RecordReader(
      form: invocation.choice(.textForm, TextForm.self) ?? .plain, language: language, spelling: spelling,
      threshold: threshold, tellsFindings: invocation.has(.asFindings), words: session.language)
    do throws(FileError) {
      var lines = try LineStream(path, session)
      defer { lines.close() }
      var number = 0
      var answers = 0
      var status = ExitCode.clean
      while let batch = try lines.next() {
        for line in batch {
          number += 1
          if line.allSatisfy({ $0 <= 0x20 }) { continue }
          do throws(RecordReader.Failure) {
            session.output.write(try reader.answer(line))
            answers += 1
          } catch {
            session.complain(Message(error.message, String(number), shown).text(in: session.language))
            status = .trouble
          }
        }
        // What was given is answered before more is waited for.
        session.output.flush()
        if let problem = reader.problem {
          session.complain(Message(.leaksNoModel, "\(problem)").text(in: session.language))
          return .trouble
        }
        if session.output.failure != nil { return .trouble }
      }
      if answers == 0, status == .trouble {
        session.complain(Message(.leaksNoRecords, shown, path).text(in: session.language))
      }
      return status
    } catch {
      session.complain(error.message(as: shown).text(in: session.language))
      return .trouble
    }
  }
}

/// Lines of a file or of standard input, as many at a time as have come.
private struct LineStream {
  private let descriptor: Descriptor
  private let path: String
  private let isOwn: Bool
  private var rest: [UInt8] = []
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var hasEnded = false

  init(_ path: String, _ session: Session) throws(FileError) {
    self.path = path
    isOwn = path != "-"
    descriptor = isOwn ? try Files.stream(session.absolute(path)) : session.input
  }

  /// - Returns: whole lines without their ends; `nil` when there are no more.
  mutating func next() throws(FileError) -> [ArraySlice<UInt8>]? {
    while !hasEnded {
      let count: Int
      do throws(SystemError) { count = try descriptor.read(into: &buffer) } catch {
        throw FileError(path: path, kind: .other, code: error.code)
      }
      hasEnded = count == 0
      let searched = rest.count
      rest += buffer[..<count]
      if hasEnded, !rest.isEmpty { rest.append(0x0A) }
      guard let end = rest[searched...].lastIndex(of: 0x0A) else {
        if rest.count > Files.sizeLimit { throw FileError(path: path, kind: .tooLarge) }
        continue
      }
      let lines = rest[..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
      rest = Array(rest[(end + 1)...])
      return lines
    }
    return nil
  }

  func close() {
    if isOwn { descriptor.close() }
  }
}
