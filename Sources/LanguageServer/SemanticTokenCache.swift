import LanguageServerProtocol

/// The tokens that each client's document had last, so that the next answer need only say what differs. Shared by the
/// snapshots on which answers are worked out.
final class SemanticTokenCache: Sendable {
  private let last = Monitor<(number: Int, tokens: [DocumentURI: (id: String, data: [Int])])>((0, [:]))

  /// All the tokens.
  func full(_ data: [Int], of uri: DocumentURI) -> LSP.SemanticTokens {
    .full(resultId: keep(data, of: uri).id, data: data)
  }

  /// What differs from an answer before; all the tokens, where that is not known any more.
  func delta(_ data: [Int], of uri: DocumentURI, since known: String) -> LSP.SemanticTokens {
    let (id, before) = keep(data, of: uri)
    guard let before, before.id == known else { return .full(resultId: id, data: data) }
    let (prefix, suffix) = before.data.sameEnds(as: data)
    return .delta(
      resultId: id, start: prefix, deleteCount: before.data.count - prefix - suffix,
      data: Array(data[prefix..<data.count - suffix]))
  }

  func forget(_ uri: DocumentURI) { _ = last.withLock { $0.tokens.removeValue(forKey: uri) } }

  private func keep(_ data: [Int], of uri: DocumentURI) -> (id: String, before: (id: String, data: [Int])?) {
    last.withLock { last in
      last.number += 1
      let id = String(last.number)
      return (id, last.tokens.updateValue((id, data), forKey: uri))
    }
  }
}
