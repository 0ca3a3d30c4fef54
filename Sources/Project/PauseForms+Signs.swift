import Notation
import TextModel

extension PauseForms {
  /// The form of a pause as it is written; `nil` where it is one that nothing is asked of, such as ` # `.
  ///
  /// - Parameter bytes: the sign with its brackets.
  init?(_ kind: SyntaxKind, _ bytes: ArraySlice<UInt8>) {
    let hasLetters = bytes.contains(where: CharacterClass.isASCIILetter)
    switch bytes.first {
    case 0xE2: self = .ellipsis
    case UInt8(ascii: "."): self = .dots
    case UInt8(ascii: "#"): self = .hash
    case UInt8(ascii: "(") where hasLetters: self = .parenthesis
    case UInt8(ascii: "[") where hasLetters: self = .bracket
    case UInt8(ascii: "("), UInt8(ascii: "["):
      let hasPoint = bytes.contains(UInt8(ascii: "."))
      if kind == .pause {
        self = hasPoint ? .shortDots : .hyphens
      } else {
        self = hasPoint ? .point : bytes.contains(UInt8(ascii: ",")) ? .comma : .seconds
      }
    default: return nil
    }
  }

  /// How a person knows the form.
  var example: String {
    switch self {
    case .ellipsis: "…"
    case .dots: "..."
    case .point: "(2.5)"
    case .comma: "(2,5)"
    case .parenthesis: "(pause)"
    case .bracket: "[pause]"
    case .shortDots: "(.)"
    case .hyphens: "(-)"
    case .hash: "#"
    default: "(2)"
    }
  }

  /// A pause of the form that means the same, in this form; `nil` where there is none.
  func rewrite(_ sign: String) -> String? {
    switch self {
    case .ellipsis, .dots: example
    case .point: String(sign.map { $0 == "," ? "." : $0 })
    case .comma: String(sign.map { $0 == "." ? "," : $0 })
    case .parenthesis: "(" + sign.dropFirst().dropLast() + ")"
    case .bracket: "[" + sign.dropFirst().dropLast() + "]"
    default: nil
    }
  }

  /// The forms that a convention does not have. A decimal comma is another rule's.
  ///
  /// Jefferson (2004), "Glossary of transcript symbols": `(.)` and `(0.5)`. GAT 2 (Selting et al. 2009), 3.2: `(.)`,
  /// `(-)` to `(---)` and `(0.5)`. CHAT manual, "Pauses": `(.)` to `(...)` and `(0.5)`, before that `#`.
  static func strange(in notation: TranscriptNotation) -> [PauseForms] {
    let words: [PauseForms] = [.ellipsis, .dots, .parenthesis, .bracket]
    return switch notation {
    case .plain: []
    case .jefferson: words + [.hash, .hyphens]
    case .gat2: words + [.hash]
    case .chat: words + [.hyphens]
    }
  }
}

extension Transcript {
  /// Visits the pauses of a line, with their places in the document.
  func forEachPause(ofLine number: Int, _ body: (PauseForms, Range<Int>) -> Void) {
    lines[number].forest.forEach(from: text.lines.starts[number]) { node in
      guard node.kind == .pause || node.kind == .timedPause else { return }
      if let form = PauseForms(node.kind, text.bytes[node.range]) { body(form, node.range) }
    }
  }

  /// The first pause of a form on a line.
  func firstPause(_ form: PauseForms, ofLine number: Int) -> Range<Int>? {
    var first: Range<Int>?
    forEachPause(ofLine: number) { if $0 == form, first == nil { first = $1 } }
    return first
  }
}
