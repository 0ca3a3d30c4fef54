import JSON
import Messages
import Privacy
import Project
import Testing

@Suite struct SettingsTests {
  @Test(arguments: [
    "", " \r\n\t", "\u{FEFF}", "{}", "{ /* nothing */ }", #"{"title": null, "privacy": null, "key": null,}"#,
  ])
  func isTheDefaultWithoutAWord(file: String) {
    #expect(read(file) == Settings())
    let usual = Settings()
    #expect(usual.transcripts == ["**/*.ordrett"])
    #expect(usual.codebook == ["**/*.codebook"])
    #expect(usual.manuscripts.isEmpty)
    #expect(usual.severity(ofRule: "leak/marked", usual: .error, in: nil) == .error)
  }

  /// The keys in English and in two forms of Norwegian.
  @Test(arguments: [
    [
      "title", "language", "transcripts", "codebook", "manuscripts", "key", "notation", "events", "privacy", "place",
      "health", "dialect", "smallestGroup", "rules",
    ],
    [
      "tittel", "språk", "transkripsjoner", "kodebok", "manuskripter", "nøkkel", "notasjon", "hendelser", "personvern",
      "sted", "helse", "dialekt", "minsteGruppe", "regler",
    ],
    [
      "tittel", "spra\u{30A}k", "transkripsjonar", "kodebok", "manuskript", "nøkkel", "notasjon", "hendingar",
      "personvern", "stad", "helse", "dialekt", "minsteGruppe", "reglar",
    ],
  ])
  func readsEveryKey(key: [String]) {
    let settings = read(
      """
      \u{FEFF}{ // the study
        "\(key[0])": "Ivaretakelse av jobbspesialister",
        "\(key[1])": "nb",
        "\(key[2])": ["intervju/**/*.ordrett", "piloter/*.ordrett"],
        "\(key[3])": "kodebok.codebook",
        "\(key[4])": ["oppgave/**/*.md"],
        "\(key[5])": "../nokkel/koblingsnokkel.csv",
        "\(key[6])": "gat2",
        "\(key[7])": ["kvekk", "", "banker i bordet"],
        "\(key[8])": {
          "person": "error", "\(key[9])": "warning", "\(key[10])": "hint", "\(key[11])": "off", "\(key[12])": 5
        },
        "\(key[13])": { "signs/pauses-mixed": "off", "code/unknown": "information", },
      }
      """)
    #expect(settings.title == "Ivaretakelse av jobbspesialister")
    #expect(settings.language == "nb")
    #expect(settings.transcripts == ["intervju/**/*.ordrett", "piloter/*.ordrett"])
    #expect(settings.codebook == ["kodebok.codebook"])
    #expect(settings.manuscripts == ["oppgave/**/*.md"])
    #expect(settings.key == "../nokkel/koblingsnokkel.csv")
    #expect(settings.notation == .gat2)
    #expect(settings.events == ["kvekk", "banker i bordet"])
    #expect(settings.smallestGroup == 5)
    #expect(settings.severity(ofRule: "leak/person", usual: .warning, in: nil) == .error)
    #expect(settings.severity(ofRule: "leak/place", usual: nil, in: nil) == .warning)
    #expect(settings.severity(ofRule: "leak/health", usual: nil, in: nil) == .hint)
    #expect(settings.severity(ofRule: "leak/dialect", usual: .error, in: nil) == nil)
    #expect(settings.severity(ofRule: "signs/pauses-mixed", usual: .hint, in: nil) == nil)
    #expect(settings.severity(ofRule: "code/unknown", usual: .error, in: nil) == .information)
    #expect(settings.severity(ofRule: "code/empty", usual: .warning, in: nil) == .warning)
  }

  @Test func hasAnEnglishAndANorwegianNameForEveryKey() {
    for key in SettingsKey.allCases {
      #expect(key.names.count >= 2, "\(key)")
      #expect(key.names.first == key.rawValue)
    }
    for category in PrivacyCategory.allCases where category != .person {
      #expect(category.names.count >= 2, "\(category)")
      #expect(category.names.first == category.rawValue)
    }
    #expect(Set(SettingsKey.allCases.flatMap(\.names)).count == SettingsKey.allCases.flatMap(\.names).count)
    #expect(Set(PrivacyCategory.allCases.flatMap(\.names)).count == PrivacyCategory.allCases.flatMap(\.names).count)
  }

  private func read(_ file: String) -> Settings {
    let (settings, problems) = Settings.read(Array(file.utf8))
    #expect(problems.isEmpty)
    return settings
  }
}
