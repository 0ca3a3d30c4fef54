package import Messages

/// Something that a rule found in a document.
package struct Finding: Sendable, Equatable {
  /// Bytes of the document.
  package let range: Range<Int>
  /// All but the place.
  package let words: FindingWords

  /// The rule's id, such as `speaker/undeclared`.
  package var rule: String { words.rule }
  /// As the project sets it for the rule; that of a leak is `Leak.severity(where:)`.
  package var severity: Severity { words.severity }
  /// What is wrong and what to do about it.
  package var message: Message { words.message }
  /// Other places that it has to do with, such as where a code was opened first.
  package var related: [RelatedPlace] { words.related }
  /// What the text could be instead, best first, where the rule knows. An empty one takes the text out.
  package var replacements: [String] { words.replacements }
  /// What is found is of no use, as a code that nobody uses; an editor may show it faded.
  package var isUnnecessary: Bool { words.isUnnecessary }

  /// A finding that says what others may say, too.
  init(_ range: Range<Int>, _ words: FindingWords) {
    self.range = range
    self.words = words
  }
}

/// What a finding says. Of a thousand names in a transcript the same is said, and at each keystroke it is said again: so
/// they share one, and who words them need do so once.
package final class FindingWords: Sendable {
  let rule: String
  let severity: Severity
  let message: Message
  /// Other places, of the same document or of others.
  package let related: [RelatedPlace]
  let replacements: [String]
  let isUnnecessary: Bool

  init(
    rule: String, severity: Severity, message: Message, related: [RelatedPlace] = [], replacements: [String] = [],
    isUnnecessary: Bool = false
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.related = related
    self.replacements = replacements
    self.isUnnecessary = isUnnecessary
  }
}

extension FindingWords: Hashable {
  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(message)
  }

  package static func == (left: FindingWords, right: FindingWords) -> Bool {
    left === right
      || left.rule == right.rule && left.severity == right.severity && left.message == right.message
        && left.related == right.related && left.replacements == right.replacements
        && left.isUnnecessary == right.isUnnecessary
  }
}

/// Another place that a finding has to do with.
package struct RelatedPlace: Sendable, Equatable {
  /// The document the place is in; it may be another than that of the finding.
  package let document: DocumentID
  /// Bytes of that document.
  package let range: Range<Int>
  /// What the place has to do with it.
  package let message: Message

  init(_ document: DocumentID, _ range: Range<Int>, _ message: Message) {
    self.document = document
    self.range = range
    self.message = message
  }
}

/// What the rules found in one document, and what a person has allowed there.
package struct Findings: Sendable, Equatable {
  /// In the order of the text.
  package internal(set) var found: [Finding] = []
  /// Findings that a comment with a reason, or a decision, has silenced: counted and listed, never forgotten.
  package internal(set) var allowed: [AllowedFinding] = []

  /// Nothing found and nothing allowed.
  package init() {}
}

/// A finding that `% ordrett: allow RULE because REASON` has silenced, or a decision in `ordrett.decisions`.
package struct AllowedFinding: Sendable, Equatable {
  /// As it would have been told.
  package let finding: Finding
  /// As the comment or the decision gives it.
  package let reason: String
}

/// Gathers what rules report in one document.
package struct FindingCollector {
  /// More findings of one rule than this in one document say no more. A leak is never cut.
  package static let most = 1000

  private(set) var found: [Finding] = []
  /// The ids of the rules that have been run.
  private(set) var rules: Set<String> = []
  private var rule = ""
  private(set) var severity = Severity.hint
  private var limit = Int.max
  private var cut = 0

  /// Makes what is added next findings of a rule.
  mutating func begin(_ rule: any Rule.Type, _ severity: Severity) {
    finish()
    self.rule = rule.id
    self.severity = severity
    rules.insert(rule.id)
    limit = rule.id.hasPrefix("leak/") ? Int.max : found.count + Self.most
  }

  /// What is given is worked out only for a finding that is kept.
  ///
  /// - Parameters:
  ///   - range: bytes of the document.
  ///   - severity: of this one, where it is another than the rule's.
  mutating func add(
    _ range: @autoclosure () -> Range<Int>, _ message: @autoclosure () -> Message,
    related: @autoclosure () -> [RelatedPlace] = [], replacements: @autoclosure () -> [String] = [],
    isUnnecessary: Bool = false, severity: Severity? = nil
  ) {
    guard found.count < limit else {
      cut += 1
      return
    }
    let words = FindingWords(
      rule: rule, severity: severity ?? self.severity, message: message(), related: related(),
      replacements: replacements(), isUnnecessary: isUnnecessary)
    found.append(Finding(range(), words))
  }

  /// What a decision has silenced: counted and listed, never forgotten.
  private(set) var allowed: [AllowedFinding] = []

  mutating func addAllowed(_ finding: Finding, reason: String) {
    allowed.append(AllowedFinding(finding: finding, reason: reason))
  }

  /// Adds a finding of a rule that was run before, however many it has.
  mutating func add(_ finding: Finding) { found.append(finding) }

  /// Whether what is added next is only counted.
  var isFull: Bool { found.count >= limit }

  /// Says, at the last finding of a rule, how many more there are.
  mutating func finish() {
    guard cut > 0, let last = found.last else { return }
    let words = FindingWords(rule: rule, severity: severity, message: Message(.findingsCut, String(cut)))
    found.append(Finding(last.range, words))
    cut = 0
  }
}
