extension PatternReader {
  /// Reads what begins with a sign: e-mail, handle, URL, path, `+47`.
  mutating func readSign(_ index: Int) {
    let range = tokens[index].range
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "@"): readAt(index)
    case UInt8(ascii: "."): readDomain(range)
    case UInt8(ascii: ":"): readScheme(index)
    case UInt8(ascii: "\\"): readPath(index)
    case UInt8(ascii: "("), UInt8(ascii: "["): readWrittenAt(index)
    case 0xC2 where range.count == 2 && bytes[range.lowerBound + 1] == 0xB0: readDegrees(index)
    default: break
    }
  }

  // MARK: E-mail and handles

  /// Bytes that a mailbox or a handle may have: ASCII of RFC 5322's atoms that people use, and letters beyond it.
  private func isOfName(_ at: Int) -> Bool {
    guard at >= 0, at < bytes.count else { return false }
    let byte = bytes[at]
    return DigitGroups.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x2E
      || byte == 0x2D
      || (0xC3...0xC5).contains(byte) || (0x80...0xBF).contains(byte) && at > 0 && (0xC3...0xC5).contains(bytes[at - 1])
  }

  private mutating func readAt(_ index: Int) {
    let range = tokens[index].range
    guard range.count == 1, range.lowerBound >= networkDone else { return }
    var start = range.lowerBound
    while start > networkDone, isOfName(start - 1) || bytes[start - 1] == 0x2B || bytes[start - 1] == 0x25 {
      start -= 1
    }
    while start < range.lowerBound, bytes[start] == 0x2E || bytes[start] == 0x2D { start += 1 }
    var end = range.upperBound
    while isOfName(end) { end += 1 }
    while end > range.upperBound, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    networkDone = end
    let name = range.upperBound..<end
    guard end < bytes.count ? bytes[end] != 0x40 : true else { return }
    if start < range.lowerBound {
      if bytes[name].contains(0x2E) {
        add(start..<end, .contact, .contact, 1, .email)
      } else if Self.providers.contains(lowered(name)) || isOfAddress(start..<range.lowerBound) {
        // Any other is a label in some transcripts: `A@Kari`.
        add(start..<end, .contact, .contact, 0.6, .email)
      }
      return
    }
    // `{@id text}` is the tool's own, `@@navn##` and `@navn@` are marks of others.
    let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
    guard name.count >= 2, before != 0x7B, before != 0x40, !DigitGroups.isLetter(bytes, range.lowerBound - 1),
      bytes[name].contains(where: { (0x61...0x7A).contains($0 | 0x20) })
    else { return }
    // `[@hansen2010]` cites, in Markdown.
    guard before != 0x5B, before != 0x2D, !isHeadOfCHAT(name) else { return }
    let isCitation = bytes[name].suffix(5).count(where: DigitGroups.isDigit) == 4
    add(range.lowerBound..<end, .contact, .contact, isCitation ? 0.3 : 0.85, .handle)
  }

  /// `@Begin` and `@Participants:` at the start of a line, as CHAT's files have them (Brian MacWhinney, "Tools for Analyzing
  /// Talk, Part 1: The CHAT Transcription Format").
  private func isHeadOfCHAT(_ name: Range<Int>) -> Bool {
    guard name.upperBound == bytes.count || [0x3A, 0x09, 0x0A, 0x20].contains(bytes[name.upperBound]) else {
      return false
    }
    return Self.headsOfCHAT.contains(String(decoding: bytes[name], as: UTF8.self))
  }

  private static let headsOfCHAT: Set<String> = [
    "UTF8", "Begin", "End", "Languages", "Participants", "Options", "ID", "Media", "Date", "Location", "Situation",
    "Comment", "Activities", "Bck", "Transcriber", "Transcription", "Time", "Tape", "Room", "Recording", "Warning",
    "Types",
    "PID", "Birth", "Birthplace", "L1", "New", "Bg", "Eg", "Number", "Blank", "Page", "Font", "Window",
  ]

  /// `kari.hansen(at)gmail.com`, `kari [krøllalfa] gmail.com`.
  private mutating func readWrittenAt(_ index: Int) {
    guard index > 0, index + 3 < tokens.count, Self.signs.holds(tokens, index + 1) || tokens.is(index + 1, "at"),
      isSign(index + 2, 0x29) || isSign(index + 2, 0x5D)
    else { return }
    var start = start(index)
    if start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    let nameEnd = start
    while start > networkDone, isOfName(start - 1) { start -= 1 }
    var end = self.end(index + 2)
    if end < bytes.count, bytes[end] == 0x20 { end += 1 }
    let domain = end
    while isOfName(end) { end += 1 }
    while end > domain, bytes[end - 1] == 0x2E { end -= 1 }
    guard start < nameEnd, bytes[domain..<end].contains(0x2E) else { return }
    networkDone = end
    add(start..<end, .contact, .contact, 0.95, .email)
  }

  // MARK: URLs and paths

  /// `https://…`, `file://…`, `s:\…`.
  private mutating func readScheme(_ index: Int) {
    guard index > 0, tokens[index - 1].isWord, touches(index), index + 1 < tokens.count, touches(index + 1) else {
      return
    }
    let next = bytes[start(index + 1)]
    let start = start(index - 1)
    guard start >= networkDone else { return }
    if next == 0x2F, end(index + 1) - self.start(index + 1) >= 2 {
      let end = urlEnd(from: end(index + 1))
      guard end > self.end(index + 1) else { return }
      networkDone = end
      digitsDone = max(digitsDone, end)
      let isFile = tokens.is(index - 1, "file") || tokens.is(index - 1, "smb")
      add(start..<end, .contact, .contact, 0.95, isFile ? .intranetPath : .url)
    } else if tokens.text(index - 1).count == 1, next == 0x5C || next == 0x2F, tokens[index].range.count == 1 {
      let end = urlEnd(from: self.end(index + 1))
      guard end > self.end(index + 1), next == 0x5C || bytes[self.end(index + 1)..<end].contains(0x2F) else { return }
      networkDone = end
      add(start..<end, .contact, .contact, 0.9, .intranetPath)
    }
  }

  /// `\\server\share`.
  private mutating func readPath(_ index: Int) {
    let range = tokens[index].range
    guard range.count == 2, range.lowerBound >= networkDone, index + 2 < tokens.count, touches(index + 1),
      touches(index + 2),
      tokens[index + 1].isWord, isSign(index + 2, 0x5C), tokens[index + 2].range.count == 1,
      range.lowerBound == 0 || [0x20, 0x0A, 0x22, 0x27, 0x28, 0x3C].contains(bytes[range.lowerBound - 1])
    else { return }
    let end = urlEnd(from: self.end(index + 2))
    guard end > self.end(index + 2) else { return }
    networkDone = end
    add(range.lowerBound..<end, .contact, .contact, 0.9, .intranetPath)
  }

  /// Where a URL ends: at white space or a sign that closes it, less the punctuation of the sentence.
  private func urlEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] > 0x20, ![0x3C, 0x3E, 0x22, 0x7B, 0x7D, 0x60].contains(bytes[end]) {
      // No-break spaces and closing quotation marks are no part of it.
      if bytes[end] == 0xE2
        || bytes[end] == 0xC2 && end + 1 < bytes.count && [0xA0, 0xAB, 0xBB].contains(bytes[end + 1])
      {
        break
      }
      end += 1
    }
    while end > start, [0x2E, 0x2C, 0x3A, 0x3B, 0x21, 0x3F, 0x29, 0x5D, 0x27].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// A domain that stands without a scheme: `www.nrk.no`, `facebook.com/kari`.
  /// - Parameter range: a full stop, or a word that has one inside.
  mutating func readDomain(_ range: Range<Int>) {
    guard range.lowerBound >= max(networkDone, domainDone), range.count > 1 || isBetweenWords(range.lowerBound) else {
      return
    }
    var start = range.lowerBound
    while start > networkDone, isOfName(start - 1) { start -= 1 }
    var end = range.upperBound
    while isOfName(end) { end += 1 }
    let last = end
    while end > start, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    // Read once, whatever it is.
    domainDone = last
    if last < bytes.count, bytes[last] == 0x40 || start > 0 && bytes[start - 1] == 0x40 { return }
    guard let stop = bytes[start..<end].lastIndex(of: 0x2E), stop > start else { return }
    let isWWW = end - start > 4 && bytes[start..<start + 4].elementsEqual("www.".utf8)
    let domain = Self.domains[lowered(stop + 1..<end)]
    let hasPath = end < bytes.count && bytes[end] == 0x2F && end + 1 < bytes.count && isOfName(end + 1)
    let hasUpper = bytes[start..<end].contains { (0x41...0x5A).contains($0) }
    guard isWWW || domain == 1 && !hasUpper || domain == 3 || domain != 0 && hasPath else { return }
    // `ja.no` is a sentence's end and another's beginning.
    guard isWWW || hasPath || stop - start >= 4,
      DigitGroups.isLetter(bytes, stop - 1) || DigitGroups.isDigit(bytes[stop - 1])
    else {
      return
    }
    if hasPath { end = urlEnd(from: end) }
    networkDone = max(networkDone, end)
    add(start..<end, .contact, .contact, hasPath ? 0.85 : isWWW ? 0.7 : 0.5, .url)
  }

  private func isBetweenWords(_ stop: Int) -> Bool {
    stop > 0 && stop + 1 < bytes.count && isOfName(stop - 1) && isOfName(stop + 1) && bytes[stop - 1] != 0x2E
      && bytes[stop + 1] != 0x2E
  }

  /// Whether what stands before the sign is as in no label: `kari.nordmann`, `kari_nordmann92`.
  private func isOfAddress(_ name: Range<Int>) -> Bool {
    let name = bytes[name]
    let isLong = name.count >= 4 && name.first.map { (0x61...0x7A).contains($0) } == true
    return name.contains { $0 == 0x2E || $0 == 0x5F || isLong && DigitGroups.isDigit($0) }
  }

  /// In lower case, where it is no longer than a domain's end or a provider's name may be.
  private func lowered(_ range: Range<Int>) -> ArraySlice<UInt8> {
    guard range.count <= 10 else { return [] }
    return ArraySlice(bytes[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 })
  }

  /// 1: in lower case it ends a domain; 2: only before a path, as it is a word, too; 3 (both): in any case.
  static let domains = WordSet([
    ("no io fi uk eu fr nl app gov edu dk", 1), ("se de me is co tv us info nu dev ai it to as net", 2),
    ("com org", 3),
  ])

  // MARK: IP addresses

  /// `192.168.0.1`, at the token that its digits make.
  mutating func readIP(_ index: Int) {
    let text = tokens.text(index)
    guard text.count >= 7, text.count <= 15 else { return }
    let parts = text.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return }
    var widths = 0
    var isWide = false
    for part in parts {
      guard (1...3).contains(part.count), part.allSatisfy(DigitGroups.isDigit), part.count == 1 || part.first != 0x30
      else { return }
      let value = part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard value <= 255 else { return }
      isWide = isWide || value >= 100
      widths += part.count == 2 ? 1 : 0
    }
    let isAnnounced = use(before: index).contains(.ip)
    // Four groups of two are a phone number with dots; small numbers count chapters.
    guard isAnnounced || widths < 4 && isWide, !NumberContext.of(tokens, index - 1).contains(.notDate) else { return }
    add(tokens[index].range, .contact, .contact, isAnnounced ? 0.97 : 0.8, .ipAddress)
    digitsDone = end(index)
  }
}
