import Privacy

/// Makes findings of what was found in one document that identifies somebody, by the rules of the group `leak/`.
///
/// All rules are asked first and then what was found is gone through once, in the order of the text: in a transcript that
/// nobody has anonymised it is the most of all findings, and at each keystroke they are all told again.
package struct LeakContext {
  private var rules: [PrivacyCategory: (id: String, severity: Severity)] = [:]

  init() {}

  /// Takes note of a rule that is on.
  mutating func ask(for rule: any LeakRule.Type, _ findings: inout FindingCollector) {
    rules[rule.category] = (rule.id, findings.severity)
  }

  /// Adds what the rules are on for; what a decision silences goes to the findings that are allowed.
  func report(_ leaks: [SettledLeak], _ findings: inout FindingCollector) {
    findings.reserve(leaks.count)
    var last: (category: PrivacyCategory, rule: (id: String, severity: Severity)?)?
    for settled in leaks {
      let leak = settled.leak
      // Names stand beside names.
      if last?.category != leak.category { last = (leak.category, rules[leak.category]) }
      guard let rule = last?.rule else { continue }
      let finding = Finding(
        rule: rule.id, severity: leak.severity(where: rule.severity), range: leak.range, message: leak.message,
        related: [], replacements: leak.replacement.map { [$0] } ?? [], isUnnecessary: false)
      if settled.isSilenced, let decision = settled.decision {
        findings.addAllowed(finding, reason: decision.reason)
      } else {
        findings.add(finding)
      }
    }
  }
}

extension Leak {
  /// How serious this one is where its category has a severity: what is unsure is a warning where others are errors, and
  /// else a hint, so that it is not among what asks for a look at once. Who is older than 89 is an error, since so few are
  /// (45 CFR 164.514(b)(2)(i)(C)).
  package func severity(where usual: Severity) -> Severity {
    if clue == .ageAbove89 { return .error }
    guard isUnsure else { return usual }
    switch usual {
    case .error: return .warning
    case .warning, .information, .hint: return .hint
    }
  }
}
