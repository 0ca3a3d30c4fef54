extension JSON {
  /// Something that can be written as one JSON value.
  package protocol Writable: SendableMetatype {
    func write(to writer: inout JSON.Writer)
  }

  /// Appends JSON to bytes.
  ///
  /// It sets the commas and, if asked, the line breaks; that each `begin` has its `end` and that members have keys is
  /// up to who calls. ``member(_:_:)`` leaves out what is `nil`, as LSP's optional members want it.
  package struct Writer {
    /// How it is laid out.
    package enum Style: Sendable {
      case compact
      /// Two spaces a level, one element or member a line.
      case indented
    }

    /// What has been written and not been taken.
    package private(set) var bytes: [UInt8] = []
    private let style: Style
    private var depth = 0
    /// A value went before this place in the same array or object, so that a comma must follow it.
    private var needsComma = false
    private var followsKey = false

    /// A writer that has written nothing.
    package init(_ style: Style = .compact) {
      self.style = style
    }

    /// The bytes written since the last time, which the writer then forgets: so that a large document need not be in
    /// memory whole.
    package mutating func take() -> [UInt8] {
      var taken: [UInt8] = []
      swap(&taken, &bytes)
      return taken
    }

    // MARK: Arrays and objects

    /// Writes a `{`; members follow.
    package mutating func beginObject() { begin(UInt8(ascii: "{")) }
    /// Writes the `}` of the innermost object.
    package mutating func endObject() { end(UInt8(ascii: "}")) }
    /// Writes a `[`; elements follow.
    package mutating func beginArray() { begin(UInt8(ascii: "[")) }
    /// Writes the `]` of the innermost array.
    package mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes an object whose members the body writes.
    package mutating func object(_ write: (inout Writer) -> Void) {
      beginObject()
      write(&self)
      endObject()
    }

    /// Writes an array whose elements the body writes.
    package mutating func array(_ write: (inout Writer) -> Void) {
      beginArray()
      write(&self)
      endArray()
    }

    /// A member whose value is an object.
    package mutating func object(_ key: String, _ write: (inout Writer) -> Void) {
      self.key(key)
      object(write)
    }

    /// A member whose value is an array.
    package mutating func array(_ key: String, _ write: (inout Writer) -> Void) {
      self.key(key)
      array(write)
    }

    /// The key of the value that is written next.
    package mutating func key(_ key: String) {
      string(key)
      bytes.append(UInt8(ascii: ":"))
      if style == .indented { bytes.append(UInt8(ascii: " ")) }
      needsComma = false
      followsKey = true
    }

    /// Writes a key and its value.
    package mutating func member(_ key: String, _ value: some Writable) {
      self.key(key)
      value.write(to: &self)
    }

    /// Leaves the member out where the value is `nil`.
    package mutating func member(_ key: String, _ value: (some Writable)?) {
      if let value { member(key, value) }
    }

    // Most members are one of these two, and what is not generic costs half.

    /// Leaves the member out where the value is `nil`.
    package mutating func member(_ key: String, _ value: String?) {
      guard let value else { return }
      self.key(key)
      string(value)
    }

    /// Leaves the member out where the value is `nil`.
    package mutating func member(_ key: String, _ value: Int?) {
      guard let value else { return }
      self.key(key)
      integer(value)
    }

    // MARK: Values

    /// Writes a value where one may stand: behind a key, or as an element.
    package mutating func value(_ value: some Writable) { value.write(to: &self) }

    /// Writes `null`.
    package mutating func null() { word("null") }
    /// Writes `true` or `false`.
    package mutating func bool(_ value: Bool) { word(value ? "true" : "false") }

    /// Writes a whole number.
    package mutating func integer(_ value: Int) {
      separate()
      needsComma = true
      Self.append(value, to: &bytes)
    }

    /// Every digit of an integer, without a detour over a string.
    package static func append(_ value: Int, to bytes: inout [UInt8]) {
      // Nearly all that is written by the thousand has one digit or two or three.
      if value >= 0, value < 1000 {
        let small = UInt16(truncatingIfNeeded: value)
        let zero = UInt8(ascii: "0")
        if small >= 100 { bytes.append(zero + UInt8(truncatingIfNeeded: small / 100)) }
        if small >= 10 { bytes.append(zero + UInt8(truncatingIfNeeded: small / 10 % 10)) }
        return bytes.append(zero + UInt8(truncatingIfNeeded: small % 10))
      }
      if value < 0 { bytes.append(UInt8(ascii: "-")) }
      var rest = value.magnitude
      var (first, last) = (bytes.count, bytes.count)
      repeat {
        bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
        rest /= 10
        last += 1
      } while rest > 0
      while first + 1 < last {
        last -= 1
        bytes.swapAt(first, last)
        first += 1
      }
    }

    /// A value that is put together by hand, for what is written by the thousand: what is appended has to be JSON, and
    /// stands in one line in either style.
    package mutating func written(_ append: (inout [UInt8]) -> Void) {
      separate()
      needsComma = true
      append(&bytes)
    }

    /// A number that is not finite, which JSON cannot say, becomes `null`.
    package mutating func double(_ value: Double) {
      word(value.isFinite ? value.description : "null")
    }

    /// Quoted, with what JSON cannot hold as it is escaped; everything else stays UTF-8.
    package mutating func string(_ value: String) {
      separate()
      bytes.append(UInt8(ascii: "\""))
      let start = bytes.count
      bytes.append(contentsOf: value.utf8)
      if needsEscape(from: start) { escape(from: start) }
      bytes.append(UInt8(ascii: "\""))
      needsComma = true
    }

    /// Makes room for so many bytes, for who knows how many will come.
    package mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    // MARK: Inside

    private mutating func word(_ word: String) {
      separate()
      bytes.append(contentsOf: word.utf8)
      needsComma = true
    }

    private mutating func begin(_ bracket: UInt8) {
      separate()
      bytes.append(bracket)
      depth += 1
      needsComma = false
    }

    private mutating func end(_ bracket: UInt8) {
      depth -= 1
      // An empty pair stays on its line.
      if needsComma { breakLine() }
      bytes.append(bracket)
      needsComma = true
    }

    /// What stands between the value before and the one to come.
    private mutating func separate() {
      if followsKey {
        followsKey = false
        return
      }
      if needsComma { bytes.append(UInt8(ascii: ",")) }
      if depth > 0 { breakLine() }
    }

    private mutating func breakLine() {
      guard style == .indented else { return }
      bytes.append(0x0A)
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * max(depth, 0)))
    }

    /// Whether something from a byte to the end must be escaped. Without an early exit, so that many bytes are looked at
    /// at once.
    private func needsEscape(from start: Int) -> Bool {
      let bytes = bytes.span
      var needs = false
      for index in start..<bytes.count { needs = Self.mustEscape(bytes[index]) || needs }
      return needs
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
      byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Writes again, escaped, what stands from a byte to the end.
    private mutating func escape(from start: Int) {
      let raw = Array(bytes[start...])
      bytes.removeSubrange(start...)
      bytes.reserveCapacity(start + raw.count + raw.count / 8)
      for byte in raw {
        guard Self.mustEscape(byte) else {
          bytes.append(byte)
          continue
        }
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        default:
          let digits = Array("0123456789abcdef".utf8)
          bytes.append(contentsOf: "u00".utf8)
          bytes.append(digits[Int(byte >> 4)])
          bytes.append(digits[Int(byte & 15)])
        }
      }
    }
  }
}

extension JSON {
  /// A value that has been written already, on another thread or for another message.
  package struct Written: Sendable, Equatable, JSON.Writable {
    /// One value, in one line.
    package let bytes: [UInt8]

    /// Bytes that are one JSON value.
    package init(bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// Writes a value.
    package init(_ value: some Writable) {
      var writer = Writer()
      value.write(to: &writer)
      bytes = writer.bytes
    }

    package func write(to writer: inout JSON.Writer) { writer.written { $0 += bytes } }
  }
}

extension JSON.Value: JSON.Writable {
  package func write(to writer: inout JSON.Writer) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .integer(let value): writer.integer(value)
    case .decimal(let text): writer.written { $0 += text.utf8 }
    case .string(let value): writer.string(value)
    case .array(let elements): writer.value(elements)
    case .object(let object):
      writer.beginObject()
      for (key, value) in object.members { writer.member(key, value) }
      writer.endObject()
    }
  }

  /// The value as JSON text in UTF-8.
  package func bytes(_ style: JSON.Writer.Style = .compact) -> [UInt8] {
    var writer = JSON.Writer(style)
    write(to: &writer)
    return writer.bytes
  }
}

extension Bool: JSON.Writable {
  package func write(to writer: inout JSON.Writer) { writer.bool(self) }
}

extension Int: JSON.Writable {
  package func write(to writer: inout JSON.Writer) { writer.integer(self) }
}

extension Double: JSON.Writable {
  package func write(to writer: inout JSON.Writer) { writer.double(self) }
}

extension String: JSON.Writable {
  package func write(to writer: inout JSON.Writer) { writer.string(self) }
}

extension Array: JSON.Writable where Element: JSON.Writable {
  package func write(to writer: inout JSON.Writer) {
    writer.beginArray()
    for element in self { element.write(to: &writer) }
    writer.endArray()
  }
}
