internal import LanguageServer

/// `ordrett lsp`: the language server, on the standard streams.
enum LanguageServerCommand {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    .clean
  }
}
