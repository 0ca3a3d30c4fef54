import EditorFeatures
import TextModel

/// The word around a caret, for clients that replace it whatever range an edit names: KTextEditor does, in Kate and
/// elsewhere, and would take away the word that a mark is put in front of. Here the edit itself replaces that word.
struct ReplacedWord {
  let range: Range<Int>
  /// Of the word, what stands before what was to be replaced.
  private let before: String
  /// What was to be replaced, as far as the word leaves it standing.
  private let lead: String
  /// Of the word, what follows the caret and what was to be replaced.
  private let after: String

  /// - Parameters:
  ///   - offset: the caret's byte.
  ///   - edit: the bytes that were to be replaced, around the caret.
  init(_ text: Text, at offset: Int, edit: Range<Int>) {
    let edit = min(edit.lowerBound, offset)..<max(edit.upperBound, offset)
    let word = Self.word(text.bytes, around: offset)
    range = word.lowerBound..<max(word.upperBound, edit.upperBound)
    before = text.string(min(word.lowerBound, edit.lowerBound)..<edit.lowerBound)
    lead = text.string(edit.lowerBound..<max(word.lowerBound, edit.lowerBound))
    after = text.string(edit.upperBound..<range.upperBound)
  }

  /// What has to stand in the word's place.
  func replacement(for item: CompletionItem) -> String {
    // The caret is going to stand after the word, where nobody could close the mark any more.
    let text = after.isEmpty ? item.text : item.snippet?.before ?? item.text
    return before + (text.hasPrefix(lead) ? String(text.dropFirst(lead.count)) : text) + after
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
