/// A command line that was understood: the command, and what was given to it.
struct Invocation: Sendable {
  let command: Command
  /// The values by the option's name, in the order in which they came; a flag has an empty one.
  private(set) var values: [String: [String]] = [:]
  /// What stands without an option before it.
  private(set) var arguments: [String] = []

  init(_ command: Command) {
    self.command = command
  }

  func has(_ option: Option) -> Bool { values[option.name] != nil }

  func value(of option: Option) -> String? { values[option.name]?.last }

  func values(of option: Option) -> [String] { values[option.name] ?? [] }

  /// The chosen case; that of `Option.usual` where the option is not given.
  func choice<Choice: RawRepresentable<String>>(_ option: Option, _ type: Choice.Type = Choice.self) -> Choice? {
    (value(of: option) ?? option.usual).flatMap(Choice.init(rawValue:))
  }

  /// Reads what stands after a command's name.
  static func parse(_ words: some Sequence<String>, of command: Command) throws(UsageError) -> Invocation {
    var invocation = Invocation(command)
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        invocation.arguments += rest
        break
      }
      guard word.utf8.count > 1, word.utf8.first == UInt8(ascii: "-") else {
        invocation.arguments.append(word)
        continue
      }
      try invocation.take(word, &rest)
    }
    try invocation.checkArguments()
    return invocation
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let (written, attached) = (parts[0], parts.count > 1 ? parts[1] : nil)
    guard let option = command.allOptions.first(where: { $0.isWritten(written) }) else {
      throw .unknownOption(written, command)
    }
    if !option.takesValue {
      if attached != nil { throw .valueUnexpected(written, command) }
      values[option.name] = [""]
      return
    }
    guard let value = attached ?? rest.popFirst() else { throw .valueMissing(written, command) }
    if values[option.name] != nil, !option.repeats { throw .optionTwice(written, command) }
    if case .choice(let choices) = option.kind, !choices.contains(value) {
      throw .valueBad(written, value, choices, command)
    }
    values[option.name, default: []].append(value)
  }

  private func checkArguments() throws(UsageError) {
    let wanted = command.arguments.filter { !$0.isOptional }.count
    if arguments.count < wanted { throw .argumentMissing(command.arguments[arguments.count], command) }
    // A variable of the shell that is not set; it must not come to mean the folder one stands in.
    if arguments.contains(""), let argument = command.arguments.last { throw .argumentMissing(argument, command) }
    if !command.arguments.contains(where: \.repeats), arguments.count > command.arguments.count {
      throw .argumentTooMany(arguments[command.arguments.count], command)
    }
    if arguments.filter({ $0 == "-" }).count > 1 { throw .standardInputTwice(command) }
  }
}

extension Option {
  /// Whether a word of the command line, cut before its `=`, is this option.
  func isWritten(_ word: String) -> Bool {
    word == "--" + name || short.map { word == "-" + String($0) } ?? false
  }
}
