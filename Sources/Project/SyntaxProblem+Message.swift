import Messages
import Notation
import TextModel

/// The rules among which the parsers' problems are divided.
enum SyntaxArea {
  case mark, header, encoding, codebook
}

extension SyntaxProblem.Kind {
  var area: SyntaxArea {
    switch self {
    case .markUnclosed, .markUnexpected: .mark
    case .headerUnclosed, .headerLine, .headerKeyRepeated, .speakerDeclaration, .speakerRepeated, .speakerAttribute:
      .header
    case .invalidUTF8, .nulByte: .encoding
    case .codeWithoutName, .codeIdentifier, .headingTooDeep, .outsideCode: .codebook
    }
  }
}

extension FindingCollector {
  /// Adds what a parser found, worded.
  ///
  /// - Parameter header: the document's, to tell where what stands twice stood first.
  mutating func add(_ problem: SyntaxProblem, in text: Text, _ header: Header, _ id: DocumentID) {
    let first = header.first(of: problem, in: text)
    add(
      problem.range, problem.message(text, first: first.map { text.lines.line(at: $0.lowerBound) + 1 }),
      related: first.map { [RelatedPlace(id, $0, Message(.syntaxFirstHere))] } ?? [],
      replacements: problem.replacements(text))
  }
}

extension SyntaxProblem {
  /// - Parameter first: the line, from 1, where what stands twice stood first.
  fileprivate func message(_ text: Text, first: Int?) -> Message {
    let words = text.excerpt(range)
    let line = first.map(String.init) ?? ""
    switch kind {
    case .markUnclosed: return Message(.syntaxMarkUnclosed, words)
    case .markUnexpected: return Message(.syntaxMarkUnexpected, words)
    case .headerUnclosed: return Message(.syntaxHeaderUnterminated)
    case .headerLine: return Message(.syntaxHeaderLineBad)
    case .headerKeyRepeated: return Message(.syntaxHeaderKeyTwice, words, line)
    case .speakerDeclaration:
      let label = words.split(maxSplits: 1, whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
      return label.map { Message(.syntaxSpeakerLabelBad, String($0)) } ?? Message(.syntaxSpeakerBad)
    case .speakerRepeated: return Message(.syntaxSpeakerTwice, words, line)
    case .speakerAttribute: return Message(.syntaxSpeakerAttributeBad, words)
    case .invalidUTF8: return Message(.syntaxInvalidUTF8)
    case .nulByte: return Message(.syntaxNULByte)
    case .codeWithoutName: return Message(.codebookHeadingEmpty)
    case .codeIdentifier: return Message(.codebookIDBad, words)
    case .headingTooDeep: return Message(.codebookHeadingTooDeep, String(range.count), String(Codebook.deepest))
    case .outsideCode: return Message(.codebookTextBeforeCode)
    }
  }

  /// A comma between codes, which is what most other programs want there, goes.
  fileprivate func replacements(_ text: Text) -> [String] {
    guard kind == .markUnexpected, range.count <= 100 else { return [] }
    let words = text.string(range)
    guard let comma = words.first, comma == "," || comma == ";" else { return [] }
    let rest = String(words.dropFirst())
    return [rest.isEmpty ? "" : " " + rest]
  }
}

extension Header {
  /// Where a key or a speaker that stands twice stood first.
  fileprivate func first(of problem: SyntaxProblem, in text: Text) -> Range<Int>? {
    switch problem.kind {
    case .headerKeyRepeated:
      let field = fields.first { $0.nameRange == problem.range }
      guard let field else { return nil }
      return fields.first {
        field.key.map { $0.rawValue } == $0.key.map { $0.rawValue }
          && (field.key != nil || $0.name.lowercased() == field.name.lowercased())
      }?.nameRange
    case .speakerRepeated: return speaker(text.string(problem.range))?.labelRange
    default: return nil
    }
  }
}

extension Text {
  /// The text of a range for a message, cut where it is long.
  func excerpt(_ range: Range<Int>, atMost count: Int = 40) -> String {
    // A character has few bytes as a rule; one of a thousand combining marks is cut, too.
    let words = string(range.prefix(count * 8)).split(omittingEmptySubsequences: false) { $0.isNewline }.first ?? ""
    return words.count > count || range.count > count * 8 ? words.prefix(count) + "…" : String(words)
  }
}
