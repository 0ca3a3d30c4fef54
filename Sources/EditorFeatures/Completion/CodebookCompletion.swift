import Messages
import Notation
import Project
import TextModel

/// What can be typed at a cursor in a codebook: keys of attributes, their values, and codes where a value names one.
struct CodebookCompletion {
  private let project: Project
  private let id: DocumentID
  private let codebook: Codebook
  private let cursor: CompletionCursor
  private let language: Language

  init(_ project: Project, _ id: DocumentID, _ codebook: Codebook, _ cursor: CompletionCursor, _ language: Language) {
    self.project = project
    self.id = id
    self.codebook = codebook
    self.cursor = cursor
    self.language = language
  }

  func completions() -> Completions? {
    let bytes = cursor.bytes
    let first = cursor.content.first { !CharacterClass.isSpace(bytes[$0]) } ?? cursor.content.upperBound
    if first < cursor.content.upperBound, bytes[first] == UInt8(ascii: "%") {
      return allowanceCompletions(cursor, DocumentKind.codebook, in: language)
    }
    if cursor.isInHeader(lineCount: codebook.header.lineCount) { return headerCompletions() }
    // White space at its start makes a line go on with the one above, and without a code there is nothing to say.
    guard first == cursor.content.lowerBound || first == cursor.content.upperBound,
      let number = codebook.entry(at: cursor.offset), !codebook.entries[number].headingRange.touches(cursor.offset)
    else { return nil }
    let colon = cursor.content.first { bytes[$0] == UInt8(ascii: ":") }
    if let colon, colon < cursor.offset {
      guard let key = Codebook.Key(name: cursor.text.string(cursor.content.lowerBound..<colon)) else { return nil }
      return valueCompletions(key, after: colon, in: number)
    }
    return keyCompletions(in: number, hasColon: colon != nil)
  }

  private func headerCompletions() -> Completions? {
    guard cursor.line != codebook.header.lineCount - 1, codebook.header.value(.title) == nil else { return nil }
    let line = HeaderLine(cursor)
    guard line.colon == nil else { return nil }
    var matcher = NameMatcher(cursor.text.string(line.key.lowerBound..<cursor.offset))
    var list = CompletionList()
    for name in Header.Key.title.names {
      guard let match = matcher.match(name) else { continue }
      var item = CompletionItem(.key, name, text: name + ": ")
      item.detail = language.text(.keyCodebookTitle)
      item.subject = .codebookHeaderKey(name)
      list.add(item, rank: match.rawValue)
    }
    return list.completions(replacing: line.key, cursor: cursor.offset)
  }

  /// At the beginning of a line below a heading: the attributes that the code has not, then the project's own.
  private func keyCompletions(in number: Int, hasColon: Bool) -> Completions? {
    let end = cursor.nameEnd()
    let range = cursor.content.lowerBound..<end
    // One word alone can become a key; a sentence cannot.
    guard cursor.nameStart(notBefore: range.lowerBound) == range.lowerBound, hasColon || cursor.isLastOnLine(from: end)
    else { return nil }
    var matcher = NameMatcher(cursor.text.string(range.lowerBound..<cursor.offset))
    var list = CompletionList()
    let present = codebook.entries[number].attributes.filter { !$0.nameRange.touches(cursor.offset) }
    let form = usesNorwegianKeys ? project.language(of: codebook.header, reader: language) : .english
    for key in Codebook.Key.allCases where !present.contains(where: { $0.key == key }) {
      let preferred = key.names.form(in: form)
      for name in key.names where name == preferred || !matcher.isEmpty {
        guard let match = matcher.match(name, atMost: name == preferred ? .wordBeginning : .beginning) else { continue }
        var item = CompletionItem(.key, name, text: hasColon ? name : name + ": ")
        item.detail = language.text(key.wording)
        item.subject = .codeAttribute(name)
        list.add(item, rank: match.rawValue * 2 + (name == preferred ? 0 : 1))
      }
    }
    var seen = Set(present.map(\.name))
    for entry in codebook.entries {
      for attribute in entry.attributes
      where attribute.key == nil && !attribute.nameRange.touches(cursor.offset) && seen.insert(attribute.name).inserted
      {
        guard let match = matcher.match(attribute.name, atMost: .wordBeginning) else { continue }
        var item = CompletionItem(.key, attribute.name, text: hasColon ? attribute.name : attribute.name + ": ")
        item.detail = language.text(.completionAttribute)
        list.add(item, rank: match.rawValue * 2 + 1)
      }
    }
    return list.completions(replacing: range, cursor: cursor.offset)
  }

  private var usesNorwegianKeys: Bool {
    codebook.entries.lazy.flatMap(\.attributes).contains { attribute in
      attribute.key.map { $0.names.count > 1 && attribute.name.lowercased() != $0.names[0] } ?? false
    }
  }

  private func valueCompletions(_ key: Codebook.Key, after colon: Int, in number: Int) -> Completions? {
    let bytes = cursor.bytes
    var start = colon + 1
    if key.isList, let comma = (start..<cursor.offset).last(where: { bytes[$0] == UInt8(ascii: ",") }) {
      start = comma + 1
    }
    while start < cursor.offset, CharacterClass.isSpace(bytes[start]) { start += 1 }
    var end = cursor.offset
    while end < cursor.content.upperBound, bytes[end] != UInt8(ascii: ",") || !key.isList { end += 1 }
    while end > cursor.offset, CharacterClass.isSpace(bytes[end - 1]) { end -= 1 }
    let range = start..<end
    switch key {
    case .mergedFrom, .replacedBy: return codeCompletions(range, besides: number)
    case .color: return valueItems(colors, language.text(.keyColor), range, cursor)
    case .alias: return nil
    case .origin, .codable, .type:
      // The form that the codebook writes its other values in is the English one, which every key knows.
      let isNorwegian = usesNorwegianKeys
      let values = key.values.map { $0.form(in: isNorwegian && $0.count > 1 ? .bokmål : .english) }
      return valueItems(key == .codable ? values.reversed() : values, language.text(key.wording), range, cursor)
    }
  }

  /// Some that are easily told apart, also by those who do not tell red from green, then those that are taken.
  private var colors: [String] {
    var seen: Set<String> = []
    let used = codebook.entries.compactMap { $0.attribute(.color)?.value }.filter { Codebook.Key.color.allows($0) }
    return (Self.palette.filter { !used.contains($0) } + used).filter { seen.insert($0.lowercased()).inserted }
  }

  private static let palette = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442"]

  private func codeCompletions(_ range: Range<Int>, besides number: Int) -> Completions? {
    var matcher = NameMatcher(cursor.text.string(range.lowerBound..<cursor.offset))
    var list = CompletionList()
    for (other, entry) in codebook.entries.enumerated() where other != number && !entry.id.isEmpty {
      let path = codebook.path(of: other)
      let name = codebook.entries(named: CodeReference(entry.id)) == [other] ? entry.id : path
      let label = entry.ownLabel.flatMap { matcher.match($0, atMost: .wordBeginning) }.map { $0.rawValue * 2 + 1 }
      let matches = [matcher.match(name), name == entry.id ? nil : matcher.match(entry.id)].compactMap { $0?.rawValue }
      guard let rank = (matches.map { $0 * 2 } + [label].compactMap { $0 }).min() else { continue }
      var item = CompletionItem(.code, name)
      item.detail = path
      item.description = entry.ownLabel
      if let label = entry.ownLabel { item.filter += " " + label }
      item.subject = .code(path)
      list.add(item, rank: rank)
    }
    return list.completions(replacing: range, cursor: cursor.offset)
  }
}
