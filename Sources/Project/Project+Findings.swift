import Messages
import Notation
import TextModel

extension Project {
  /// What the rules find in a document of the study, as its severities and allowances have it.
  package func findings(in id: DocumentID) -> Findings {
    guard let document = documents[id] else { return Findings() }
    var collector = FindingCollector()
    var allowances: [Allowance] = []
    switch document {
    case .transcript(let document):
      let context = TranscriptContext(self, id, document)
      for rule in RuleCatalogue.transcriptRules {
        run(rule, &collector) { rule.check(context, &$0) }
      }
      allowances = context.transcript.text.allowances(inComments: context.lines.comments)
    case .codebook(let codebook):
      let context = CodebookContext(self, id, codebook)
      for rule in RuleCatalogue.codebookRules {
        run(rule, &collector) { rule.check(context, &$0) }
      }
      allowances = codebook.allowances
    case .projectFile:
      guard id == fileID else { break }
      for rule in RuleCatalogue.projectFileRules {
        run(rule, &collector) { rule.check(self, &$0) }
      }
    }
    collector.finish()
    let found = Self.inOrder(collector.found)
    var findings = Findings.settle(found, &allowances, in: document.text)
    guard !allowances.isEmpty else { return findings }

    var late = FindingCollector()
    let context = AllowanceContext(allowances: allowances, rules: collector.rules)
    for rule in RuleCatalogue.allowanceRules {
      run(rule, &late) { rule.check(context, &$0) }
    }
    late.finish()
    findings.found = Self.inOrder(findings.found + late.found)
    return findings
  }

  private func run(
    _ rule: any Rule.Type, _ collector: inout FindingCollector, _ check: (inout FindingCollector) -> Void
  ) {
    guard let severity = settings.severity(ofRule: rule.id, usual: rule.severity) else { return }
    collector.begin(rule, severity)
    check(&collector)
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
