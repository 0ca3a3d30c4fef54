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
    leaks.report(settledLeaks(in: id), &collector)
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

  private static func inOrder(_ findings: [Finding]) -> [Finding] {
    findings.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
  }
}

extension Codebook {
  /// The comments that silence findings.
  var allowances: [Allowance] {
    text.allowances(inComments: comments.map { text.lines.line(at: $0.lowerBound) })
  }
}
