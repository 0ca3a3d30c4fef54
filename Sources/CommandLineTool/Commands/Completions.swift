internal import Messages
internal import Project

/// `ordrett completions SHELL`: a script that teaches a shell the commands, options and values of the table.
enum Completions {
  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    let name = invocation.arguments[0]
    guard let shell = Shell(rawValue: name) else {
      let argument = MessageID.argumentNameShell.wording[session.language]
      return session.refuse(.valueBad(argument, name, Shell.allCases.map(\.rawValue), invocation.command))
    }
    session.output.write(script(for: shell, in: session.language))
    return .clean
  }

  static func script(for shell: Shell, in language: Language) -> String {
    switch shell {
    case .bash: BashCompletions.script()
    case .zsh: ZshCompletions.script(in: language)
    case .fish: FishCompletions.script(in: language)
    }
  }

  /// The words of a completion that is a list of words.
  static func words(_ completion: Completion) -> [String]? {
    switch completion {
    case .nothing, .files, .folders: nil
    case .words(let words): words
    case .commands: CommandTable.commands.map(\.name)
    case .rules: RuleCatalogue.all.map { $0.id }
    }
  }

  /// What may stand for the value of an option.
  static func values(of option: Option) -> Completion {
    if case .choice(let choices) = option.kind { return .words(choices) }
    return option.completion
  }

  static func shown(_ options: [Option]) -> [Option] { options.filter { !$0.isHidden } }
}

enum Shell: String, CaseIterable {
  case bash, zsh, fish
}

private enum BashCompletions {
  static func script() -> String {
    var script = """
      # bash completion for ordrett
      _ordrett() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= index option
        COMPREPLY=()
        # Bash takes "--option=value" apart at the "=".
        if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; fi
        for ((index = 1; index < COMP_CWORD; index++)); do
          case ${COMP_WORDS[index]} in
            \(CommandTable.commands.map(\.name).joined(separator: "|"))) command=${COMP_WORDS[index]}; break ;;
          esac
        done
        case $command:$before in

      """
    for command in CommandTable.commands {
      for option in command.options where option.takesValue {
        script += "    \(command.name):--\(option.name)) \(reply(Completions.values(of: option))) ; return ;;\n"
      }
    }
    for option in Option.everywhere where option.takesValue {
      script += "    *:--\(option.name)) \(reply(Completions.values(of: option))) ; return ;;\n"
    }
    script += """
        esac
        if [[ $word == -* ]]; then
          case $command in

      """
    script += "      \"\") \(reply(.words(CommandTable.topOptions.map { "--" + $0.name }))) ;;\n"
    for command in CommandTable.commands {
      let names = Completions.shown(command.allOptions).map { "--" + $0.name }
      script += "      \(command.name)) \(reply(.words(names))) ;;\n"
    }
    script += """
          esac
          return
        fi
        case $command in
          "") \(reply(.commands)) ;;

      """
    for command in CommandTable.commands {
      guard let argument = command.arguments.first else { continue }
      script += "    \(command.name)) \(reply(argument.completion)) ;;\n"
    }
    return script + """
        esac
      }
      complete -F _ordrett ordrett

      """
  }

  private static func reply(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ":"
    case .files: "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- \"$word\"))"
    case .folders: "compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- \"$word\"))"
    case .words, .rules, .commands:
      "COMPREPLY=($(compgen -W \"\((Completions.words(completion) ?? []).joined(separator: " "))\" -- \"$word\"))"
    }
  }
}

private enum ZshCompletions {
  static func script(in language: Language) -> String {
    var script = """
      #compdef ordrett
      # zsh completion for ordrett
      _ordrett() {
        local context state state_descr line
        typeset -A opt_args
        _arguments -C \\

      """
    for option in CommandTable.topOptions { script += "    \(specification(option, in: language)) \\\n" }
    script += """
          '1:\(quoted(MessageID.argumentNameCommand.wording[language])):->command' \\
          '*:: :->rest'
        case $state in
          command)
            local -a commands
            commands=(

      """
    for command in CommandTable.commands {
      script += "        '\(command.name):\(quoted(command.summary[language]))'\n"
    }
    script += """
            )
            _describe -t commands command commands
            ;;
          rest)
            case $words[1] in

      """
    for command in CommandTable.commands {
      var parts = Completions.shown(command.allOptions).map { specification($0, in: language) }
      for argument in command.arguments {
        let place = argument.repeats ? "*" : argument.isOptional ? ":" : ""
        parts.append("'\(place):\(quoted(argument.name[language])):\(action(argument.completion))'")
      }
      script += "        \(command.name)) _arguments \(parts.joined(separator: " ")) ;;\n"
    }
    return script + """
            esac
            ;;
        esac
      }
      if [ "$funcstack[1]" = "_ordrett" ]; then _ordrett "$@"; else compdef _ordrett ordrett; fi

      """
  }

  private static func specification(_ option: Option, in language: Language) -> String {
    let star = option.repeats ? "*" : ""
    let equals = option.takesValue ? "=" : ""
    var specification = "'\(star)--\(option.name)\(equals)[\(quoted(option.summary[language]))]"
    if option.takesValue {
      let name = option.placeholder?[language] ?? ""
      specification += ":\(quoted(name)):\(action(Completions.values(of: option)))"
    }
    return specification + "'"
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .words, .rules, .commands: "(\((Completions.words(completion) ?? []).joined(separator: " ")))"
    }
  }

  /// A text inside single quotes, where `_arguments` reads `:` and brackets as its own.
  private static func quoted(_ text: String) -> String {
    var quoted = ""
    for character in text {
      switch character {
      case "'": quoted += "'\\''"
      case ":", "[", "]", "\\": quoted += "\\" + String(character)
      default: quoted.append(character)
      }
    }
    return quoted
  }
}

private enum FishCompletions {
  static func script(in language: Language) -> String {
    var lines = ["# fish completion for ordrett", "complete -c ordrett -f"]
    for command in CommandTable.commands {
      lines.append(
        "complete -c ordrett -n __fish_use_subcommand -a \(command.name) -d \(quoted(command.summary[language]))")
    }
    lines += CommandTable.topOptions.map { line($0, "__fish_use_subcommand", in: language) }
    for command in CommandTable.commands {
      let condition = "'__fish_seen_subcommand_from \(command.name)'"
      for option in Completions.shown(command.allOptions) { lines.append(line(option, condition, in: language)) }
      for argument in command.arguments {
        let arguments = arguments(argument.completion)
        if !arguments.isEmpty { lines.append("complete -c ordrett -n \(condition) \(arguments)") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ option: Option, _ condition: String, in language: Language) -> String {
    var line = "complete -c ordrett -n \(condition) -l \(option.name)"
    if let short = option.short { line += " -s \(short)" }
    // -x leaves files out, -r asks for a value and lets them in.
    let values = Completions.values(of: option)
    if option.takesValue { line += (values == .files ? " -r " : " -x ") + arguments(values) }
    return line + " -d " + quoted(option.summary[language])
  }

  private static func arguments(_ completion: Completion) -> String {
    switch completion {
    case .nothing: ""
    case .files: "-F"
    case .folders: "-a '(__fish_complete_directories)'"
    case .words, .rules, .commands: "-a \(quoted((Completions.words(completion) ?? []).joined(separator: " ")))"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "'"
    for character in text {
      if character == "'" || character == "\\" { quoted += "\\" }
      quoted.append(character)
    }
    return quoted + "'"
  }
}
