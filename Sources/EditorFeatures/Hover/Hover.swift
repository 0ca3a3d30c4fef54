package import Messages
import Notation
package import Project
import TextModel

/// What an editor shows about what stands under a cursor.
package struct Hover: Sendable, Equatable {
  /// What it is about, in bytes of the document.
  package let range: Range<Int>
  /// What is said about it; never empty.
  package let content: Markup
}

extension Project {
  /// Explains what stands at an offset; `nil` where there are only words.
  ///
  /// - Parameter offset: bytes of the document.
  package func hover(at offset: Int, in id: DocumentID, language: Language) -> Hover? {
    let leak = leakHover(at: offset, in: id, language)
    guard let target = target(at: offset, in: id) else { return leak }
    let blocks = hoverBlocks(target, in: id, language)
    if let leak { return Hover(range: leak.range, content: Markup(leak.content.blocks + blocks)) }
    return blocks.isEmpty ? nil : Hover(range: target.range, content: Markup(blocks))
  }

  private func hoverBlocks(_ target: Target, in id: DocumentID, _ language: Language) -> [Markup.Block] {
    switch target.subject {
    case .code(let code), .alias(let code): return description(of: code, here: nil, in: language)
    case .codeName(let name): return descriptions(of: name, here: nil, in: language)
    case .pseudonym(let name): return pseudonymHover(name, language)
    case .identifying:
      return [.heading([.text(language.text(.hoverIdentifying))]), .paragraph(language.text(.leakMarked))]
    case .literalBrace: return [.paragraph(language.text(.hoverLiteralBrace))]
    case .comment: return [.paragraph(language.text(.hoverComment))]
    case .headerKey(let name): return headerKeyHover(name, inCodebook: documents[id]?.kind == .codebook, language)
    case .speakerAttribute(let name): return speakerAttributeHover(name, language)
    case .codeAttribute(let name): return codeAttributeHover(name, language)
    case .rule(let rule): return ruleHover(rule, language)
    case .coding, .speaker, .memo, .sign, .section:
      guard let transcript = transcript(id)?.transcript else { return [] }
      switch target.subject {
      case .coding(let line, let event): return codingHover(transcript, line: line, event: event, in: id, language)
      case .speaker(let label): return speakerHover(label, transcript, language)
      case .memo:
        let memo = transcript.text.string(target.range).dropFirst(2)
        return [
          .heading([.text(language.text(.hoverMemo))]),
          .paragraph(String(memo.hasSuffix("}") ? memo.dropLast() : memo)),
        ]
      case .sign(let kind): return SignMeaning(kind, transcript.text.string(target.range)).blocks(in: language)
      default: return sectionHover(transcript, target.range, language)
      }
    }
  }
}
