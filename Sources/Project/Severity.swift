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

  private var rank: Int {
    switch self {
    case .hint: 0
    case .information: 1
    case .warning: 2
    case .error: 3
    }
  }
}
