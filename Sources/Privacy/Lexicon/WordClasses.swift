/// What the lexicon knows of one word: what it says of people, and what it says of who has it.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }

  // What may identify or hurt somebody.

  /// An illness that many have and that is also talked of in general: `angst`.
  static let condition = WordClasses(bit: 0)
  /// A diagnosis that is seldom named but of somebody: `schizofreni`.
  static let diagnosis = WordClasses(bit: 1)
  /// Medicine, treatment, a stay in a ward.
  static let treatment = WordClasses(bit: 2)
  /// It says by itself that somebody has it: `kreften min`, `jeg er hiv-positiv`, written as a phrase.
  static let certainHealth = WordClasses(bit: 3)
  /// Sick leave, which counts when a cause is named.
  static let leave = WordClasses(bit: 4)
  static let ethnic = WordClasses(bit: 5)
  /// A country or continent: of interest after `er fra`.
  static let country = WordClasses(bit: 6)
  static let religious = WordClasses(bit: 7)
  static let political = WordClasses(bit: 8)
  static let sexual = WordClasses(bit: 9)
  static let union = WordClasses(bit: 10)
  static let conviction = WordClasses(bit: 11)
  /// Belief, party, union, orientation or conviction without need of a person beside it.
  static let certainOrigin = WordClasses(bit: 12)
  /// A post that one person holds in a place, as a definite form: `rektoren`.
  static let holder = WordClasses(bit: 13)
  /// The same post as it is said of somebody: `hun er rektor`.
  static let post = WordClasses(bit: 14)
  static let profession = WordClasses(bit: 15)
  /// A constellation that singles out: `enebarn`.
  static let constellation = WordClasses(bit: 16)
  /// One that must be said of somebody: `adoptert`, `fosterhjem`.
  static let tiedConstellation = WordClasses(bit: 17)
  static let siblings = WordClasses(bit: 18)
  static let happening = WordClasses(bit: 19)
  /// It is itself a sign that the press wrote of it: `sto i avisa`.
  static let news = WordClasses(bit: 20)

  // Who has it.

  /// One person: `jeg`, `hun`, `broren`, `naboen`.
  static let person = WordClasses(bit: 24)
  /// Many, or anybody: `folk`, `pasientene`, `man`, `hvis`.
  static let anybody = WordClasses(bit: 25)
  /// `har`, `fikk`, `er`, `ble`: what stands between a person and what the person has or is.
  static let has = WordClasses(bit: 26)
  /// A verb or adjective that goes on with a preposition: `lider av`, `sliter med`.
  static let suffers = WordClasses(bit: 27)
  static let preposition = WordClasses(bit: 28)
  /// What may stand between: `en`, `litt`, `alvorlig`, `ikke`.
  static let filler = WordClasses(bit: 29)
  static let possessive = WordClasses(bit: 30)
  static let number = WordClasses(bit: 31)
  static let only = WordClasses(bit: 32)
  static let first = WordClasses(bit: 33)
  /// `kvinnelige`, `mannlige`: what makes a first one.
  static let kindOfPerson = WordClasses(bit: 34)
  /// `landet`, `kommunen`, `bygda`: the group in which one is the only one.
  static let group = WordClasses(bit: 35)
  static let englishHas = WordClasses(bit: 36)
  static let opensPhrase = WordClasses(bit: 37)
  /// A political party, which is also a common word: `høyre`.
  static let party = WordClasses(bit: 38)
  static let copula = WordClasses(bit: 39)
  /// Four or more.
  static let several = WordClasses(bit: 40)
  static let kin = WordClasses(bit: 42)
  /// `vi`, `de`: many where it is an illness, and a family where it is a family.
  static let plural = WordClasses(bit: 43)
  static let brothers = WordClasses(bit: 41)
  static let suffering: WordClasses = [.condition, .diagnosis, .treatment]

  static let health: WordClasses = [.condition, .diagnosis, .treatment, .certainHealth, .leave]
  static let origin: WordClasses = [
    .ethnic, .religious, .political, .sexual, .union, .conviction, .certainOrigin,
  ]
  static let occupation: WordClasses = [.holder, .post, .only, .first]
  static let family: WordClasses = [.constellation, .tiedConstellation, .siblings, .brothers]
  static let event: WordClasses = [.happening, .news]
  /// What begins a finding.
  static let findings: WordClasses = [.health, .origin, .occupation, .family, .event]
}
