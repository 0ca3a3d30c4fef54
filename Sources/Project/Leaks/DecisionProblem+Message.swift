package import Messages
package import Privacy

extension DecisionProblem {
  /// Where the file of decisions is wrong and what to do; never the words that were decided on.
  package var message: Message {
    let line = String(line)
    switch kind {
    case .notUTF8: return Message(.decisionNotUTF8, line)
    case .conflictMark: return Message(.decisionConflict, line)
    case .newerVersion: return Message(.decisionNewerVersion, line)
    case .malformed: return Message(.decisionMalformed, line)
    case .missing(let field): return Message(.decisionMissing, line, field.rawValue)
    case .repeated(let field): return Message(.decisionRepeated, line, field.rawValue)
    case .badValue(let field): return Message(.decisionBadValue, line, field.rawValue)
    case .unexpected(let field): return Message(.decisionUnexpected, line, field.rawValue)
    case .nameInClear: return Message(.decisionNameInClear, line)
    case .contradicts(let first): return Message(.decisionContradicts, line, String(first))
    case .unknownField: return Message(.decisionUnknownField, line)
    }
  }
}
