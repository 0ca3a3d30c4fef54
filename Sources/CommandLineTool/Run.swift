internal import Messages
internal import ProjectFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What `--version` and `initialize` tell.
package let version = "0.1.0"

/// Runs the program.
///
/// - Parameters:
///   - arguments: without the program's name.
///   - environment: looks an environment variable up by its name.
///   - folder: where relative paths start. Absolute.
///   - executable: the path of this program, which `demo` starts again.
/// - Returns: the exit status: 0, 1 where there are findings at or above `--fail-on`, 2 where the command was not
///   understood or a file could not be read or written.
package func run(
  arguments: [String], environment: @escaping @Sendable (_ name: String) -> String?, folder: String,
  executable: String? = executablePath, streams: Streams = Streams()
) async -> Int32 {
  // Who reads from us may stop, as `head` does; that is seen when writing fails.
  _ = signal(SIGPIPE, SIG_IGN)
  let session = Session(
    environment: environment, folder: folder, executable: executable, streams: streams,
    chosenLanguage: language(in: arguments))
  var status = await dispatch(arguments, session)
  session.output.flush()
  if let failure = session.output.failure, !failure.isBrokenPipe {
    session.complain(Message(.cliOutputFailed, failure.text).text(in: session.language))
    status = .trouble
  }
  session.errors.flush()
  return status.rawValue
}

/// The path of the program that is running; `nil` where the system does not tell.
package var executablePath: String? {
  #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var path = [CChar](repeating: 0, count: Int(size))
    guard unsafe _NSGetExecutablePath(&path, &size) == 0 else { return nil }
    return Path.resolved(String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  #else
    Path.resolved("/proc/self/exe")
  #endif
}

/// Runs the program on what the process was given.
package func runProcess() async -> Never {
  let status = await run(
    arguments: Array(CommandLine.arguments.dropFirst()),
    environment: { name in unsafe getenv(name).map { unsafe String(cString: $0) } },
    folder: Path.workingFolder)
  exit(status)
}

private func dispatch(_ arguments: [String], _ session: Session) async -> ExitCode {
  var rest = arguments[...]
  while let word = rest.first, word.utf8.first == UInt8(ascii: "-"), word.utf8.count > 1 {
    rest.removeFirst()
    if Option.help.isWritten(word) {
      session.output.write(Help.page(in: session.language))
      return .clean
    }
    if Option.version.isWritten(word) {
      session.output.line("ordrett " + version)
      return .clean
    }
    if let error = takeLanguage(word, &rest) { return session.refuse(error) }
  }
  guard let name = rest.popFirst() else {
    session.errors.write(Help.page(in: session.language))
    return .trouble
  }
  guard let command = CommandTable.command(name) else { return session.refuse(.unknownCommand(name)) }
  // Help is given whatever else is wrong with the line: that may be why it is asked for.
  if rest.prefix(while: { $0 != "--" }).contains(where: Option.help.isWritten) {
    session.output.write(Help.page(of: command, in: session.language))
    return .clean
  }
  do throws(UsageError) {
    return await command.run(try Invocation.parse(rest, of: command), session)
  } catch {
    return session.refuse(error)
  }
}

/// Passes over a `--language` before the command's name. Its value has been taken up front.
private func takeLanguage(_ word: String, _ rest: inout ArraySlice<String>) -> UsageError? {
  let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
  guard Option.language.isWritten(parts[0]) else { return .unknownOption(parts[0], nil) }
  guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { return .valueMissing(word, nil) }
  if Language(rawValue: value) != nil { return nil }
  return .valueBad(parts[0], value, Language.allCases.map(\.rawValue), nil)
}

/// The language that a command line asks for, wherever it does, so that what is wrong elsewhere is told in it too.
///
/// Behind a command that speaks to programs, an option of that name is that command's own.
private func language(in arguments: [String]) -> Language? {
  var rest = arguments[...]
  var isBeforeCommand = true
  while let word = rest.popFirst(), word != "--" {
    if word.hasPrefix("--language=") { return Language(rawValue: String(word.dropFirst(11))) }
    if word == "--language" { return rest.first.flatMap { Language(rawValue: $0) } }
    if isBeforeCommand, !word.hasPrefix("-") {
      if CommandTable.command(word)?.isForPeople == false { return nil }
      isBeforeCommand = false
    }
  }
  return nil
}
