internal import Messages
internal import Project

/// Every command, in the order in which the help lists them.
enum CommandTable {
  static let commands: [Command] = [
    Command(
      name: "check", summary: word(.helpCheck), arguments: [.paths],
      options: [.format, .failOn, .only, .name, .quiet, .color],
      examples: [
        "ordrett check",
        "ordrett check intervju/03.ordrett --only leak",
        "ordrett check --format sarif > ordrett.sarif",
        "ordrett check - --name intervju/03.ordrett < 03.txt",
      ],
      reportsFindings: true, notes: [word(.helpCheckNotes)], run: Check.run),
    Command(
      name: "format", summary: word(.helpFormat), arguments: [.pathsToFormat], options: [.check, .name],
      examples: [
        "ordrett format", "ordrett format --check intervju", "ordrett format - < 03.txt > 03.ordrett",
      ],
      notes: [word(.helpFormatNotes)], run: Format.run),
    Command(
      name: "leaks", summary: word(.helpLeaks),
      arguments: [
        Argument(
          name: word(.argumentNameFile), summary: word(.helpArgumentLeaksFile), isOptional: true, completion: .files)
      ],
      options: [.recordFormat, .textForm, .textLanguage, .textCase, .threshold, .asFindings],
      examples: [
        "ordrett leaks --format jsonl --language nb texts.jsonl",
        "ordrett leaks --as transcript --findings < interviews.jsonl",
      ],
      notes: [word(.helpLeaksNotes)], isForPeople: false, run: Leaks.run),
    Command(
      name: "explain", summary: word(.helpExplain),
      arguments: [
        Argument(
          name: word(.argumentNameRule), summary: word(.helpArgumentRule), isOptional: true, completion: .rules)
      ],
      options: [.color], examples: ["ordrett explain", "ordrett explain leak/marked"], run: Explain.run),
    Command(
      name: "init", summary: word(.helpInit), arguments: [.folder], options: [.example],
      examples: ["ordrett init", "ordrett init masteroppgave --language nn", "ordrett init --example studie"],
      notes: [word(.helpInitNotes)], run: Initialize.run),
    Command(
      name: "codes", summary: word(.helpCodes),
      arguments: [
        Argument(
          name: word(.argumentNameAction), summary: word(.helpArgumentAction),
          completion: .words(Codes.Action.allCases.map(\.rawValue))),
        Argument(
          name: word(.argumentNameCode), summary: word(.helpArgumentCode), isOptional: true, repeats: true),
      ],
      options: [.reason, .author, .historyFormat],
      examples: [
        "ordrett codes merge frykt redsel --reason \"same thing\"", "ordrett codes move frykt emosjon",
        "ordrett codes log --format markdown",
      ],
      notes: [word(.helpCodesNotes)], run: Codes.run),
    Command(
      name: "demo", summary: word(.helpDemo),
      arguments: [
        Argument(
          name: word(.argumentNameFolder), summary: word(.helpArgumentDemoFolder), isOptional: true,
          completion: .folders)
      ],
      options: [.color], examples: ["ordrett demo"], run: Demo.run),
    Command(
      name: "tree", summary: word(.helpTree),
      arguments: [Argument(name: word(.argumentNameFile), summary: word(.helpArgumentFile), completion: .files)],
      options: [.name], examples: ["ordrett tree intervju/03.ordrett"], run: Tree.run),
    Command(
      name: "lsp", summary: word(.helpLSP), options: [.stdio, .clientProcess], notes: [word(.helpLSPNotes)],
      isForPeople: false, run: LanguageServerCommand.run),
    Command(
      name: "completions", summary: word(.helpCompletions),
      arguments: [
        Argument(
          name: word(.argumentNameShell), summary: word(.helpArgumentShell),
          completion: .words(Shell.allCases.map(\.rawValue)))
      ],
      examples: [
        "ordrett completions bash > ~/.local/share/bash-completion/completions/ordrett",
        "ordrett completions zsh > ~/.zfunc/_ordrett",
        "ordrett completions fish > ~/.config/fish/completions/ordrett.fish",
      ], run: Completions.run),
    Command(
      name: "help", summary: word(.helpHelp),
      arguments: [
        Argument(
          name: word(.argumentNameCommand), summary: word(.helpArgumentCommand), isOptional: true, completion: .commands
        )
      ],
      examples: ["ordrett help check"], run: Help.run),
  ]

  /// Taken before a command's name, and instead of one.
  static let topOptions = Option.everywhere + [.version]

  static func command(_ name: String) -> Command? { commands.first { $0.name == name } }
}

private func word(_ id: MessageID) -> Wording { id.wording }

extension Argument {
  fileprivate static let paths = Argument(
    name: word(.argumentNamePath), summary: word(.helpArgumentPaths), isOptional: true, repeats: true,
    completion: .files)
  fileprivate static let pathsToFormat = Argument(
    name: word(.argumentNamePath), summary: word(.helpArgumentFormatPaths), isOptional: true, repeats: true,
    completion: .files)
  fileprivate static let folder = Argument(
    name: word(.argumentNameFolder), summary: word(.helpArgumentFolder), isOptional: true, completion: .folders)
}

extension Option {
  static let format = Option(
    name: "format", kind: .choice(ReportFormat.allCases.map(\.rawValue)), placeholder: word(.argumentNameFormat),
    summary: word(.helpOptionFormat), usual: ReportFormat.text.rawValue)
  static let recordFormat = Option(
    name: "format", kind: .choice(["jsonl"]), placeholder: word(.argumentNameFormat), summary: word(.helpOptionJSONL),
    usual: "jsonl")
  static let textForm = Option(
    name: "as", kind: .choice(Leaks.TextForm.allCases.map(\.rawValue)), placeholder: word(.argumentNameForm),
    summary: word(.helpOptionAs), usual: Leaks.TextForm.plain.rawValue)
  static let textLanguage = Option(
    name: "language", kind: .choice(TextLanguage.allCases.map(\.rawValue)), placeholder: word(.argumentNameLanguage),
    summary: word(.helpOptionTextLanguage), usual: TextLanguage.auto.rawValue)
  static let textCase = Option(
    name: "case", kind: .choice(TextSpelling.allCases.map(\.rawValue)), placeholder: word(.argumentNameCase),
    summary: word(.helpOptionCase), usual: TextSpelling.auto.rawValue)
  static let threshold = Option(
    name: "threshold", kind: .text, placeholder: word(.argumentNameNumber), summary: word(.helpOptionThreshold))
  static let asFindings = Option(name: "findings", kind: .flag, summary: word(.helpOptionFindings))
  static let failOn = Option(
    name: "fail-on", kind: .choice(Severity.allCases.reversed().map(\.rawValue)), placeholder: word(.argumentNameLevel),
    summary: word(.helpOptionFailOn), usual: Severity.warning.rawValue)
  static let only = Option(
    name: "only", kind: .text, placeholder: word(.argumentNameRule), summary: word(.helpOptionOnly), repeats: true,
    completion: .rules)
  static let check = Option(name: "check", kind: .flag, summary: word(.helpOptionCheckFormat))
  static let name = Option(
    name: "name", kind: .text, placeholder: word(.argumentNameFile), summary: word(.helpOptionName), completion: .files)
  static let quiet = Option(name: "quiet", short: "q", kind: .flag, summary: word(.helpOptionQuiet))
  static let color = Option(
    name: "color", kind: .choice(ColorChoice.allCases.map(\.rawValue)), placeholder: word(.argumentNameWhen),
    summary: word(.helpOptionColor), usual: ColorChoice.auto.rawValue)
  static let reason = Option(
    name: "reason", kind: .text, placeholder: word(.argumentNameText), summary: word(.helpOptionReason))
  static let historyFormat = Option(
    name: "format", kind: .choice(HistoryReport.Format.allCases.map(\.rawValue)),
    placeholder: word(.argumentNameFormat), summary: word(.helpOptionHistoryFormat),
    usual: HistoryReport.Format.text.rawValue)
  static let author = Option(
    name: "author", kind: .text, placeholder: word(.argumentNameText), summary: word(.helpOptionAuthor))
  static let example = Option(name: "example", kind: .flag, summary: word(.helpOptionExample))
  static let stdio = Option(name: "stdio", kind: .flag, summary: word(.helpOptionStdio))
  /// VS Code's client library gives it to every server. That the parent has gone is seen without it.
  static let clientProcess = Option(
    name: "clientProcessId", kind: .text, summary: word(.helpOptionStdio), isHidden: true)
  static let help = Option(name: "help", short: "h", kind: .flag, summary: word(.helpOptionHelp))
  static let version = Option(name: "version", short: "V", kind: .flag, summary: word(.helpVersion))
  static let language = Option(
    name: "language", kind: .choice(Language.allCases.map(\.rawValue)), placeholder: word(.argumentNameLanguage),
    summary: word(.helpOptionLanguage))

  /// What every command takes.
  static let everywhere: [Option] = [.language, .help]
}
