import TextModel

/// What looks like the label of a turn at the start of a line that begins none: `I:ja`, `I; ja`, a tab for the colon,
/// `**INF1** : ja`, and `INF1. Ja` with capitals. Whether anybody has that label is for who asks to know.
package struct AlmostLabel: Sendable, Equatable {
  /// The label, in bytes of the document.
  package let name: Range<Int>
  /// From its stars to where the words begin.
  package let whole: Range<Int>
  /// The colon is there, and white space is what is wrong.
  package let hasColon: Bool
}

extension AlmostLabel {
  /// So many bytes are looked at: a label has 40 characters.
  private static let longest = 80
  /// So many bytes has a label that a full stop may follow: `INF12`. A sentence of one such word is rare.
  private static let longestBeforeStop = 6

  /// - Parameter start: where the line can be seen to begin.
  static func scan(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> AlmostLabel? {
    var first = start
    if let stamp = TimeStamp.scan(bytes, start, end, bare: true) {
      first = stamp.end
      while first < end, CharacterClass.isSpace(bytes[first]) { first += 1 }
    }
    let whole = first
    while first < end, bytes[first] == star { first += 1 }
    guard first < end, CharacterClass.letter(bytes, first, end) != nil else { return nil }

    var isCapitals = true
    for offset in first..<min(end, first + longest) {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: ":"):
        return found(bytes, whole, first, offset, end, hasColon: true)
      case UInt8(ascii: ";") where isSpaceOrEnd(bytes, offset + 1, end):
        return found(bytes, whole, first, offset, end, hasColon: false)
      case UInt8(ascii: "."):
        if isCapitals, offset - first <= longestBeforeStop, isSpaceOrEnd(bytes, offset + 1, end) {
          return found(bytes, whole, first, offset, end, hasColon: false)
        }
      case 0x09:
        var next = offset
        while next < end, CharacterClass.isSpace(bytes[next]) { next += 1 }
        if next == end { return nil }
        let isColon = bytes[next] == UInt8(ascii: ":")
        return found(bytes, whole, first, isColon ? next : offset, end, hasColon: isColon)
      case UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: "["),
        UInt8(ascii: "{"), UInt8(ascii: "<"):
        return nil
      default: break
      }
      isCapitals =
        isCapitals && (CharacterClass.isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte))
    }
    return nil
  }

  private static let star = UInt8(ascii: "*")

  private static func isSpaceOrEnd(_ bytes: borrowing Span<UInt8>, _ offset: Int, _ end: Int) -> Bool {
    offset >= end || CharacterClass.isSpace(bytes[offset])
  }

  /// - Parameter stop: where the colon is, or what stands for it.
  private static func found(
    _ bytes: borrowing Span<UInt8>, _ whole: Int, _ first: Int, _ stop: Int, _ end: Int, hasColon: Bool
  ) -> AlmostLabel {
    var last = stop
    while last > first, CharacterClass.isSpace(bytes[last - 1]) || bytes[last - 1] == star { last -= 1 }
    var next = stop + 1
    if first > whole { while next < end, bytes[next] == star { next += 1 } }
    while next < end, CharacterClass.isSpace(bytes[next]) { next += 1 }
    return AlmostLabel(name: first..<last, whole: whole..<next, hasColon: hasColon)
  }
}

extension Transcript {
  /// What looks like a label at the start of a line with the trait `almostTurn`.
  package func almostLabel(ofLine number: Int) -> AlmostLabel? {
    let content = text.contentRange(ofLine: number)
    let start = content.lowerBound + LineLexer.unseen(text.bytes, content)
    return AlmostLabel.scan(text.bytes.span, start, content.upperBound)
  }
}
