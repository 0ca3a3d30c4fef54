import Notation
import Privacy
import TextModel

/// A text about the study, such as a chapter or an information letter: read for what identifies somebody, and for
/// nothing else here.
package struct ManuscriptDocument: Sendable {
  private(set) var text: Text
  let format: ManuscriptFormat
  let isOpen: Bool
  /// What was found, ranges in bytes of the document, in order; `nil` until it is read.
  private(set) var leaks: [Leak]?
  /// What was found in each paragraph as it was last read: an edit has only its own read again.
  private var memory: [Paragraph: [Detector.Hit]] = [:]
  private var reading: Reading?

  private struct Paragraph: Hashable {
    let words: [UInt8]
    let kind: Prose.Kind
  }

  init(_ text: Text, fileName: String, isOpen: Bool) {
    self.text = text
    self.isOpen = isOpen
    format = ManuscriptFormat(fileName: fileName)
  }

  mutating func apply(_ edits: [ByteEdit]) {
    for edit in edits { text.apply(edit) }
    leaks = nil
  }

  /// The key, the language or something else is another: everything has to be read again.
  mutating func markAll() {
    leaks = nil
    memory = [:]
    reading = nil
  }

  /// Takes over what was read of the same text elsewhere.
  mutating func take(_ other: ManuscriptDocument) {
    if memory.isEmpty { memory = other.memory }
    if other.text == text, let found = other.leaks { leaks = found }
  }

  mutating func read(with reader: inout LeakReader) {
    guard leaks == nil else { return }
    let paragraphs = format.paragraphs(text.bytes)
    // Once guessed it stays, so that an edit does not have all of it read again.
    let reading =
      self.reading
      ?? Reading(declared: nil, passages: paragraphs.lazy.filter { $0.kind == .prose }.prefix(100).map(\.words))
    self.reading = reading
    var fresh: [Paragraph: [Detector.Hit]] = [:]
    var cited: Set<[UInt8]> = []
    var found: [(Prose, [Detector.Hit])] = []
    for paragraph in paragraphs {
      let key = Paragraph(words: paragraph.words, kind: paragraph.kind)
      let hits = fresh[key] ?? memory[key] ?? reader.hits(in: paragraph.words, paragraph.kind, reading)
      fresh[key] = hits
      guard paragraph.kind == .prose else {
        if !hits.isEmpty { found.append((paragraph, hits)) }
        continue
      }
      let citations = Citations(Tokens(paragraph.words))
      cited.formUnion(citations.names)
      let others = hits.filter { hit in !citations.ranges.contains { $0.overlaps(hit.identifier.range) } }
      if !others.isEmpty { found.append((paragraph, others)) }
    }
    memory = fresh
    leaks = found.flatMap { paragraph, hits in
      hits.filter { !Self.isCited($0, paragraph.words, cited) }
        .map { Leak($0, paragraph.source(of: $0.identifier.range)) }
    }.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }

  /// Whether a name is that of a researcher whom the text cites elsewhere: its last word is the surname.
  private static func isCited(_ hit: Detector.Hit, _ words: [UInt8], _ cited: Set<[UInt8]>) -> Bool {
    guard hit.identifier.kind == .person, hit.identifier.category != .key else { return false }
    let tokens = Tokens(Array(words[hit.identifier.range]))
    guard let last = tokens.all.indices.last else { return false }
    let name = Array(tokens.lower(last))
    if cited.contains(name) { return true }
    // `Goffmans teori`
    return name.last == UInt8(ascii: "s") && cited.contains(name.dropLast())
  }
}
