package import TextModel

/// What the lines between the two `---` at the top of a transcript or a codebook say. Ranges are bytes of the document.
package struct Header: Sendable, Equatable {
  /// The keys that mean something to Ordrett; each has an English name and Norwegian ones.
  package enum Key: String, Sendable, CaseIterable {
    case title, date, language, audio, coder, notation

    /// English, Bokmål and Nynorsk as far as they differ, then other forms that are understood.
    package var names: [String] {
      switch self {
      case .title: ["title", "tittel"]
      case .date: ["date", "dato"]
      case .language: ["language", "språk", "lang"]
      case .audio: ["audio", "lyd", "opptak"]
      case .coder: ["coder", "koder", "kodar"]
      case .notation: ["notation", "notasjon"]
      }
    }

    /// By any of its names, in any case and canonical form.
    package init?(name: String) {
      let name = name.lowercased()
      guard let key = Key.allCases.first(where: { $0.names.contains(name) }) else { return nil }
      self = key
    }
  }

  /// A line `key: value` of the header, but for speakers; ranges are bytes of the document.
  package struct Field: Sendable, Equatable {
    /// As typed.
    package let name: String
    /// `nil` for a key of the project's own.
    package let key: Key?
    /// Up to the colon, without the white space before it.
    package let nameRange: Range<Int>
    /// Without the white space around it; empty where there is none.
    package let value: String
    /// Empty, at the line's end, where there is no value.
    package let valueRange: Range<Int>
  }

  /// `speaker INF3: Informant 3; gender=kvinne; age=40-49`
  package struct Speaker: Sendable, Equatable {
    /// What stands before the colon of the speaker's turns.
    package let label: String
    /// What stands between `speaker` and the colon.
    package let labelRange: Range<Int>
    /// What a person calls the speaker, as typed; empty where the line does not say.
    package let name: String
    /// In the order of the line.
    package fileprivate(set) var attributes: [Attribute] = []
    /// The whole declaration.
    package let range: Range<Int>
  }

  /// A `key=value` of a speaker; ranges are bytes of the document.
  package struct Attribute: Sendable, Equatable {
    /// As typed.
    package let key: String
    /// What stands before the `=`.
    package let keyRange: Range<Int>
    /// Without the white space around it; empty where there is none.
    package let value: String
    /// Empty, at the end of the key, where there is no value.
    package let valueRange: Range<Int>
  }

  /// How many lines the header has, both fences counted in; 0 where there is none.
  package let lineCount: Int
  /// One begins that never ends, so that there is none.
  package let isUnclosed: Bool
  /// In the order of the lines; a key may come more than once, which is a problem.
  package private(set) var fields: [Field] = []
  /// In the order of the lines; a label may come more than once, which is a problem.
  package private(set) var speakers: [Speaker] = []
  /// What is wrong between lines; what is wrong in one stands in that line. Ranges are bytes of the document.
  package private(set) var problems: [SyntaxProblem] = []

  /// By which a line declares a speaker, in lower case: English, Bokmål, Nynorsk.
  package static let speakerKeys = ["speaker", "taler", "talar"]

  /// The value of the first field with a key, in whichever language it is written; `nil` where there is none.
  package func value(_ key: Key) -> String? {
    fields.first { $0.key == key }?.value
  }

  /// The first declaration of a label; `nil` where the header has none.
  package func speaker(_ label: String) -> Speaker? {
    speakers.first { $0.label == label }
  }

  /// What the header of a transcript says, read without the rest of it; `nil` where there is none.
  package init?(of text: Text) {
    let lineCount = Self.measure(text).lines
    guard lineCount > 0 else { return nil }
    self = Transcript(Text(Array(text.bytes[..<text.range(ofLine: lineCount - 1).upperBound]))).header
  }

  /// A header is closed within this many lines, so that two rules across a page are not taken for one.
  private static let longest = 200

  /// How many lines a document's header has, and whether one begins that never ends.
  ///
  /// `---` on the first line alone makes no header: people rule off pages with it. It takes a second `---`, and the
  /// first line between them that says something has to look like a key and a value.
  static func measure(_ text: Text) -> (lines: Int, isUnclosed: Bool) {
    guard isFence(text.bytes, text.contentRange(ofLine: 0)) else { return (0, false) }
    var begins = false
    for line in 1..<max(1, min(text.lines.count, longest)) {
      let content = text.contentRange(ofLine: line)
      if isFence(text.bytes, content) { return (line + 1, false) }
      if begins || saysNothing(text.bytes, content) { continue }
      guard beginsHeader(text.string(content.prefix(100))) else { return (0, false) }
      begins = true
    }
    return (0, begins)
  }

  /// Whether a line is `---`, with nothing but white space behind it.
  ///
  /// - Parameter range: the line without its line end, in bytes of the document, whose first line may have a byte order
  ///   mark.
  package static func isFence(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var range = range
    if range.lowerBound == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      range = min(3, range.upperBound)..<range.upperBound
    }
    guard range.count >= 3, bytes[range].prefix(3).allSatisfy({ $0 == UInt8(ascii: "-") }) else { return false }
    return bytes[range].dropFirst(3).allSatisfy(CharacterClass.isSpace)
  }

  /// Whether a line is a comment or blank.
  private static func saysNothing(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let first = bytes[range].first { !CharacterClass.isSpace($0) }
    return first == nil || first == UInt8(ascii: "%")
  }

  private static func beginsHeader(_ line: String) -> Bool {
    guard let colon = line.firstIndex(of: ":") else { return false }
    let words = line[..<colon].split { $0 == " " || $0 == "\t" }
    guard let first = words.first else { return false }
    if speakerKeys.contains(first.lowercased()) { return true }
    guard words.count == 1 else { return false }
    return Key(name: String(first)) != nil || (first.count >= 3 && first.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  /// Whether a whole text can stand as a label before a turn's colon.
  static func isLabel(_ text: String) -> Bool {
    let bytes = Array((text + ":").utf8)
    var lexer = LineLexer(bytes, vocabulary: .builtIn)
    return lexer.read(whole: 0..<bytes.count, content: 0..<bytes.count, inHeader: false).label == text
  }

  /// Gathers what the header lines of a document say.
  init(_ text: Text, lines: [Line], lineCount: Int, isUnclosed: Bool) {
    self.lineCount = lineCount
    self.isUnclosed = isUnclosed
    if isUnclosed { problems.append(SyntaxProblem(.headerUnclosed, text.contentRange(ofLine: 0))) }
    var labels: Set<String> = []
    var names: Set<String> = []
    for line in 0..<lineCount {
      var reader = Reader(text: text)
      lines[line].forest.forEach(from: text.lines.starts[line]) { reader.visit($0) }
      if let field = reader.field {
        if !names.insert(field.key?.rawValue ?? field.name.lowercased()).inserted {
          problems.append(SyntaxProblem(.headerKeyRepeated, field.nameRange))
        }
        fields.append(field)
      } else if let speaker = reader.speaker {
        if !labels.insert(speaker.label).inserted {
          problems.append(SyntaxProblem(.speakerRepeated, speaker.labelRange))
        }
        speakers.append(speaker)
      }
    }
  }

  /// Puts a header line's nodes together.
  private struct Reader {
    let text: Text
    var kind: SyntaxKind?
    var whole = 0..<0
    var key = 0..<0
    var label = 0..<0
    var value: Range<Int>?
    var attributes: [Attribute] = []
    var attributeKey: Range<Int>?

    mutating func visit(_ node: PlacedNode) {
      switch (node.kind, node.depth) {
      case (.field, 0), (.speakerDeclaration, 0):
        kind = node.kind
        whole = node.range
      case (.key, 1): key = node.range
      case (.label, _): label = node.range
      case (.value, 1): value = node.range
      case (.key, 2):
        attributeKey = node.range
        attributes.append(
          Attribute(
            key: text.string(node.range), keyRange: node.range, value: "",
            valueRange: node.range.upperBound..<node.range.upperBound))
      case (.value, 2):
        guard let key = attributeKey, !attributes.isEmpty else { return }
        attributes[attributes.count - 1] = Attribute(
          key: text.string(key), keyRange: key, value: text.string(node.range), valueRange: node.range)
      default: break
      }
    }

    private var valueRange: Range<Int> { value ?? whole.upperBound..<whole.upperBound }

    var field: Field? {
      guard kind == .field else { return nil }
      let name = text.string(key)
      return Field(
        name: name, key: Key(name: name), nameRange: key, value: text.string(valueRange), valueRange: valueRange)
    }

    var speaker: Speaker? {
      guard kind == .speakerDeclaration, !label.isEmpty else { return nil }
      return Speaker(
        label: text.string(label), labelRange: label, name: text.string(valueRange), attributes: attributes,
        range: whole)
    }
  }
}
