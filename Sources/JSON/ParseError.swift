extension JSON {
  /// Why bytes are not JSON, and where.
  package struct ParseError: Error, Equatable, Sendable {
    /// What is wrong.
    package var kind: Kind
    /// The byte that could not be read; the number of bytes where the text ended too early.
    package var offset: Int

    /// What can be wrong.
    package enum Kind: String, Sendable, CaseIterable {
      /// A value, or an element, should stand here.
      case expectedValue
      /// The key of a member, in double quotation marks, should stand here.
      case expectedKey
      case expectedColon
      /// After an element or a member: neither a comma nor the closing bracket.
      case expectedCommaOrEnd
      /// A comma with nothing after it. Allowed in handwritten files.
      case trailingComma
      /// The text ended inside an array or an object.
      case unclosedBracket
      /// The text ended, or a handwritten line did, inside a string.
      case unclosedString
      /// `/*` without `*/`.
      case unclosedComment
      /// A backslash with something after it that is no escape.
      case invalidEscape
      /// A character below U+0020 inside a string; it must be escaped.
      case controlCharacter
      case invalidNumber
      /// A word that is not `true`, `false` or `null`.
      case invalidWord
      /// More than ``JSON/maximumDepth`` brackets inside each other.
      case tooDeep
      /// Something follows the value.
      case trailingBytes
    }

    /// An error at a byte.
    package init(_ kind: Kind, at offset: Int) {
      self.kind = kind
      self.offset = offset
    }
  }
}
