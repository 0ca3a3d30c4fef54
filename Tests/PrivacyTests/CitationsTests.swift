import Privacy
import Testing

/// Researchers who are cited, by the forms of author and year.
@Suite struct CitationsTests {
  @Test(arguments: [
    ("Dette er tematisk analyse (Braun & Clarke, 2006, s. 79).", "Braun & Clarke, 2006, s. 79)", "braun clarke"),
    ("Her skriver Goffman (1959) om fasade.", "Goffman (1959)", "goffman"),
    (
      "Slik er det hos Fjærland og Nadarajah (2018) er den et tap.", "Fjærland og Nadarajah (2018)",
      "fjærland nadarajah"
    ),
    ("Slik er det (jf. Tjora, 2017).", "Tjora, 2017)", "tjora"),
    ("Slik er det (se Tjora, 2017; Kvale, 1997).", "Tjora, 2017|Kvale, 1997)", "kvale tjora"),
    ("This is so (see Braun et al., 2019).", "Braun et al., 2019)", "braun"),
    ("So it is, says Braun et al. (2019, p. 3).", "Braun et al. (2019, p. 3)", "braun"),
    ("Her skriver Goffman (1959a) om fasade.", "Goffman (1959a)", "goffman"),
    ("Her skriver Osei-Lunde (2021) om omsorg.", "Osei-Lunde (2021)", "osei-lunde"),
  ])
  func findsAuthorAndYear(_ text: String, _ cited: String, _ names: String) {
    let citations = Citations(Tokens(Array(text.utf8)))
    let bytes = Array(text.utf8)
    #expect(citations.ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined(separator: "|") == cited)
    let found = citations.names.map { String(decoding: $0, as: UTF8.self) }.sorted()
    #expect(found.joined(separator: " ") == names)
  }

  @Test(arguments: [
    "Kari (født 1987) ringte.", "Kari flyttet i 1987.", "Kari (47) ringte.", "I 2006 kom Braun hit.",
    "Kari Nordmann, 1987.", "hun kom (i 2019) tilbake", "Kari bor i gata (1234 Oslo).", "(1987)", "1987", "",
    "Kari (1400)",
    "Kari (kom hit i 1987)",
  ])
  func takesNoYearOfALifeForOne(_ text: String) {
    #expect(Citations(Tokens(Array(text.utf8))).ranges.isEmpty)
  }

  /// A quadratic step would not end.
  @Test(arguments: ["A (1987 ", "(", "; ", "A, 1987; ", "A og ", "(A, 1987; ", "1987 "]) func isLinear(_ piece: String)
  {
    let citations = Citations(Tokens(Array(String(repeating: piece, count: 20_000).utf8)))
    #expect(zip(citations.ranges, citations.ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
