package import Messages

/// How serious a finding is, the least serious first. That a rule is off is the absence of a severity.
///
/// The raw values are what `ordrett.json` and `--fail-on` write.
package enum Severity: String, CaseIterable, Comparable, Sendable {
  case hint
  case information
  case warning
  case error

  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  /// The word for it, in lower case, as in “error: …”.
  package var wording: MessageID {
    switch self {
    case .error: .severityError
    case .warning: .severityWarning
    case .information: .severityInformation
    case .hint: .severityHint
    }
  }

  private var rank: Int {
    switch self {
    case .hint: 0
    case .information: 1
    case .warning: 2
    case .error: 3
    }
  }
}
