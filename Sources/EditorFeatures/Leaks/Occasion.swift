/// What an action needs to know of the world: who decides, and when. Whoever asks for actions knows it.
package struct Occasion: Sendable, Equatable {
  /// Who is at the keyboard; a transcript's header may name another who codes it.
  package var author: String
  /// Today, as ISO 8601: `2026-11-21`.
  package var date: String
  /// Random, and the same for as long as the program runs: which pseudonym is proposed hangs on it.
  package var seed: UInt64

  /// Who is at the keyboard: as they have said themselves, else as the system knows them; `?` where nobody says.
  package static func author(_ own: String?, environment: (_ name: String) -> String?) -> String {
    let known = ["USER", "LOGNAME", "USERNAME"].lazy.compactMap(environment).first { !$0.isEmpty }
    return own.flatMap { $0.isEmpty ? nil : $0 } ?? known ?? "?"
  }

  /// An occasion of which all is known.
  package init(author: String, date: String, seed: UInt64) {
    self.author = author
    self.date = date
    self.seed = seed
  }
}
