internal import Messages
internal import Project

/// `ordrett explain [RULE]`: a rule's documentation page, or the list of all rules.
enum Explain {
  private static let width = 80

  static func run(_ invocation: Invocation, _ session: Session) async -> ExitCode {
    let paint = session.paint(invocation.choice(.color))
    guard let name = invocation.arguments.first else {
      session.output.line(MessageID.explainRules.wording[session.language])
      session.output.line()
      list(RuleCatalogue.all, session, paint)
      return .clean
    }
    if let rule = RuleCatalogue.all.first(where: { $0.id == name }) {
      write(rule, session, paint)
      return .clean
    }
    let group = RuleCatalogue.all.filter { RuleChoice.is($0.id, in: name) }
    guard !group.isEmpty else { return session.refuse(.unknownRule(name, invocation.command)) }
    list(group, session, paint)
    return .clean
  }

  private static func list(_ rules: [any Rule.Type], _ session: Session, _ paint: Paint) {
    let language = session.language
    let severities = rules.map { $0.severity.text(in: language) }
    let names = rules.map { DisplayWidth.width(of: $0.id) }.max() ?? 0
    let words = severities.map { DisplayWidth.width(of: $0) }.max() ?? 0
    let left = names + words + 4
    for (rule, severity) in zip(rules, severities) {
      let summary = DisplayWidth.wrap(rule.page.summary[language], to: max(width + 20 - left, 40))
      session.output.write(paint(.bold, rule.id) + padding(to: names + 2, after: rule.id))
      session.output.write(paint(rule.severity.color, severity) + padding(to: words + 2, after: severity))
      session.output.painted(summary.joined(separator: "\n" + String(repeating: " ", count: left)))
    }
  }

  private static func write(_ rule: any Rule.Type, _ session: Session, _ paint: Paint) {
    let (page, language, output) = (rule.page, session.language, session.output)
    output.painted(paint(.bold, rule.id))
    paragraphs(page.summary[language], output)
    output.line()
    output.line(Message(.explainDefault, rule.severity.text(in: language)).text(in: language))
    for (heading, words) in [(MessageID.explainReports, page.reports), (.explainFix, page.fix)] {
      output.line()
      output.painted(paint(.bold, heading.wording[language]))
      paragraphs(words[language], output)
    }
    for (heading, example) in [(MessageID.explainBad, page.bad), (.explainGood, page.good)] {
      output.line()
      output.painted(paint(.bold, heading.wording[language]))
      for line in example.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
        example.text.hasSuffix("\n") ? 1 : 0)
      {
        output.painted(line.isEmpty ? "" : "  " + line)
      }
    }
  }

  private static func paragraphs(_ words: String, _ output: Output) {
    for paragraph in words.split(separator: "\n", omittingEmptySubsequences: false) {
      let lines = DisplayWidth.wrap(String(paragraph), to: width)
      output.painted(lines.joined(separator: "\n"))
    }
  }

  private static func padding(to width: Int, after text: String) -> String {
    String(repeating: " ", count: max(width - DisplayWidth.width(of: text), 0))
  }
}

/// What `--only` names: rules, or groups of them.
struct RuleChoice: Sendable {
  /// Empty for all.
  let names: [String]

  init(_ names: [String], of command: Command) throws(UsageError) {
    for name in names where !RuleCatalogue.ids.contains(where: { Self.is($0, in: name) }) {
      throw .unknownRule(name, command)
    }
    self.names = names
  }

  func contains(_ rule: String) -> Bool {
    names.isEmpty || names.contains { Self.is(rule, in: $0) }
  }

  /// Whether a rule is the one named, or one of the group that is named `leak`, `leak/` or `leak/*`.
  static func `is`(_ rule: String, in name: String) -> Bool {
    var group = name[...]
    if group.hasSuffix("*") { group = group.dropLast() }
    if group.hasSuffix("/") { group = group.dropLast() }
    return rule == name || rule.hasPrefix(group + "/")
  }
}

extension Severity {
  func text(in language: Language) -> String { wording.wording[language] }

  var color: Paint.Color {
    switch self {
    case .error: .boldRed
    case .warning: .boldYellow
    case .information: .boldBlue
    case .hint: .boldCyan
    }
  }
}
