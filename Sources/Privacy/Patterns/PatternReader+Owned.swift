extension PatternReader {
  // MARK: Numbers that a word makes somebody's

  /// `saksnummer 2019/1234`, `passnummer AB123456`, `personnummer 12345`.
  mutating func readOwned(_ index: Int, _ groups: DigitGroups? = nil) {
    let use = closeUse(before: index)
    let isCase =
      use.isEmpty && (tokens.is(index - 1, "sak") || tokens.is(index - 1, "saken") || tokens.is(index - 1, "saka"))
    guard !use.isEmpty || isCase else { return }
    var end = self.end(index)
    while end < bytes.count, isOfNumber(end) { end += 1 }
    while end > self.end(index), !DigitGroups.isDigit(bytes[end - 1]), !DigitGroups.isLetter(bytes, end - 1) {
      end -= 1
    }
    if let groups, groups.digits.count <= 14, let last = groups.groups.last { end = max(end, last.end) }
    let range = start(index)..<end
    let digits = bytes[range].count(where: DigitGroups.isDigit)
    if isCase {
      if bytes[range].contains(0x2F), digits >= 5 { add(range, .nationalID, .number, 0.7, .caseNumber) }
      return
    }
    if !use.isDisjoint(with: .owned), digits >= 3 {
      let clue: Clue =
        use.contains(.passport)
        ? .passportNumber
        : use.contains(.licence)
          ? .licenceNumber
          : use.contains(.caseFile) ? .caseNumber : use.contains(.record) ? .recordNumber : .memberNumber
      add(range, .nationalID, .number, 0.85, clue)
    } else if use.contains(.national), digits == 5 {
      add(range, .nationalID, .number, 0.8, .partialNationalID)
    } else if use.contains(.national), digits >= 6 {
      add(range, .nationalID, .number, 0.6, .foreignID)
    } else if use.contains(.property), digits >= 1 {
      add(range, .address, .address, 0.7, .propertyNumber)
    } else if use.contains(.postbox), digits >= 1 {
      let word = tokens[index - 1].isWord ? index - 1 : max(index - 2, 0)
      add(start(word)..<end, .address, .address, 0.8, .postbox)
    } else if use.contains(.plate), digits >= 4, tokens[index].shape.contains(.upper) {
      add(range, .address, .number, 0.7, .carPlate)
    }
  }

  private func isOfNumber(_ at: Int) -> Bool {
    let byte = bytes[at]
    return DigitGroups.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || [0x2F, 0x2D, 0x2E].contains(byte)
  }

  // MARK: Words with digits

  /// `NO93 8601 …`, `DN12345`, `AB1234567` after a word that says what it is.
  mutating func readMixed(_ index: Int) {
    guard start(index) >= digitsDone else { return }
    if readIBAN(index) || readPlate(index) || readForeignPostcode(index) || readAbroad(index) { return }
    readOwned(index)
  }

  private mutating func readIBAN(_ index: Int) -> Bool {
    let start = start(index)
    guard end(index) - start >= 4, DigitGroups.isLetter(bytes, start), DigitGroups.isLetter(bytes, start + 1),
      DigitGroups.isDigit(bytes[start + 2]), DigitGroups.isDigit(bytes[start + 3]),
      let length = CheckDigits.ibanLength(bytes[start], bytes[start + 1])
    else { return false }
    var characters: [UInt8] = []
    var at = start
    while at < bytes.count, characters.count < length {
      let byte = bytes[at]
      if DigitGroups.isDigit(byte) {
        characters.append(byte)
        at += 1
      } else if (0x61...0x7A).contains(byte | 0x20) {
        characters.append(byte & 0xDF)
        at += 1
      } else {
        let width = DigitGroups.separatorWidth(bytes, at)
        guard width > 0, at > start, DigitGroups.separatorWidth(bytes, at - 1) == 0 else { break }
        at += width
      }
    }
    guard characters.count == length, at >= bytes.count || !DigitGroups.isDigit(bytes[at]),
      !DigitGroups.isLetter(bytes, at)
    else {
      return false
    }
    let isValid = CheckDigits.iban(characters)
    guard isValid || tokens[index].isCapital && use(before: index).contains(.account) else { return false }
    add(start..<at, .account, .number, isValid ? 1 : 0.6, isValid ? .iban : .accountFailedCheck)
    digitsDone = at
    return true
  }

  /// A Norwegian plate: two letters and five digits, with or without a space.
  mutating func readPlate(_ index: Int) -> Bool {
    let token = tokens[index]
    let bytes = tokens.text(index)
    let first = bytes.startIndex
    guard bytes.count == 7 || bytes.count == 8 && bytes[first + 2] == 0x2D,
      Self.isDistrict(bytes[first], bytes[first + 1]),
      bytes.suffix(5).allSatisfy(DigitGroups.isDigit), bytes[bytes.endIndex - 5] != 0x30
    else { return false }
    let isAnnounced = use(before: index).contains(.plate)
    let isUpper = !token.shape.contains(.lower)
    add(token.range, .address, .number, isAnnounced ? 0.95 : isUpper ? 0.85 : 0.5, .carPlate)
    return true
  }

  /// The letters of Norwegian districts: all but G, I, M, O, Q and W, and `GA` for gas (Statens vegvesen,
  /// "Kjennemerker").
  static func isDistrict(_ first: UInt8, _ second: UInt8) -> Bool {
    let letters = "abcdefhjklnprstuvxyz".utf8
    return letters.contains(first | 0x20) && letters.contains(second | 0x20)
      || first | 0x20 == 0x67 && second | 0x20 == 0x61
  }
}
