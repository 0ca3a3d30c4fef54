/// Where bytes are not UTF-8.
///
/// The well-formed sequences are those of The Unicode Standard, table 3-7.
package enum UTF8Validation {
  /// The first stretch, at or after an offset, that is not well-formed UTF-8; `nil` where there is none.
  ///
  /// A stretch ends where a well-formed sequence begins again.
  package static func firstInvalid(in bytes: [UInt8], from start: Int = 0, to end: Int? = nil) -> Range<Int>? {
    let end = end ?? bytes.count
    let bytes = bytes.span
    var offset = start
    while true {
      while offset < end, bytes[offset] < 0x80 { offset += 1 }
      if offset >= end { return nil }
      // Two bytes for a letter of a Latin script: nearly all there is to check.
      if 0xC2...0xDF ~= bytes[offset], offset + 1 < end, bytes[offset + 1] & 0xC0 == 0x80 {
        offset += 2
        continue
      }
      let part = part(of: bytes, at: offset, to: end)
      if part.isWellFormed {
        offset += part.length
        continue
      }
      var stop = offset + 1
      while stop < end, !self.part(of: bytes, at: stop, to: end).isWellFormed { stop += 1 }
      return offset..<stop
    }
  }

  /// What a decoder takes at an offset for one scalar: a well-formed sequence of 1 to 4 bytes or, in whose place it puts one
  /// U+FFFD, as many bytes as begin one (WHATWG, Encoding Standard, "UTF-8 decoder"; The Unicode Standard 3.9, "U+FFFD
  /// Substitution of Maximal Subparts").
  package static func part(of bytes: Span<UInt8>, at offset: Int, to end: Int) -> (
    length: Int, isWellFormed: Bool
  ) {
    let lead = bytes[offset]
    if lead < 0x80 { return (1, true) }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return (1, false)
    }
    guard offset + 1 < end, second.contains(bytes[offset + 1]) else { return (1, false) }
    var reached = 2
    while reached < length, offset + reached < end, bytes[offset + reached] & 0xC0 == 0x80 { reached += 1 }
    return (reached, reached == length)
  }
}
