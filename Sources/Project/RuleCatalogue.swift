/// Every rule there is. `RuleCatalogueTests` holds it to the files in `Rules/` and to the documentation.
package enum RuleCatalogue {
  package static let transcriptRules: [any TranscriptRule.Type] = [
    CodingUnclosed.self,
    CodeUnknown.self,
    LeakMarked.self,
  ]

  package static let codebookRules: [any CodebookRule.Type] = []

  package static let projectFileRules: [any ProjectFileRule.Type] = []

  package static let allowanceRules: [any AllowanceRule.Type] = []

  /// In the order of their ids.
  package static let all: [any Rule.Type] = {
    let groups: [[any Rule.Type]] = [transcriptRules, codebookRules, projectFileRules, allowanceRules]
    return groups.flatMap { $0 }.sorted { $0.id < $1.id }
  }()

  package static let ids = all.map { $0.id }
}
