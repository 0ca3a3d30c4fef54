/// What could stand in the place of a real name.
///
/// A proposal for a person is a first name of the same origin, generation and gender as far as they can be guessed, with
/// another initial than any part of the real name, and taken by nobody in the project. Which of those it is hangs on the
/// seed alone and not on the name: whoever knew how it is made could otherwise try names until the pseudonym comes out.
package struct PseudonymProposal: Sendable {
  let language: ProseLanguage
  let seed: UInt64

  /// - Parameters:
  ///   - language: that of the words in brackets and the ids.
  ///   - seed: a random number of the project's or the session's own; the same one gives the same proposals.
  package init(language: ProseLanguage, seed: UInt64) {
    self.language = language
    self.seed = seed
  }

  /// Proposals for a name, the best first; never empty.
  ///
  /// - Parameters:
  ///   - original: the real name.
  ///   - count: how many at most.
  ///   - isTaken: whether somebody or something in the project has a name, real or not; for places also whether there is
  ///     such a place in the world. Of a word that is a common one too (`Even`, `Live`) it had better say so.
  package func replacements(
    for original: String, _ kind: IdentifierKind, count: Int = 3, isTaken: (String) -> Bool
  ) -> [String] {
    switch kind {
    case .person: people(for: original, count, isTaken)
    case .place: [bracket(for: original, kind, isTaken)] + inventedPlaces(original, count - 1, isTaken)
    default: [bracket(for: original, kind, isTaken)]
    }
  }

  // MARK: People

  private func people(for original: String, _ count: Int, _ isTaken: (String) -> Bool) -> [String] {
    let guess = NameGuess(original)
    let initials = Set(Self.words(original).compactMap(Self.initial))
    var found: [String] = []
    func add(_ names: [String]) {
      var random = SplitMix(state: seed)
      for name in names.shuffled(using: &random) where found.count < count {
        guard let initial = Self.initial(name), !initials.contains(initial) else { continue }
        // A double name would be taken apart where it is looked for.
        if !name.contains("-"), !found.contains(name), !isTaken(name) { found.append(name) }
      }
    }
    let lists = NameList.all.filter { $0.origin == guess.origin }
    for list in lists where list.generation == guess.generation { add(names(list, guess.isFemale)) }
    if found.count < count { for list in lists { add(names(list, guess.isFemale)) } }
    if found.isEmpty {
      found = [bracket(for: original, .person, isTaken)]
    }
    return found
  }

  private func names(_ list: NameList, _ isFemale: Bool?) -> [String] {
    switch isFemale {
    case true?: list.female
    case false?: list.male
    case nil: list.female + list.male
    }
  }

  private static func words(_ name: String) -> [String] {
    name.split { !$0.isLetter }.map(String.init)
  }

  /// Without its marks, so that `Åse` and `Anne` begin alike.
  private static func initial(_ name: String) -> UInt8? {
    FoldedName.fold(Array(name.lowercased().utf8.prefix(12))[...]).first
  }

  // MARK: Places, organisations and the rest

  /// `[Sted 1]`, `[Skole 2]`: the kind of thing, as far as the name says it, and the first number that is free.
  private func bracket(for original: String, _ kind: IdentifierKind, _ isTaken: (String) -> Bool) -> String {
    let words = Self.words(original).map { $0.lowercased() }
    let known = kind == .place || kind == .organisation ? Self.labels : []
    let label =
      known.first { label in words.contains { word in label.endings.contains { word.hasSuffix($0) } } }?.words
      ?? Self.label(of: kind)
    let text = numbered(language.word(of: label) + " ") { isTaken("[" + $0 + "]") || isTaken($0) }
    return "[" + text + "]"
  }

  private func numbered(_ stem: String, _ isTaken: (String) -> Bool) -> String {
    var number = 1
    // Whoever says of everything that it is taken shall not keep us here.
    while number < 10_000, isTaken(stem + String(number)) { number += 1 }
    return stem + String(number)
  }

  private func inventedPlaces(_ original: String, _ count: Int, _ isTaken: (String) -> Bool) -> [String] {
    guard count > 0, let initial = Self.initial(original) else { return [] }
    var random = SplitMix(state: seed)
    let names = Self.placeStems.flatMap { stem in Self.placeEndings.map { stem + $0 } }.shuffled(using: &random)
    var found: [String] = []
    for name in names where found.count < count && Self.initial(name) != initial && !isTaken(name) {
      found.append(name)
    }
    return found
  }

  /// Such as no place is called by; still, `isTaken` should ask a list of places.
  private static let placeStems = [
    "Lykt", "Vante", "Glimt", "Spurve", "Ullsokk", "Tåke", "Kobber", "Fløyte", "Nysne", "Kvae", "Drøm", "Hilder",
    "Maur",
    "Brus", "Sirkel", "Papir",
  ]

  private static let placeEndings = ["vik", "nes", "dal", "sund", "havn", "eid", "lia", "stad", "heim", "bukt"]

  private struct Label {
    let endings: [String]
    /// In the order of `ProseLanguage.allCases`.
    let words: [String]
  }

  /// The first that an ending of a word fits.
  private static let labels = [
    Label(
      endings: ["universitet", "universitetet", "university"], words: ["Universitet", "Universitet", "University"]),
    Label(
      endings: ["høgskole", "høgskolen", "høyskole", "høgskule", "college"], words: ["Høgskole", "Høgskule", "College"]),
    Label(endings: ["skole", "skolen", "skule", "skulen", "gymnas", "school"], words: ["Skole", "Skule", "School"]),
    Label(endings: ["barnehage", "barnehagen", "kindergarten"], words: ["Barnehage", "Barnehage", "Kindergarten"]),
    Label(endings: ["sykehjem", "sjukeheim", "omsorgssenter"], words: ["Sykehjem", "Sjukeheim", "Nursing home"]),
    Label(
      endings: ["sykehus", "sykehuset", "sjukehus", "sjukehuset", "hospital", "klinikk"],
      words: ["Sykehus", "Sjukehus", "Hospital"]),
    Label(endings: ["kommune", "municipality"], words: ["Kommune", "Kommune", "Municipality"]),
    Label(endings: ["fylke", "fylkeskommune", "county"], words: ["Fylke", "Fylke", "County"]),
    Label(
      endings: ["kirke", "kyrkje", "menighet", "kyrkjelyd", "church"], words: ["Menighet", "Kyrkjelyd", "Congregation"]),
    Label(endings: ["moské", "moskeen", "mosque"], words: ["Moské", "Moské", "Mosque"]),
    Label(endings: ["nav"], words: ["NAV-kontor", "NAV-kontor", "NAV office"]),
    Label(endings: ["klubb", "idrettslag", "club"], words: ["Klubb", "Klubb", "Club"]),
    Label(endings: ["forening", "foreining", "lag", "association"], words: ["Forening", "Foreining", "Association"]),
    Label(
      endings: ["gate", "gata", "vei", "veien", "veg", "vegen", "street", "road"], words: ["Gate", "Gate", "Street"]),
  ]

  private static func label(of kind: IdentifierKind) -> [String] {
    switch kind {
    case .person: ["Person", "Person", "Person"]
    case .place: ["Sted", "Stad", "Place"]
    case .organisation: ["Virksomhet", "Verksemd", "Organisation"]
    case .product: ["Produkt", "Produkt", "Product"]
    case .event: ["Hendelse", "Hending", "Event"]
    case .address: ["Adresse", "Adresse", "Address"]
    case .contact: ["Kontakt", "Kontakt", "Contact"]
    case .number: ["Nummer", "Nummer", "Number"]
    case .date: ["Dato", "Dato", "Date"]
    case .age: ["Alder", "Alder", "Age"]
    case .occupation: ["Yrke", "Yrke", "Occupation"]
    case .derived, .other, .health, .family, .origin, .manner: ["Utelatt", "Utelate", "Omitted"]
    }
  }

  // MARK: Ids

  /// An id for a new entry, in the style that the entries of its kind have: `R3` after `R1` and `R2`, `p08` after `p07`;
  /// `p1`, `sted1`, `org1` where there are none.
  ///
  /// - Parameter isTaken: whether an id, in lower case, is used already, in the key or in a text.
  package func newID(for kind: IdentifierKind, like entries: [KeyEntry], isTaken: (String) -> Bool) -> String {
    var styles: [String: (count: Int, last: Int, width: Int)] = [:]
    for entry in entries where entry.kind == kind {
      let digits = entry.id.reversed().prefix { $0.isASCII && $0.isNumber }.count
      guard digits > 0, digits < 10, let number = Int(entry.id.suffix(digits)) else { continue }
      let prefix = String(entry.id.dropLast(digits))
      let old = styles[prefix] ?? (0, 0, 1)
      let width = entry.id.suffix(digits).hasPrefix("0") ? digits : 1
      styles[prefix] = (old.count + 1, max(old.last, number), max(old.width, width))
    }
    // Of two as frequent, the one that sorts first: the same whatever order a dictionary has.
    let best = styles.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let prefix = best?.key ?? idPrefix(kind)
    var number = (best?.value.last ?? 0) + 1
    func id() -> String {
      let digits = String(number)
      return prefix + String(repeating: "0", count: max(0, (best?.value.width ?? 1) - digits.count)) + digits
    }
    let limit = number + 10_000
    while number < limit, isTaken(id().lowercased()) { number += 1 }
    return id()
  }

  private func idPrefix(_ kind: IdentifierKind) -> String {
    switch kind {
    case .person: "p"
    case .place: language.word(of: ["sted", "stad", "place"])
    case .organisation: "org"
    case .event: language.word(of: ["hendelse", "hending", "event"])
    case .date: language.word(of: ["dato", "dato", "date"])
    default: "x"
    }
  }
}

/// What a real name says of the one who has it.
struct NameGuess: Equatable {
  var origin = NameOrigin.norwegian
  /// See `NameList.generation`; 0 where it is not to be said.
  var generation = 0
  /// `nil` where no list has the name.
  var isFemale: Bool?

  init(_ original: String) {
    let words = original.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }.map { $0.lowercased() }
    // `Nordmann, Kari`: any word may be the first name; those that come first are asked first.
    for word in words {
      guard let (index, isFemale) = Self.known[word] else { continue }
      self.isFemale = isFemale
      origin = NameList.all[index].origin
      generation = NameList.all[index].generation
      return
    }
    origin = Self.bySpelling(words) ?? .norwegian
    if origin == .norwegian { generation = 1985 }
  }

  private static let known: [String: (list: Int, isFemale: Bool)] = {
    var known: [String: (Int, Bool)] = [:]
    for (index, list) in NameList.all.enumerated() {
      for (names, isFemale) in [(list.female, true), (list.male, false)] {
        for name in names where known[name.lowercased()] == nil { known[name.lowercased()] = (index, isFemale) }
      }
    }
    return known
  }()

  /// By endings of last names and letters that few languages have.
  private static func bySpelling(_ words: [String]) -> NameOrigin? {
    for (origin, endings) in endings where words.contains(where: { word in endings.contains(where: word.hasSuffix) }) {
      return origin
    }
    let letters = Set(words.joined())
    for (origin, marks) in marks where !letters.isDisjoint(with: marks) { return origin }
    return nil
  }

  private static let endings: [(NameOrigin, [String])] = [
    (.polish, ["ski", "ska", "cki", "cka", "wicz", "czyk", "czak"]), (.southSlavic, ["vić", "vic", "ić"]),
    (.eastSlavic, ["enko", "chuk", "ova", "ovna", "eva", "shyn", "skyi", "ovych"]),
    (.turkish, ["oğlu", "oglu", "türk"]),
    (.baltic, ["auskas", "aitis", "aitė", "ienė", "vičius", "iūtė", "iņš", "iņa"]),
    (.persian, ["zadeh", "zada", "pour", "zai", "ullah", "nejad"]), (.arabic, ["eddin", "rahman"]),
    (.southAsian, ["singh", "kaur", "khan", "begum", "hussain", "malik", "kumar", "patel", "chaudhry"]),
    (.tamil, ["lingam", "rajah", "nathan", "nayagam"]), (.eritrean, ["mariam", "selassie", "michael"]),
    (.nordic, ["sson", "dóttir", "dottir", "ström", "gren", "nen"]), (.spanish, ["ez"]),
    (.norwegian, ["sen", "sdatter", "stad", "rud", "land", "seth", "bakken"]),
  ]

  private static let marks: [(NameOrigin, Set<Character>)] = [
    (
      .vietnamese,
      ["ư", "ơ", "ệ", "ế", "ạ", "ả", "ấ", "ầ", "ậ", "ắ", "ằ", "ị", "ọ", "ộ", "ố", "ồ", "ụ", "ủ", "ữ", "ứ", "ỳ"]
    ),
    (.polish, ["ł", "ż", "ź", "ś", "ń", "ę", "ą"]), (.baltic, ["ė", "ų", "ū", "ī", "ņ", "ķ", "ļ", "ģ"]),
    (.southSlavic, ["ć", "đ"]), (.turkish, ["ş", "ğ", "ı"]), (.sami, ["á", "ŋ", "ŧ"]), (.spanish, ["ñ", "í", "ó"]),
    (.nordic, ["þ", "ð", "ä"]), (.norwegian, ["å", "ø", "æ"]),
  ]
}

/// Random numbers that hang on nothing but a seed: SplitMix64 (Steele, Lea, Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
