/// Names of users that a word before them gives away: `Instaen min er kari_n77`, `Snap: karinordm`.
extension PatternReader {
  /// Reads on from a word for a place where people have such names.
  mutating func readAnnouncedHandle(_ index: Int) {
    guard Self.platforms.holds(tokens, index) else { return }
    var announcement = Announcement()
    var at = index + 1
    while at < tokens.count, at - index <= 7, let more = announces(at) {
      announcement.formUnion(more)
      at += 1
    }
    guard at < tokens.count, at > index + 1, tokens[at].isWord, start(at) >= networkDone else { return }
    let range = handle(from: start(at))
    // Of an e-mail or a web address it is a part, and the whole is read as such.
    if range.upperBound < bytes.count, [0x40, 0x2F, 0x3A].contains(bytes[range.upperBound]) { return }
    if bytes[range].starts(with: "www.".utf8) { return }
    guard let probability = probability(ofHandle: range, announcement) else { return }
    add(range, .contact, .contact, probability, .handle)
    networkDone = range.upperBound
    domainDone = max(domainDone, range.upperBound)
    digitsDone = max(digitsDone, range.upperBound)
  }

  /// What stands between the word and the name.
  private struct Announcement: OptionSet {
    let rawValue: UInt8
    static let owner = Announcement(rawValue: 1)
    static let verb = Announcement(rawValue: 2)
    static let colon = Announcement(rawValue: 4)
    /// It is said that what follows is the name.
    var isPlain: Bool { contains(.colon) || isSuperset(of: [.owner, .verb]) }
  }

  /// What a token between the two says; nil where it cannot stand there.
  private func announces(_ index: Int) -> Announcement? {
    if tokens[index].isWord { return Self.between[tokens, index] == 0 ? nil : Self.announcement(tokens, index) }
    guard end(index) - start(index) <= 3 else { return nil }
    switch bytes[start(index)] {
    case 0x3A, 0x3D: return .colon
    case 0x2C, 0x28, 0x22, 0x27, 0x2D, 0xC2, 0xE2: return []
    default: return nil
    }
  }

  private static func announcement(_ tokens: Tokens, _ index: Int) -> Announcement {
    Announcement(rawValue: UInt8(truncatingIfNeeded: between[tokens, index]) & 3)
  }

  private func handle(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, end - start <= 64,
      DigitGroups.isDigit(bytes[end]) || DigitGroups.isLetter(bytes, end) || [0x5F, 0x2E, 0x2D].contains(bytes[end])
        || (0x80...0xBF).contains(bytes[end])
    { end += 1 }
    while end > start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    return start..<end
  }

  /// How likely some bytes are a user's name; nil where they look like a word.
  private func probability(ofHandle range: Range<Int>, _ announcement: Announcement) -> Float? {
    let name = bytes[range]
    guard (4...40).contains(name.count), let first = name.first,
      DigitGroups.isLetter(bytes, range.lowerBound) || first == 0x5F,
      name.count(where: { (0x61...0x7A).contains($0 | 0x20) }) >= 3
    else { return nil }
    let isSaid = announcement.contains(.verb) || announcement.contains(.colon)
    let hasDigit = name.contains(where: DigitGroups.isDigit)
    if name.contains(0x5F) || hasDigit && !name.contains(0x2D) { return isSaid ? 0.9 : 0.8 }
    if hasDigit { return isSaid ? 0.6 : nil }
    let parts = name.split { $0 == 0x2E || $0 == 0x2D }
    let areWords = parts.allSatisfy { Self.isWord($0) }
    if name.contains(0x2E) { return isSaid ? (areWords ? 0.5 : 0.8) : areWords ? nil : 0.6 }
    // Only letters: less than likely, and only where it is said to be the name.
    let isLower = name.allSatisfy { (0x61...0x7A).contains($0) }
    return announcement.isPlain && isLower && name.count >= 6 && !areWords ? 0.45 : nil
  }

  private static func isWord(_ part: ArraySlice<UInt8>) -> Bool {
    let word = ArraySlice(part.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
    return CommonWords.contains(word) || CommonWords.listsEnglish(word)
  }

  private static let platforms = WordSet(
    """
    insta instaen instagram instagrammen instakontoen instakonto snap snapen snappen snapchat snapchatten facebook
    facebooken face fb tiktok tiktoken twitter twitch discord telegram kik steam bereal linkedin messenger reddit youtube
    brukernavn brukernavnet brukarnamn brukarnamnet username handle gamertag gamertagen nick nicket
    """)
  private static let between = WordSet([
    ("min mitt mi hans hennes hennar vår vårt my his her their our", 1 | 4),
    ("er e æ var va heter heiter hete is was", 2 | 4),
    ("på name profil profilen navnet namnet bruker brukeren kontoen konto account det der jeg eg i at on as it's", 4),
  ])
}
