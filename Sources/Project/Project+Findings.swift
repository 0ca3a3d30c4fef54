import Messages
import Notation
import TextModel

extension Project {
  /// What the rules find in a document of the study, as its severities and allowances have it.
  package func findings(in id: DocumentID) -> Findings {
    guard let document = documents[id] else { return Findings() }
    var collector = FindingCollector()
    let path = path(of: id)
    var allowances: [Allowance] = []
    switch document {
    case .transcript(let document):
      let context = TranscriptContext(self, id, document)
      for rule in RuleCatalogue.transcriptRules {
        run(rule, path, &collector) { rule.check(context, &$0) }
      }
      allowances = context.transcript.text.allowances(inComments: context.lines.comments)
    case .codebook(let codebook):
      let context = CodebookContext(self, id, codebook)
      for rule in RuleCatalogue.codebookRules {
        run(rule, path, &collector) { rule.check(context, &$0) }
      }
      allowances = codebook.allowances
    case .manuscript: break
    case .decisions(let document):
      guard id == decisionsID else { break }
      for rule in RuleCatalogue.decisionRules {
        run(rule, path, &collector) { rule.check(document, self, &$0) }
      }
    case .projectFile:
      guard id == fileID else { break }
      for rule in RuleCatalogue.projectFileRules {
        run(rule, path, &collector) { rule.check(self, &$0) }
      }
    }
    var leaks = LeakContext()
    for rule in RuleCatalogue.leakRules {
      run(rule, path, &collector) { leaks.ask(for: rule, &$0) }
    }
    collector.finish()
    if hasDecisions(on: id) {
      leaks.report(settledLeaks(in: id), &collector)
    } else {
      forEachLeak(in: id) { leaks.report($0, at: $1, &collector) }
    }
    let found = Self.inOrder(collector.found)
    var findings = Findings.settle(found, &allowances, in: document.text)
    findings.allowed += collector.allowed
    guard !allowances.isEmpty else { return findings }

    var late = FindingCollector()
    let context = AllowanceContext(allowances: allowances, rules: collector.rules)
    for rule in RuleCatalogue.allowanceRules {
      run(rule, path, &late) { rule.check(context, &$0) }
    }
    late.finish()
    findings.found = Self.inOrder(findings.found + late.found)
    return findings
  }

  private func run(
    _ rule: any Rule.Type, _ path: String?, _ collector: inout FindingCollector,
    _ check: (inout FindingCollector) -> Void
  ) {
    let usual = rule.isOff ? nil : rule.severity
    guard let severity = settings.severity(ofRule: rule.id, usual: usual, in: path) else { return }
    collector.begin(rule, severity)
    check(&collector)
  }

  /// The path of a document from the project's folder; `nil` for one that does not lie there.
  package func path(of id: DocumentID) -> String? {
    guard let root, id.path.utf8.starts(with: root.utf8) else { return nil }
    let rest = id.path.utf8.dropFirst(root.utf8.count)
    if root == "/" { return String(rest) }
    return rest.first == UInt8(ascii: "/") ? String(rest.dropFirst()) : nil
  }

  /// They come in order as a rule, since leaks are found in it and the rest is little.
  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    if findings.indices.dropFirst().allSatisfy({ !isBefore(findings[$0], findings[$0 - 1]) }) { return findings }
    return findings.sorted(by: isBefore)
  }

  private static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
    if left.range.upperBound != right.range.upperBound { return left.range.upperBound < right.range.upperBound }
    return left.words !== right.words && left.rule < right.rule
  }
}

extension Codebook {
  /// The comments that silence findings.
  var allowances: [Allowance] {
    text.allowances(inComments: comments.map { text.lines.line(at: $0.lowerBound) })
  }
}
