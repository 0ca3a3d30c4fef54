/// Reads white space, comments, strings, numbers and words off bytes. What may follow what is the parser's business.
struct Scanner {
  private let bytes: [UInt8]
  /// Comments, trailing commas and a byte-order mark are allowed.
  let handwritten: Bool
  var offset = 0
  /// Where a string with escapes is put together; kept so that its room is found once.
  private var scratch: [UInt8] = []

  init(_ bytes: [UInt8], handwritten: Bool) {
    self.bytes = bytes
    self.handwritten = handwritten
    if handwritten, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The next byte; 0, which begins nothing, at the end.
  var peek: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  mutating func skip(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  mutating func skipSpace() throws(JSON.ParseError) {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      case UInt8(ascii: "/") where handwritten: try skipComment()
      default: return
      }
    }
  }

  /// A string, a number, `true`, `false` or `null`.
  mutating func scalar() throws(JSON.ParseError) -> JSON.Value {
    switch peek {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): return try word()
    default: throw JSON.ParseError(.expectedValue, at: offset)
    }
  }

  private mutating func skipComment() throws(JSON.ParseError) {
    let start = offset
    switch offset + 1 < bytes.count ? bytes[offset + 1] : 0 {
    case UInt8(ascii: "/"):
      while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    case UInt8(ascii: "*"):
      offset += 2
      while offset + 1 < bytes.count {
        if bytes[offset] == UInt8(ascii: "*"), bytes[offset + 1] == UInt8(ascii: "/") {
          offset += 2
          return
        }
        offset += 1
      }
      throw JSON.ParseError(.unclosedComment, at: start)
    default:
      throw JSON.ParseError(.expectedValue, at: start)
    }
  }

  private mutating func word() throws(JSON.ParseError) -> JSON.Value {
    let start = offset
    while isLetter(peek) { offset += 1 }
    switch String(decoding: bytes[start..<min(offset, start + 6)], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default: throw JSON.ParseError(.invalidWord, at: start)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }
}

// MARK: Numbers

extension Scanner {
  private mutating func number() throws(JSON.ParseError) -> JSON.Value {
    let start = offset
    let negative = skip(UInt8(ascii: "-"))
    let first = offset
    // Counted downwards, since the smallest integer has no positive counterpart.
    var value = 0
    var fits = true
    while let digit = digit() {
      let (tens, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, underflow) = tens.subtractingReportingOverflow(digit)
      fits = fits && !overflow && !underflow
      value = sum
    }
    let count = offset - first
    if count == 0 || (count > 1 && bytes[first] == UInt8(ascii: "0")) {
      throw JSON.ParseError(.invalidNumber, at: start)
    }
    var isInteger = true
    if skip(UInt8(ascii: ".")) {
      isInteger = false
      try digits(of: start)
    }
    if peek | 0x20 == UInt8(ascii: "e") {
      isInteger = false
      offset += 1
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      try digits(of: start)
    }
    if isInteger, fits {
      // A zero with a sign is written so again.
      if negative, value != 0 { return .integer(value) }
      let (positive, overflow) = 0.subtractingReportingOverflow(value)
      if !negative, !overflow { return .integer(positive) }
    }
    return .decimal(String(decoding: bytes[start..<offset], as: UTF8.self))
  }

  /// The digit that stands next, passed.
  private mutating func digit() -> Int? {
    let byte = peek
    guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
    offset += 1
    return Int(byte - UInt8(ascii: "0"))
  }

  private mutating func digits(of start: Int) throws(JSON.ParseError) {
    if digit() == nil { throw JSON.ParseError(.invalidNumber, at: start) }
    while digit() != nil {}
  }
}

// MARK: Strings

extension Scanner {
  /// The string whose opening quotation mark stands next.
  mutating func string() throws(JSON.ParseError) -> String {
    let quote = offset
    offset += 1
    let start = offset
    offset = endOfPlain()
    if peek == UInt8(ascii: "\"") {
      offset += 1
      return String(decoding: bytes[start..<offset - 1], as: UTF8.self)
    }
    scratch.removeAll(keepingCapacity: true)
    var plain = start
    while offset < bytes.count {
      scratch.append(contentsOf: bytes[plain..<offset])
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: scratch, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try escape(in: quote)
      case 0x0A where handwritten, 0x0D where handwritten:
        throw JSON.ParseError(.unclosedString, at: quote)
      default:
        throw JSON.ParseError(.controlCharacter, at: offset)
      }
      plain = offset
      offset = endOfPlain()
    }
    throw JSON.ParseError(.unclosedString, at: quote)
  }

  /// Where the characters end that stand for themselves.
  private func endOfPlain() -> Int {
    let bytes = bytes.span
    var end = offset
    while end < bytes.count {
      let byte = bytes[end]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      end += 1
    }
    return end
  }

  private mutating func escape(in quote: Int) throws(JSON.ParseError) {
    let start = offset
    guard offset + 1 < bytes.count else { throw JSON.ParseError(.unclosedString, at: quote) }
    offset += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): scratch.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): scratch.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): scratch.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal() else { throw JSON.ParseError(.invalidEscape, at: start) }
      append(unit: unit)
    default: throw JSON.ParseError(.invalidEscape, at: start)
    }
  }

  /// A UTF-16 unit; joined with the escape that follows where the two are a surrogate pair, U+FFFD where it is alone.
  private mutating func append(unit: UInt32) {
    var scalar = unit
    if unit & 0xFC00 == 0xD800 {
      let after = offset
      if skip(UInt8(ascii: "\\")), skip(UInt8(ascii: "u")), let low = hexadecimal(), low & 0xFC00 == 0xDC00 {
        scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      } else {
        offset = after
      }
    }
    scratch.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
  }

  /// The four digits that stand next, passed; `nil`, with nothing passed, where there are not four.
  private mutating func hexadecimal() -> UInt32? {
    guard offset + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    offset += 4
    return value
  }
}
