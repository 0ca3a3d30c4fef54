package import Privacy
package import TextModel

/// `ordrett.decisions`: what people decided about words that may identify somebody.
package struct DecisionDocument: Sendable {
  package let text: Text
  package let file: DecisionFile
  package let decisions: DecisionSet

  package init(_ text: Text) {
    self.text = text
    file = DecisionFile(text.bytes)
    decisions = DecisionSet(file)
  }
}

extension Project {
  /// The name of the file of decisions, beside the project file.
  package static let decisionsName = "ordrett.decisions"

  package var decisionsID: DocumentID? { root.map { DocumentID($0 + "/" + Self.decisionsName) } }

  /// What was decided in this study; `nil` where there is no such file.
  package var decisions: DecisionDocument? {
    guard let id = decisionsID, case .decisions(let document)? = documents[id] else { return nil }
    return document
  }
}
