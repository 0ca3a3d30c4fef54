import Messages
import Notation
import Project
import TextModel

extension Project {
  /// A speaker: the name and attributes that the header declares, and how many turns there are.
  func speakerHover(_ label: String, _ transcript: Transcript, _ language: Language) -> [Markup.Block] {
    let declared = transcript.header.speaker(label)
    var heading: [Markup.Run] = [.code(label)]
    if let name = declared?.name, !name.isEmpty, name != label { heading.append(.text(": " + name)) }

    var facts = [language.text(transcript.interviewers.contains(label) ? .hoverInterviewer : .hoverInformant)]
    facts.append(language.text(.hoverTurns, String(transcript.turnCounts[label] ?? 0)))
    var blocks: [Markup.Block] = [.heading(heading), .paragraph(facts.joined(separator: " · "))]
    if declared == nil { blocks.append(.paragraph([.emphasis(language.text(.hoverSpeakerUndeclared))])) }
    let attributes = (declared?.attributes ?? []).filter { SpeakerAttribute(name: $0.key) != .role }
    if !attributes.isEmpty {
      blocks.append(
        .list(
          attributes.map { attribute in
            let name = SpeakerAttribute(name: attribute.key).map { language.text($0.wording) } ?? attribute.key
            return [.strong(name), .text(": " + attribute.value)]
          }))
    }
    return blocks
  }

  /// A pseudonym: its id and how often the study uses it. Whom it stands for is in the key, and never shown.
  func pseudonymHover(_ id: String, _ language: Language) -> [Markup.Block] {
    let uses = pseudonymUses(id)
    return [
      .heading([.code(id)]),
      .paragraph(language.text(.hoverPseudonym, id)),
      .paragraph(
        language.text(.hoverPseudonymUses, String(uses.count)) + " · "
          + language.text(.hoverInInterviews, String(Set(uses.map(\.document)).count))),
    ]
  }

  /// A section: how many turns it has.
  func sectionHover(_ transcript: Transcript, _ heading: Range<Int>, _ language: Language) -> [Markup.Block] {
    let line = transcript.text.lines.line(at: heading.lowerBound)
    let rest = transcript.traits[(line + 1)...]
    let turns = rest.prefix { !$0.contains(.heading) }.count { $0.contains(.turn) }
    let title = transcript.sectionTitle(line: line) ?? language.text(.symbolSectionUntitled)
    return [
      .heading([.text(language.text(.hoverSection) + ": " + title)]),
      .paragraph(language.text(.hoverTurns, String(turns))),
    ]
  }
}

extension Transcript {
  /// The title of a section; `nil` where the line is no heading, or has none.
  func sectionTitle(line: Int) -> String? {
    guard lines[line].kind == .heading else { return nil }
    var title: String?
    lines[line].forest.forEach(from: text.lines.starts[line]) { node in
      if node.kind == .title { title = text.string(node.range) }
    }
    return title?.isVisible == true ? title : nil
  }
}

extension SpeakerAttribute {
  var wording: MessageID {
    switch self {
    case .role: .hoverAttributeRole
    case .gender: .hoverAttributeGender
    case .age: .hoverAttributeAge
    }
  }
}
