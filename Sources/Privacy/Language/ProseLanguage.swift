/// The language that a replacement is worded in. The raw value is its BCP 47 tag.
package enum ProseLanguage: String, CaseIterable, Sendable {
  case bokmål = "nb"
  case nynorsk = "nn"
  case english = "en"

  /// The one of three words, in the order of the cases, that is in this language.
  func word(of words: [String]) -> String {
    switch self {
    case .bokmål: words[0]
    case .nynorsk: words[1]
    case .english: words[2]
    }
  }
}
