import Privacy

/// Makes findings of what was found in one document that identifies somebody, by the rules of the group `leak/`.
///
/// All rules are asked first and then what was found is gone through once, in the order of the text: in a transcript that
/// nobody has anonymised it is the most of all findings, and at each keystroke they are all told again.
package struct LeakContext {
  private var rules: [PrivacyCategory: (id: String, severity: Severity)] = [:]
  /// What is said of some sorts of leak; nothing where the rule is off.
  private var known: [FindingWords?] = []
  /// By a leak's sort, its place in `known`, counted from 1; 0 where it is not worked out yet.
  private var places = [UInt8](repeating: 0, count: Leak.sorts)

  init() {}

  /// Takes note of a rule that is on.
  mutating func ask(for rule: any LeakRule.Type, _ findings: inout FindingCollector) {
    rules[rule.category] = (rule.id, findings.severity)
  }

  /// Adds a leak if its rule is on.
  ///
  /// - Parameter offset: what to add to the leak's range, so that it counts bytes of the document.
  mutating func report(_ leak: Leak, at offset: Int, _ findings: inout FindingCollector) {
    guard let words = words(of: leak) else { return }
    findings.add(Finding(leak.range.lowerBound + offset..<leak.range.upperBound + offset, words))
  }

  /// Adds what the rules are on for; what a decision silences goes to the findings that are allowed.
  mutating func report(_ leaks: [SettledLeak], _ findings: inout FindingCollector) {
    for settled in leaks {
      guard settled.isSilenced, let decision = settled.decision else {
        report(settled.leak, at: 0, &findings)
        continue
      }
      guard let words = words(of: settled.leak) else { continue }
      findings.addAllowed(Finding(settled.leak.range, words), reason: decision.reason)
    }
  }

  private mutating func words(of leak: Leak) -> FindingWords? {
    let place = places[leak.sort]
    if place > 0, leak.replacement == nil { return known[Int(place) - 1] }
    let words = rules[leak.category].map { rule in
      FindingWords(
        rule: rule.id, severity: leak.severity(where: rule.severity), message: leak.message,
        replacements: leak.replacement.map { [$0] } ?? [])
    }
    if leak.replacement == nil, known.count < UInt8.max {
      known.append(words)
      places[leak.sort] = UInt8(known.count)
    }
    return words
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
