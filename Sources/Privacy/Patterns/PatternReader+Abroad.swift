/// Numbers and codes of other countries that have a form of their own. English interviews are full of the British ones;
/// Swedish and Danish numbers turn up in Norwegian ones.
extension PatternReader {
  /// - Parameter index: a token that holds a digit.
  /// - Returns: whether something begins or ends here that was added.
  mutating func readAbroad(_ index: Int) -> Bool {
    guard start(index) >= digitsDone else { return false }
    return readInsuranceNumber(index) || readBritishPostcode(index) || readBritishPlate(index)
      || readNordicNumber(index)
  }

  /// `AB 12 34 56 C`: two letters, six digits, one letter of A to D (HMRC, National Insurance Manual, NIM39110).
  private mutating func readInsuranceNumber(_ index: Int) -> Bool {
    let isSplit = DigitGroups.isDigit(bytes[start(index)])
    let first = isSplit ? index - 1 : index
    guard first >= 0, tokens[first].isWord, !isSplit || end(first) - start(first) == 2 else { return false }
    guard let (characters, end) = characters(9, from: start(first)),
      Self.fits(characters, "AAdddddda"), Self.isInsurancePrefix(characters[0], characters[1]),
      characters[8] <= 0x44
    else { return false }
    let isAnnounced = !use(before: first).isDisjoint(with: [.national])
    guard isAnnounced || isUpper(start(first)..<end) else { return false }
    add(start(first)..<end, .nationalID, .number, isAnnounced ? 1 : 0.9, .foreignID)
    digitsDone = end
    return true
  }

  /// Neither letter is one of D, F, I, Q, U and V, the second is no O, and seven pairs are never given.
  private static func isInsurancePrefix(_ first: UInt8, _ second: UInt8) -> Bool {
    let never = "DFIQUV".utf8
    let pair = [first, second]
    return !never.contains(first) && !never.contains(second) && second != 0x4F
      && !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].contains { $0.utf8.elementsEqual(pair) }
  }

  /// `M14 5TH`, `SW1A 1AA`: the six forms of the outward code, then a digit and two letters without C, I, K, M, O and V
  /// (Royal Mail, "Programmers' Guide to the Postcode Address File", 2009).
  private mutating func readBritishPostcode(_ index: Int) -> Bool {
    let text = tokens.text(index)
    let start = start(index)
    let outward: Int
    if (5...7).contains(text.count) {
      outward = text.count - 3
    } else if (2...4).contains(text.count) {
      outward = text.count
    } else {
      return false
    }
    guard let (characters, end) = characters(outward + 3, from: start) else { return false }
    let forms = ["Ad", "Add", "AAd", "AAdd", "AdA", "AAdA"]
    guard forms.contains(where: { Self.fits(characters[..<outward], $0) }),
      Self.fits(characters[outward...], "dAA"),
      !characters.suffix(2).contains(where: "CIKMOV".utf8.contains), end - start <= outward + 4
    else { return false }
    let isAnnounced = use(before: index).contains(.postcode)
    guard isAnnounced || isUpper(start..<end) else { return false }
    add(start..<end, .address, .address, isAnnounced ? 1 : 0.9, .postcode)
    digitsDone = end
    return true
  }

  /// `LD21 XYZ`: the form of British plates since 2001 (DVLA, leaflet INF104).
  private mutating func readBritishPlate(_ index: Int) -> Bool {
    let start = start(index)
    guard let (characters, end) = characters(7, from: start), Self.fits(characters, "AAddAAA"), end - start <= 8 else {
      return false
    }
    let isAnnounced = use(before: index).contains(.plate)
    guard isAnnounced || isUpper(start..<end) else { return false }
    add(start..<end, .address, .number, isAnnounced ? 0.95 : 0.7, .carPlate)
    digitsDone = end
    return true
  }

  /// `850709-9805`, `19850709-9805`: a Swedish personal number, with its check digit (Skatteverket, SKV 704);
  /// `010190-1234`: a Danish one, which since 2007 need not have any (CPR-kontoret, "Personnummeret i CPR").
  private mutating func readNordicNumber(_ index: Int) -> Bool {
    let groups = DigitGroups(bytes, at: start(index))
    guard groups.groups.count == 2, groups.groups[1].length == 4, groups.groups[1].separator == 0x2D,
      groups.groups[0].length == 6 || groups.groups[0].length == 8
    else { return false }
    let digits = Array(groups.digits.suffix(10))
    let value = { (at: Int) in Int(digits[at]) * 10 + Int(digits[at + 1]) }
    let isSwedish = (1...12).contains(value(2)) && Self.isDay(value(4)) && CheckDigits.luhn(digits)
    let isDanish = groups.groups[0].length == 6 && (1...31).contains(value(0)) && (1...12).contains(value(2))
    guard isSwedish || isDanish else { return false }
    let isAnnounced = use(before: index).contains(.national)
    let range = groups.range(0..<2)
    add(range, .nationalID, .number, isAnnounced ? 1 : isSwedish ? 0.9 : 0.7, .foreignID)
    digitsDone = range.upperBound
    return true
  }

  /// A day of the month, or one of a Swedish coordination number, which has 60 added.
  private static func isDay(_ day: Int) -> Bool { (1...31).contains(day) || (61...91).contains(day) }

  // MARK: Forms

  /// So many letters and digits, capitals all, with at most one space between two of them.
  ///
  /// - Returns: them, and where the last ends; `nil` where there are fewer, or the word goes on.
  private func characters(_ count: Int, from start: Int) -> (characters: [UInt8], end: Int)? {
    var characters: [UInt8] = []
    var at = start
    while at < bytes.count, characters.count < count {
      let byte = bytes[at]
      if DigitGroups.isDigit(byte) {
        characters.append(byte)
      } else if (0x61...0x7A).contains(byte | 0x20) {
        characters.append(byte & 0xDF)
      } else if byte != 0x20 || bytes[at - 1] == 0x20 {
        return nil
      }
      at += 1
    }
    let ends = at >= bytes.count || !DigitGroups.isDigit(bytes[at]) && !DigitGroups.isLetter(bytes, at)
    return characters.count == count && ends ? (characters, at) : nil
  }

  /// Whether characters have a form in which `d` is a digit and `A`, or `a`, a letter.
  private static func fits(_ characters: some Collection<UInt8>, _ form: String) -> Bool {
    characters.count == form.utf8.count
      && zip(characters, form.utf8).allSatisfy { DigitGroups.isDigit($0) == ($1 == 0x64) }
  }

  private func isUpper(_ range: Range<Int>) -> Bool { !bytes[range].contains { (0x61...0x7A).contains($0) } }
}
