/// Something in a document that its notation does not allow. The parser goes on after each.
package struct SyntaxProblem: Sendable, Equatable {
  /// What is not allowed.
  package enum Kind: Sendable, Equatable, CaseIterable {
    /// A mark whose `}` is missing on its line.
    case markUnclosed
    /// Something inside a mark that its rule does not ask for.
    case markUnexpected
    /// A `---` on the first line, header keys after it, and no second `---`.
    case headerUnclosed
    /// A header line that is no `key: value`.
    case headerLine
    /// A key that the header has already.
    case headerKeyRepeated
    /// `speaker` without a label, or with one that cannot be one.
    case speakerDeclaration
    /// A speaker that the header declares twice.
    case speakerRepeated
    /// A speaker's attribute that is no `key=value`.
    case speakerAttribute
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// NUL bytes, which no editor writes into a transcript.
    case nulByte
    /// A codebook's heading without a name.
    case codeWithoutName
    /// A codebook's id that no mark can name, written out or made of the label.
    case codeIdentifier
    /// A codebook's heading deeper than a code can be.
    case headingTooDeep
    /// A codebook's definition, criterion or example above the first heading.
    case outsideCode
  }

  /// What is wrong.
  package let kind: Kind
  /// Bytes: of its line in `Line.problems`, of the document in all other lists.
  package let range: Range<Int>

  /// A problem, with its range counted as the list counts that it goes into.
  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
