import Messages

/// The signs that are offered in a language, by the brackets they stand in. What else transcribers write is known as well;
/// these are the forms that a newcomer does well to use.
struct SignForms {
  private let events: [String]
  private let language: Language

  /// - Parameter events: the project's own words for sounds and events.
  init(_ language: Language, events: [String]) {
    self.language = language
    self.events = Self.events(language) + events
  }

  func contents(in bracket: SignBracket) -> [String] {
    switch bracket {
    case .parenthesis: [".", "..", "...", "-", "--", "---", "2.0", pause] + events + [unclear, "?", "…"]
    case .doubleParenthesis, .star: events
    case .square: [pause, unclear, "…"] + events + replacements
    }
  }

  private static func events(_ language: Language) -> [String] {
    switch language {
    case .bokmål:
      [
        "ler", "smiler", "sukker", "gråter", "snufser", "kremter", "hoster", "puster", "hvisker", "nøler", "nikker",
        "stille", "telefon ringer",
      ]
    case .nynorsk:
      [
        "ler", "smiler", "sukkar", "græt", "snufsar", "kremtar", "hostar", "pustar", "kviskrar", "nølar", "nikkar",
        "stille", "telefon ringjer",
      ]
    case .english:
      [
        "laughs", "smiles", "sighs", "cries", "sniffs", "clears throat", "coughs", "breathes", "whispers", "hesitates",
        "nods", "silence", "phone rings",
      ]
    }
  }

  private var pause: String { "pause" }

  private var unclear: String {
    switch language {
    case .bokmål, .nynorsk: "uklart"
    case .english: "inaudible"
    }
  }

  /// What is withheld: the categories of the privacy policy.
  private var replacements: [String] {
    switch language {
    case .bokmål: ["navn", "sted", "arbeidssted", "kommune", "skole", "sykehus", "dato", "alder", "diagnose"]
    case .nynorsk: ["namn", "stad", "arbeidsstad", "kommune", "skule", "sjukehus", "dato", "alder", "diagnose"]
    case .english: ["name", "place", "workplace", "town", "school", "hospital", "date", "age", "diagnosis"]
    }
  }
}
