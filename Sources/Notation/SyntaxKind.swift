/// What a stretch of a document is. The raw values are the node names of `grammar/SPEC.md`, chapter "Tree".
///
/// A name that begins with `_` belongs to a token that stands in the tree, so that no byte is lost, but that the
/// S-expression leaves out.
package enum SyntaxKind: String, Sendable, CaseIterable {
  // Documents and lines
  case transcript
  case codebook
  case header
  case field
  case key
  case value
  case speakerDeclaration = "speaker_declaration"
  case attribute
  case comment
  case heading
  case title
  case turn
  case label

  // Text and marks
  case text
  case codingStart = "coding_start"
  case codingEnd = "coding_end"
  case turnCoding = "turn_coding"
  case memoMark = "memo_mark"
  case identifying
  case pseudonym
  case braceLiteral = "brace_literal"
  case code
  case codeName = "code_name"
  case codingLabel = "coding_label"
  case memo
  case identifier

  // Signs
  case timeStamp = "time_stamp"
  case pause
  case timedPause = "timed_pause"
  case event
  case unclear
  case omission
  case replacement
  case clarification
  case genderHidden = "gender_hidden"
  case overlap
  case cutOff = "cut_off"
  case emphasis
  case capitals
  case lengthening

  // Codebooks
  case codeEntry = "code_entry"
  case codeHeading = "code_heading"
  case codeIdentifier = "code_identifier"
  case codeLabel = "code_label"
  case definition
  case include
  case exclude
  case example

  // Tokens
  case space = "_space"
  case lineEnd = "_line_end"
  case punctuation = "_punctuation"
  /// Bytes inside a mark or a header that no rule asks for; a `SyntaxProblem` covers them.
  case unexpected = "_unexpected"

  /// Whether the kind shows in an S-expression.
  package var isNamed: Bool {
    switch self {
    case .space, .lineEnd, .punctuation, .unexpected: false
    default: true
    }
  }

  /// Whether the kind is a sign inside the text, a time stamp included.
  package var isSign: Bool {
    switch self {
    case .timeStamp, .pause, .timedPause, .event, .unclear, .omission, .replacement, .clarification, .genderHidden,
      .overlap, .cutOff, .emphasis, .capitals, .lengthening:
      true
    default: false
    }
  }

  /// Whether a sign stands for words that were said, or for what a transcriber wrote in their place, so that the words
  /// of a turn hold it. What may name somebody is always held.
  package var isSpoken: Bool {
    switch self {
    case .text, .identifying, .pseudonym, .braceLiteral, .replacement, .clarification, .genderHidden, .overlap, .cutOff,
      .emphasis, .capitals, .lengthening:
      true
    default: false
    }
  }

  /// The name under which a child stands in its parent, where it has one.
  package func field(in parent: SyntaxKind) -> String? {
    switch (parent, self) {
    case (.turn, .label), (.speakerDeclaration, .label), (.code, .codingLabel): "label"
    case (.field, .key), (.attribute, .key): "key"
    case (.field, .value), (.attribute, .value): "value"
    case (.speakerDeclaration, .value): "name"
    case (.heading, .title): "title"
    case (_, .memo): "memo"
    case (.pseudonym, .identifier), (.codeHeading, .codeIdentifier): "id"
    case (.pseudonym, .text): "text"
    case (.codeHeading, .codeLabel): "label"
    default: nil
    }
  }
}
