package import Messages
import Notation
package import Privacy
package import Project
import TextModel

extension Project {
  /// Writes down what a person decided about the leak at a place, with their reason.
  ///
  /// - Parameter offset: bytes of the document.
  /// - Throws: why not: nothing is found there, the policy does not allow it, or the file of decisions is not whole.
  package func decide(
    _ verdict: DecisionVerdict, _ reach: LeakReach, at offset: Int, in id: DocumentID, reason: String?,
    language: Language, _ occasion: Occasion
  ) throws(Refusal) -> StudyEdit {
    guard let leak = leak(at: offset, in: id)?.leak else { throw Refusal(.editNothingHere) }
    return try decide(verdict, reach, leak, in: id, reason: reason, language, occasion)
  }

  func decide(
    _ verdict: DecisionVerdict, _ reach: LeakReach, _ leak: Leak, in id: DocumentID, reason: String?,
    _ language: Language, _ occasion: Occasion
  ) throws(Refusal) -> StudyEdit {
    guard let file = decisionsID, let path = path(of: id), let place = LeakedWords(leak, in: id, of: self) else {
      throw Refusal(.editNothingHere)
    }
    if let refusal = refusal(of: verdict, leak, in: id) { throw Refusal(refusal) }
    let coder = transcript(id)?.transcript.header.value(.coder) ?? ""
    let reason = reason.flatMap { $0.isEmpty ? nil : $0 }
    let decision = Decision(
      subject(of: place), leak.category, verdict, scope(reach, leak, in: id, path),
      reason: reason ?? language.text(.leakStandardReason), author: coder.isEmpty ? occasion.author : coder,
      date: occasion.date)
    var edit = StudyEdit()
    let old = decisions?.file
    do throws(DecisionProblem) {
      let whole = old ?? DecisionFile(DecisionFile.blank)
      let change = try whole.adding(decision)
      if old == nil {
        edit.create(file, String(decoding: whole.applying(change).bytes, as: UTF8.self))
      } else {
        edit.replace(change.range, in: file, with: String(decoding: change.replacement, as: UTF8.self))
      }
      if reason == nil {
        let line = 1 + whole.bytes[..<min(change.range.lowerBound, whole.bytes.count)].count { $0 == 0x0A }
        edit.notice = Message(.leakWriteReason, Self.decisionsName, String(line))
      }
    } catch { throw Refusal(error.message) }
    return edit
  }

  /// Why a decision cannot be made; `nil` where it can.
  func refusal(of verdict: DecisionVerdict, _ leak: Leak, in id: DocumentID) -> Message? {
    if let problem = decisions?.file.problems.first(where: { $0.kind.stopsWriting }) { return problem.message }
    if verdict == .keepConsented, isForbidden(leak.category, in: id) { return Message(.leakNoException) }
    return nil
  }

  /// Somebody of the key is named by the entry; what else stands in the text is named by its words.
  private func subject(of place: LeakedWords) -> DecisionSubject {
    let leak = place.leak
    if let stand = stand(ofKnown: leak) { return .entry(stand.id) }
    let words = String(decoding: place.words, as: UTF8.self)
    let subject = DecisionSubject.words(words)
    return subject.group(leak.category) == leak.name.text ? subject : .words(leak.name.text)
  }

  private func scope(_ reach: LeakReach, _ leak: Leak, in id: DocumentID, _ path: String) -> DecisionScope {
    switch reach {
    case .study: return .project
    case .file: return .file(path)
    case .here:
      let before = leaks(in: id).count {
        $0.name == leak.name && $0.category == leak.category && $0.range.lowerBound <= leak.range.lowerBound
      }
      return .here(DecisionAnchor(document: path, occurrence: max(before, 1), context: context(of: leak, in: id)))
    }
  }

  /// The leak that a cursor is on or just behind, of several the shortest, with what was decided about it. Only those that
  /// the policy wants to know of.
  package func leak(at offset: Int, in id: DocumentID) -> SettledLeak? {
    settledLeaks(in: id).filter { settled in
      let range = settled.leak.range
      return range.lowerBound <= offset && offset <= range.upperBound && isReported(settled.leak, in: id)
    }.min {
      ($0.leak.range.upperBound == offset ? 1 : 0, $0.leak.range.count)
        < ($1.leak.range.upperBound == offset ? 1 : 0, $1.leak.range.count)
    }
  }

  /// Whether the policy turns the category of a leak on.
  func isReported(_ leak: Leak, in id: DocumentID) -> Bool {
    guard let rule = RuleCatalogue.leakRules.first(where: { $0.category == leak.category }) else { return false }
    return settings.severity(ofRule: rule.id, usual: rule.isOff ? nil : rule.severity, in: path(of: id)) != nil
  }
}
