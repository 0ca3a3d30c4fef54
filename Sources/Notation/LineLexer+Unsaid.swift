import TextModel

/// Lines that nobody says and that begin with no percent sign: what CHAT and subtitles write around the words, and white
/// space.
extension LineLexer {
  /// `@Begin`, or `@Languages:` and a tab (CHAT manual, chapter “File Headers”).
  func isCHATHeader() -> Bool {
    let first = offset + 1
    guard first < end, CharacterClass.isASCIIUpper(bytes[first]) else { return false }
    var last = first
    while last < end, last - first <= Self.longestCHATName, Self.isOfCHATName(bytes[last]) { last += 1 }
    if last == end { return Self.chatLines.contains(string(first..<last).lowercased()) }
    return last - first <= Self.longestCHATName && bytes[last] == UInt8(ascii: ":") && last + 1 < end
      && bytes[last + 1] == 0x09
  }

  private static let longestCHATName = 40
  /// Headers without a colon, in lower case.
  private static let chatLines: Set<String> = ["utf8", "begin", "end", "blank", "new episode", "bg", "eg"]

  private static func isOfCHATName(_ byte: UInt8) -> Bool {
    CharacterClass.isASCIILetter(byte) || CharacterClass.isDigit(byte) || byte == 0x20
  }

  /// `00:00:05.900 --> 00:00:09.000`, and what WebVTT has after it (W3C, “WebVTT”, 4.1).
  func isSubtitleTimes() -> Bool {
    guard let from = TimeStamp.clock(bytes.span, offset, end) else { return false }
    let arrow = spacesEnd(from.end)
    guard startsWith(Self.arrow, at: arrow),
      let to = TimeStamp.clock(bytes.span, spacesEnd(arrow + Self.arrow.count), end)
    else { return false }
    return to.end == end || CharacterClass.isSpace(bytes[to.end])
  }

  private static let arrow = Array("-->".utf8)

  /// `WEBVTT` alone on its line, with which such a file begins (the same, 4.1).
  func isWebVTT() -> Bool {
    let last = offset + Self.webVTT.count
    return last <= end && bytes[offset..<last].elementsEqual(Self.webVTT) { $0 & ~0x20 == $1 } && spacesEnd(last) == end
  }

  private static let webVTT = Array("WEBVTT".utf8)

  /// Whether nothing is left of the line but white space of any kind, as Unicode's White_Space has it, and what has no
  /// width.
  func isBlank() -> Bool {
    var offset = offset
    while offset < end {
      if bytes[offset] < 0x80 {
        guard CharacterClass.isSpace(bytes[offset]) || bytes[offset] == 0x0B || bytes[offset] == 0x0C else {
          return false
        }
        offset += 1
      } else {
        guard let scalar = CharacterClass.scalar(bytes.span, offset, end), Self.isWhite(scalar.value) else {
          return false
        }
        offset += scalar.length
      }
    }
    return true
  }

  private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }
}

extension Transcript {
  /// Whether a line, from 0, is a comment without a percent sign: a header of CHAT's, or what subtitles have. What it
  /// says is meant for readers, and may name people.
  package func isUnsaid(_ number: Int) -> Bool {
    guard lines[number].kind == .comment else { return false }
    let content = text.contentRange(ofLine: number)
    let first = content.lowerBound + LineLexer.unseen(text.bytes, content)
    return first < content.upperBound && text.bytes[first] != UInt8(ascii: "%")
  }
}
