import Messages
import Notation
import Privacy
import Project
import TextModel

extension CodeAction {
  /// So many leaks under one selection are looked at; each has a dozen answers.
  private static let mostLeaks = 4
  /// So many entries of the key are offered as who a name may be.
  fileprivate static let mostStands = 3

  /// What can be done about somebody who stands in clear: replaced, said more generally, marked, or decided on.
  @Sendable static func leaks(_ context: CodeActionContext) -> [CodeAction] {
    let findings = context.findingsHere.filter { $0.rule.hasPrefix("leak/") }
    if findings.isEmpty { return [] }
    let settled = context.project.settledLeaks(in: context.id).filter { !$0.isSilenced }
    return findings.prefix(mostLeaks).flatMap { finding -> [CodeAction] in
      let leak = settled.first { $0.leak.range == finding.range && $0.leak.category.rule == finding.rule }?.leak
      guard let leak, let place = LeakedWords(leak, in: context.id, of: context.project) else { return [] }
      var actions = LeakAnswers(context: context, place: place).all
      for index in actions.indices { actions[index].findings = [finding] }
      return actions
    }
  }
}

/// The answers to one leak.
private struct LeakAnswers {
  let context: CodeActionContext
  let place: LeakedWords

  private var project: Project { context.project }
  private var leak: Leak { place.leak }

  var all: [CodeAction] { replacements + generalisations + marks + decisions }

  private func id(_ parts: String...) -> String {
    "leak:\(leak.category.rawValue):\(leak.range.lowerBound):" + parts.joined(separator: ":")
  }

  /// How far a replacement can go. A reach that would change no more than the one before it is not offered.
  private var reaches: [LeakReach] {
    let count = project.count(of: leak, in: context.id)
    return LeakReach.allCases.filter { reach in
      switch reach {
      case .here: true
      case .file: count.here > 1
      case .study: count.inStudy.map { $0 > count.here } ?? true
      }
    }
  }

  // MARK: Replacing

  private var replacements: [CodeAction] {
    if let stand = project.stand(ofKnown: leak) {
      return reaches.map { reach in
        var action = replacement(stand, reach, Self.title(reach, stand.replacement))
        action.isPreferred = reach == .here
        return action
      }
    }
    guard leak.category.hasPseudonyms else { return [] }
    var actions: [CodeAction] = []
    if let new = project.stand(forNew: place, language, context.occasion) {
      actions += reaches.map { replacement(new, $0, Self.titleOfNew($0, new.replacement)) }
    }
    let widest = reaches.last ?? .here
    for stand in project.stands(forOtherNameOf: place, atMost: CodeAction.mostStands) {
      actions.append(replacement(stand, widest, Self.title(widest, stand.replacement)))
    }
    return actions
  }

  private func replacement(_ stand: Stand, _ reach: LeakReach, _ title: Message) -> CodeAction {
    var action = CodeAction(id("replace", reach.rawValue, stand.id, stand.replacement), title, .quickFix) {
      [project, leak, id = context.id] in
      var edit = StudyEdit()
      let places = project.places(reach, of: leak, in: id)
      project.replace(places, by: stand, in: &edit)
      edit.notice = Message(.leakReplaced, String(places.count), String(Set(places.map(\.document)).count))
      return edit
    }
    action.needsStudy = reach == .study
    action.needsLeaks = reach == .study
    action.keyChange = stand.change
    if stand.change != nil { action.refusal = keyRefusal }
    return action
  }

  /// Why nothing can be written to the key.
  private var keyRefusal: Message? {
    switch project.keyState {
    case .none: return Message(.keyFileUnset)
    case .missing: return nil
    case .unreadable(_, let message): return message
    case .read(let key):
      guard let problem = key.key.problems.first else { return nil }
      return Message(.keyFileNotWritten, problem.message.text(in: context.language))
    }
  }

  private static func title(_ reach: LeakReach, _ replacement: String) -> Message {
    switch reach {
    case .here: Message(.leakReplaceHere, replacement)
    case .file: Message(.leakReplaceFile, replacement)
    case .study: Message(.leakReplaceStudy, replacement)
    }
  }

  private static func titleOfNew(_ reach: LeakReach, _ replacement: String) -> Message {
    switch reach {
    case .here: Message(.leakReplaceNewHere, replacement)
    case .file: Message(.leakReplaceNewFile, replacement)
    case .study: Message(.leakReplaceNewStudy, replacement)
    }
  }

  // MARK: Saying less

  private var generalisations: [CodeAction] {
    switch leak.category {
    case .date, .age:
      return project.generalisations(of: place, language).map { general in
        CodeAction(id("general", general.text), Message(.leakGeneralise, general.text), .quickFix) {
          [id = context.id] in
          var edit = StudyEdit()
          for (number, piece) in general.pieces.enumerated() {
            edit.replace(piece, in: id, with: number == 0 ? general.text : "")
          }
          return edit
        }
      }
    case .place, .organisation, .event, .address, .contact, .nationalID, .account:
      guard let bytes = context.text?.bytes else { return [] }
      let form = place.form(project)
      let original = place.name(in: form)
      let kind = leak.kindOfName
      let proposal = PseudonymProposal(language: language, seed: context.occasion.seed)
      // The first is the bracket; numbers are the document's own.
      let brackets = proposal.replacements(for: original, kind, count: 1) { ByteSearch.holds(bytes, $0) }
      guard let bracket = brackets.first else { return [] }
      let isAlone = project.count(of: leak, in: context.id).here <= 1
      return [
        CodeAction(id("general", bracket), Message(isAlone ? .leakGeneralise : .leakGeneraliseFile, bracket), .quickFix)
        {
          [project, leak, id = context.id] in
          var edit = StudyEdit()
          let places = project.places(.file, of: leak, in: id)
          let names = Set(places.map { String(decoding: $0.words, as: UTF8.self).lowercased() })
          for place in places {
            let form = place.form(project) { names.contains($0) }
            let written = place.isLabel ? project.plain(bracket, at: place) : bracket
            place.write(form.replaced(in: place.words, by: written, spoken: written), in: &edit)
          }
          return edit
        }
      ]
    default: return []
    }
  }

  // MARK: Marking

  private var marks: [CodeAction] {
    guard place.takesMarks, place.pieces.count == 1, place.pieces[0] == leak.range, let text = context.text,
      !text.bytes[leak.range].contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") })
    else { return [] }
    return [
      CodeAction(id("mark"), Message(.leakMark), .quickFix) { [leak, id = context.id] in
        var edit = StudyEdit()
        edit.replace(leak.range, in: id, with: "{?" + text.string(leak.range) + "}")
        return edit
      }
    ]
  }

  // MARK: Deciding

  private var decisions: [CodeAction] {
    guard project.decisionsID != nil, project.path(of: context.id) != nil else { return [] }
    return [DecisionVerdict.notIdentifying, .keepConsented].flatMap { verdict in
      LeakReach.allCases.map { reach in
        var action = CodeAction(id(verdict.rawValue, reach.rawValue), Self.title(verdict, reach), .quickFix) {
          [project, leak, context] () throws(Refusal) in
          var edit = try project.decide(
            verdict, reach, leak, in: context.id, reason: nil, context.language, context.occasion)
          edit.notice = nil
          return edit
        }
        action.refusal = project.refusal(of: verdict, leak, in: context.id)
        return action
      }
    }
  }

  private static func title(_ verdict: DecisionVerdict, _ reach: LeakReach) -> Message {
    switch (verdict, reach) {
    case (.keepConsented, .here): Message(.leakKeepHere)
    case (.keepConsented, .file): Message(.leakKeepFile)
    case (.keepConsented, .study): Message(.leakKeepStudy)
    case (_, .here): Message(.leakDecideHere)
    case (_, .file): Message(.leakDecideFile)
    case (_, .study): Message(.leakDecideStudy)
    }
  }

  /// What is written into the text is in the language of the interview, else of the study, else of the person.
  private var language: ProseLanguage {
    let language = project.language(of: context.transcript?.header, reader: context.language)
    return ProseLanguage(rawValue: language.rawValue) ?? .bokmål
  }
}

extension PrivacyCategory {
  /// Whether what is found is somebody or something that a study tells of by another name.
  var hasPseudonyms: Bool {
    switch self {
    case .person, .place, .organisation, .event: true
    default: false
    }
  }
}
