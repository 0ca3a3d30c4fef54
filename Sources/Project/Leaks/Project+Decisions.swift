package import Privacy

/// A leak, and what was decided about it.
package struct SettledLeak: Sendable {
  /// Where and what it is, in bytes of the document.
  package let leak: Leak
  /// `nil` where nobody has decided about it.
  package let decision: Decision?
  /// Whether it is no finding any more. A decision that the policy forbids changes nothing.
  package let isSilenced: Bool
}

extension Project {
  /// What was found in a document, each with its decision. In the order of the text.
  package func settledLeaks(in id: DocumentID) -> [SettledLeak] {
    let leaks = leaks(in: id)
    guard let decisions = decisions?.decisions, let path = path(of: id), !leaks.isEmpty else {
      return leaks.map { SettledLeak(leak: $0, decision: nil, isSilenced: false) }
    }
    let numbers = decisionNumbers(leaks, decisions, in: id, path)
    return zip(leaks, numbers).map { leak, number in
      guard let number else { return SettledLeak(leak: leak, decision: nil, isSilenced: false) }
      let decision = decisions.decisions[number]
      let isForbidden = isForbidden(leak.category, in: id)
      return SettledLeak(
        leak: leak, decision: decision, isSilenced: decision.verdict.silences(isForbidden: isForbidden))
    }
  }

  /// Whether what was found in a document may have been decided on.
  func hasDecisions(on id: DocumentID) -> Bool { decisions != nil && path(of: id) != nil }

  /// Whether the policy forbids that a category stays, whatever somebody consented to: it is an error here.
  package func isForbidden(_ category: PrivacyCategory, in id: DocumentID) -> Bool {
    let rule = RuleCatalogue.leakRules.first { $0.category == category }
    return settings.severity(ofRule: category.rule, usual: rule?.severity, in: path(of: id)) == .error
  }

  private func decisionNumbers(_ leaks: [Leak], _ decisions: DecisionSet, in id: DocumentID, _ path: String) -> [Int?] {
    // A transcript is put together for this, so only where some decision is about a place.
    var surroundings: Surroundings?
    let occurrences = leaks.map { leak in
      var context = DecisionContext.none
      if decisions.isAboutPlaces(leak.name.text, leak.category, in: path) {
        var around = surroundings ?? Surroundings(documents[id])
        surroundings = nil
        context = around.context(of: leak)
        surroundings = around
      }
      return DecisionSet.Occurrence(group: leak.name.text, category: leak.category, context: context)
    }
    return decisions.settle(occurrences, in: path)
  }

  /// The words around a leak, which let its place be found again after edits.
  package func context(of leak: Leak, in id: DocumentID) -> DecisionContext {
    var surroundings = Surroundings(documents[id])
    return surroundings.context(of: leak)
  }

  /// The decisions that settle nothing any more, by their number in the file: the words they were about are gone. Only
  /// known when everything has been read; until then none is.
  func staleDecisions() -> [Int] {
    guard !hasUnreadLeaks, let decisions = decisions?.decisions else { return [] }
    var used: Set<Int> = []
    for id in documents.keys {
      guard let path = path(of: id) else { continue }
      let leaks = leaks(in: id)
      if leaks.isEmpty { continue }
      used.formUnion(decisionNumbers(leaks, decisions, in: id, path).compactMap { $0 })
      for leak in leaks {
        if let number = decisions.decision(for: leak.name.text, leak.category, in: path) { used.insert(number) }
      }
    }
    return decisions.stale(used: used) { id in keyState.key.map { $0.entry(named: id) != nil } ?? true }
  }
}
