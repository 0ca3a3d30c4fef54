import Messages
import Privacy

/// What was found in one document that identifies somebody, for the rules of the group `leak/`.
package struct LeakContext {
  /// In the order of the text.
  private let leaks: [PrivacyCategory: [SettledLeak]]

  init(_ leaks: [SettledLeak]) {
    self.leaks = Dictionary(grouping: leaks, by: \.leak.category)
  }

  /// Adds what there is of a category; what a decision silences goes to the findings that are allowed.
  func report(_ category: PrivacyCategory, _ findings: inout FindingCollector) {
    for settled in leaks[category] ?? [] {
      let leak = settled.leak
      let severity = leak.severity(where: findings.severity)
      let replacements = leak.replacement.map { [$0] } ?? []
      if settled.isSilenced, let decision = settled.decision {
        findings.addAllowed(leak.range, leak.message, severity: severity, reason: decision.reason)
      } else {
        findings.add(leak.range, leak.message, replacements: replacements, severity: severity)
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
