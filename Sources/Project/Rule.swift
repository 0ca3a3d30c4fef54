package import Messages
package import Privacy

/// Something that is true or false of a study, looked for in one kind of document.
///
/// One rule is one file in `Rules/`; `RuleCatalogue` lists them all.
package protocol Rule: Sendable {
  /// `group/name`: what a project sets a severity for, an allowance names and a person can search.
  static var id: String { get }
  /// Where the project says nothing.
  static var severity: Severity { get }
  /// Whether a project has to ask for it.
  static var isOff: Bool { get }
  static var page: RulePage { get }
}

extension Rule {
  /// A rule is on unless it says otherwise.
  package static var isOff: Bool { false }
}

/// A rule of what identifies somebody, in whatever is read for that: `LeakContext` has found it, and the rule says how
/// serious it is and what to do.
package protocol LeakRule: Rule {
  static var category: PrivacyCategory { get }
}

extension LeakRule {
  /// `leak/` and the category.
  package static var id: String { category.rule }
}

/// A rule of one transcript at a time, seen in its study.
package protocol TranscriptRule: Rule {
  static func check(_ context: TranscriptContext, _ findings: inout FindingCollector)
}

/// A rule of one codebook at a time, seen in its study.
package protocol CodebookRule: Rule {
  static func check(_ context: CodebookContext, _ findings: inout FindingCollector)
}

/// A rule of the project file.
package protocol ProjectFileRule: Rule {
  static func check(_ project: Project, _ findings: inout FindingCollector)
}

/// A rule of the file of decisions.
package protocol DecisionRule: Rule {
  static func check(_ document: DecisionDocument, _ project: Project, _ findings: inout FindingCollector)
}

/// A rule of how findings are silenced. It is told what the allowances of a document came to.
package protocol AllowanceRule: Rule {
  static func check(_ context: AllowanceContext, _ findings: inout FindingCollector)
}

/// A rule's documentation: what `ordrett explain` prints.
package struct RulePage: Sendable {
  /// One sentence, as a heading.
  package let summary: Wording
  /// What is reported, and why it matters.
  package let reports: Wording
  /// What to do about it.
  package let fix: Wording
  /// A document in which the rule finds something. A test looks.
  package let bad: Example
  /// The same document mended, in which it finds nothing.
  package let good: Example

  init(summary: Wording, reports: Wording, fix: Wording, bad: Example, good: Example) {
    self.summary = summary
    self.reports = reports
    self.fix = fix
    self.bad = bad
    self.good = good
  }

  /// A small document, with what else of a study it needs.
  package struct Example: Sendable {
    /// In which language it is written.
    package let kind: DocumentKind
    /// All of the document.
    package let text: String
    /// The codebook beside a transcript, or a transcript beside a codebook; not printed.
    package var beside: String?
    /// The key that the study has; not printed.
    package var key = KeyState.none

    /// A transcript, alone or with a codebook beside it.
    package static func transcript(_ text: String, codebook: String? = nil, key: KeyState = .none) -> Example {
      Example(kind: .transcript, text: text, beside: codebook, key: key)
    }

    /// A codebook, alone or with a transcript beside it.
    package static func codebook(_ text: String, transcript: String? = nil) -> Example {
      Example(kind: .codebook, text: text, beside: transcript)
    }

    /// An `ordrett.json`.
    package static func projectFile(_ text: String, key: KeyState = .none) -> Example {
      Example(kind: .projectFile, text: text, key: key)
    }

    /// An `ordrett.decisions`.
    package static func decisions(_ text: String) -> Example {
      Example(kind: .decisions, text: text)
    }
  }
}
