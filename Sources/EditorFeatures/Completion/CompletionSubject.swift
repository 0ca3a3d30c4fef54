package import Messages
import Notation
package import Project
import TextModel

/// What a completion item is about, small enough to travel to the client and back with the item.
package enum CompletionSubject: Sendable, Equatable {
  /// By its whole path, or by its name where no codebook has it.
  case code(String)
  case pseudonym(String)
  /// As typed, brackets and all.
  case sign(String)
  case rule(String)
  case headerKey(String)
  case codebookHeaderKey(String)
  case speakerAttribute(String)
  case codeAttribute(String)

  /// As a client keeps it: the kind, a colon, the name.
  package var token: String {
    switch self {
    case .code(let name): "code:" + name
    case .pseudonym(let name): "pseudonym:" + name
    case .sign(let name): "sign:" + name
    case .rule(let name): "rule:" + name
    case .headerKey(let name): "header:" + name
    case .codebookHeaderKey(let name): "codebook-header:" + name
    case .speakerAttribute(let name): "speaker:" + name
    case .codeAttribute(let name): "attribute:" + name
    }
  }

  /// `nil` for what is no token: it came from outside.
  package init?(token: String) {
    guard let colon = token.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(token[token.utf8.index(after: colon)...])
    switch token[..<colon] {
    case "code": self = .code(name)
    case "pseudonym": self = .pseudonym(name)
    case "sign": self = .sign(name)
    case "rule": self = .rule(name)
    case "header": self = .headerKey(name)
    case "codebook-header": self = .codebookHeaderKey(name)
    case "speaker": self = .speakerAttribute(name)
    case "attribute": self = .codeAttribute(name)
    default: return nil
    }
  }
}

extension Project {
  /// The explanation of one completion item, made when somebody looks at it: what a hover says there.
  package func documentation(of subject: CompletionSubject, language: Language) -> Markup? {
    let blocks: [Markup.Block]
    switch subject {
    case .code(let name): blocks = descriptions(of: CodeReference(name), here: nil, in: language)
    case .pseudonym(let name): blocks = pseudonymHover(name, language)
    case .sign(let sign): blocks = signDocumentation(sign, language)
    case .rule(let name): blocks = ruleHover(name, language)
    case .headerKey(let name): blocks = headerKeyHover(name, inCodebook: false, language)
    case .codebookHeaderKey(let name): blocks = headerKeyHover(name, inCodebook: true, language)
    case .speakerAttribute(let name): blocks = speakerAttributeHover(name, language)
    case .codeAttribute(let name): blocks = codeAttributeHover(name, language)
    }
    return blocks.isEmpty ? nil : Markup(blocks)
  }

  /// What kind of sign it is, the lexer says.
  private func signDocumentation(_ sign: String, _ language: Language) -> [Markup.Block] {
    let line = Transcript(Text("I: " + sign), vocabulary: vocabulary)
    guard let node = line.path(to: 3).last, node.kind.isSign else { return [] }
    return SignMeaning(node.kind, line.text.string(node.range)).blocks(in: language)
  }
}
