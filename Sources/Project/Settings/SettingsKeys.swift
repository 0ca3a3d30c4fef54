package import Privacy

/// A name of the project file, which has an English form and Norwegian ones.
protocol SettingsName: CaseIterable, Hashable {
  /// The English one is the first.
  var names: [String] { get }
}

extension SettingsName {
  init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = found
  }

  static var allNames: [String] { allCases.flatMap(\.names) }
}

/// The keys at the top of the project file.
package enum SettingsKey: String, SettingsName, CaseIterable, Sendable {
  case title, language, transcripts, codebook, manuscripts, key, notation, events, privacy, rules, folders

  /// English first, then Bokmål and Nynorsk as far as they differ.
  package var names: [String] {
    switch self {
    case .title: ["title", "tittel"]
    case .language: ["language", "språk"]
    case .transcripts: ["transcripts", "transkripsjoner", "transkripsjonar"]
    case .codebook: ["codebook", "kodebok"]
    case .manuscripts: ["manuscripts", "manuskripter", "manuskript"]
    case .key: ["key", "nøkkel"]
    case .notation: ["notation", "notasjon"]
    case .events: ["events", "hendelser", "hendingar"]
    case .privacy: ["privacy", "personvern"]
    case .rules: ["rules", "regler", "reglar"]
    case .folders: ["folders", "mapper"]
    }
  }
}

extension PrivacyCategory: SettingsName {
  /// English first, then Bokmål and Nynorsk as far as they differ.
  package var names: [String] {
    switch self {
    case .key: ["key", "nøkkel"]
    case .marked: ["marked", "merket", "merkt"]
    case .nationalID: ["national-id", "fødselsnummer"]
    case .account: ["account", "konto"]
    case .contact: ["contact", "kontakt"]
    case .address: ["address", "adresse"]
    case .person: ["person"]
    case .place: ["place", "sted", "stad"]
    case .organisation: ["organisation", "organization", "organisasjon"]
    case .date: ["date", "dato"]
    case .age: ["age", "alder"]
    case .health: ["health", "helse"]
    case .origin: ["origin", "opphav"]
    case .belief: ["belief", "tro", "tru"]
    case .occupation: ["occupation", "yrke"]
    case .family: ["family", "familie"]
    case .event: ["event", "hendelse", "hending"]
    case .gender: ["gender", "kjønn"]
    case .dialect: ["dialect", "dialekt"]
    case .smallGroup: ["small-group", "liten-gruppe", "lita-gruppe"]
    }
  }
}

/// A key of what the project file sets for some folders.
enum FolderKey: String, SettingsName, CaseIterable {
  case privacy, rules

  var names: [String] { self == .privacy ? SettingsKey.privacy.names : SettingsKey.rules.names }
}

/// A key of the table `privacy`: a category, or what goes with one.
enum PrivacyKey: Hashable {
  case category(PrivacyCategory)
  case smallestGroup
  case genderRoles

  init?(name: String) {
    if Self.smallestGroupNames.contains(name) {
      self = .smallestGroup
    } else if Self.genderRolesNames.contains(name) {
      self = .genderRoles
    } else if let category = PrivacyCategory(name: name) {
      self = .category(category)
    } else {
      return nil
    }
  }

  static let smallestGroupNames = ["smallestGroup", "minsteGruppe"]
  static let genderRolesNames = ["genderRoles", "kjønnsroller"]
  static var allNames: [String] { PrivacyCategory.allNames + smallestGroupNames + genderRolesNames }
}
