package import Privacy
package import TextModel

/// `ordrett.decisions`: what people decided about words that may identify somebody.
package struct DecisionDocument: Sendable {
  /// The bytes that were read, and their lines.
  package let text: Text
  /// The lines of it, and what is wrong with them.
  package let file: DecisionFile
  /// What the lines that are in force decide, ready to be asked.
  package let decisions: DecisionSet

  /// Reads a file of decisions; what is wrong stands in `file.problems`.
  package init(_ text: Text) {
    self.text = text
    file = DecisionFile(text.bytes)
    decisions = DecisionSet(file)
  }
}

extension Project {
  /// The name of the file of decisions, beside the project file.
  package static let decisionsName = "ordrett.decisions"

  /// Where the file of decisions lies, whether or not there is one; `nil` where the study has no folder.
  package var decisionsID: DocumentID? { root.map { DocumentID($0 + "/" + Self.decisionsName) } }

  /// What was decided in this study; `nil` where there is no such file.
  package var decisions: DecisionDocument? {
    guard let id = decisionsID, case .decisions(let document)? = documents[id] else { return nil }
    return document
  }
}
