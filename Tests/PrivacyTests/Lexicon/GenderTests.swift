import Privacy
import Testing

/// The words found, each with its replacement after an arrow.
private func check(
  _ text: String, _ expected: String, _ language: LanguageGuess, roles: String? = nil
) {
  let bytes = Array(text.utf8)
  let scope: Gender.Scope = roles.map { .roles(WordSet($0)) } ?? .everyone
  let found = Gender.rewordings(in: Tokens(bytes), scope: scope, language: language)
  let words = found.map {
    String(decoding: bytes[$0.identifier.range], as: UTF8.self) + ($0.replacement.map { ">" + $0 } ?? "")
  }
  #expect(words.joined(separator: " ") == expected, "\(text)")
}

@Suite struct GenderTests {
  @Test func readsAnyBytes() {
    for first in UInt8.min...UInt8.max {
      let bytes: [UInt8] = [0x68, 0x6F, 0x20, first, first, 0xC3, 0x20, 0xE6, 0x20, 0x65]
      let tokens = Tokens(bytes)
      for language in LanguageGuess.allCases {
        let found = Gender.rewordings(in: tokens, scope: .everyone, language: language)
        #expect(found.allSatisfy { $0.identifier.range.upperBound <= bytes.count })
      }
      for standard in WrittenStandard.allCases {
        let found = Dialect.rewordings(in: tokens, standard: standard)
        #expect(found.allSatisfy { $0.identifier.range.upperBound <= bytes.count })
      }
    }
  }

  private static let roles = "informanten informantens deltakeren deltakaren"

  @Test(arguments: [
    ("Hun sa at boka hennes var borte.", "Hun>Hen hennes>hens"),
    ("Jeg snakket med ham.", "ham>hen"),
    ("Mora mi og broren hans", "Mora>Forelderen broren>søskenet hans>hens"),
    ("Det var en kvinne der.", "kvinne>person"),
    ("h*n gikk, og barnet gråt.", ""),
    ("Hansken og handa", ""),
  ])
  func inBokmål(_ text: String, _ expected: String) { check(text, expected, .nb) }

  @Test(arguments: [
    ("Bilen var gammal, og han gjekk ikkje.", ""),
    ("Padda, ho sit der.", ""),
    ("Informanten sa at han var trøytt.", ""),
    ("Informanten sa at ho var trøytt.", "ho>hen"),
    ("Mor kom, og ho var sint.", "Mor>Forelder ho>hen"),
    ("Ho ringde.", "Ho>Hen"),
    ("Kona kom, og ho lo.", "Kona>Ektefellen ho>hen"),
  ])
  func inNynorsk(_ text: String, _ expected: String) { check(text, expected, .nn) }

  @Test(arguments: [
    ("She said it was hers.", "She>They hers>theirs"),
    ("He was there with him.", "He him>them"),
    ("A woman and her boy", "woman>person her boy>child"),
    ("Then the men went.", "men>people"),
    ("He did it himself.", "He>They himself>themself"),
    ("They told them.", ""),
  ])
  func inEnglish(_ text: String, _ expected: String) { check(text, expected, .en) }

  @Test(arguments: [
    ("Informanten forteller at hun er sliten.", "hun>hen"),
    ("Informanten snakket med broren. Han var syk.", ""),
    ("Informanten er mor til tre.", "mor>forelder"),
    ("Jeg er far til to.", "far>forelder"),
    ("Som kvinne merker jeg det.", "kvinne>person"),
    ("Faren min ringte, og han var sint.", ""),
    ("Jeg er hos mora mi.", ""),
    ("Hun ringte.", ""),
    ("Deltakeren tenkte seg om. Hennes svar kom sent.", "Hennes>Hens"),
  ])
  func ofRoles(_ text: String, _ expected: String) { check(text, expected, .nb, roles: Self.roles) }

  @Test(arguments: [
    ("Deltakaren meinte at han hadde rett.", ""),
    ("Deltakaren meinte at ho hadde rett.", "ho>hen"),
  ])
  func ofNynorskRoles(_ text: String, _ expected: String) { check(text, expected, .nn, roles: Self.roles) }
}
