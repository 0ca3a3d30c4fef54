/// The name of a sentence or label in the catalogue. The raw value is stable: tests and reports may quote it.
///
/// To add one: a case here, in its area, and its wording in `Catalogue/<Area>.swift`. A test finds what is missing.
package enum MessageID: String, CaseIterable, Sendable {
  // Syntax
  case syntaxMarkUnclosed
  case syntaxCodeMissing
  case syntaxCodeNameBad
  case syntaxLabelBad
  case syntaxPseudonymIDMissing
  case syntaxPseudonymIDBad
  case syntaxMemoEmpty
  case syntaxIdentifyingEmpty
  case syntaxHeaderUnterminated
  case syntaxHeaderLineBad
  case syntaxHeaderKeyTwice
  case syntaxHeaderKeyNearest
  case syntaxHeaderValueBad
  case syntaxDateBad
  case syntaxSpeakerBad
  case syntaxSpeakerLabelBad
  case syntaxSpeakerAttributeBad
  case syntaxSpeakerTwice
  case syntaxAllowBad
  case syntaxInvalidUTF8
  case syntaxNULByte

  // Codings
  case codingClosedWithoutOpen
  case codingClosedWithoutOpenNearest
  case codingNothingOpen
  case codingNeverClosed
  case codingEmpty
  case codingOpenedTwice
  case codingCloseAmbiguous
  case codingTurnOutsideTurn
  case codingTurnTwice
  case codingOpenedHere
  case codingClosedHere

  /// What the catalogue says for this name.
  package var wording: Wording {
    listed ?? Wording(en: rawValue, nb: rawValue, nn: rawValue)
  }

  /// The wording, looked for in one area after the other; `nil` is a hole in the catalogue, which a test looks for.
  package var listed: Wording? {
    syntax ?? codings
  }
}
