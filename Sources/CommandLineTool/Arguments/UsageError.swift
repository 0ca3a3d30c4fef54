internal import Messages
internal import Project

/// A command line that was not understood.
enum UsageError: Error {
  case unknownCommand(String)
  case unknownOption(String, Command?)
  case valueMissing(String, Command?)
  case valueUnexpected(String, Command?)
  case valueBad(String, String, [String], Command?)
  case optionTwice(String, Command)
  case argumentMissing(Argument, Command)
  case argumentTooMany(String, Command)
  case standardInputTwice(Command)
  case unknownRule(String, Command)

  /// The command whose usage line helps; `nil` for the program's.
  var command: Command? {
    switch self {
    case .unknownCommand: nil
    case .unknownOption(_, let command), .valueMissing(_, let command), .valueUnexpected(_, let command),
      .valueBad(_, _, _, let command):
      command
    case .optionTwice(_, let command), .argumentMissing(_, let command), .argumentTooMany(_, let command),
      .standardInputTwice(let command), .unknownRule(_, let command):
      command
    }
  }

  func text(in language: Language) -> String {
    switch self {
    case .unknownCommand(let word):
      if let nearest = nearest(to: word, among: CommandTable.commands.map(\.name)) {
        return Message(.cliCommandUnknownNearest, word, nearest).text(in: language)
      }
      return Message(.cliCommandUnknown, word).text(in: language)
    case .unknownOption(let word, let command):
      // Without a command the sentence is about `ordrett` alone.
      let options = (command?.allOptions ?? CommandTable.topOptions).filter { !$0.isHidden }
      let bare = String(word.drop { $0 == "-" })
      let name = command?.name ?? "help"
      if let nearest = nearest(to: bare, among: options.map(\.name)) {
        return command == nil
          ? Message(.cliTopOptionUnknownNearest, word, "--" + nearest).text(in: language)
          : Message(.cliOptionUnknownNearest, word, name, "--" + nearest).text(in: language)
      }
      return command == nil
        ? Message(.cliTopOptionUnknown, word).text(in: language)
        : Message(.cliOptionUnknown, word, name).text(in: language)
    case .valueMissing(let word, _): return Message(.cliValueMissing, word).text(in: language)
    case .valueUnexpected(let word, _): return Message(.cliValueUnexpected, word).text(in: language)
    case .valueBad(let word, let value, let choices, _):
      return Message(.cliValueBad, word, value, choices.joined(separator: ", ")).text(in: language)
    case .optionTwice(let word, _): return Message(.cliOptionTwice, word).text(in: language)
    case .argumentMissing(let argument, let command):
      return Message(.cliArgumentMissing, command.name, argument.name[language]).text(in: language)
    case .argumentTooMany(let word, let command):
      return Message(.cliArgumentTooMany, command.name, word).text(in: language)
    case .standardInputTwice: return Message(.cliStandardInputTwice).text(in: language)
    case .unknownRule(let rule, _):
      if let nearest = nearest(to: rule, among: RuleCatalogue.ids.sorted()) {
        return Message(.cliRuleUnknownNearest, rule, nearest).text(in: language)
      }
      return Message(.cliRuleUnknown, rule).text(in: language)
    }
  }
}
