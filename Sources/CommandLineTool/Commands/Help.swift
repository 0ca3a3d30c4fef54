internal import Messages

/// `ordrett help [COMMAND]`, and every usage line.
enum Help {
  /// How wide a page is, in columns.
  private static let width = 80

  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    guard let name = invocation.arguments.first else {
      session.output.write(page(in: session.language))
      return .clean
    }
    guard let command = CommandTable.command(name) else { return session.refuse(.unknownCommand(name)) }
    session.output.write(page(of: command, in: session.language))
    return .clean
  }

  /// The page of the program.
  static func page(in language: Language) -> String {
    var page = Page()
    page.paragraph(MessageID.helpTagline.wording[language])
    page.heading(MessageID.cliUsage.wording[language])
    page.line("  " + usage(nil, in: language))
    page.heading(MessageID.cliCommands.wording[language])
    page.rows(CommandTable.commands.map { ($0.name, $0.summary[language]) })
    page.heading(MessageID.cliOptions.wording[language])
    page.rows(CommandTable.topOptions.map { row(of: $0, in: language) })
    page.line()
    page.line(Message(.cliSeeHelp, MessageID.argumentNameCommand.wording[language]).text(in: language))
    return page.text
  }

  /// The page of a command.
  static func page(of command: Command, in language: Language) -> String {
    var page = Page()
    page.paragraph(command.summary[language] + ".")
    page.heading(MessageID.cliUsage.wording[language])
    page.line("  " + usage(command, in: language))
    if !command.arguments.isEmpty {
      page.heading(MessageID.cliArguments.wording[language])
      page.rows(command.arguments.map { ($0.name[language], $0.summary[language]) })
    }
    page.heading(MessageID.cliOptions.wording[language])
    page.rows(command.allOptions.filter { !$0.isHidden }.map { row(of: $0, in: language) })
    for note in command.notes {
      page.line()
      page.paragraph(note[language])
    }
    if !command.examples.isEmpty {
      page.heading(MessageID.cliExamples.wording[language])
      for example in command.examples { page.line("  " + example) }
    }
    if command.reportsFindings {
      page.heading(MessageID.cliExitStatus.wording[language])
      let words: [(ExitCode, MessageID)] = [
        (.clean, .helpExitClean), (.findings, .helpExitFindings), (.trouble, .helpExitTrouble),
      ]
      page.rows(words.map { (String($0.rawValue), $1.wording[language]) })
    }
    return page.text
  }

  /// How a command is written, on one line.
  static func usage(_ command: Command?, in language: Language) -> String {
    let options = "[\(MessageID.argumentNameOptions.wording[language])]"
    guard let command else { return "ordrett \(MessageID.argumentNameCommand.wording[language]) \(options)" }
    var words = ["ordrett", command.name, options]
    for argument in command.arguments {
      let name = argument.name[language] + (argument.repeats ? " …" : "")
      words.append(argument.isOptional ? "[\(name)]" : name)
    }
    return words.joined(separator: " ")
  }

  private static func row(of option: Option, in language: Language) -> (String, String) {
    var name = (option.short.map { "-\($0), " } ?? "    ") + "--" + option.name
    if let placeholder = option.placeholder { name += " " + placeholder[language] }
    var text = option.summary[language]
    if let usual = option.usual { text += ". " + Message(.helpUsual, usual).text(in: language) }
    if option.repeats { text += ". " + MessageID.helpRepeats.wording[language] }
    return (name, text)
  }

  private struct Page {
    private(set) var text = ""

    mutating func line(_ line: String = "") {
      text += line + "\n"
    }

    mutating func paragraph(_ words: String) {
      for line in DisplayWidth.wrap(words, to: Help.width) { self.line(line) }
    }

    mutating func heading(_ words: String) {
      line()
      line(words)
    }

    /// Two columns, the right one wrapped.
    mutating func rows(_ rows: [(String, String)]) {
      let left = (rows.map { DisplayWidth.width(of: $0.0) }.max() ?? 0) + 4
      for (name, words) in rows {
        let padding = String(repeating: " ", count: left - 2 - DisplayWidth.width(of: name))
        for (number, words) in DisplayWidth.wrap(words, to: max(Help.width - left, 30)).enumerated() {
          line(number == 0 ? "  " + name + padding + words : String(repeating: " ", count: left) + words)
        }
      }
    }
  }
}

extension Session {
  /// Tells that the command line was not understood, and how it is written.
  func refuse(_ error: UsageError) -> ExitCode {
    complain(error.text(in: language))
    errors.line(MessageID.cliUsage.wording[language] + " " + Help.usage(error.command, in: language))
    let page = error.command?.name ?? MessageID.argumentNameCommand.wording[language]
    errors.line(Message(.cliSeeHelp, page).text(in: language))
    return .trouble
  }
}
