internal import LanguageServer

/// `ordrett lsp`: the language server, on the standard streams of the process.
enum LanguageServerCommand {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    // 0 after `shutdown` and `exit`, 1 where the client went away without them (LSP 3.17, "Exit Notification").
    ExitCode(rawValue: await runLanguageServer(version: version)) ?? .trouble
  }
}
