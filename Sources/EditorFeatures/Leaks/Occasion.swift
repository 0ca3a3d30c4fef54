/// What an action needs to know of the world: who decides, and when. Whoever asks for actions knows it.
package struct Occasion: Sendable, Equatable {
  /// Who is at the keyboard; a transcript's header may name another who codes it.
  package var author: String
  /// Today, as ISO 8601: `2026-11-21`.
  package var date: String
  /// Random, and the same for as long as the program runs: which pseudonym is proposed hangs on it.
  package var seed: UInt64

  package init(author: String, date: String, seed: UInt64) {
    self.author = author
    self.date = date
    self.seed = seed
  }
}
