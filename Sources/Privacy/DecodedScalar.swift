/// One Unicode scalar of UTF-8 bytes that may be wrong, with what a word needs to know of it.
struct DecodedScalar {
  /// By general category (Unicode Standard, 4.5): L*, Nd, M*, Z* and C*, and all else.
  enum Kind: UInt8 { case letter, digit, mark, space, other }

  let value: UInt32
  /// Bytes it takes. A byte that begins no valid scalar is one of its own, of the kind `other`.
  let length: Int
  let kind: Kind
  let isUpper: Bool

  init(_ bytes: Span<UInt8>, at offset: Int) {
    let first = bytes[offset]
    if first < 0x80 {
      value = UInt32(first)
      length = 1
    } else {
      (value, length) = Self.decode(bytes, offset, first)
    }
    if Int(value) < Self.table.count {
      let entry = Self.table[Int(value)]
      kind = entry.kind
      isUpper = entry.isUpper
    } else {
      (kind, isUpper) = Self.look(value)
    }
  }

  /// Adds its lower-case form in UTF-8; a wrong byte becomes `?`.
  func appendLowered(to output: inout [UInt8]) {
    if value < 0x80 {
      output.append(isUpper ? UInt8(value) | 0x20 : UInt8(value))
    } else if Int(value) < Self.table.count {
      var lowered = Self.table[Int(value)].lowered
      while lowered != 0 {
        output.append(UInt8(truncatingIfNeeded: lowered))
        lowered >>= 8
      }
    } else if let scalar = Unicode.Scalar(value), value != Self.invalid {
      output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    } else {
      output.append(UInt8(ascii: "?"))
    }
  }

  static func forEach(in bytes: Span<UInt8>, _ range: Range<Int>, _ body: (DecodedScalar) -> Void) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = DecodedScalar(bytes, at: offset)
      body(scalar)
      offset += scalar.length
    }
  }

  /// No scalar: what a wrong byte is read as.
  static let invalid: UInt32 = 0xFFFF_FFFF

  private static func decode(_ bytes: Span<UInt8>, _ offset: Int, _ first: UInt8) -> (UInt32, Int) {
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= bytes.count else { return (invalid, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return (invalid, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value) else { return (invalid, 1) }
    return (value, length)
  }

  private struct Entry {
    let kind: Kind
    let isUpper: Bool
    /// The bytes of the lower-case form, the first of them lowest. No form of these scalars is longer than three.
    let lowered: UInt32
  }

  /// The first 592 scalars, which is where nearly all letters of the languages here are.
  private static let table: [Entry] = (0..<UInt32(0x250)).map { value in
    let (kind, isUpper) = look(value)
    let form = Unicode.Scalar(value)?.properties.lowercaseMapping.utf8.reversed() ?? []
    return Entry(kind: kind, isUpper: isUpper, lowered: form.reduce(0) { $0 << 8 | UInt32($1) })
  }

  private static func look(_ value: UInt32) -> (Kind, Bool) {
    guard let scalar = Unicode.Scalar(value) else { return (.other, false) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return (.letter, true)
    case .lowercaseLetter, .modifierLetter, .otherLetter: return (.letter, false)
    case .decimalNumber: return (.digit, false)
    case .nonspacingMark, .spacingMark, .enclosingMark: return (.mark, false)
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse, .unassigned:
      return (.space, false)
    default: return (.other, false)
    }
  }
}
