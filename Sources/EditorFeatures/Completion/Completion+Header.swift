import Messages
import Notation
import Project
import TextModel

/// In the header of a transcript: keys, their values, and what the study says of its speakers.
extension TranscriptCompletion {
  func headerCompletions() -> Completions? {
    let header = HeaderLine(cursor)
    // The fences are no place for a key.
    if cursor.line == transcript.header.lineCount - 1 { return nil }
    guard let colon = header.colon, colon < cursor.offset else {
      return header.speakerLabel.map(labelCompletions) ?? keyCompletions(header)
    }
    if header.isSpeaker { return attributeCompletions(header, after: colon) }
    return valueCompletions(Header.Key(name: cursor.text.string(header.key)), header.value(after: colon))
  }

  private func keyCompletions(_ header: HeaderLine) -> Completions? {
    var list = CompletionList()
    var matcher = NameMatcher(cursor.text.string(header.key.lowerBound..<max(header.key.lowerBound, cursor.offset)))
    let present = Set(
      transcript.header.fields.filter { !$0.nameRange.touches(cursor.offset) }.compactMap(\.key))
    let ending = header.colon == nil ? ": " : ""
    let form = usesNorwegianKeys ? spokenLanguage : .english
    for key in Header.Key.allCases where !present.contains(key) {
      add(key.names, key.names.form(in: form), ending, language.text(key.wording), &matcher, &list)
    }
    add(
      Header.speakerKeys, Header.speakerKeys.form(in: form), header.colon == nil ? " " : "",
      language.text(.keySpeaker), &matcher, &list)
    return list.completions(replacing: header.key, cursor: cursor.offset)
  }

  /// A key in the language of the others, and in its other forms for whoever types those.
  private func add(
    _ names: [String], _ preferred: String, _ ending: String, _ detail: String,
    _ matcher: inout NameMatcher, _ list: inout CompletionList
  ) {
    for name in names where name == preferred || !matcher.isEmpty {
      guard let match = matcher.match(name, atMost: name == preferred ? .wordBeginning : .beginning) else { continue }
      var item = CompletionItem(.key, name, text: name + ending)
      item.detail = detail
      item.subject = .headerKey(name)
      list.add(item, rank: match.rawValue * 2 + (name == preferred ? 0 : 1))
    }
  }

  /// Whether the header has Norwegian keys already; one form in one file.
  private var usesNorwegianKeys: Bool {
    transcript.header.fields.contains { field in field.key.map { field.name.lowercased() != $0.names[0] } ?? false }
      || transcript.header.speakers.contains { cursor.text.string($0.range).lowercased().hasPrefix("tal") }
  }

  /// After `speaker `: labels that have turns and are not declared.
  private func labelCompletions(_ range: Range<Int>) -> Completions? {
    var list = CompletionList()
    var matcher = NameMatcher(cursor.text.string(range.lowerBound..<cursor.offset))
    let unknown = transcript.turnCounts.filter { transcript.header.speaker($0.key) == nil }
    for (label, count) in unknown.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      guard let match = matcher.match(label, atMost: .wordBeginning) else { continue }
      var item = CompletionItem(.speaker, label, text: HeaderLine(cursor).colon == nil ? label + ": " : label)
      item.description = language.text(.completionSpeakerTurns, String(count))
      list.add(item, rank: match.rawValue)
    }
    return list.completions(replacing: range, cursor: cursor.offset)
  }

  private func valueCompletions(_ key: Header.Key?, _ range: Range<Int>) -> Completions? {
    switch key {
    case .language: return values(Language.allCases.map(\.rawValue), .keyLanguage, range)
    case .notation: return values(TranscriptNotation.allCases.map(\.rawValue), .keyNotation, range)
    case .coder:
      let coders = project.headers(first: id).dropFirst().compactMap { $0.value(.coder) }
      return values(Self.byFrequency(coders), .keyCoder, range)
    case .title, .date, .audio, nil: return nil
    }
  }

  /// Behind a speaker's name: attributes and values, those that the study uses first.
  private func attributeCompletions(_ header: HeaderLine, after colon: Int) -> Completions? {
    guard let piece = header.attribute(after: colon) else { return nil }
    let own = transcript.header.speakers.first { $0.range.touches(cursor.offset) }
    let used = project.headers(first: id).flatMap(\.speakers).flatMap(\.attributes)
      .filter { !$0.keyRange.touches(cursor.offset) && !$0.valueRange.touches(cursor.offset) || $0.value.isEmpty }
    if let key = piece.key {
      let name = cursor.text.string(key).lowercased()
      let same = SpeakerAttribute(name: name)
      let known = same == .role ? ["interviewer", "informant"] : []
      let values = used.filter {
        $0.key.lowercased() == name || (same != nil && SpeakerAttribute(name: $0.key) == same)
      }
      .map(\.value)
      return self.values(
        Self.byFrequency(values.filter { !$0.isEmpty } + known), .completionValue, piece.range)
    }
    let present = Set(
      (own?.attributes ?? []).filter { !$0.keyRange.touches(cursor.offset) }.map { $0.key.lowercased() })
    let form = usesNorwegianKeys ? spokenLanguage : .english
    let usual = SpeakerAttribute.allCases.map { $0.names.form(in: form) }
    let keys = Self.byFrequency(used.map(\.key)) + usual
    var list = CompletionList()
    var matcher = NameMatcher(cursor.text.string(piece.range.lowerBound..<cursor.offset))
    var seen = present
    for key in keys where seen.insert(key.lowercased()).inserted {
      guard let match = matcher.match(key, atMost: .wordBeginning) else { continue }
      var item = CompletionItem(.key, key, text: piece.hasEquals ? key : key + "=")
      item.detail = language.text(.completionAttribute)
      item.subject = .speakerAttribute(key)
      list.add(item, rank: match.rawValue)
    }
    return list.completions(replacing: piece.range, cursor: cursor.offset)
  }

  private func values(_ values: [String], _ detail: MessageID, _ range: Range<Int>) -> Completions? {
    valueItems(values, language.text(detail), range, cursor)
  }

  private static func byFrequency(_ values: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}

/// Plain values, in the order given.
func valueItems(_ values: [String], _ detail: String?, _ range: Range<Int>, _ cursor: CompletionCursor) -> Completions?
{
  var list = CompletionList()
  var matcher = NameMatcher(cursor.text.string(range.lowerBound..<cursor.offset))
  for value in values {
    guard let match = matcher.match(value, atMost: .wordBeginning) else { continue }
    var item = CompletionItem(.value, value)
    item.detail = detail
    list.add(item, rank: match.rawValue)
  }
  return list.completions(replacing: range, cursor: cursor.offset)
}

extension [String] {
  /// Of the names of a key, English first, then Bokmål and Nynorsk as far as they differ, the one in a language.
  func form(in language: Language) -> String {
    switch language {
    case .english: self[0]
    case .bokmål: count > 1 ? self[1] : self[0]
    case .nynorsk: self[count - 1]
    }
  }
}

/// The parts of the header line that the cursor is in, whether or not the line says anything yet.
struct HeaderLine {
  private let cursor: CompletionCursor
  /// The first colon, in bytes of the document.
  let colon: Int?
  /// What stands before it without the white space around; the first word where that says `speaker`.
  let key: Range<Int>
  /// The line declares a speaker.
  let isSpeaker: Bool
  /// The label after `speaker `, or where it would stand.
  let speakerLabel: Range<Int>?

  init(_ cursor: CompletionCursor) {
    self.cursor = cursor
    let bytes = cursor.bytes
    colon = cursor.content.first { bytes[$0] == UInt8(ascii: ":") }
    let end = colon ?? cursor.content.upperBound
    let first = (cursor.content.lowerBound..<end).first { !CharacterClass.isSpace(bytes[$0]) } ?? end
    let word = (first..<end).first { CharacterClass.isSpace(bytes[$0]) } ?? end
    isSpeaker = Header.speakerKeys.contains(cursor.text.string(first..<word).lowercased())
    if isSpeaker, word < cursor.offset {
      let start = (word..<end).first { !CharacterClass.isSpace(bytes[$0]) } ?? cursor.offset
      var stop = end
      while stop > start, CharacterClass.isSpace(bytes[stop - 1]) { stop -= 1 }
      speakerLabel = min(start, cursor.offset)..<max(stop, cursor.offset)
    } else {
      speakerLabel = nil
    }
    key = min(first, cursor.offset)..<max(word, min(first, cursor.offset))
  }

  /// From the first byte behind the colon that is no space to the line's end, as far as it holds the cursor.
  func value(after colon: Int) -> Range<Int> { trimmed(colon + 1..<cursor.content.upperBound) }

  /// The attribute at the cursor; `nil` where the speaker's name stands.
  func attribute(after colon: Int) -> (key: Range<Int>?, range: Range<Int>, hasEquals: Bool)? {
    let bytes = cursor.bytes
    let semicolon = UInt8(ascii: ";")
    guard let start = (colon..<cursor.offset).last(where: { bytes[$0] == semicolon }) else { return nil }
    let end = (cursor.offset..<cursor.content.upperBound).first { bytes[$0] == semicolon } ?? cursor.content.upperBound
    let equals = (start + 1..<end).first { bytes[$0] == UInt8(ascii: "=") }
    if let equals, equals < cursor.offset {
      return (trimmed(start + 1..<equals), trimmed(equals + 1..<end), true)
    }
    return (nil, trimmed(start + 1..<(equals ?? end)), equals != nil)
  }

  /// A part without the white space around it, which may be empty at the cursor.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let bytes = cursor.bytes
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, low < cursor.offset || !range.contains(cursor.offset), CharacterClass.isSpace(bytes[low]) {
      low += 1
    }
    while high > low, high > cursor.offset || !range.touches(cursor.offset), CharacterClass.isSpace(bytes[high - 1]) {
      high -= 1
    }
    return low..<high
  }
}
