enum Demo {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode { .clean }
}
