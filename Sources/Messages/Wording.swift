/// One sentence or label in every language of the product.
///
/// `{0}`, `{1}` … are places for arguments; `{0|one|many}` is `one` where argument 0 is exactly "1" and `many`
/// otherwise. Every other brace is text, so a mark such as `{+code}` can be written as it is.
package struct Wording: Sendable, Equatable {
  /// In English.
  package let en: String
  /// `nil` where Norwegian says the same as English, on purpose.
  package let nb: String?
  /// `nil` where Nynorsk says the same as Bokmål, on purpose.
  package let nn: String?

  /// Words that differ in all three.
  package init(en: String, nb: String, nn: String) {
    self.en = en
    self.nb = nb
    self.nn = nn
  }

  /// Words that are right in both forms of Norwegian.
  package init(en: String, norwegian: String) {
    self.en = en
    self.nb = norwegian
    self.nn = nil
  }

  /// Words that are the same everywhere, such as a name or a figure.
  package init(everywhere words: String) {
    self.en = words
    self.nb = nil
    self.nn = nil
  }

  /// The words in a language.
  package subscript(language: Language) -> String {
    switch language {
    case .english: en
    case .bokmål: nb ?? en
    case .nynorsk: nn ?? nb ?? en
    }
  }
}
