/// One line of a transcript as the lexer sees it. It depends on no other line, but for the header.
package struct Line: Sendable, Equatable {
  /// What a line is.
  package enum Kind: Sendable, Equatable {
    /// A line from the first `---` to the second, both counted in.
    case header
    case blank
    case comment
    case heading
    /// Begins a turn.
    case turn
    /// Goes on with the turn above.
    case continuation
  }

  /// By what stands at its start, and by whether it is in the header.
  package internal(set) var kind: Kind
  /// Every byte of the line, its line end included.
  package internal(set) var forest = Forest()
  /// Ranges count from the start of the line.
  package internal(set) var problems: [SyntaxProblem] = []
  /// In the order of the text.
  package internal(set) var codings: [CodingEvent] = []
  /// The speaker's label without its stars and colon, where the line begins a turn.
  package internal(set) var label: String?
  /// Where the text begins, counted from the start of the line: after label and stamps, after the white space of a
  /// continuation.
  package internal(set) var textStart = 0
  /// The ways in which the line writes pauses.
  package internal(set) var pauses: PauseForms = []
  /// What of the following holds of the line.
  package internal(set) var traits: Traits = []
  /// How many stretches of words or signs the line has, marks being what parts them. Time stamps alone make none.
  var stretches = 0

  /// What a walk over all lines asks first.
  package struct Traits: OptionSet, Sendable, Equatable {
    /// One bit for each trait.
    package let rawValue: UInt16
    /// The traits of some bits; a bit that none has means nothing.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The line begins a turn.
    package static let turn = Traits(rawValue: 1)
    /// The line is a heading.
    package static let heading = Traits(rawValue: 2)
    /// The line has coding marks.
    package static let codings = Traits(rawValue: 4)
    /// Something in the line is not allowed; its `problems` say what.
    package static let problems = Traits(rawValue: 8)
    /// The line has a mark `{?text}`.
    package static let identifying = Traits(rawValue: 16)
    /// The line has pauses; its `pauses` say how they are written.
    package static let pauses = Traits(rawValue: 32)
    /// The line is a comment; in a header too.
    package static let comment = Traits(rawValue: 64)
    /// Something is left of the line when it is rendered.
    package static let words = Traits(rawValue: 128)
    /// A sign for words that were said while another spoke.
    package static let overlap = Traits(rawValue: 256)
    /// A coding begins, and neither word nor sign stands before the next end mark or the line's end.
    package static let emptyCoding = Traits(rawValue: 512)
    /// A continuation that begins with something like a label: `AlmostLabel`.
    package static let almostTurn = Traits(rawValue: 1024)
  }
}

/// The start or end of a coding, or the coding of a whole turn, as one line has it.
package struct CodingEvent: Sendable, Equatable {
  /// What a mark does with its code.
  package enum Kind: Sendable, Equatable {
    /// `{+code}`
    case start
    /// `{-code}`
    case end
    /// `{-}`: ends what the last start mark opened.
    case endLast
    /// `{#code}`
    case turn
  }

  /// Whether a coding begins or ends here, or a turn is coded.
  package let kind: Kind
  /// `nil` for `endLast`.
  package let code: CodeReference?
  /// What tells two codings with one code apart: `a` in `{+code=a}`.
  package let label: String?
  /// The code and its label, counted from the start of the line; the mark's range for `endLast`.
  package let range: Range<Int>
  /// The whole mark in its braces, counted from the start of the line.
  package let mark: Range<Int>
  /// Which of the mark's codes this is, from 0.
  package let numberInMark: Int
  /// The memo's text, counted from the start of the line.
  package let memo: Range<Int>?
  /// How many stretches of words stand before the mark on its line; two marks with the same number have none between.
  let stretchesBefore: Int

  /// Whether the two have the same part in how codings match, wherever on the line they stand. A code that is typed in
  /// another way has not: a segment has its code as typed.
  func matches(_ other: CodingEvent) -> Bool {
    kind == other.kind && code?.text == other.code?.text && label == other.label && numberInMark == other.numberInMark
  }
}

/// The ways to write a pause, as far as mixing them is a slip and no system.
package struct PauseForms: OptionSet, Sendable, Equatable, Hashable {
  /// One bit for each way.
  package let rawValue: UInt16
  /// The ways of some bits; a bit that none has means nothing.
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// `…`
  package static let ellipsis = PauseForms(rawValue: 1)
  /// `...` or `..`
  package static let dots = PauseForms(rawValue: 2)
  /// `(2.5)`
  package static let point = PauseForms(rawValue: 4)
  /// `(2,5)`
  package static let comma = PauseForms(rawValue: 8)
  /// `(pause)`, `(3 sek)`
  package static let parenthesis = PauseForms(rawValue: 16)
  /// `[pause]`, `[3 sek]`
  package static let bracket = PauseForms(rawValue: 32)
  /// `(.)`, `(..)`, `(...)`
  package static let shortDots = PauseForms(rawValue: 64)
  /// `(-)`, `(--)`, `(---)`
  package static let hyphens = PauseForms(rawValue: 128)
  /// ` # `
  package static let hash = PauseForms(rawValue: 256)
  /// `(2)`
  package static let seconds = PauseForms(rawValue: 512)
}
