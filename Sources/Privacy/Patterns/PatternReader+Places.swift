extension PatternReader {
  // MARK: Postcodes

  /// `5003 Bergen`, `N-5003 Bergen`, `7030 trondheim`.
  mutating func readPostcodes(_ groups: DigitGroups, _ index: Int) {
    // A postcode is the last of its run: a word follows it.
    guard let group = groups.groups.last, group.length == 4 else { return }
    let code = groups.digits(groups.groups.count - 1..<groups.groups.count).reduce(0) { $0 * 10 + Int($1) }
    readPostcode(code, group.start..<group.end, token(from: group.start, after: index))
  }

  /// `N-5003 Bergen`
  mutating func readForeignPostcode(_ index: Int) -> Bool {
    let text = tokens.lower(index)
    guard text.starts(with: "n-".utf8) || text.starts(with: "no-".utf8), text.suffix(4).allSatisfy(DigitGroups.isDigit),
      text.count <= 7
    else { return false }
    let code = text.suffix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let before = found.count
    readPostcode(code, tokens[index].range, index)
    return found.count > before
  }

  private mutating func readPostcode(_ code: Int, _ group: Range<Int>, _ token: Int) {
    guard token < tokens.count, start(token) <= group.lowerBound else { return }
    let isAnnounced = use(before: token, reach: 3).contains(.postcode)
    let town = token + 1
    guard town < tokens.count, tokens[town].isWord, start(town) == group.upperBound + 1,
      !tokens[town].shape.contains(.digit)
    else {
      if isAnnounced { add(group, .address, .address, 0.8, .postcode) }
      return
    }
    let known = PostTowns.names[checked: tokens, town]
    let isCapital = tokens[town].isCapital
    let isCode = PostTowns.isCode(code)
    let isYear = (1880...2040).contains(code)
    let isAfterComma = isSign(token - 1, 0x2C) || group.count > 4
    let isAfterAddress =
      found.last.map { $0.category == .address && group.lowerBound - $0.range.upperBound <= 3 } ?? false
    let probability: Float
    switch (known, isCapital) {
    case (0, true):
      guard isCode, isAfterComma || isAfterAddress || isAnnounced, !isYear || isAfterAddress else { return }
      probability = 0.7
    case (0, false): return
    case (_, true): probability = isAfterAddress || isAnnounced ? 0.97 : isCode ? 0.9 : 0.6
    case (PostTowns.plain, false): probability = isAfterAddress || isAnnounced ? 0.9 : isCode ? 0.65 : 0.4
    default:
      guard isAfterAddress || isAnnounced else { return }
      probability = 0.7
    }
    if isYear, !isAfterAddress, !isAnnounced {
      // `i 2010 Bergen` is a year; `2010 Strømmen` a postcode.
      guard isCapital, isCode,
        token == 0 || !tokens[token - 1].isWord || !NumberContext.of(tokens, token - 1).contains(.preposition),
        Months.number(tokens, token - 1) == nil
      else { return }
      add(group.lowerBound..<townEnd(town), .address, .address, 0.5, .postcode)
      return
    }
    guard !closeUse(before: token).contains(.postbox), !tokens.is(token - 1, "kl"), !tokens.is(token - 1, "kl."),
      !isAmount(token, town)
    else { return }
    add(group.lowerBound..<townEnd(town), .address, .address, probability, .postcode)
  }

  /// Past the second word of `Ytre Arna` and `Mo i Rana`.
  private func townEnd(_ town: Int) -> Int {
    var last = town
    if PostTowns.names[checked: tokens, town] & PostTowns.beginning != 0, town + 1 < tokens.count,
      tokens[town + 1].isWord
    {
      last += 1
    }
    if tokens.is(town + 1, "i"), PostTowns.names[checked: tokens, town + 2] != 0,
      tokens[town + 2].isCapital == tokens[town].isCapital,
      tokens.is(town, "mo") || tokens.is(town, "bø") || tokens.is(town, "nes") || tokens.is(town, "os")
        || tokens.is(town, "vik")
        || tokens.is(town, "å")
    {
      last += 2
    }
    return end(last)
  }

  // MARK: Coordinates

  /// `59.9139, 10.7522`: two numbers with four decimals or more.
  mutating func readCoordinates(_ index: Int) {
    guard let (latitude, decimals) = decimal(index), decimals >= 4, latitude <= 90 else { return }
    var next = index + 1
    if isSign(next, 0x2C) { next += 1 }
    if isSign(next, 0x2D), touches(next + 1) { next += 1 }
    guard next < tokens.count, next > index + 1 || start(next) - end(index) == 1, let (longitude, more) = decimal(next),
      more >= 4, longitude <= 180
    else { return }
    let isSouth = index > 0 && isSign(index - 1, 0x2D) && touches(index)
    add(
      (isSouth ? start(index - 1) : start(index))..<end(next), .address, .address,
      0.85, .coordinates)
    digitsDone = end(next)
  }

  /// The whole part of a decimal number and how many decimals it has.
  private func decimal(_ index: Int) -> (whole: Int, decimals: Int)? {
    guard index < tokens.count else { return nil }
    let text = tokens.text(index)
    let whole = text.prefix(while: DigitGroups.isDigit)
    guard (1...3).contains(whole.count), text.dropFirst(whole.count).first == 0x2E else { return nil }
    let decimals = text.dropFirst(whole.count + 1)
    guard !decimals.isEmpty, decimals.count < 12, decimals.allSatisfy(DigitGroups.isDigit) else { return nil }
    return (whole.reduce(0) { $0 * 10 + Int($1 - 0x30) }, decimals.count)
  }

  /// `59°54′50″N 10°45′08″E`, `59.9139° N`: from the degree sign at a token.
  mutating func readDegrees(_ index: Int) {
    guard index > 0, tokens[index - 1].shape.contains(.digit), touches(index), start(index - 1) >= networkDone else {
      return
    }
    var at = end(index)
    let limit = min(bytes.count, at + 48)
    var hasMinutes = false
    var end = at
    var direction = false
    while at < limit {
      let byte = bytes[at]
      if DigitGroups.isDigit(byte) { hasMinutes = true }
      if DigitGroups.isDigit(byte) || byte == 0x2E || byte == 0x2C || byte == 0x20 || byte == 0x27 || byte == 0x22
        || byte == 0xC2 || byte == 0xB0
        || byte == 0xE2 || byte == 0x80 || (0xB2...0xB3).contains(byte) || byte == 0x99 || byte == 0x9D
      {
        if byte != 0x20, byte != 0x2C, byte != 0x2E { end = at + 1 }
        at += 1
      } else if [0x4E, 0x53, 0x45, 0x57, 0xC3].contains(byte), !DigitGroups.isLetter(bytes, at + (byte == 0xC3 ? 2 : 1))
      {
        // N, S, E, W and Ø.
        guard byte != 0xC3 || at + 1 < limit && bytes[at + 1] == 0x98 else { break }
        at += byte == 0xC3 ? 2 : 1
        end = at
        direction = true
      } else {
        break
      }
    }
    // `72°N` alone is a circle round the earth.
    let isFine = hasMinutes || tokens.text(index - 1).contains { $0 == 0x2E || $0 == 0x2C }
    guard isFine, direction || hasMinutes && bytes[self.end(index)..<end].contains(where: { $0 == 0x27 || $0 == 0xE2 })
    else {
      return
    }
    add(start(index - 1)..<end, .address, .address, 0.85, .coordinates)
    networkDone = end
    digitsDone = max(digitsDone, end)
  }
}
