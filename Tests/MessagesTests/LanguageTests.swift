import Messages
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", Language.english), ("en-GB", .english), ("EN_us.UTF-8", .english), ("eng", .english),
    ("nb", .bokmål), ("nb-NO", .bokmål), ("nb_NO.UTF-8", .bokmål), ("no", .bokmål), ("no-NO", .bokmål),
    ("NO_no@euro", .bokmål), ("bokmål", .bokmål),
    ("nn", .nynorsk), ("nn-NO", .nynorsk), ("nn_NO.UTF-8", .nynorsk), ("no-NYN", .nynorsk), ("no_NO@nynorsk", .nynorsk),
  ])
  func readsATag(tag: String, language: Language) {
    #expect(Language(tag: tag) == language)
  }

  @Test(arguments: ["", "C", "POSIX", "C.UTF-8", "de", "de-NO", "-", "english", "e", "nbx", "sv_SE"])
  func knowsNoOtherTag(tag: String) {
    #expect(Language(tag: tag) == nil)
  }

  @Test(
    arguments: [
      ("nn", "nb", ["LANG": "en_GB"], Language.nynorsk),
      ("de", "nb", ["LANG": "en_GB"], .bokmål),
      (nil, "nn", ["LANG": "en_GB"], .nynorsk),
      (nil, "de", ["LANG": "nb_NO.UTF-8"], .bokmål),
      (nil, nil, ["LANG": "nb_NO.UTF-8", "LC_MESSAGES": "nn_NO"], .nynorsk),
      (nil, nil, ["LANG": "nb_NO.UTF-8", "LC_ALL": "C"], .english),
      (nil, nil, ["LANG": "nb_NO.UTF-8", "LC_ALL": ""], .bokmål),
      (nil, nil, [:], .english),
    ] as [(String?, String?, [String: String], Language)])
  func prefersTheClientThenTheProjectThenTheEnvironment(
    client: String?, project: String?, environment: [String: String], language: Language
  ) {
    #expect(Language.preferred(client: client, project: project, environment: { environment[$0] }) == language)
  }
}
