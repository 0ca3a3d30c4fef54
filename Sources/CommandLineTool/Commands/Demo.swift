internal import JSON
internal import LanguageServerProtocol
internal import Messages
internal import ProjectFiles
internal import TextModel

/// `ordrett demo [FOLDER]`: writes the example study, starts the server on it as an editor would, and prints what the
/// server really answers.
enum Demo {
  /// The interview that is opened, and what in it is shown.
  private static let interview = "intervju/02-spaden.ordrett"
  private static let slip = "galgenhumør"
  private static let mended = "galgenhumor"
  private static let code = "kjeft"

  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    let (output, language) = (session.output, session.language)
    let folder: String
    do throws(FileError) {
      guard let free = freeFolder(invocation.arguments.first, session) else {
        session.complain(Message(.initNotEmpty, invocation.arguments.first ?? "").text(in: language))
        return .trouble
      }
      folder = free
      try ExampleStudy.write(to: folder)
    } catch {
      session.complain(error.message(as: session.display(error.path), writing: true).text(in: language))
      return .trouble
    }
    output.line(Message(.demoWritten, session.display(folder)).text(in: language))
    output.line(MessageID.demoFictional.wording[language])
    output.line()
    let paint = session.paint(invocation.choice(.color))
    guard let server = session.executable else {
      return fail(MessageID.demoNoServer.wording[language], folder, session)
    }
    var status = ExitCode.clean
    do throws(LanguageClient.Failure) {
      try converse(with: server, folder, session, paint)
    } catch {
      status = fail(error.words, folder, session)
    }
    let shown = showEditors(server, folder, session, paint)
    return status == .clean ? shown : status
  }

  private static func converse(
    with server: String, _ folder: String, _ session: Session, _ paint: Paint
  ) throws(LanguageClient.Failure) {
    var demonstration = try DemoSession(
      server: server, folder: folder, interview: interview, paint: paint, session: session)
    try demonstration.showFindings()
    try demonstration.showCompletion(at: "{+" + slip, typed: "{+" + slip.prefix(1))
    try demonstration.showHover(at: "{+" + code)
    try demonstration.showDefinition(of: code)
    try demonstration.showReferences(of: code)
    try demonstration.mend(slip, by: mended)
    try demonstration.end()
  }

  private static func fail(_ words: String, _ folder: String, _ session: Session) -> ExitCode {
    // The sentence around the words has a full stop of its own.
    let words = words.hasSuffix(".") ? String(words.dropLast()) : words
    session.complain(Message(.demoServerFailed, words, session.display(folder)).text(in: session.language))
    return .trouble
  }

  /// The folder that was named if it is free; else the first free one of the usual name.
  private static func freeFolder(_ name: String?, _ session: Session) -> String? {
    if let name {
      let folder = session.absolute(name)
      return ExampleStudy.isFree(folder) ? folder : nil
    }
    for number in 1...1000 {
      let folder = session.absolute("ordrett-demo" + (number == 1 ? "" : "-\(number)"))
      if ExampleStudy.isFree(folder) { return folder }
    }
    return nil
  }

  private static func showEditors(_ server: String, _ folder: String, _ session: Session, _ paint: Paint) -> ExitCode {
    let (output, language) = (session.output, session.language)
    let editors = DemoEditors(server: server)
    do throws(FileError) {
      try Files.makeFolder(Path.join(folder, "editor"))
      try Files.write(Array(editors.neovim.utf8), to: Path.join(folder, "editor/neovim.lua"), replacing: false)
      try Files.write(Array(editors.emacs.utf8), to: Path.join(folder, "editor/emacs.el"), replacing: false)
    } catch {
      session.complain(error.message(as: session.display(error.path), writing: true).text(in: language))
      return .trouble
    }
    func path(_ name: String) -> String { DemoEditors.quoted(session.display(Path.join(folder, name))) }
    func command(_ words: String) { output.painted("  " + paint(.cyan, words)) }
    output.line()
    output.painted(paint(.bold, MessageID.demoOpen.wording[language]))
    output.line("  Neovim 0.11")
    command("  nvim --cmd \"luafile \(path("editor/neovim.lua"))\" \(path(interview))")
    output.line("  Emacs 29 (28: eglot)")
    command("  emacs -l \(path("editor/emacs.el")) \(path(interview))")
    for line in DisplayWidth.wrap(MessageID.demoOtherEditors.wording[language], to: 78) { output.line("  " + line) }
    command("  \(DemoEditors.quoted(server)) lsp")
    output.line()
    output.painted(paint(.bold, MessageID.demoCheck.wording[language]))
    command("\(DemoEditors.quoted(server)) check \(DemoEditors.quoted(session.display(folder)))")
    output.line()
    output.line(MessageID.demoNothingLeft.wording[language])
    return .clean
  }
}
