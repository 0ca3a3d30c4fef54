import Messages
import Notation
import Project

extension Project {
  /// A key of a header. One that means nothing to Ordrett is the project's own, and there is nothing to say about it.
  func headerKeyHover(_ name: String, inCodebook: Bool, _ language: Language) -> [Markup.Block] {
    let id: MessageID?
    if inCodebook {
      id = Header.Key(name: name) == .title ? .keyCodebookTitle : nil
    } else if Header.speakerKeys.contains(name.lowercased()) {
      id = .keySpeaker
    } else {
      id = Header.Key(name: name)?.wording
    }
    return id.map { keyHover(name, $0, language) } ?? []
  }

  func speakerAttributeHover(_ name: String, _ language: Language) -> [Markup.Block] {
    guard let attribute = SpeakerAttribute(name: name) else { return [] }
    if attribute == .role { return keyHover(name, .keyRole, language) }
    return [.heading([.code(name)]), .paragraph(language.text(attribute.wording))]
  }

  func codeAttributeHover(_ name: String, _ language: Language) -> [Markup.Block] {
    guard let key = Codebook.Key(name: name) else { return [] }
    return keyHover(name, key.wording, language)
  }

  private func keyHover(_ name: String, _ id: MessageID, _ language: Language) -> [Markup.Block] {
    [.heading([.code(name)]), .paragraph(language.text(id))]
  }

  /// A rule: its page, as `ordrett explain` has it, without the examples.
  func ruleHover(_ id: String, _ language: Language) -> [Markup.Block] {
    guard let rule = RuleCatalogue.all.first(where: { $0.id == id }) else { return [] }
    let page = rule.page
    return [
      .heading([.code(id), .text(": " + page.summary[language])]),
      .paragraph(page.reports[language]),
      .paragraph(Markup.labelled(.explainFix, page.fix[language], in: language)),
      .paragraph(language.text(.explainDefault, language.text(rule.severity.wording))),
    ]
  }
}

extension Header.Key {
  var wording: MessageID {
    switch self {
    case .title: .keyTitle
    case .date: .keyDate
    case .language: .keyLanguage
    case .audio: .keyAudio
    case .coder: .keyCoder
    case .notation: .keyNotation
    }
  }
}

extension Codebook.Key {
  var wording: MessageID {
    switch self {
    case .color: .keyColor
    case .alias: .keyAlias
    case .origin: .keyOrigin
    case .codable: .keyCodable
    case .type: .keyType
    case .mergedFrom: .keyMergedFrom
    case .replacedBy: .keyReplacedBy
    }
  }
}
