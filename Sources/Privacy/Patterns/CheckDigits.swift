/// The check digits of the numbers that identify people, accounts and organisations. Digits are values from 0 to 9.
enum CheckDigits {
  enum NationalKind: Sendable { case birth, dNumber, help, test }

  enum NationalResult: Sendable, Equatable {
    case valid(NationalKind)
    /// Valid by the rule of 2032 only, under which the first check may leave 1, 2 or 3.
    case valid2032(NationalKind)
    /// The date exists, the check digits fail.
    case dateOnly
    case none
  }

  /// Fødselsnummer, D-number (day + 40), help number (month + 40, as NAV's test numbers have it) and the test numbers of
  /// NHN (month + 65) and Tenor (month + 80).
  ///
  /// Source: Skatteetaten, "Fødselsnummer"; Folkeregisterforskriften § 2-2-1.
  static func national(_ digits: some RandomAccessCollection<UInt8>) -> NationalResult {
    let digits = Array(digits)
    guard digits.count == 11 else { return .none }
    var day = Int(digits[0]) * 10 + Int(digits[1])
    var month = Int(digits[2]) * 10 + Int(digits[3])
    var kind = NationalKind.birth
    if day > 40 {
      day -= 40
      kind = .dNumber
    }
    switch month {
    case 81...92: (month, kind) = (month - 80, .test)
    case 66...77: (month, kind) = (month - 65, .test)
    case 41...52: (month, kind) = (month - 40, .help)
    default: break
    }
    guard Months.isDay(day, of: month) else { return .none }
    let first = rest(digits.prefix(9), [3, 7, 6, 1, 8, 9, 4, 5, 2], plus: digits[9])
    guard rest(digits.prefix(10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], plus: digits[10]) == 0 else { return .dateOnly }
    return first == 0 ? .valid(kind) : first <= 3 ? .valid2032(kind) : .dateOnly
  }

  /// An account of a Norwegian bank: modulus 11 (Bits, "Kontonummer").
  static func account(_ digits: some RandomAccessCollection<UInt8>) -> Bool {
    let digits = Array(digits)
    return digits.count == 11 && rest(digits.prefix(10), [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], plus: digits[10]) == 0
  }

  /// Modulus 11 (Brønnøysundregistrene, "Organisasjonsnummeret"). Real ones begin with 8 or 9, Tenor's with 2 or 3.
  static func organisation(_ digits: some RandomAccessCollection<UInt8>) -> Bool {
    let digits = Array(digits)
    return digits.count == 9 && rest(digits.prefix(8), [3, 2, 7, 6, 5, 4, 3, 2], plus: digits[8]) == 0
  }

  /// The check of payment cards (ISO/IEC 7812-1, Luhn's formula), and of Swedish personal numbers. Nothing but zeros
  /// does not pass.
  static func luhn(_ digits: some BidirectionalCollection<UInt8>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }

  /// The number of the immigration authorities (DUF): year, six digits, and the remainder by 11 in two digits.
  ///
  /// The rule is not published officially; this one is what open validators agree on (weights 4 6 3 2 7 5 over the
  /// serial number, then 4 6 3 2 over the year), so a number that fails is still flagged where a word says `DUF`.
  static func duf(_ digits: some RandomAccessCollection<UInt8>) -> Bool {
    let digits = Array(digits)
    guard digits.count == 12 else { return false }
    let year = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    let turned = digits[4..<10] + digits[0..<4]
    let remainder = rest(turned, [4, 6, 3, 2, 7, 5, 4, 6, 3, 2], plus: 0)
    return (1970...2099).contains(year) && remainder == Int(digits[10]) * 10 + Int(digits[11])
  }

  /// ISO 13616: what each country's IBAN is long (SWIFT's register, release 99), and 1 as remainder by 97.
  /// - Parameter characters: letters in upper case and digits, without spaces.
  static func iban(_ characters: some RandomAccessCollection<UInt8>) -> Bool {
    let characters = Array(characters)
    guard characters.count > 4, ibanLength(characters[0], characters[1]) == characters.count else { return false }
    var remainder = 0
    for character in characters[4...] + characters[..<4] {
      switch character {
      case 0x30...0x39: remainder = (remainder * 10 + Int(character - 0x30)) % 97
      case 0x41...0x5A: remainder = (remainder * 100 + Int(character - 0x41) + 10) % 97
      default: return false
      }
    }
    return remainder == 1
  }

  /// How long the IBAN of a country is; nil for no country.
  static func ibanLength(_ first: UInt8, _ second: UInt8) -> Int? {
    let length = lengths[[first | 0x20, second | 0x20]]
    return length == 0 ? nil : Int(length)
  }

  private static func rest(_ digits: some Collection<UInt8>, _ weights: [Int], plus check: UInt8) -> Int {
    (zip(digits, weights).reduce(0) { $0 + Int($1.0) * $1.1 } + Int(check)) % 11
  }

  private static let lengths = WordSet([
    ("no", 15), ("be", 16), ("dk fi fk fo gl nl sd", 18), ("mk si", 19), ("at ba ee kz lt lu mn xk", 20),
    ("ch cr hr li lv", 21), ("bg bh de gb ge ie me rs va", 22), ("ae gi il iq om so tl", 23),
    ("ad cz es hn md pk ro sa se sk tn vg", 24), ("ly pt st", 25), ("is tr", 26),
    ("bi dj fr gr it mc mr sm", 27), ("al az by cy do gt hu lb ni pl sv", 28), ("br eg ps qa ua", 29),
    ("jo kw mu ye", 30), ("mt sc", 31), ("lc", 32), ("ru", 33),
  ])
}
