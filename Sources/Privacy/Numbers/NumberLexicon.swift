/// The smallest parts that number words are made of, in Bokmål, Nynorsk, dialect-near spelling and English.
struct NumberAtom: Sendable {
  enum Kind: Sendable { case unit, teen, ten, hundred, thousand, million, and }

  let value: Int
  let kind: Kind
  let isOrdinal: Bool
  /// `en`, `ei`, `one`: mostly no number when it stands alone.
  let isArticle: Bool
  let languages: NumberLanguages

  fileprivate init(code: UInt16) {
    let low = Int(code & 0x7F)
    isOrdinal = code & NumberLexicon.ordinal != 0
    isArticle = code & NumberLexicon.article != 0
    languages = NumberLanguages(rawValue: UInt8(truncatingIfNeeded: code >> 9) & 3)
    switch low {
    case 100: (value, kind) = (100, .hundred)
    case 101: (value, kind) = (1000, .thousand)
    case 102: (value, kind) = (1_000_000, .million)
    case 103: (value, kind) = (0, .and)
    case 20...: (value, kind) = (low, .ten)
    case 10...: (value, kind) = (low, .teen)
    default: (value, kind) = (low, .unit)
    }
  }
}

/// Which languages a number word belongs to.
package struct NumberLanguages: OptionSet, Sendable {
  /// One bit for each language, as the word list has them.
  package let rawValue: UInt8
  /// The languages of some bits; a bit that none has means nothing.
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Bokmål, Nynorsk and what is near dialect, which share most of their numbers.
  package static let norwegian = NumberLanguages(rawValue: 1)
  /// English.
  package static let english = NumberLanguages(rawValue: 2)
}

/// What may be written together with a number.
package enum NumberSuffix: UInt16, Sendable {
  case none
  /// `-åring`, `-åringen`: one person.
  case person
  /// `-åringer`, `-olds`: people of an age in general.
  case people
  /// `-årig`, `-year-old`: what has the age.
  case aged
  case birthday
  /// `-årene`, `-tallet`: ten or a hundred years.
  case decade
  case ordinal
  /// Anything else: `12b`, `50-årsjubileum`, `20cm`.
  case other
}

enum NumberLexicon {
  fileprivate static let ordinal: UInt16 = 0x80
  fileprivate static let article: UInt16 = 0x100
  private static let norwegian: UInt16 = 0x200
  private static let english: UInt16 = 0x400
  /// So that zero is in the set too.
  private static let present: UInt16 = 0x8000

  /// Cuts a lower-cased word into atoms, hyphens left out, and appends them.
  /// - Returns: what follows the last atom, or nil where the word is not made of atoms; then nothing was appended.
  @discardableResult
  static func append(_ word: ArraySlice<UInt8>, to atoms: inout [NumberAtom]) -> NumberSuffix? {
    guard word.count >= 2, mayBegin(word) else { return nil }
    let start = atoms.count
    // `enten` is no `en` and `ten`.
    var languages: NumberLanguages = [.norwegian, .english]
    var at = word.startIndex
    while at < word.endIndex {
      if at > word.startIndex, isHyphen(word[at]) {
        at += 1
        continue
      }
      guard let (code, end) = longest(word, at) ?? dialectAnd(word, at, after: atoms.count > start) else {
        // The rest is an ending, or the word is no number.
        let rest = word[at...]
        if atoms.count > start, let suffix = NumberSuffix(rawValue: suffixes[rest]), suffix != .none,
          languages.contains(rest.first == UInt8(ascii: "y") ? .english : .norwegian)
        {
          return suffix
        }
        atoms.removeSubrange(start...)
        return nil
      }
      let atom = NumberAtom(code: code)
      languages.formIntersection(atom.languages)
      guard !languages.isEmpty else {
        atoms.removeSubrange(start...)
        return nil
      }
      atoms.append(atom)
      at = end
    }
    // `og` alone is a word, not a number; the caller decides what it joins.
    return atoms.count > start ? NumberSuffix.none : nil
  }

  /// What an ending means that stands after digits, with or without a hyphen.
  static func suffix(_ rest: ArraySlice<UInt8>) -> NumberSuffix {
    guard let first = rest.first else { return .none }
    let bare = isHyphen(first) ? rest.dropFirst() : rest
    return NumberSuffix(rawValue: suffixes[bare]).flatMap { $0 == .none ? nil : $0 } ?? .other
  }

  /// The `å` of `femåførr`, for `og`.
  private static func dialectAnd(_ word: ArraySlice<UInt8>, _ at: Int, after unit: Bool) -> (UInt16, Int)? {
    guard unit, at + 2 < word.endIndex, word[at] == 0xC3, word[at + 1] == 0xA5, longest(word, at + 2) != nil else {
      return nil
    }
    return (code(103, norwegian), at + 2)
  }

  private static func isHyphen(_ byte: UInt8) -> Bool { byte == 0x2D }

  private static func longest(_ word: ArraySlice<UInt8>, _ start: Int) -> (UInt16, Int)? {
    var end = min(word.endIndex, start + longestAtom)
    while end >= start + 2 {
      let code = words[word[start..<end]]
      if code != 0 { return (code, end) }
      end -= 1
    }
    return nil
  }

  /// A cheap look at two bytes that turns most words away.
  private static func mayBegin(_ word: ArraySlice<UInt8>) -> Bool {
    let pair = (Int(word[word.startIndex]) & 31) << 5 | Int(word[word.startIndex + 1]) & 31
    return beginnings[pair]
  }

  private static let beginnings: [Bool] = {
    var table = Array(repeating: false, count: 1024)
    for (words, _) in groups {
      for word in words.utf8.split(separator: 0x20) {
        let bytes = Array(word)
        table[(Int(bytes[0]) & 31) << 5 | Int(bytes[1]) & 31] = true
      }
    }
    return table
  }()

  private static let words = WordSet(groups)
  private static let longestAtom = 12

  private static let groups: [(words: String, value: UInt16)] =
    nb.enumerated().map { ($1, code($0, norwegian)) } + en.enumerated().map { ($1, code($0, english)) }
    + nbTens.enumerated().map { ($1, code($0 * 10 + 20, norwegian)) }
    + enTens.enumerated().map { ($1, code($0 * 10 + 20, english)) }
    + nbOrdinals.enumerated().map { ($1, code($0 + 1, norwegian | ordinal)) }
    + enOrdinals.enumerated().map { ($1, code($0 + 1, english | ordinal)) } + [
      ("tjuende tjuande tyvende kjuende kjuande", code(20, norwegian | ordinal)),
      ("trettiende trettiande tredevte tredivte", code(30, norwegian | ordinal)),
      ("førtiende førtiande", code(40, norwegian | ordinal)),
      ("femtiende femtiande", code(50, norwegian | ordinal)), ("sekstiende", code(60, norwegian | ordinal)),
      ("twentieth", code(20, english | ordinal)), ("thirtieth", code(30, english | ordinal)),
      ("fortieth", code(40, english | ordinal)), ("fiftieth", code(50, english | ordinal)),
      ("hundre hundrede hundra hondre", code(100, norwegian)), ("hundred", code(100, english)),
      ("tusen tusind tusund ettusen eittusen", code(101, norwegian)), ("thousand", code(101, english)),
      ("million millioner millionar", code(102, norwegian)), ("million millions", code(102, english)),
      ("og", code(103, norwegian)), ("and", code(103, english)),
      ("en én ein ei et ett eitt eit", article | norwegian), ("one", article | english),
    ]

  private static func code(_ value: Int, _ bits: UInt16) -> UInt16 { UInt16(value) | bits | present }

  /// From 0 to 19.
  private static let nb = [
    "null", "en én ein ei et ett eitt eit", "to tu tvo", "tre tri trei", "fire", "fem femm", "seks sæks sjæks",
    "sju syv sjau", "åtte åtta", "ni nie", "ti", "elleve ellve", "tolv tøll tåll",
    "tretten trettan", "fjorten fjortan", "femten femtan", "seksten sekstan seisten", "sytten syttan søtten",
    "atten attan", "nitten nittan",
  ]
  private static let nbTens = [
    "tjue tyve kjue tjuge kjuge", "tretti tredve tredive trætti", "førti førr førrti", "femti fæmti",
    "seksti sæksti", "sytti søtti", "åtti", "nitti",
  ]
  private static let en = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let enTens = ["twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  /// From the first to the nineteenth.
  private static let nbOrdinals = [
    "første fyrste", "andre annen anna", "tredje tredde", "fjerde", "femte", "sjette",
    "sjuende sjuande syvende sjuanes", "åttende åttande", "niende niande", "tiende tiande", "ellevte", "tolvte",
    "trettende trettande", "fjortende fjortande fjortanes", "femtende femtande", "sekstende sekstande",
    "syttende syttande", "attende attande", "nittende nittande",
  ]
  private static let enOrdinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
  ]

  private static let suffixes = WordSet([
    ("åring åringen åringa åringens årings year-old", NumberSuffix.person.rawValue),
    ("åringer åringar åringene åringane åringers åringenes year-olds", NumberSuffix.people.rawValue),
    ("årig årige", NumberSuffix.aged.rawValue),
    ("årsdag årsdagen årsdagar årslag årslaget årsselskap", NumberSuffix.birthday.rawValue),
    ("åra årene åran årsalderen årsalder tallet talet tals tall", NumberSuffix.decade.rawValue),
    ("th st nd rd de", NumberSuffix.ordinal.rawValue),
    ("årsjubileum års årsgrense åring- del delar deler delen", NumberSuffix.other.rawValue),
  ])
}
