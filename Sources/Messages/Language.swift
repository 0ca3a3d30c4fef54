/// A language the product speaks. The raw value is its BCP 47 tag.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case bokmål = "nb"
  case nynorsk = "nn"

  /// Reads a BCP 47 tag (`nb-NO`, `no`) or a POSIX locale name (`nn_NO.UTF-8`, `no_NO@nynorsk`), in any case.
  ///
  /// Norwegian of no stated form is Bokmål. `C`, `POSIX` and every other language give `nil`.
  package init?(tag: String) {
    let subtags = tag.lowercased().split(whereSeparator: { "-_.@".contains($0) })
    switch subtags.first {
    case "en", "eng": self = .english
    case "nb", "nob", "bokmal", "bokmål": self = .bokmål
    case "nn", "nno", "nynorsk": self = .nynorsk
    case "no", "nor", "norwegian":
      // `no-nyn` is the grandfathered tag of RFC 5646, `no_NO@nynorsk` what some systems still ship.
      self = subtags.dropFirst().contains(where: { $0 == "nyn" || $0 == "nynorsk" }) ? .nynorsk : .bokmål
    default: return nil
    }
  }

  /// The language to speak to a person: the client's locale, else the project's `language`, else the environment,
  /// else English.
  ///
  /// - Parameters:
  ///   - client: what the client asks for: its setting `language`, or `locale` of LSP's `initialize`.
  ///   - project: `language` of the project file.
  ///   - environment: looks an environment variable up by its name. Of `LC_ALL`, `LC_MESSAGES` and `LANG` the first
  ///     that is set and not empty decides alone, as POSIX asks.
  package static func preferred(
    client: String?, project: String?, environment: (_ name: String) -> String?
  ) -> Language {
    if let client, let language = Language(tag: client) { return language }
    if let project, let language = Language(tag: project) { return language }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment(name), !value.isEmpty { return Language(tag: value) ?? .english }
    }
    return .english
  }
}
