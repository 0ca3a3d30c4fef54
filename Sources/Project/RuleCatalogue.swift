import Privacy

/// Every rule there is. `RuleCatalogueTests` holds it to the files in `Rules/` and to the documentation.
package enum RuleCatalogue {
  /// In the order in which they are run.
  package static let transcriptRules: [any TranscriptRule.Type] = [
    SyntaxMark.self, SyntaxHeader.self, SyntaxEncoding.self, HeaderKey.self, HeaderValue.self,
    CodingNotOpen.self, CodingUnclosed.self, CodingEmpty.self, CodingReopened.self,
    CodeUnknown.self, CodeAmbiguous.self, CodeReplaced.self, CodeNotCodable.self,
    SpeakerUndeclared.self, SpeakerSilent.self, SpeakerUnspaced.self, SpeakerMissing.self,
    PauseMixed.self, NotationDecimal.self, NotationOverlap.self,
    LeakMarked.self, LeakSmallGroup.self,
  ]

  /// Of whatever is read for what identifies somebody.
  package static let leakRules: [any LeakRule.Type] = [
    LeakKey.self, LeakNationalID.self, LeakAccount.self, LeakContact.self, LeakAddress.self,
    LeakPerson.self, LeakPlace.self, LeakOrganisation.self, LeakDate.self, LeakAge.self,
    LeakHealth.self, LeakOrigin.self, LeakBelief.self, LeakOccupation.self, LeakFamily.self, LeakEvent.self,
    LeakGender.self, LeakDialect.self,
  ]

  /// In the order in which they are run.
  package static let codebookRules: [any CodebookRule.Type] = [
    SyntaxCodebook.self, SyntaxHeader.self, SyntaxEncoding.self,
    CodeDuplicate.self, CodeSimilar.self, CodeLeaf.self, CodeThemeAndCode.self, CodeAlias.self,
    CodeDefinition.self, CodeUnused.self, CodeLonelyTheme.self,
    CodeAttribute.self, CodeValue.self, CodeLink.self,
  ]

  static let projectFileRules: [any ProjectFileRule.Type] = [
    SettingsSyntax.self, SettingsKeyRule.self, SettingsValueRule.self, SettingsPattern.self,
    SettingsRuleRule.self,
    KeyExposed.self, KeyPermissions.self, KeyMissing.self, KeyFault.self,
  ]

  static let decisionRules: [any DecisionRule.Type] = [DecisionsFault.self, DecisionsStale.self]

  static let allowanceRules: [any AllowanceRule.Type] = [
    AllowForm.self, AllowNoReason.self, AllowUnknownRule.self, AllowUnused.self,
  ]

  /// Each once, in the order of their ids.
  package static let all: [any Rule.Type] = {
    let groups: [[any Rule.Type]] = [
      transcriptRules, leakRules, codebookRules, projectFileRules, decisionRules, allowanceRules,
    ]
    var seen: Set<String> = []
    return groups.flatMap { $0 }.filter { seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }()

  /// The id of each rule, in order.
  package static let ids = all.map { $0.id }

  /// The names that a project may set a severity for and a comment may allow: the rules' ids, and the kinds of leak that
  /// a privacy policy knows. In order.
  package static let names = Set(ids + PrivacyCategory.allCases.map(\.rule)).sorted()

  /// Whether a comment can silence what a rule finds. What is found about such comments it cannot.
  static func canBeAllowed(_ name: String) -> Bool { !name.hasPrefix("allow/") && knownNames.contains(name) }

  private static let knownNames = Set(names)
}
