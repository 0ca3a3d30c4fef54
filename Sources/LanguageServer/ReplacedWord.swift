import TextModel

/// The word around a caret, for clients that replace it whatever range an edit names: KTextEditor does, in Kate and
/// elsewhere, and would take away the word that a mark is put in front of.
struct ReplacedWord {
  /// Of the word, what stands before the edit begins; taken along into the new text.
  private let before: String
  /// From where the edit begins to where the word does; not to be written again.
  private let lead: String
  /// What follows the edit within the word; taken along.
  private let after: String

  /// - Parameters:
  ///   - offset: the caret's byte.
  ///   - edit: the bytes that the edit would replace, around the caret.
  init(_ text: Text, at offset: Int, edit: Range<Int>) {
    let edit = min(edit.lowerBound, offset)..<max(edit.upperBound, offset)
    let word = Self.word(text.bytes, around: offset)
    before = text.string(min(word.lowerBound, edit.lowerBound)..<edit.lowerBound)
    lead = text.string(edit.lowerBound..<max(word.lowerBound, edit.lowerBound))
    after = text.string(edit.upperBound..<max(word.upperBound, edit.upperBound))
  }

  /// What has to stand in the word's place so that the text is the same as after the edit.
  func replacement(for newText: String) -> String {
    before + (newText.hasPrefix(lead) ? String(newText.dropFirst(lead.count)) : newText) + after
  }

  /// Letters, digits and `_`, which is what a regular expression's `\w` means. Looked for within a few words' length.
  private static func word(_ bytes: [UInt8], around offset: Int) -> Range<Int> {
    let reach = 256
    let tail = String(decoding: bytes[offset..<min(offset + reach, bytes.count)], as: UTF8.self)
    let head = String(decoding: bytes[max(offset - reach, 0)..<offset], as: UTF8.self)
    let after = tail.unicodeScalars.prefix(while: isWord).reduce(0) { $0 + UTF8.width($1) }
    let before = head.unicodeScalars.reversed().prefix(while: isWord).reduce(0) { $0 + UTF8.width($1) }
    return max(offset - before, 0)..<min(offset + after, bytes.count)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    // Half a character at the edge of what is looked at is decoded as U+FFFD, which is no letter.
    return scalar == "_" || properties.isAlphabetic || properties.numericType != nil
  }
}
