internal import Messages

/// A command as the table lists it. Parsing, help, usage lines and shell completions all come from this.
struct Command: Sendable {
  let name: String
  let summary: Wording
  var arguments: [Argument] = []
  /// Without those that every command has.
  var options: [Option] = []
  var examples: [String] = []
  /// Whether findings set the exit status, which the help page then explains.
  var reportsFindings = false
  /// More to know, as paragraphs of the help page.
  var notes: [Wording] = []
  /// Whether it prints to a person, who may ask for a language.
  var isForPeople = true
  let run: @Sendable (Invocation, Session) async -> ExitCode

  var allOptions: [Option] { options + Option.everywhere.filter { isForPeople || $0.name != Option.language.name } }
}

/// Something that stands after the command without an option before it.
struct Argument: Sendable {
  let name: Wording
  let summary: Wording
  var isOptional = false
  var repeats = false
  var completion = Completion.nothing
}

/// What a shell offers in a place.
enum Completion: Sendable, Equatable {
  case nothing
  case files
  case folders
  case words([String])
  /// The ids of all rules.
  case rules
  /// The names of all commands.
  case commands
}

struct Option: Sendable {
  enum Kind: Sendable, Equatable {
    case flag
    /// One of these words.
    case choice([String])
    case text
  }

  /// Without the dashes.
  let name: String
  var short: Character?
  let kind: Kind
  /// What stands for the value on a usage line; `nil` for a flag.
  var placeholder: Wording?
  let summary: Wording
  /// The value where the option is not given, for the help page.
  var usual: String?
  var repeats = false
  var completion = Completion.nothing
  /// Taken, but not shown: what editors add on their own.
  var isHidden = false

  var takesValue: Bool { kind != .flag }
}

/// What became of a command; the raw value is the process's exit status.
enum ExitCode: Int32 {
  case clean = 0
  /// Something was found at or above `--fail-on`.
  case findings = 1
  /// The command was not understood, or a file could not be read or written.
  case trouble = 2
}
