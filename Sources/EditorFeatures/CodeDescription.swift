import Messages
import Notation
import Project

extension Language {
  func text(_ id: MessageID, _ arguments: String...) -> String {
    Message(id, arguments: arguments).text(in: self)
  }
}

extension Project {
  /// What the codebook says of a code and how the study uses it, as hover and completion show it.
  ///
  /// - Parameters:
  ///   - here: the transcript at hand, whose segments are counted by themselves.
  ///   - coding: what there is to say about one coding with it, which goes above the definition.
  func description(
    of id: CodeID, here: DocumentID?, coding: [Markup.Block] = [], in language: Language
  ) -> [Markup.Block] {
    guard let entry = entry(id), let codebook = codebook(id.codebook) else { return [] }
    var blocks = [entry.heading(in: language), entry.kindAndPath(codebook.path(of: id.entry), in: language)]
    blocks += coding
    blocks += entry.warnings(in: language)
    blocks += entry.definition.map { .paragraph($0.text) }
    let criteria =
      entry.include.map { Markup.labelled(.hoverInclude, $0.text, in: language) }
      + entry.exclude.map { Markup.labelled(.hoverExclude, $0.text, in: language) }
    if !criteria.isEmpty { blocks.append(.list(criteria)) }
    blocks += entry.examples.map { .quote([.text($0.text)]) }
    let facts = entry.facts(
      children: entry.children.compactMap { number in
        codebook.entries.indices.contains(number) ? codebook.entries[number].id : nil
      }, in: language)
    if !facts.isEmpty { blocks.append(.list(facts)) }
    blocks.append(.paragraph(self.usage(of: id, here: here, in: language)))
    return blocks
  }

  /// A code that no codebook has: that it is unknown, which known one is near, and that it is used all the same.
  func description(
    ofUnknown code: CodeReference, here: DocumentID?, coding: [Markup.Block], in language: Language
  ) -> [Markup.Block] {
    var blocks: [Markup.Block] = [.heading([.code(code.text)]), .paragraph(language.text(.hoverNotInCodebook))]
    let names = codeIDs.compactMap { entry($0)?.id }
    if let nearest = nearest(to: code.leaf.text, among: names) {
      blocks.append(.paragraph(language.text(.codeUnknownNearest, code.text, nearest)))
    }
    blocks += coding
    let uses = uses(ofUnknown: code)
    let all = uses.reduce(0) { $0 + $1.uses.count }
    let local = uses.first { $0.document == here }?.uses.count ?? 0
    var counts = [language.text(.hoverSegmentsInProject, String(all))]
    if here != nil { counts.insert(language.text(.hoverSegmentsHere, String(local)), at: 0) }
    blocks.append(.paragraph(all == 0 ? language.text(.hoverNotUsed) : counts.joined(separator: " · ")))
    return blocks
  }

  private func usage(of id: CodeID, here: DocumentID?, in language: Language) -> String {
    let usage = usage(of: id)
    guard usage.segments > 0 else { return language.text(.hoverNotUsed) }
    var counts: [String] = []
    if let here, let tally = transcript(here)?.tally {
      let local = tally.codes.values.filter { codes(named: $0.code).contains(id) }.reduce(0) { $0 + $1.segments }
      counts.append(language.text(.hoverSegmentsHere, String(local)))
    }
    counts.append(language.text(.hoverSegmentsInProject, String(usage.segments)))
    counts.append(language.text(.hoverInInterviews, String(usage.documents)))
    if usage.informants > 0 { counts.append(language.text(.hoverByInformants, String(usage.informants))) }
    return counts.joined(separator: " · ")
  }
}

extension Codebook.Entry {
  /// The label, where it says more than the id does. Names of different lengths are not looked at closely, since a list
  /// asks this of every code.
  var ownLabel: String? { label.utf8.count == id.utf8.count && NameKey(label) == key ? nil : label }

  fileprivate func heading(in language: Language) -> Markup.Block {
    if id.isEmpty { return .heading([.text(language.text(.symbolCodeUntitled))]) }
    return .heading(ownLabel.map { [.code(id), .text(": " + $0)] } ?? [.code(id)])
  }

  fileprivate func kindAndPath(_ path: String, in language: Language) -> Markup.Block {
    let word = Markup.Run.emphasis(language.text(kind.wording))
    return .paragraph(depth > 1 ? [word, .text(" · "), .code(path)] : [word])
  }

  /// What speaks against using the code, or against trusting it.
  fileprivate func warnings(in language: Language) -> [Markup.Block] {
    var warnings: [Markup.Block] = []
    if let successor = attribute(.replacedBy)?.items.first?.text {
      warnings.append(.paragraph([.strong(language.text(.hoverReplacedBy, successor))]))
    }
    if !isCodable { warnings.append(.paragraph([.strong(language.text(.hoverNotCodable))])) }
    if definition.isEmpty { warnings.append(.paragraph([.emphasis(language.text(.hoverNoDefinition))])) }
    return warnings
  }

  fileprivate func facts(children: [String], in language: Language) -> [[Markup.Run]] {
    var facts: [[Markup.Run]] = []
    if !aliases.isEmpty {
      facts.append(Markup.labelled(.hoverAliases, aliases.map(\.text).joined(separator: ", "), in: language))
    }
    if let origin { facts.append(Markup.labelled(.hoverOrigin, language.text(origin.wording), in: language)) }
    if let merged = attribute(.mergedFrom), !merged.items.isEmpty {
      facts.append([.text(language.text(.hoverMergedFrom, merged.items.map(\.text).joined(separator: ", ")))])
    }
    if !children.isEmpty {
      facts.append(Markup.labelled(.hoverSubcodes, Markup.listed(children), in: language))
    }
    for attribute in attributes where attribute.key == nil && !attribute.value.isEmpty {
      facts.append([.strong(attribute.name), .text(": " + attribute.value)])
    }
    return facts
  }
}

extension Codebook.Kind {
  var wording: MessageID {
    switch self {
    case .theme: .hoverKindTheme
    case .category: .hoverKindCategory
    case .code: .hoverKindCode
    }
  }
}

extension Codebook.Origin {
  var wording: MessageID {
    switch self {
    case .data: .hoverOriginData
    case .theory: .hoverOriginTheory
    case .guide: .hoverOriginGuide
    case .inVivo: .hoverOriginInVivo
    }
  }
}

extension Markup {
  /// `Label: words`, the label strong.
  static func labelled(_ label: MessageID, _ words: String, in language: Language) -> [Run] {
    [.strong(language.text(label)), .text(": " + words)]
  }

  /// Names with commas between them; of very many only the first.
  static func listed(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? " …" : "")
  }
}
