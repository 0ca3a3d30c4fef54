import Messages
import Privacy

/// What was found in one document that identifies somebody, for the rules of the group `leak/`.
package struct LeakContext {
  /// In the order of the text.
  private let leaks: [PrivacyCategory: [Leak]]

  init(_ leaks: [Leak]) {
    self.leaks = Dictionary(grouping: leaks, by: \.category)
  }

  /// Adds what there is of a category.
  func report(_ category: PrivacyCategory, _ findings: inout FindingCollector) {
    for leak in leaks[category] ?? [] {
      findings.add(leak.range, leak.message, severity: leak.severity(where: findings.severity))
    }
  }
}

extension Leak {
  /// How serious this one is where its category has a severity: what is unsure is one step softer, and who is older
  /// than 89 is an error, since so few are (45 CFR 164.514(b)(2)(i)(C)).
  func severity(where usual: Severity) -> Severity {
    if clue == .ageAbove89 { return .error }
    guard isUnsure else { return usual }
    switch usual {
    case .error: return .warning
    case .warning, .information, .hint: return .hint
    }
  }
}
