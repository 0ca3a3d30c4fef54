import Messages
import Notation
import Privacy
import Project
import TextModel

extension Project {
  /// What was found to identify somebody: why it is thought so, how often it stands there, and what was decided, or what a
  /// decision would do. Never the real name.
  func leakHover(at offset: Int, in id: DocumentID, _ language: Language) -> Hover? {
    guard let settled = leak(at: offset, in: id) else { return nil }
    let leak = settled.leak
    var blocks: [Markup.Block] = []
    if let rule = RuleCatalogue.leakRules.first(where: { $0.category == leak.category }) {
      blocks.append(.heading([.code(rule.id), .text(": " + rule.page.summary[language])]))
    }
    blocks.append(.paragraph(leak.message.text(in: language)))
    let count = count(of: leak, in: id)
    blocks.append(.list(facts(leak, count, language).map { [.text($0)] }))
    if let stand = stand(ofKnown: leak) {
      blocks.append(.paragraph(language.text(.leakKeyReplaces, stand.replacement)))
    }
    if let decision = settled.decision {
      let verdict = language.text(decision.verdict.wording)
      blocks.append(.paragraph(language.text(.leakDecided, verdict, decision.author, decision.date, decision.reason)))
      if decision.verdict == .keepConsented, !settled.isSilenced {
        blocks.append(.paragraph(language.text(.leakConsentNotEnough)))
      }
    } else {
      blocks.append(.list(choices(leak, isRepeated: count.here > 1, in: id, language).map { [.text($0)] }))
    }
    return Hover(range: leak.range, content: Markup(blocks))
  }

  private func facts(_ leak: Leak, _ count: (here: Int, inStudy: Int?), _ language: Language) -> [String] {
    let percent = Int((min(max(leak.probability, 0), 1) * 100).rounded())
    var facts = [
      language.text(.leakWhy, leak.reason.text(in: language)), language.text(.leakConfidence, String(percent)),
      language.text(.leakTimesHere, String(count.here)),
    ]
    if let inStudy = count.inStudy { facts.append(language.text(.leakTimesInStudy, String(inStudy))) }
    return facts
  }

  /// What each decision would do.
  private func choices(_ leak: Leak, isRepeated: Bool, in id: DocumentID, _ language: Language) -> [String] {
    var choices = [language.text(.leakIfNotIdentifying)]
    choices.append(language.text(isForbidden(leak.category, in: id) ? .leakNoException : .leakIfKeep))
    if leak.category == .key || leak.category.hasPseudonyms { choices.append(language.text(.leakIfReplace)) }
    if isRepeated { choices.append(language.text(.leakSettlesAll)) }
    return choices
  }
}

extension DecisionVerdict {
  fileprivate var wording: MessageID {
    switch self {
    case .notIdentifying: .leakVerdictNotIdentifying
    case .keepConsented: .leakVerdictKeep
    case .replace: .leakVerdictReplace
    }
  }
}
