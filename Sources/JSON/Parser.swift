extension JSON {
  /// How many arrays and objects may stand inside each other.
  ///
  /// The parser calls itself once for each, so this bounds the stack.
  package static let maximumDepth = 512

  /// Reads one JSON text, strictly by RFC 8259.
  ///
  /// What is not text inside a string, be it an escaped surrogate without its other half or a byte sequence that is not
  /// UTF-8, comes as U+FFFD: an editor that sends a broken file should still have it opened.
  /// Where a key comes twice the last one counts.
  ///
  /// - Throws: where the bytes are not one JSON value with white space around it.
  package static func parse(_ bytes: [UInt8]) throws(ParseError) -> Value {
    var parser = Parser<Value>(scanner: Scanner(bytes, handwritten: false))
    return try parser.document()
  }

  /// Reads a text that is one value.
  package static func parse(_ text: String) throws(ParseError) -> Value {
    try parse(Array(text.utf8))
  }

  /// Reads a file that a person wrote: JSON with `// line` and `/* block */` comments, a comma after the last element
  /// or member, and a byte-order mark at the start.
  ///
  /// - Throws: the first thing that is wrong.
  package static func parseHandwritten(_ bytes: [UInt8]) throws(ParseError) -> Located {
    var parser = Parser<Located>(scanner: Scanner(bytes, handwritten: true))
    return try parser.document()
  }
}

/// What the parser builds: values with or without their places.
protocol ParsedNode {
  static func scalar(_ value: JSON.Value, _ range: Range<Int>) -> Self
  static func array(_ elements: [Self], _ range: Range<Int>) -> Self
  associatedtype Member
  static func member(_ key: String, _ keyRange: Range<Int>, _ value: Self) -> Member
  static func object(_ members: [Member], _ range: Range<Int>) -> Self
}

/// The grammar, once, over the one scanner.
struct Parser<Node: ParsedNode> {
  var scanner: Scanner

  mutating func document() throws(JSON.ParseError) -> Node {
    try scanner.skipSpace()
    let node = try value(depth: 0)
    try scanner.skipSpace()
    if !scanner.isAtEnd { throw JSON.ParseError(.trailingBytes, at: scanner.offset) }
    return node
  }

  private mutating func value(depth: Int) throws(JSON.ParseError) -> Node {
    let start = scanner.offset
    switch scanner.peek {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    default:
      let value = try scanner.scalar()
      return .scalar(value, start..<scanner.offset)
    }
  }

  private mutating func array(depth: Int) throws(JSON.ParseError) -> Node {
    let start = scanner.offset
    try open(depth)
    var elements: [Node] = []
    if !scanner.skip(UInt8(ascii: "]")) {
      repeat { elements.append(try value(depth: depth + 1)) } while try anotherFollows(before: UInt8(ascii: "]"))
    }
    return .array(elements, start..<scanner.offset)
  }

  private mutating func object(depth: Int) throws(JSON.ParseError) -> Node {
    let start = scanner.offset
    try open(depth)
    var members: [Node.Member] = []
    if !scanner.skip(UInt8(ascii: "}")) {
      repeat { members.append(try member(depth: depth)) } while try anotherFollows(before: UInt8(ascii: "}"))
    }
    return .object(members, start..<scanner.offset)
  }

  private mutating func member(depth: Int) throws(JSON.ParseError) -> Node.Member {
    let start = scanner.offset
    guard scanner.peek == UInt8(ascii: "\"") else {
      throw JSON.ParseError(scanner.isAtEnd ? .unclosedBracket : .expectedKey, at: start)
    }
    let key = try scanner.string()
    let range = start..<scanner.offset
    try scanner.skipSpace()
    guard scanner.skip(UInt8(ascii: ":")) else {
      throw JSON.ParseError(scanner.isAtEnd ? .unclosedBracket : .expectedColon, at: scanner.offset)
    }
    try scanner.skipSpace()
    return Node.member(key, range, try value(depth: depth + 1))
  }

  private mutating func open(_ depth: Int) throws(JSON.ParseError) {
    if depth >= JSON.maximumDepth { throw JSON.ParseError(.tooDeep, at: scanner.offset) }
    scanner.offset += 1
    try scanner.skipSpace()
    if scanner.isAtEnd { throw JSON.ParseError(.unclosedBracket, at: scanner.offset) }
  }

  /// After an element: passes a comma, or the closing bracket, with the white space around it.
  private mutating func anotherFollows(before close: UInt8) throws(JSON.ParseError) -> Bool {
    try scanner.skipSpace()
    if scanner.skip(close) { return false }
    let comma = scanner.offset
    guard scanner.skip(UInt8(ascii: ",")) else {
      throw JSON.ParseError(scanner.isAtEnd ? .unclosedBracket : .expectedCommaOrEnd, at: comma)
    }
    try scanner.skipSpace()
    if scanner.isAtEnd { throw JSON.ParseError(.unclosedBracket, at: scanner.offset) }
    guard scanner.peek == close else { return true }
    if !scanner.handwritten { throw JSON.ParseError(.trailingComma, at: comma) }
    scanner.offset += 1
    return false
  }
}

extension JSON.Value: ParsedNode {
  static func scalar(_ value: JSON.Value, _ range: Range<Int>) -> JSON.Value { value }
  static func array(_ elements: [JSON.Value], _ range: Range<Int>) -> JSON.Value { .array(elements) }
  static func member(_ key: String, _ keyRange: Range<Int>, _ value: JSON.Value) -> (key: String, value: JSON.Value) {
    (key, value)
  }
  static func object(_ members: [(key: String, value: JSON.Value)], _ range: Range<Int>) -> JSON.Value {
    .object(JSON.Object(members))
  }
}

extension JSON.Located: ParsedNode {
  static func scalar(_ value: JSON.Value, _ range: Range<Int>) -> JSON.Located {
    let content: Content =
      switch value {
      case .bool(let value): .bool(value)
      case .integer(let value): .integer(value)
      case .decimal(let text): .decimal(text)
      case .string(let value): .string(value)
      case .null, .array, .object: .null
      }
    return JSON.Located(content: content, range: range)
  }
  static func array(_ elements: [JSON.Located], _ range: Range<Int>) -> JSON.Located {
    JSON.Located(content: .array(elements), range: range)
  }
  static func member(_ key: String, _ keyRange: Range<Int>, _ value: JSON.Located) -> Member {
    Member(key: key, keyRange: keyRange, value: value)
  }
  static func object(_ members: [Member], _ range: Range<Int>) -> JSON.Located {
    JSON.Located(content: .object(members), range: range)
  }
}
